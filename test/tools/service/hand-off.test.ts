import { afterAll, beforeEach, expect, test } from 'vitest'
import { countingIds } from '#domain/ids.ts'
import type { Instant } from '#domain/time.ts'
import { lateHandoffs } from '#store/service/late-handoffs.ts'
import { type SmallBank, smallBank } from '#test/support/bank.ts'
import { staffDepartments } from '#test/support/departments.ts'

let bank: SmallBank
beforeEach(async () => {
  await bank?.remove()
  bank = await smallBank()
  await staffDepartments(bank)
})
afterAll(() => bank.remove())

type Field = { label: string | { en: string }; value: string }
const linesOf = (output: unknown) =>
  (output as { fields: Field[] }).fields.map(
    ({ label, value }) => `${typeof label === 'string' ? label : label.en}: ${value}`,
  )

const handOff = async (input: object) => {
  const output = await bank.call('hand_off', input)
  expect(output).not.toHaveProperty('error')
  await bank.approve(output)
  return output
}
const listed = async (as: string) =>
  (await bank.call('list_requests', { handoffs: true }, { as })) as {
    handoffs: { id: string; pack: { label: string; value: string }[]; status: string; late?: string[] }[]
    addressed: number
  }

test.each([
  ['operations', 'payments', ['Client: Anna Keller', 'Account: 576, current, CHF'], /mortgage|dentist/i],
  ['risk', undefined, ['Client number: 1001', 'Loan: L-2, mortgage'], /Anna|Keller|576/],
  ['product', undefined, ['Segment: key'], /Anna|Keller|1001|576|mortgage/],
  ['legal', undefined, ['Client number: 1001'], /Anna|Keller|576|mortgage/],
  [
    'compliance',
    undefined,
    ['Client: Anna Keller', 'Client number: 1001', 'Account: 576, current, CHF'],
    /mortgage|dentist|L-2/i,
  ],
])('%s sees what it may see and no more', async (department, role, shown, hidden) => {
  const output = await bank.call('hand_off', {
    client: 'Keller',
    department,
    ...(role ? { role } : {}),
    text: 'Please have a look',
  })
  const pack = linesOf(output)
    .filter((line) => line.startsWith('They see: '))
    .map((line) => line.slice('They see: '.length))
  for (const line of shown)
    expect(
      pack.some((each) => each.startsWith(line)),
      `${line} in ${pack}`,
    ).toBe(true)
  expect(pack.join('\n')).not.toMatch(hidden)
  expect(pack.join('\n')).not.toMatch(/sanction|aml|match|monitoring/i)
})

test('what the user writes is masked for who may not know it, and names no other client', async () => {
  const output = await bank.call('hand_off', {
    client: 'Keller',
    department: 'product',
    text: 'Anna Keller pays from CH9300762011623852957, which fund fits?',
  })
  expect(linesOf(output)).toContain('To do: the client pays from …2957, which fund fits?')
  expect(
    await bank.call('hand_off', {
      client: 'Keller',
      department: 'product',
      text: 'The same as for Orion Logistics Ltd',
    }),
  ).toMatchObject({ error: { code: 'handoff_other_client' } })
})

test('asks which of several people, and names whom one could ask where there is nobody', async () => {
  const input = { client: 'Keller', text: 'Have a look' }
  const asked = await bank.call('hand_off', { ...input, department: 'operations' })
  expect(asked).toMatchObject({
    error: { code: 'role_ambiguous', candidates: [{ id: 'cards' }, { id: 'payments' }] },
  })
  expect(
    linesOf(await bank.call('hand_off', { ...input, department: 'operations', role: 'Karl' })),
  ).toContain('Person: Karl Kartner (cards)')
  expect(await bank.call('hand_off', { ...input, department: 'customer_service' })).toMatchObject({
    error: { code: 'handoff_nobody', message: expect.stringContaining('Rita Kummer') },
  })
})

test('compliance reads no more of a client by a hand-off than its pack, and nothing that screening knows', async () => {
  await bank.rows(
    "INSERT OR REPLACE INTO client_screening (client_id, sanctions_status, aml_restriction) SELECT id, 'potential_match', 'enhanced_monitoring' FROM clients",
  )
  const output = await handOff({
    client: 'Keller',
    department: 'compliance',
    text: 'Where do the funds of the purchase come from?',
  })
  expect(linesOf(output)).toContain('Person: Cora Prüfer (desk)')
  const { handoffs } = await listed('cora@bank.example')
  expect(handoffs).toMatchObject([{ status: 'sent', mine: true, department: 'compliance' }])
  expect(JSON.stringify(handoffs)).not.toMatch(/potential_match|enhanced_monitoring|sanction|screening/i)
  expect(await bank.call('get_client', { client: 'Keller' }, { as: 'cora@bank.example' })).toMatchObject({
    error: { code: 'client_not_found' },
  })
})

test('the department works on it without the client record; every step comes back', async () => {
  await handOff({
    client: 'Keller',
    department: 'operations',
    role: 'payments',
    subject: 'Trace a payment',
    text: 'Trace the payment of Friday',
    inform: ['Otto Berg'],
  })
  const { handoffs, addressed } = await listed('pia@bank.example')
  expect(addressed).toBe(1)
  expect(handoffs).toMatchObject([{ subject: 'Trace a payment', status: 'sent', mine: true }])
  expect(handoffs[0]).not.toHaveProperty('client')
  expect((await listed('karl@bank.example')).handoffs).toEqual([])
  expect((await listed('other@bank.example')).handoffs).toEqual([])
  expect(await bank.call('get_client', { client: 'Anna Keller' }, { as: 'pia@bank.example' })).toMatchObject({
    error: { code: 'client_not_found' },
  })
  for (const input of [{ action: 'accept' }, { action: 'ask_back', note: 'Which Friday?' }]) {
    const output = await bank.call(
      'answer_request',
      { request: 'trace a payment', ...input },
      { as: 'pia@bank.example' },
    )
    expect(output).not.toHaveProperty('error')
    await bank.approve(output, 'pia@bank.example')
  }
  const id = handoffs[0]!.id
  await bank.approve(await bank.call('answer_request', { request: id, note: 'The 20th' }))
  expect(
    await bank.call('answer_request', { request: id, action: 'done' }, { as: 'pia@bank.example' }),
  ).toMatchObject({ error: { code: 'handoff_note_needed' } })
  await bank.approve(
    await bank.call(
      'answer_request',
      { request: id, action: 'done', note: 'Paid on Monday' },
      { as: 'pia@bank.example' },
    ),
    'pia@bank.example',
  )
  expect(await bank.rows('SELECT status, answer FROM v_handoffs')).toEqual([
    { status: 'done', answer: 'Paid on Monday' },
  ])
  const told = await bank.rows(
    "SELECT u.email, json_extract(n.facts, '$.status') AS status FROM notices AS n JOIN users AS u ON u.id = n.user_id WHERE n.kind = 'handoff' ORDER BY n.rowid",
  )
  const of = (email: string) => told.filter((each) => each.email === email).map(({ status }) => status)
  expect(of('rm@bank.example')).toEqual(['accepted', 'asked_back', 'done'])
  expect(of('other@bank.example')).toEqual(['sent', 'accepted', 'asked_back', 'sent', 'done'])
  expect(of('pia@bank.example')).toEqual(['sent', 'sent'])
  const lines = await bank.rows(
    "SELECT content FROM messages WHERE role = 'assistant' AND content LIKE '%Pia Zahler%'",
  )
  expect(lines).toHaveLength(3)
})

test('what comes onto the record after the hand-over is said once to both', async () => {
  await handOff({ client: 'Orion', department: 'risk', text: 'Can the collateral be released?' })
  expect((await listed('rm@bank.example')).handoffs[0]).not.toHaveProperty('late')
  bank.setNow('2026-11-23T09:00:00.000Z' as Instant)
  await bank.approve(
    await bank.call('log_interaction', { client: 'Orion', channel: 'call', note: 'They sold the trucks' }),
  )
  expect((await listed('rita@bank.example')).handoffs).toMatchObject([{ late: ['contact'] }])
  const deps = { clock: bank.store.clock, newId: countingIds(90_000) }
  const alert = () => bank.store.db.transact((tx) => lateHandoffs(tx, deps))
  expect(await alert()).toMatchObject([{ told: [expect.any(String), expect.any(String)] }])
  expect(await alert()).toEqual([])
  const notices = await bank.rows(
    "SELECT client_id, facts FROM notices WHERE kind = 'handoff_late' ORDER BY client_id",
  )
  expect(notices.map(({ client_id }) => client_id)).toEqual([null, 'cli_orion'])
  expect(String(notices[0]?.facts)).not.toContain('trucks')
})

test('undo takes it back while nobody has worked on it', async () => {
  const output = await handOff({ client: 'Orion', department: 'risk', text: 'Look' })
  await bank.undo(output)
  expect(await bank.rows('SELECT * FROM handoffs')).toEqual([])
  expect(await bank.rows('SELECT * FROM notices')).toEqual([])
  expect(
    await bank.call('hand_off', { client: 'Hidden Person', department: 'risk', text: 'x' }),
  ).toMatchObject({
    error: { code: 'client_not_found' },
  })
})

test('shows risk what secures the loans', async () => {
  const output = await bank.call('hand_off', { client: 'Orion', department: 'risk', text: 'Look' })
  expect(linesOf(output)).toContain('They see: Collateral: trucks, GBP 300000.00')
})
