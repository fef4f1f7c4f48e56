import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addMillis } from '#domain/time.ts'
import { readConfig } from '#src/config.ts'
import { scriptedApp } from '#test/support/app.ts'
import { monday, type SmallBank, smallBank } from '#test/support/bank.ts'
import { type Browser, browser } from '#test/support/browser.ts'
import { type Account, oidcClient, signInService } from '#test/support/sign-in-service.ts'

const origin = 'https://rapport.example'
const callback = `${origin}/signin/oidc/callback`
const rm = { sub: 'lena', email: 'RM@bank.example', email_verified: true }

let bank: SmallBank
let service: Awaited<ReturnType<typeof signInService>>
beforeAll(async () => {
  bank = await smallBank()
  service = await signInService(callback)
})
afterAll(async () => {
  await service.stop()
  await bank.remove()
})

const bankEnv = (issuer = service.issuer) => ({
  RAPPORT_MODE: 'bank',
  SESSION_SECRET: 'a-secret-for-tests-of-32-letters-and-more',
  PUBLIC_URL: origin,
  OIDC_ISSUER: issuer,
  OIDC_CLIENT_ID: oidcClient.clientId,
  OIDC_CLIENT_SECRET: oidcClient.clientSecret,
})
const page = (issuer?: string) => browser(scriptedApp(bank, [], { env: bankEnv(issuer) }).app, origin)

/** What a browser sends when the provider sends it back. */
const fromOutside = { accept: 'text/html', 'sec-fetch-site': 'cross-site', 'accept-language': 'en' }
const begin = async (tab: Browser, path = '/signin/oidc'): Promise<string> => {
  const sent = await tab.get(path)
  expect(sent.status).toBe(303)
  return sent.headers.get('location') ?? ''
}
const back = (tab: Browser, address: string) => tab.get(address.slice(origin.length), { ...fromOutside })
const meOf = async (tab: Browser) => (await tab.get('/api/me')).status
const refusal = async (answer: Response) => ({
  status: answer.status,
  text: (await answer.text()).replace(/[\s\S]*<h1>Rapport<\/h1>\s*<p>|<\/p>[\s\S]*/g, ''),
})

describe('signing in with the bank’s account', () => {
  test('leads there and back, with PKCE, state and nonce, to a session of one’s own', async () => {
    const tab = page()
    const to = new URL(await begin(tab))
    expect(to.origin).toBe(service.issuer)
    expect(Object.fromEntries(to.searchParams)).toMatchObject({
      response_type: 'code',
      redirect_uri: callback,
      code_challenge_method: 'S256',
      scope: 'openid email',
    })
    for (const name of ['code_challenge', 'state', 'nonce'])
      expect(to.searchParams.get(name)?.length).toBeGreaterThan(20)
    const kept = tab.jar.get('__Host-rapport_oidc') ?? ''
    expect(kept).not.toContain(to.searchParams.get('state'))
    const signedIn = await back(tab, await service.visit(to.href, rm))
    expect(signedIn.status).toBe(303)
    expect(signedIn.headers.get('location')).toBe('/')
    expect(signedIn.headers.getSetCookie().join()).toMatch(/__Host-rapport_session=.*Secure; SameSite=Lax/)
    expect(tab.jar.has('__Host-rapport_oidc')).toBe(false)
    expect(await (await tab.get('/api/me')).json()).toMatchObject({ email: 'rm@bank.example', mode: 'bank' })
    expect(await bank.rows("SELECT kind FROM audit WHERE kind = 'people.signed_in'")).toHaveLength(1)
  })

  test('asks the provider for a proof anew on demand, for the same person, and ends the session before', async () => {
    const tab = page()
    await back(tab, await service.visit(await begin(tab), rm))
    const before = tab.cookies()
    const to = await begin(tab, '/signin/oidc?again=1')
    expect(Object.fromEntries(new URL(to).searchParams)).toMatchObject({
      prompt: 'login',
      login_hint: 'rm@bank.example',
    })
    expect((await back(tab, await service.visit(to, rm))).status).toBe(303)
    expect(await meOf(tab)).toBe(200)
    const { app } = scriptedApp(bank, [], { env: bankEnv() })
    expect((await app.request(`${origin}/api/me`, { headers: { cookie: before } })).status).toBe(401)
  })

  test('refuses an answer that belongs to another sign-in, or to none that began here', async () => {
    const [mine, theirs] = [page(), page()]
    await begin(mine)
    const foreign = await service.visit(await begin(theirs), rm)
    expect(await refusal(await back(mine, foreign))).toMatchObject({
      status: 403,
      text: expect.stringContaining('does not belong to a sign-in that began here'),
    })
    expect(await meOf(mine)).toBe(401)
    expect((await back(page(), foreign)).status).toBe(403)
    expect((await back(theirs, foreign)).status).toBe(303)
  })

  test('refuses a code the second time, also with what was kept for the first', async () => {
    const tab = page()
    const to = await begin(tab)
    const kept = tab.jar.get('__Host-rapport_oidc') ?? ''
    const address = await service.visit(to, rm)
    expect((await back(tab, address)).status).toBe(303)
    const thief = page()
    thief.jar.set('__Host-rapport_oidc', kept)
    expect((await back(thief, address)).status).toBe(403)
    expect(await meOf(thief)).toBe(401)
  })

  test('refuses what was kept too long, or was not sealed by us', async () => {
    const late = page()
    const address = await service.visit(await begin(late), rm)
    bank.setNow(addMillis(monday, 601_000))
    expect((await back(late, address)).status).toBe(403)
    bank.setNow(monday)
    const forged = page()
    forged.jar.set('__Host-rapport_oidc', 'AAAA.BBBB')
    expect((await back(forged, address)).status).toBe(403)
    expect((await back(page(), `${callback}?error=access_denied&state=x`)).status).toBe(403)
  })

  test('takes no proof that lies further back than a session may idle, whatever the provider was asked for', async () => {
    const tab = page()
    const to = new URL(await begin(tab))
    expect(to.searchParams.get('max_age')).toBe('900')
    to.searchParams.delete('max_age')
    expect((await back(tab, await service.visit(to.href, { ...rm, provedAgo: 3600 }))).status).toBe(403)
    expect(await meOf(tab)).toBe(401)
    const recent = page()
    expect(
      (await back(recent, await service.visit(await begin(recent), { ...rm, provedAgo: 600 }))).status,
    ).toBe(303)
  })

  test.each<[string, Account, RegExp]>([
    [
      'whose address only folds to that of a user',
      { ...rm, email: 'rm@ban\u212a.example' },
      /does not vouch/,
    ],
    ['whose address the provider does not vouch for', { ...rm, email_verified: false }, /does not vouch/],
    ['of whom it tells no address', { sub: 'mute' }, /does not vouch/],
    ['who is no user here', { ...rm, email: 'stranger@bank.example' }, /not among the users/],
    ['who has left', { ...rm, email: 'other@bank.example' }, /no access|deactivated/i],
  ])('refuses a person %s, in a sentence, and makes nobody a user', async (_, account, sentence) => {
    if (account.email === 'other@bank.example') await bank.store.people.deactivate('other@bank.example')
    const people = await bank.rows('SELECT count(*) AS n FROM users')
    const tab = page()
    const answer = await refusal(await back(tab, await service.visit(await begin(tab), account)))
    expect(answer).toMatchObject({ status: expect.toSatisfy((code: number) => code === 403 || code === 409) })
    expect(answer.text).toMatch(sentence)
    expect(await meOf(tab)).toBe(401)
    expect(await bank.rows('SELECT count(*) AS n FROM users')).toEqual(people)
  })

  test('says in the reader’s language that the provider does not answer, on the way there and back', async () => {
    const tab = page('http://127.0.0.1:9')
    const answer = await tab.get('/signin/oidc', { accept: 'text/html', 'accept-language': 'ru' })
    expect(await refusal(answer)).toMatchObject({
      status: 503,
      text: 'Служба входа банка не отвечает. Повторите через минуту.',
    })
    const other = await signInService(callback)
    const begun = page(other.issuer)
    const address = await other.visit(await begin(begun), rm)
    await other.stop()
    expect((await back(begun, address)).status).toBe(503)
    expect(await meOf(begun)).toBe(401)
  })

  test('a preview of the way back uses nothing up', async () => {
    const tab = page()
    const address = await service.visit(await begin(tab), rm)
    const before = tab.jar.get('__Host-rapport_oidc')
    await tab.send('HEAD', address.slice(origin.length))
    expect(tab.jar.get('__Host-rapport_oidc')).toBe(before)
    expect((await back(tab, address)).status).toBe(303)
  })

  test('is not there where it is not set up', async () => {
    const tab = browser(scriptedApp(bank, []).app)
    expect((await tab.get('/signin/oidc')).status).toBe(404)
    expect(await (await tab.get('/api/session-state')).json()).toMatchObject({ oidc: false })
    expect(await (await page().get('/api/session-state')).json()).toMatchObject({ oidc: true, state: 'none' })
  })
})

test.each([
  [{ OIDC_ISSUER: undefined }, 'OIDC_ISSUER'],
  [{ OIDC_CLIENT_ID: undefined }, 'OIDC_CLIENT_ID'],
  [{ OIDC_ISSUER: 'http://login.example' }, 'OIDC_ISSUER'],
  [{ OIDC_ISSUER: 'login.example' }, 'OIDC_ISSUER'],
  [{ PUBLIC_URL: undefined }, 'PUBLIC_URL'],
])('the settings %j stop the start with a sentence', (change, name) => {
  expect(() => readConfig({ ...bankEnv('https://login.example'), ...change })).toThrow(name)
})
