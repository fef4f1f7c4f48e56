import type { ErrorView } from '#http/views.ts'
import { language } from '#web/words/tell.ts'

/** A refusal by the service, or `offline` where it could not be reached. */
export class ApiError extends Error {
  readonly code: string
  readonly status: number
  readonly candidates: ErrorView['error']['candidates']
  /** Seconds to wait before trying again, where the service says so. */
  readonly retryAfter: number | undefined
  /** Of a decision that was refused: the card as it is now. */
  readonly proposal: ErrorView['proposal']

  constructor(
    status: number,
    body: ErrorView['error'],
    retryAfter?: number,
    proposal?: ErrorView['proposal'],
  ) {
    super(body.message)
    this.code = body.code
    this.status = status
    this.candidates = body.candidates
    this.retryAfter = retryAfter
    this.proposal = proposal
  }
}

export const isOffline = (error: unknown): boolean => error instanceof ApiError && error.code === 'offline'

/** Nobody of ours answered: no signal, or something between us and the service that answers in its stead. */
export const isUnreached = (error: unknown): boolean =>
  isOffline(error) || (error instanceof ApiError && error.status >= 500 && error.code.startsWith('http_'))

type Options = Readonly<{
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  body?: unknown
  /** Sent as it is instead of JSON. */
  raw?: Blob
  /** The page asks by itself, not its reader: this keeps no idle session awake. */
  background?: boolean
  signal?: AbortSignal
}>

/** For whom this page acts, once that is known. */
export const speaker: { id?: string } = {}

/** What is told when the session turned out to be over or locked; the session state listens. */
export const refusals = { listener: (_code: string): void => undefined }

/** A connection that neither answers nor breaks, as in a tunnel, is no signal after this long. */
const patienceMillis = 30_000

/** The raw answer of the service, refusals thrown as ApiError. */
export async function call(
  path: string,
  { method = 'GET', body, raw, background = false, signal }: Options = {},
): Promise<Response> {
  const patience = new AbortController()
  const timer = raw ? undefined : setTimeout(() => patience.abort(), patienceMillis)
  let response: Response
  try {
    response = await fetch(path, {
      method,
      credentials: 'same-origin',
      headers: {
        'accept-language': language.value,
        // No form of another site can set it: the service takes changes by cookie only so.
        'x-rapport': '1',
        ...(speaker.id === undefined ? {} : { 'x-rapport-person': speaker.id }),
        ...(background ? { 'x-rapport-background': '1' } : {}),
        ...(raw
          ? { 'content-type': raw.type }
          : body === undefined
            ? {}
            : { 'content-type': 'application/json' }),
      },
      ...(raw ? { body: raw } : body === undefined ? {} : { body: JSON.stringify(body) }),
      signal: signal ? AbortSignal.any([signal, patience.signal]) : patience.signal,
    })
  } catch (error) {
    if (signal?.aborted) throw error
    throw new ApiError(0, { code: 'offline', message: '' })
  } finally {
    clearTimeout(timer)
  }
  if (response.ok) return response
  const told = (await response.json().catch(() => undefined)) as ErrorView | undefined
  const retryAfter = Number(response.headers.get('retry-after'))
  const error = new ApiError(
    response.status,
    told?.error ?? { code: `http_${response.status}`, message: '' },
    retryAfter > 0 ? retryAfter : undefined,
    told?.proposal,
  )
  if (['sign_in_needed', 'session_locked', 'other_person'].includes(error.code)) refusals.listener(error.code)
  throw error
}

/** The JSON answer of the service. */
export async function ask<Answer>(path: string, options: Options = {}): Promise<Answer> {
  const response = await call(path, options)
  return (await response.json()) as Answer
}

/** A key under which something is asked once: 16 random bytes in hex, which browsers make without TLS too. */
export const newKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  )

export const post = <Answer>(path: string, body: unknown = {}): Promise<Answer> =>
  ask<Answer>(path, { method: 'POST', body })
