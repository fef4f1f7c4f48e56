import { DomainError } from '#domain/errors.ts'
import type { Config } from '#src/config.ts'
import { openInstallation } from '../open.ts'
import { findService, type RunningService } from '../run-file.ts'
import { type ChatClient, createChatClient } from './chat-client.ts'

export type Connection = Readonly<{
  client: ChatClient
  /** Address of the service that was joined; absent where the assistant runs in this process. */
  joined?: string
  close(): Promise<void>
}>

const demoUser = 'rm@demo.example'
const terminalMillis = 12 * 60 * 60_000

/**
 * Joins the service that runs on the database, or else runs the assistant in this process. The demo signs in
 * whom `as` names; a bank asks for RAPPORT_TOKEN. Throws user_not_found, setting_invalid or sign_in_needed.
 */
export async function connect(config: Config, as: string | undefined): Promise<Connection> {
  const service = await findService(config)
  return service === undefined ? inProcess(config, as) : joining(config, service, as)
}

async function joining(config: Config, service: RunningService, as: string | undefined): Promise<Connection> {
  const { url, localKey } = service
  const token =
    localKey === undefined ? bankToken(config, as) : await localToken(url, localKey, as ?? demoUser)
  return { client: createChatClient({ url, token, fetch }), joined: url, close: async () => {} }
}

async function inProcess(config: Config, as: string | undefined): Promise<Connection> {
  // The assistant is loaded where it runs: who joins a service needs none of it.
  const [{ createApp }, { nodeLog }] = await Promise.all([import('#src/app.ts'), import('#src/log.node.ts')])
  const store = await openInstallation(config, { seed: true })
  const app = createApp({ store, config, log: nodeLog(config.logLevel ?? 'warn') })
  const close = async () => {
    await app.assistant.drain()
    await store.close()
  }
  try {
    await app.assistant.resume()
    const token = config.mode === 'bank' ? bankToken(config, as) : await demoToken(as ?? demoUser)
    const client = createChatClient({
      url: 'http://rapport.invalid',
      token,
      fetch: (request) => app.fetch(request),
    })
    return { client, close }
  } catch (error) {
    await close()
    throw error
  }

  async function demoToken(email: string): Promise<string> {
    const user = await store.people.byEmail(email)
    if (user === undefined) throw new DomainError('user_not_found', { email })
    return (
      await store.people.issueToken(user.id, 'bearer', { label: 'terminal', lifeMillis: terminalMillis })
    ).token
  }
}

async function localToken(url: string, localKey: string, email: string): Promise<string> {
  const response = await fetch(`${url}/api/local-token`, {
    method: 'POST',
    headers: { authorization: `Bearer ${localKey}`, 'content-type': 'application/json' },
    body: JSON.stringify({ email }),
  })
  if (response.status === 404) throw new DomainError('user_not_found', { email })
  if (!response.ok) throw new DomainError('sign_in_needed')
  return ((await response.json()) as { token: string }).token
}

function bankToken({ token }: Config, as: string | undefined): string {
  if (as !== undefined)
    throw new DomainError('usage', {
      problem: '--as is for the demo; at a bank RAPPORT_TOKEN says who you are.',
    })
  if (token === undefined)
    throw new DomainError('setting_invalid', {
      name: 'RAPPORT_TOKEN',
      problem: 'it is not set; an admin makes a token with npm run users -- token E-MAIL.',
    })
  return token
}
