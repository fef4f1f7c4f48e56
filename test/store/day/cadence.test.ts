import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ClientId, Id, UserId } from '#domain/ids.ts'
import { countingIds } from '#domain/ids.ts'
import type { Instant } from '#domain/time.ts'
import { addDays } from '#domain/time.ts'
import type { Channel } from '#domain/work.ts'
import { eq } from '#drizzle'
import { openBook, openWriter } from '#store/book.ts'
import * as schema from '#store/schema/index.ts'
import { actor, clock, day, emptyBook, now } from '#test/support/book.ts'

const ana = actor('ana')
const today = day('2026-11-27')
const ago = (days: number) => addDays(today, -days)

let home: Awaited<ReturnType<typeof emptyBook>>
beforeEach(async () => {
  home = await emptyBook()
  await home.addUser(ana)
})
afterEach(() => home.remove())

let notes = 0
const contact = (client: string, days: number, channel: Channel = 'call') =>
  home.db.insert(schema.interactions).values({
    id: `int_${++notes}` as Id<'interaction'>,
    clientId: client as ClientId,
    on: ago(days),
    channel,
    text: 't',
    originKind: 'rm',
    createdAt: now,
  })
const book = () => openBook(home.db, ana, { clock }).cadence
const writer = () => openWriter(home.db, ana, { clock, newId: countingIds() }).cadence
const due = async (more: object = {}) => book().due({ until: today, limit: 10, ...more })
const anna = 'cli_anna' as ClientId

describe('contacts due', () => {
  beforeEach(async () => {
    await home.addClient('cli_anna', 'ana', 'Anna', {
      segment: 'key',
      city: 'Zurich',
      clientSince: ago(4000),
    })
    await contact('cli_anna', 100, 'meeting')
    await contact('cli_anna', 3, 'email')
    await home.addClient('cli_ben', 'ana', 'Ben', { segment: 'key', city: 'Basel', clientSince: ago(4000) })
    await contact('cli_ben', 92)
    await home.addClient('cli_cora', 'ana', 'Cora', { segment: 'key', city: 'Basel' })
    await contact('cli_cora', 85)
    await home.addClient('cli_dan', 'ana', 'Dan', { segment: 'key' })
    await contact('cli_dan', 1, 'video')
  })

  it('are those whose last contact that counts lies too far back, the longest overdue first', async () => {
    const found = await due()
    expect(found.items.map(({ name, cadence }) => [name, cadence.daysOverdue])).toEqual([
      ['Anna', 10],
      ['Ben', 2],
    ])
    expect(found.items[0]?.cadence.lastQualifying).toEqual({ on: ago(100), channel: 'meeting' })
    expect(found).toMatchObject({ more: 0, overdue: 2, dueSoon: 0, excepted: [] })
  })

  it('take in a span, a place and a segment, and say how many they leave out', async () => {
    const week = { until: addDays(today, 6) }
    expect((await due(week)).items.map(({ name }) => name)).toEqual(['Anna', 'Ben', 'Cora'])
    expect(await due({ ...week, limit: 1 })).toMatchObject({ more: 2, overdue: 2, dueSoon: 1 })
    expect((await due({ ...week, place: 'Basel' })).items.map(({ name }) => name)).toEqual(['Ben', 'Cora'])
    expect((await due({ ...week, segment: 'mass' })).items).toEqual([])
    expect((await due({ client: 'cli_dan' })).items).toEqual([])
  })

  it('a planned meeting is told and comes last; one that was cancelled or is over is none', async () => {
    const meeting = (id: string, startsAt: string, status: 'planned' | 'cancelled' = 'planned') =>
      home.db.insert(schema.meetings).values({
        id: id as Id<'meeting'>,
        clientId: anna,
        ownerId: ana.id,
        subject: 's',
        startsAt: startsAt as Instant,
        endsAt: startsAt as Instant,
        status,
        uid: id,
        originKind: 'rm',
        createdAt: now,
      })
    await meeting('mtg_1', '2026-11-26T09:00:00.000Z')
    await meeting('mtg_2', '2026-11-28T09:00:00.000Z', 'cancelled')
    expect((await due()).items[0]).not.toHaveProperty('meeting')
    await meeting('mtg_3', '2026-11-30T23:30:00.000Z')
    const found = await due()
    expect(found.items.map(({ name }) => name)).toEqual(['Ben', 'Anna'])
    expect(found.items[1]).toMatchObject({ meeting: { id: 'mtg_3' }, cadence: { planned: true } })
    // Half an hour before midnight in London is the next day in Zurich.
    expect(found.items[1]?.cadence.reasons.at(-1)).toEqual({ rule: 'planned', on: '2026-12-01' })
  })

  it('exceptions are named beside them, until their end', async () => {
    const until = addDays(today, 20)
    await writer().addException({
      id: 'exc_1' as Id<'exception'>,
      clientId: anna,
      until,
      reason: 'In hospital',
    })
    await home.db
      .insert(schema.clientProfiles)
      .values({ clientId: 'cli_ben' as ClientId, doNotContact: true })
    const found = await due()
    expect(found.items).toEqual([])
    expect(found.excepted.map(({ name, cadence }) => [name, cadence.exceptedUntil])).toEqual([
      ['Anna', until],
      ['Ben', undefined],
    ])
    expect(found.excepted[0]?.cadence.reasons[0]).toEqual({ rule: 'exception', until, reason: 'In hospital' })
    await writer().removeException('exc_1' as Id<'exception'>)
    expect((await due()).items.map(({ name }) => name)).toEqual(['Anna'])
    await expect(writer().removeException('exc_1' as Id<'exception'>)).rejects.toMatchObject({
      code: 'record_not_found',
    })
    await expect(
      writer().addException({ id: 'exc_2' as Id<'exception'>, clientId: anna, until: ago(1), reason: 'r' }),
    ).rejects.toMatchObject({ code: 'date_in_past' })
  })

  it('a service plan wins, and can be put back', async () => {
    const plan = { everyDays: 30, channels: ['email'] } as const
    expect(await writer().setPlan(anna, plan)).toBeUndefined()
    expect((await book().of(anna))?.cadence).toMatchObject({
      standing: 'on_track',
      reasons: [{ rule: 'service_plan', everyDays: 30 }],
    })
    expect(await writer().setPlan(anna, undefined)).toEqual(plan)
    expect((await book().of(anna))?.cadence.standing).toBe('overdue')
  })

  it('silence that is unusual for the client makes them due before the standard does', async () => {
    for (const days of [50, 43, 36, 29, 22]) await contact('cli_dan', days, 'message')
    await home.db.delete(schema.interactions).where(eq(schema.interactions.channel, 'video'))
    const found = await due({ client: 'cli_dan' })
    expect(found.items[0]?.cadence).toMatchObject({ silent: true, daysOverdue: 8 })
    expect(found.items[0]?.cadence.reasons[1]).toMatchObject({
      rule: 'own_rhythm',
      usualDays: 7,
      silentDays: 22,
    })
  })

  it('a role that looks on says whom it means', async () => {
    const compliance = openBook(home.db, actor('urs', 'compliance'), { clock }).cadence
    await expect(compliance.due({ until: today, limit: 5 })).rejects.toMatchObject({ code: 'client_needed' })
    expect((await compliance.due({ client: anna, until: today, limit: 5 })).items).toHaveLength(1)
  })
})

it('a contact of the future is no contact yet', async () => {
  await home.addClient('cli_anna', 'ana', 'Anna', { segment: 'key', rmId: 'usr_ana' as UserId })
  await contact('cli_anna', 100)
  await contact('cli_anna', -3)
  expect((await due()).items[0]?.cadence.daysOverdue).toBe(10)
})
