import type { AgentEvent } from '#agent/events.ts'
import { DomainError } from '#domain/errors.ts'
import type { Id, ProposalId, ThreadId } from '#domain/ids.ts'
import type { Language } from '#domain/language.ts'
import type { Proposal } from '#domain/proposal.ts'
import type { TimeZone } from '#domain/time.ts'
import type { Thread } from '#store/port.ts'

export type Me = Readonly<{ email: string; name: string; role: string; language: Language; zone: TimeZone }>
export type SaidMessage = Readonly<{ role: 'user' | 'assistant' | 'receipt'; text: string }>

/** What the terminal needs of the service, which may run elsewhere or in this very process. */
export type ChatClient = Readonly<{
  me(): Promise<Me>
  /** Events of a turn, in order; a thread is opened where none is named. */
  say(text: string, thread?: ThreadId): AsyncIterable<AgentEvent>
  decide(action: 'approve' | 'decline' | 'undo', id: ProposalId, reason?: string): Promise<Proposal>
  edit(id: ProposalId, fields: Readonly<Record<string, string>>): Promise<Proposal>
  undoLast(thread: ThreadId): Promise<Proposal>
  pending(): Promise<readonly Proposal[]>
  /** The brief of today: the whole of it, and its first lines. */
  brief(): Promise<Readonly<{ text: string; top: string }>>
  threads(): Promise<readonly Thread[]>
  thread(
    id: ThreadId,
  ): Promise<Readonly<{ messages: readonly SaidMessage[]; proposals: readonly Proposal[] }>>
  draftText(id: Id<'draft'>): Promise<string>
  draftLink(id: Id<'draft'>): Promise<Readonly<{ href: string; truncated: boolean }>>
  draftMail(id: Id<'draft'>): Promise<Uint8Array>
  /** What is due to the person and was shown nowhere yet. */
  notices(): Promise<readonly Readonly<{ id: Id<'notice'>; text: string }>[]>
  noticed(ids: readonly Id<'notice'>[]): Promise<void>
}>

export type Transport = Readonly<{
  /** Address before the paths. */
  url: string
  token: string
  /** `fetch` of the platform, or the app itself. */
  fetch(request: Request): Response | Promise<Response>
}>

/** The service said no, in its own sentence. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly code: string

  constructor(code: string, message: string) {
    super(message)
    this.code = code
  }
}

/** Speaks to the service by its HTTP surface; methods throw Refusal, or service_unreachable. */
export function createChatClient(transport: Transport): ChatClient {
  async function call(path: string, body?: unknown): Promise<Response> {
    const response = await send(transport, path, body)
    if (response.ok) return response
    const told = (await response.json().catch(() => undefined)) as
      | { error?: { code?: string; message?: string } }
      | undefined
    throw new Refusal(told?.error?.code ?? 'internal', told?.error?.message ?? `HTTP ${response.status}`)
  }
  const ask = async <Answer>(path: string, body?: unknown): Promise<Answer> =>
    (await (await call(path, body)).json()) as Answer
  const decided = async (path: string, body: unknown = {}): Promise<Proposal> =>
    (await ask<{ proposal: Proposal }>(path, body)).proposal

  return {
    me: () => ask('/api/me'),
    async *say(text, thread) {
      const response = await call('/api/chat', { text, thread, surface: 'terminal' })
      if (response.body === null) return
      yield* eventsOf(response.body, transport.url)
    },
    decide: (action, id, reason) => decided(`/api/proposals/${encodeURIComponent(id)}/${action}`, { reason }),
    edit: (id, fields) => decided(`/api/proposals/${encodeURIComponent(id)}/edit`, { fields }),
    undoLast: (thread) => decided(`/api/threads/${encodeURIComponent(thread)}/undo`),
    brief: () => ask('/api/brief'),
    pending: async () =>
      (await ask<{ proposals: Proposal[] }>('/api/proposals?status=pending&limit=50')).proposals,
    threads: async () => (await ask<{ threads: Thread[] }>('/api/threads?limit=20')).threads,
    thread: (id) => ask(`/api/threads/${encodeURIComponent(id)}`),
    draftText: async (id) => (await call(`/api/drafts/${id}.txt`)).text(),
    draftLink: async (id) =>
      (await ask<{ mailto: { href: string; truncated: boolean } }>(`/api/drafts/${id}.mailto`)).mailto,
    notices: async () =>
      (await ask<{ notices: { id: Id<'notice'>; text: string }[] }>('/api/notices?limit=20')).notices,
    noticed: async (ids) => void (await call('/api/notices/seen', { ids, surface: 'terminal' })),
    draftMail: async (id) => new Uint8Array(await (await call(`/api/drafts/${id}.eml`)).arrayBuffer()),
  }
}

async function send({ url, token, fetch }: Transport, path: string, body: unknown): Promise<Response> {
  const request = new Request(`${url}${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  try {
    return await fetch(request)
  } catch {
    throw new DomainError('service_unreachable', { url })
  }
}

/** The events behind a stream of UI messages: text parts, and data parts that carry an event's own fields. */
async function* eventsOf(body: ReadableStream<Uint8Array>, url: string): AsyncGenerator<AgentEvent> {
  let ended = false
  try {
    for await (const chunk of chunksOf(body)) {
      const event = toEvent(chunk)
      if (event?.type === 'end') ended = true
      if (event !== undefined) yield event
    }
  } catch {
    throw new DomainError('service_unreachable', { url })
  }
  if (!ended) throw new DomainError('service_unreachable', { url })
}

type Chunk = Readonly<{ type: string; delta?: string; data?: object }>

function toEvent({ type, delta, data }: Chunk): AgentEvent | undefined {
  if (type === 'text-delta') return { type: 'text', text: delta ?? '' }
  if (!type.startsWith('data-')) return undefined
  return { type: type.slice('data-'.length), ...data } as AgentEvent
}

/** Server-sent events of one JSON object each. */
async function* chunksOf(body: ReadableStream<Uint8Array>): AsyncGenerator<Chunk> {
  let rest = ''
  for await (const text of body.pipeThrough(new TextDecoderStream() as TransformStream<Uint8Array, string>)) {
    const lines = (rest + text).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines)
      if (line.startsWith('data: ') && line !== 'data: [DONE]') yield JSON.parse(line.slice(6)) as Chunk
  }
}
