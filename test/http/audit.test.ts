import { afterAll, beforeAll, expect, test } from 'vitest'
import type { AuditView } from '#http/account-views.ts'
import { verifyExport } from '#store/audit-chain.ts'
import { createTrailReader } from '#store/audit-read.ts'
import { errorOf, scriptedApp } from '#test/support/app.ts'
import { type SmallBank, smallBank } from '#test/support/bank.ts'

const compliance = 'compliance@bank.example'
let bank: SmallBank
beforeAll(async () => {
  bank = await smallBank()
  const { store } = bank
  const { id } = await bank.person('rm@bank.example')
  for (let at = 0; at < 60; at += 1)
    await store.audit.append({ kind: 'tool_call', actorId: id, payload: { tool: 'list_tasks', at } })
  await store.audit.append({
    kind: 'proposal.committed',
    actorId: id,
    clientId: 'cli_petrov',
    payload: { tool: 'create_task', text: 'Позвонить про ИПОТЕКУ ещё раз' },
  })
  await store.audit.append({ kind: 'proposal.declined', clientId: 'cli_anna', payload: { why: '不需要' } })
})
afterAll(() => bank.remove())

const search = async (asked: Record<string, unknown>): Promise<AuditView> => {
  const { send } = scriptedApp(bank, [])
  return (await (await send(compliance, 'POST', '/api/audit/search', asked)).json()) as AuditView
}

test('is searched by words in any script and case, kind, person, client and time', async () => {
  const found = await search({ q: 'ипотеку ЕЩЕ' })
  expect(found.items).toMatchObject([
    {
      kind: 'proposal.committed',
      actor: { name: 'Lena Hofmann' },
      client: { id: 'cli_petrov', name: 'Вадим Аркадьевич Петров' },
      payload: { tool: 'create_task' },
    },
  ])
  expect((await search({ q: '不需要' })).items).toHaveLength(1)
  expect((await search({ q: 'петров' })).items).toHaveLength(1)
  expect((await search({ kind: 'proposal' })).items.map(({ kind }) => kind)).toEqual([
    'proposal.declined',
    'proposal.committed',
  ])
  expect((await search({ kind: 'proposa' })).items).toEqual([])
  expect((await search({ client: 'cli_anna', kind: 'proposal' })).items).toHaveLength(1)
  const { id } = await bank.person('rm@bank.example')
  expect((await search({ actor: id, q: 'list_tasks', limit: 200 })).items).toHaveLength(60)
  expect((await search({ q: 'list_tasks', to: '2020-01-01T00:00:00Z' })).items).toEqual([])
  expect((await search({ q: 'list_tasks', from: '2020-01-01T00:00:00Z', limit: 1 })).items).toHaveLength(1)
  expect((await search({ q: '%', kind: 'tool_call' })).items).toEqual([])
})

test('comes in pages that leave nothing out and repeat nothing', async () => {
  const seen: number[] = []
  for (let more = {}; ; ) {
    const page = await search({ kind: 'tool_call', limit: 7, ...more })
    seen.push(...page.items.map(({ seq }) => seq))
    if (page.next === undefined) break
    more = { before: page.next }
  }
  expect(seen).toHaveLength(60)
  expect([...seen].sort((a, b) => b - a)).toEqual(seen)
  expect(new Set(seen).size).toBe(60)
})

test('the chain is followed, and one altered entry is seen', async () => {
  const { verified } = await search({ limit: 1 })
  expect(verified).toMatchObject({ entries: verified.of })
  expect(verified.entries).toBeGreaterThan(60)
  const [row] = await bank.rows("SELECT seq, hash FROM audit WHERE kind = 'tool_call' LIMIT 1")
  const { seq, hash } = row as unknown as { seq: number; hash: string }
  const alter = (to: string) =>
    bank.store.db.raw.execute(`UPDATE audit SET hash = '${to}' WHERE seq = ${seq}`)
  await alter('0'.repeat(64))
  expect(await createTrailReader(bank.store.db).verified()).toMatchObject({ brokenAt: seq })
  await alter(hash)
  expect(await createTrailReader(bank.store.db).verified()).not.toHaveProperty('brokenAt')
})

test('is exported whole, verifies by itself, and each export leaves its own entry', async () => {
  const { send } = scriptedApp(bank, [])
  const answer = await send(compliance, 'GET', '/api/audit/export')
  expect(answer.headers.get('content-disposition')).toContain('audit.jsonl')
  expect(answer.headers.get('cache-control')).toBe('no-store')
  const lines = (await answer.text()).split('\n')
  expect(await verifyExport(lines)).not.toHaveProperty('brokenAt')
  const { id } = await bank.person(compliance)
  expect((await search({ kind: 'audit_exported' })).items).toMatchObject([{ actor: { id } }])
})

test('is closed to everybody else, and a wrong filter is refused', async () => {
  const { send } = scriptedApp(bank, [])
  for (const email of ['rm@bank.example', 'lead@bank.example', 'admin@bank.example'])
    for (const answer of [
      await send(email, 'POST', '/api/audit/search', {}),
      await send(email, 'GET', '/api/audit/export'),
    ])
      expect(await errorOf(answer)).toMatchObject({ status: 403, code: 'not_entitled' })
  expect((await search({ kind: 'audit_exported' })).items).toHaveLength(1)
  for (const wrong of [{ limit: 0 }, { from: 'yesterday' }, { client: 'anna' }, { before: 'x' }, { all: 1 }])
    expect(await errorOf(await send(compliance, 'POST', '/api/audit/search', wrong))).toMatchObject({
      status: 400,
    })
})
