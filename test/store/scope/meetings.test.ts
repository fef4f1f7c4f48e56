import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Id, ProposalId, UserId } from '#domain/ids.ts'
import type { Instant } from '#domain/time.ts'
import { openBook } from '#store/book.ts'
import * as schema from '#store/schema/index.ts'
import { clock, now } from '#test/support/book.ts'
import {
  ask,
  everybody,
  foreignCases,
  type Home,
  type Ids,
  ids,
  type Methods,
  nobody,
  owners,
  people,
  scopeBank,
  seen,
} from '#test/support/scope.ts'

const meetingOf = ({ client }: Ids) => `mtg_${client.slice(4)}` as Id<'meeting'>
const from = '2026-11-30T09:00:00.000Z' as Instant
const to = '2026-11-30T10:00:00.000Z' as Instant
const row = { startsAt: from, endsAt: to, originKind: 'rm', createdAt: now } as const

let home: Home
beforeAll(async () => {
  home = await scopeBank(async ({ db }, own, owner) => {
    const ownerId = `usr_${owner}` as UserId
    await db.insert(schema.meetings).values([
      {
        ...row,
        id: meetingOf(own),
        clientId: own.client,
        ownerId,
        subject: `secret of ${owner}`,
        uid: own.client,
      },
      {
        ...row,
        id: `mtg_private-${owner}` as Id<'meeting'>,
        ownerId,
        subject: `private ${owner}`,
        uid: owner,
      },
    ])
    await db.insert(schema.busyTimes).values({
      id: `bsy_${owner}` as Id<'busy'>,
      userId: ownerId,
      startsAt: from,
      endsAt: to,
      title: `dentist of ${owner}`,
      calendar: 'own.ics',
      uid: owner,
    })
  })
})
afterAll(() => home.remove())

const methods: Methods = {
  list: [(book, { client }) => book.meetings.list({ client, limit: 5 })],
  get: [(book, own) => book.meetings.get(meetingOf(own))],
  match: [
    (book, own) => book.meetings.match(meetingOf(own), 5),
    (book, own) =>
      book.meetings
        .match(`secret ${own.name.slice(8)}`, 5)
        .then((rows) => rows.filter(({ clientId }) => clientId === own.client)),
  ],
  add: [
    (book, { client }) =>
      book.meetings.add({
        id: 'mtg_new' as Id<'meeting'>,
        clientId: client,
        subject: 's',
        startsAt: from,
        endsAt: to,
        channel: 'meeting',
        attendees: [],
        uid: 'u',
        originKind: 'rm',
        proposalId: 'prp_new' as ProposalId,
      }),
  ],
  remove: [(book, own) => book.meetings.remove(meetingOf(own))],
  change: [(book, own) => book.meetings.change(meetingOf(own), { status: 'cancelled' })],
  revisionOf: [(book, own) => book.revisionOf(meetingOf(own))],
}

describe('meetings', () => {
  test('of another book are as those that do not exist', async () => {
    for (const { who, owner, method } of foreignCases(methods))
      expect(await ask(home, who, method, ids(owner))).toEqual(await ask(home, who, method, nobody))
  })

  test('are seen with their client; those with nobody by their owner alone', async () => {
    for (const who of everybody) {
      const { items } = await openBook(home.db, who, { clock }).meetings.list({ limit: 50 })
      const met = items.filter(({ clientId }) => clientId !== undefined)
      expect(met.map(({ clientId }) => clientId!.slice(4)).sort()).toEqual([...seen[who.name]!].sort())
      const own = items.filter(({ clientId }) => clientId === undefined).map(({ subject }) => subject)
      expect(own).toEqual(owners.some((owner) => owner === who.name) ? [`private ${who.name}`] : [])
    }
  })

  test('of others only the times are told, and of a calendar only its owner reads the titles', async () => {
    const of = owners.map((owner) => `usr_${owner}` as UserId)
    for (const who of everybody) {
      const taken = await openBook(home.db, who, { clock }).meetings.taken(of, from, to)
      expect(taken.length).toBe(9)
      for (const { userId, title, id } of taken) {
        const owner = userId.slice(4)
        const visible = [
          ...(seen[who.name]!.includes(owner) ? [`secret of ${owner}`] : []),
          ...(who.name === owner ? [`private ${owner}`, `dentist of ${owner}`] : []),
        ]
        if (title !== undefined) expect(visible).toContain(title)
        if (id !== undefined) expect(title).toBeDefined()
      }
    }
  })

  test('readers change none', async () => {
    expect(await ask(home, people.compliance, methods.change![0]!, ids('ana'))).toContain('read_only_role')
  })
})
