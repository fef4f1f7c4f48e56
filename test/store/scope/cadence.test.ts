import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Id } from '#domain/ids.ts'
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
  people,
  scopeBank,
  seen,
} from '#test/support/scope.ts'

let home: Home
beforeAll(async () => {
  home = await scopeBank(async ({ db }, { client }, owner) => {
    await db.insert(schema.cadenceExceptions).values({
      id: `exc_${owner}` as Id<'exception'>,
      clientId: client,
      until: day('2026-12-31'),
      reason: `secret of ${owner}`,
      by: people.ana.id,
      createdAt: now,
    })
  })
})
afterAll(() => home.remove())

const until = day('2027-12-31')
const methods: Methods = {
  due: [(book, { client }) => book.cadence.due({ client, until, limit: 5 })],
  of: [(book, { client }) => book.cadence.of(client)],
  addException: [
    (book, { client }) =>
      book.cadence.addException({ id: 'exc_new' as Id<'exception'>, clientId: client, until, reason: 'r' }),
  ],
  removeException: [
    (book, { client }) => book.cadence.removeException(`exc_${client.slice(4)}` as Id<'exception'>),
  ],
  setPlan: [(book, { client }) => book.cadence.setPlan(client, { everyDays: 5 })],
}

describe('cadence', () => {
  test('answers for a foreign client as for one that does not exist', async () => {
    for (const { who, owner, method } of foreignCases(methods))
      expect(await ask(home, who, method, ids(owner))).toEqual(await ask(home, who, method, nobody))
  })

  test('shows each their own, and nothing of others', async () => {
    for (const who of everybody) {
      const book = openBook(home.db, who, { clock }).cadence
      for (const owner of ['ana', 'boris', 'chen'])
        expect((await book.of(ids(owner).client)) !== undefined, who.name).toBe(
          seen[who.name]!.includes(owner),
        )
      if (who.role === 'compliance') continue
      const { excepted } = await book.due({ until, limit: 50 })
      expect(excepted.map(({ clientId }) => clientId.slice(4)).sort()).toEqual([...seen[who.name]!].sort())
    }
  })

  test('who only looks on changes nothing', async () => {
    expect(await ask(home, people.compliance, methods.setPlan![0]!, ids('ana'))).toContain('read_only_role')
  })
})
