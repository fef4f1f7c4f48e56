import { recent } from '#domain/text/recent.ts'
import { isCommonRussian, latinWords, legalForms } from './common-words.ts'
import { hanNames } from './han-names.ts'
import { type KnownName, knownNames } from './known-names.ts'
import { isPlaceName } from './known-places.ts'
import { byCharacter, fold, justBefore, marked, type Span, touches, type Word, wordsOf } from './words.ts'

/** A client as the message names one: the words as said, an id or number, or a pronoun for the last client. */
export type ClientMention = Span & Readonly<{ text: string; score: number; pronoun: boolean }>

const accountForms = [
  /(?:account|acct|acc|счет\p{L}*|сч\.?)\s*(?:no\.?|number|#|№|номер)?\s*(\d[\d-]{0,30})/u,
  /(?:账户|帐户|账号|帐号)\s*(?:号)?\s*(\d[\d-]{0,30})/u,
  /(\d{1,20})\s*号?(?:账户|帐户)/u,
  /(?<![\d+-])(\d{2,6}-\d{3,12}-\d{1,6})(?![\d-])/u,
]
const numberForms = [
  /(?:client|customer|клиент\p{L}*)\s*(?:no\.?|number|#|№|номер)?\s*(\d{1,9})(?!\d|[.,]\d| ?(?:%|млн|тыс|k|m))/u,
  /客户\s*(?:编?号)?\s*(\d{1,9})(?!\d|个|名|位|万)/u,
  /(\d{1,9})\s*号客户/u,
]

/** An id, an account or a client number: what names exactly one client. */
export function numberedClient(text: string): ClientMention | undefined {
  const folded = fold(text)
  const id = /(?<![a-z_])cli_[a-z0-9-]{1,60}/u.exec(folded)
  if (id) return mention(text, id.index, id.index + id[0].length, 9, id[0])
  for (const form of accountForms) {
    const match = form.exec(folded)
    if (match) return mention(text, match.index, match.index + match[0].length, 8, `account ${match[1]}`)
  }
  for (const form of numberForms) {
    const match = form.exec(folded)
    if (match) return mention(text, match.index, match.index + match[0].length, 7, match[1])
  }
  return undefined
}

const mention = (text: string, start: number, end: number, score: number, said?: string): ClientMention => ({
  start,
  end,
  text: said ?? text.slice(start, end),
  score,
  pronoun: false,
})

const leadWords = new Set(
  'with to for about of on from re regarding by whos see meet met call called phone phoned email emailed text texted visited saw у с со к ко для про по о об от ли клиент клиента клиенту клиентом клиентки клиентка кто такой такая client customer mr mrs ms dr г-н г-жа господин госпожа господина позвонил звонил созвонился ring ask write remind thank invite tell inform notify pay позвонить набрать написать позвони напиши'.split(
    ' ',
  ),
)
/** Before a word in lower case these may introduce anything. */
const weakLeads = new Set('on of about for to from re к ко для по о об с со про от'.split(' '))
const honorifics = new Set('mr mrs ms dr г-н г-жа господин госпожа господином госпожой'.split(' '))
const particles = new Set('de van von der den di da la le del bin al el st ter du dos das и &'.split(' '))

const possessive = /['’]s?$/u
const bare = (word: Word): string => word.norm.replace(possessive, '')

/** In lower case these endings are those of verbs. */
const russianVerb = /^.{3,}(?:[её]т|ит|ют|ят|ть|ться|[её]тся|ится|ешь|ишь|али|или|ыли|аю|яю|ую)$/u

/** A polite order at the head of a sentence has a capital, but is no name. */
const russianOrder = /^.{2,}(?:й|ь|ш|щ|ж|ч|с|д|м|н|в|п|шл)(?:ите|те)$/u

/** The word without the s that a hurried "brandts email" leaves on a name. */
function isName(word: Word): boolean {
  if (word.han || word.digits) return false
  const norm = bare(word)
  if (legalForms.has(norm)) return true
  if (/^[a-z]/u.test(norm)) return norm.length > 1 && !latinWords.has(norm) && !latinWords.has(word.norm)
  return (
    norm.length > 1 &&
    !isCommonRussian(norm) &&
    !russianOrder.test(norm) &&
    !(!word.capital && russianVerb.test(norm))
  )
}

type Run = { from: number; to: number }

function runsOf(words: readonly Word[], text: string, taken: readonly Span[]): Run[] {
  const marks = marked(text.length, taken)
  const free = (word: Word): boolean => !touches(marks, word)
  const runs: Run[] = []
  let open: Run | undefined
  words.forEach((word, index) => {
    const previous = words[index - 1]
    const gap = previous ? text.slice(previous.end, word.start) : ''
    const joined =
      /^(?:[ \u00a0]|\. ?| & |["«»“”'])+$/u.test(gap) && !(previous && possessive.test(previous.norm))
    const next = words[index + 1]
    const inside = open && joined && particles.has(word.norm) && next && isName(next) && next.capital
    if ((isName(word) || inside) && free(word)) {
      if (open && joined) open.to = index
      else {
        open = { from: index, to: index }
        runs.push(open)
      }
    } else open = undefined
  })
  return runs
}

/** In a text with capitals a name ends where they end; without them it has at most three words. */
function trimmed(run: Run, words: readonly Word[], mixed: boolean): Run {
  let { from, to } = run
  if (mixed && words.slice(from, to + 1).some((word) => word.capital)) {
    while (from < to && !words[from]!.capital) from += 1
    const keeps = (word: Word): boolean =>
      word.capital || particles.has(word.norm) || legalForms.has(bare(word))
    let end = from
    while (end < to && keeps(words[end + 1]!)) end += 1
    while (end > from && particles.has(words[end]!.norm)) end -= 1
    to = end
  } else if (to - from > 2) to = from + 2
  return { from, to }
}

function scored(run: Run, words: readonly Word[], text: string, mixed: boolean): ClientMention {
  const first = words[run.from]!
  const last = words[run.to]!
  const lead = words[run.from - 1]
  const inner = words.slice(run.from, run.to + 1)
  let score = 1
  if (mixed && first.capital) score += run.from === 0 ? 0.5 : 1.5
  if (mixed && inner.filter((word) => word.capital).length > 1) score += 0.6
  if (mixed && !first.capital) score -= 0.6
  if (lead && leadWords.has(lead.norm)) score += !first.capital && weakLeads.has(lead.norm) ? 0.8 : 1.5
  if (lead && /^(?:the|a|an|my|our|your|this|that|any|some|новый|новая|наш)$/u.test(lead.norm)) score -= 1.2
  if (lead && /^(?:in|at|to|в|во|на|из)$/u.test(lead.norm) && words.length > 3)
    score -= lead.norm === 'to' ? 0 : 0.8
  if (lead?.norm === 'is' && words[run.from - 2]?.norm === 'who') score += 1.5
  if (possessive.test(last.norm)) score += 1.5
  if (inner.some((word) => legalForms.has(bare(word)))) score += 2
  if (run.from === 0) score += 0.3
  const tail = /['’]s?$/u.exec(last.text)
  const end = last.end - (tail ? tail[0].length : 0)
  let start = first.start
  if (lead && honorifics.has(lead.norm)) start = first.start
  return mention(text, start, end, score)
}

/**
 * The words that may name a client, best first. `taken` are spans read otherwise (dates, amounts, quotes); `known`
 * are the names of the book found in the conversation: they are surer than any guess.
 */
export function clientNames(
  text: string,
  taken: readonly Span[] = [],
  known?: readonly string[],
): readonly ClientMention[] {
  const guesses = taken.length === 0 ? guessedAlone(text) : guessedNames(text, taken)
  return known ? withKnown(guesses, knownNames(text, taken, known), text) : guesses
}

const guessedAlone = recent((text: string) => guessedNames(text, []))

function guessedNames(text: string, taken: readonly Span[]): readonly ClientMention[] {
  const words = wordsOf(text)
  const letters = text.replace(/[^\p{L}]/gu, '')
  const mixed =
    /\p{Ll}/u.test(letters) && words.some((word, index) => word.capital && (index > 0 || isName(word)))
  const alphabetic = runsOf(words, text, taken).map((run) =>
    scored(trimmed(run, words, mixed), words, text, mixed),
  )
  const marks = marked(text.length, taken)
  const characters = hanNames(text)
    .filter((name) => !touches(marks, name))
    .map((name) => mention(text, name.start, name.end, name.score))
  return [...alphabetic, ...characters].sort((a, b) => b.score - a.score || a.start - b.start)
}

/** A name that the book holds. */
const certain = 4
/** What a plain guess is worth less, and at most, where the book was looked through and holds no such name. */
const doubt = 0.8
const doubtful = 0.7
const led = /(?<!\p{L})(?:with|called|met|saw|client|call|email|с|со|клиент\p{L}*|позвонил|звонил)\s+$/iu
const introduced =
  /(?:(?:^|[\s,])(?:найди|открой|покажи|подними|карточк\p{L}|досье)(?: мне)?|who(?:'?s| is| are| was)|mr|mrs|ms|кто (?:такой|такая|это)|г-н|г-жа|господин\p{L}*|госпож\p{L}*)\s+$/iu

/** Names of the book before guesses: a guess around one stays only where capitals carry it on to another name. */
function withKnown(
  guesses: readonly ClientMention[],
  known: readonly KnownName[],
  text: string,
): ClientMention[] {
  const around = byCharacter(guesses)
  const carries = new Map<ClientMention, boolean>()
  const sure = known.map((name) => {
    const wider = around.get(name.start)?.find((guess) => name.end <= guess.end)
    // "the Hong Kong Zhou Wentao": the place is no part of the name.
    const placed = wider && isPlaceName(text.slice(wider.start, name.start).trim())
    if (wider && !carries.has(wider))
      carries.set(
        wider,
        wordsOf(wider.text).every((word) => word.capital || particles.has(word.norm)),
      )
    const said = wider && !placed && carries.get(wider) ? wider : name
    const next = owned.exec(text.slice(said.end))?.[1]
    const family = next && !latinWords.has(`${next.toLowerCase()}s`) ? next : undefined
    return mention(text, said.start, said.end + (family ? family.length + 1 : 0), certain)
  })
  const marks = marked(text.length, known)
  const hanText = /\p{Script=Han}/u.test(text)
  const rest = guesses
    .filter((guess) => !touches(marks, guess))
    .map((guess) => {
      const words = wordsOf(guess.text)
      const plain = words.every((word) => word.han || !word.capital)
      // Latin letters among Chinese ones are seldom anything but a name.
      const latin = hanText && !words.some((word) => word.han)
      if (!plain || latin) return guess
      const asked = introduced.test(justBefore(text, guess.start))
      const less = asked ? guess.score : guess.score - doubt
      const free =
        words.some((word) => word.han) ||
        asked ||
        (words.length === 2 && led.test(justBefore(text, guess.start)))
      return { ...guess, score: free ? less : Math.min(less, doubtful) }
    })
  return [...sure, ...rest].sort((a, b) => b.score - a.score || a.start - b.start)
}

/** "anna kellners son": the family name that the book was not asked about, with the s of a hurried possessive. */
const owned =
  /^ (\p{L}{3,})s (?:son|daughter|wife|husband|brother|sister|mother|father|birthday|kyc|term|deposit|mortgage|lease)(?!\p{L})/iu

const pronounForms = [
  /\b(?:he|him|his|she|her|hers|he's|she's|they|them|theirs?|(?:this|that|the same) (?:client|customer|guy|lady|company|person))\b|\bs?he(?=s\b|ll (?:send|bring|mail|call|be|get|give|let|sign|drop|pay|have|come|ring|think|return|text)\b)|\bthey(?=re\b|ll\b|ve\b)/u,
  /(?<!\p{L})(?:его|него|ему|нему|им|ним|нем|ее|её|неё|нее|ей|ней|они|их|них|ими|ними|он|она|(?:этот|этого|этому|этим|эта|этой|тот же|того же) клиент\p{L}*)(?!\p{L})/u,
  /(?:他|她|它|他们|她们|该客户|这位客户|这个客户|那位客户|对方)(?!人)/u,
]

/** A pronoun that stands for the client spoken of before. */
export function clientPronoun(text: string): ClientMention | undefined {
  const folded = fold(text)
  for (const form of pronounForms) {
    const match = form.exec(folded)
    if (match) return { ...mention(text, match.index, match.index + match[0].length, 1), pronoun: true }
  }
  return undefined
}
