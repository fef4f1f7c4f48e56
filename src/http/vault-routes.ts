import { Hono } from 'hono'
import { DomainError } from '#domain/errors.ts'
import { createSeal } from '#domain/seal.ts'
import type { VaultKey } from '#store/port.ts'
import type { VaultView } from './account-views.ts'
import type { HttpDeps, HttpEnv } from './context.ts'
import { requireActor } from './sign-in.ts'

const algorithm = {
  name: 'RSA-OAEP',
  modulusLength: 3072,
  publicExponent: new Uint8Array([1, 0, 1]),
  hash: 'SHA-256',
} as const

/**
 * The key pair of what a person's devices keep: they seal with the public key, also while the page is locked, and read
 * with the private one, which only an open session of a browser gets.
 */
export const vaultRoutes = (deps: HttpDeps): Hono<HttpEnv> => {
  const { vaultKeys } = deps.agent.store
  const app = new Hono<HttpEnv>()
  app.get('/api/vault', requireActor(deps), async (c) => {
    const user = c.get('actor').id
    const seal = createSeal(await deps.secret(), 'rapport vault')
    const key = (await vaultKeys.get(user)) ?? (await vaultKeys.keep(user, await newKey(seal)))
    const opened = await seal.open(key.sealedPrivateKey).catch(() => {
      throw new DomainError('vault_unavailable')
    })
    const privateKey = JSON.parse(opened) as JsonWebKey
    c.header('Cache-Control', 'no-store')
    return c.json({ user, publicKey: key.publicKey, privateKey } satisfies VaultView)
  })
  return app
}

async function newKey(seal: ReturnType<typeof createSeal>): Promise<VaultKey> {
  const pair = await crypto.subtle.generateKey(algorithm, true, ['encrypt', 'decrypt'])
  const [publicKey, privateKey] = await Promise.all([
    crypto.subtle.exportKey('jwk', pair.publicKey),
    crypto.subtle.exportKey('jwk', pair.privateKey),
  ])
  return { publicKey, sealedPrivateKey: await seal.seal(JSON.stringify(privateKey)) }
}
