import type { Matched } from './rule.ts'

/** What stands before a word that speaks of days. */
const contextBefore =
  /(?:^|[\n,;(]|\b(?:on|by|this|next|last|until|till|before|after|from|since|due|every|for|to|and|or|tomorrow|today|at)) ?$/
/** An hour behind such a name makes it a day, whatever stands before. */
const clockBehind =
  /^,? (?:at |@ ?)?(?:\d{1,2}(?:[:.]\d\d| ?(?:am|pm))|(?:half|quarter|\d{1,2}) (?:past|to) |noon|midday|lunchtime)/

/** `sat` and `wed` are verbs, `sun` shines: short names that are words need a neighbour that speaks of days. */
export const isWeekday = ({ groups, before, after }: Matched): boolean =>
  !/^(?:sat|sun|wed|mon)$/.test(groups.wd!) ||
  (/^(?:$|[\n,.;!?)])/.test(after) && !/\b(?:i|he|she|they|we|you|the|who|and|it|all) $/.test(before)) ||
  (contextBefore.test(before) &&
    /^(?:$|[\n,.;:!?)]| (?:at|morning|afternoon|evening|\d|next|noon|and|or|pls|please|-))/.test(after)) ||
  /\b(?:(?:on|by|this|next|last|until|till)|(?:remind|nudge|ping) me) $/.test(before) ||
  (clockBehind.test(after) && !/\b(?:i|he|she|they|we|you|who) $/.test(before)) ||
  (/^ (?:bring|call|ring|phone|send|mail|email|text|write|prepare|prep|check|ask|meet|see|visit|book|order|chase|review|finish)\b/.test(
    after,
  ) &&
    !/\b(?:i|he|she|they|we|you|who|and|it) $/.test(before))
