import { DomainError, type ErrorKind, explain, httpStatus } from '#domain/errors.ts'
import { randomIds } from '#domain/ids.ts'
import { type Language, languages } from '#domain/language.ts'
import type { HttpContext, HttpDeps } from './context.ts'

/** The working language a browser asks for first, English where it asks for none. */
export function languageOf(header: string | undefined): Language {
  const wished = (header ?? '').split(',').map((each) => each.trim().slice(0, 2).toLowerCase())
  return wished.flatMap((wish) => languages.find((each) => each === wish) ?? [])[0] ?? 'en'
}

/**
 * Any error as JSON: our sentence and its status, and beside it what is in `also`; an unexpected one shows a reference
 * into the log, no more.
 */
export function answerError(
  error: unknown,
  c: HttpContext,
  deps: Pick<HttpDeps, 'report' | 'agent'>,
  also: Readonly<Record<string, unknown>> = {},
): Response {
  const reference = `R-${(deps.agent.newId ?? randomIds)('audit').slice(4, 12).toUpperCase()}`
  const known = error instanceof DomainError
  const kind: ErrorKind = known ? error.kind : 'internal'
  if (kind === 'internal') deps.report(error, reference)
  if (kind === 'unauthenticated') c.header('WWW-Authenticate', 'Bearer')
  if (kind === 'busy') c.header('Retry-After', '1')
  if (known && kind === 'limited') c.header('Retry-After', String(error.facts.seconds))
  // The rest of the body is not read, so this connection cannot carry another request.
  if (known && error.code === 'body_too_large') c.header('Connection', 'close')
  const language = c.get('language') ?? languageOf(c.req.header('accept-language'))
  const message = explain(error, language, reference)
  const candidates = known ? error.facts.candidates : undefined
  return c.json(
    {
      error: {
        code: known ? error.code : 'internal',
        message,
        ...(candidates === undefined ? {} : { candidates }),
        ...(kind === 'internal' ? { reference } : {}),
      },
      ...also,
    },
    httpStatus[kind],
  )
}
