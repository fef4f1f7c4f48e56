import { afterAll, beforeAll, expect, test } from 'vitest'
import { edit } from '#agent/decisions.ts'
import type { ProposalId } from '#domain/ids.ts'
import { type SmallBank, smallBank } from '#test/support/bank.ts'

let bank: SmallBank
beforeAll(async () => {
  bank = await smallBank()
})
afterAll(() => bank.remove())

const input = {
  client: 'Keller',
  channel: 'call',
  note: 'Wants to refinance in March, call back on Friday',
  tasks: [{ text: 'Call back', due_on: '2026-11-27' }],
}
const written = () =>
  bank.rows(
    "SELECT (SELECT count(*) FROM v_interactions WHERE text LIKE '%refinance%') AS notes, (SELECT count(*) FROM v_tasks WHERE text = 'Call back') AS tasks, (SELECT last_contact_on FROM v_clients WHERE client_id = 'cli_anna') AS last",
  )

test('proposes note and follow-up on one card', async () => {
  expect(await bank.call('log_interaction', input)).toMatchSnapshot()
  expect(await written()).toEqual([{ notes: 0, tasks: 0, last: '2026-11-16' }])
})

test('approval writes both, undo takes both back', async () => {
  const output = await bank.call('log_interaction', input)
  const committed = await bank.approve(output)
  expect(committed.receipt?.records).toHaveLength(2)
  expect(await written()).toEqual([{ notes: 1, tasks: 1, last: '2026-11-23' }])
  await expect(bank.approve(output)).rejects.toMatchObject({ code: 'proposal_decided' })
  expect(await written()).toEqual([{ notes: 1, tasks: 1, last: '2026-11-23' }])
  await bank.undo(output)
  expect(await written()).toEqual([{ notes: 0, tasks: 0, last: '2026-11-16' }])
})

test('fields of the card can be edited before approval', async () => {
  const output = (await bank.call('log_interaction', input)) as { proposal: ProposalId }
  const actor = await bank.person('rm@bank.example')
  await edit(bank.deps, actor, output.proposal, { due_on: '2026-12-01', note: 'Wants to refinance in April' })
  await expect(edit(bank.deps, actor, output.proposal, { client: 'Orion' })).rejects.toMatchObject({
    code: 'field_not_editable',
  })
  await expect(edit(bank.deps, actor, output.proposal, { on: 'soon' })).rejects.toMatchObject({
    code: 'input_invalid',
  })
  await bank.approve(output)
  expect(await bank.rows("SELECT due_on FROM v_tasks WHERE text = 'Call back'")).toEqual([
    { due_on: '2026-12-01' },
  ])
  await bank.undo(output)
})

test('a follow-up that was worked on is not thrown away by undo', async () => {
  const output = await bank.call('log_interaction', input)
  await bank.approve(output)
  await bank.approve(await bank.call('complete_task', { task: 'Call back' }))
  await expect(bank.undo(output)).rejects.toMatchObject({ code: 'undo_blocked' })
  expect(await written()).toMatchObject([{ notes: 1, tasks: 1 }])
})

test.each([
  [{ ...input, on: '2026-11-24' }, 'date_in_future'],
  [{ ...input, tasks: [{ text: 'x', due_on: '2026-11-22' }] }, 'date_in_past'],
  [{ ...input, channel: 'pigeon' }, 'input_invalid'],
  [{ ...input, note: 7 }, 'input_invalid'],
  [{ ...input, client: 'Zhou' }, 'client_ambiguous'],
  [{ channel: 'call', note: 'x' }, 'input_invalid'],
])('%j is refused with %s', async (wrong, code) => {
  expect(await bank.call('log_interaction', wrong)).toMatchObject({ error: { code } })
})

test('a turn that read a mail shows its origin on the card', async () => {
  const { events } = await bank.turn([
    ['list_interactions', { client: 'Anna Keller' }],
    ['log_interaction', input],
  ])
  const proposed = events.find((event) => event.type === 'proposal')
  expect(proposed).toMatchObject({
    proposal: { origins: [{ kind: 'mail', ref: 'int_mail' }], status: 'pending' },
  })
})
