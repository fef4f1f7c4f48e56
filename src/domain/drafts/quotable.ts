import type { Language } from '../language.ts'
import type { Known } from './facts.ts'
import { aboutSomebody, clientWords, neverQuoted, ownAction, turns } from './quotable-words.ts'
import { turnedToClient } from './turned.ts'
import { countWords, isIn, oneLine } from './wording.ts'

/** What guards a quotation: the draft's language, who it goes to, and who must not be named. */
export type QuoteGuard = Readonly<{
  language: Language
  /** The recipient's own names: a text that speaks of them is about them, not to them. */
  own_names: readonly string[]
  other_names: readonly string[]
}>

const maxWords = 16

/** Digits of an account, card, phone or identity number: eight or more in a row, however they are spaced. */
const longNumber = /\d(?:[\s.,-]?\d){7,}/u

/** Whether a text names one of the people: whole words, Russian and English endings aside. */
export function mentions(text: string, people: readonly string[]): boolean {
  const low = text.toLowerCase()
  return parts(people).some((name) => {
    const word = oneLine(name).toLowerCase()
    if (word.length < 2) return false
    if (/\p{Script=Han}/u.test(word)) return low.includes(word)
    const stem = word.length > 4 ? word.slice(0, -1) : word
    const escaped = stem.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    return new RegExp(`(?<!\\p{L})${escaped}`, 'u').test(low)
  })
}

const parts = (list: readonly string[]): string[] =>
  list.flatMap((name) => [name, ...name.split(/[\s,]+/u).filter((word) => word.length > 2)])

/** Вы, Вам, Ваш with a capital and 您 for 你, whatever the source wrote. */
export function polite(text: string, language: Language): string {
  if (language === 'zh') return text.replace(/你们?/gu, '您')
  if (language !== 'ru') return text
  return text.replace(
    /(?<!\p{L})в(?=(?:ы|ас|ам|ами|аш|аша|аше|аши|ашего|ашей|ашему|ашу|ашим|ашем|аших|ашими)(?!\p{L}))/gu,
    'В',
  )
}

/** Text of a record that may stand in a letter as it is; undefined when any doubt remains. */
export function plainQuote(text: Known<string>, guard: QuoteGuard): string | undefined {
  const clean = oneLine(text, 400).replace(/[\s.;,。；，!！]+$/u, '')
  if (clean === '' || !isIn(guard.language, clean) || countWords(clean) > maxWords) return undefined
  if (longNumber.test(clean) || neverQuoted.some((pattern) => pattern.test(clean))) return undefined
  if (mentions(clean, guard.other_names)) return undefined
  return polite(clean, guard.language)
}

/**
 * One thought of a note as a subject to write to the client about: a wish, question or plan turned to them
 * ("wants to refinance" -> "your wish to refinance"), or what was discussed. Any other remark is the writer's own.
 */
export function quotableNote(text: string, guard: QuoteGuard): string | undefined {
  const { language } = guard
  const clean = withoutSubject(text, guard)
  const turn = turns[language].find(([pattern]) => pattern.test(clean))
  return turn && !ownAction[language].test(clean)
    ? quotableTopic(clean.replace(turn[0], turn[1]), guard)
    : undefined
}

/** A subject chosen for the client's eyes, as long as it speaks of nobody. */
export function quotableTopic(text: string, guard: QuoteGuard): string | undefined {
  const clean = oneLine(text, 400)
  if (aboutSomebody[guard.language].test(clean) || mentions(clean, guard.own_names)) return undefined
  return plainQuote(clean, guard)
}

/** The note without its opening "the client", "she" or the client's name. */
function withoutSubject(text: string, { language, own_names }: QuoteGuard): string {
  const clean = oneLine(text, 400)
  const own = [...own_names]
    .sort((a, b) => b.length - a.length)
    .find((name) => name !== '' && clean.toLowerCase().startsWith(name.toLowerCase()))
  return (own ? clean.slice(own.length).trim() : clean).replace(clientWords[language], '').trim()
}

/** Topics first, then what the notes yield, each once, up to a number of items and of words in all. */
export function quotablePoints(
  topics: Known<readonly string[]>,
  notes: Known<readonly string[]>,
  guard: QuoteGuard,
  most: Readonly<{ items: number; words: number }>,
): string[] {
  const thoughts = (notes ?? []).flatMap((note) => splitNote(note, guard.language))
  const found = [
    ...(topics ?? []).map((topic) => quotableTopic(topic, guard)),
    ...thoughts.map((thought) => quotableNote(thought, guard)),
  ]
  const chosen: string[] = []
  let words = 0
  for (const point of new Set(found.filter((text) => text !== undefined))) {
    words += countWords(point)
    if (words > most.words || chosen.length === most.items) break
    chosen.push(point)
  }
  return chosen
}

/** A note of several thoughts as single ones; a comma divides only before something the bank is to do. */
export function splitNote(text: string, language: Language): string[] {
  const comma = language === 'zh' ? '，' : ', '
  const thoughts: string[] = []
  for (const sentence of text.split(/[\n;；。！!？?]|\.(?=\s|$)/u)) {
    const [first = '', ...others] = sentence.split(/[,，]\s*/u)
    let thought = first
    for (const piece of others) {
      if (ownAction[language].test(piece)) {
        thoughts.push(thought)
        thought = piece
      } else thought += comma + piece
    }
    thoughts.push(thought)
  }
  return thoughts.map((thought) => thought.trim()).filter((thought) => thought !== '')
}

const speaksToClient: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:you|your|yours)\b/i,
  ru: /(?<!\p{L})в(?:ы|ас|ам|ами|аш\p{L}*)(?!\p{L})/iu,
  zh: /您|你|贵公司/u,
}
const tellsWriter: Readonly<Record<Language, RegExp>> = {
  en: /^(?:please )?(?:mention|say|tell|ask|thank|add|write|remind|include|make it|keep it)\b/i,
  ru: /^(?:пожалуйста, )?(?:упомян|скажи|напиши|добавь|попроси|поблагодари|напомни|укажи|сделай)/iu,
  zh: /^(?:请)?(?:提到|提一下|告诉|说明|加上|写上|感谢他|感谢她|提醒他|提醒她)/u,
}

/**
 * A sentence of the relationship manager's own: it must be one to the client, not to the assistant; what the writer's
 * side does for them is turned to them.
 */
export function noteToClient(note: Known<string>, guard: QuoteGuard): string | undefined {
  const { language } = guard
  const said = oneLine(note, 300)
  const turned = isIn(language, said) ? turnedToClient(said, language, parts(guard.own_names)) : undefined
  const clean = turned ?? said
  const fit =
    isIn(language, clean) &&
    countWords(clean) <= 30 &&
    (turned !== undefined || speaksToClient[language].test(clean)) &&
    !tellsWriter[language].test(clean) &&
    !longNumber.test(clean) &&
    !neverQuoted.some((pattern) => pattern.test(clean)) &&
    !mentions(clean, guard.other_names)
  if (!fit) return undefined
  const sentence = clean.charAt(0).toUpperCase() + clean.slice(1)
  const ended = /[.!?。！？…]$/u.test(sentence) ? sentence : sentence + (language === 'zh' ? '。' : '.')
  return polite(ended, language)
}
