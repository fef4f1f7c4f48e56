import { createHmac } from 'node:crypto'
import type { Json, World } from './world.ts'

/** Where the app listens: an address, or the app itself. */
export type Target = string | ((request: Request) => Response | Promise<Response>)

export type Attempt = Readonly<{
  /** Status of the app's answer; 0 where it gave none in time. */
  status: number
  body: string
  millis: number
  /** Number of the retry; 0 at the first attempt. */
  retry: number
}>

export type Delivery = Readonly<{
  /** The event's id, where it was an event. */
  id: string
  attempts: readonly Attempt[]
  /** Of the last attempt. */
  status: number
  body: string
}>

/** How Slack would sign and send; for tests of what must be refused. */
export type Manner = Readonly<{
  /** Seconds by which the time stamp is older than now; negative: newer. */
  age?: number
  /** Another secret. */
  secret?: string
  /** No signature at all. */
  unsigned?: boolean
  /** The id that an event had before: a re-delivery. */
  eventId?: string
  /** Sent as the n-th retry. */
  retry?: number
}>

export type Kind = 'event' | 'interactive' | 'command'

/** Takes a payload over a connection instead of HTTP; false where none is open. */
export type SocketSend = (
  kind: Kind,
  payload: Json,
  retry: number,
) => Promise<{ status: number; body: string }> | undefined

export type DeliveryOptions = Readonly<{
  secret: string
  /** How long the app may take. */
  answerMillis: number
  /** Waits before each retry of an event. */
  retries: readonly number[]
  socket: SocketSend
}>

const form = 'application/x-www-form-urlencoded'

export const signature = (secret: string, timestamp: string, body: string): string =>
  `v0=${createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex')}`

/** Sends to the app what Slack would send. */
export function createDelivery(world: World, options: DeliveryOptions) {
  let target: Target | undefined
  const underWay = new Set<Promise<unknown>>()
  const closing = new AbortController()

  async function once(kind: Kind, payload: Json, manner: Manner, retry: number): Promise<Attempt> {
    const started = performance.now()
    const took = () => performance.now() - started
    const socket = options.socket(kind, payload, retry)
    if (socket !== undefined) return { ...(await socket), millis: took(), retry }
    if (target === undefined) return { status: 0, body: 'no target', millis: 0, retry }
    const [body, type] = encoded(kind, payload)
    const timestamp = String(Math.floor(world.now() / 1000) - (manner.age ?? 0))
    const headers: Record<string, string> = {
      'content-type': type,
      'user-agent': 'Slackbot 1.0 (+https://api.slack.com/robots)',
      ...(manner.unsigned === true
        ? {}
        : {
            'x-slack-request-timestamp': timestamp,
            'x-slack-signature': signature(manner.secret ?? options.secret, timestamp, body),
          }),
      ...(retry > 0 ? { 'x-slack-retry-num': String(retry), 'x-slack-retry-reason': 'http_timeout' } : {}),
    }
    try {
      const request = { method: 'POST', headers, body }
      const limit = AbortSignal.any([AbortSignal.timeout(options.answerMillis), closing.signal])
      const response = await Promise.race([
        typeof target === 'string'
          ? fetch(target, { ...request, signal: limit })
          : target(new Request('http://app.local/slack/events', request)),
        new Promise<never>((_, reject) =>
          limit.addEventListener('abort', () => reject(limit.reason as Error), { once: true }),
        ),
      ])
      return { status: response.status, body: await response.text(), millis: took(), retry }
    } catch (error) {
      return {
        status: 0,
        body: error instanceof Error ? error.message : String(error),
        millis: took(),
        retry,
      }
    }
  }

  async function send(kind: Kind, payload: Json, manner: Manner = {}): Promise<Delivery> {
    const first = manner.retry ?? 0
    const attempts = [await once(kind, payload, manner, first)]
    const delays = kind === 'event' && first === 0 ? options.retries : []
    for (const [index, delay] of delays.entries()) {
      const last = attempts.at(-1)
      if (closing.signal.aborted || (last !== undefined && last.status >= 200 && last.status < 300)) break
      await pause(delay, closing.signal)
      if (!closing.signal.aborted) attempts.push(await once(kind, payload, manner, index + 1))
    }
    const { status = 0, body = '' } = attempts.at(-1) ?? {}
    world.changed()
    return { id: String(payload.event_id ?? ''), attempts, status, body }
  }

  return {
    aim: (where: Target | undefined): void => {
      target = where
    },
    /** Sends; the promise is kept for `settled`. */
    send(kind: Kind, payload: Json, manner?: Manner): Promise<Delivery> {
      const work = send(kind, payload, manner)
      const kept = work.finally(() => underWay.delete(kept))
      underWay.add(kept)
      return work
    },
    /** Waits for what is under way. */
    async settled(): Promise<void> {
      while (underWay.size > 0) await Promise.allSettled([...underWay])
    },
    async close(): Promise<void> {
      closing.abort(new Error('the fake is closing'))
      await Promise.allSettled([...underWay])
    },
  }
}

export type DeliveryService = ReturnType<typeof createDelivery>

function encoded(kind: Kind, payload: Json): [body: string, type: string] {
  if (kind === 'event') return [JSON.stringify(payload), 'application/json']
  if (kind === 'interactive')
    return [new URLSearchParams({ payload: JSON.stringify(payload) }).toString(), form]
  const fields = Object.entries(payload).map(([name, value]) => [name, String(value)])
  return [new URLSearchParams(fields).toString(), form]
}

function pause(millis: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer)
      resolve()
    }
    const timer = setTimeout(done, millis)
    signal.addEventListener('abort', done, { once: true })
  })
}
