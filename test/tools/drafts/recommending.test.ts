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
const refusal = (code: string) => ({ error: { code } })
type Drafted = Readonly<{ draft: string; body: string; struck?: number; error?: unknown }>

/** Calls of one thread; the last output counts. */
async function last(...calls: [string, Record<string, unknown>][]) {
  const { outputs } = await bank.turn(calls)
  return outputs.at(-1) as Drafted
}

test('a recommended product is judged and its statements are locked below the letter', async () => {
  expect(
    await last(['draft_message', { client, purpose: 'thanks', recommends: ['Balance 40'] }]),
  ).toMatchSnapshot()
})

test('statements come in the language of the letter', async () => {
  for (const language of ['zh', 'ru'])
    expect(
      (await last(['draft_message', { client, purpose: 'thanks', language, recommends: ['Money Fund'] }]))
        .body,
    ).toMatchSnapshot()
})

test('a blocked product is not recommended, whoever asks', async () => {
  expect(await last(['draft_message', { client, recommends: ['Frontier Shares'] }])).toMatchObject(
    refusal('recommend_blocked'),
  )
  expect(await last(['draft_message', { client: 'Орлов', recommends: ['Money Fund'] }])).toMatchObject(
    refusal('recommend_blocked'),
  )
})

test('a sentence that names a product without a verdict is struck, in text and in note', async () => {
  const text = 'Dear Ms Baumann,\n\nThank you. Buy the Clearwater Frontier Shares now. See you soon.\n\nLena'
  expect(await last(['draft_message', { client, purpose: 'thanks', text }])).toMatchObject({
    body: 'Dear Ms Baumann,\n\nThank you. See you soon.\n\nLena',
    struck: 1,
  })
  const noted = await last([
    'draft_message',
    { client, purpose: 'thanks', note: 'Please consider the Clearwater Money Fund.' },
  ])
  expect(noted.struck).toBe(1)
  expect(noted.body).not.toContain('Clearwater')
})

test('a product with a standing verdict may be named, and then has its statements', async () => {
  const text = 'Dear Ms Baumann,\n\nHave a look at the Clearwater Money Fund.\n\nLena'
  const output = await last(
    ['check_suitability', { client, product: 'Money Fund', amount }],
    ['draft_message', { client, purpose: 'thanks', text }],
  )
  expect(output).toMatchObject({ recommends: [{ id: 'prd_money', outcome: 'allow' }] })
  expect(output.body).toContain('Costs of Clearwater Money Fund: entry fee 0%, ongoing charge 0.2% a year')
  expect(output.body).toContain('The bank receives 0.05% from the provider')
})

test('a figure that is not on record keeps the letter back', async () => {
  await bank.rows("UPDATE products SET terms = json_remove(terms, '$.cost_exit_pct') WHERE id = 'prd_money'")
  expect(await last(['draft_message', { client, recommends: ['Money Fund'] }])).toMatchObject({
    error: { code: expect.stringMatching(/disclosure_unfilled|recommend_blocked/) },
  })
})

test('a product is brought up by the user’s sentence, or by the recipe where that cannot stand in the letter', async () => {
  const check: [string, Record<string, unknown>] = [
    'check_suitability',
    { client, product: 'Money Fund', amount },
  ]
  const noted = (note: string) => last(check, ['draft_message', { client, purpose: 'thanks', note }])
  const own = await noted('Please have a look at your Clearwater Money Fund')
  expect(own.body).toContain('Please have a look at your Clearwater Money Fund.')
  expect(own.body).not.toContain('I would like to look at')
  const foreign = await noted('请看看清水货币基金')
  expect(foreign.body).toContain('I would like to look at Clearwater Money Fund with you.')
  expect(foreign).toMatchObject({ missing: expect.arrayContaining(['your own sentence']) })
})

test('a short message recommends nothing', async () => {
  expect(
    await last(['draft_message', { client, channel: 'message', recommends: ['Money Fund'] }]),
  ).toMatchObject(refusal('recommend_channel'))
})

/** Drafts a letter that recommends and proposes to send it, in one thread. */
async function letter(between: () => Promise<unknown> = async () => {}) {
  const { outputs, actor, thread, turn } = await bank.turn([
    ['draft_message', { client, purpose: 'thanks', recommends: ['Balance 40'] }],
  ])
  const { draft } = outputs[0] as Drafted
  await between()
  const { createGate } = await import('#agent/run-tool.ts')
  const gate = await createGate(
    { ...bank.deps, emit: () => {}, report: () => {} },
    { actor, thread, turn, language: 'en' },
  )
  return gate.run('send_message', 'call', { draft })
}

test('a letter that recommends goes out with its statements', async () => {
  const card = await letter()
  expect(card).toMatchObject({ status: 'awaiting approval' })
  await bank.approve(card)
  const [row] = await bank.rows('SELECT body FROM outbox')
  expect(row?.body).toContain('Costs of Clearwater Balance 40')
})

test('a changed statement keeps the letter back', async () => {
  expect(
    await letter(() => bank.rows("UPDATE drafts SET body = replace(body, 'entry fee 1%', 'entry fee 0%')")),
  ).toMatchObject(refusal('send_statements_changed'))
})

test('a fee that changed since keeps the letter back', async () => {
  const card = await letter()
  await bank.rows(
    "UPDATE products SET terms = json_set(terms, '$.cost_entry_pct', 1.5) WHERE id = 'prd_balance'",
  )
  await expect(bank.approve(card)).rejects.toMatchObject({ code: 'send_statements_changed' })
})

test('facts that changed since are judged again before it leaves', async () => {
  const card = await letter()
  await bank.rows("UPDATE client_profiles SET risk_tolerance = 1 WHERE client_id = 'cli_iris'")
  await expect(bank.approve(card)).rejects.toMatchObject({ code: 'recommend_blocked' })
  expect(await bank.rows('SELECT id FROM outbox')).toEqual([])
})

test('what needs approval goes to a second person', async () => {
  await bank.rows("UPDATE client_profiles SET complaint_open = 1 WHERE client_id = 'cli_iris'")
  const card = await letter()
  expect(card).toMatchObject({ status: 'awaiting approval' })
  await expect(bank.approve(card)).rejects.toMatchObject({ code: 'second_person_needed' })
  await bank.approve(card, 'lead@bank.example')
  expect(await bank.rows('SELECT recipient FROM outbox')).toEqual([
    { recipient: 'iris.baumann@clients.example' },
  ])
})

test('without consent no letter with a proposal leaves', async () => {
  const card = await letter()
  await bank.rows("UPDATE client_profiles SET marketing_consent = 'withdrawn' WHERE client_id = 'cli_iris'")
  await expect(bank.approve(card)).rejects.toMatchObject({
    code: expect.stringMatching(/recommend_blocked|send_no_consent/),
  })
})

/** The house's rules with one change, as a bank's edited folder brings them when it is read again. */
async function edited(change: (rule: Record<string, unknown>) => void) {
  const { default: house } = await import('#domain/suitability/packs/rules.json', { with: { type: 'json' } })
  const { parsePack } = await import('#domain/suitability/index.ts')
  const file = structuredClone(house) as unknown as { rules: Record<string, unknown>[] }
  for (const rule of file.rules) change(rule)
  const text = JSON.stringify(file)
  return { pack: parsePack(text, 'edited').packs.core, text }
}

test('rules that changed since are applied before it leaves', async () => {
  const card = await letter()
  bank.store.useRules(
    await edited((rule) => {
      if (rule.id === 'SUIT-COST-01') rule.when = 'derived.first_year_cost_pct > 1'
    }),
  )
  // A warning is not on the card that was shown; the sending must be asked for again.
  await expect(bank.approve(card)).rejects.toMatchObject({ code: 'proposal_stale' })
  bank.store.useRules(
    await edited((rule) => {
      if (rule.id === 'SUIT-COST-01')
        Object.assign(rule, { when: 'derived.first_year_cost_pct > 1', outcome: 'block' })
    }),
  )
  await expect(bank.approve(card)).rejects.toMatchObject({ code: 'recommend_blocked' })
  expect(await bank.rows('SELECT id FROM outbox')).toEqual([])
})

test('on another day the verdict is given anew, and the letter leaves while it holds', async () => {
  const card = await letter()
  bank.setNow('2026-11-24T07:30:00.000Z' as Instant)
  await bank.approve(card)
  expect(await bank.rows('SELECT DISTINCT day FROM verdicts ORDER BY day')).toEqual([
    { day: '2026-11-23' },
    { day: '2026-11-24' },
  ])
  expect(await bank.rows('SELECT count(*) AS n FROM outbox')).toEqual([{ n: 1 }])
})

test('what lapsed overnight keeps the letter back', async () => {
  await bank.rows("UPDATE kyc SET valid_until = '2026-11-23' WHERE client_id = 'cli_iris'")
  const card = await letter()
  bank.setNow('2026-11-24T07:30:00.000Z' as Instant)
  await expect(bank.approve(card)).rejects.toMatchObject({ code: 'recommend_blocked' })
})
