import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ProposalView } from '#http/views.ts'
import { scriptedApp } from '#test/support/app.ts'
import { type SmallBank, smallBank } from '#test/support/bank.ts'

const rm = 'rm@bank.example'
let bank: SmallBank
beforeAll(async () => {
  bank = await smallBank()
})
afterAll(() => bank.remove())

/** The card as it is answered to its proposer, whose language is set first. */
async function cardOf(id: unknown, language: 'en' | 'ru'): Promise<ProposalView> {
  const user = await bank.person(rm)
  await bank.store.people.setSettings(user.id, {
    language,
    zone: user.zone,
    autoCommit: user.autoCommit,
    preferences: {},
  })
  const response = await scriptedApp(bank, []).send(rm, 'GET', `/api/proposals/${id}`)
  return ((await response.json()) as { proposal: ProposalView }).proposal
}

test('a waiting card tells what its lines may hold, choices in the language of the reader', async () => {
  const output = await bank.call('log_interaction', {
    client: 'Anna Keller',
    note: 'Wants five years fixed',
    channel: 'call',
    tasks: [{ text: 'Send the rate sheet', due_on: '2026-11-27' }],
  })
  const { proposal: id } = output as { proposal: string }
  const { edits = {}, card } = await cardOf(id, 'ru')

  expect(Object.keys(edits).sort()).toEqual([...new Set(card.fields.flatMap(({ key }) => key ?? []))].sort())
  expect(edits.note).toMatchObject({
    kind: 'text',
    value: 'Wants five years fixed',
    required: true,
    most: 8000,
  })
  expect(edits.channel).toMatchObject({ kind: 'choice', value: 'call' })
  expect(edits.channel?.choices).toContainEqual({ value: 'email', label: 'эл. письмо' })
  expect(edits['tasks.0.due_on']).toMatchObject({ kind: 'date', value: '2026-11-27', choices: [] })
  expect((await cardOf(id, 'en')).edits?.channel?.choices).toContainEqual({ value: 'email', label: 'e-mail' })
})

test('a decided card has nothing to edit', async () => {
  const output = await bank.call('create_task', {
    client: 'Anna Keller',
    text: 'Call back',
    due_on: '2026-11-27',
  })
  const { id } = await bank.approve(output)
  expect(await cardOf(id, 'en')).not.toHaveProperty('edits')
})
