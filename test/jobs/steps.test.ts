import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Actor } from '#domain/actor.ts'
import type { ClientId } from '#domain/ids.ts'
import { randomIds } from '#domain/ids.ts'
import type { Instant, LocalDate } from '#domain/time.ts'
import { eq } from '#drizzle'
import { caseEvents, notices, requests } from '#store/schema/index.ts'
import { planRecord } from '#store/service/clocks.ts'
import { addPromiseRow, addRequest, addTimedTask, noticesOf, runnerOf } from '../support/jobs.ts'
import { addClient, addPerson, hour, minute, temporaryStore } from '../support/store.ts'

// Friday 2026-11-27, 09:30 in Zurich; work is from 8 to 17 o'clock there.
const at = (text: string) => text as Instant
let home: Awaited<ReturnType<typeof temporaryStore>>
let rm: Actor
let lead: Actor
let client: ClientId

beforeEach(async () => {
  home = await temporaryStore()
  rm = await addPerson(home.store, 'Anna', 'rm', { team: 'West' })
  lead = await addPerson(home.store, 'Lea', 'lead', { team: 'West' })
  client = await addClient(home.store, rm.id, 'Marta Brunner')
})
afterEach(() => home.remove())

const kinds = async () => (await noticesOf(home.store)).map(({ kind, userId }) => `${kind} ${userId}`)
const replan = (id: Parameters<typeof planRecord>[2]) =>
  home.store.db.transact((tx) => planRecord(tx, { clock: home.clock, newId: randomIds }, id))

test('an urgent request warns its owner, breaks, and is handed to the lead', async () => {
  const runner = runnerOf(home.store)
  // Received 09:30, due 11:30: three quarters have run at 11:00.
  const id = await addRequest(home.store, rm.id, client, home.clock.now(), { urgency: 'urgent' })
  home.clock.advance(89 * minute)
  await runner.tick()
  expect(await kinds()).toEqual([])
  home.clock.advance(1 * minute)
  await runner.tick()
  expect(await kinds()).toEqual([`answer_warn ${rm.id}`])
  home.clock.advance(30 * minute)
  await runner.tick()
  await runner.tick()
  const told = await kinds()
  expect(told.sort()).toEqual(
    [`answer_breach ${rm.id}`, `answer_warn ${rm.id}`, `escalation ${rm.id}`, `escalation ${lead.id}`].sort(),
  )
  const events = await home.store.db.select().from(caseEvents).where(eq(caseEvents.requestId, id))
  expect(events.map(({ kind }) => kind).sort()).toEqual(['answer_breach', 'answer_warn', 'escalated_lead'])
  const [row] = await home.store.db.select().from(requests).where(eq(requests.id, id))
  expect(row?.escalation).toBe(2)
  expect((await home.store.audit.verify()).problem).toBeUndefined()
})

test('an answer silences the clock of the answer and leaves that of the resolution', async () => {
  const id = await addRequest(home.store, rm.id, client, home.clock.now(), { urgency: 'urgent' })
  await home.store.db
    .update(requests)
    .set({ status: 'answered', firstAnsweredAt: home.clock.now() })
    .where(eq(requests.id, id))
  await replan(id)
  const planned = await home.store.jobs.list(20)
  expect(
    planned.filter(({ kind }) => kind === 'clock').map(({ key }) => key.split(':').slice(1, 3).join(':')),
  ).toEqual(['resolution:warn', 'resolution:breach'])
})

test('a change without a plan is noticed when the clock fires', async () => {
  const runner = runnerOf(home.store)
  const id = await addRequest(home.store, rm.id, client, home.clock.now(), { urgency: 'urgent' })
  await home.store.db.update(requests).set({ status: 'closed' }).where(eq(requests.id, id))
  home.clock.advance(100 * 24 * hour)
  await runner.tick()
  expect(await kinds()).toEqual([])
})

test('a paused clock is silent; resumed, it fires at its new instant and never twice at one', async () => {
  const runner = runnerOf(home.store)
  const id = await addRequest(home.store, rm.id, client, home.clock.now(), { urgency: 'urgent' })
  home.clock.advance(91 * minute)
  await runner.tick()
  expect(await kinds()).toEqual([`answer_warn ${rm.id}`])
  const due = at('2026-11-27T10:30:00.000Z')
  await home.store.db.update(requests).set({ pausedAt: home.clock.now() }).where(eq(requests.id, id))
  await replan(id)
  home.clock.advance(2 * hour)
  await runner.tick()
  expect(await kinds()).toHaveLength(1)
  await home.store.db
    .update(requests)
    .set({ pausedAt: null, firstAnswerDueAt: at('2026-11-27T12:31:00.000Z') })
    .where(eq(requests.id, id))
  await replan(id)
  await replan(id)
  await runner.tick()
  expect((await kinds()).filter((kind) => kind.startsWith('answer_warn'))).toHaveLength(2)
  home.clock.advance(30 * minute)
  await runner.tick()
  expect((await kinds()).some((kind) => kind.startsWith('answer_breach'))).toBe(true)
  // Back to the first instant, whose warning has fired: only what never fired does now.
  await home.store.db.update(requests).set({ firstAnswerDueAt: due }).where(eq(requests.id, id))
  await replan(id)
  await runner.tick()
  expect((await kinds()).filter((kind) => kind.startsWith('answer_warn'))).toHaveLength(2)
})

test('who covers the owner hears what the owner hears, and escalation goes to them first', async () => {
  const cover = await addPerson(home.store, 'Carl', 'rm', { team: 'West' })
  await home.store.people.grantCover({
    actor: cover.id,
    book: rm.id,
    from: at('2026-11-27T00:00:00.000Z'),
    to: at('2026-12-04T00:00:00.000Z'),
    by: lead.id,
    reason: 'Leave',
  })
  await home.store.jobs.planMissing()
  const runner = runnerOf(home.store)
  await addRequest(home.store, rm.id, client, home.clock.now(), { urgency: 'urgent' })
  home.clock.advance(2 * hour)
  await runner.tick()
  const told = await kinds()
  expect(told).toContain(`cover_begin ${cover.id}`)
  expect(told).toContain(`answer_breach ${cover.id}`)
  expect(told).toContain(`escalation ${cover.id}`)
  expect(told).not.toContain(`escalation ${lead.id}`)
  home.clock.advance(2 * hour)
  await runner.tick()
  expect(await kinds()).toContain(`escalation ${lead.id}`)
})

test('a promise is called to mind on its working day, a task at its time', async () => {
  const runner = runnerOf(home.store)
  await addPromiseRow(home.store, rm.id, client, '2026-12-05' as LocalDate)
  await addTimedTask(home.store, rm.id, at('2026-11-27T14:00:00.000Z'))
  home.clock.advance(6 * hour)
  await runner.tick()
  expect(await kinds()).toEqual([`task_due ${rm.id}`])
  // The 5th is a Saturday: the reminder comes on Friday, and waits for the digest.
  home.clock.advance(7 * 24 * hour - 7 * hour)
  await runner.tick()
  const [promise] = await home.store.db.select().from(notices).where(eq(notices.kind, 'promise_due'))
  expect(promise).toMatchObject({ userId: rm.id, urgent: false })
})

test('more than three at once become one summary, and nothing is lost', async () => {
  const runner = runnerOf(home.store)
  for (let n = 0; n < 5; n += 1)
    await addTimedTask(home.store, rm.id, at('2026-11-27T10:00:00.000Z'), `Call ${n}`)
  home.clock.advance(6 * hour)
  await runner.tick()
  const waiting = await home.store.notices.waiting(rm.id, 10)
  expect(
    waiting.filter(({ kind }) => kind !== 'digest').map(({ kind, facts }) => [kind, facts.count]),
  ).toEqual([['summary', 5]])
  expect((await kinds()).filter((kind) => kind.startsWith('task_due'))).toHaveLength(5)
})
