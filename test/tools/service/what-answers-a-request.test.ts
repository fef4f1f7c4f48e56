import { afterAll, beforeEach, expect, test } from 'vitest'
import { instant } from '#domain/time.ts'
import { type SmallBank, smallBank } from '#test/support/bank.ts'

let bank: SmallBank
beforeEach(async () => {
  await bank?.remove()
  bank = await smallBank()
})
afterAll(() => bank.remove())

const done = async (tool: string, input: object) => {
  const output = await bank.call(tool, input)
  expect(output).not.toHaveProperty('error')
  await bank.approve(output)
  return output
}
const call = { client: 'Keller', channel: 'call', direction: 'out', note: 'Talked about the holidays' }
const wish = { client: 'Keller', subject: 'Copy of the contract' }
const state = () => bank.rows('SELECT status, first_answered_at FROM requests')

test('not a contact that was on record before the wish came', async () => {
  await done('log_interaction', call)
  bank.setNow(instant('2026-11-23T11:00:00Z'))
  await done('open_request', wish)
  expect(await bank.call('answer_request', { request: 'contract' })).toMatchObject({
    error: { code: 'answer_evidence_needed' },
  })
  expect(await state()).toEqual([{ status: 'open', first_answered_at: null }])
})

test('a contact of the same day that was logged after it', async () => {
  await done('open_request', wish)
  bank.setNow(instant('2026-11-23T11:00:00Z'))
  await done('log_interaction', call)
  await done('answer_request', { request: 'contract' })
  expect(await state()).toMatchObject([{ status: 'answered' }])
})

test('a contact settles a task of its own client only', async () => {
  expect(
    await bank.call('log_interaction', { ...call, completes: 'Collect the annual accounts' }),
  ).toMatchObject({ error: { code: 'task_other_client' } })
  await done('log_interaction', { ...call, completes: 'Send the rate sheet' })
})

test('an earlier note on the card keeps where it came from', async () => {
  await bank.store.db.raw.execute("UPDATE interactions SET \"on\" = '2026-11-23' WHERE id = 'int_mail'")
  const { outputs, actor } = await bank.turn([
    ['log_interaction', { ...call, channel: 'email', note: 'Sent her the sheet' }],
  ])
  const { proposal } = outputs[0] as { proposal: `prp_${string}` }
  const { origins } = await bank.store.proposals.get(actor, proposal as never)
  expect(origins).toContainEqual({ kind: 'mail', ref: 'int_mail' })
})

test('the clock of a complaint does not stand still before the client heard from us', async () => {
  await done('open_complaint', { client: 'Keller', text: 'You charged me twice' })
  const [row] = await bank.rows("SELECT id FROM requests WHERE kind = 'complaint'")
  const pause = { request: row?.id, action: 'pause', note: 'Waiting for operations' }
  expect(await bank.call('answer_request', pause)).toMatchObject({
    error: { code: 'complaint_pause_early' },
  })
  await done('answer_request', { request: row?.id, note: 'Told her that we look into it' })
  await done('answer_request', pause)
})

test('a step that does not fit is refused in words of the language', async () => {
  await done('open_request', wish)
  const [row] = await bank.rows('SELECT id FROM requests')
  const again = (await bank.call(
    'answer_request',
    { request: row?.id, action: 'resume' },
    { language: 'ru' },
  )) as { error: { message: string } }
  expect(again.error.message).toContain('открыто')
})
