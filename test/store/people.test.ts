import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Actor, Role } from '#domain/actor.ts'
import type { Language } from '#domain/language.ts'
import type { Instant, TimeZone } from '#domain/time.ts'
import { addMillis } from '#domain/time.ts'
import type { NewUser } from '#store/port.ts'
import { addPerson, hour, minute, temporaryStore } from '#test/support/store.ts'

type Temporary = Awaited<ReturnType<typeof temporaryStore>>

let own: Temporary
let anna: Actor
beforeEach(async () => {
  own = await temporaryStore()
  anna = await addPerson(own.store, 'Anna', 'rm', { team: 'Zurich' })
})
afterEach(() => own.remove())

const people = () => own.store.people
const newUser = (changes: Partial<NewUser>): NewUser => ({
  email: 'boris@bank.example',
  name: 'Boris',
  role: 'rm',
  zone: 'Europe/Zurich' as TimeZone,
  language: 'ru',
  ...changes,
})

describe('people', () => {
  test('are added with e-mail in lower case, signatures and team', async () => {
    const user = await people().add(
      newUser({
        email: ' Boris@Bank.Example ',
        signatures: { ru: 'Борис' },
        team: 'Zurich',
        title: 'Director',
      }),
    )
    expect(user).toMatchObject({
      email: 'boris@bank.example',
      active: true,
      autoCommit: false,
      signatures: { ru: 'Борис' },
      teams: ['Zurich'],
      title: 'Director',
    })
    expect(await people().byEmail('BORIS@bank.example')).toEqual(user)
    expect(await people().byId(user.id)).toEqual(user)
    expect((await people().all()).map(({ name, teams }) => [name, teams])).toEqual([
      ['Anna', ['Zurich']],
      ['Boris', ['Zurich']],
    ])
  })

  test.each<[string, Partial<NewUser>, string]>([
    ['a taken e-mail', { email: 'ANNA@bank.example' }, 'user_exists'],
    ['no e-mail', { email: 'boris' }, 'email_invalid'],
    ['an empty name', { name: '  ' }, 'user_name_missing'],
    ['an unknown role', { role: 'boss' as Role }, 'role_unknown'],
    ['an unknown zone', { zone: 'Mars/Olympus' as TimeZone }, 'time_zone_unknown'],
    ['an unknown language', { language: 'fr' as Language }, 'language_unknown'],
    ['an empty team', { team: ' ' }, 'team_name_missing'],
  ])('are refused with %s, and nothing is kept', async (_what, changes, code) => {
    await expect(people().add(newUser(changes))).rejects.toMatchObject({ code })
    expect(await people().all()).toHaveLength(1)
  })

  test('change role, team and auto-commit', async () => {
    await people().setRole('anna@bank.example', 'lead')
    await people().joinTeam('anna@bank.example', 'Geneva')
    await people().joinTeam('anna@bank.example', 'Geneva')
    await people().setAutoCommit(anna.id, true)
    expect(await people().byId(anna.id)).toMatchObject({
      role: 'lead',
      autoCommit: true,
      teams: ['Geneva', 'Zurich'],
    })
    await expect(people().setRole('nobody@bank.example', 'lead')).rejects.toMatchObject({
      code: 'user_not_found',
    })
    await expect(people().setRole('anna@bank.example', 'boss' as Role)).rejects.toMatchObject({
      code: 'role_unknown',
    })
  })

  test('cover needs known people and a span that ends after it begins', async () => {
    const boris = await addPerson(own.store, 'Boris', 'rm')
    const from = own.clock.now()
    const cover = {
      actor: boris.id,
      book: anna.id,
      from,
      to: addMillis(from, hour),
      by: anna.id,
      reason: 'leave',
    }
    await people().grantCover(cover)
    await expect(people().grantCover({ ...cover, to: from })).rejects.toMatchObject({
      code: 'cover_span_invalid',
    })
    await expect(people().grantCover({ ...cover, actor: 'usr_none' as Actor['id'] })).rejects.toMatchObject({
      code: 'user_not_found',
    })
  })
})

describe('tokens', () => {
  test('a bearer token signs in until it is revoked; only its digest is stored', async () => {
    const { token, expiresAt } = await people().issueToken(anna.id, 'bearer', { label: 'laptop' })
    expect(token).toMatch(/^rpt_[\w-]{43}$/)
    expect(expiresAt).toBeUndefined()
    expect(await people().authenticate(token)).toEqual(anna)
    expect(await people().authenticate(`${token}x`)).toBeUndefined()
    expect(await people().authenticate('')).toBeUndefined()
    const { rows } = await own.store.db.raw.execute('select * from tokens')
    expect(JSON.stringify(rows)).not.toContain(token.slice(4))
    await people().revokeToken(token)
    expect(await people().authenticate(token)).toBeUndefined()
  })

  test('a session ends after twelve hours, or when it is told to', async () => {
    const { token, expiresAt } = await people().issueToken(anna.id, 'session', {})
    const short = await people().issueToken(anna.id, 'session', { lifeMillis: minute })
    expect(token).toMatch(/^ses_/)
    expect(expiresAt).toBe(addMillis(own.clock.now(), 12 * hour) satisfies Instant)
    own.clock.advance(minute)
    expect(await people().authenticate(short.token)).toBeUndefined()
    own.clock.advance(12 * hour - minute - 1)
    expect(await people().authenticate(token)).toEqual(anna)
    own.clock.advance(1)
    expect(await people().authenticate(token)).toBeUndefined()
  })

  test('a link works once, for a quarter of an hour, and is no bearer token', async () => {
    const { token } = await people().issueToken(anna.id, 'link', {})
    expect(token).toMatch(/^lnk_/)
    expect(await people().authenticate(token)).toBeUndefined()
    const tries = await Promise.allSettled([people().redeemLink(token), people().redeemLink(token)])
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    await expect(people().redeemLink(token)).rejects.toMatchObject({ code: 'link_used' })

    const late = await people().issueToken(anna.id, 'link', {})
    own.clock.advance(15 * minute)
    await expect(people().redeemLink(late.token)).rejects.toMatchObject({ code: 'link_used' })
    const bearer = await people().issueToken(anna.id, 'bearer', {})
    await expect(people().redeemLink(bearer.token)).rejects.toMatchObject({ code: 'link_used' })
  })

  test('who leaves is signed out everywhere at once and gets no new token', async () => {
    const bearer = await people().issueToken(anna.id, 'bearer', {})
    const session = await people().issueToken(anna.id, 'session', {})
    const link = await people().issueToken(anna.id, 'link', {})
    await people().deactivate('Anna@bank.example')
    expect(await people().authenticate(bearer.token)).toBeUndefined()
    expect(await people().authenticate(session.token)).toBeUndefined()
    await expect(people().redeemLink(link.token)).rejects.toMatchObject({ code: 'link_used' })
    await expect(people().issueToken(anna.id, 'bearer', {})).rejects.toMatchObject({
      code: 'user_deactivated',
    })
    expect(await people().byId(anna.id)).toMatchObject({ active: false })
  })

  test('a changed role is seen by the next request', async () => {
    const { token } = await people().issueToken(anna.id, 'bearer', {})
    await people().setRole(anna.email, 'lead')
    expect(await people().authenticate(token)).toMatchObject({ role: 'lead' })
  })
})
