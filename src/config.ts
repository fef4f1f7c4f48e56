import { DomainError } from '#domain/errors.ts'
import { type PackName, packNames } from '#domain/suitability/vocabulary.ts'

/** Every variable there is; `.env.example` has one line for each, and nothing else is read. */
export const variables = [
  'RAPPORT_MODE',
  'HOST',
  'PORT',
  'PUBLIC_URL',
  'PROXY_HOPS',
  'SESSION_SECRET',
  'OIDC_ISSUER',
  'OIDC_CLIENT_ID',
  'OIDC_CLIENT_SECRET',
  'RAPPORT_DB',
  'RAPPORT_DB_TOKEN',
  'RAPPORT_DB_KEY',
  'RAPPORT_MODEL',
  'OPENAI_API_KEY',
  'OPENAI_BASE_URL',
  'RAPPORT_QUICK',
  'RAPPORT_TRANSCRIBE',
  'RAPPORT_PACK',
  'RAPPORT_RULES',
  'RAPPORT_TOKEN',
  'RAPPORT_OUTBOX',
  'SLACK_BOT_TOKEN',
  'SLACK_SIGNING_SECRET',
  'SLACK_APP_TOKEN',
  'SLACK_CLIENT_ID',
  'SLACK_CLIENT_SECRET',
  'SLACK_API_URL',
  'LOG_LEVEL',
] as const
export type Variable = (typeof variables)[number]

export const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const
export type LogLevel = (typeof logLevels)[number]

export type Config = Readonly<{
  /** `demo` signs its invented people in by link and stays on this machine; `bank` asks for tokens. */
  mode: 'demo' | 'bank'
  host: string
  /** 0 lets the system choose one. */
  port: number
  /** Address under which people reach the service, without a slash at the end. */
  publicUrl?: string
  sessionSecret?: string
  /** Proxies of one's own before the service, each of which adds to X-Forwarded-For. */
  proxyHops: number
  /** Where people sign in with the bank's account. */
  oidc?: Readonly<{ issuer: string; clientId: string; clientSecret?: string }>
  database: Readonly<{ url: string; token?: string; encryptionKey?: string }>
  /** `quick`: plain look-ups are answered by the built-in assistant although a model is named. */
  model: Readonly<{ model?: string; apiKey?: string; baseUrl?: string; quick: boolean; transcribe?: string }>
  /** Suitability: the pack that judges, and the folder of a bank's own rule file. */
  rules: Readonly<{ pack: PackName; folder?: string }>
  /** Bearer token with which the terminal chat signs in. */
  token?: string
  /** Folder in which approved mails are laid down for the mail server. */
  outbox: string
  /** Absent where none of the settings for Slack is set. */
  slack?: SlackSettings
  logLevel?: LogLevel
}>

/** How Slack is reached: one workspace by its token, or any that installs the app. */
export type SlackSettings = Readonly<{
  signingSecret: string
  botToken?: string
  /** Opens the connection of Socket Mode. */
  appToken?: string
  oauth?: Readonly<{ clientId: string; clientSecret: string; stateSecret: string }>
  /** Base address of the Web API in tests and the sandbox. */
  apiUrl?: string
}>

/** Texts by variable, as in process.env or the bindings of a Worker. */
export type Environment = Readonly<Partial<Record<Variable, unknown>>>

const loopback = new Set(['127.0.0.1', '::1', 'localhost'])
export const isLoopback = (host: string): boolean => loopback.has(host) || /^127\.\d+\.\d+\.\d+$/.test(host)

/** Checks all settings; throws setting_invalid with the name of the first that is wrong. */
export function readConfig(environment: Environment): Config {
  const text = (name: Variable): string | undefined => {
    const value = environment[name]
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
  }
  const optional = <Key extends string>(key: Key, value: string | undefined) =>
    (value === undefined ? {} : { [key]: value }) as Partial<Record<Key, string>>

  const mode = oneOf('RAPPORT_MODE', text('RAPPORT_MODE') ?? 'demo', ['demo', 'bank'])
  const host = text('HOST') ?? '127.0.0.1'
  const sessionSecret = text('SESSION_SECRET')
  const url = text('RAPPORT_DB') ?? 'file:.data/rapport.db'
  const logLevel = text('LOG_LEVEL')

  if (mode === 'demo' && !isLoopback(host))
    wrong('HOST', `the demo serves this machine only, so it must be 127.0.0.1 or ::1, not ${host}.`)
  if (mode === 'bank' && sessionSecret === undefined)
    wrong('SESSION_SECRET', 'RAPPORT_MODE=bank needs one of at least 32 characters.')
  if (sessionSecret !== undefined && sessionSecret.length < 32)
    wrong('SESSION_SECRET', `it has ${sessionSecret.length} characters and needs at least 32.`)
  if (!/^(file:.|https?:\/\/.|libsql:\/\/.|wss?:\/\/.)/.test(url))
    wrong('RAPPORT_DB', 'write it as file:PATH or as the http, libsql or ws address of a server.')

  return {
    mode,
    host,
    port: portOf(text('PORT') ?? '3210'),
    ...optional('publicUrl', webAddress('PUBLIC_URL', text('PUBLIC_URL'))),
    ...optional('sessionSecret', sessionSecret),
    proxyHops: Number(oneOf('PROXY_HOPS', text('PROXY_HOPS') ?? '0', ['0', '1', '2', '3', '4', '5'])),
    ...oidcOf(text, mode),
    database: {
      url,
      ...optional('token', text('RAPPORT_DB_TOKEN')),
      ...optional('encryptionKey', text('RAPPORT_DB_KEY')),
    },
    model: {
      ...optional('model', modelName(text)),
      ...optional('transcribe', transcriberName(text)),
      ...optional('apiKey', text('OPENAI_API_KEY')),
      ...optional('baseUrl', webAddress('OPENAI_BASE_URL', text('OPENAI_BASE_URL'))),
      quick: oneOf('RAPPORT_QUICK', text('RAPPORT_QUICK') ?? 'on', ['on', 'off']) === 'on',
    },
    rules: {
      pack: oneOf('RAPPORT_PACK', text('RAPPORT_PACK') ?? 'core', packNames),
      ...optional('folder', text('RAPPORT_RULES')),
    },
    ...optional('token', text('RAPPORT_TOKEN')),
    outbox: text('RAPPORT_OUTBOX') ?? '.data/outbox',
    ...slackOf(text, sessionSecret),
    ...(logLevel === undefined ? {} : { logLevel: oneOf('LOG_LEVEL', logLevel, logLevels) }),
  }
}

/** The settings of this process: its environment, and `.env` for what is not set there. */
export function config(): Config {
  try {
    process.loadEnvFile()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT')
      wrong('.env', 'the file cannot be read; check its rights.')
  }
  return readConfig(process.env)
}

function wrong(name: string, problem: string): never {
  throw new DomainError('setting_invalid', { name, problem })
}

function oneOf<Value extends string>(name: Variable, value: string, allowed: readonly Value[]): Value {
  return allowed.find((each) => each === value) ?? wrong(name, `"${value}" is none of ${allowed.join(', ')}.`)
}

function portOf(text: string): number {
  const port = Number(text)
  if (!/^\d{1,5}$/.test(text) || port > 65_535) wrong('PORT', `"${text}" is not a port from 0 to 65535.`)
  return port
}

function webAddress(name: Variable, value: string | undefined): string | undefined {
  if (value === undefined) return undefined
  if (!URL.canParse(value) || !/^https?:$/.test(new URL(value).protocol))
    wrong(name, `"${value}" is not an http or https address.`)
  return value.replace(/\/+$/, '')
}

/** An issuer and a client go together; what a bank's provider sends people back to must be known. */
function oidcOf(text: (name: Variable) => string | undefined, mode: Config['mode']): Pick<Config, 'oidc'> {
  const [clientId, clientSecret] = [text('OIDC_CLIENT_ID'), text('OIDC_CLIENT_SECRET')]
  // The slash at its end is part of an issuer's name.
  const issuer = webAddress('OIDC_ISSUER', text('OIDC_ISSUER')) && text('OIDC_ISSUER')
  if (issuer === undefined && clientId === undefined && clientSecret === undefined) return {}
  if (issuer === undefined) wrong('OIDC_ISSUER', 'it is missing beside OIDC_CLIENT_ID.')
  if (clientId === undefined) wrong('OIDC_CLIENT_ID', 'it is missing beside OIDC_ISSUER.')
  const { protocol, hostname } = new URL(issuer)
  if (protocol === 'http:' && !isLoopback(hostname.replace(/^\[|\]$/g, '')))
    wrong('OIDC_ISSUER', 'it must be an https address, unless it is on this machine.')
  if (mode === 'bank' && text('PUBLIC_URL') === undefined)
    wrong('PUBLIC_URL', 'the sign-in service sends people back to it, so it must be set beside OIDC_ISSUER.')
  return { oidc: { issuer, clientId, ...(clientSecret === undefined ? {} : { clientSecret }) } }
}

/** Slack needs a way to know its requests, and a token or a way to get one for each workspace. */
function slackOf(
  text: (name: Variable) => string | undefined,
  sessionSecret: string | undefined,
): Pick<Config, 'slack'> {
  const [botToken, signingSecret, appToken, clientId, clientSecret, api] = (
    ['BOT_TOKEN', 'SIGNING_SECRET', 'APP_TOKEN', 'CLIENT_ID', 'CLIENT_SECRET', 'API_URL'] as const
  ).map((name) => text(`SLACK_${name}`))
  const apiUrl = webAddress('SLACK_API_URL', api)
  if ([botToken, signingSecret, appToken, clientId, clientSecret].every((value) => value === undefined))
    return {}
  const begins = (name: Variable, value: string | undefined, prefix: string): void => {
    if (value !== undefined && !value.startsWith(prefix))
      wrong(name, `it begins with ${prefix} where Slack shows it.`)
  }
  begins('SLACK_BOT_TOKEN', botToken, 'xoxb-')
  begins('SLACK_APP_TOKEN', appToken, 'xapp-')
  if (signingSecret === undefined)
    wrong('SLACK_SIGNING_SECRET', 'Slack is set up without it; copy it from the page of the Slack app.')
  if ((clientId === undefined) !== (clientSecret === undefined))
    wrong(
      clientId === undefined ? 'SLACK_CLIENT_ID' : 'SLACK_CLIENT_SECRET',
      'the two go together: workspaces install the app with both.',
    )
  if (botToken === undefined && clientId === undefined)
    wrong(
      'SLACK_BOT_TOKEN',
      'Slack is set up without a token; set it, or SLACK_CLIENT_ID and SLACK_CLIENT_SECRET.',
    )
  if (clientId !== undefined && sessionSecret === undefined)
    wrong('SESSION_SECRET', 'tokens of workspaces that install the app are sealed with it.')
  return {
    slack: {
      signingSecret,
      ...(botToken === undefined ? {} : { botToken }),
      ...(appToken === undefined ? {} : { appToken }),
      ...(apiUrl === undefined ? {} : { apiUrl }),
      ...(clientId === undefined || clientSecret === undefined || sessionSecret === undefined
        ? {}
        : { oauth: { clientId, clientSecret, stateSecret: sessionSecret } }),
    },
  }
}

function modelName(text: (name: Variable) => string | undefined): string | undefined {
  const model = text('RAPPORT_MODEL')
  if (model === undefined) return undefined
  if (!/^openai(?:-responses)?:.+/.test(model)) wrong('RAPPORT_MODEL', `"${model}" must read openai:MODEL.`)
  if (text('OPENAI_API_KEY') === undefined && text('OPENAI_BASE_URL') === undefined)
    wrong('OPENAI_API_KEY', `the model ${model} needs a key, or a compatible server in OPENAI_BASE_URL.`)
  return model
}

/** Voice notes are written down by a model of the same provider, where one is named for that. */
function transcriberName(text: (name: Variable) => string | undefined): string | undefined {
  const model = text('RAPPORT_TRANSCRIBE')
  if (model === undefined || model === 'off') return undefined
  if (!/^openai:.+/.test(model)) wrong('RAPPORT_TRANSCRIBE', `"${model}" must read openai:MODEL, or off.`)
  if (text('OPENAI_API_KEY') === undefined && text('OPENAI_BASE_URL') === undefined)
    wrong('OPENAI_API_KEY', `the model ${model} needs a key, or a compatible server in OPENAI_BASE_URL.`)
  return model
}
