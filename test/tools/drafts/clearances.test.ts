import { afterAll, beforeEach, expect, test } from 'vitest'
import type { Instant } from '#domain/time.ts'
import type { SmallBank } from '#test/support/bank.ts'
import { bankWithShelf } from '#test/support/shelf.ts'

let bank: SmallBank
beforeEach(async () => {
  await bank?.remove()
  bank = await bankWithShelf()
})
afterAll(() => bank.remove())

const client = 'Iris Baumann'
const amount = { value: 50000, currency: 'CHF' }
const product = 'Balance 40'
type Verdict = Readonly<{ outcome: string; fired: readonly { rule: string; cleared: boolean }[] }>

const complaint = () =>
  bank.rows("UPDATE client_profiles SET complaint_open = 1 WHERE client_id = 'cli_iris'")
const costly = () =>
  bank.rows("UPDATE products SET terms = json_set(terms, '$.cost_entry_pct', 4.5) WHERE id = 'prd_balance'")

/** A letter that recommends, judged for an amount, and the card for sending it. */
async function card() {
  const { outputs, actor, thread, turn } = await bank.turn([
    ['check_suitability', { client, product, amount }],
    ['draft_message', { client, purpose: 'thanks', recommends: [product] }],
  ])
  const { draft } = outputs[1] as { draft: string }
  const { createGate } = await import('#agent/run-tool.ts')
  const gate = await createGate(
    { ...bank.deps, emit: () => {}, report: () => {} },
    { actor, thread, turn, language: 'en' },
  )
  return gate.run('send_message', 'call', { draft })
}
const verdict = async (said: Record<string, unknown> = {}, as = 'rm@bank.example') =>
  (
    (await bank.call('check_suitability', { client, product, amount, ...said }, { as })) as {
      verdict: Verdict
    }
  ).verdict
const kept = () => bank.rows('SELECT product_id, rule, kind, "by", "on" FROM clearances')
const trail = async () =>
  (
    await bank.rows(
      "SELECT a.kind, p.payload FROM audit AS a JOIN audit_payloads AS p ON p.audit_id = a.id WHERE a.kind LIKE 'advice.clear%' ORDER BY a.seq",
    )
  ).map(({ kind, payload }) => ({ kind, ...JSON.parse(String(payload)) }))

test('a second person’s approval counts for later verdicts on the same purchase', async () => {
  await complaint()
  expect(await verdict()).toMatchObject({ outcome: 'require-approval' })
  const waiting = await card()
  await bank.approve(waiting, 'lead@bank.example')
  const lead = await bank.person('lead@bank.example')
  expect(await kept()).toEqual([
    { product_id: 'prd_balance', rule: 'SUIT-CONT-03', kind: 'approval', by: lead.id, on: '2026-11-23' },
  ])
  expect(await trail()).toMatchObject([
    {
      kind: 'advice.cleared',
      by: { id: lead.id },
      recommends: ['prd_balance'],
      cleared: [{ product: 'prd_balance', rule: 'SUIT-CONT-03', kind: 'approval' }],
    },
  ])
  expect(await verdict()).toMatchObject({
    outcome: 'allow',
    fired: [{ rule: 'SUIT-CONT-03', cleared: true }],
  })
  // The next letter on this purchase asks nobody else.
  await bank.approve(await card())
  expect(await bank.rows('SELECT count(*) AS n FROM outbox')).toEqual([{ n: 2 }])
})

test('it counts for that purchase, that product and 30 days only', async () => {
  await complaint()
  await bank.approve(await card(), 'lead@bank.example')
  const other = { outcome: 'require-approval' }
  expect(await verdict({ amount: { value: 60000, currency: 'CHF' } })).toMatchObject(other)
  expect(await verdict({ funding: 'external' })).toMatchObject(other)
  expect(await verdict({ product: 'Money Fund' })).toMatchObject(other)
  bank.setNow('2026-12-23T08:00:00.000Z' as Instant)
  expect((await verdict()).fired).toMatchObject([{ rule: 'SUIT-CONT-03', cleared: true }])
  bank.setNow('2026-12-24T08:00:00.000Z' as Instant)
  expect((await verdict()).fired).toMatchObject([{ rule: 'SUIT-CONT-03', cleared: false }])
})

test('who approved does not clear the way for their own offer', async () => {
  await complaint()
  await bank.approve(await card(), 'lead@bank.example')
  expect(await verdict({}, 'lead@bank.example')).toMatchObject({ outcome: 'require-approval' })
})

test('approving a card with a warning acknowledges it', async () => {
  await costly()
  expect(await verdict()).toMatchObject({ outcome: 'warn-and-acknowledge' })
  await bank.approve(await card())
  const rm = await bank.person('rm@bank.example')
  expect(await kept()).toEqual([
    { product_id: 'prd_balance', rule: 'SUIT-COST-01', kind: 'acknowledgement', by: rm.id, on: '2026-11-23' },
  ])
  expect(await verdict()).toMatchObject({
    outcome: 'allow',
    fired: [{ rule: 'SUIT-COST-01', cleared: true }],
  })
})

test('a sending that is stopped takes its clearances back', async () => {
  await costly()
  const waiting = await card()
  await bank.approve(waiting)
  await bank.undo(waiting)
  expect(await kept()).toEqual([])
  expect(await trail()).toMatchObject([{ kind: 'advice.cleared' }, { kind: 'advice.clearance_withdrawn' }])
  expect(await verdict()).toMatchObject({ outcome: 'warn-and-acknowledge' })
})

test('a rule that fired after the card was shown is not answered for by it', async () => {
  const waiting = await card()
  await bank.rows("UPDATE client_profiles SET liquid_assets_minor = 6000000 WHERE client_id = 'cli_iris'")
  expect((await verdict()).fired).toMatchObject([{ rule: 'SUIT-CAP-02' }])
  await expect(bank.approve(waiting)).rejects.toMatchObject({ code: 'proposal_stale' })
  expect(await kept()).toEqual([])
})

test('a block is never cleared, whatever lies in the table', async () => {
  await costly()
  await bank.approve(await card())
  await bank.rows("UPDATE clearances SET rule = 'SUIT-RISK-01', kind = 'approval', \"by\" = 'usr_lead'")
  await bank.rows("UPDATE client_profiles SET risk_tolerance = 2 WHERE client_id = 'cli_iris'")
  expect(await verdict()).toMatchObject({
    outcome: 'block',
    fired: [
      { rule: 'SUIT-COST-01', cleared: false },
      { rule: 'SUIT-RISK-01', cleared: false },
    ],
  })
})

test('clearances are no argument of a verdict', async () => {
  await complaint()
  const clearances = [{ rule: 'SUIT-CONT-03', kind: 'approval', by: 'lead', on: '2026-11-23' }]
  expect(await bank.call('check_suitability', { client, product, amount, clearances })).toMatchObject({
    error: { code: 'input_invalid' },
  })
  const actor = await bank.person('rm@bank.example')
  const asked = await bank.store.advice.assess({
    actor,
    client: 'cli_iris' as never,
    products: ['prd_balance'],
    proposed: {
      amount: 50000,
      currency: 'CHF',
      initiative: 'bank',
      channel: 'email',
      funding: 'own_cash',
      clearances,
    },
    thread: 'thr_x' as never,
    today: '2026-11-23' as never,
    language: 'en',
  })
  expect(asked.verdicts).toMatchObject([{ outcome: 'require-approval' }])
})
