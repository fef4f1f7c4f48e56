import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ClientId } from '#domain/ids.ts'
import type { Instant } from '#domain/time.ts'
import { scriptedApp } from '#test/support/app.ts'
import { type SmallBank, smallBank } from '#test/support/bank.ts'

let bank: SmallBank
beforeAll(async () => {
  bank = await smallBank()
})
afterAll(() => bank.remove())

const rm = 'rm@bank.example'
const other = 'other@bank.example'
type Listed = { notices: { id: string; text: string; urgent: boolean; client?: string }[] }

test('a person reads what is due to them, once, and nobody else does', async () => {
  const { send, app } = scriptedApp(bank, [])
  const me = await bank.store.people.byEmail(rm)
  const add = (key: string, deliverAfter: string) =>
    bank.store.notices.add({
      userId: me!.id,
      kind: 'answer_warn',
      key,
      urgent: true,
      clientId: 'cli_anna' as ClientId,
      facts: { subject: 'Fees', client: 'Anna Keller', dueAt: '2026-11-23T10:00:00.000Z' },
      deliverAfter: deliverAfter as Instant,
    })
  expect(await add('one', '2026-11-23T08:00:00.000Z')).toBe(true)
  expect(await add('one', '2026-11-23T08:00:00.000Z')).toBe(false)
  expect(await add('later', '2027-01-01T08:00:00.000Z')).toBe(true)
  const list = async (email: string) => (await (await send(email, 'GET', '/api/notices')).json()) as Listed
  const { notices } = await list(rm)
  expect(notices).toMatchObject([{ kind: 'answer_warn', urgent: true, client: 'cli_anna' }])
  expect(notices[0]?.text).toMatch(
    /^Answer soon: “Fees” of Anna Keller is to be answered by 2026-11-23 1\d:00\.$/,
  )
  expect((await list(other)).notices).toEqual([])
  const ids = notices.map(({ id }) => id)
  await send(other, 'POST', '/api/notices/seen', { ids })
  expect((await list(rm)).notices).toHaveLength(1)
  expect((await send(rm, 'POST', '/api/notices/seen', { ids })).status).toBe(200)
  expect((await list(rm)).notices).toEqual([])
  expect((await send(rm, 'POST', '/api/notices/seen', { ids: ['cli_1'] })).status).toBe(400)
  expect((await app.request('/api/notices')).status).toBe(401)
})
