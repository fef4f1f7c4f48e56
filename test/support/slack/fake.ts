import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createApi, type Disturbance } from './api.ts'
import { createDelivery, type Target } from './delivery.ts'
import { createPeople } from './people.ts'
import { createSocketMode } from './socket.ts'
import { teams } from './workspace.ts'
import {
  createWorld,
  type Ephemeral,
  type Json,
  type SlackMessage,
  type SlackView,
  statusMillis,
} from './world.ts'

/** Everything the assistant may ask for; a test of missing scopes gives fewer. */
export const allScopes = [
  'app_mentions:read',
  'assistant:write',
  'channels:history',
  'channels:read',
  'chat:write',
  'commands',
  'files:read',
  'files:write',
  'groups:history',
  'groups:read',
  'im:history',
  'im:read',
  'im:write',
  'mpim:history',
  'mpim:read',
  'reactions:write',
  'team:read',
  'users:read',
  'users:read.email',
] as const

export type FakeSlackOptions = Readonly<{
  signingSecret?: string
  /** Scopes of the bot's token. */
  scopes?: readonly string[]
  /** Events that the app subscribed to; messages of the bot come back through them too. */
  subscriptions?: readonly string[]
  /** Where the app listens; `aim` sets it later. */
  target?: Target
  /** Milliseconds since 1970. */
  now?: () => number
  /** How long the app may take over an answer: Slack gives 3 s, a test what its machine may need. */
  answerMillis?: number
  /** Port on 127.0.0.1; the system chooses one where absent. */
  port?: number
  /** Waits before each retry of an event; Slack waits a moment, a minute and five minutes. */
  retries?: readonly number[]
  /** Pages of the sandbox; answers false for what is none of theirs. */
  pages?: (request: IncomingMessage, response: ServerResponse) => Promise<boolean>
}>

/** Names that stand for credentials here and nowhere else. */
export const sandboxTokens = { bot: 'xoxb-sandbox', app: 'xapp-sandbox' } as const
export const sandboxSecret = 'sandbox signing secret'

/**
 * A Slack on loopback that speaks the real protocols: the Web API over HTTP, signed requests to the app with retries,
 * Socket Mode over WebSocket, OAuth. It keeps what was posted and refuses what Slack would refuse.
 */
export async function startFakeSlack(options: FakeSlackOptions = {}) {
  const world = createWorld(options.now ?? Date.now)
  const answerMillis = options.answerMillis ?? 30_000
  const scopes = options.scopes ?? allScopes
  let address = ''
  const url = (): string => address

  const socket = createSocketMode(world, answerMillis)
  const delivery = createDelivery(world, {
    secret: options.signingSecret ?? sandboxSecret,
    answerMillis,
    retries: options.retries ?? [20, 200, 1000],
    socket: socket.send,
  })
  delivery.aim(options.target)
  const people = createPeople(world, delivery, {
    url,
    subscriptions: options.subscriptions ?? [
      'message.im',
      'app_mention',
      'app_home_opened',
      'app_uninstalled',
      'tokens_revoked',
    ],
  })
  const api = createApi(world, { url, tell: people.tell, scopes })
  world.tokens.set(sandboxTokens.bot, { team: teams.home, kind: 'bot', revoked: false, scopes: [...scopes] })
  world.tokens.set(sandboxTokens.app, {
    team: teams.home,
    kind: 'app',
    revoked: false,
    scopes: ['connections:write'],
  })

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '/', address)
    const [, area = '', name = ''] = pathname.split('/')
    if (area === 'api') return serveApi(name, searchParams, request, response)
    if (area === 'hooks') return serveHook(name, request, response)
    if (area === 'upload') return takeUpload(name, request, response)
    if (area === 'files') return serveFile(name, request, response)
    if (pathname === '/oauth/v2/authorize') return authorize(searchParams, response)
    if (options.pages !== undefined && (await options.pages(request, response))) return
    reply(response, 404, { ok: false, error: 'not_found' })
  }

  async function serveApi(
    method: string,
    query: URLSearchParams,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    const body = (await bodyOf(request)).toString('utf8')
    const given = { ...Object.fromEntries(query), ...argumentsOf(request, body) }
    const { token: inBody, ...args } = given
    const [scheme = '', credentials = ''] = (request.headers.authorization ?? '').split(' ')
    const basic = scheme === 'Basic' ? Buffer.from(credentials, 'base64').toString('utf8').split(':') : []
    const answer = api.call({
      method,
      args,
      token: scheme === 'Bearer' ? credentials : typeof inBody === 'string' ? inBody : undefined,
      ...(basic.length === 2 ? { basic: [basic[0] ?? '', basic[1] ?? ''] as const } : {}),
    })
    if (answer === 'hang') return
    if (answer === 'cut') return void request.socket.destroy()
    const send = (): void =>
      reply(response, answer.status, answer.body, { 'x-oauth-scopes': scopes.join(','), ...answer.headers })
    if (answer.delay === undefined) send()
    else if (typeof answer.delay === 'number') setTimeout(send, answer.delay).unref()
    else void answer.delay.then(send)
  }

  async function serveHook(id: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = JSON.parse((await bodyOf(request)).toString('utf8')) as Json
    const error = people.respond(id, body)
    world.changed()
    if (error === undefined) response.writeHead(200).end('ok')
    else reply(response, error.endsWith('_url') ? 404 : 400, { ok: false, error })
  }

  async function takeUpload(id: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const file = world.files.get(id)
    const bytes = await bodyOf(request)
    const type = request.headers['content-type'] ?? ''
    const content = type.startsWith('multipart/') ? await firstPart(bytes, type) : bytes
    if (file === undefined || content.length !== file.length) {
      world.complaints.push(
        `upload of ${file?.name ?? id}: ${content.length} bytes instead of ${file?.length}`,
      )
      return void response.writeHead(400).end('bad upload')
    }
    file.bytes = content
    response.writeHead(200).end(`OK - ${content.length}`)
  }

  function serveFile(id: string, request: IncomingMessage, response: ServerResponse): void {
    const token = world.tokens.get((request.headers.authorization ?? '').replace(/^Bearer /, ''))
    const file = world.files.get(id)
    if (token === undefined || token.revoked || !token.scopes.includes('files:read'))
      return void response.writeHead(302, { location: `${address}/signin` }).end()
    if (file?.bytes === undefined) return void response.writeHead(404).end()
    response.writeHead(200, { 'content-type': file.mimetype ?? 'application/octet-stream' }).end(file.bytes)
  }

  /** The page on which a user lets the app in; here they always do. */
  function authorize(query: URLSearchParams, response: ServerResponse): void {
    const back = query.get('redirect_uri')
    if (back === null || !URL.canParse(back)) {
      reply(response, 400, { ok: false, error: 'bad_redirect_uri' })
      return
    }
    const location = new URL(back)
    location.searchParams.set('code', installCode(query.get('team') ?? teams.second))
    location.searchParams.set('state', query.get('state') ?? '')
    response.writeHead(302, { location: location.href }).end()
  }

  /** A code with which the app gets the token of a workspace once. */
  function installCode(team: string = teams.second, user = 'U_SECOND'): string {
    const code = world.id('code-')
    world.codes.set(code, { team, user, used: false })
    return code
  }

  const server = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => {
      world.complaints.push(`${request.url}: ${error instanceof Error ? error.message : String(error)}`)
      response.destroy()
    })
  })
  server.on('upgrade', (request, stream, head) => {
    if ((request.url ?? '').startsWith('/socket')) socket.upgrade(request, stream, head)
    else stream.destroy()
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port ?? 0, '127.0.0.1', resolve)
  })
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  return {
    url: address,
    /** What the client library takes as `slackApiUrl`. */
    apiUrl: `${address}/api/`,
    signingSecret: options.signingSecret ?? sandboxSecret,
    tokens: sandboxTokens,
    world,
    /** Users and channels may be changed by tests: an address, a deactivation, a new member. */
    users: world.users,
    channels: world.channels,
    /** Calls of the Web API in order, also those that were refused. */
    calls: (method?: string) => world.calls.filter((each) => method === undefined || each.method === method),
    complaints: world.complaints,
    /** Messages of a channel in order, in one thread where `thread` names its root. */
    messages: (channel: string, thread?: string): SlackMessage[] =>
      world.messages.filter(
        (each) =>
          each.channel === channel &&
          (thread === undefined || each.thread_ts === thread || each.ts === thread),
      ),
    ephemerals: (channel: string, user?: string): Ephemeral[] =>
      world.ephemerals.filter(
        (each) => each.channel === channel && (user === undefined || each.user === user),
      ),
    /** Windows that a user has open, the newest last. */
    views: (user: string): SlackView[] => world.views.filter((each) => each.user === user && each.open),
    home: (user: string): SlackView | undefined => world.homes.get(user),
    /** The status under a thread; it ends by itself after two minutes. */
    status: (channel: string, thread: string): string | undefined => {
      const known = world.statuses.get(`${channel} ${thread}`)
      return known !== undefined && known.at + statusMillis > world.now() ? known.status : undefined
    },
    prompts: (channel: string, thread = '') => world.prompts.get(`${channel} ${thread}`),
    title: (channel: string, thread: string) => world.titles.get(`${channel} ${thread}`),
    aim: delivery.aim,
    send: people.send,
    installCode,
    disturb: (spec: Disturbance): void => api.disturb(spec),
    rateLimit: (method?: string, retryAfter = 1, times = 1): void =>
      api.disturb({ kind: 'rate-limit', retryAfter, times, ...(method === undefined ? {} : { method }) }),
    outage: (method?: string, times = 1): void =>
      api.disturb({ kind: 'status', times, ...(method === undefined ? {} : { method }) }),
    calm: api.calm,
    socket,
    /**
     * Waits until a probe answers something, looking again at each change; throws with `what` and the newest calls
     * when the time is over.
     */
    until: async <Value>(
      what: string,
      probe: () => Value | undefined | false,
      millis = 20_000,
    ): Promise<Value> => {
      const found = probe()
      if (found !== undefined && found !== false) return found
      const { promise, resolve, reject } = Promise.withResolvers<Value>()
      const look = (): void => {
        try {
          const value = probe()
          if (value !== undefined && value !== false) resolve(value)
        } catch (error) {
          reject(error)
        }
      }
      const stop = world.listen(look)
      const again = setInterval(look, 25)
      const end = setTimeout(() => {
        const calls = world.calls
          .slice(-8)
          .map(({ method, result }) => `${method} ${JSON.stringify(result)?.slice(0, 160)}`)
        const complaints = world.complaints.slice(-4)
        reject(new Error(`${what}: not within ${millis} ms\n${[...calls, ...complaints].join('\n')}`))
      }, millis)
      return promise.finally(() => {
        stop()
        clearInterval(again)
        clearTimeout(end)
      })
    },
    /** Waits until nothing is on its way to the app. */
    settled: delivery.settled,
    async close(): Promise<void> {
      socket.close()
      await delivery.close()
      server.closeAllConnections()
      await new Promise<void>((resolve) => server.close(() => resolve()))
    },
  }
}

export type FakeSlack = Awaited<ReturnType<typeof startFakeSlack>>

function reply(
  response: ServerResponse,
  status: number,
  body: Json,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers })
  response.end(JSON.stringify(body))
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

function argumentsOf(request: IncomingMessage, body: string): Json {
  if (body === '') return {}
  return (request.headers['content-type'] ?? '').startsWith('application/json')
    ? (JSON.parse(body) as Json)
    : Object.fromEntries(new URLSearchParams(body))
}

/** The bytes of the only file of a form. */
async function firstPart(bytes: Buffer, type: string): Promise<Buffer> {
  const form = await new Response(new Uint8Array(bytes), { headers: { 'content-type': type } }).formData()
  const [part] = [...form.values()]
  return part instanceof Blob ? Buffer.from(await part.arrayBuffer()) : Buffer.from(String(part ?? ''))
}
