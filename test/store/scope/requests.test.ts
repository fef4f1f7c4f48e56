import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Id, ProposalId, ThreadId, UserId } from '#domain/ids.ts'
import type { Instant } from '#domain/time.ts'
import { openBook } from '#store/book.ts'
import * as schema from '#store/schema/index.ts'
import { clock, now } from '#test/support/book.ts'
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

const { ana, chen, compliance, admin, otherLead } = people
const later = '2026-12-01T09:00:00.000Z' as Instant
const requestOf = (target: { client: string }) => target.client.replace('cli_', 'req_') as Id<'request'>
const handoffOf = (target: { client: string }) => target.client.replace('cli_', 'hnd_') as Id<'handoff'>
const strip = (target: { client: string }) => target.client.slice(4)

let home: Home
beforeAll(async () => {
  home = await scopeBank(async ({ db }, own, owner) => {
    const rm = `usr_${owner}` as UserId
    await db.insert(schema.requests).values({
      id: requestOf(own),
      clientId: own.client,
      ownerId: rm,
      kind: 'request',
      subject: `leasing of ${owner}`,
      urgency: 'normal',
      status: 'open',
      receivedAt: now,
      firstAnswerDueAt: later,
      resolutionDueAt: later,
      originKind: 'mail',
    })
    await db.insert(schema.caseEvents).values({
      id: `evt_${owner}` as Id<'event'>,
      requestId: requestOf(own),
      clientId: own.client,
      at: now,
      kind: 'received',
      text: `secretword ${owner}`,
      originKind: 'mail',
    })
    await db.insert(schema.handoffs).values({
      id: handoffOf(own),
      clientId: own.client,
      ownerId: rm,
      requestId: requestOf(own),
      department: 'risk',
      role: 'analyst',
      // Nobody of the cast: a department of its own.
      assigneeId: 'usr_analyst' as UserId,
      subject: `leasing of ${owner}`,
      text: 't',
      pack: [],
      informed: [],
      dueAt: later,
      status: 'sent',
      originKind: 'rm',
      createdAt: now,
    })
    await db.insert(schema.collateral).values({
      id: `col_${owner}` as Id<'collateral'>,
      loanId: `lon_${owner}` as Id<'loan'>,
      kind: 'flat',
      currency: 'CHF',
    })
    await db.insert(schema.meetings).values({
      id: `mtg_${owner}` as Id<'meeting'>,
      ownerId: rm,
      subject: 's',
      startsAt: now,
      endsAt: later,
      uid: owner,
      originKind: 'rm',
      createdAt: now,
    })
  })
})
afterAll(() => home.remove())

const methods: Methods = {
  list: [
    ({ requests }, { client }) => requests.list({ client, limit: 5 }),
    ({ requests }, { client }) => requests.list({ client, open: true, dueBefore: later, limit: 5 }),
  ],
  get: [({ requests }, target) => requests.get(requestOf(target))],
  match: [
    ({ requests }, target) => requests.match(requestOf(target), 5),
    ({ requests }, target) =>
      requests
        .match(`leasing ${strip(target)} ${strip(target)}`, 5)
        .then((rows) => rows.filter(({ clientId }) => clientId === target.client)),
  ],
  events: [({ requests }, target) => requests.events(requestOf(target))],
  handoffs: [
    ({ requests }, { client }) => requests.handoffs({ client, limit: 5 }),
    ({ requests }, target) => requests.handoffs({ request: requestOf(target), limit: 5 }),
  ],
  handoff: [({ requests }, target) => requests.handoff(handoffOf(target))],
  away: [({ requests }, target) => requests.away(`usr_${strip(target)}` as UserId, now, later)],
  collateral: [({ requests }, { client }) => requests.collateral(client)],
  add: [
    ({ requests }, { client }) =>
      requests.add({
        id: 'req_new' as Id<'request'>,
        kind: 'request',
        clientId: client,
        subject: 's',
        urgency: 'normal',
        urgencyReason: 'r',
        receivedAt: now,
        firstAnswerDueAt: later,
        resolutionDueAt: later,
        originKind: 'rm',
        proposalId: 'prp_new' as ProposalId,
      }),
  ],
  remove: [({ requests }, target) => requests.remove(requestOf(target))],
  change: [({ requests }, target) => requests.change(requestOf(target), { status: 'answered' })],
  addEvent: [
    ({ requests }, target) =>
      requests.addEvent({ requestId: requestOf(target), kind: 'k', originKind: 'rm' }),
  ],
  addHandoff: [
    ({ requests }, { client }) =>
      requests.addHandoff({
        id: 'hnd_new' as Id<'handoff'>,
        clientId: client,
        department: 'risk',
        role: 'r',
        assigneeId: 'usr_chen' as UserId,
        subject: 's',
        text: 't',
        pack: [],
        informed: [],
        dueAt: later,
        originKind: 'rm',
        threadId: 'thr_1' as ThreadId,
        proposalId: 'prp_new' as ProposalId,
      }),
  ],
  removeHandoff: [({ requests }, target) => requests.removeHandoff(handoffOf(target))],
  changeHandoff: [({ requests }, target) => requests.changeHandoff(handoffOf(target), { status: 'done' })],
  revisionOf: [
    (book, target) => book.revisionOf(requestOf(target)),
    (book, target) => book.revisionOf(handoffOf(target)),
  ],
}

/** Ids that an answer may hold beside those of the harness. */
const plain = (answer: unknown, target: { client: string }): string =>
  String(answer).replaceAll(requestOf(target), 'request').replaceAll(handoffOf(target), 'handoff')

describe('requests and hand-offs', () => {
  test('answer for a foreign record as for one that does not exist', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...foreignCases(methods)), async ({ who, owner, method }) => {
        const answer = await ask(home, who, method, ids(owner))
        expect(plain(answer, ids(owner))).toEqual(plain(await ask(home, who, method, nobody), nobody))
      }),
      { numRuns: 300 },
    )
  })

  test('show what the actor may see, and so the property above can fail', async () => {
    for (const who of everybody)
      for (const owner of owners) {
        const { requests } = openBook(home.db, who, { clock })
        const target = ids(owner)
        const expected = seen[who.name]!.includes(owner)
        expect((await requests.get(requestOf(target))) !== undefined, `${who.name} ${owner}`).toBe(expected)
        expect(await requests.events(requestOf(target))).toHaveLength(expected ? 1 : 0)
        expect((await requests.handoff(handoffOf(target)))?.clientName !== undefined).toBe(expected)
        expect(await requests.collateral(target.client)).toHaveLength(expected ? 1 : 0)
        expect((await requests.list({ client: target.client, limit: 5 })).items).toHaveLength(
          expected ? 1 : 0,
        )
      }
  })

  test('are written by those who work with clients only', async () => {
    const change = methods.change![0]!
    expect(await ask(home, compliance, change, ids('ana'))).toContain('read_only_role')
    expect(await ask(home, admin, change, ids('ana'))).toContain('read_only_role')
    expect(await ask(home, ana, change, ids('ana'))).toContain('2')
    expect(await ask(home, chen, change, ids('boris'))).toContain('2')
  })

  test('the department sees the hand-off addressed to it and nothing else of the client', async () => {
    await home.db.update(schema.handoffs).set({ assigneeId: otherLead.id })
    const { requests } = openBook(home.db, otherLead, { clock })
    const target = ids('ana')
    const handoff = await requests.handoff(handoffOf(target))
    expect(handoff?.subject).toBe('leasing of ana')
    expect(handoff?.clientName).toBeUndefined()
    expect(await requests.get(requestOf(target))).toBeUndefined()
    expect((await requests.handoffs({ client: target.client, limit: 5 })).items).toEqual([])
    expect((await requests.handoffs({ mine: true, limit: 5 })).items).toHaveLength(3)
    expect(await ask(home, otherLead, methods.removeHandoff![0]!, target)).toContain('record_not_found')
    expect(await ask(home, otherLead, methods.changeHandoff![0]!, target)).toContain('2')
  })
})
