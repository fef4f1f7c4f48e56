import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '#domain/actor.ts'
import { DomainError } from '#domain/errors.ts'
import type { ClientId, Id, ProposalId } from '#domain/ids.ts'
import { addMillis, type Instant } from '#domain/time.ts'
import type { Advice, Outbox } from '#store/port.ts'
import * as schema from '#store/schema/index.ts'
import { adviceBank, day, plainClient, planned, wish } from '#test/support/advice.ts'

type Bank = Awaited<ReturnType<typeof adviceBank>>
let bank: Bank
const owners = ['ana', 'boris'] as const

/** Who sees whose book: Ana once covered Boris. */
const seen: Readonly<Record<keyof Bank['people'], readonly string[]>> = {
  ana: ['ana'],
  boris: ['boris'],
  lead: ['ana'],
  compliance: ['ana', 'boris'],
  admin: [],
}

const ids = (owner: string) => ({
  client: `cli_${owner}` as ClientId,
  outgoing: `out_${owner}` as Id<'outgoing'>,
})
type Ids = ReturnType<typeof ids>

beforeAll(async () => {
  bank = await adviceBank({
    clients: owners.map((owner) =>
      plainClient(`cli_${owner}`, { rm: `${owner}@bank.example`, name: 'Same Name' }),
    ),
  })
  const { store, people, clock } = bank
  const past = '2026-11-01T00:00:00.000Z' as Instant
  await store.people.grantCover({
    actor: people.ana.id,
    book: people.boris.id,
    from: past,
    to: clock.now(),
    by: people.lead.id,
    reason: 'holiday',
  })
  for (const owner of owners) {
    const actor = people[owner]
    await store.advice.assess(wish(actor, ids(owner).client))
    await store.db.insert(schema.outbox).values({
      id: ids(owner).outgoing,
      proposalId: `prp_${owner}` as ProposalId,
      draftId: `drf_${owner}` as Id<'draft'>,
      clientId: ids(owner).client,
      recipient: 'same@clients.example',
      subject: 's',
      body: 'b',
      status: 'queued',
      queuedAt: clock.now(),
      sendAfter: addMillis(clock.now(), 60_000),
    })
  }
})
afterAll(() => bank.remove())

type Ask = (actor: Actor, target: Ids) => Promise<unknown>
const advice = (): Advice => bank.store.advice
const outbox = (): Outbox => bank.store.outbox
const adviceAsks: Readonly<Record<string, readonly Ask[]>> = {
  assess: [
    (actor, { client }) => advice().assess(wish(actor, client)),
    (actor, { client }) => advice().assess(wish(actor, client, { products: ['prd_none'], proposed: {} })),
    (actor, { client }) => advice().assess(wish(actor, client, { proposed: { ...planned, amount: -1 } })),
  ],
  standing: [
    (actor, { client }) => {
      const { proposed: _proposed, ...request } = wish(actor, client)
      return advice().standing({ ...request, products: ['prd_bonds'] })
    },
  ],
  file: [
    (actor, { client }) => advice().file(actor, client, {}),
    (actor, { client }) => advice().file(actor, client, { on: day, product: 'prd_bonds' }),
  ],
}
const outboxAsks: Readonly<Record<string, readonly Ask[]>> = {
  get: [(actor, { outgoing }) => outbox().get(actor, outgoing)],
  list: [
    (actor, { client }) => outbox().list(actor, { client, limit: 5 }),
    (actor, { client }) => outbox().list(actor, { client, status: 'queued', limit: 5 }),
  ],
  cancel: [(actor, { outgoing }) => outbox().cancel(actor, outgoing)],
}
/** Methods that are about no client, or are asked by no person. */
const free = ['matchProducts', 'productNames', 'products', 'deliverDue']

/** The answer or the error, with the ids that were given taken out. */
async function learned(work: Promise<unknown>, target: Ids): Promise<string> {
  const text = await work.then(
    (value) => JSON.stringify({ value }, (_, each) => (each instanceof Map ? [...each] : each)),
    (error) => {
      if (!(error instanceof DomainError)) throw error
      return JSON.stringify({ code: error.code, facts: error.facts, message: error.message })
    },
  )
  return text.replaceAll(target.client, 'client').replaceAll(target.outgoing, 'outgoing')
}

describe('advice and outbox', () => {
  test('are asked through every method here', () => {
    const methods = [...Object.keys(advice()), ...Object.keys(outbox())]
    expect(methods.sort()).toEqual([...Object.keys(adviceAsks), ...Object.keys(outboxAsks), ...free].sort())
  })

  test('answer for a foreign client as for one that does not exist, whatever the role and method', async () => {
    const asks = [...Object.values(adviceAsks), ...Object.values(outboxAsks)].flat()
    const cases = Object.entries(seen).flatMap(([who, books]) =>
      owners
        .filter((owner) => !books.includes(owner))
        .flatMap((owner) =>
          asks.map((ask) => ({ actor: bank.people[who as keyof Bank['people']], owner, ask })),
        ),
    )
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...cases), async ({ actor, owner, ask }) => {
        const [foreign, nobody] = [ids(owner), ids('nemo')]
        expect(await learned(ask(actor, foreign), foreign)).toBe(await learned(ask(actor, nobody), nobody))
      }),
      { numRuns: 150 },
    )
  })

  test('show what the actor may see, and so the property above can fail', async () => {
    for (const [who, books] of Object.entries(seen))
      for (const owner of owners) {
        const actor = bank.people[who as keyof Bank['people']]
        const { client, outgoing } = ids(owner)
        const expected = books.includes(owner)
        expect((await outbox().get(actor, outgoing)) !== undefined, `${who} ${owner}`).toBe(expected)
        expect(await outbox().list(actor, { client, limit: 5 })).toHaveLength(expected ? 1 : 0)
        const file = advice().file(actor, client, {})
        if (expected) expect((await file).length).toBeGreaterThan(0)
        else await expect(file).rejects.toMatchObject({ code: 'client_not_found' })
      }
  })
})
