import type { Models } from '#agent/models.ts'
import { DomainError, httpStatus } from '#domain/errors.ts'
import type { PageFiles } from '#http/page-routes.ts'
import { createLimits } from '#http/rate-limit.ts'
import { houseRulesInForce } from '#store/advice/rules.ts'
import { openStore } from '#store/open.ts'
import { createApp } from './app.ts'
import { type Environment, readConfig } from './config.ts'
import { createLog } from './log.ts'
import { periodicWork } from './periodic-work.ts'
import { createSlack } from './slack/app.ts'

type Context = Readonly<{
  waitUntil(work: Promise<unknown>): void
  passThroughOnException(): void
  props: unknown
}>

/** Longest that one minute's jobs may take: the rest waits for the next. */
const scheduledMillis = 20_000

// Values may outlive a request, promises and connections may not: only these are kept in the isolate.
let prepared = false
let models: Models | undefined
const limits = createLimits()

export default {
  /** Answers one request with a store and an app of its own; turns in flight end after the answer has begun. */
  async fetch(request: Request, environment: Environment, context: Context): Promise<Response> {
    try {
      const { app, close } = await open(environment)
      const response = await app.fetch(request, environment, context)
      context.waitUntil(close())
      return response
    } catch (error) {
      if (!(error instanceof DomainError)) throw error
      const { code, message, kind } = error
      return Response.json({ error: { code, message } }, { status: httpStatus[kind] })
    }
  },

  /** Once a minute: does what the clock asks for, and goes on with what an earlier request could not end. */
  async scheduled(_: unknown, environment: Environment, context: Context): Promise<void> {
    const { app, store, log, close } = await open(environment)
    await periodicWork({ store, app, log }).tick(scheduledMillis)
    context.waitUntil(close())
  },
}

/** A store and an app of this moment's own; `close` waits for what is under way. */
async function open(environment: Environment & Readonly<{ ASSETS?: unknown }>) {
  const config = readConfig({ LOG_LEVEL: 'info', ...environment })
  if (config.rules.folder !== undefined)
    throw new DomainError('setting_invalid', {
      name: 'RAPPORT_RULES',
      problem: 'a Worker has no folders; build the rules into it.',
    })
  const rules = houseRulesInForce(config.rules.pack)
  const store = await openStore({ ...config.database, prepared, rules })
  prepared = true
  const log = createLog(config.logLevel ?? 'info', (line) => console.log(line))
  const page = pageOf(environment)
  const app = createApp({
    store,
    config,
    log,
    slack: createSlack,
    limits,
    ...(page ? { page } : {}),
    ...(models ? { models } : {}),
  })
  models = app.models
  return { app, store, log, close: () => app.drain().then(() => store.close()) }
}

/** The page's files as the platform keeps them, under the name that wrangler.toml gives them. */
function pageOf({ ASSETS }: Readonly<{ ASSETS?: unknown }>): PageFiles | undefined {
  const kept = ASSETS as Readonly<{ fetch(address: string): Promise<Response> }> | undefined
  if (typeof kept?.fetch !== 'function') return undefined
  return async (path) => {
    const found = await kept.fetch(`https://page${path === '/index.html' ? '/' : path}`)
    if (!found.ok) return undefined
    const type = found.headers.get('content-type') ?? 'application/octet-stream'
    return { bytes: new Uint8Array(await found.arrayBuffer()), type }
  }
}
