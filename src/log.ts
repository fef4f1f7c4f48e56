import { DomainError } from '#domain/errors.ts'
import type { LogLevel } from './config.ts'

/** What is written to the log: names, counts, ids and codes; never a message, a draft or a client's data. */
export type Log = Readonly<{
  info(facts: Readonly<Record<string, unknown>>, what: string): void
  warn(facts: Readonly<Record<string, unknown>>, what: string): void
  error(facts: Readonly<Record<string, unknown>>, what: string): void
}>

/**
 * What may be said of an unexpected error. Its message is left out, because drivers and providers quote the
 * values they choked on; the code and the places in our code say where to look.
 */
export function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { error: typeof error }
  const code = error instanceof DomainError ? error.code : (error as { code?: unknown }).code
  const places = (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 8)
    .map((line) => line.trim().replace(/file:\/\/\S*?\/(src|tools|node_modules)\//, '$1/'))
  return {
    error: error.name,
    ...(typeof code === 'string' || typeof code === 'number' ? { code } : {}),
    places,
    ...(error.cause === undefined ? {} : { cause: describeError(error.cause) }),
  }
}

/** Takes an unexpected error with the reference that the user reads. */
export const reporter =
  (log: Log) =>
  (error: unknown, reference: string): void =>
    log.error({ reference, ...describeError(error) }, 'unexpected error')

/** JSON lines through any sink, for runtimes without streams of their own. */
export function createLog(level: LogLevel, write: (line: string) => void): Log {
  const ranks: readonly LogLevel[] = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']
  const at = (own: LogLevel) => (facts: Readonly<Record<string, unknown>>, what: string) => {
    if (ranks.indexOf(own) >= ranks.indexOf(level)) write(JSON.stringify({ level: own, ...facts, msg: what }))
  }
  return { info: at('info'), warn: at('warn'), error: at('error') }
}
