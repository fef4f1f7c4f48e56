import { patternOf } from '#domain/text/letters.ts'
import type { Span } from './words.ts'
import { sentenceCase, tidy, without } from './words.ts'

/** A name that was taken out of a sentence. */
const gone = '\u0001'

/** Who promises whom, and orders to write it down, before what is promised. */
const given = patternOf(
  String.raw`^(?:(?:please|pls|and|so|just|also|ok|(?:log|record|note|put down|jot down|add|track|file)(?: (?:it|this|that|down))?|a|the|my|our|new|that)(?!\p{L})[\s,:]*)*(?:promise(?!\p{L})(?: (?:to|for|from))?\s*${gone}?\s*[:,–—-]*\s*)?(?:${gone}(?:['’]s)?\s*)?(?:(?:i|we|s?he|they)?(?:['’]?ve|['’]?s| have| has)?\s*(?:just |also )?(?:promised|assured|told|swore|committed|owes?|gave|give|said|is (?=\p{L}+ing )|are (?=\p{L}+ing )|will get|will send)(?!\p{L})(?:\s*(?:to|us|me|him|her|them|${gone}))*(?:\s*(?:my|our|their|his|her) word)?(?:\s*(?:to )?${gone})?)?(?:\s*(?:that|to)(?!\p{L}))?\s*(?:(?:i|we|s?he|they)(?:['’]?(?:d|ll)| will| would)(?!\p{L})\s*)?`,
  'iu',
)
/** What only says that it is a promise, behind it. */
const named =
  /(?<![\s,;.–—-])[\s,;.–—-]*(?:(?:that['’]?s|it['’]?s|so|as|and|(?:put|note|record|log|write|mark|jot|keep)(?: (?:it|this|that))?(?: down)?)\s*)*(?:as )?(?:(?:a|the|my|our|his|her|their) )?(?:promised?|commitment)(?: (?:it|that))?(?: on the phone| by phone)?[\s.!]*$|[\s,;.–—-]*(?:(?:i|we|s?he|they) promised|(?:put|note|record|log|write|jot) (?:it|this|that)(?: down)?)[\s.!]*$/iu
/** Who said so, behind what is promised. */
const said = patternOf(
  `[\\s,]+(?:so )?(?:${gone}|he|she|they) (?:says?|said|promised|assured (?:me|us))(?: so)?[\\s.!]*$`,
  'iu',
)
const tail = /\s+(?:by|until|till|before|on)\s*$/iu

/** What is promised in an English sentence, less who promises it to whom and its day. */
export function promisedWords(body: string, name: string, cut: readonly Span[]): string {
  const plain = tidy(without(name === '' ? body : body.replace(name, gone), shifted(body, name, cut)))
  const told = tidy(plain.replace(said, '').replace(named, '')).replace(given, '').replace(tail, '')
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

/** A clause that only says that a promise is closed tells nothing of how it was kept. */
const onlyCloses =
  /^(?:so |and |then |ok(?:ay)? |please |pls |that |this |it |the |my |our |i |we |is |it['’]?s |that['’]?s |has |have |been )*(?:promise|commitment|kept|keep|close|tick|mark|done|settled|fulfilled|honou?red|tick(?:ed)? (?:it|that)? ?off|kept my word|my word)(?!\p{L})|(?<!\p{L})(?:close|tick|mark|check|cross)(?: off)? (?:the|that|this|my|it)(?!\p{L})|^(?:так что |значит |и )*(?:обещание|закрой|отметь|закрывай|слово|сдержал|выполнил)|^(?:请|把|那|这|所以|该|一?[个条件项]|对[他她]的|[给跟][他她]的|我的|算)*(?:承诺|兑现|标记|关闭|关掉|了结|销|划掉|勾掉)/iu
/** Something that was done. */
const deed =
  /(?<!\p{L})(?:sent|mailed|e-?mailed|called|rang|phoned|gave|given|handed|delivered|dropped|brought|went|posted|texted|told|explained|transferred|paid|booked|signed|met|saw|has|have|got|received|arrived|returned|replied|answered|wrote|forwarded|shared|walked|is with|are with|came|did)(?!\p{L})|отправил|выслал|послал|переслал|позвонил|перезвонил|передал|отдал|получил|прислал|принес|привез|подписал|ответил|написал|сообщил|встретил|оплатил|перевел|[发寄送交给打签付转回]了|[发寄送交打签付转回](?:过去|出去|完|好|过)|(?:给|[发寄送交打签付转递](?:给|到)?)[^，,。；;]{1,10}了|收到|送到|告诉|回复|见了|当面|亲手|[讲说办弄开通做签交查算](?:完|好|妥|通|清楚)了|[已都]给了|给过了/u
const joints =
  /[,;，；。]\s*|\.\s+|\s+(?:so|and so|thus|which means|так что|поэтому|значит)\s+|(?:所以|因此)/u

/** A clause that only says that a promise was not kept. */
const onlyBreaks =
  /^(?:so |and |but |i |we |have |has |['’]ve )*(?:couldn['’]?t|could not|didn['’]?t|did not|wasn['’]?t able to|failed to|broke|missed|(?:have |had )?to break)(?: to)? (?:keep|hold|honou?r|manage|make it|deliver|do it|my |the |that |this )[^,]{0,60}$|^mark (?:it|that|this)/iu

/** Why a promise was not kept, in English: what follows "because", or the clauses beside that news. */
export function englishReason(said: string): string | undefined {
  if (/[\p{Script=Han}\p{Script=Cyrillic}]/u.test(said)) return undefined
  const because =
    /(?<!\p{L})(?:because|since|as|due to|owing to|on account of|the reason (?:is|was))(?!\p{L}) (.{4,})$/iu.exec(
      said,
    )?.[1]
  const told = said
    .split(joints)
    .map(tidy)
    .filter((part) => part.length > 5 && !onlyCloses.test(part) && !onlyBreaks.test(part))
  const text = because === undefined ? told.join(', ') : tidy(because)
  return text === '' ? undefined : sentenceCase(text)
}

/** What a message says was done, beside the news that a promise is kept; nothing where it says no more than that. */
export function deedToldIn(said: string): string | undefined {
  const told = said
    .split(joints)
    .map(tidy)
    .filter((part) => part.length > 3 && !onlyCloses.test(part) && deed.test(part.toLowerCase()))
  const text = told.join(/\p{Script=Han}/u.test(said) ? '，' : ', ')
  return text === '' ? undefined : sentenceCase(text)
}
