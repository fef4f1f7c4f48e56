import { readFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { command, shortcutIds } from '#src/slack/render/action-ids.ts'
import { type FakeSlack, type FakeSlackOptions, startFakeSlack } from './fake.ts'
import { directOf } from './workspace.ts'
import type { Json } from './world.ts'

const folder = join(import.meta.dirname, 'page')
const files: Readonly<Record<string, readonly [file: string, type: string]>> = {
  '/': ['index.html', 'text/html; charset=utf-8'],
  '/page.js': ['page.js', 'text/javascript; charset=utf-8'],
  '/page.css': ['page.css', 'text/css; charset=utf-8'],
}
/** Most bytes of what the page sends. */
const mostBytes = 200_000

/** The verbs of the page are those of `send`; anything else is refused. */
const verbs = [
  'message',
  'edit',
  'remove',
  'command',
  'action',
  'viewSubmission',
  'viewClosed',
  'shortcut',
  'homeOpened',
] as const
type Verb = (typeof verbs)[number]

/**
 * A fake Slack with a page on which a developer is any of the demo's people: types, presses, fills in windows. It
 * answers on this machine only.
 */
export async function startSandbox(options: Omit<FakeSlackOptions, 'pages'> = {}): Promise<FakeSlack> {
  const slack = await startFakeSlack({ ...options, pages: (request, response) => pages(request, response) })

  async function pages(request: IncomingMessage, response: ServerResponse): Promise<boolean> {
    // A page elsewhere may not reach this one under a name of its own.
    if (!/^(127\.0\.0\.1|localhost):\d+$/.test(request.headers.host ?? '')) return false
    const { pathname, searchParams } = new URL(request.url ?? '/', slack.url)
    const file = files[pathname]
    if (request.method === 'GET' && file !== undefined) {
      response.writeHead(200, {
        'content-type': file[1],
        'cache-control': 'no-store',
        'content-security-policy': "default-src 'self'; img-src 'self' https: data:",
      })
      response.end(await readFile(join(folder, file[0])))
      return true
    }
    if (request.method === 'GET' && pathname === '/sandbox/state') {
      json(response, 200, stateFor(slack, searchParams.get('user') ?? 'U_RM'))
      return true
    }
    if (request.method === 'GET' && pathname === '/sandbox/changes') {
      follow(slack, request, response)
      return true
    }
    if (request.method === 'POST' && pathname === '/sandbox/do') {
      await act(slack, request, response)
      return true
    }
    return false
  }

  return slack
}

/** Everything that one user sees at the moment. */
export function stateFor(slack: FakeSlack, id: string): Json {
  const { world } = slack
  const user = world.users.get(id)
  const direct = directOf(id)
  const channels = [...world.channels.values()].filter(({ members }) => members.includes(id))
  const seen = new Set(channels.map((each) => each.id))
  const here = (key: string): boolean => seen.has(key.split(' ')[0] ?? '')
  return {
    user: id,
    language: user?.locale,
    direct,
    users: [...world.users.values()].map(({ id: key, name, guest, team, bot }) => ({
      id: key,
      name,
      guest: guest === true,
      team,
      bot: bot === true,
    })),
    channels: channels.map(({ id: key, name, kind, shared, members }) => ({
      id: key,
      name,
      kind,
      shared: shared === true,
      members,
    })),
    messages: world.messages.filter((each) => seen.has(each.channel)),
    ephemerals: world.ephemerals.filter((each) => each.user === id),
    statuses: [...world.statuses.keys()].filter(here).flatMap((key) => {
      const [channel = '', thread = ''] = key.split(' ')
      const status = slack.status(channel, thread)
      return status === undefined ? [] : [{ channel, thread, status }]
    }),
    titles: [...world.titles].filter(([key]) => here(key)).map(([key, title]) => ({ key, title })),
    prompts: [...world.prompts].filter(([key]) => here(key)).map(([key, value]) => ({ key, ...value })),
    views: slack.views(id),
    home: slack.home(id) ?? null,
    complaints: world.complaints.slice(-20),
    command,
    shortcuts: {
      message: [shortcutIds.logMessage],
      global: [shortcutIds.logCall, shortcutIds.newRequest],
    },
  }
}

/** Tells the page of changes, at most some twenty times a second. */
function follow(slack: FakeSlack, request: IncomingMessage, response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
  response.write('data: open\n\n')
  let timer: NodeJS.Timeout | undefined
  const stop = slack.world.listen(() => {
    timer ??= setTimeout(() => {
      timer = undefined
      response.write('data: changed\n\n')
    }, 50)
  })
  request.on('close', () => {
    stop()
    clearTimeout(timer)
  })
}

/** Does what the page asks in the name of a user; a mistake comes back as a sentence. */
async function act(slack: FakeSlack, request: IncomingMessage, response: ServerResponse): Promise<void> {
  // Only scripts of this page send JSON without the browser asking first.
  if (!(request.headers['content-type'] ?? '').startsWith('application/json')) {
    json(response, 415, { error: 'Send JSON.' })
    return
  }
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    size += (chunk as Buffer).length
    if (size > mostBytes) {
      json(response, 413, { error: 'That is too long.' })
      return
    }
    chunks.push(chunk as Buffer)
  }
  try {
    const { verb, ...given } = JSON.parse(Buffer.concat(chunks).toString('utf8')) as { verb: string }
    const known = verbs.find((each) => each === verb)
    if (known === undefined) throw new Error(`there is no verb "${verb}"`)
    json(response, 200, ((await perform(slack, known, given)) ?? {}) as Json)
  } catch (error) {
    json(response, 400, { error: error instanceof Error ? error.message : String(error) })
  }
}

type Sender = FakeSlack['send']
type First<Key extends keyof Sender> = Parameters<Sender[Key]>[0]

function perform({ send }: FakeSlack, verb: Verb, given: object): Promise<unknown> {
  const fields = given as Record<string, string>
  const { user = '', channel = '', ts = '', text = '' } = fields
  switch (verb) {
    case 'message':
      return send.message(given as First<'message'>)
    case 'edit':
      return send.edit(channel, ts, text)
    case 'remove':
      return send.remove(channel, ts)
    case 'command':
      return send.command(given as First<'command'>)
    case 'action':
      return send.action(given as First<'action'>)
    case 'viewSubmission':
      return send.viewSubmission(given as First<'viewSubmission'>)
    case 'viewClosed':
      return send.viewClosed(user, fields.view)
    case 'shortcut':
      return send.shortcut(given as First<'shortcut'>)
    case 'homeOpened':
      return send.homeOpened(user, fields.tab === 'messages' ? 'messages' : 'home')
  }
}

function json(response: ServerResponse, status: number, body: Json): void {
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
  })
  response.end(JSON.stringify(body))
}
