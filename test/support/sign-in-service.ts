import { generateKeyPairSync } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import Provider from 'oidc-provider'

/** What the provider says of the person who stands before it. */
export type Account = Readonly<{
  sub: string
  email?: string
  email_verified?: boolean
  /** How long ago they proved who they are, in seconds; just now where absent. */
  provedAgo?: number
}>

type Context = Readonly<{ oidc: { client: { clientId: string }; session: { accountId: string } } }>

export const oidcClient = { clientId: 'rapport', clientSecret: 'secret of the client in tests only' }

/**
 * A real OpenID provider on this machine. `visit` walks a browser of its own from the address it was sent to back to
 * the address with the code; `asked` holds the parameters of each request to sign in.
 */
export async function signInService(redirectUri: string) {
  let handle: ((...of: Parameters<ReturnType<Provider['callback']>>) => void) | undefined
  const server = createServer((request, response) => handle?.(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  let account: Account = { sub: 'nobody' }
  const asked: Record<string, unknown>[] = []
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })

  const provider: Provider = new Provider(issuer, {
    clients: [
      {
        client_id: oidcClient.clientId,
        client_secret: oidcClient.clientSecret,
        redirect_uris: [redirectUri],
        require_auth_time: true,
      },
    ],
    claims: { openid: ['sub'], email: ['email', 'email_verified'] },
    cookies: { keys: ['a key for cookies in tests'] },
    features: { devInteractions: { enabled: false } },
    findAccount: (_: unknown, id: string) => ({ accountId: id, claims: () => ({ ...account, sub: id }) }),
    interactions: { url: (_: unknown, { uid }: { uid: string }) => `/interaction/${uid}` },
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256' }] },
    async loadExistingGrant({ oidc }: Context) {
      const grant = new provider.Grant({
        accountId: oidc.session.accountId,
        clientId: oidc.client.clientId,
      })
      grant.addOIDCScope('openid email')
      await grant.save()
      return grant
    },
    pkce: { required: () => true },
    ttl: { AccessToken: 60, AuthorizationCode: 60, Grant: 60, IdToken: 60, Interaction: 60, Session: 60 },
  })
  const answer = provider.callback()
  handle = (request, response) => {
    if (!request.url?.startsWith('/interaction/')) return answer(request, response)
    provider
      .interactionDetails(request, response)
      .then(({ params }) => {
        asked.push(params)
        return provider.interactionFinished(request, response, {
          login: {
            accountId: account.sub,
            ts: Math.floor(Date.now() / 1000) - (account.provedAgo ?? 0),
          },
        })
      })
      .catch((error: unknown) => response.writeHead(500).end(String(error)))
  }

  return {
    issuer,
    asked,
    async visit(to: string, as: Account): Promise<string> {
      account = as
      const jar = new Map<string, string>()
      for (let next = to, hops = 0; hops < 8; hops += 1) {
        const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
        const response = await fetch(next, { redirect: 'manual', headers: cookie ? { cookie } : {} })
        for (const line of response.headers.getSetCookie()) {
          const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
          jar.set(name, value)
        }
        const location = response.headers.get('location')
        if (location === null) throw new Error(`${response.status} at ${next}: ${await response.text()}`)
        next = new URL(location, next).href
        if (next.startsWith(redirectUri)) return next
      }
      throw new Error('the provider sends around in circles')
    },
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
