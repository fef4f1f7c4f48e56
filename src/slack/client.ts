import type { AppOptions, Logger, LogLevel, webApi } from '@slack/bolt'
import { DomainError } from '#domain/errors.ts'
import type { SlackConfig } from './types.ts'

/** Longest that one call may take, in milliseconds. */
const timeout = 10_000

type ClientOptions = NonNullable<AppOptions['clientOptions']>

/** Bolt and its client say nothing by themselves: what is wrong is reported by us, without words of users. */
const silence: Logger = {
  debug: () => {},
  info: () => {},
  warn: () => {},
  error: () => {},
  setLevel: () => {},
  getLevel: () => 'error' as LogLevel.ERROR,
  setName: () => {},
}

/** How every call goes out: bounded in time and tries, and never following a redirect with our token. */
export const clientOptions = ({ apiUrl }: Pick<SlackConfig, 'apiUrl'>): ClientOptions => ({
  ...(apiUrl === undefined ? {} : { slackApiUrl: `${apiUrl}/` }),
  retryConfig: { retries: 2 },
  timeout,
  logger: silence,
  // Workers know neither the library's own choice of redirects nor a fetch that is torn from its object.
  fetch: (url, init) => fetch(url, { ...(init as RequestInit), redirect: 'manual' }),
})

export const quietLogger = silence

/** Errors of Slack's side that pass by themselves. */
const passingPlatform = new Set([
  'ratelimited',
  'rate_limited',
  'internal_error',
  'fatal_error',
  'service_unavailable',
  'request_timeout',
])
const passingCodes = new Set([
  'slack_webapi_request_error',
  'slack_webapi_http_error',
  'slack_webapi_rate_limited_error',
])

type ApiError = Readonly<{ code?: unknown; data?: Readonly<{ error?: string }>; original?: unknown }>

/** Whether trying again later may help: Slack was not to be reached, was overloaded or broke. */
export function isPassing(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const { code, data, original } = error as ApiError
  if (original !== undefined && code === 'slack_bolt_authorization_error') return isPassing(original)
  return passingCodes.has(String(code)) || passingPlatform.has(data?.error ?? '')
}

/** Whether the work may succeed later: Slack's troubles pass, and a turn that runs elsewhere ends. */
export const mayPass = (error: unknown): boolean =>
  isPassing(error) || (error instanceof DomainError && error.code === 'turn_running')

export type Client = webApi.WebClient
