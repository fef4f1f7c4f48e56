import { type AppOptions, createApp } from '#src/app.ts'
import { type Environment, readConfig } from '#src/config.ts'
import type { Log } from '#src/log.ts'
import type { SmallBank } from './bank.ts'
import { type Reply, scriptedModel } from './scripted-model.ts'

/** The whole app on a small bank, answered by a script; `logged` holds what went to the log. */
export function scriptedApp(
  bank: SmallBank,
  replies: readonly Reply[],
  { env = {}, ...options }: Partial<AppOptions> & { env?: Environment } = {},
) {
  const logged: unknown[] = []
  const keep = (facts: unknown, what: string) => void logged.push({ what, facts })
  const log: Log = { info: keep, warn: keep, error: keep }
  const main = scriptedModel(replies)
  const app = createApp({
    store: bank.store,
    config: readConfig(env),
    models: { main, embedded: main, name: 'scripted' },
    newId: bank.deps.newId,
    log,
    ...options,
  })

  const bearer = async (email: string): Promise<string> => {
    const { token } = await bank.store.people.issueToken((await bank.person(email)).id, 'bearer', {})
    return token
  }
  /** One request in the name of a person; a body that is no text goes out as JSON. */
  const send = async (email: string, method: string, path: string, body?: unknown): Promise<Response> =>
    app.request(path, {
      method,
      headers: { authorization: `Bearer ${await bearer(email)}` },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
  return { app, main, logged, bearer, send }
}

export type Chunk = Readonly<{
  type: string
  id?: string
  delta?: string
  transient?: boolean
  data?: Record<string, unknown>
}>

/** The chunks of a streamed answer; throws where it is no stream. */
export async function chunksOf(response: Response): Promise<Chunk[]> {
  const text = await response.text()
  if (!response.ok) throw new Error(`${response.status}: ${text}`)
  return text
    .split('\n')
    .filter((line) => line.startsWith('data: ') && line !== 'data: [DONE]')
    .map((line) => JSON.parse(line.slice(6)) as Chunk)
}

/** The data of the first part of a kind. */
export function part(chunks: readonly Chunk[], type: string): Record<string, unknown> {
  const found = chunks.find((chunk) => chunk.type === type)
  if (found?.data === undefined)
    throw new Error(`there is no ${type} among ${chunks.map(({ type }) => type)}`)
  return found.data
}

export const errorOf = async (
  response: Response,
): Promise<{ status: number; code: string; message: string }> => {
  const { error } = (await response.json()) as { error: { code: string; message: string } }
  return { status: response.status, ...error }
}
