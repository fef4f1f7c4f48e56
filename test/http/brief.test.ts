import { afterAll, beforeAll, expect, test } from 'vitest'
import { errorOf, scriptedApp } from '#test/support/app.ts'
import { type SmallBank, smallBank } from '#test/support/bank.ts'

let bank: SmallBank
beforeAll(async () => {
  bank = await smallBank()
})
afterAll(() => bank.remove())

const rm = 'rm@bank.example'

test('answers the brief of who asks as data, as text and by its first lines', async () => {
  const { send } = scriptedApp(bank, [])
  const answer = await send(rm, 'GET', '/api/brief')
  expect(answer.status).toBe(200)
  expect(answer.headers.get('cache-control')).toBe('no-store')
  const { brief, text, top } = (await answer.json()) as {
    brief: { top: { rule: string; client: { name: string } }[] }
    text: string
    top: string
  }
  expect(brief.top[0]).toMatchObject({ rule: 'arrears', client: { name: 'Orion Logistics Ltd' } })
  expect(top.split('\n')).toHaveLength(brief.top.length + 1)
  expect(text.startsWith(top)).toBe(true)
  expect(text).toContain('Papers and KYC (3)')
  const russian = (await (await send(rm, 'GET', '/api/brief?language=ru')).json()) as { top: string }
  expect(russian.top).toContain('кредит в просрочке')
})

test('another sees their own book, nobody none, and a day gone or no day is refused', async () => {
  const { send, app } = scriptedApp(bank, [])
  const other = await (await send('other@bank.example', 'GET', '/api/brief')).text()
  expect(other).not.toContain('Orion')
  expect(await errorOf(await send(rm, 'GET', '/api/brief?on=2026-11-01'))).toMatchObject({
    code: 'brief_day_past',
  })
  expect(await errorOf(await send(rm, 'GET', '/api/brief?on=soon'))).toMatchObject({
    status: 400,
    code: 'input_invalid',
  })
  expect((await app.request('/api/brief')).status).toBe(401)
})
