import type { Span } from './words.ts'
import { sentenceCase, tidy, without } from './words.ts'

/** A name that was taken out of a sentence. */
const gone = '\u0001'

/** Who promises whom, and orders to write it down, before what is promised. */
const given = new RegExp(
  String.raw`^(?:(?:please|pls|and|so|just|also|ok|(?:log|record|note|put down|jot down|add|track|file)(?: (?:it|this|that|down))?|a|the|my|our|new|that)(?!\p{L})[\s,:]*)*(?:promise(?!\p{L})(?: (?:to|for|from))?\s*${gone}?\s*[:,–—-]*\s*)?(?:${gone}(?:['’]s)?\s*)?(?:(?:i|we|s?he|they)?(?:['’]?ve|['’]?s| have| has)?\s*(?:just |also )?(?:promised|assured|told|swore|committed|owes?|gave|give|said|will get|will send)(?!\p{L})(?:\s*(?:to|us|me|him|her|them|${gone}))*(?:\s*(?:my|our|their|his|her) word)?(?:\s*(?:to )?${gone})?)?(?:\s*(?:that|to)(?!\p{L}))?\s*(?:(?:i|we|s?he|they)(?:['’]?(?:d|ll)| will| would)(?!\p{L})\s*)?`,
  'iu',
)
/** What only says that it is a promise, behind it. */
const named =
  /(?<![\s,;.–—-])[\s,;.–—-]*(?:(?:that['’]?s|it['’]?s|so|as|and|(?:put|note|record|log|write|mark|jot|keep)(?: (?:it|this|that))?(?: down)?)\s*)*(?:as )?(?:(?:a|the|my|our|his|her|their) )?(?:promised?|commitment)(?: (?:it|that))?(?: on the phone| by phone)?[\s.!]*$|[\s,;.–—-]*(?:(?:i|we|s?he|they) promised|(?:put|note|record|log|write|jot) (?:it|this|that)(?: down)?)[\s.!]*$/iu
const tail = /\s+(?:by|until|till|before|on)\s*$/iu

/** What is promised in an English sentence, less who promises it to whom and its day. */
export function promisedWords(body: string, name: string, cut: readonly Span[]): string {
  const plain = tidy(without(name === '' ? body : body.replace(name, gone), shifted(body, name, cut)))
  const told = tidy(plain.replace(named, '')).replace(given, '').replace(tail, '')
  return sentenceCase(tidy(told.replaceAll(gone, name)))
}

/** Places behind the name once it is one sign long. */
function shifted(body: string, name: string, cut: readonly Span[]): Span[] {
  const at = name === '' ? -1 : body.indexOf(name)
  const less = name.length - 1
  return cut.map(({ start, end }) =>
    at >= 0 && start > at ? { start: start - less, end: end - less } : { start, end },
  )
}

/** A client who stands before the promise makes it: "Keller promised to sign". */
export const clientGives = (said: string, client: Span): boolean =>
  /^(?:['’]s| has| have)?\s+(?:also |just )?(?:promised|assured us|gave (?:us|me)|will get us|owes us|swore)(?!\p{L})/iu.test(
    said.slice(client.end),
  ) && !/(?<!\p{L})(?:i|we)\s*$/iu.test(said.slice(0, client.start))

/** Words of keeping a promise, around those that say which one. */
const frame =
  /(?<!\p{L})(?:so|ok|okay|and|please|pls|now|then|that|this|the|my|our|a|an|i|we|it|he|she|they|his|her|their|him|them|us|has|have|had|['’]?ve|is|was|were|be|been|are|kept|keep|broke|break|broken|fulfil(?:s|led)?|honou?red|delivered|deliver|settle[sd]?|missed|failed|couldn['’]?t|could not|didn['’]?t|did not|not|manage|managed|takes? care of|promise[sd]?|word|commitment|to|on|about|of|with|for|from|as|mark|set|close[sd]?|tick(?:ed)? off|resolve[sd]?|done|it so|so|evidence|proof|proves?|see|mail|e-?mail|call|message|contact|today['’]?s|just|today)(?!\p{L})/giu

/** The promise that an English sentence closes: whose it is and what it is about. */
export function closedWords(
  said: string,
  client: Span | undefined,
  dates: readonly Span[],
): string | undefined {
  const name = client ? said.slice(client.start, client.end) : ''
  const about = without(said.split(/[:;]/u, 1)[0]!, [...dates, ...(client ? [client] : [])])
    .split(',')
    .map((part) => part.replace(frame, ' ').replace(/[^\p{L}\p{N}\s-]/gu, ' '))
    .join(' ')
    .replace(/\s+/gu, ' ')
    .trim()
  const words = [name, about].filter((part) => part !== '').join(' ')
  return words === '' ? undefined : words
}
