import { stepsIn } from '../slots/next-steps.ts'
import { reportsInChinese } from './reported.ts'

const lead = String.raw`^(?:(?:(?:please|pls|so|ok|okay|well|right|hey|hi|just|i|we|i['’]ve|we['’]ve|ive|have|has|quick one|quick note|quick update|fyi|this morning|today|yesterday|earlier|last night|on \p{L}+day|last \p{L}+day)[\s,:–—-]+)*)`
/** What a manager did with a client: it lies behind, whatever day follows. */
const did = String.raw`(?:had(?= [^,;:.]{2,40} on the (?:line|phone|blower))|(?:was|were|been) on the (?:phone|line) (?:to|with)|(?:got |came |come |am |im |i['’]m |coming )?(?:off (?:the phone|a call)|back from|out of (?:the |a |my )?(?:meeting|call|lunch|visit|branch))|had (?:an? )?(?:\p{L}+ )?(?:call|lunch|coffee|dinner|breakfast|meeting|chat|catch-?up|zoom|video|drinks?|session|talk|visit|word)|met|saw|spoke|talked|chatted|sat down|caught up|visited|bumped into|ran into|hung up)(?!\p{L})`
/** A contact by its noun, which lies behind where it is said to. */
const nounWhen = String.raw`(?:phone|call|video|zoom|coffee|lunch|dinner|breakfast|meeting|chat|catch-?up|visit|drinks|talk)(?: call)?(?: with| w\/?| to| at)? [^,;:.]{2,40}?\s(?:this morn(?:ing)?|this afternoon|today|yesterday|just now|earlier|last (?:night|week|\p{L}+day)|over|is done|done(?= (?:they|he|she|and|all|we))|went (?:well|ok|fine))(?!\p{L})`
const noun = `${nounWhen}[^,;:.]{0,30}`
/** The same without a time, where the client is told of next: "coffee with Stefan, he's fine with it". */
const nounTold = String.raw`(?:phone|call|video|zoom|coffee|lunch|dinner|breakfast|meeting|chat|catch-?up|visit|drinks|talk)(?: call)?(?: with| w\/?) (?![^,;:.]*(?:tomorrow|tmrw|next|(?<!last )(?:mon|tues|wednes|thurs|fri|satur|sun)day|at \d|\d ?(?:am|pm)|later|tonight))[^,;:.]{2,40}[,;:.–-]\s*(?:all|he|she|they|his|her|their|hes|shes|theyre|theyve|(?:the )?\p{L}+ (?:is|was|are|were|has|have|sold|signed|done|fine|ok|off|moved|bought|got))(?!\p{L})`
const told = new RegExp(
  `${lead}(?:(?:${did}\\s[^,;:.]{2,70}|${noun})[,;:.–-]\\s*\\S|${nounWhen}\\s\\S+\\s\\S+\\s\\S|${nounTold})`,
  'u',
)
/** A run-on without any sign: "just off the phone with Joost he wants …". */
const runOn = new RegExp(
  `${lead}${did}\\s(?:\\S+\\s){1,7}(?:he|she|they|his|her|their|hes|shes|theyre)['’]?(?:s|re|ll|d|ve)?\\s\\S`,
  'u',
)
/** The client came or called, and what was promised or is to be done follows in the same breath. */
const came =
  /^(?:(?:so|ok|okay|well|just|quick one|quick note|fyi|hey)[\s,:–—-]+)*(?:\S+ ){1,3}(?:just )?(?:called|phoned|rang|came (?:by|in|over)|dropped (?:by|in)|popped in|was (?:in|here)|wrote|mailed|emailed|texted)(?!\p{L}).*[\s,;.](?:i|we) (?:have )?(?:promised|owe|(?:also )?said i|told (?:him|her|them) (?:i|we))(?!\p{L})/u

/** Whether a message (folded) reports a contact in its first words, so that all else stands on the card of its note. */
export const reportedInEnglish = (folded: string): boolean =>
  told.test(folded) || runOn.test(folded) || came.test(folded)

/** Whether steps to be taken are listed behind a report: "…, her passport is in. Actions: …". */
export function stepsReported(folded: string): boolean {
  const steps = stepsIn(folded)
  return steps !== undefined && folded.slice(0, steps.start).trim().split(/\s+/u).length >= 4
}

/** A habit that speaks of calls and meetings is no contact: "she can't stand being called before ten". */
export const habitTold =
  /(?<!\p{L})(?:hates?|loathes?|loves?|likes?|dislikes?|prefers?|can['’]?t stand|cannot stand|doesn['’]?t (?:like|mind|want)|won['’]?t (?:have|take)) (?:being|to be|getting|it when|when) (?!\p{L}+ed (?:about|re) )/u

/** What a report holds besides stands on the card of its note. */
export function asReport(
  scores: Map<string, number>,
  add: (tool: string, by: number) => void,
  more: readonly string[],
): void {
  for (const tool of [...onCard, ...more]) add(tool, -6)
  scores.set('log_interaction', Math.max(scores.get('log_interaction') ?? 0, 4))
}

const onCard = ['record_promise', 'create_task', 'record_fact', 'open_request'] as const

/** 都记上: all of what was told belongs to one note. */
const allNoted = /(?:都|一起|一并|全)(?:给我|帮我|先)?(?:记|录|存)(?:上|下|着|一?下|录|进去)/u

/** Examples may mean a promise or a step in a report ever so plainly: they stand on the card of its note all the same. */
export function keptOnCard(scores: Map<string, number>, folded: string): void {
  const told = stepsReported(folded) || reportedInEnglish(folded)
  if (!told && !(allNoted.test(folded) && reportsInChinese(folded))) return
  const note = scores.get('log_interaction') ?? 0
  const most = Math.max(...onCard.map((tool) => scores.get(tool) ?? 0))
  if (note > 0 && most >= note) scores.set('log_interaction', most + 1)
}
