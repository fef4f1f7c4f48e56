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
    ['log_interaction', { ...input, note: 'Asks for a quote on the house' }],
  ])
  const proposed = events.find((event) => event.type === 'proposal')
  expect(proposed).toMatchObject({
    proposal: { origins: [{ kind: 'mail', ref: 'int_mail' }], status: 'pending' },
  })
})

const rich = {
  client: 'Keller',
  channel: 'meeting',
  note: 'Coffee in her practice',
  tasks: [{ text: 'Send the folder' }, { text: 'Book the notary', due_on: '2026-11-30' }],
  facts: [{ text: 'Plays the cello', kind: 'preference' }],
  life_events: [{ text: 'Daughter marries', on: '2027-05-08' }],
  changes: { city: 'Winterthur', occupation: 'Professor' },
}
const leftovers = () =>
  bank.rows(
    `SELECT (SELECT count(*) FROM v_interactions WHERE text = 'Coffee in her practice') AS notes,
      (SELECT group_concat(text, '; ') FROM v_tasks WHERE text IN ('Send the folder', 'Book the notary')) AS tasks,
      (SELECT group_concat(text, '; ') FROM v_facts WHERE text IN ('Plays the cello', 'Daughter marries')) AS facts,
      (SELECT city FROM v_clients WHERE client_id = 'cli_anna') AS city`,
  )

test('everything a contact leads to stands on one card, and single lines can be left out', async () => {
  const [before] = await leftovers()
  const output = (await bank.call('log_interaction', rich)) as { proposal: ProposalId }
  const actor = await bank.person('rm@bank.example')
  const edited = await edit(bank.deps, actor, output.proposal, {
    'tasks.0': '',
    'facts.0.text': '',
    'changes.occupation': '',
  })
  const items = edited.card.fields.flatMap(({ item, value }) => (item === undefined ? [] : [[item, value]]))
  expect(items).toEqual([
    ['tasks.0', 'Book the notary'],
    ['tasks.0', '2026-11-30'],
    ['life_events.0', 'Daughter marries'],
    ['life_events.0', '2027-05-08'],
    ['changes.city', 'Winterthur'],
  ])
  await bank.approve(output)
  expect(await leftovers()).toEqual([
    { notes: 1, tasks: 'Book the notary', facts: 'Daughter marries', city: 'Winterthur' },
  ])
  await bank.undo(output)
  expect(await leftovers()).toEqual([before])
})

test('a contact settles the task it was for, and undo opens it again', async () => {
  await bank.approve(await bank.call('create_task', { text: 'Ring about the terms', client: 'Keller' }))
  const done = () => bank.rows("SELECT status FROM v_tasks WHERE text = 'Ring about the terms'")
  const output = await bank.call('log_interaction', {
    client: 'Keller',
    channel: 'call',
    note: 'Terms are fine for her',
    completes: 'Ring about the terms',
  })
  await bank.approve(output)
  expect(await done()).toEqual([{ status: 'done' }])
  await bank.undo(output)
  expect(await done()).toEqual([{ status: 'open' }])
})

test('a contact that is on record is recognised; another one of the day is named on the card', async () => {
  const note = 'Asked again for the valuation of the house in Basel'
  const first = await bank.call('log_interaction', { client: 'Keller', channel: 'video', note })
  await bank.approve(first)
  const repeated = {
    client: 'Keller',
    channel: 'video',
    note: 'asked again for the valuation of the house, Basel',
  }
  expect(await bank.call('log_interaction', repeated)).toMatchObject({ error: { code: 'contact_logged' } })
  const again = (await bank.call('log_interaction', { ...repeated, again: true })) as { proposal: ProposalId }
  const actor = await bank.person('rm@bank.example')
  const { card } = await bank.deps.store.proposals.get(actor, again.proposal)
  expect(card.fields).toContainEqual(
    expect.objectContaining({ label: expect.objectContaining({ en: 'Logged already' }), value: note }),
  )
  expect(await bank.call('log_interaction', { client: 'Keller', channel: 'call', note })).not.toHaveProperty(
    'error',
  )
})
