import { afterAll, beforeAll, expect, test } from 'vitest'
import { errorOf, scriptedApp } from '#test/support/app.ts'
import type { SmallBank } from '#test/support/bank.ts'
import { bankWithShelf } from '#test/support/shelf.ts'

let bank: SmallBank
beforeAll(async () => {
  bank = await bankWithShelf()
  await bank.call('check_suitability', { client: 'Iris Baumann', product: 'Frontier Shares' })
})
afterAll(() => bank.remove())

const rm = 'rm@bank.example'
const path = '/api/clients/cli_iris/advice.html'

test('answers the page to whom the client belongs, the same bytes each time', async () => {
  const { send } = scriptedApp(bank, [])
  const answer = await send(rm, 'GET', `${path}?product=prd_frontier`)
  expect(answer.status).toBe(200)
  expect(answer.headers.get('content-type')).toMatch(/^text\/html/)
  expect(answer.headers.get('content-security-policy')).toMatch(/style-src 'unsafe-inline'/)
  expect(answer.headers.get('content-security-policy')).not.toMatch(/script-src/)
  const page = await answer.text()
  expect(page).toContain('SUIT-RISK-01')
  expect(await (await send(rm, 'GET', `${path}?product=prd_frontier`)).text()).toBe(page)
})

test('a client of another book, a wrong day and nobody at all are refused', async () => {
  const { send, app } = scriptedApp(bank, [])
  expect(await errorOf(await send('other@bank.example', 'GET', path))).toMatchObject({
    status: 404,
    code: 'client_not_found',
  })
  expect(await errorOf(await send(rm, 'GET', `${path}?on=soon`))).toMatchObject({
    status: 400,
    code: 'input_invalid',
  })
  expect((await app.request(path)).status).toBe(401)
})
