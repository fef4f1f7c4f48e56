import { command, shortcutIds } from './render/action-ids.ts'

/** Every method of Slack that the app calls, with the scopes that it takes. */
export const methodScopes: Readonly<Record<string, readonly string[]>> = {
  'auth.test': [],
  'oauth.v2.access': [],
  'chat.postMessage': ['chat:write'],
  'chat.postEphemeral': ['chat:write'],
  'chat.update': ['chat:write'],
  'chat.startStream': ['chat:write'],
  'chat.appendStream': ['chat:write'],
  'chat.stopStream': ['chat:write'],
  'assistant.threads.setStatus': ['assistant:write'],
  'assistant.threads.setTitle': ['assistant:write'],
  'assistant.threads.setSuggestedPrompts': ['assistant:write'],
  'conversations.open': ['im:write'],
  'conversations.history': ['im:history'],
  'conversations.replies': ['im:history'],
  'conversations.info': ['channels:read', 'groups:read', 'mpim:read'],
  'conversations.members': ['channels:read', 'groups:read', 'mpim:read'],
  'users.info': ['users:read', 'users:read.email'],
  'files.getUploadURLExternal': ['files:write'],
  'files.completeUploadExternal': ['files:write'],
  'views.open': [],
  'views.publish': [],
}

/** Every event that the app listens to, with the scopes without which Slack does not tell of it. */
export const eventScopes: Readonly<Record<string, readonly string[]>> = {
  'message.im': ['im:history'],
  app_mention: ['app_mentions:read'],
  app_home_opened: [],
  app_uninstalled: [],
  tokens_revoked: [],
}

export const commands: readonly string[] = [command]
export const shortcuts: readonly Readonly<{ id: string; type: 'global' | 'message' }>[] = [
  { id: shortcutIds.logMessage, type: 'message' },
  { id: shortcutIds.logCall, type: 'global' },
  { id: shortcutIds.newRequest, type: 'global' },
]

/** What the bot asks for when it is installed: all that its methods, events, command and shortcuts take. */
export const botScopes: readonly string[] = [
  ...new Set(['commands', ...Object.values(methodScopes).flat(), ...Object.values(eventScopes).flat()]),
].sort()

/** Where Slack sends everything, and where an installation comes back. */
export const paths = {
  events: '/slack/events',
  install: '/slack/install',
  redirect: '/slack/oauth_redirect',
} as const
