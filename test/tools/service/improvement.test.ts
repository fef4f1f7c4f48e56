import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Instant } from '#domain/time.ts'
import { type SmallBank, smallBank } from '#test/support/bank.ts'
import { staffDepartments } from '#test/support/departments.ts'

let bank: SmallBank
beforeAll(async () => {
  bank = await smallBank()
  await staffDepartments(bank)
  for (const [client, may_quote] of [
    ['Keller', true],
    ['Orion', false],
    ['Петров', undefined],
  ] as const)
    await bank.approve(
      await bank.call('log_feedback', {
        client,
        text: 'Signing in to the app takes three steps every time',
        sentiment: 'negative',
        topic: 'digital',
        ...(may_quote === undefined ? {} : { may_quote }),
      }),
    )
})
afterAll(() => bank.remove())

const asked = async () =>
  (await bank.call('list_feedback', {})) as {
    proposes?: unknown[]
    to_tell?: { clients: { id: string; quote?: { text: string } }[] }[]
  }
const letter = (client: string) =>
  bank.call('draft_message', { client, purpose: 'you_asked_we_did' }) as Promise<{
    body: string
    error?: { code: string }
  }>
const codeOf = (output: { error?: { code: string } }) => output.error?.code

test('what clients ask for is proposed, handed off, shipped and told to each who asked, with their words only by consent', async () => {
  expect(JSON.stringify((await asked()).proposes)).toContain('digital')
  expect(codeOf(await letter('Keller'))).toBe('improvement_none')
  const asking = await bank.call('hand_off', {
    client: 'Keller',
    department: 'operations',
    role: 'payments',
    subject: 'Simpler sign-in',
    text: 'Fewer steps to sign in',
    theme: 'digital',
  })
  await bank.approve(asking)
  expect(await bank.rows('SELECT theme, voices, status FROM v_tickets')).toEqual([
    { theme: 'digital', voices: 3, status: 'proposed' },
  ])
  expect(JSON.stringify((await asked()).proposes ?? [])).not.toContain('digital')

  const [handoff] = await bank.rows('SELECT id, assignee_id FROM handoffs')
  const [assignee] = await bank.rows(`SELECT email FROM users WHERE id = '${handoff?.assignee_id}'`)
  const as = String(assignee?.email)
  const step = await bank.call(
    'answer_request',
    { request: handoff?.id, action: 'done', note: 'Signing in now takes one step' },
    { as },
  )
  await bank.approve(step, as)
  expect(await bank.rows('SELECT status, outcome FROM v_tickets')).toEqual([
    { status: 'shipped', outcome: 'Signing in now takes one step' },
  ])

  const mine = await letter('Keller')
  expect(mine.body).toContain('Signing in now takes one step')
  expect(mine.body).toContain('“Signing in to the app takes three steps every time”')
  const other = await letter('Orion')
  expect(other.body).toContain('Signing in now takes one step')
  expect(other.body).not.toContain('three steps')
  expect(codeOf(await letter('cli_zhou-hk'))).toBe('improvement_none')
  const clients = (await asked()).to_tell?.[0]?.clients ?? []
  expect(clients.map(({ id, quote }) => [id, quote?.text !== undefined]).sort()).toEqual([
    ['cli_anna', true],
    ['cli_orion', false],
    ['cli_petrov', false],
  ])

  // Who was written to has heard.
  const { draft } = mine as unknown as { draft: string }
  bank.setNow('2026-11-23T09:00:00.000Z' as Instant)
  const sending = await bank.call('send_message', { draft })
  await bank.approve(sending)
  expect((await asked()).to_tell?.[0]?.clients.map(({ id }) => id)).not.toContain('cli_anna')
})
