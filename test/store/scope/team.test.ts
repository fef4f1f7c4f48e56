import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Id, ProposalId, UserId } from '#domain/ids.ts'
import type { Instant } from '#domain/time.ts'
import { openBook, openWriter } from '#store/book.ts'
import * as schema from '#store/schema/index.ts'
import { clock, day } from '#test/support/book.ts'
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
    await db.insert(schema.clientTeam).values({
      clientId: client,
      userId: people.chen.id,
      role: 'assistant',
      since: day('2026-01-01'),
    })
    await db.insert(schema.grants).values({
      id: `gra_${owner}` as Id<'grant'>,
      actorId: people.otherLead.id,
      bookId: `usr_${owner}` as UserId,
      fromAt: '2030-01-01T00:00:00.000Z' as Instant,
      toAt: '2030-02-01T00:00:00.000Z' as Instant,
      grantedBy: people.lead.id,
      reason: `secret of ${owner}`,
    })
  })
})
afterAll(() => home.remove())

const later = '2031-01-01T00:00:00.000Z' as Instant
const bookOf = (client: string) => `usr_${client.slice(4)}` as UserId
const proposal = 'prp_x' as ProposalId
const methods: Methods = {
  members: [(book, { client }) => book.team.members(client)],
  covers: [(book, { client }) => book.team.covers(bookOf(client))],
  pack: [(book, { client }) => book.team.pack(bookOf(client), later)],
  overview: [(book) => book.team.overview()],
  sees: [(book, { client }) => book.team.sees(bookOf(client))],
  setMembers: [
    (book, { client }) => book.team.setMembers(client, [{ person: people.ana.id, role: 'lead' }], proposal),
  ],
  restoreMembers: [(book, { client }) => book.team.restoreMembers(client, [], proposal)],
  addCover: [
    (book, { client }) =>
      book.team.addCover({
        id: 'gra_new' as Id<'grant'>,
        book: bookOf(client),
        colleague: people.boris.id,
        from: '2030-01-01T00:00:00.000Z' as Instant,
        to: later,
        reason: 'r',
      }),
  ],
  endCover: [(book, { client }) => book.team.endCover(`gra_${client.slice(4)}` as Id<'grant'>)],
  moveBook: [(book, { client }) => book.team.moveBook(bookOf(client), people.chen.id)],
}

/** Takes back only what it moved: ids of others in it are left where they are. */
const takingBack = 'moveBack'

describe('team', () => {
  test('answers for a foreign book as for one that does not exist', async () => {
    for (const { who, owner, method } of foreignCases(methods))
      expect(await ask(home, who, method, ids(owner)), who.name).toEqual(await ask(home, who, method, nobody))
  })

  test('shows each their own, and nothing of others', async () => {
    for (const who of everybody) {
      const { team } = openBook(home.db, who, { clock })
      for (const owner of ['ana', 'boris', 'chen'])
        expect((await team.members(ids(owner).client)).length > 0, `${who.name} ${owner}`).toBe(
          seen[who.name]!.includes(owner),
        )
    }
  })

  test('is asked through every method here', () => {
    const { team } = openWriter(home.db, people.ana, { clock, newId: () => 'x' as never })
    expect(Object.keys(team).sort()).toEqual([...Object.keys(methods), takingBack].sort())
  })
})
