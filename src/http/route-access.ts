import { matchedRoutes } from 'hono/route'
import type { Scope } from '#domain/actor.ts'
import type { HttpContext } from './context.ts'

/** Who may use a route. */
export type RouteAccess = Readonly<{
  /** Asked for before anybody has signed in. */
  anyone?: true
  /** What a token of few rights must hold; such tokens get nowhere where neither this nor `anyToken` stands. */
  scope?: Scope
  /** A second right, where the answer holds more than the first one gives. */
  and?: Scope
  anyToken?: true
  /** For a page that is signed in: no bearer token, whatever it may. */
  session?: true
  /** Also while the session is locked. */
  whileLocked?: true
  /** A file that links elsewhere lead to, as in a message or a calendar; nothing else opens from another site. */
  linked?: true
}>

const anyone: RouteAccess = { anyone: true }
const read: RouteAccess = { scope: 'read' }
const draft: RouteAccess = { scope: 'draft' }
const write: RouteAccess = { scope: 'write' }
/** The assistant reads what was noted, and its answer tells of the book. */
const capture: RouteAccess = { scope: 'draft', and: 'read' }
const account: RouteAccess = { scope: 'account' }
const file: RouteAccess = { scope: 'read', linked: true }
const page: RouteAccess = { session: true }

/**
 * Every route and what it asks for. Chat and acts are open to readers because the gate before the tools asks each
 * call for its own right.
 */
export const routeAccess: Readonly<Record<string, RouteAccess>> = {
  'GET /': anyone,
  'GET /healthz': anyone,
  'GET /readyz': anyone,
  'GET /openapi.json': anyone,
  'GET /signin': anyone,
  'POST /signin': anyone,
  'GET /signin/oidc': anyone,
  'GET /signin/oidc/callback': anyone,
  'POST /api/local-token': anyone,
  'GET /api/session-state': anyone,
  'POST /slack/events': anyone,
  'GET /slack/oauth_redirect': anyone,
  'GET /slack/install': { scope: 'account', linked: true },

  'POST /api/signout': { anyToken: true, whileLocked: true },
  'POST /api/unlock': { session: true, whileLocked: true },
  'POST /api/lock': { session: true, whileLocked: true },
  'PUT /api/pin': page,
  'DELETE /api/pin': page,
  'GET /api/vault': page,

  'GET /api/me': { anyToken: true },
  'PATCH /api/me': account,
  'GET /api/sessions': account,
  'DELETE /api/sessions': account,
  'DELETE /api/sessions/:id': account,
  'GET /api/tokens': account,
  'POST /api/tokens': account,
  'DELETE /api/tokens/:id': account,

  'POST /api/chat': read,
  'POST /api/acts': read,
  'GET /api/threads': read,
  'GET /api/threads/:id': read,
  'GET /api/threads/:id/turns/:turn': read,
  'POST /api/threads/:id/undo': write,
  'GET /api/brief': read,
  'GET /api/suggestions': read,
  'GET /api/clients': read,
  'POST /api/clients/search': read,
  'GET /api/clients/:id': read,
  'GET /api/clients/:id/advice.html': file,
  'GET /api/meetings/:file': file,
  'GET /api/notices': read,
  'POST /api/notices/seen': draft,
  'GET /api/drafts': read,
  'GET /api/drafts/:file': file,
  'GET /api/recordings/:id': read,
  'PUT /api/recordings/:id': draft,
  'POST /api/captures': capture,
  'GET /api/captures': read,
  'GET /api/captures/:id': read,
  'GET /api/proposals': read,
  'GET /api/proposals/:id': read,
  'POST /api/proposals/:id/edit': write,
  'POST /api/proposals/:id/approve': write,
  'POST /api/proposals/:id/decline': write,
  'POST /api/proposals/:id/undo': write,
  'GET /api/team': read,
  'POST /api/audit/search': read,
  'GET /api/audit/export': read,
}

/** The route of a request as the table names it. */
export function routeOf(c: HttpContext): string | undefined {
  const found = matchedRoutes(c).find(({ method, path }) => method !== 'ALL' && !path.endsWith('*'))
  return found && `${found.method} ${found.path}`
}
