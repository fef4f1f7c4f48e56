import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ProposalId } from '#domain/ids.ts'
import { type SmallBank, smallBank } from '#test/support/bank.ts'

let bank: SmallBank
beforeAll(async () => {
  bank = await smallBank()
})
afterAll(() => bank.remove())

const rows = () =>
  bank.rows("SELECT sentiment, topic, score, quote FROM v_feedback WHERE quote LIKE '%log in%'")

test('judges tone, topic and what moved the score by rules, and shows them before anything is kept', async () => {
  const output = (await bank.call('log_feedback', {
    client: 'Keller',
    text: 'It takes too long to log in to the app',
    score: 4,
  })) as { proposal: ProposalId }
  const { card } = await bank.deps.store.proposals.get(await bank.person('rm@bank.example'), output.proposal)
  expect(Object.fromEntries(card.fields.map(({ label, value }) => [label.en, value]))).toMatchObject({
    'Client’s words': 'It takes too long to log in to the app',
    Tone: 'negative',
    Theme: 'app and e-banking',
    Score: '4',
    Date: '2026-11-23',
  })
  expect(await rows()).toEqual([])
  await bank.approve(output)
  expect(await rows()).toMatchObject([{ sentiment: 'negative', topic: 'digital', score: 4 }])
  await bank.undo(output)
  expect(await rows()).toEqual([])
})

test.each([
  [{ client: 'Keller', text: 'fine', score: 11 }, 'input_invalid'],
  [{ client: 'Keller', text: '' }, 'input_invalid'],
  [{ client: 'Keller', text: 'fine', on: '2026-11-24' }, 'date_in_future'],
  [{ client: 'Zhou', text: 'fine' }, 'client_ambiguous'],
])('%j is refused with %s', async (wrong, code) => {
  expect(await bank.call('log_feedback', wrong)).toMatchObject({ error: { code } })
})
