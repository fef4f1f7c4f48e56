import { afterAll, beforeEach, expect, test } from 'vitest'
import type { ClientId, Id } from '#domain/ids.ts'
import { instant } from '#domain/time.ts'
import * as schema from '#store/schema/index.ts'
import { type SmallBank, smallBank } from '#test/support/bank.ts'
import { staffDepartments } from '#test/support/departments.ts'

let bank: SmallBank
beforeEach(async () => {
  await bank?.remove()
  bank = await smallBank()
  await staffDepartments(bank)
})
afterAll(() => bank.remove())

const done = async (tool: string, input: object, as = 'rm@bank.example') => {
  const output = await bank.call(tool, input, { as })
  expect(output).not.toHaveProperty('error')
  await bank.approve(output, as)
  return output
}
const read = async (as: string) =>
  JSON.stringify(await bank.call('list_requests', { handoffs: true }, { as }))
const fact = (kind: string, text: string) =>
  bank.store.db.insert(schema.facts).values({
    id: `fct_${kind}` as Id<'fact'>,
    clientId: 'cli_anna' as ClientId,
    kind,
    text,
    confidence: 1,
    sourceKind: 'mail',
    recordedAt: instant('2026-11-01T09:00:00Z'),
  })

test('the facts of a pack name neither the client, where nobody there may know them, nor any other', async () => {
  await done('open_request', {
    client: 'Keller',
    subject: 'Power of attorney for Anna Keller',
    text: 'Keller asks the same as Orion Logistics Ltd did',
  })
  await fact('plan', 'Anna wants to buy trucks from Orion Logistics Ltd')
  await fact('finance', 'Keller earns 200 000')
  for (const [department, who] of [
    ['legal', 'lea'],
    ['product', 'paul'],
    ['risk', 'rita'],
  ] as const) {
    await done('hand_off', {
      client: 'Keller',
      department,
      text: 'Have a look',
      request: 'power of attorney',
    })
    const seen = await read(`${who}@bank.example`)
    expect(seen, department).toMatch(/Have a look/)
    expect(seen, department).not.toMatch(/Anna|Keller|Orion/)
  }
})

test('an account office reads of its client, not of others', async () => {
  await done('open_request', {
    client: 'Keller',
    subject: 'Payment',
    text: 'To Orion Logistics Ltd on Friday',
  })
  await done('hand_off', {
    client: 'Keller',
    department: 'operations',
    role: 'payments',
    text: 'Trace it',
    request: 'payment',
  })
  expect(await read('pia@bank.example')).not.toMatch(/Orion/)
  expect(await read('pia@bank.example')).toMatch(/Anna Keller/)
})

test('what we answer to a question back is told as the first words were', async () => {
  await done('hand_off', { client: 'Keller', department: 'legal', text: 'Check the power of attorney' })
  await done(
    'answer_request',
    { request: 'attorney', action: 'ask_back', note: 'Whose?' },
    'lea@bank.example',
  )
  const [row] = await bank.rows('SELECT id FROM handoffs')
  const answer = await bank.call('answer_request', {
    request: row?.id,
    note: 'Of Anna Keller, account CH9300762011623852957',
  })
  expect(JSON.stringify(answer)).not.toMatch(/CH9300762011623852957/)
  await bank.approve(answer)
  expect(await read('lea@bank.example')).not.toMatch(/Anna|Keller|CH9300762011623852957/)
})

test('a question back is not answered with the name of another client', async () => {
  await done('hand_off', { client: 'Keller', department: 'legal', text: 'Check the power of attorney' })
  await done(
    'answer_request',
    { request: 'attorney', action: 'ask_back', note: 'Whose?' },
    'lea@bank.example',
  )
  const [row] = await bank.rows('SELECT id FROM handoffs')
  expect(
    await bank.call('answer_request', { request: row?.id, note: 'As for Orion Logistics Ltd' }),
  ).toMatchObject({ error: { code: 'handoff_other_client' } })
})

test('who is only informed reads no name of a client they do not see', async () => {
  await done('hand_off', {
    client: 'Keller',
    department: 'operations',
    role: 'payments',
    subject: 'Payment of Anna Keller',
    text: 'Trace it',
    inform: ['Otto Berg', 'Beatrice Lang'],
  })
  const told = async (email: string) =>
    JSON.stringify(
      await bank.rows(
        `SELECT n.facts, n.client_id FROM notices AS n JOIN users AS u ON u.id = n.user_id WHERE u.email = '${email}'`,
      ),
    )
  expect(await told('other@bank.example')).toMatch(/Payment of …/)
  expect(await told('other@bank.example')).not.toMatch(/Anna|Keller/)
  expect(await told('pia@bank.example')).toMatch(/Keller/)
})

test('what a department writes beside a text from outside keeps that origin', async () => {
  await done('open_request', { client: 'Keller', subject: 'Payment', text: 'Trace it', channel: 'email' })
  await done('hand_off', {
    client: 'Keller',
    department: 'operations',
    role: 'payments',
    text: 'Have a look',
    request: 'payment',
  })
  const [row] = await bank.rows('SELECT id FROM handoffs')
  const { outputs } = await bank.turn(
    [
      ['list_requests', { handoffs: true }],
      ['answer_request', { request: row?.id, action: 'done', note: 'Paid' }],
    ],
    { as: 'pia@bank.example' },
  )
  await bank.approve(outputs[1], 'pia@bank.example')
  expect(await bank.rows('SELECT origin_kind, answer FROM handoffs')).toEqual([
    { origin_kind: 'chat', answer: 'Paid' },
  ])
})

test('the pack that is handed over is the one on the card', async () => {
  const output = await bank.call('hand_off', { client: 'Keller', department: 'product', text: 'Which fund?' })
  await fact('wish', 'Wants a yacht')
  await expect(bank.approve(output)).rejects.toMatchObject({ code: 'proposal_stale' })
})

test('a step is taken as the card said, whoever approves it', async () => {
  await bank.store.db.raw.execute(
    "UPDATE department_roles SET user_id = (SELECT id FROM users WHERE email = 'lead@bank.example') WHERE role = 'counsel'",
  )
  await done('hand_off', { client: 'Keller', department: 'legal', text: 'Check the power of attorney' })
  const [row] = await bank.rows('SELECT id FROM handoffs')
  const output = await bank.call('answer_request', {
    request: row?.id,
    action: 'decline',
    note: 'Not needed',
  })
  await bank.approve(output, 'lead@bank.example')
  expect(await bank.rows('SELECT status FROM handoffs')).toEqual([{ status: 'withdrawn' }])
})

test('an improvement, which the whole bank and other clients read of, is about nobody', async () => {
  await done('hand_off', {
    client: 'Keller',
    department: 'operations',
    role: 'payments',
    subject: 'Fees shown late to Anna Keller',
    text: 'Anna Keller was charged on CH9300762011623852957 before she was told',
    theme: 'fees',
  })
  const [row] = await bank.rows('SELECT id FROM handoffs')
  const answer = { request: row?.id, action: 'done', note: 'Shown before booking, as Keller asked' }
  await done('answer_request', answer, 'pia@bank.example')
  const tickets = JSON.stringify(await bank.rows('SELECT * FROM tickets'))
  expect(tickets).toMatch(/Shown before booking/)
  expect(tickets).not.toMatch(/Anna|Keller|CH9300762011623852957/)
})

test.each([
  ['Petrov', 'Mr Petrov lost his card', /petrov/i],
  ['Петров', 'Карта Петрова', /петров/i],
  ['cli_zhou-hk', 'Zhou Wentao lost his card', /zhou|wentao/i],
  ['Keller', 'Карта Келлер', /келлер/i],
])('a name in another script is taken out as well: %s, %s', async (client, text, name) => {
  const output = await bank.call('hand_off', { client, department: 'legal', text })
  expect(output).not.toHaveProperty('error')
  const fields = (output as { fields: { label: { en: string }; value: string }[] }).fields
  const told = fields.filter(({ label }) => label.en !== 'Client').map(({ value }) => value)
  expect(told.join('\n')).not.toMatch(name)
})
