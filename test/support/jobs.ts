import type { ClientId, Id, UserId } from '#domain/ids.ts'
import { randomIds } from '#domain/ids.ts'
import { dueAfter, standards } from '#domain/service/standards.ts'
import type { Instant, LocalDate } from '#domain/time.ts'
import { addMillis } from '#domain/time.ts'
import { asc } from '#drizzle'
import { handlersFor } from '#src/jobs/handlers.ts'
import { createJobRunner } from '#src/jobs/runner.ts'
import type { OpenedStore } from '#store/open.ts'
import { notices, promises, requests, tasks } from '#store/schema/index.ts'
import { planRecord } from '#store/service/clocks.ts'

/** A runner whose digests say only that they came. */
export const runnerOf = (store: OpenedStore, report: (error: unknown, work: string) => void = () => {}) =>
  createJobRunner({ store, handlers: handlersFor(store, async () => 'The day.'), report })

/** Opens a request with the dues of the house standards, and plans its clocks. */
export async function addRequest(
  store: OpenedStore,
  owner: UserId,
  client: ClientId,
  receivedAt: Instant,
  change: Partial<typeof requests.$inferInsert> = {},
): Promise<Id<'request'>> {
  const id = randomIds('request')
  const calendar = await store.calendars.of(owner)
  const urgency = change.urgency ?? 'normal'
  await store.db.transact(async (tx) => {
    await tx.insert(requests).values({
      id,
      clientId: client,
      ownerId: owner,
      kind: 'request',
      subject: 'Fees of the card',
      urgency,
      status: 'open',
      receivedAt,
      firstAnswerDueAt: dueAfter(calendar, receivedAt, standards.firstAnswer[urgency]),
      resolutionDueAt: dueAfter(calendar, receivedAt, standards.resolution[urgency]),
      originKind: 'rm',
      ...change,
    })
    await planRecord(tx, { clock: store.clock, newId: randomIds }, id)
  })
  return id
}

/** A task with a time of day, planned. */
export async function addTimedTask(
  store: OpenedStore,
  owner: UserId,
  dueAt: Instant,
  text = 'Call about the card',
): Promise<Id<'task'>> {
  const id = randomIds('task')
  await store.db.transact(async (tx) => {
    await tx.insert(tasks).values({
      id,
      ownerId: owner,
      text,
      dueAt,
      dueOn: dueAt.slice(0, 10) as LocalDate,
      originKind: 'rm',
      createdAt: store.clock.now(),
    })
    await planRecord(tx, { clock: store.clock, newId: randomIds }, id)
  })
  return id
}

/** A promise of the bank, planned. */
export async function addPromiseRow(store: OpenedStore, owner: UserId, client: ClientId, dueOn: LocalDate) {
  const id = randomIds('promise')
  await store.db.transact(async (tx) => {
    await tx.insert(promises).values({
      id,
      clientId: client,
      ownerId: owner,
      text: 'Send the statement',
      madeOn: dueOn,
      dueOn,
      status: 'open',
      createdAt: store.clock.now(),
    })
    await planRecord(tx, { clock: store.clock, newId: randomIds }, id)
  })
  return id
}

/** Every notice as it was made, without the digests. */
export const noticesOf = async (store: OpenedStore) =>
  (await store.db.select().from(notices).orderBy(asc(notices.createdAt), asc(notices.kind))).filter(
    ({ kind }) => kind !== 'digest',
  )

/** Moves the clock in steps of a quarter of a minute up to an instant, with a tick at each. */
export async function tickUntil(
  clock: { now(): Instant; advance(millis: number): void },
  until: Instant,
  tick: () => Promise<unknown>,
  stepMillis = 15_000,
): Promise<void> {
  while (clock.now() < until) {
    clock.advance(stepMillis)
    await tick()
  }
}

export const after = (at: Instant, millis: number): Instant => addMillis(at, millis)
