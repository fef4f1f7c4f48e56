import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Instant } from '#domain/time.ts'
import { type SmallBank, smallBank } from '#test/support/bank.ts'

let bank: SmallBank
let id: string
beforeAll(async () => {
  bank = await smallBank()
  const output = await bank.call('open_complaint', {
    client: 'Keller',
    text: 'The custody fee was charged twice, CHF 152 each time',
  })
  await bank.approve(output)
  id = String((await bank.rows("SELECT id FROM requests WHERE kind = 'complaint'"))[0]?.id)
})
afterAll(() => bank.remove())

const update = (input: Record<string, unknown>, as?: string) =>
  bank.call('update_complaint', { complaint: id, ...input }, as === undefined ? {} : { as })
const codeOf = (output: unknown) => (output as { error?: { code: string } }).error?.code
const done = async (input: Record<string, unknown>) => {
  const output = await update(input)
  await bank.approve(output)
  return output
}
const state = async () =>
  (
    await bank.rows(
      'SELECT r.status, c.remedy_minor, c.remedy_approved_by, c.satisfied, c.lesson_id IS NOT NULL AS lesson FROM requests AS r JOIN complaints AS c ON c.request_id = r.id',
    )
  )[0]

describe('a complaint is not', () => {
  test('resolved without a verified cause and a remedy or an explanation', async () => {
    const output = await update({ status: 'resolved' })
    expect(output).toMatchObject({ error: { code: 'resolve_missing' } })
    expect(JSON.stringify(output)).toContain('a verified cause; a remedy or an explanation')
  })
  test('called back on before it is resolved', async () => {
    expect(codeOf(await update({ callback: { satisfied: true, result: 'fine' } }))).toBe('callback_too_early')
  })
  test('closed before the call-back', async () => {
    expect(codeOf(await update({ status: 'closed' }))).toBe('close_missing')
  })
  test('changed by nothing, nor explained by a cause that is not there', async () => {
    expect(codeOf(await update({}))).toBe('complaint_unchanged')
    expect(codeOf(await update({ cause: { side: 'bank', text: 'x', explains: 9 } }))).toBe('cause_unknown')
  })
})

test('causes form a tree; said again with proof, a cause is verified', async () => {
  await done({ cause: { side: 'bank', text: 'The fee run was started twice' } })
  await done({ cause: { side: 'third_party', text: 'The supplier sent the file twice', explains: 1 } })
  await done({ cause: { side: 'bank', text: 'The fee run was started twice', verified: true } })
  expect(await bank.rows('SELECT seq, parent, side, verified FROM complaint_causes ORDER BY seq')).toEqual([
    { seq: 1, parent: null, side: 'bank', verified: 1 },
    { seq: 2, parent: 1, side: 'third_party', verified: 0 },
  ])
})

describe('a remedy', () => {
  const remedy = (value: number) => ({ remedy: { text: 'Goodwill', amount: { value, currency: 'CHF' } } })

  test('above the limit of the lead is declined with who decides', async () => {
    const output = await update(remedy(900))
    expect(codeOf(output)).toBe('remedy_above_authority')
    expect(JSON.stringify(output)).toContain('CHF 500')
  })
  test('above one’s own limit needs the lead, also where only its words hold the sum', async () => {
    const worded = await update({ remedy: { text: 'Refund CHF 400' } })
    await expect(bank.approve(worded)).rejects.toMatchObject({ code: 'second_person_needed' })
    const output = await update(remedy(400))
    await expect(bank.approve(output)).rejects.toMatchObject({ code: 'second_person_needed' })
    await expect(bank.approve(output, 'compliance@bank.example')).rejects.toMatchObject({
      code: 'remedy_beyond_approver',
    })
    await bank.approve(output, 'lead@bank.example')
    expect(await state()).toMatchObject({ remedy_minor: 40_000 })
    expect((await state())?.remedy_approved_by).not.toBeNull()
    await bank.undo(output)
    expect(await state()).toMatchObject({ remedy_minor: null })
  })
  test('within it is the writer’s own', async () => {
    await done(remedy(90))
    expect(await state()).toMatchObject({ remedy_minor: 9_000, remedy_approved_by: null })
  })
})

describe('the explanation', () => {
  const draft = (input: Record<string, unknown>) =>
    bank.call('draft_message', { client: 'Keller', purpose: 'explanation', ...input })

  test('tells the verified cause and the approved sum', async () => {
    const output = (await draft({})) as { body: string }
    expect(output.body).toContain('The cause lies with us: The fee run was started twice')
    expect(output.body).toContain('90')
  })
  test('names no other sum', async () => {
    expect(codeOf(await draft({ subject: 'x', text: 'Dear Ms Keller, you will receive CHF 4,000.' }))).toBe(
      'explanation_figure',
    )
  })
})

describe('to the end', () => {
  test('resolved, called back with evidence, closed with a lesson that names nobody', async () => {
    await done({ status: 'resolved' })
    expect(await state()).toMatchObject({ status: 'resolved' })
    expect(codeOf(await update({ callback: { satisfied: true, result: 'She is content' } }))).toBe(
      'callback_no_contact',
    )
    bank.setNow('2026-11-24T09:00:00.000Z' as Instant)
    await bank.approve(
      await bank.call('log_interaction', { client: 'Keller', channel: 'call', note: 'Called her back' }),
    )
    await done({ callback: { satisfied: true, result: 'She is content' } })
    expect(codeOf(await update({ status: 'closed' }))).toBe('close_missing')
    const lesson = {
      happened: 'Anna Keller was charged CHF 152 twice on 2026-11-09',
      cause: 'The fee run of account 12345678 was started twice',
      prevention: 'A second start of a fee run asks for a reason',
    }
    const closing = await update({ status: 'closed', lesson })
    await bank.approve(closing)
    expect(await state()).toMatchObject({ status: 'closed', satisfied: 1, lesson: 1 })
    const [card] = await bank.rows('SELECT happened, cause, prevention FROM lessons')
    expect(JSON.stringify(card)).not.toMatch(/Keller|Anna|152|12345678|2026-11-09/)
    expect(card?.happened).toContain('the client')
    expect(await bank.rows("SELECT complaint_open FROM v_clients WHERE client_id = 'cli_anna'")).toEqual([
      { complaint_open: 0 },
    ])
    expect(codeOf(await update({ note: 'x' }))).toBe('complaint_closed')
    await bank.undo(closing)
    expect(await state()).toMatchObject({ status: 'resolved', lesson: 0 })
    expect(await bank.rows('SELECT count(*) AS n FROM lessons')).toEqual([{ n: 0 }])
  })
  test('a lesson in which somebody is left is refused', async () => {
    const output = await update({
      status: 'closed',
      lesson: { happened: 'Mr Brown was rude', cause: 'Haste', prevention: 'Patience' },
    })
    expect(output).toMatchObject({ error: { code: 'lesson_identity' } })
    expect(JSON.stringify(output)).toContain('Mr Brown')
  })
})

test('a complaint of another book does not exist', async () => {
  expect(codeOf(await update({ note: 'x' }, 'other@bank.example'))).toBe('complaint_not_found')
})
