import { afterEach, beforeEach, expect, test } from 'vitest'
import type { VaultView } from '#http/account-views.ts'
import { errorOf, scriptedApp } from '#test/support/app.ts'
import { type SmallBank, smallBank } from '#test/support/bank.ts'
import { browser } from '#test/support/browser.ts'

const rm = 'rm@bank.example'
let bank: SmallBank
beforeEach(async () => {
  bank = await smallBank()
})
afterEach(() => bank.remove())

const rsa = { name: 'RSA-OAEP', hash: 'SHA-256' } as const
async function page(env = {}, email = rm) {
  const { app } = scriptedApp(bank, [], { env })
  const tab = browser(app)
  await tab.signIn(bank, email)
  return tab
}
const bankEnv = (secret: string) => ({ RAPPORT_MODE: 'bank', SESSION_SECRET: secret })

test('what a device seals with the public key is read with the private one of the same person', async () => {
  const tab = await page()
  const answer = await tab.get('/api/vault')
  expect(answer.headers.get('cache-control')).toBe('no-store')
  const { user, publicKey, privateKey } = (await answer.json()) as VaultView
  expect(user).toBe((await bank.person(rm)).id)
  expect(publicKey.d).toBeUndefined()
  expect(Buffer.from(publicKey.n ?? '', 'base64url')).toHaveLength(384)
  const seal = await crypto.subtle.importKey('jwk', publicKey, rsa, false, ['encrypt'])
  const open = await crypto.subtle.importKey('jwk', privateKey, rsa, false, ['decrypt'])
  const sealed = await crypto.subtle.encrypt(rsa, seal, new TextEncoder().encode('met Anna'))
  expect(new TextDecoder().decode(await crypto.subtle.decrypt(rsa, open, sealed))).toBe('met Anna')
  const other = (await (await (await page({}, 'lead@bank.example')).get('/api/vault')).json()) as VaultView
  expect(other.publicKey.n).not.toBe(publicKey.n)
})

test('is one key, also when two ask for the first time at once, from another process or later', async () => {
  const tabs = await Promise.all([page(), page(), page()])
  const keys = await Promise.all(
    tabs.map(async (tab) => ((await (await tab.get('/api/vault')).json()) as VaultView).publicKey.n),
  )
  keys.push(((await (await (await page()).get('/api/vault')).json()) as VaultView).publicKey.n)
  expect(new Set(keys).size).toBe(1)
  expect(await bank.rows('SELECT count(*) AS n FROM vault_keys')).toEqual([{ n: 1 }])
})

test('lies sealed in the database, under the secret of the service', async () => {
  const tab = await page(bankEnv('a-secret-for-tests-of-32-letters-and-more'))
  const { privateKey } = (await (await tab.get('/api/vault')).json()) as VaultView
  const stored = JSON.stringify(await bank.rows('SELECT * FROM vault_keys'))
  expect(stored).not.toContain(privateKey.d)
  expect(stored).not.toContain('"d"')
  const changed = await page(bankEnv('another-secret-for-tests-of-32-letters'))
  expect(await errorOf(await changed.get('/api/vault'))).toMatchObject({
    status: 503,
    code: 'vault_unavailable',
  })
})

test('is for an open page only: not for a locked one, not for a token', async () => {
  const tab = await page()
  await tab.send('PUT', '/api/pin', { body: { pin: '482913' } })
  await tab.post('/api/lock')
  expect(await errorOf(await tab.get('/api/vault'))).toMatchObject({ code: 'session_locked' })
  const { send } = scriptedApp(bank, [])
  expect(await errorOf(await send(rm, 'GET', '/api/vault'))).toMatchObject({ code: 'session_needed' })
  expect(await bank.rows('SELECT count(*) AS n FROM vault_keys')).toEqual([{ n: 0 }])
})
