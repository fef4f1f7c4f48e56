import { afterAll, beforeAll, expect, test } from 'vitest'
import { edit } from '#agent/decisions.ts'
import type { ProposalId } from '#domain/ids.ts'
import { type SmallBank, smallBank } from '#test/support/bank.ts'

let bank: SmallBank
beforeAll(async () => {
  bank = await smallBank()
})
afterAll(() => bank.remove())

const input = { client: 'Keller', text: 'Son studies in Milan', kind: 'family' }
const facts = async () =>
  ((await bank.call('get_client', { client: 'cli_anna' })) as { facts: { text: string }[] }).facts

test('proposes the fact on a card', async () => {
  expect(await bank.call('record_fact', input)).toMatchSnapshot()
  expect(await facts()).toEqual([])
})

test('approval keeps it with its source, undo takes it back', async () => {
  const { outputs, thread } = await bank.turn([['record_fact', { ...input, confidence: 'likely' }]])
  const committed = await bank.approve(outputs[0])
  expect(committed.receipt?.records).toEqual([expect.stringMatching(/^fct_/)])
  expect(await facts()).toEqual([
    {
      kind: 'family',
      text: 'Son studies in Milan',
      on: '2026-11-23',
      confidence: 0.75,
      origin: { kind: 'rm', ref: thread },
    },
  ])
  expect(await bank.rows('SELECT client_name, source, confidence FROM v_facts')).toEqual([
    { client_name: 'Anna Keller', source: 'rm', confidence: 0.75 },
  ])
  await bank.undo(outputs[0])
  expect(await facts()).toEqual([])
})

test('the same fact again is said to be known', async () => {
  const output = await bank.call('record_fact', input)
  await bank.approve(output)
  expect(await bank.call('record_fact', { ...input, text: 'son studies, in MILAN.' })).toMatchObject({
    error: {
      code: 'fact_known',
      message: expect.stringContaining('"Son studies in Milan", since 2026-11-23'),
    },
  })
  expect(await bank.call('record_fact', { ...input, text: 'Son studies in Milan since May' })).toHaveProperty(
    'proposal',
  )
  expect(await bank.call('record_fact', { ...input, client: 'Orion' })).toHaveProperty('proposal')
  await bank.undo(output)
})

test('a turn that read a mail names it as the source', async () => {
  const { outputs } = await bank.turn([
    ['list_interactions', { client: 'Anna Keller', channel: 'email' }],
    ['record_fact', { client: 'Anna Keller', text: 'Wants a fixed rate' }],
  ])
  await bank.approve(outputs[1])
  expect(await facts()).toMatchObject([
    { text: 'Wants a fixed rate', kind: 'other', origin: { kind: 'mail', ref: 'int_mail' } },
  ])
  await bank.undo(outputs[1])
})

test('fields can be edited before approval', async () => {
  const output = (await bank.call('record_fact', input)) as { proposal: ProposalId }
  const actor = await bank.person('rm@bank.example')
  await edit(bank.deps, actor, output.proposal, { text: 'Son studies in Turin', confidence: 'unsure' })
  await bank.approve(output)
  expect(await facts()).toMatchObject([{ text: 'Son studies in Turin', confidence: 0.5 }])
  await bank.undo(output)
})

test.each([
  [{ ...input, on: '2026-11-24' }, 'date_in_future'],
  [{ ...input, kind: 'gossip' }, 'input_invalid'],
  [{ ...input, confidence: 0.3 }, 'input_invalid'],
  [{ ...input, text: ' ' }, 'input_invalid'],
  [{ ...input, client: 'Zhou' }, 'client_ambiguous'],
  [{ ...input, client: 'Hidden' }, 'client_not_found'],
])('%j is refused with %s', async (wrong, code) => {
  expect(await bank.call('record_fact', wrong)).toMatchObject({ error: { code } })
})

test('compliance reads and does not write', async () => {
  const output = await bank.call('record_fact', input, { as: 'compliance@bank.example' })
  await expect(bank.approve(output, 'compliance@bank.example')).rejects.toMatchObject({
    code: expect.stringMatching(/role/),
  })
})
