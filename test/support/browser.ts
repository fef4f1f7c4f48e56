import type { App } from '#src/app.ts'
import type { SmallBank } from './bank.ts'

type Sent = Readonly<{ headers?: Record<string, string>; body?: unknown }>

/** A browser on the page: it keeps cookies by name and sends what a page of ours sends. */
export function browser(app: App, origin = 'http://localhost') {
  const jar = new Map<string, string>()

  function keep(response: Response): Response {
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';')
      const at = pair.indexOf('=')
      if (/Max-Age=0\b/.test(line)) jar.delete(pair.slice(0, at))
      else jar.set(pair.slice(0, at), pair.slice(at + 1))
    }
    return response
  }
  const cookies = (): string => [...jar].map(([name, value]) => `${name}=${value}`).join('; ')

  const send = async (method: string, path: string, { headers = {}, body }: Sent = {}): Promise<Response> =>
    keep(
      await app.request(`${origin}${path}`, {
        method,
        headers: {
          ...(jar.size === 0 ? {} : { cookie: cookies() }),
          'sec-fetch-site': 'same-origin',
          'x-rapport': 'page',
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      }),
    )
  return {
    jar,
    cookies,
    keep,
    send,
    get: (path: string, headers?: Record<string, string>) => send('GET', path, headers ? { headers } : {}),
    post: (path: string, body?: unknown) => send('POST', path, { body }),
    /** Signs in by a one-time link. */
    async signIn(bank: SmallBank, email: string): Promise<void> {
      const { token } = await bank.store.people.issueToken((await bank.person(email)).id, 'link', {})
      const answer = await send('POST', '/signin', { body: { token } })
      if (!answer.ok) throw new Error(`${answer.status}: ${await answer.text()}`)
    },
  }
}
export type Browser = ReturnType<typeof browser>
