import { mostMarkdown, validateBlocks, validateMessage } from './limits.ts'
import {
  type Call,
  type Method,
  needed,
  refuse,
  SlackFault,
  said,
  textOf,
  writableChannel,
} from './method.ts'
import { bot } from './workspace.ts'
import { type Json, messageObject, type SlackMessage, type Task, type World } from './world.ts'

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const list = (value: unknown): Json[] => (Array.isArray(value) ? value.filter(isObject) : [])

/** The root that a message is posted under. Throws where there is no such message. */
function rootOf(world: World, channel: string, args: Json): string | undefined {
  const ts = textOf(args, 'thread_ts')
  if (ts === undefined) return undefined
  if (!/^\d{1,12}\.\d{6}$/.test(ts)) throw new SlackFault('invalid_thread_ts')
  if (world.message(channel, ts) === undefined) throw new SlackFault('thread_not_found')
  return ts
}

/** What a message shows by itself, after `markdown_text` became a block of its own. */
const shown = (world: World, args: Json): { text: string; blocks: SlackMessage['blocks'] } => {
  const markdown = textOf(args, 'markdown_text')
  return {
    text: textOf(args, 'text') ?? markdown ?? '',
    blocks: world.named(markdown === undefined ? list(args.blocks) : [{ type: 'markdown', text: markdown }]),
  }
}

const echo = (call: Call, message: SlackMessage): void => {
  const channel = call.world.channels.get(message.channel)
  call.tell({
    ...messageObject(call.world, message),
    type: 'message',
    channel: message.channel,
    channel_type: channel?.kind === 'im' ? 'im' : channel?.kind === 'private' ? 'group' : 'channel',
    event_ts: message.ts,
  })
}

const echoChange = (call: Call, message: SlackMessage, before: Json, subtype = 'message_changed'): void => {
  const channel = call.world.channels.get(message.channel)
  const ts = call.world.ts()
  call.tell({
    type: 'message',
    subtype,
    hidden: true,
    channel: message.channel,
    channel_type: channel?.kind === 'im' ? 'im' : channel?.kind === 'private' ? 'group' : 'channel',
    ...(subtype === 'message_changed'
      ? { message: messageObject(call.world, message) }
      : { deleted_ts: message.ts }),
    previous_message: before,
    ts,
    event_ts: ts,
  })
}

/** Adds a message of the bot; what was said in a thread ends its status. */
export function addBotMessage(
  call: Call,
  channel: string,
  more: Pick<SlackMessage, 'text' | 'blocks'> & Partial<SlackMessage>,
): SlackMessage {
  const { world } = call
  const message: SlackMessage = { ts: world.ts(), channel, user: bot.user, bot_id: bot.id, ...more }
  world.messages.push(message)
  if (message.thread_ts !== undefined) world.statuses.delete(`${channel} ${message.thread_ts}`)
  echo(call, message)
  return message
}

/** The bot's own message. */
function ownMessage(call: Call, gone: string): SlackMessage {
  const channel = writableChannel(call, needed(call.args, 'channel'))
  const message = call.world.message(channel.id, needed(call.args, 'ts'))
  if (message === undefined) throw new SlackFault(gone)
  if (message.bot_id !== bot.id)
    throw new SlackFault(gone === 'message_not_found' ? 'cant_update_message' : gone)
  return message
}

const statuses = new Set(['pending', 'in_progress', 'complete', 'error'])

/** Takes the steps of a stream; throws before anything of them is shown. */
function readChunks(args: Json): Json[] {
  const markdown = textOf(args, 'markdown_text')
  if (args.chunks !== undefined && !Array.isArray(args.chunks))
    throw new SlackFault('invalid_arguments', said(['[ERROR] chunks must be a list']))
  const chunks: Json[] = [
    ...(markdown === undefined || markdown === '' ? [] : [{ type: 'markdown_text', text: markdown }]),
    ...list(args.chunks),
  ]
  for (const chunk of chunks) {
    if (chunk.type === 'markdown_text') {
      if (typeof chunk.text !== 'string')
        throw new SlackFault('invalid_chunks', said(['[ERROR] text is missing']))
      if (chunk.text.length > mostMarkdown) throw new SlackFault('msg_too_long')
    } else if (chunk.type === 'task_update') {
      if (
        typeof chunk.id !== 'string' ||
        typeof chunk.title !== 'string' ||
        !statuses.has(String(chunk.status))
      )
        throw new SlackFault('invalid_chunks', said(['[ERROR] a task needs id, title and a status']))
    } else if (chunk.type === 'plan_update') {
      if (typeof chunk.title !== 'string')
        throw new SlackFault('invalid_chunks', said(['[ERROR] title is missing']))
    } else if (chunk.type === 'blocks') refuse(validateBlocks(chunk.blocks))
    else throw new SlackFault('invalid_chunks', said([`[ERROR] no such chunk: ${String(chunk.type)}`]))
  }
  return chunks
}

function append(world: World, message: SlackMessage, chunks: readonly Json[]): void {
  const stream = message.stream ?? { open: true, chunks: [], tasks: [] }
  message.stream = stream
  for (const chunk of chunks) {
    stream.chunks.push(chunk)
    if (chunk.type === 'markdown_text') message.text += String(chunk.text)
    if (chunk.type === 'blocks') message.blocks.push(...world.named(list(chunk.blocks)))
    if (chunk.type !== 'task_update') continue
    const { type, ...task } = chunk as Json & Task
    const known = stream.tasks.findIndex(({ id }) => id === task.id)
    if (known < 0) stream.tasks.push(task)
    else stream.tasks[known] = { ...stream.tasks[known], ...task }
  }
}

function openStream(call: Call): SlackMessage & Required<Pick<SlackMessage, 'stream'>> {
  const message = ownMessage(call, 'message_not_found')
  if (message.stream?.open !== true) throw new SlackFault('message_not_in_streaming_state')
  return message as SlackMessage & Required<Pick<SlackMessage, 'stream'>>
}

export const chatMethods: Readonly<Record<string, Method>> = {
  'chat.postMessage'(call) {
    const { world, args } = call
    const channel = writableChannel(call, needed(args, 'channel'))
    refuse(validateMessage(args))
    const thread = rootOf(world, channel.id, args)
    const message = addBotMessage(call, channel.id, {
      ...shown(world, args),
      ...(thread === undefined ? {} : { thread_ts: thread }),
      ...(args.metadata === undefined ? {} : { metadata: args.metadata }),
    })
    return { channel: channel.id, ts: message.ts, message: messageObject(world, message) }
  },

  'chat.postEphemeral'(call) {
    const { world, args } = call
    const channel = writableChannel(call, needed(args, 'channel'))
    const user = needed(args, 'user')
    if (!channel.members.includes(user)) throw new SlackFault('user_not_in_channel')
    refuse(validateMessage(args))
    const thread = rootOf(world, channel.id, args)
    const ts = world.ts()
    world.ephemerals.push({
      ts,
      channel: channel.id,
      user,
      ...shown(world, args),
      ...(thread === undefined ? {} : { thread_ts: thread }),
    })
    return { message_ts: ts }
  },

  'chat.update'(call) {
    const { world, args } = call
    const message = ownMessage(call, 'message_not_found')
    if (message.stream?.open === true) throw new SlackFault('streaming_state_conflict')
    refuse(validateMessage(args, 'update'))
    const before = messageObject(world, message)
    const next = shown(world, args)
    // Slack keeps the blocks where a change brings neither blocks nor text of its own.
    message.blocks =
      args.blocks === undefined && args.text === undefined && args.markdown_text === undefined
        ? message.blocks
        : next.blocks
    message.text = next.text
    message.edited = { user: bot.user, ts: world.ts() }
    echoChange(call, message, before)
    return {
      channel: message.channel,
      ts: message.ts,
      text: message.text,
      message: messageObject(world, message),
    }
  },

  'chat.delete'(call) {
    const message = ownMessage(call, 'message_not_found')
    call.world.messages.splice(call.world.messages.indexOf(message), 1)
    echoChange(call, message, messageObject(call.world, message), 'message_deleted')
    return { channel: message.channel, ts: message.ts }
  },

  'chat.getPermalink'(call) {
    const channel = writableChannel(call, needed(call.args, 'channel'))
    const ts = needed(call.args, 'message_ts')
    if (call.world.message(channel.id, ts) === undefined) throw new SlackFault('message_not_found')
    return { channel: channel.id, permalink: `${call.url}/archives/${channel.id}/p${ts.replace('.', '')}` }
  },

  'chat.startStream'(call) {
    const { world, args } = call
    const channel = writableChannel(call, needed(args, 'channel'))
    const thread = rootOf(world, channel.id, args)
    if (channel.kind !== 'im') {
      if (textOf(args, 'recipient_team_id') === undefined) throw new SlackFault('missing_recipient_team_id')
      if (textOf(args, 'recipient_user_id') === undefined) throw new SlackFault('missing_recipient_user_id')
    }
    const chunks = readChunks(args)
    const message: SlackMessage = {
      ts: world.ts(),
      channel: channel.id,
      user: bot.user,
      bot_id: bot.id,
      text: '',
      blocks: [],
      ...(thread === undefined ? {} : { thread_ts: thread }),
    }
    append(world, message, chunks)
    world.messages.push(message)
    world.statuses.delete(`${channel.id} ${thread ?? ''}`)
    return { channel: channel.id, ts: message.ts }
  },

  'chat.appendStream'(call) {
    const message = openStream(call)
    const chunks = readChunks(call.args)
    if (chunks.length === 0) throw new SlackFault('no_text')
    append(call.world, message, chunks)
    return { channel: message.channel, ts: message.ts }
  },

  'chat.stopStream'(call) {
    const message = openStream(call)
    const { args, world } = call
    const chunks = readChunks(args)
    if (args.blocks !== undefined && list(args.blocks).length > 0) refuse(validateBlocks(args.blocks))
    append(world, message, chunks)
    message.blocks.push(...world.named(list(args.blocks)))
    message.stream.open = false
    if (args.metadata !== undefined) message.metadata = args.metadata
    echo(call, message)
    return { channel: message.channel, ts: message.ts, message: messageObject(world, message) }
  },
}
