import { afterAll, beforeEach, expect, test } from 'vitest'
import type { Instant } from '#domain/time.ts'
import { handlersFor } from '#src/jobs/handlers.ts'
import { createJobRunner } from '#src/jobs/runner.ts'
import { monday, type SmallBank, smallBank } from '#test/support/bank.ts'

let bank: SmallBank
let request: string
beforeEach(async () => {
  await bank?.remove()
  bank = await smallBank()
  await bank.approve(await bank.call('open_request', { client: 'Keller', subject: 'Confirm the rate' }))
  request = String((await bank.rows('SELECT request_id FROM v_requests'))[0]?.request_id)
})
afterAll(() => bank.remove())

const step = async (input: object) => {
  const output = await bank.call('answer_request', input)
  expect(output).not.toHaveProperty('error')
  await bank.approve(output)
  return output
}
const row = async (columns: string) =>
  (await bank.rows(`SELECT ${columns} FROM v_requests WHERE request_id = '${request}'`))[0]

test('a note becomes the contact that answers it; undo takes both back', async () => {
  const output = await step({ request: 'rate', note: 'Called her at 10, the rate is 1.4 %' })
  expect(await row('status, first_answered_at')).toEqual({ status: 'answered', first_answered_at: monday })
  const answer_id = String((await row('answer_id'))?.answer_id)
  expect(
    await bank.rows(`SELECT channel, text FROM v_interactions WHERE interaction_id = '${answer_id}'`),
  ).toEqual([{ channel: 'call', text: 'Called her at 10, the rate is 1.4 %' }])
  expect((await bank.rows('SELECT kind FROM case_events ORDER BY rowid')).map(({ kind }) => kind)).toEqual([
    'received',
    'answered',
  ])
  await bank.undo(output)
  expect(await row('status, first_answered_at, answer_id')).toEqual({
    status: 'open',
    first_answered_at: null,
    answer_id: null,
  })
  expect(await bank.rows(`SELECT * FROM v_interactions WHERE interaction_id = '${answer_id}'`)).toEqual([])
})

test('nothing said and nothing on record is no answer; a contact of the day is', async () => {
  expect(await bank.call('answer_request', { request })).toMatchObject({
    error: { code: 'answer_evidence_needed' },
  })
  // A contact before the request came, and what the client sent, show nothing.
  expect(await bank.call('answer_request', { request, evidence: 'int_call' })).toMatchObject({
    error: { code: 'answer_evidence_needed' },
  })
  await bank.approve(
    await bank.call('log_interaction', {
      client: 'Keller',
      channel: 'email',
      direction: 'out',
      note: 'Wrote her the rate',
    }),
  )
  await step({ request: 'Anna Keller', evidence: 'wrote the rate' })
  expect(await row('status')).toEqual({ status: 'answered' })
})

test('paused, the clocks stand still for the working time', async () => {
  const before = (await row('first_answer_due_at, resolution_due_at')) as Record<string, string>
  expect(await bank.call('answer_request', { request, action: 'pause' })).toMatchObject({
    error: { code: 'pause_reason_needed' },
  })
  await step({ request, action: 'pause', note: 'her lawyer is away' })
  bank.setNow('2026-11-23T10:00:00.000Z' as Instant)
  const output = await step({ request, action: 'resume' })
  const after = (await row('first_answer_due_at, resolution_due_at, paused_at')) as Record<string, string>
  // One hour of work later, nine to ten: an evening moves to ten the next working day.
  expect(before).toEqual({
    first_answer_due_at: '2026-11-23T17:00:00.000Z',
    resolution_due_at: '2026-11-27T17:00:00.000Z',
  })
  expect(after).toMatchObject({
    first_answer_due_at: '2026-11-24T10:00:00.000Z',
    resolution_due_at: '2026-11-30T10:00:00.000Z',
  })
  expect(after.paused_at).toBeNull()
  await bank.undo(output)
  expect(await row('first_answer_due_at, resolution_due_at')).toEqual(before)
})

test('paused after its breach, a request keeps the instant of the breach, which fires once', async () => {
  const { store } = bank
  const fired = async () => {
    await createJobRunner({
      store,
      handlers: handlersFor(store, async () => ''),
      report: (error) => {
        throw error
      },
    }).tick()
    const { rows } = await store.db.raw.execute(
      "SELECT count(*) AS n FROM notices WHERE kind = 'answer_breach' AND ref_id LIKE 'req_%'",
    )
    return rows[0]?.n
  }
  const due = (await row('first_answer_due_at')) as unknown
  bank.setNow('2026-11-23T17:05:00.000Z' as Instant)
  expect(await fired()).toBe(1)
  await step({ request, action: 'pause', note: 'her lawyer is away' })
  bank.setNow('2026-11-25T10:00:00.000Z' as Instant)
  const output = await bank.call('answer_request', { request, action: 'resume' })
  expect(JSON.stringify(output)).not.toContain('First answer by')
  await bank.approve(output)
  expect(await row('first_answer_due_at')).toEqual(due)
  bank.setNow('2026-11-27T17:00:00.000Z' as Instant)
  expect(await fired()).toBe(1)
})

test('resolved with evidence, and reopened with a new clock', async () => {
  await step({ request, action: 'resolve', note: 'Told her by phone, she is content' })
  expect(await row('status, resolved_at')).toEqual({ status: 'resolved', resolved_at: monday })
  expect(await bank.call('answer_request', { request, action: 'pause', note: 'x' })).toMatchObject({
    error: { code: 'request_step' },
  })
  bank.setNow('2026-11-25T08:00:00.000Z' as Instant)
  await step({ request: 'rate', action: 'reopen', note: 'She asks again' })
  const after = (await row('status, resolved_at, resolution_due_at')) as Record<string, string>
  expect(after).toMatchObject({ status: 'answered', resolved_at: null })
  expect(after.resolution_due_at! > '2026-11-30').toBe(true)
})

test('a request that changed since the card was made is not changed by it', async () => {
  const output = await bank.call('answer_request', { request, note: 'Told her' })
  await step({ request, action: 'pause', note: 'wait' })
  await expect(bank.approve(output)).rejects.toMatchObject({ code: expect.stringMatching(/stale|changed/) })
})

test('a request of another book is not found, nor one that does not exist', async () => {
  for (const said of [request, 'req_000', 'nothing of the kind'])
    expect(
      await bank.call('answer_request', { request: said, note: 'x' }, { as: 'other@bank.example' }),
    ).toMatchObject({ error: { code: 'request_not_found' } })
})
