import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The arguments of a method and the scopes of which it needs one; the token is left out. */
export type MethodArguments = Readonly<{
  required: readonly string[]
  optional: readonly string[]
  scopes: readonly string[]
  types: Readonly<Record<string, string>>
}>

type Written = Readonly<{ required?: string; optional?: string; scopes?: string }>

const authorship = 'icon_emoji icon_url username'
const contents = 'text markdown_text blocks attachments'

/** Every method that the fake answers; for those that the published file knows too, this only adds newer arguments. */
const written: Readonly<Record<string, Written>> = {
  'api.test': { optional: 'error' },
  'apps.connections.open': { scopes: 'connections:write' },
  'assistant.threads.setStatus': {
    required: 'channel_id thread_ts status',
    optional: `loading_messages ${authorship}`,
    scopes: 'assistant:write chat:write',
  },
  'assistant.threads.setSuggestedPrompts': {
    required: 'channel_id prompts',
    optional: 'thread_ts title',
    scopes: 'assistant:write',
  },
  'assistant.threads.setTitle': { required: 'channel_id thread_ts title', scopes: 'assistant:write' },
  'auth.test': {},
  'bots.info': { optional: 'bot team_id', scopes: 'users:read' },
  'chat.appendStream': { required: 'channel ts', optional: 'markdown_text chunks', scopes: 'chat:write' },
  'chat.delete': { required: 'channel ts', optional: 'as_user', scopes: 'chat:write' },
  'chat.getPermalink': { required: 'channel message_ts' },
  'chat.postEphemeral': {
    required: 'channel user',
    optional: `${contents} ${authorship} as_user link_names parse thread_ts`,
    scopes: 'chat:write',
  },
  'chat.postMessage': {
    required: 'channel',
    optional: `${contents} ${authorship} as_user link_names metadata mrkdwn parse reply_broadcast thread_ts unfurl_links unfurl_media`,
    scopes: 'chat:write',
  },
  'chat.startStream': {
    required: 'channel thread_ts',
    optional: `markdown_text chunks recipient_team_id recipient_user_id task_display_mode ${authorship}`,
    scopes: 'chat:write',
  },
  'chat.stopStream': {
    required: 'channel ts',
    optional: 'markdown_text chunks blocks metadata session_status',
    scopes: 'chat:write',
  },
  'chat.update': {
    required: 'channel ts',
    optional: `${contents} as_user file_ids link_names metadata parse reply_broadcast`,
    scopes: 'chat:write',
  },
  'conversations.history': {
    required: 'channel',
    optional: 'cursor inclusive include_all_metadata latest limit oldest',
    scopes: 'im:history channels:history groups:history mpim:history',
  },
  'conversations.info': {
    required: 'channel',
    optional: 'include_locale include_num_members',
    scopes: 'im:read channels:read groups:read mpim:read',
  },
  'conversations.list': {
    optional: 'cursor exclude_archived limit team_id types',
    scopes: 'im:read channels:read groups:read mpim:read',
  },
  'conversations.members': {
    required: 'channel',
    optional: 'cursor limit',
    scopes: 'im:read channels:read groups:read mpim:read',
  },
  'conversations.open': {
    optional: 'channel prevent_creation return_im users',
    scopes: 'im:write mpim:write',
  },
  'conversations.replies': {
    required: 'channel ts',
    optional: 'cursor inclusive include_all_metadata latest limit oldest',
    scopes: 'im:history channels:history groups:history mpim:history',
  },
  'files.completeUploadExternal': {
    required: 'files',
    optional: 'channel_id channels initial_comment thread_ts blocks',
    scopes: 'files:write',
  },
  'files.getUploadURLExternal': {
    required: 'filename length',
    optional: 'alt_text snippet_type',
    scopes: 'files:write',
  },
  'files.info': { required: 'file', optional: 'count cursor limit page', scopes: 'files:read' },
  'oauth.v2.access': {
    required: 'code',
    optional: 'client_id client_secret redirect_uri grant_type refresh_token',
  },
  'reactions.add': { required: 'channel name timestamp', scopes: 'reactions:write' },
  'reactions.remove': {
    required: 'name',
    optional: 'channel timestamp file file_comment',
    scopes: 'reactions:write',
  },
  'team.info': { optional: 'team domain', scopes: 'team:read' },
  'users.info': { required: 'user', optional: 'include_locale', scopes: 'users:read' },
  'users.list': { optional: 'cursor include_locale limit team_id', scopes: 'users:read' },
  'users.lookupByEmail': { required: 'email', scopes: 'users:read.email' },
  'views.open': { required: 'view', optional: 'trigger_id interactivity_pointer' },
  'views.publish': { required: 'user_id view', optional: 'hash' },
  'views.push': { required: 'view', optional: 'trigger_id interactivity_pointer' },
  'views.update': { required: 'view', optional: 'external_id hash view_id' },
}

type Parameter = Readonly<{ name: string; in: string; required?: boolean; type?: string }>
type Published = Readonly<{
  paths: Record<
    string,
    Record<string, { parameters?: Parameter[]; security?: { slackAuth?: string[] }[] } | undefined>
  >
}>

/** Slack's own specification beside the checkout, where it is there. */
export const publishedFile = join(
  import.meta.dirname,
  '../../../../shared/data/slack/slack_web_openapi_v2.json',
)

const words = (text = ''): string[] => text.split(' ').filter((word) => word !== '')
const union = (...lists: readonly (readonly string[])[]): string[] => [...new Set(lists.flat())]

/** Newer Slack takes these where the published file still asks for them. */
const noLongerRequired: Readonly<Record<string, readonly string[]>> = {
  'views.open': ['trigger_id'],
  'views.push': ['trigger_id'],
}

/** The arguments by method: what is written here, and what the published file adds where it is given. */
export function readArguments(file?: string): ReadonlyMap<string, MethodArguments> {
  const published = file === undefined ? undefined : (JSON.parse(readFileSync(file, 'utf8')) as Published)
  return new Map(
    Object.entries(written).map(([method, ours]) => {
      const operation = Object.values(published?.paths[`/${method}`] ?? {})[0]
      const theirs = (operation?.parameters ?? []).filter(
        ({ name, in: place }) => name !== 'token' && (place === 'query' || place === 'formData'),
      )
      const relaxed = noLongerRequired[method] ?? []
      const required = theirs
        .filter((each) => each.required === true && !relaxed.includes(each.name))
        .map(({ name }) => name)
      const scopes = (operation?.security ?? []).flatMap(({ slackAuth = [] }) => slackAuth)
      return [
        method,
        {
          required: union(words(ours.required), required),
          optional: union(
            words(ours.optional),
            theirs.map(({ name }) => name),
          ),
          scopes: union(
            words(ours.scopes),
            // The old file names scopes of apps that no longer exist, as "chat:write:bot", and "none".
            scopes.filter((scope) => scope !== 'none' && ours.scopes === undefined),
          ),
          types: Object.fromEntries(theirs.map(({ name, type = 'string' }) => [name, type])),
        },
      ] as const
    }),
  )
}

export const methodArguments = readArguments(existsSync(publishedFile) ? publishedFile : undefined)

/** What is wrong with the arguments of a call, as Slack's `response_metadata.messages` would say it. */
export function argumentProblems(method: string, args: Readonly<Record<string, unknown>>): string[] {
  const known = methodArguments.get(method)
  if (known === undefined) return [`[ERROR] no such method: ${method}`]
  // Slack's own client adds the team to every call.
  const allowed = new Set([...known.required, ...known.optional, 'team_id'])
  return [
    ...known.required
      .filter((name) => args[name] === undefined)
      .map((name) => `[ERROR] missing required field: ${name}`),
    ...Object.keys(args)
      .filter((name) => !allowed.has(name))
      .map((name) => `[ERROR] no such argument: ${name}`),
    ...Object.entries(known.types)
      .filter(([name, type]) => args[name] !== undefined && !fits(args[name], type))
      .map(([name, type]) => `[ERROR] must be ${type}: ${name}`),
  ]
}

function fits(value: unknown, type: string): boolean {
  if (type === 'integer') return /^-?\d+$/.test(String(value))
  if (type === 'number') return /^-?\d+(\.\d+)?$/.test(String(value))
  if (type === 'boolean') return /^(true|false|0|1)$/.test(String(value))
  // Lists and objects are texts in a form and themselves in a JSON body.
  return true
}
