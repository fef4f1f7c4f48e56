import { type Instant, isInstant } from '#domain/time.ts'
import type { Dialogue, PastCall } from './read-prompt.ts'
import { sameName } from './slots/same-name.ts'

/** What a conversation put before the user, of a client: cards made, in the order they came. */
export type Thread = Readonly<{
  /** The tool of the card made last. */
  last?: string
  request?: Spoken
  promise?: Spoken
  meeting?: Spoken & Readonly<{ at?: Instant }>
  /** The contact noted after the promise, in its words. */
  contact?: Spoken
  /** Whether the last answer was about a complaint. */
  complaint?: boolean
  /** What was told of a client last: a note, or what one asked for. */
  told?: Spoken
}>

/** Whom a card is about, by name and as said, and its words. */
export type Spoken = Readonly<{ client: readonly string[]; words: string }>

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

/** The client that the answer to a call names. */
export function nameShown(output: unknown): string {
  const { client } = (output ?? {}) as { client?: { name?: unknown } }
  return text(client?.name)
}

const spoken = ({ input, output }: PastCall, words: unknown): Spoken => ({
  client: [nameShown(output), text(input.client)].filter((name) => name !== ''),
  words: text(words),
})

/** The cards of a conversation that later words may mean without saying so. */
export function threadOf(turns: Dialogue): Thread {
  let thread: Thread = {}
  for (const call of turns.flatMap(({ calls }) => calls)) {
    if (call.error !== undefined) continue
    const { tool, input } = call
    thread = { ...thread, complaint: tool === 'get_complaint' || tool === 'update_complaint' }
    if (tool === 'open_request') thread = { ...thread, request: spoken(call, input.subject) }
    if (tool === 'record_promise') {
      const { contact: _, ...rest } = thread
      thread = { ...rest, promise: spoken(call, input.text) }
    }
    const [given] = tool === 'log_interaction' && Array.isArray(input.promises) ? input.promises : []
    if (given) thread = { ...thread, promise: spoken(call, (given as { text?: unknown }).text) }
    else if (tool === 'log_interaction' && thread.promise)
      thread = { ...thread, contact: spoken(call, input.note) }
    if (tool === 'log_interaction' || tool === 'open_request')
      thread = { ...thread, told: spoken(call, input.note ?? input.subject) }
    if (tool === 'schedule_meeting')
      thread = {
        ...thread,
        meeting: { ...spoken(call, ''), ...(isInstant(input.at) ? { at: input.at } : {}) },
      }
    if (isCard(call)) thread = { ...thread, last: tool }
  }
  return thread
}

const isCard = ({ output }: PastCall): boolean =>
  typeof output === 'object' && output !== null && 'proposal' in output

/** Whether a card is about the client that a message names; about any where it names nobody. */
export const isAbout = (card: Spoken | undefined, name: string | undefined): boolean =>
  card !== undefined && (name === undefined || card.client.some((each) => sameName(each, name)))

/** Nothing but the order to open a record for what was just told. */
const bareOrder =
  /^(?:(?:and|ok(?:ay)?|then|so|please|pls|yes|и|а|ну|так|тогда|давай|да|пожалуйста|那|就|请|好)[\s,，]*)*(?:(?:open|log|file|raise|register|record|make|treat)(?: (?:it|this|that|as|an?|the|formal|official|new|for (?:her|him|them|that|this)))* (?:complaint|request|ticket)(?: (?:for|from) (?:her|him|them|that|this|it))?|(?:заведи|открой|за?регистрируй|оформи|прими|запиши|занеси|внеси|сделай|оформляй|заводи)(?:те)?(?: (?:это|ее|её|его|как|по этому|официальн\p{L}+|нов\p{L}+|тогда))* (?:жалоб|претензи|обращени|запрос|заявк)\p{L}*(?: (?:по этому(?: поводу)?|от не[её]|от него|на это))?|(?:登记|立案|记录?|开|提|建)(?:成|为|作)?(?:一?[个条件])?(?:正式)?的?(?:投诉|请求|工单))[\s.!。！吧]*$/iu

/** The words of what was just told, where a message only orders a record for them. */
export const toldBefore = (
  said: string,
  name: string | undefined,
  thread: Thread | undefined,
): string | undefined =>
  thread?.told && thread.told.words !== '' && bareOrder.test(said.trim()) && isAbout(thread.told, name)
    ? thread.told.words
    : undefined
