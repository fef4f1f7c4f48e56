import type { Hono } from 'hono'
import { type Assistant, createAssistant } from '#agent/assistant.ts'
import type { AgentDeps } from '#agent/context.ts'
import { builtIn as builtInName, chooseModels, type Models } from '#agent/models.ts'
import { chooseTranscriber } from '#agent/transcribe.ts'
import type { Actor } from '#domain/actor.ts'
import { DomainError } from '#domain/errors.ts'
import { type NewId, randomIds } from '#domain/ids.ts'
import { timeZone } from '#domain/time.ts'
import type { HttpContext, HttpDeps, HttpEnv } from '#http/context.ts'
import type { PageFiles } from '#http/page-routes.ts'
import { createLimits, type Limits } from '#http/rate-limit.ts'
import { httpRoutes } from '#http/routes.ts'
import { serviceSecret } from '#http/secret.ts'
import { requireActor } from '#http/sign-in.ts'
import type { Store } from '#store/port.ts'
import { tools } from '#tools/index.ts'
import { bookClocks } from './book-clock.ts'
import { type Config, isLoopback } from './config.ts'
import { createLog, type Log, reporter } from './log.ts'
import { paths } from './slack/abilities.ts'
import type { Slack } from './slack/app.ts'
import type { Background } from './slack/arrivals.ts'
import type { SlackDeps } from './slack/types.ts'

export type AppOptions = Readonly<{
  store: Store
  config: Config
  /** Instead of the models that the settings name. */
  models?: Models
  log?: Log
  newId?: NewId
  /** Instead of limits of this app's own; a Worker keeps one for all its requests. */
  limits?: Limits
  /** Key with which programs of this machine sign in to the demo. */
  localKey?: string
  /** Makes the Slack surface; handed in, so that its library is loaded only where Slack is set up. */
  slack?: (deps: SlackDeps) => Slack
  /** The built phone page. */
  page?: PageFiles
}>

export type App = Readonly<{
  /** Answers a request, on Node as in a Worker. */
  fetch: Hono<HttpEnv>['fetch']
  /** The same from a path, for tests. */
  request: Hono<HttpEnv>['request']
  /** Every route there is, for what holds them to a table. */
  routes: Hono<HttpEnv>['routes']
  assistant: Assistant
  /** For decisions on proposals: `approve(app.deps, actor, id)` and the like. */
  deps: AgentDeps
  models: Models
  /** Present where the settings name a Slack and the surface was handed in. */
  slack?: Slack
  /** Waits for the turns in flight, and for what is being posted of them. */
  drain(): Promise<void>
  /** Must have run for a person before `deps` acts for them; the assistant and the routes do so themselves. */
  signedIn(actor: Actor): Promise<void>
}>

/** Puts the whole assistant together; knows neither files nor processes. */
export function createApp(options: AppOptions): App {
  const { store, config, newId = randomIds, log = createLog('silent', () => {}) } = options
  const models = options.models ?? chooseModels(config.model, tools, store.clock, timeZone('UTC'))
  const transcriber = chooseTranscriber(config.model)
  const clocks = bookClocks(store)
  const report = reporter(log)
  let slack: Slack | undefined
  let builtIn: Assistant | undefined
  const deps: AgentDeps = {
    store,
    tools,
    newId,
    clockFor: clocks.clockFor,
    decided: (proposal) => slack?.updateCards(proposal),
  }
  const assistant = withClocks(createAssistant({ ...deps, models, report }), store, clocks.learn)
  if (config.slack && options.slack) {
    const settings = { ...config.slack, ...(config.publicUrl ? { publicUrl: config.publicUrl } : {}) }
    // Commands wait three seconds for their answer: they never ask a language model.
    builtIn =
      models.main &&
      createAssistant({ ...deps, models: { embedded: models.embedded, name: 'embedded' }, report })
    slack = options.slack({
      agent: deps,
      assistant,
      ...(builtIn ? { builtIn } : {}),
      config: settings,
      signedIn: clocks.learn,
      report,
    })
  }
  const httpDeps: HttpDeps = {
    agent: deps,
    assistant,
    signedIn: clocks.learn,
    report,
    ...(options.page === undefined ? {} : { page: options.page }),
    ...(transcriber === undefined ? {} : { transcriber }),
    mode: config.mode,
    answeredBy: models.main ? models.name : builtInName,
    limits: options.limits ?? createLimits(),
    proxyHops: config.proxyHops,
    secret: serviceSecret(config.sessionSecret, store.settings),
    ...(config.publicUrl === undefined ? {} : { publicUrl: config.publicUrl }),
    ...(config.oidc === undefined ? {} : { oidc: config.oidc }),
    cookies: {
      secure: (config.publicUrl?.startsWith('https:') ?? false) || !isLoopback(config.host),
      ...(config.sessionSecret === undefined ? {} : { secret: config.sessionSecret }),
    },
    ...(options.localKey === undefined || config.mode !== 'demo' ? {} : { localKey: options.localKey }),
  }
  const http = httpRoutes(httpDeps, (http) => slack && mountSlack(http, slack))
  if (slack) mountInstall(http, slack, httpDeps)
  return {
    fetch: http.fetch,
    request: http.request,
    routes: http.routes,
    assistant,
    deps,
    models,
    signedIn: clocks.learn,
    ...(slack ? { slack } : {}),
    drain: async () => {
      // Slack waits for its turns, and a turn may end in a card that Slack draws.
      await Promise.all([assistant.drain(), builtIn?.drain(), slack?.drain()])
      await slack?.drain()
    },
  }
}

/** Slack sends everything to one address; what is left to do afterwards outlives the request where it must be told. */
function mountSlack(http: Hono<HttpEnv>, slack: Slack): void {
  http.post(paths.events, (c) => slack.handle(c.req.raw, outliving(c)))
}

/** Tells a Worker what still runs after the answer; on Node the surface drains by itself. */
function outliving(c: HttpContext): Background {
  // Asking Node for the context it does not have would throw, at every acknowledgement.
  if (isNode(c.env)) return () => {}
  try {
    const context = c.executionCtx
    return (work) => context.waitUntil(work)
  } catch {
    return () => {}
  }
}

/** The app is installed into further workspaces by our own administrators only: a workspace vouches for its people. */
function mountInstall(http: Hono<HttpEnv>, { install }: Slack, deps: HttpDeps): void {
  if (!install) return
  http.get(paths.install, requireActor(deps), (c) => {
    const { id, role } = c.get('actor')
    if (role !== 'admin') throw new DomainError('not_entitled')
    return install.begin(c.req.raw, id)
  })
  http.get(paths.redirect, (c) => install.finish(c.req.raw))
}

/** What the Node server hands in beside the request. */
const isNode = (env: unknown): boolean => typeof env === 'object' && env !== null && 'incoming' in env

/** An assistant that knows the day of a book before it answers for it. */
function withClocks(assistant: Assistant, store: Store, learn: (actor: Actor) => Promise<void>): Assistant {
  let learnedAll = false
  return {
    ...assistant,
    start: async (request) => {
      await learn(request.actor)
      return assistant.start(request)
    },
    resume: async () => {
      if (!learnedAll) for (const user of await store.people.all()) await learn(user)
      learnedAll = true
      return assistant.resume()
    },
  }
}
