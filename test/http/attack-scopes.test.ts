import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chooseModels } from '#agent/models.ts'
import type { Scope } from '#domain/actor.ts'
import { timeZone } from '#domain/time.ts'
import { noLimits } from '#http/rate-limit.ts'
import { scriptedApp } from '#test/support/app.ts'
import { type SmallBank, smallBank } from '#test/support/bank.ts'
import { tools } from '#tools/index.ts'

const rm = 'rm@bank.example'
let bank: SmallBank
beforeAll(async () => {
  bank = await smallBank()
})
afterAll(() => bank.remove())

/** Someone with a token of few rights, and an assistant that understands what they write. */
async function holding(scopes: readonly Scope[]) {
  const { app } = scriptedApp(bank, [], {
    limits: noLimits,
    models: chooseModels({}, tools, bank.store.clock, timeZone('UTC')),
  })
  const { token } = await bank.store.people.issueToken((await bank.person(rm)).id, 'bearer', { scopes })
  return async (method: string, path: string, body?: unknown): Promise<{ status: number; text: string }> => {
    const answer = await app.request(path, {
      method,
      headers: { authorization: `Bearer ${token}` },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    return { status: answer.status, text: await answer.text() }
  }
}

const capture = (kind: string, input: object, more: object = {}) => ({
  id: `cap_${randomUUID()}`,
  kind,
  capturedAt: '2026-11-23T07:30:00Z',
  words: 'Noted',
  input,
  ...more,
})

describe('a token that may only capture', () => {
  test.each([
    'What do I know about Anna Keller?',
    'Brief me on Anna Keller',
    'phone number of Anna Keller',
    'Кто такая Анна Келлер?',
    'list my clients',
  ])('reads nothing by a note: %s', async (text) => {
    const ask = await holding(['draft'])
    const { text: answered } = await ask('POST', '/api/captures', capture('note', { text }))
    expect(answered).not.toMatch(/000 01 01|1971|anna\.keller@|Dentist|12.?500|Petrov|Петров|Orion/)
  })

  test('reads no field of a record by what it claims to have seen of it', async () => {
    const ask = await holding(['draft'])
    const seen = {
      record: 'cli_anna',
      revision: 999,
      asOf: '2026-11-23T07:00:00Z',
      fields: { phone: '?', email: '?', birth_date: '?', occupation: '?' },
    }
    const form = { channel: 'call', note: 'x' }
    const { text } = await ask('POST', '/api/captures', capture('log', form, { client: 'cli_orion', seen }))
    expect(text).not.toMatch(/000 01 01|1971|anna\.keller@|Dentist/)
  })

  test('gets no words of an earlier answer by its key', async () => {
    const reader = await holding(['read'])
    await reader('POST', '/api/chat', { text: 'Brief me on Anna Keller', requestKey: 'the-brief' })
    const ask = await holding(['draft'])
    for (const path of ['/api/chat', '/api/acts'])
      expect(
        (await ask('POST', path, { text: 'x', words: 'x', tool: 'x', input: {}, requestKey: 'the-brief' }))
          .status,
      ).toBe(403)
  })
})

describe('a token that only reads', () => {
  test('writes by no form, whatever the tool', async () => {
    const ask = await holding(['read'])
    const count = async () =>
      bank.rows('SELECT (SELECT count(*) FROM proposals) AS cards, (SELECT count(*) FROM drafts) AS letters')
    const before = await count()
    for (const tool of tools.filter(({ risk }) => risk !== 'read')) {
      const { text } = await ask('POST', '/api/acts', {
        tool: tool.name,
        input: { client: 'cli_anna', text: 'x' },
        words: 'x',
        requestKey: randomUUID(),
      })
      expect([tool.name, JSON.parse(text).failure?.code]).toEqual([tool.name, 'scope_missing'])
    }
    expect(await count()).toEqual(before)
  })

  test.each(['approve', 'yes', 'да', '批准', 'undo', 'decline', 'no', 'отмени'])(
    'decides nothing by saying %s',
    async (word) => {
      const thread = (
        await bank.turn([['create_task', { client: 'cli_anna', text: randomUUID(), due_on: '2026-11-27' }]])
      ).thread
      const ask = await holding(['read'])
      const standing = () => bank.rows(`SELECT status FROM proposals WHERE thread_id = '${thread}'`)
      expect(await standing()).toEqual([{ status: 'pending' }])
      await ask('POST', '/api/chat', { text: word, thread })
      expect(await standing()).toEqual([{ status: 'pending' }])
    },
  )
})

test('rights of a token are those of the token, also beside each other: draft and account read nothing', async () => {
  const ask = await holding(['draft', 'account'])
  for (const path of [
    '/api/brief',
    '/api/clients/cli_anna',
    '/api/threads',
    '/api/proposals',
    '/api/captures',
    '/api/drafts',
    '/api/notices',
  ])
    expect([path, (await ask('GET', path)).status]).toEqual([path, 403])
  const made = await ask('POST', '/api/tokens', { label: 'more', scopes: ['read'], days: 1 })
  expect(made.status).toBe(403)
})
