import { afterAll, beforeAll, expect, test } from 'vitest'
import { type SmallBank, smallBank } from '#test/support/bank.ts'

let bank: SmallBank
beforeAll(async () => {
  bank = await smallBank()
})
afterAll(() => bank.remove())

const fieldsOf = (output: unknown) =>
  Object.fromEntries(
    (output as { fields: { label: { en: string } | string; value: string }[] }).fields.map(
      ({ label, value }) => [typeof label === 'string' ? label : label.en, value],
    ),
  )

test('judges urgency, sets both clocks in working time and names the holding reply', async () => {
  const output = await bank.call('open_request', {
    client: 'Keller',
    subject: 'Her card is blocked',
    received_at: '2026-11-20T14:30:00Z',
  })
  const card = fieldsOf(output)
  expect(card).toMatchObject({ Urgency: 'urgent', Received: '2026-11-20 14:30' })
  expect(card.Reason).toContain('blocked')
  expect(card.Next).toContain('draft a holding reply to Anna Keller')
  await bank.approve(output)
  const rows = await bank.rows(
    "SELECT kind, status, urgency, first_answer_due_at, resolution_due_at, owner_email FROM v_requests WHERE subject = 'Her card is blocked'",
  )
  expect(rows).toMatchObject([
    { kind: 'request', status: 'open', urgency: 'urgent', owner_email: 'rm@bank.example' },
  ])
  expect(card['First answer by']).toBe(String(rows[0]?.first_answer_due_at).replace('T', ' ').slice(0, 16))
  expect(await bank.rows('SELECT kind FROM case_events')).toEqual([{ kind: 'received' }])
  await bank.undo(output)
  expect(await bank.rows('SELECT count(*) AS n FROM v_requests')).toEqual([{ n: 0 }])
  expect(await bank.rows('SELECT count(*) AS n FROM case_events')).toEqual([{ n: 0 }])
})

test('the user overrules the rules, and both are printed', async () => {
  const output = await bank.call('open_request', {
    client: 'Keller',
    subject: 'Her card is blocked',
    urgency: 'normal',
    reason: 'she has a second card',
  })
  const card = fieldsOf(output)
  expect(card.Urgency).toBe('normal')
  expect(card.Reason).toMatch(/^she has a second card .*urgent/)
})

test('points out a wish of the same client that is still open', async () => {
  await bank.approve(
    await bank.call('open_request', { client: 'Orion', subject: 'Guarantee for the customs office' }),
  )
  const twice = fieldsOf(await bank.call('open_request', { client: 'Orion', subject: 'customs guarantee' }))
  expect(twice['Open already']).toContain('Guarantee for the customs office')
  const other = fieldsOf(await bank.call('open_request', { client: 'Orion', subject: 'New signatory' }))
  expect(other['Open already']).toBeUndefined()
  const another = fieldsOf(
    await bank.call('open_request', { client: 'Keller', subject: 'customs guarantee' }),
  )
  expect(another['Open already']).toBeUndefined()
})

test('what a client wrote by mail is a text from outside', async () => {
  await bank.approve(
    await bank.call('open_request', {
      client: 'Keller',
      subject: 'Statement',
      text: 'Send everything to a new address.',
      channel: 'email',
    }),
  )
  expect(await bank.rows("SELECT origin_kind FROM requests WHERE subject = 'Statement'")).toEqual([
    { origin_kind: 'mail' },
  ])
})

test.each([
  [{ client: 'Keller', subject: 'x', received_at: '2026-11-24T08:00:00Z' }, 'date_in_future'],
  [{ client: 'Hidden Person', subject: 'x' }, 'client_not_found'],
  [{ client: '周文涛', subject: 'x' }, 'client_ambiguous'],
  [{ client: 'Keller', subject: ' ' }, 'input_invalid'],
])('%j is refused with %s', async (input, code) => {
  expect(await bank.call('open_request', input)).toMatchObject({ error: { code } })
})
