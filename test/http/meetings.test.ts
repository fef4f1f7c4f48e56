import { afterAll, beforeAll, expect, test } from 'vitest'
import { errorOf, scriptedApp } from '#test/support/app.ts'
import { type SmallBank, smallBank } from '#test/support/bank.ts'

let bank: SmallBank
let path = ''
beforeAll(async () => {
  bank = await smallBank()
  const output = await bank.call('schedule_meeting', {
    client: 'Keller',
    subject: 'Mortgage',
    at: '2026-11-26T10:00:00Z',
    with: ['Otto'],
  })
  await bank.approve(output)
  const [row] = await bank.rows('SELECT meeting_id FROM v_meetings')
  path = `/api/meetings/${String(row?.meeting_id)}.ics`
})
afterAll(() => bank.remove())

test('the RM gets the meeting as a calendar file in which the client is named and not invited', async () => {
  const { send } = scriptedApp(bank, [])
  const answer = await send('rm@bank.example', 'GET', path)
  expect(answer.status).toBe(200)
  expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8; method=REQUEST')
  const text = (await answer.text()).replace(/\r\n /g, '')
  expect(text).toContain('DTSTART:20261126T100000Z')
  expect(text).toContain('mailto:other@bank.example')
  expect(text).toContain('Anna Keller')
  expect(text).not.toContain('anna.keller@clients.example')
})

test('after a cancellation the file takes it out', async () => {
  await bank.approve(await bank.call('schedule_meeting', { client: 'Keller', cancel: true }))
  const { send } = scriptedApp(bank, [])
  const text = await (await send('rm@bank.example', 'GET', path)).text()
  expect(text).toContain('METHOD:CANCEL')
  expect(text).toContain('SEQUENCE:1')
})

test('a meeting of another book, another ending and nobody at all are refused', async () => {
  const { send, app } = scriptedApp(bank, [])
  expect(await errorOf(await send('other@bank.example', 'GET', path))).toMatchObject({
    status: 404,
    code: 'meeting_not_found',
  })
  expect(await errorOf(await send('rm@bank.example', 'GET', path.replace('.ics', '.txt')))).toMatchObject({
    status: 404,
  })
  expect((await app.request(path)).status).toBe(401)
})
