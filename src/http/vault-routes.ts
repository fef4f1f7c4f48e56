import { Hono } from 'hono'
import { DomainError } from '#domain/errors.ts'
import type { UserId } from '#domain/ids.ts'
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
  // Making a pair costs a tenth of a second of a core: who asks twice at once waits for the same one.
  const making = new Map<UserId, Promise<VaultKey>>()
  const made = async (user: UserId, seal: Seal): Promise<VaultKey> => {
    const known = making.get(user)
    if (known !== undefined) return known
    const work = newKey(seal)
      .then((key) => vaultKeys.keep(user, key))
      .finally(() => making.delete(user))
    making.set(user, work)
    return work
  }
  const app = new Hono<HttpEnv>()
  app.get('/api/vault', requireActor(deps), async (c) => {
    const user = c.get('actor').id
    const seal = createSeal(await deps.secret(), 'rapport vault')
    const key = (await vaultKeys.get(user)) ?? (await made(user, seal))
    const opened = await seal.open(key.sealedPrivateKey).catch(() => {
      throw new DomainError('vault_unavailable')
    })
    const privateKey = JSON.parse(opened) as JsonWebKey
    c.header('Cache-Control', 'no-store')
    return c.json({ user, publicKey: key.publicKey, privateKey } satisfies VaultView)
  })
  return app
}

type Seal = ReturnType<typeof createSeal>

async function newKey(seal: Seal): Promise<VaultKey> {
  const pair = await crypto.subtle.generateKey(algorithm, true, ['encrypt', 'decrypt'])
  const [publicKey, privateKey] = await Promise.all([
    crypto.subtle.exportKey('jwk', pair.publicKey),
    crypto.subtle.exportKey('jwk', pair.privateKey),
  ])
  return { publicKey, sealedPrivateKey: await seal.seal(JSON.stringify(privateKey)) }
}
