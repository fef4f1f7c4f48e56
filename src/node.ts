import { randomBytes } from 'node:crypto'
import type { Server } from 'node:http'
import { createAdaptorServer } from '@hono/node-server'
import { Cron } from 'croner'
import { fail } from '#cli/arguments.ts'
import { deliveryTo } from '#cli/delivery.ts'
import { openInstallation } from '#cli/open.ts'
import { refuseWhileRunning, removeRunFile, writeRunFile } from '#cli/run-file.ts'
import { DomainError } from '#domain/errors.ts'
import type { PageFiles } from '#http/page-routes.ts'
import type { OpenedStore } from '#store/open.ts'
import { type App, createApp } from './app.ts'
import { type Config, config as readSettings } from './config.ts'
import { nodeLog } from './log.node.ts'
import { describeError, type Log, reporter } from './log.ts'
import { buildPage, builtFolder } from './page-build.ts'
import { readPageFiles } from './page-files.ts'
import { periodicWork, slackSurface, tickSeconds } from './periodic-work.ts'
import { reloadRules } from './rule-folder.ts'
import type { SocketMode } from './slack/socket.ts'

/** How long the turns in flight may take to end once the process is told to stop. */
const drainMillis = 20_000

async function start(config: Config): Promise<void> {
  const log = nodeLog(config.logLevel ?? 'info')
  await refuseWhileRunning(config)
  const store = await openInstallation(config, { seed: true })
  const localKey = config.mode === 'demo' ? randomBytes(32).toString('base64url') : undefined
  const slack = await slackSurface(config)
  const page = await phonePage(log)
  const app = createApp({
    store,
    config,
    log,
    ...(localKey === undefined ? {} : { localKey }),
    ...(slack ? { slack } : {}),
    ...(page ? { page } : {}),
  })
  const server = createAdaptorServer({ fetch: app.fetch }) as Server
  let port: number
  try {
    port = await listen(server, config)
  } catch (error) {
    await store.close()
    throw error
  }
  const url = `http://${config.host.includes(':') ? `[${config.host}]` : reachable(config.host)}:${port}`
  await writeRunFile(config, { pid: process.pid, url, ...(localKey === undefined ? {} : { localKey }) })
  const resumed = await app.assistant.resume()
  log.info({ port, mode: config.mode, model: app.models.name, resumed }, 'listening')
  const socket = await socketMode(app, config, log)
  process.stdout.write(await welcome(config, store, app.models.name, url))

  const deliver = deliveryTo(config.outbox, store)
  const work = periodicWork({ store, app, log, outbox: () => store.outbox.deliverDue(deliver) })
  const tick = (): void => {
    work.tick().catch((error) => log.warn(describeError(error), 'work by the clock failed'))
  }
  // Not waited for: a Slack that does not answer keeps nobody from being served or stopped.
  tick()
  const clockwork = new Cron(`*/${tickSeconds} * * * * *`, tick)

  let stopping = false
  const stop = async (signal: string): Promise<void> => {
    if (stopping) return
    stopping = true
    clockwork.stop()
    log.info({ signal }, 'stopping')
    const closed = new Promise<void>((resolve) => server.close(() => resolve()))
    await socket?.stop()
    await Promise.race([
      Promise.all([closed, app.drain(), work.drain()]),
      new Promise((resolve) => setTimeout(resolve, drainMillis).unref()),
    ])
    server.closeAllConnections()
    await removeRunFile(config, process.pid)
    await store.close()
    process.exit(0)
  }
  // An edited rule folder comes into force without a restart; a wrong one leaves the old rules in force.
  process.on('SIGHUP', () => {
    reloadRules(store, config).then(
      (result) => log.info(result, 'rules read again'),
      (error) => log.error(describeError(error), 'rules not read'),
    )
  })
  process.on('SIGTERM', (signal) => void stop(signal))
  process.on('SIGINT', (signal) => void stop(signal))
}

/** The page, built where it is new or changed; without it the service still answers everything else. */
async function phonePage(log: Log): Promise<PageFiles | undefined> {
  try {
    await buildPage()
    return await readPageFiles(builtFolder)
  } catch (error) {
    log.error(describeError(error), 'the page could not be built')
    return undefined
  }
}

/** Connects by Socket Mode where its token is set; a Slack that refuses it does not keep the service from starting. */
async function socketMode({ slack }: App, config: Config, log: Log): Promise<SocketMode | undefined> {
  if (slack === undefined || config.slack?.appToken === undefined) return undefined
  const { appToken } = config.slack
  const { startSocketMode } = await import('./slack/socket.ts')
  const socket = startSocketMode({ ...config.slack, appToken }, slack, reporter(log))
  socket.connected.then(
    () => log.info({}, 'connected by Socket Mode'),
    (error: unknown) => log.error(describeError(error), 'Socket Mode is not possible'),
  )
  return socket
}

const reachable = (host: string): string => (host === '0.0.0.0' ? '127.0.0.1' : host)

/** Answers the port; throws port_in_use or address_unusable. */
function listen(server: Server, { host, port }: Config): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const known = {
        EADDRINUSE: 'port_in_use',
        EADDRNOTAVAIL: 'address_unusable',
        EACCES: 'address_unusable',
      }
      const code = known[error.code as keyof typeof known] as 'port_in_use' | 'address_unusable' | undefined
      reject(code === undefined ? error : new DomainError(code, { host, port }))
    })
    server.listen(port, host, () => {
      const address = server.address()
      resolve(typeof address === 'object' && address !== null ? address.port : port)
    })
  })
}

/** What the terminal shows once the service answers: where it is, how to sign in, how to chat. */
async function welcome(config: Config, store: OpenedStore, model: string, url: string): Promise<string> {
  const answering = model === 'embedded' ? 'the built-in assistant' : model
  const lines = [`Rapport answers at ${config.publicUrl ?? url} with ${answering}.`]
  if (config.mode === 'demo') {
    const user = await store.people.byEmail('rm@demo.example')
    if (user !== undefined) {
      const { token } = await store.people.issueToken(user.id, 'link', { label: 'start' })
      lines.push(`Sign in (once, within 15 minutes): ${config.publicUrl ?? url}/signin?token=${token}`)
    }
    lines.push('Chat in a second terminal: npm run chat')
  } else if ((await store.people.all()).length === 0)
    lines.push(
      'Nobody can sign in yet. Add the first admin: npm run users -- add --email E --name N --role admin --zone Z',
    )
  else lines.push('Chat: RAPPORT_TOKEN=… npm run chat (tokens: npm run users -- token E-MAIL)')
  return `${lines.join('\n')}\n`
}

try {
  await start(readSettings())
} catch (error) {
  fail(error)
  process.exit(1)
}
