import { DomainError } from '#domain/errors.ts'

/** What a libSQL error tells us; read by shape, because remote, native and batch errors are different classes. */
interface DriverError {
  code: string
  message: string
}

const asDriverError = (error: unknown): DriverError | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? { code: error.code, message: error.message }
    : undefined

const codeOf = (error: unknown): string => asDriverError(error)?.code ?? ''

/** Another connection holds the lock: the statement did nothing, its transaction must be begun again. */
export const isBusy = (error: unknown): boolean => /^SQLITE_BUSY|^SQLITE_LOCKED/.test(codeOf(error))

/** The server gave up the stream or the transaction before its commit, so nothing of it was kept. */
export const wasDropped = (error: unknown): boolean =>
  /^(STREAM_EXPIRED|TRANSACTION_TIMEOUT|TRANSACTION_CLOSED)$/.test(codeOf(error)) ||
  /no transaction is active/.test(asDriverError(error)?.message ?? '')

/** The connection was replaced between being borrowed and being used: nothing ran on it. */
export const wasReplaced = (error: unknown): boolean => codeOf(error) === 'CLIENT_CLOSED'

const caused = (code: ConstructorParameters<typeof DomainError>[0], path: string, cause: unknown) =>
  Object.assign(new DomainError(code, { path }), { cause })

/** A failure of the database itself as a sentence people can act on; any other error is returned as it is. */
export function translate(error: unknown, path: string): unknown {
  if (error instanceof DomainError) return error
  const driver = asDriverError(error)
  if (isBusy(error) || wasDropped(error)) return caused('database_busy', path, error)
  if (error instanceof Error && /^fetch failed|^network connection lost/i.test(error.message))
    return caused('database_unreachable', path, error)
  if (driver === undefined) return error
  if (/^SQLITE_(NOTADB|CORRUPT)/.test(driver.code)) return caused('database_corrupt', path, error)
  if (/^SQLITE_(READONLY|CANTOPEN|PERM)/.test(driver.code)) return caused('database_read_only', path, error)
  if (/^SQLITE_FULL/.test(driver.code)) return caused('database_full', path, error)
  if (/\b40[13]\b/.test(driver.message) && /^(SERVER_ERROR|HRANA_WEBSOCKET_ERROR|AUTH)/.test(driver.code))
    return caused('database_refused', path, error)
  if (
    /^(SERVER_ERROR|HRANA_WEBSOCKET_ERROR|HRANA_CLOSED_ERROR|ECONN\w+|ENOTFOUND|EAI_AGAIN)$/.test(driver.code)
  )
    return caused('database_unreachable', path, error)
  return error
}
