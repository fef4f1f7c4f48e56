import { validateBlocks } from './limits.ts'
import {
  type Call,
  channelOf,
  conversationScope,
  type Method,
  needed,
  refuse,
  SlackFault,
  said,
  textOf,
  userOf,
  writableChannel,
} from './method.ts'
import { addBotMessage } from './methods-chat.ts'
import { bot, channelObject, directOf, userObject } from './workspace.ts'
import { type Json, messageObject, type StoredFile } from './world.ts'

const truthy = (value: unknown): boolean => value === true || value === 'true' || value === '1'

const seen = (call: Call) => ({
  email: call.scopes.includes('users:read.email'),
  locale: truthy(call.args.include_locale),
  team: call.team,
})

/** A page of a list, by cursor. */
function page<Item>(
  { args }: Call,
  items: readonly Item[],
): { part: readonly Item[]; response_metadata: Json } {
  const size = Math.min(Math.max(Number(textOf(args, 'limit') ?? 100), 1), 1000)
  const start = Number(textOf(args, 'cursor') ?? 0)
  if (!Number.isInteger(start)) throw new SlackFault('invalid_cursor')
  const end = start + size
  return {
    part: items.slice(start, end),
    response_metadata: { next_cursor: end < items.length ? String(end) : '' },
  }
}

/** Messages between two moments. */
const within = ({ args }: Call, ts: string): boolean => {
  const [oldest, latest] = [textOf(args, 'oldest'), textOf(args, 'latest')]
  const inclusive = truthy(args.inclusive)
  return (
    (oldest === undefined || (inclusive ? ts >= oldest : ts > oldest)) &&
    (latest === undefined || (inclusive ? ts <= latest : ts < latest))
  )
}

export const fileObject = (file: StoredFile, url: string): Json => ({
  id: file.id,
  name: file.name,
  title: file.title ?? file.name,
  mimetype: file.mimetype ?? 'application/octet-stream',
  filetype: file.name.split('.').at(-1),
  size: file.length,
  mode: 'hosted',
  url_private: `${url}/files/${file.id}`,
  url_private_download: `${url}/files/${file.id}`,
})

const fileOf = ({ world }: Call, id: unknown): StoredFile => {
  const file = world.files.get(String(id))
  if (file === undefined) throw new SlackFault('file_not_found')
  return file
}

/** What an app may ask for an assistant's thread: a direct conversation, or a thread of a channel. */
function threadOf(call: Call, optional = false): string {
  const channel = writableChannel(call, needed(call.args, 'channel_id'))
  const thread = textOf(call.args, 'thread_ts')
  if (thread === undefined && optional) return `${channel.id} `
  if (call.world.message(channel.id, needed(call.args, 'thread_ts')) === undefined)
    throw new SlackFault('invalid_thread_ts')
  return `${channel.id} ${thread}`
}

export const otherMethods: Readonly<Record<string, Method>> = {
  'api.test': () => ({}),

  'auth.test': ({ team, kind, url }) =>
    kind === 'app'
      ? { app_name: bot.name, app_id: bot.app }
      : {
          url: `${url}/`,
          team: 'Demo Bank',
          user: 'rapport',
          team_id: team,
          user_id: bot.user,
          bot_id: bot.id,
          is_enterprise_install: false,
        },

  'apps.connections.open': ({ url, world, kind }) => {
    if (kind !== 'app') throw new SlackFault('not_allowed_token_type')
    return { url: `${url.replace(/^http/, 'ws')}/socket?ticket=${world.id('ticket.')}&app_id=${bot.app}` }
  },

  'oauth.v2.access'(call) {
    const { world, args, basic } = call
    const id = textOf(args, 'client_id') ?? basic?.[0]
    const secret = textOf(args, 'client_secret') ?? basic?.[1]
    if (id !== oauthClient.id) throw new SlackFault('invalid_client_id')
    if (secret !== oauthClient.secret) throw new SlackFault('bad_client_secret')
    const code = world.codes.get(needed(args, 'code'))
    if (code === undefined) throw new SlackFault('invalid_code')
    if (code.used) throw new SlackFault('code_already_used')
    code.used = true
    const token = `xoxb-sandbox-${code.team}`
    const scopes = [...call.scopes]
    world.tokens.set(token, { team: code.team, kind: 'bot', revoked: false, scopes })
    return {
      access_token: token,
      token_type: 'bot',
      scope: scopes.join(','),
      bot_user_id: bot.user,
      app_id: bot.app,
      team: { id: code.team, name: code.team },
      enterprise: null,
      authed_user: { id: code.user },
      is_enterprise_install: false,
    }
  },

  'bots.info': () => ({
    bot: { id: bot.id, app_id: bot.app, user_id: bot.user, name: bot.name, deleted: false },
  }),
  'team.info': ({ team }) => ({ team: { id: team, name: 'Demo Bank', domain: 'demo-bank' } }),

  'users.info': (call) => ({ user: userObject(userOf(call, needed(call.args, 'user')), seen(call)) }),
  'users.lookupByEmail'(call) {
    const email = needed(call.args, 'email').toLowerCase()
    const user = [...call.world.users.values()].find(
      (each) => each.email === email && each.team === call.team,
    )
    if (user === undefined || user.deleted === true) throw new SlackFault('users_not_found')
    return { user: userObject(user, seen(call)) }
  },
  'users.list'(call) {
    const all = [...call.world.users.values()].filter(({ team }) => team === call.team)
    const { part, response_metadata } = page(call, all)
    return { members: part.map((each) => userObject(each, seen(call))), response_metadata }
  },

  'conversations.info'(call) {
    const channel = channelOf(call, needed(call.args, 'channel'))
    conversationScope(call, channel, 'read')
    const { num_members: members, ...rest } = channelObject(channel)
    return {
      channel: { ...rest, ...(truthy(call.args.include_num_members) ? { num_members: members } : {}) },
    }
  },
  'conversations.members'(call) {
    const channel = channelOf(call, needed(call.args, 'channel'))
    conversationScope(call, channel, 'read')
    const { part, response_metadata } = page(call, channel.members)
    return { members: part, response_metadata }
  },
  'conversations.list'(call) {
    const wanted = new Set((textOf(call.args, 'types') ?? 'public_channel').split(','))
    const kinds = { im: 'im', private: 'private_channel', public: 'public_channel' }
    const all = [...call.world.channels.values()].filter(
      (each) =>
        each.team === call.team &&
        wanted.has(kinds[each.kind]) &&
        (each.kind === 'public' || each.members.includes(bot.user)),
    )
    const { part, response_metadata } = page(call, all)
    return { channels: part.map(channelObject), response_metadata }
  },
  'conversations.open'(call) {
    const users = (textOf(call.args, 'users') ?? '').split(',').filter((each) => each !== '')
    const channel = textOf(call.args, 'channel')
    if (channel === undefined && users.length !== 1)
      throw new SlackFault(
        users.length === 0 ? 'users_list_not_supplied' : 'method_not_supported_for_channel_type',
      )
    const found = channelOf(call, channel ?? directOf(userOf(call, users[0] ?? '').id))
    return {
      channel: truthy(call.args.return_im) ? channelObject(found) : { id: found.id },
      no_op: true,
      already_open: true,
    }
  },
  'conversations.history'(call) {
    const channel = writableChannel(call, needed(call.args, 'channel'))
    conversationScope(call, channel, 'history')
    const all = call.world.messages
      .filter((each) => each.channel === channel.id && within(call, each.ts))
      .filter(({ thread_ts, ts }) => thread_ts === undefined || thread_ts === ts)
      .reverse()
    const { part, response_metadata } = page(call, all)
    return {
      messages: part.map((each) => messageObject(call.world, each)),
      has_more: response_metadata.next_cursor !== '',
      response_metadata,
    }
  },
  'conversations.replies'(call) {
    const channel = writableChannel(call, needed(call.args, 'channel'))
    conversationScope(call, channel, 'history')
    const root = needed(call.args, 'ts')
    if (call.world.message(channel.id, root) === undefined) throw new SlackFault('thread_not_found')
    const all = call.world.messages.filter(
      ({ channel: place, ts, thread_ts }) =>
        place === channel.id && (ts === root || (thread_ts === root && within(call, ts))),
    )
    const { part, response_metadata } = page(call, all)
    return {
      messages: part.map((each) => messageObject(call.world, each)),
      has_more: response_metadata.next_cursor !== '',
      response_metadata,
    }
  },

  'assistant.threads.setStatus'(call) {
    const key = threadOf(call)
    const loading = call.args.loading_messages
    if (loading !== undefined && (!Array.isArray(loading) || loading.length > 10))
      throw new SlackFault('invalid_arguments', said(['[ERROR] loading_messages must be at most 10 texts']))
    const status = textOf(call.args, 'status') ?? ''
    if (status === '') call.world.statuses.delete(key)
    else
      call.world.statuses.set(key, {
        status,
        loading: ((loading ?? []) as unknown[]).map(String),
        at: call.world.now(),
      })
    return {}
  },
  'assistant.threads.setTitle'(call) {
    call.world.titles.set(threadOf(call), needed(call.args, 'title'))
    return {}
  },
  'assistant.threads.setSuggestedPrompts'(call) {
    const key = threadOf(call, true)
    const { prompts } = call.args
    const problems = promptProblems(prompts)
    if (problems.length > 0) throw new SlackFault('invalid_arguments', said(problems))
    const title = textOf(call.args, 'title')
    call.world.prompts.set(key, {
      prompts: prompts as { title: string; message: string }[],
      ...(title === undefined ? {} : { title }),
    })
    return {}
  },

  'files.getUploadURLExternal'(call) {
    const length = Number(needed(call.args, 'length'))
    if (!Number.isInteger(length) || length < 1)
      throw new SlackFault('invalid_arguments', said(['[ERROR] length']))
    const id = call.world.id('F')
    call.world.files.set(id, { id, name: needed(call.args, 'filename'), length, complete: false })
    return { upload_url: `${call.url}/upload/${id}`, file_id: id }
  },
  'files.completeUploadExternal'(call) {
    const { world, args, url } = call
    if (!Array.isArray(args.files) || args.files.length === 0) throw new SlackFault('invalid_arguments')
    const files = (args.files as Json[]).map((each) => {
      const file = fileOf(call, each.id)
      if (file.bytes === undefined) throw new SlackFault('file_upload_not_complete')
      if (typeof each.title === 'string') file.title = each.title
      return file
    })
    const channel = textOf(args, 'channel_id')
    if (args.blocks !== undefined) refuse(validateBlocks(args.blocks))
    if (channel !== undefined) {
      const thread = textOf(args, 'thread_ts')
      addBotMessage(call, writableChannel(call, channel).id, {
        text: textOf(args, 'initial_comment') ?? '',
        blocks: world.named((args.blocks ?? []) as Json[]),
        files: files.map((file) => fileObject(file, url)),
        ...(thread === undefined ? {} : { thread_ts: thread }),
      })
    }
    for (const file of files) file.complete = true
    return { files: files.map((file) => fileObject(file, url)) }
  },
  'files.info': (call) => ({ file: fileObject(fileOf(call, needed(call.args, 'file')), call.url) }),

  'reactions.add'(call) {
    const channel = writableChannel(call, needed(call.args, 'channel'))
    if (call.world.message(channel.id, needed(call.args, 'timestamp')) === undefined)
      throw new SlackFault('message_not_found')
    return {}
  },
  'reactions.remove': () => ({}),
}

/** The client of the app at the fake's own authorization page. */
export const oauthClient = { id: 'sandbox-client', secret: 'sandbox-client-secret' } as const

function promptProblems(prompts: unknown): string[] {
  if (!Array.isArray(prompts)) return ['[ERROR] prompts must be a list']
  if (prompts.length > 4) return [`[ERROR] ${prompts.length} prompts, at most 4 are allowed`]
  return prompts.flatMap((each: unknown, index) => {
    const { title, message } = (each ?? {}) as Json
    return typeof title === 'string' && title !== '' && typeof message === 'string' && message !== ''
      ? []
      : [`[ERROR] prompts[${index}] needs title and message`]
  })
}
