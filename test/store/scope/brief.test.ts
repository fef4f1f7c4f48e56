import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Id, UserId } from '#domain/ids.ts'
import type { Instant } from '#domain/time.ts'
import { openBook } from '#store/book.ts'
import * as schema from '#store/schema/index.ts'
import { clock, day, now } from '#test/support/book.ts'
import {
  ask,
  everybody,
  foreignCases,
  type Home,
  ids,
  type Methods,
  nobody,
  owners,
  scopeBank,
  seen,
} from '#test/support/scope.ts'

const today = day('2026-11-27')
let home: Home
beforeAll(async () => {
  home = await scopeBank(async ({ db }, { client, account }, owner) => {
    const ownerId = `usr_${owner}` as UserId
    await db.insert(schema.meetings).values({
      id: `mtg_${owner}` as Id<'meeting'>,
      clientId: client,
      ownerId,
      subject: `secret of ${owner}`,
      startsAt: '2026-11-27T14:00:00.000Z' as Instant,
      endsAt: '2026-11-27T15:00:00.000Z' as Instant,
      uid: owner,
      originKind: 'rm',
      createdAt: now,
    })
    await db.insert(schema.promises).values({
      id: `prm_${owner}` as Id<'promise'>,
      clientId: client,
      ownerId,
      text: `secret of ${owner}`,
      madeOn: day('2026-11-01'),
      dueOn: day('2026-11-20'),
      status: 'open',
    })
    await db.insert(schema.requests).values({
      id: `req_${owner}` as Id<'request'>,
      clientId: client,
      ownerId,
      kind: 'request',
      subject: `secret of ${owner}`,
      urgency: 'normal',
      status: 'open',
      receivedAt: now,
      firstAnswerDueAt: '2026-11-26T08:00:00.000Z' as Instant,
      originKind: 'mail',
    })
    await db.insert(schema.deals).values({
      id: `dea_${owner}` as Id<'deal'>,
      clientId: client,
      ownerId,
      subject: `secret of ${owner}`,
      stage: 'lost',
    })
    await db.insert(schema.transactions).values({
      id: `trx_${owner}` as Id<'transaction'>,
      accountId: `acc_${account}` as Id<'account'>,
      clientId: client,
      on: day('2026-11-25'),
      direction: 'credit',
      amountMinor: 900_000_00,
      currency: 'CHF',
      purpose: `secret of ${owner}`,
    })
  })
})
afterAll(() => home.remove())

const methods: Methods = {
  day: [(book, { client }) => book.brief.day({ on: today, now, language: 'en', client })],
  news: [(book, { client }) => book.brief.news(client, day('2026-01-01'), today)],
  meeting: [
    (book, { client }) => book.brief.meeting(client, now),
    (book, { client }) => book.brief.meeting(client, now, `mtg_${client.slice(4)}` as Id<'meeting'>),
  ],
  landmines: [(book, { client }) => book.brief.landmines(client, today)],
}

describe('brief', () => {
  test('answers for a foreign client as for one that does not exist', async () => {
    for (const { who, owner, method } of foreignCases(methods))
      expect(await ask(home, who, method, ids(owner))).toEqual(await ask(home, who, method, nobody))
  })

  test('tells each who may see it what there is', async () => {
    for (const who of everybody)
      for (const owner of owners.filter((each) => seen[who.name]!.includes(each))) {
        const book = openBook(home.db, who, { clock }).brief
        const { client } = ids(owner)
        expect((await book.news(client, day('2026-01-01'), today)).transactions).toHaveLength(1)
        expect((await book.meeting(client, now))?.id).toBe(`mtg_${owner}`)
        expect(await book.landmines(client, today)).toMatchObject({
          brokenPromises: [{ id: `prm_${owner}` }],
          lostDeals: [{ id: `dea_${owner}` }],
        })
      }
  })

  test('the day of one client holds what the day holds of them, and of nobody else', async () => {
    for (const who of everybody) {
      const { brief } = openBook(home.db, who, { clock })
      const whole = (await brief.day({ on: today, now, language: 'en' })).rows
      for (const owner of owners) {
        const { client } = ids(owner)
        const { rows } = await brief.day({ on: today, now, language: 'en', client })
        const own = whole.filter((row) => row.client?.id === client)
        expect(new Set(rows.map(({ kind, id }) => `${kind} ${id}`))).toEqual(
          new Set(own.map(({ kind, id }) => `${kind} ${id}`)),
        )
      }
    }
  })

  test('the day holds nothing of a book that is not seen, and of a team only its clocks', async () => {
    for (const who of everybody) {
      const { rows, meetings } = await openBook(home.db, who, { clock }).brief.day({
        on: today,
        now,
        language: 'en',
      })
      const told = JSON.stringify([rows, meetings])
      for (const owner of owners) {
        const visible = seen[who.name]!.includes(owner) && who.role !== 'compliance'
        expect(told.includes(`secret of ${owner}`), `${who.name} of ${owner}`).toBe(visible)
        expect(told.includes(`mtg_${owner}`)).toBe(visible && who.role === 'rm')
      }
      if (who.role === 'lead') expect(rows.every(({ kind }) => kind.startsWith('team_'))).toBe(true)
    }
  })
})
