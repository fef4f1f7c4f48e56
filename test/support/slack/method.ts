import type { Problem } from './limits.ts'
import { bot, directOf, type SlackChannel, type SlackUser } from './workspace.ts'
import type { Json, World } from './world.ts'

/** A refusal as Slack words it: `{ ok: false, error }`. */
export class SlackFault extends Error {
  readonly code: string
  readonly more: Json

  constructor(code: string, more: Json = {}) {
    super(code)
    this.code = code
    this.more = more
  }
}

export type Call = Readonly<{
  world: World
  /** Arguments; lists and objects are already read from their JSON. */
  args: Json
  /** The team of the token. */
  team: string
  kind: 'bot' | 'app' | 'none'
  scopes: readonly string[]
  /** Base address of the fake. */
  url: string
  /** Tells the app of what its own call changed, as Slack does. */
  tell(event: Json & { type: string }): void
  /** Client id and secret where they came as Basic authorization. */
  basic?: readonly [string, string]
}>

export type Method = (call: Call) => Json

export const textOf = (args: Json, name: string): string | undefined => {
  const value = args[name]
  return value === undefined ? undefined : String(value)
}

export const needed = (args: Json, name: string): string => {
  const value = textOf(args, name)
  if (value === undefined || value === '')
    throw new SlackFault('invalid_arguments', said([`[ERROR] missing required field: ${name}`]))
  return value
}

export const said = (messages: readonly string[]): Json => ({ response_metadata: { messages } })

/** Throws the first of the problems as Slack would, with all of them in words. */
export function refuse(problems: readonly Problem[]): void {
  const [first] = problems
  if (first !== undefined)
    throw new SlackFault(
      first.error,
      said(problems.map(({ at, says }) => `[ERROR] ${says} [json-pointer:/${at.replaceAll('.', '/')}]`)),
    )
}

/** The user, where the team of the token may see them. */
export function userOf({ world, team }: Call, id: string): SlackUser {
  const user = world.users.get(id)
  const meets = [...world.channels.values()].some((each) => each.team === team && each.members.includes(id))
  if (user === undefined || (user.team !== team && !meets)) throw new SlackFault('user_not_found')
  return user
}

/** The conversation of an id; a user's id stands for the direct one. Private ones without the bot do not exist. */
export function channelOf({ world, team }: Call, id: string): SlackChannel {
  const channel = world.channels.get(/^[UW]/.test(id) ? directOf(id) : id)
  if (channel === undefined || channel.team !== team) throw new SlackFault('channel_not_found')
  if (channel.kind !== 'public' && !channel.members.includes(bot.user))
    throw new SlackFault('channel_not_found')
  return channel
}

/** The conversation, where the bot may write. */
export function writableChannel(call: Call, id: string): SlackChannel {
  const channel = channelOf(call, id)
  if (!channel.members.includes(bot.user)) throw new SlackFault('not_in_channel')
  if (channel.archived === true) throw new SlackFault('is_archived')
  return channel
}

/** Throws missing_scope unless the token has the one that this kind of conversation needs. */
export function conversationScope(call: Call, channel: SlackChannel, right: 'read' | 'history'): void {
  const prefix = { im: 'im', private: 'groups', public: 'channels' }[channel.kind]
  const scope = `${prefix}:${right}`
  if (!call.scopes.includes(scope))
    throw new SlackFault('missing_scope', { needed: scope, provided: call.scopes.join(',') })
}
