import { matchesOf } from '#domain/text/matches.ts'
import type { Deed, DeedWords } from './claims.ts'

/** Participles and past forms by deed. */
const verbs: Readonly<Record<Deed, string>> = {
  send: 'sent|e-?mailed|mailed|forwarded|dispatched|delivered|messaged|texted|notified|informed|replied|answered|called|phoned|posted',
  task: 'scheduled|booked|arranged|reminded|set(?= (?:up\\b|a |the |your |for )|$|[. ])',
  complete: 'completed|closed|ticked(?: off)?|finished|marked',
  log: 'logged|recorded|noted|filed|registered|captured|documented|written(?: down)?|wrote|jotted',
  update:
    'updated|changed|amended|corrected|edited|adjusted|modified|fixed(?! (?:rate|term|mortgage|deposit|income|interest|loan|bond|coupon|for|at|\\d))|moved',
  undo: 'undone|undid|reverted|rolled back|deleted|removed|erased|withdrawn|cancelled|canceled',
  any: 'saved|stored|created|added|done|made|committed|entered|inserted|submitted|approved|confirmed|executed|transferred|persisted|processed|handled|blocked|opened|kept|posted|paid|put',
}
const all = Object.values(verbs).join('|')
const filler =
  '(?: (?:just|now|already|also|then|successfully|duly|even|finally|all|both|safely|since|not only|been|being|gotten|got|gone ahead and|went ahead and))*'
const things =
  'e-?mail|mail|message|letter|note|call|task|reminder|meeting|appointment|record|entry|change|update|follow-?up|payment|transfer|request|everything|all|it|that|this|these|both'
const own = `(?:${things})s?`

/** What happens to a bank's own things is a state of the record, not a deed of ours. */
const banking =
  /\b(?:loan|mortgage|account|kyc|profile|deposit|contract|consent|passport|document|paper|complaint|position|holding|covenant|policy|order|card|rate|status|file|review|sheet|product|fund|etf|bond|share|stock|insurance|offer|cover|client|she|he|they|who)s?(?: \w+)? (?:is|are|was|were|has|have|had|been|got)\b/u
/** First of the clause: a question, a condition or something still to come. */
const subordinate =
  /^(?:and |but |so |that )?(?:if|when|whenever|unless|until|once|shall|should|do|does|did you|may|can|could|would|will you|want|whether|please|which|who|what|how|why|where)\b/u
const unreal =
  /\b(?:not(?! only)|never(?! been)|nothing|nobody|none|no one|cannot|will(?! have)|would|can|could|may|might|must|should|to be|going to|yet|awaiting|waits?|waiting|pending|ready to)\b|n't\b/u

/** Past forms after "I" that change nothing: looking, understanding, preparing and drafting. */
const harmless = new Set(
  'found looked checked searched read reviewed listed compared counted saw seen prepared drafted composed suggested proposed understood assumed took noticed tried used based left included omitted limited sorted showed shown grouped gathered collected summarised summarized translated calculated reworded shortened worked needed wanted meant thought knew had been was were said mentioned told asked received came went ended stopped started began failed turned kept matched considered interpreted picked chose chosen skipped ignored identified retrieved pulled queried consulted opened rounded converted focused filled explained described guessed'.split(
    ' ',
  ),
)
/** Of those, the ones that do claim a deed together with what follows. */
const harmful =
  /\b(?:told|asked|called) (?!you\b|me\b)|\bwent ahead\b|\btook (?:care|the liberty)|\bkept (?:the|a|your|that|it)\b|\bopened (?:a|an|the) (?:account|deposit|loan|card)/u
const irregular =
  'sent|wrote|written|put|made|did|done|set|shot|dropped|spoke|spoken|kept|got|gave|given|took|undid|undone|rang|told|paid|sold|bought|left|went|let'

const first = new RegExp(
  `\\b(?:i|we)(?:'ve|'d)?(?: have| had)?${filler} (?<verb>[a-z-]+ed|${irregular})\\b(?<rest>.{0,40})`,
  'gu',
)
const byDeed = Object.entries(verbs) as [Deed, string][]
const passive: DeedWords = byDeed.map(([deed, words]) => [
  deed,
  new RegExp(`(?:\\b(?:has|have|had|is|are|was|were|be|got|gets)|'s|'ve)${filler} (?:${words})\\b`, 'u'),
])
const afterThing: DeedWords = byDeed.map(([deed, words]) => [
  deed,
  new RegExp(`\\b${own}${filler} (?:${words})\\b`, 'u'),
])
const bare: DeedWords = byDeed.map(([deed, words]) => [
  deed,
  new RegExp(`^(?:[^\\p{L}]*)(?:all |successfully |having |now |already )*(?:${words})\\b`, 'u'),
])
const stated: DeedWords = [
  ['any', /^[^\p{L}]*(?:it's |it is |that's |everything(?: is|'s) |you're |you are )?all set\b/u],
  ['any', /\b(?:mission accomplished|consider it (?:done|saved|sent)|taken care of|took care of)\b/u],
  [
    'any',
    /\b(?:did|managed to|was able to|finished|finish) (?:sav|send|logg?|record|stor|updat|creat|add|book|schedul|mark|chang|delet)(?:e|ing|s)?\b/u,
  ],
  [
    'any',
    /\b(?:sav(?:e|ing)|send(?:ing)?|update|change|booking|transfer|payment|request|logging)\b.{0,25}\b(?:successful|complete|went through|succeeded)\b/u,
  ],
  [
    'any',
    new RegExp(
      `\\b(?:your |the |an? )?(?:${things.replace('|it|that|this|these|both', '')}|it)s?(?:'s| is| are| was| has gone| went| goes| lives?| sits)${filler} (?:on file|in place|live|in(?:to)? (?:the|her|his|their|your) (?:system|file|crm|database|calendar|diary))\\b`,
      'u',
    ),
  ],
  ['any', /\b(?:database|crm|system|file) now (?:contains|has|holds|shows)\b/u],
  [
    'send',
    /\b(?:e-?mail|mail|message|letter|it)(?:'s| is| was| has| went)?(?: now| already)? (?:on its way|out to|went out|left|reached|gone out|out the door)\b|\bhas left the outbox\b/u,
  ],
  [
    'send',
    /\b(?:has|have|had)(?: now| already)? received (?:your|our|the|my) (?:e-?mail|mail|message|letter|note)/u,
  ],
]

/** The deeds that one English clause claims; `opening` where it begins the sentence. */
export function englishDeeds(clause: string, opening: boolean): Deed[] {
  if (!/[a-z]/u.test(clause) || subordinate.test(clause)) return []
  if (unreal.test(clause) || told.test(clause)) return []
  const found = new Set<Deed>()
  const look = (words: DeedWords): void => {
    for (const [deed, pattern] of words) if (pattern.test(clause)) found.add(deed)
  }
  for (const { groups } of matchesOf(clause, first)) {
    const { verb = '', rest = '' } = groups ?? {}
    if (harmless.has(verb) && !harmful.test(verb + rest)) continue
    if (/^wr(?:ote|itten)$/u.test(verb) && /^ (?:a|the|this|your) (?:draft|text|letter)/u.test(rest)) continue
    found.add(byDeed.find(([, words]) => new RegExp(`^(?:${words})\\b`, 'u').test(verb + rest))?.[0] ?? 'any')
  }
  look(stated)
  if (!banking.test(clause)) look(passive)
  if (!dated.test(clause)) look(afterThing)
  else if (found.size > 0 && !/\b(?:i|we)\b/u.test(clause)) return []
  if (opening || new RegExp(`^(?:${all})[.!✔✓ ]*$`, 'u').test(clause)) if (!listed.test(clause)) look(bare)
  return [...found]
}

/** What somebody else did, how many tasks are done, and that a draft is kept: all on record. */
const told =
  /\b(?:recorded|noted|logged|written|updated|changed|created|closed|completed) by (?!me\b|us\b|now\b)|^(?:and )?(?:\d+|one|two|three|four|five|six) (?:tasks? )?(?:is|are) (?:done|completed|closed)\b|^(?:and )?(?:the|your|this) draft (?:is|was|has been) (?:saved|kept|stored|created|written|done)\b(?! and\b)|\badded up\b|\bmade .{0,20}(?:points|list|summary|table)\b|\bput .{0,20}\b(?:first|last|together|in order)\b/u

/** A record with the day it is of is a record, not news. */
const dated =
  /\bon (?:\d{1,2} )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* ?\d|\bin (?:19|20)\d\d\b/u
/** "Closed loans", "Completed tasks: 2" name what a list holds. */
const listed =
  /^[^\p{L}]*(?:all )?\w+ (?:loans?|tasks?|accounts?|documents?|papers|positions|clients|deposits|mortgages?|requests|on\b|in\b|by\b|from\b|since\b)/u
