import type { ClientAuth, Configuration } from 'openid-client'
import { isEmail } from '#domain/email.ts'
import { DomainError } from '#domain/errors.ts'
import { idleMinutes } from './sign-in.ts'

/** How people sign in with the bank's account. */
export type OidcSettings = Readonly<{ issuer: string; clientId: string; clientSecret?: string }>

/** What must come back as it was sent. */
export type OidcTrip = Readonly<{ state: string; nonce: string; verifier: string; again?: true }>

export type Oidc = Readonly<{
  /** Where the browser is sent, and what to keep until it is back. Throws oidc_unavailable. */
  begin(
    trip: Readonly<{ redirectUri: string; again: boolean; hint?: string }>,
  ): Promise<{ to: URL; trip: OidcTrip }>
  /**
   * The e-mail address that the provider vouches for, from the address the browser came back with. Throws oidc_failed,
   * oidc_email_unverified or oidc_unavailable.
   */
  finish(address: URL, trip: OidcTrip): Promise<string>
}>

const scope = 'openid email'
/** Seconds that a proof anew may lie back. */
const freshSeconds = 300
/** A provider knows a browser for days: what lies further back than a session may idle is no proof of who holds it now. */
const idleSeconds = idleMinutes * 60
/** By how much clocks of two services may differ. */
const toleratedSeconds = 60
const patienceSeconds = 10

/**
 * The authorization code flow with PKCE, state and nonce. The library and the provider's description are loaded when
 * the first person signs in, and the description stays until it could not be loaded.
 */
export function createOidc(settings: OidcSettings): Oidc {
  let known: Promise<Provider> | undefined
  const provider = (): Promise<Provider> => {
    known ??= discover(settings).catch((error: unknown) => {
      known = undefined
      throw new DomainError('oidc_unavailable', { cause: String(error) })
    })
    return known
  }
  return {
    async begin({ redirectUri, again, hint }) {
      const { library, configuration } = await provider()
      const [state, nonce] = [library.randomState(), library.randomNonce()]
      const verifier = library.randomPKCECodeVerifier()
      const to = library.buildAuthorizationUrl(configuration, {
        redirect_uri: redirectUri,
        scope,
        state,
        nonce,
        code_challenge: await library.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
        ...(hint === undefined ? {} : { login_hint: hint }),
        max_age: String(again ? freshSeconds : idleSeconds),
        ...(again ? { prompt: 'login' } : {}),
      })
      return { to, trip: { state, nonce, verifier, ...(again ? { again } : {}) } }
    },
    async finish(address, { state, nonce, verifier, again }) {
      const { library, configuration } = await provider()
      const claims = await (async () => {
        const answer = await library.authorizationCodeGrant(configuration, address, {
          expectedState: state,
          expectedNonce: nonce,
          pkceCodeVerifier: verifier,
          idTokenExpected: true,
          ...(again ? { maxAge: freshSeconds } : {}),
        })
        const told = answer.claims()
        if (told === undefined || isStale(told.auth_time)) throw new DomainError('oidc_failed')
        // Many providers put the address into their answer about the person, not into the token.
        if (told.email !== undefined || configuration.serverMetadata().userinfo_endpoint === undefined)
          return told
        return library.fetchUserInfo(configuration, answer.access_token, told.sub)
      })().catch((error: unknown) => {
        throw new DomainError(isOutage(error, library) ? 'oidc_unavailable' : 'oidc_failed')
      })
      const { email, email_verified: verified } = claims
      // Letters that only look like those of an address, or fold to them, are another address.
      if (typeof email !== 'string' || !isEmail(email.trim()) || verified !== true)
        throw new DomainError('oidc_email_unverified')
      return email
    },
  }
}

/** Not every provider says when somebody proved who they are; one who asked for less than we did is found out by it. */
const isStale = (provedAt: number | undefined): boolean =>
  provedAt !== undefined && provedAt + idleSeconds + toleratedSeconds < Date.now() / 1000

type Library = typeof import('openid-client')
type Provider = Readonly<{ library: Library; configuration: Configuration }>

async function discover({ issuer, clientId, clientSecret }: OidcSettings): Promise<Provider> {
  const library = await import('openid-client')
  const server = new URL(issuer)
  const configuration = await library.discovery(
    server,
    clientId,
    undefined,
    clientSecret === undefined ? library.None() : secretAs(library, clientSecret),
    {
      timeout: patienceSeconds,
      // The settings allow plain http for a provider on this machine only.
      ...(server.protocol === 'http:' ? { execute: [library.allowInsecureRequests] } : {}),
    },
  )
  configuration.timeout = patienceSeconds
  return { library, configuration }
}

/** In the header, as every provider must take it, unless it says that it takes it in the body only. */
const secretAs =
  ({ ClientSecretBasic, ClientSecretPost }: Library, secret: string): ClientAuth =>
  (server, client, body, headers) => {
    const methods = server.token_endpoint_auth_methods_supported
    const inBody = methods?.includes('client_secret_post') && !methods.includes('client_secret_basic')
    return (inBody ? ClientSecretPost : ClientSecretBasic)(secret)(server, client, body, headers)
  }

/** Whether the provider could not be reached or was not itself, rather than refused. */
function isOutage(error: unknown, { ResponseBodyError }: Library): boolean {
  if (error instanceof ResponseBodyError) return error.status >= 500
  const { code } = error as { code?: unknown }
  return (
    (error instanceof TypeError && /fetch failed|network|connect/i.test(error.message)) ||
    code === 'OAUTH_TIMEOUT' ||
    code === 'OAUTH_RESPONSE_IS_NOT_CONFORM'
  )
}
