import { bot, demoChannels, demoUsers, type SlackChannel, type SlackUser } from './workspace.ts'

export type Json = Readonly<Record<string, unknown>>
export type Block = Record<string, unknown>

/** One step of work as a stream shows it. */
export type Task = Readonly<{ id: string; title: string; status: string; details?: string; output?: string }>

export type SlackMessage = {
  ts: string
  channel: string
  user: string
  bot_id?: string
  text: string
  blocks: Block[]
  thread_ts?: string
  client_msg_id?: string
  files?: Json[]
  metadata?: unknown
  edited?: { user: string; ts: string }
  /** Present once it was streamed: whether it is still open, what it was made of, and its steps. */
  stream?: { open: boolean; chunks: Json[]; tasks: Task[] }
}

/** A message that one user sees and nobody else. */
export type Ephemeral = {
  ts: string
  channel: string
  user: string
  text: string
  blocks: Block[]
  thread_ts?: string
  /** The command that it answers, where it answers one. */
  command?: string
}

/** A window that a user has open, or a home page. */
export type SlackView = {
  id: string
  hash: string
  user: string
  team: string
  content: Record<string, unknown> & { blocks: Block[] }
  root: string
  previous?: string
  open: boolean
}

export type ApiCall = {
  method: string
  args: Json
  /** The answer; absent while under way or where the connection was cut. */
  result?: Json
  status?: number
  at: number
}

export type StoredFile = {
  id: string
  name: string
  length: number
  bytes?: Buffer
  mimetype?: string
  title?: string
  complete: boolean
}

type Trigger = { user: string; team: string; until: number; used: boolean; view?: string }
type ResponseUrl = {
  channel: string
  user: string
  left: number
  until: number
  /** What `replace_original` replaces. */
  ts?: string
  ephemeral: boolean
}
type Token = { team: string; kind: 'bot' | 'app'; revoked: boolean; scopes: string[] }

/** How long a trigger opens a window. */
export const triggerMillis = 3000
/** How long and how often a response address works. */
export const responseUrl = { millis: 30 * 60 * 1000, uses: 5 } as const
/** How long a status stands without being renewed. */
export const statusMillis = 2 * 60 * 1000

/** All that the fake knows; methods and people change it and say so by `changed`. */
export function createWorld(now: () => number) {
  let count = 0
  const users = new Map<string, SlackUser>(demoUsers().map((user) => [user.id, user]))
  const channels = new Map<string, SlackChannel>(
    demoChannels([...users.values()]).map((each) => [each.id, each]),
  )
  const listeners = new Set<() => void>()
  const id = (prefix: string): string => `${prefix}${(++count).toString().padStart(6, '0')}`

  return {
    now,
    users,
    channels,
    messages: [] as SlackMessage[],
    ephemerals: [] as Ephemeral[],
    views: [] as SlackView[],
    homes: new Map<string, SlackView>(),
    /** By `channel thread`. */
    statuses: new Map<string, { status: string; loading: string[]; at: number }>(),
    titles: new Map<string, string>(),
    /** By `channel thread`, or `channel ` for the top of a direct conversation. */
    prompts: new Map<string, { title?: string; prompts: { title: string; message: string }[] }>(),
    files: new Map<string, StoredFile>(),
    calls: [] as ApiCall[],
    /** What Slack would have refused or dropped: each is a mistake of the app. */
    complaints: [] as string[],
    tokens: new Map<string, Token>(),
    codes: new Map<string, { team: string; user: string; used: boolean }>(),
    triggers: new Map<string, Trigger>(),
    responseUrls: new Map<string, ResponseUrl>(),
    id,
    /** A moment that no other message has, as Slack writes them. */
    ts: (): string => `${Math.floor(now() / 1000)}.${(++count).toString().padStart(6, '0')}`,
    /** Gives blocks the ids that Slack gives those without. */
    named: (blocks: readonly Json[]): Block[] => blocks.map((each) => ({ block_id: id('b'), ...each })),
    trigger(user: string, team: string, view?: string): string {
      const name = id('trigger.')
      const until = now() + triggerMillis
      this.triggers.set(name, { user, team, until, used: false, ...(view === undefined ? {} : { view }) })
      return name
    },
    changed(): void {
      for (const listener of listeners) listener()
    },
    listen(listener: () => void): () => void {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    message: function find(channel: string, ts: string): SlackMessage | undefined {
      return this.messages.find((each) => each.channel === channel && each.ts === ts)
    },
  }
}

export type World = ReturnType<typeof createWorld>

/** A message as events and answers show it. */
export const messageObject = (world: World, message: SlackMessage): Json => {
  const { channel, stream, bot_id: botId, files, ...rest } = message
  return {
    type: 'message',
    team: world.channels.get(channel)?.team,
    ...rest,
    ...(files === undefined || files.length === 0 ? {} : { files }),
    ...(botId === undefined
      ? {}
      : {
          bot_id: botId,
          app_id: bot.app,
          bot_profile: { id: botId, app_id: bot.app, name: bot.name, deleted: false },
        }),
    ...(stream?.open === true ? { streaming_state: 'in_progress' } : {}),
  }
}

/** A view as events and answers show it. */
export const viewObject = (view: SlackView, state: Json = {}): Json => ({
  callback_id: '',
  private_metadata: '',
  external_id: '',
  clear_on_close: false,
  notify_on_close: false,
  close: null,
  submit: null,
  ...view.content,
  id: view.id,
  team_id: view.team,
  hash: view.hash,
  state: { values: state },
  root_view_id: view.root,
  previous_view_id: view.previous ?? null,
  app_id: bot.app,
  app_installed_team_id: view.team,
  bot_id: bot.id,
})
