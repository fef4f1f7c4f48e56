import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Id, ProposalId, UserId } from '#domain/ids.ts'
import { openBook, openWriter } from '#store/book.ts'
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
  people,
  scopeBank,
  seen,
} from '#test/support/scope.ts'

const requestOf = (target: { client: string }) => target.client.replace('cli_', 'req_') as Id<'request'>
const feedbackOf = (target: { client: string }) => target.client.replace('cli_', 'fdb_') as Id<'feedback'>
const ticket = {
  id: 'tkt_1' as Id<'ticket'>,
  theme: 'fees',
  title: 'Fees',
  text: 'x',
  voices: 3,
  status: 'shipped' as const,
  createdAt: now,
  shippedOn: day('2026-11-01'),
}

let home: Home
beforeAll(async () => {
  home = await scopeBank(async ({ db }, own, owner) => {
    await db.insert(schema.requests).values({
      id: requestOf(own),
      clientId: own.client,
      ownerId: `usr_${owner}` as UserId,
      kind: 'complaint',
      subject: `fees of ${owner}`,
      urgency: 'normal',
      status: 'open',
      receivedAt: now,
      originKind: 'mail',
    })
    await db.insert(schema.complaints).values({
      requestId: requestOf(own),
      clientId: own.client,
      severity: 'low',
      severityReason: '',
      theme: 'fees',
    })
    for (const [at, score] of [9, 3].entries())
      await db.insert(schema.feedback).values({
        id: `${feedbackOf(own)}${at === 0 ? '-first' : ''}` as Id<'feedback'>,
        clientId: own.client,
        on: day(`2026-11-0${at + 1}`),
        topic: 'fees',
        sentiment: 'negative',
        score,
        quote: `secret of ${owner}`,
        mayQuote: true,
        createdAt: now,
      })
  })
})
afterAll(() => home.remove())

const proposal = 'prp_x' as ProposalId
const methods: Methods = {
  file: [(book, target) => book.complaints.file(requestOf(target))],
  match: [
    (book, target) => book.complaints.match(requestOf(target), 5),
    (book, target) => book.complaints.match(`fees of ${target.client.slice(4)} only`, 5),
  ],
  ofClient: [(book, { client }) => book.complaints.ofClient(client, 5)],
  callbackContact: [(book, { client }) => book.complaints.callbackContact(client, now)],
  feedback: [(book, { client }) => book.complaints.feedback({ client }, 5)],
  feedbackCounts: [(book, { client }) => book.complaints.feedbackCounts({ client }, 'topic')],
  movers: [(book, { client }) => book.complaints.movers({ client }, 3, 5)],
  open: [
    (book, target) =>
      book.complaints.open({
        requestId: requestOf(target),
        severity: 'low',
        severityRules: '',
        theme: 'fees',
        promisedBy: now,
      }),
  ],
  remove: [(book, target) => book.complaints.remove(requestOf(target))],
  change: [(book, target) => book.complaints.change(requestOf(target), { severity: 'high' })],
  restore: [(book, target) => book.complaints.restore(requestOf(target), { row: null, causes: [] })],
  addFeedback: [
    (book, { client }) =>
      book.complaints.addFeedback({
        id: 'fdb_new' as Id<'feedback'>,
        clientId: client,
        on: day('2026-11-20'),
        topic: 'fees',
        sentiment: 'neutral',
        quote: 'x',
        originKind: 'note',
        proposalId: proposal,
      }),
  ],
  removeFeedback: [(book, target) => book.complaints.removeFeedback(feedbackOf(target))],
}
/** They name no client of their own: what they answer is held against each reach below. */
const ofTheWhole = [
  'similar',
  'voices',
  'tickets',
  'askers',
  'worth',
  'proposeTicket',
  'shipTicket',
  'dropTicket',
]

describe('complaints and feedback', () => {
  test('of a foreign client are answered as those of nobody', async () => {
    for (const { who, owner, method } of foreignCases(methods))
      expect(await ask(home, who, method, ids(owner)), who.name).toEqual(await ask(home, who, method, nobody))
  })

  test('are shown to each within their reach, counted and compared within it', async () => {
    for (const who of everybody) {
      const { complaints } = openBook(home.db, who, { clock })
      const mine = owners.filter((owner) => seen[who.name]?.includes(owner)).map((owner) => `cli_${owner}`)
      for (const owner of owners)
        expect((await complaints.ofClient(ids(owner).client, 5)).length > 0, `${who.name} ${owner}`).toBe(
          seen[who.name]!.includes(owner),
        )
      const { cases } = await complaints.similar({ theme: 'fees', text: 'fees' }, 9)
      expect(cases.map(({ clientId }) => clientId as string).sort()).toEqual(mine)
      const voices = await complaints.voices(day('2026-10-01'))
      expect(voices.map((row) => row.voices)).toEqual(mine.length === 0 ? [] : [mine.length])
      const askers = await complaints.askers(ticket)
      expect(askers.map(({ clientId }) => clientId as string).sort()).toEqual(mine)
      expect((await complaints.movers({}, 3, 9)).map(({ clientId }) => clientId as string).sort()).toEqual(
        mine,
      )
      expect((await complaints.feedback({}, 9)).items).toHaveLength(mine.length * 2)
    }
  })

  test('are asked through every method here', () => {
    const { complaints } = openWriter(home.db, people.ana, { clock, newId: () => 'x' as never })
    expect(Object.keys(complaints).sort()).toEqual([...Object.keys(methods), ...ofTheWhole].sort())
  })
})
