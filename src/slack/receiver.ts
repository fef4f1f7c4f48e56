import type { App, Receiver, types } from '@slack/bolt'
import type { Instant } from '#domain/time.ts'
import type { Inbox } from '#store/port.ts'
import { type Background, createArrivals } from './arrivals.ts'
import { type Body, parseBody } from './events.ts'
import { createPace } from './in-order.ts'
import { type SignedRequest, signatureVerifier } from './signature.ts'

/** Largest body that Slack sends, with room to spare. */
const mostBytes = 1024 * 1024

export type ReceiverDeps = Readonly<{
  signingSecret: string
  inbox: Inbox
  /** The true time, by which Slack's time stamps are judged. */
  now(): Instant
  report(error: unknown, reference: string): void
}>

/** What Slack is answered: nothing, a text, or an object. */
export type Acknowledge = (reply?: unknown) => Promise<void>

export type SlackReceiver = Receiver &
  Readonly<{
    /** Answers one request of Slack: unsigned ones with 401, everything else within the time Slack gives. */
    handle(request: Request, background: Background): Promise<Response>
    /** Takes what came by another way than a signed request, such as Socket Mode. */
    receive(body: Body, acknowledge: Acknowledge): Promise<void>
    /** Waits for the moment in which work may begin without delaying acknowledgements. */
    pace(): Promise<void>
    /** Keeps work from being cut off by the end of the process. */
    keep(work: Promise<unknown>, background?: Background): void
    /** Deals with events whose process died or whose next try is due; answers how many. */
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
  let app: App | undefined
  let arriving = 0
  const pace = createPace(() => arriving)
  const arrivals = createArrivals({ inbox: deps.inbox, report: deps.report, pace }, () => app)

  /** Runs the listener of a command, button or form; settles with it, having answered what it acknowledged. */
  async function run(body: Body, acknowledge: Acknowledge): Promise<void> {
    await app?.processEvent({
      body: { ...body },
      ack: async (reply?: types.KnownBlock | string | Body) => acknowledge(reply),
    })
  }

  async function answer(body: Body, background: Background): Promise<Response> {
    const { promise, resolve } = Promise.withResolvers<Response>()
    const work = run(body, async (reply) => resolve(acknowledgement(reply))).then(
      () => resolve(new Response('', { status: 404 })),
      (error) => {
        deps.report(error, kindOf(body))
        resolve(new Response('', { status: 500 }))
      },
    )
    arrivals.keep(work, background)
    return promise
  }

  async function respond(request: Request, background: Background): Promise<Response> {
    const raw = await bodyOf(request)
    if (raw === undefined) return new Response('', { status: 413 })
    if (!(await verify(signed(request, raw), Date.parse(deps.now()))))
      return new Response('', { status: 401 })
    const body = parseBody(raw, request.headers.get('content-type') ?? '')
    if (body === undefined) return new Response('', { status: 400 })
    if (body.ssl_check === '1') return new Response('')
    if (body.type === 'url_verification') return Response.json({ challenge: body.challenge })
    if (!isEvent(body)) return answer(body, background)
    await arrivals.take(body.event_id, raw, body, background)
    return new Response('')
  }

  return {
    init(made) {
      app = made
    },
    start: async () => {},
    stop: arrivals.drain,
    drain: arrivals.drain,
    resume: arrivals.resume,
    pace,
    keep: (work, background = () => {}) => arrivals.keep(work, background),

    async handle(request, background) {
      arriving++
      try {
        return await respond(request, background)
      } finally {
        arriving--
      }
    },

    async receive(body, acknowledge) {
      if (!isEvent(body)) return run(body, acknowledge)
      await arrivals.take(body.event_id, JSON.stringify(body), body, () => {})
      await acknowledge()
    },
  }
}

const isEvent = (body: Body): body is Body & Readonly<{ event_id: string }> =>
  body.type === 'event_callback' && typeof body.event_id === 'string'

/** What a report names a request by: its kind, never its content. */
const kindOf = (body: Body): string => String(body.type ?? body.command ?? 'request')

const signed = ({ headers }: Request, body: string): SignedRequest => ({
  body,
  signature: headers.get('x-slack-signature') ?? undefined,
  timestamp: headers.get('x-slack-request-timestamp') ?? undefined,
})

/** The body as text; nothing where it is larger than any of Slack's. */
async function bodyOf(request: Request): Promise<string | undefined> {
  if (Number(request.headers.get('content-length') ?? 0) > mostBytes) return undefined
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  let [raw, bytes] = ['', 0]
  // Anybody may send a body, and one without a length need not end.
  for await (const chunk of request.body ?? []) {
    bytes += chunk.byteLength
    if (bytes > mostBytes) return undefined
    raw += decoder.decode(chunk, { stream: true })
  }
  return raw + decoder.decode()
}

const acknowledgement = (reply: unknown): Response =>
  reply === undefined || reply === null
    ? new Response('')
    : typeof reply === 'string'
      ? new Response(reply)
      : Response.json(reply)
