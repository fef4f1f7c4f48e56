import { Hono } from 'hono'
import { secureHeaders } from 'hono/secure-headers'
import { DomainError } from '#domain/errors.ts'
import { accountRoutes } from './account-routes.ts'
import { actRoutes } from './act-routes.ts'
import { advicePolicy, adviceRoutes } from './advice-routes.ts'
import { auditRoutes } from './audit-routes.ts'
import { limitBody, neverKept } from './body.ts'
import { briefRoutes } from './brief-routes.ts'
import { captureRoutes } from './capture-routes.ts'
import { chatRoutes } from './chat-routes.ts'
import { clientRoutes } from './client-routes.ts'
import type { HttpDeps, HttpEnv } from './context.ts'
import { draftRoutes } from './draft-routes.ts'
import { answerError } from './errors.ts'
import { meetingRoutes } from './meeting-routes.ts'
import { noticeRoutes } from './notice-routes.ts'
import { oidcRoutes } from './oidc-routes.ts'
import { openApiRoutes } from './openapi-routes.ts'
import { pageRoutes } from './page-routes.ts'
import { proposalRoutes } from './proposal-routes.ts'
import { recordingRoutes, soundPolicy } from './recording-routes.ts'
import { sessionRoutes } from './session-routes.ts'
import { suggestionRoutes } from './suggestion-routes.ts'
import { teamRoutes } from './team-routes.ts'
import { threadRoutes } from './thread-routes.ts'
import { vaultRoutes } from './vault-routes.ts'

/**
 * The whole HTTP surface; runs unchanged on Node and in Workers. `before` may mount what answers machines and needs
 * nothing that is done for browsers.
 */
export function httpRoutes(deps: HttpDeps, before?: (app: Hono<HttpEnv>) => void): Hono<HttpEnv> {
  const app = new Hono<HttpEnv>()
  before?.(app)
  app.onError((error, c) => answerError(error, c, deps))
  app.notFound((c) => answerError(new DomainError('route_not_found'), c, deps))
  app.use('/api/clients/:id/advice.html', advicePolicy)
  app.use('/api/recordings/:id', soundPolicy)
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        mediaSrc: ['blob:'],
        connectSrc: ["'self'"],
        manifestSrc: ["'self'"],
        workerSrc: ["'self'"],
        fontSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
      permissionsPolicy: { microphone: ['self'], camera: [], geolocation: [], payment: [], usb: [] },
      referrerPolicy: 'no-referrer',
      strictTransportSecurity: deps.cookies.secure ? 'max-age=15552000' : false,
      xFrameOptions: 'DENY',
    }),
  )
  app.use('/api/*', neverKept)
  app.use(limitBody)
  app.route('/', pageRoutes(deps.page))
  app.route('/', openApiRoutes())
  app.get('/healthz', (c) => c.json({ status: 'ok' }))
  app.get('/readyz', async (c) => {
    await deps.agent.store.ping()
    return c.json({ status: 'ok' })
  })
  app.route('/', sessionRoutes(deps))
  app.route('/', oidcRoutes(deps))
  app.route('/', accountRoutes(deps))
  app.route('/', vaultRoutes(deps))
  app.route('/', chatRoutes(deps))
  app.route('/', actRoutes(deps))
  app.route('/', captureRoutes(deps))
  app.route('/', recordingRoutes(deps))
  app.route('/', threadRoutes(deps))
  app.route('/', clientRoutes(deps))
  app.route('/', proposalRoutes(deps))
  app.route('/', noticeRoutes(deps))
  app.route('/', draftRoutes(deps))
  app.route('/', meetingRoutes(deps))
  app.route('/', adviceRoutes(deps))
  app.route('/', briefRoutes(deps))
  app.route('/', suggestionRoutes(deps))
  app.route('/', teamRoutes(deps))
  app.route('/', auditRoutes(deps))
  return app
}
