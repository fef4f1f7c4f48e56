import type { App, Receiver, types } from '@slack/bolt'
import type { Instant } from '#domain/time.ts'
import type { Inbox } from '#store/port.ts'
import { type SignedRequest, signatureVerifier } from './signature.ts'

/** Largest body that Slack sends, with room to spare. */
const mostBytes = 1024 * 1024
/** How long a process may be silent over an event before another takes it over. */
const leaseMillis = 30_000
/** An event that failed so often is given up. */
const mostAttempts = 5

type Body = Readonly<Record<string, unknown>>
/** Keeps work going after the answer: a set that is drained on Node, `waitUntil` on Workers. */
export type Background = (work: Promise<unknown>) => void

export type ReceiverDeps = Readonly<{
  signingSecret: string
  inbox: Inbox
  now(): Instant
  report(error: unknown, reference: string): void
}>

export type SlackReceiver = Receiver &
  Readonly<{
    /** Answers one request of Slack: unsigned ones with 401, everything else within the time Slack gives. */
    handle(request: Request, background: Background): Promise<Response>
    /** Deals with events whose process died; answers how many were taken over. */
    resume(): Promise<number>
    /** Waits for what is under way. */
    drain(): Promise<void>
  }>

/**
 * Bolt's receiver over plain requests and responses, the same on Node and in a Worker. An event is in the inbox before
 * it is acknowledged and is dealt with afterwards, once; commands, buttons and forms are answered by their listeners.
 */
export function createReceiver(deps: ReceiverDeps): SlackReceiver {
  const verify = signatureVerifier(deps.signingSecret)
  const underWay = new Set<Promise<unknown>>()
  let app: App | undefined

  const keep = (work: Promise<unknown>, background: Background): void => {
    const kept = work.finally(() => underWay.delete(kept))
    underWay.add(kept)
    background(kept)
  }

  /** Deals with an event that is ours; one that fails stays in the inbox for another try. */
  async function process(eventId: string, body: Body, attempts: number): Promise<void> {
    const beat = setInterval(() => {
      deps.inbox.renew(eventId, leaseMillis).catch((error) => deps.report(error, eventId))
    }, leaseMillis / 3)
    try {
      await app?.processEvent({ body, ack: async () => {} })
      await deps.inbox.done(eventId)
    } catch (error) {
      deps.report(error, eventId)
      if (attempts >= mostAttempts) await deps.inbox.done(eventId)
    } finally {
      clearInterval(beat)
    }
  }

  async function takeEvent(
    eventId: string,
    raw: string,
    body: Body,
    background: Background,
  ): Promise<Response> {
    if (await deps.inbox.take(eventId, 'slack', raw, leaseMillis)) keep(process(eventId, body, 1), background)
    return new Response('')
  }

  /** Runs the listener of a command, button or form and answers with what it acknowledges. */
  async function answer(body: Body, background: Background): Promise<Response> {
    const { promise, resolve } = Promise.withResolvers<Response>()
    const work = (async () => {
      try {
        await app?.processEvent({
          body: { ...body },
          ack: async (reply?: types.KnownBlock | string | Body) => resolve(acknowledgement(reply)),
        })
        resolve(new Response('', { status: 404 }))
      } catch (error) {
        deps.report(error, String(body.type ?? body.command ?? 'request'))
        resolve(new Response('', { status: 500 }))
      }
    })()
    keep(work, background)
    return promise
  }

  return {
    init(made) {
      app = made
    },
    start: async () => {},
    stop: async () => {
      await Promise.allSettled([...underWay])
    },
    drain: async () => {
      while (underWay.size > 0) await Promise.allSettled([...underWay])
    },

    async handle(request, background) {
      const raw = await bodyOf(request)
      if (raw === undefined) return new Response('', { status: 413 })
      if (!(await verify(signed(request, raw), Date.parse(deps.now()))))
        return new Response('', { status: 401 })
      const body = parse(raw, request.headers.get('content-type') ?? '')
      if (body === undefined) return new Response('', { status: 400 })
      if (body.ssl_check === '1') return new Response('')
      if (body.type === 'url_verification') return Response.json({ challenge: body.challenge })
      const { event_id: eventId } = body
      return body.type === 'event_callback' && typeof eventId === 'string'
        ? takeEvent(eventId, raw, body, background)
        : answer(body, background)
    },

    async resume() {
      const stale = await deps.inbox.claimStale('slack', 20, leaseMillis)
      for (const { eventId, payload, attempts } of stale) {
        const body = parse(payload, 'application/json')
        if (body === undefined) await deps.inbox.done(eventId)
        else keep(process(eventId, body, attempts), () => {})
      }
      return stale.length
    },
  }
}

const signed = ({ headers }: Request, body: string): SignedRequest => ({
  body,
  signature: headers.get('x-slack-signature') ?? undefined,
  timestamp: headers.get('x-slack-request-timestamp') ?? undefined,
})

/** The body as text; nothing where it is larger than any of Slack's. */
async function bodyOf(request: Request): Promise<string | undefined> {
  if (Number(request.headers.get('content-length') ?? 0) > mostBytes) return undefined
  const raw = await request.text()
  return raw.length > mostBytes ? undefined : raw
}

/** A JSON body, a form, or the JSON in a form's `payload`. */
function parse(raw: string, type: string): Body | undefined {
  try {
    if (!type.startsWith('application/x-www-form-urlencoded')) return object(JSON.parse(raw))
    const form = Object.fromEntries(new URLSearchParams(raw))
    return form.payload === undefined ? form : object(JSON.parse(form.payload))
  } catch {
    return undefined
  }
}

const object = (value: unknown): Body | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Body) : undefined

const acknowledgement = (reply: unknown): Response =>
  reply === undefined || reply === null
    ? new Response('')
    : typeof reply === 'string'
      ? new Response(reply)
      : Response.json(reply)
