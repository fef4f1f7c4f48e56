import { DomainError } from '#domain/errors.ts'
import type { HttpContext } from './context.ts'

/** Header by which the page says that a request without JSON is its own; other sites cannot set it. */
export const ownHeader = 'x-rapport'

export const isReading = (c: HttpContext): boolean => c.req.method === 'GET' || c.req.method === 'HEAD'

/** Whether a browser was led here by another site; what says nothing is no browser, or was asked by its person. */
export function isFromElsewhere(c: HttpContext): boolean {
  const site = c.req.header('sec-fetch-site')
  return site !== undefined && site !== 'same-origin' && site !== 'none'
}

/**
 * Browsers send a cookie along with requests that other sites make, and say with every POST where it comes from;
 * what says nothing is no browser. Throws cross_origin.
 */
export function requireSameOrigin(c: HttpContext): void {
  if (isFromElsewhere(c)) throw new DomainError('cross_origin')
  const origin = c.req.header('origin')
  if (origin === undefined || c.req.header('sec-fetch-site') === 'same-origin') return
  const host = c.req.header('host') ?? new URL(c.req.url).host
  if (!URL.canParse(origin) || new URL(origin).host !== host) throw new DomainError('cross_origin')
}

/**
 * Besides, a change by cookie must look like none that a form can send: browsers ask the service before they let
 * another site send JSON or a header of ours, and it never agrees. Throws header_needed.
 */
export function requireOwnRequest(c: HttpContext): void {
  requireSameOrigin(c)
  const json = /^application\/json\b/i.test(c.req.header('content-type') ?? '')
  if (!json && c.req.header(ownHeader) === undefined) throw new DomainError('header_needed')
}
