import { afterAll, beforeAll, expect, test } from 'vitest'
import { type SmallBank, smallBank } from '#test/support/bank.ts'

let bank: SmallBank
beforeAll(async () => {
  bank = await smallBank()
})
afterAll(() => bank.remove())

const city = async () =>
  (await bank.rows("SELECT city, phone FROM v_clients WHERE client_id = 'cli_anna'"))[0]

test('proposes the exact fields with what they replace, and writes nothing', async () => {
  const output = await bank.call('update_client', {
    client: 'Keller',
    changes: { city: 'Basel', phone: '+41 61 000 00 02' },
  })
  expect(output).toMatchSnapshot()
  expect(await city()).toEqual({ city: 'Zurich', phone: '+41 44 000 01 01' })
})

test('approval writes, undo puts back', async () => {
  const output = await bank.call('update_client', {
    client: 'Keller',
    changes: { city: 'Basel', phone: '+41 61 000 00 02', occupation: 'Retired', nickname: 'Anni' },
  })
  await bank.approve(output)
  expect(await city()).toEqual({ city: 'Basel', phone: '+41 61 000 00 02' })
  expect(await bank.call('get_client', { client: 'Anni' })).toMatchObject({
    client: { id: 'cli_anna', occupation: 'Retired' },
  })
  await bank.undo(output)
  expect(await city()).toEqual({ city: 'Zurich', phone: '+41 44 000 01 01' })
  expect(await bank.call('get_client', { client: 'Anni' })).toMatchObject({
    error: { code: 'client_not_found' },
  })
})

test('a card made before another change is stale', async () => {
  const first = await bank.call('update_client', { client: 'Keller', changes: { city: 'Bern' } })
  const second = await bank.call('update_client', { client: 'Keller', changes: { city: 'Chur' } })
  await bank.approve(second)
  await expect(bank.approve(first)).rejects.toMatchObject({ code: 'proposal_stale' })
  expect(await city()).toMatchObject({ city: 'Chur' })
  await bank.undo(second)
})

test.each([
  [{ client: 'Keller', changes: {} }, 'input_invalid'],
  [{ client: 'Keller', changes: { segment: 'golden' } }, 'input_invalid'],
  [{ client: 'Keller', changes: { email: 'no mail' } }, 'input_invalid'],
  [{ client: 'Keller', changes: { city: 'Zurich' } }, 'nothing_to_change'],
  [{ client: 'Nobody Known', changes: { city: 'Basel' } }, 'client_not_found'],
])('%j is refused with %s', async (input, code) => {
  expect(await bank.call('update_client', input)).toMatchObject({ error: { code } })
})

test('compliance reads but does not write', async () => {
  const output = await bank.call(
    'update_client',
    { client: 'Keller', changes: { city: 'Basel' } },
    { as: 'compliance@bank.example' },
  )
  await expect(bank.approve(output, 'compliance@bank.example')).rejects.toMatchObject({ kind: 'forbidden' })
})

const care = async () => {
  const { rows } = await bank.store.db.raw.execute(`
    SELECT (SELECT group_concat(until || ' ' || reason) FROM cadence_exceptions WHERE client_id = 'cli_anna') AS pause,
      (SELECT every_days || coalesce(' ' || channels, '') || coalesce(' ' || note, '') FROM service_plans
        WHERE client_id = 'cli_anna') AS plan`)
  return { pause: rows[0]?.pause, plan: rows[0]?.plan }
}
const fieldsOf = (output: unknown) =>
  (output as { fields: { label: { en: string }; value: string; before?: string }[] }).fields

test('a client is left in peace until a day, and undo ends that', async () => {
  const pause = { until: '2027-02-28', reason: 'travelling' }
  const output = await bank.call('update_client', { client: 'Keller', changes: { contact_pause: pause } })
  expect(fieldsOf(output).map(({ label, value }) => [label.en, value])).toEqual([
    ['Client', 'Anna Keller'],
    ['No contact through', '2027-02-28'],
    ['Reason', 'travelling'],
  ])
  expect(await care()).toEqual({ pause: null, plan: null })
  await bank.approve(output)
  expect(await bank.call('list_contacts_due', { client: 'Keller', to: '2027-12-31' })).toMatchObject({
    items: [],
    excepted: [{ client: { id: 'cli_anna' }, until: '2027-02-28' }],
  })
  expect(
    await bank.call('update_client', { client: 'Keller', changes: { contact_pause: pause } }),
  ).toMatchObject({ error: { code: 'nothing_to_change' } })
  await bank.undo(output)
  expect(await care()).toEqual({ pause: null, plan: null })
})

test('a service plan keeps what is not named of the one before, and undo puts that back', async () => {
  const first = await bank.call('update_client', {
    client: 'Keller',
    changes: { service_plan: { every_days: 30, channels: ['meeting', 'call'] }, city: 'Basel' },
  })
  expect(fieldsOf(first).map(({ value }) => value)).toEqual(['Anna Keller', 'Basel', '30', 'meeting, call'])
  await bank.approve(first)
  await bank.store.db.raw.execute("UPDATE service_plans SET note = 'agreed in spring'")
  expect(await bank.call('list_contacts_due', { client: 'Keller' })).toMatchObject({
    items: [{ due_on: '2026-12-16', reasons: [{ rule: 'service_plan' }] }],
  })
  const second = await bank.call(
    'update_client',
    { client: 'Keller', changes: { service_plan: { every_days: 45 } } },
    { language: 'ru' },
  )
  expect(fieldsOf(second).at(-1)).toMatchObject({ value: '45', before: '30' })
  await bank.approve(second)
  expect((await care()).plan).toBe('45 ["meeting","call"] agreed in spring')
  await expect(bank.undo(first)).rejects.toMatchObject({ code: 'undo_blocked' })
  await bank.undo(second)
  expect((await care()).plan).toBe('30 ["meeting","call"] agreed in spring')
})

test('a logged contact may carry a pause and a plan', async () => {
  const output = await bank.call('log_interaction', {
    client: 'Keller',
    channel: 'call',
    note: 'She travels until March and wants to be called each month after',
    changes: {
      contact_pause: { until: '2027-02-28', reason: 'travelling' },
      service_plan: { every_days: 31 },
    },
  })
  await bank.approve(output)
  expect(await care()).toMatchObject({
    pause: '2027-02-28 travelling',
    plan: expect.stringMatching(/^31 /),
  })
  await bank.undo(output)
  expect((await care()).pause).toBeNull()
})

test.each([
  [{ contact_pause: { until: '2026-11-22', reason: 'x' } }, 'date_in_past'],
  [{ contact_pause: { until: '2026-12-01' } }, 'input_invalid'],
  [{ service_plan: { every_days: 0 } }, 'input_invalid'],
  [{ service_plan: { every_days: 30, channels: [] } }, 'input_invalid'],
])('%j is refused with %s', async (changes, code) => {
  expect(await bank.call('update_client', { client: 'Keller', changes })).toMatchObject({ error: { code } })
})

test('a pause of a client of another book finds nobody', async () => {
  const changes = { contact_pause: { until: '2027-02-28', reason: 'x' } }
  expect(await bank.call('update_client', { client: 'cli_hidden', changes })).toMatchObject({
    error: { code: 'client_not_found' },
  })
})
