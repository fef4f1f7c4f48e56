import { fold } from '#domain/text/fold.ts'
import { patternOf } from '#domain/text/letters.ts'
import type { Ranked } from './intent/rank.ts'

/** What a message ends by ordering: the tool that keeps it, and the message without the order. */
export type Filed = Readonly<{ tool: string; rest: string }>

const kinds: readonly (readonly [tool: string, word: RegExp])[] = [
  ['open_complaint', /complaint|жалоб|претензи/u],
  ['open_request', /request|ticket|запрос|обращени|заявк/u],
  ['log_feedback', /feedback|praise|отзыв|фидб|обратн/u],
  ['record_promise', /promise|commitment|обещани/u],
]

const joint = String.raw`(?:[,;.:–—-]+\s*|\s+(?:and|и)\s+)(?:(?:and|so|please|pls|then|now|can you|could you|пожалуйста|и|это|тогда|давай|так что)[\s,]+)*`
const nouns =
  '(?<what>complaints?|requests?|tickets?|feedback|praise|promises?|commitments?|жалоб|претензи|запрос|обращени|заявк|отзыв|фидб|обратн\\p{L}+ связ|обещани)\\p{L}*'
const english = String.raw`(?:file|log|register|record|open|raise|lodge|put|note|take|make|create|enter|add|keep|save|treat|set up|jot)(?:\s+(?:it|this|that|him|her|them|down|up|in|on))*(?:\s+(?:as|under|to|in|into|for|a|an|the|his|her|their|my|our|new|client|customer|formal|official|proper))*\s+`
const russian = String.raw`(?:заведи|заводи|открой|открывай|оформи|оформляй|зарегистрируй|регистрируй|зарегай|запиши|внеси|занеси|зафиксируй|прими|создай|отметь|сохрани|добавь|пиши|поставь)(?:те)?(?:\s+(?:это|его|её|ее|их|как|в|за|на|мне|новую|новый|новое|официальную|нам|ему|ей|моё|мое))*\s+`
const behind = String.raw`(?:\s+(?:for|from|of|by|on|against|for me|please|pls|now|then|him|her|them|it|this|us|от|за|по|клиента|пожалуйста|него|неё|нее|ним|ней))*[\s.!]*$`
const forms = [
  patternOf(`${joint}(?:${english}|${russian})${nouns}${behind}`, 'iu'),
  patternOf(
    String.raw`${joint}(?:эту\s+|новую\s+|его\s+|её\s+|ее\s+)?${nouns}\s+(?:заведи|открой|оформи|зарегистрируй|запиши|внеси|зафиксируй|прими|создай)(?:те)?(?:\s+пожалуйста)?[\s.!]*$`,
    'iu',
  ),
]
/** In a bank what is registered and not called anything is a request. */
const plain =
  /[,;–—-]+\s*(?:(?:and|please|pls|и|пожалуйста)\s+)*(?:register|raise|зарегистрируй(?:те)?)(?: (?:it|this|that|это))?(?: please| pls| пожалуйста)?[\s.!]*$/iu

/** An order that opens the message, with the matter behind a colon: "open a complaint of X: …". */
const ahead = patternOf(
  String.raw`^(?:(?:please|pls|and|also|пожалуйста|и)[\s,]+)*(?:${english}|${russian})(?:new\s+|новую\s+|новый\s+)*${nouns}[^:]{0,60}:(?!\d)`,
  'iu',
)

/** "…, занеси в карточку": what is told is to be known of the client. */
const known =
  /[,;.–—-]+\s*(?:(?:и|это|пожалуйста)\s+)*(?:занеси|внеси|запиши|добавь|отметь|впиши)(?:те)?(?: (?:это|ему|ей|им|себе))* (?:в|к) (?:(?:его|её|ее|их) )?(?:карточк\p{L}+|профил\p{L}+|досье|факты)[\s.!]*$/iu

const toolOf = (what: string): string | undefined => kinds.find(([, word]) => word.test(fold(what)))?.[0]

/** Fewer words than these are no matter of their own. */
const least = 3
/** Characters that an order at the end takes at most: it is looked for nowhere else. */
const longest = 400

/** The order that ends a message: "…, open a complaint", «…, зафиксируй это как его обещание». */
export function filedIn(said: string): Filed | undefined {
  const from = Math.max(0, said.length - longest)
  for (const form of [...forms, plain]) {
    const found = form.exec(said.slice(from))
    if (!found) continue
    const rest = said.slice(0, from + found.index).trim()
    const what = found.groups?.what
    const tool = what === undefined ? 'open_request' : toolOf(what)
    return tool === undefined || rest.split(/\s+/u).length < least ? undefined : { tool, rest }
  }
  const fact = /\p{Script=Cyrillic}/u.test(said) ? known.exec(said) : null
  const rest = fact && said.slice(0, fact.index).trim()
  return rest && rest.split(/\s+/u).length >= least ? { tool: 'record_fact', rest } : undefined
}

/** What an order at the end speaks for its tool. */
const worth = 6
/** What is to be known of a client is no contact with them. */
const less = 4

/** The readings of a message with what an order at its beginning or end speaks for. */
export function withFiling(list: readonly Ranked[], said: string): readonly Ranked[] {
  const what = ahead.exec(said)?.groups?.what
  const kept = filedIn(said)?.tool ?? (what && toolOf(what))
  const told = kept === 'record_fact' ? 'log_interaction' : undefined
  return kept === undefined
    ? list
    : list.map(({ tool, score }) => ({
        tool,
        score: score + (tool === kept ? worth : tool === told ? -less : 0),
      }))
}
