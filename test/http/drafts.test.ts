import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Instant } from '#domain/time.ts'
import type { DraftList, DraftView } from '#http/views.ts'
import { errorOf, scriptedApp } from '#test/support/app.ts'
import { monday, type SmallBank, smallBank } from '#test/support/bank.ts'

const rm = 'rm@bank.example'
let bank: SmallBank
beforeAll(async () => {
  bank = await smallBank()
  for (const [at, client] of [
    [monday, 'Anna Keller'],
    ['2026-11-23T09:00:00.000Z', 'Orion Logistics'],
    ['2026-11-23T08:30:00.000Z', 'Anna Keller'],
  ] as const) {
    bank.setNow(at as Instant)
    await bank.call('draft_message', { client, purpose: 'thanks' })
  }
})
afterAll(() => bank.remove())

const listed = async (as = rm, query = ''): Promise<DraftList> => {
  const answer = await scriptedApp(bank, []).send(as, 'GET', `/api/drafts${query}`)
  expect(answer.headers.get('cache-control')).toBe('no-store')
  return (await answer.json()) as DraftList
}

test('one’s own drafts come newest first, with what was found in them', async () => {
  const { items, more } = await listed()
  expect(items.map(({ createdAt, clientName }) => `${createdAt} ${clientName}`)).toEqual([
    '2026-11-23T09:00:00.000Z Orion Logistics Ltd',
    '2026-11-23T08:30:00.000Z Anna Keller',
    '2026-11-23T08:00:00.000Z Anna Keller',
  ])
  expect(more).toBe(0)
  expect(items[0]?.body).not.toBe('')
  expect(await listed(rm, '?limit=1')).toMatchObject({ items: [{ id: items[0]?.id }], more: 2 })
})

test('nobody else’s are listed, a lead’s and a reader’s list holds their own alone', async () => {
  for (const as of [
    'other@bank.example',
    'lead@bank.example',
    'compliance@bank.example',
    'admin@bank.example',
  ])
    expect(await listed(as)).toEqual({ items: [], more: 0 })
})

test('a draft goes out of sight with its client', async () => {
  const { id } = await bank.person('other@bank.example')
  await bank.store.db.raw.execute(`UPDATE clients SET rm_id = '${id}' WHERE id = 'cli_orion'`)
  expect((await listed()).items.map(({ clientName }) => clientName)).toEqual(['Anna Keller', 'Anna Keller'])
  expect((await listed('other@bank.example')).items).toEqual([])
})

test('a wrong limit is refused', async () => {
  expect(await errorOf(await scriptedApp(bank, []).send(rm, 'GET', '/api/drafts?limit=0'))).toMatchObject({
    status: 400,
  })
})

test('a blocked draft is read and leaves by no way: no mail file, link or text', async () => {
  const { draft: id } = (await bank.call('draft_message', {
    client: 'Anna Keller',
    purpose: 'thanks',
    subject: 'Our talk',
    text: 'Dear Ms Keller,\n\nThis fund has a guaranteed return of 9 percent, without any risk.\n\nLena Hofmann',
  })) as { draft: string }
  const { send } = scriptedApp(bank, [])
  const read = (await (await send(rm, 'GET', `/api/drafts/${id}`)).json()) as DraftView
  expect(read.draft).toMatchObject({ id, outcome: 'block' })
  expect(read.draft.body).toContain('guaranteed return')
  expect(read).not.toHaveProperty('mailto')
  for (const form of ['eml', 'txt', 'mailto']) {
    const refused = await errorOf(await send(rm, 'GET', `/api/drafts/${id}.${form}`))
    expect(refused).toMatchObject({ status: 409, code: 'draft_blocked' })
    expect(refused.message).toMatch(/blocked/)
  }
})
