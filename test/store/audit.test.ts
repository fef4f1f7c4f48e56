import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { canonical, digestOf } from '#domain/canonical.ts'
import { verifyExport } from '#store/audit-chain.ts'
import { hasSqld, startSqld } from '#test/support/sqld.ts'
import { temporaryStore } from '#test/support/store.ts'

type Temporary = Awaited<ReturnType<typeof temporaryStore>>
const appender = fileURLToPath(new URL('../support/appender.ts', import.meta.url))
const root = fileURLToPath(new URL('../..', import.meta.url))

let own: Temporary
beforeEach(async () => {
  own = await temporaryStore()
})
afterEach(() => own.remove())

const append = async (count: number) => {
  for (let n = 1; n <= count; n++)
    await own.store.audit.append({ kind: 'tool.call', refId: `call-${n}`, payload: { n, said: 'сумма 100' } })
}
const change = (sql: string) => own.store.db.raw.execute(sql)
const exported = async () => {
  const lines: string[] = []
  for await (const line of own.store.audit.export()) lines.push(line)
  return lines
}

describe('canonical JSON', () => {
  test('does not depend on the order of keys, and leaves absent members out', async () => {
    expect(canonical({ b: [1, { d: 'я', c: null }], a: undefined, 10: 1, 9: 2 })).toBe(
      '{"10":1,"9":2,"b":[1,{"c":null,"d":"я"}]}',
    )
    expect(canonical(undefined)).toBe('null')
    expect(await digestOf({ a: 1, b: 2 })).toBe(await digestOf({ b: 2, a: 1 }))
    expect(await digestOf({ a: 1, b: 2 })).not.toBe(await digestOf({ a: 1, b: '2' }))
  })
})

describe('audit chain', () => {
  test('an empty and an untouched chain verify', async () => {
    expect(await own.store.audit.verify()).toEqual({ entries: 0, head: '0'.repeat(64) })
    await append(5)
    const report = await own.store.audit.verify()
    expect(report).toMatchObject({ entries: 5 })
    expect(report.brokenAt).toBeUndefined()
  })

  test.each([
    ['a fact', "update audit set kind = 'tool.cald' where seq = 3", 3, /altered/],
    ['a time', "update audit set at = '2026-11-27T08:30:00.001Z' where seq = 2", 2, /altered/],
    [
      'a payload',
      "update audit_payloads set payload = replace(payload, '100', '101') where audit_id = (select id from audit where seq = 4)",
      4,
      /payload/,
    ],
    [
      'a digest',
      "update audit set payload_digest = replace(payload_digest, substr(payload_digest, 1, 1), 'g') where seq = 1",
      1,
      /altered/,
    ],
    ['a deleted row', 'delete from audit where seq = 3', 3, /missing/],
    ['a deleted last row', 'delete from audit where seq = 5', 5, /missing/],
  ])('finds %s', async (_what, sql, brokenAt, problem) => {
    await append(5)
    await change(sql)
    expect(await own.store.audit.verify()).toMatchObject({
      brokenAt,
      problem: expect.stringMatching(problem),
    })
  })

  test('finds rows that changed places, and an inserted row', async () => {
    await append(4)
    for (const [from, to] of [
      [2, 99],
      [3, 2],
      [99, 3],
    ])
      await change(`update audit set seq = ${to} where seq = ${from}`)
    expect((await own.store.audit.verify()).brokenAt).toBe(2)
    for (const [from, to] of [
      [2, 99],
      [3, 2],
      [99, 3],
    ])
      await change(`update audit set seq = ${to} where seq = ${from}`)
    await change("update sqlite_sequence set seq = 4 where name = 'audit'")
    expect((await own.store.audit.verify()).brokenAt).toBeUndefined()

    await change(`insert into audit (id, at, kind, payload_digest, prev_hash, hash)
      select 'aud_x', at, kind, payload_digest, 'made up', 'made up' from audit where seq = 4`)
    expect((await own.store.audit.verify()).brokenAt).toBe(5)
  })

  test('an erased payload still verifies, and cannot be guessed from its digest', async () => {
    await append(3)
    await change('delete from audit_payloads where audit_id = (select id from audit where seq = 2)')
    expect(await own.store.audit.verify()).toMatchObject({ entries: 3 })
    expect((await own.store.audit.verify()).brokenAt).toBeUndefined()
    const { rows } = await change('select payload_digest from audit where seq = 2')
    expect(rows[0]!.payload_digest).not.toBe(await digestOf({ n: 2, said: 'сумма 100' }))
  })

  test('an export verifies by itself; altered, cut or reordered it does not', async () => {
    await append(4)
    await change('delete from audit_payloads where audit_id = (select id from audit where seq = 1)')
    const lines = await exported()
    expect(lines).toHaveLength(5)
    const { head } = await own.store.audit.verify()
    expect(JSON.parse(lines[4]!)).toEqual({ entries: 4, head })
    expect(await verifyExport(lines)).toEqual({ entries: 4, head })

    const altered = lines.with(2, lines[2]!.replace('сумма 100', 'сумма 900'))
    expect(await verifyExport(altered)).toMatchObject({ brokenAt: 3 })
    expect(await verifyExport(lines.toSpliced(1, 1))).toMatchObject({ brokenAt: 2 })
    expect(await verifyExport(lines.toSpliced(3, 1))).toMatchObject({ brokenAt: 4 })
    expect(await verifyExport(lines.slice(0, -1))).toMatchObject({ brokenAt: 5 })
    expect(await verifyExport(lines.with(1, '{"kind":'))).toMatchObject({ brokenAt: 2 })
    expect(await verifyExport([...lines.slice(0, 1), lines[2]!, lines[1]!])).toMatchObject({ brokenAt: 2 })
  })

  test('two processes append at once without a fork', async () => {
    const count = 60
    await appendFromTwo(own.url, count)
    const report = await own.store.audit.verify()
    expect(report).toMatchObject({ entries: 2 * count })
    expect(report.brokenAt).toBeUndefined()
    const { rows } = await change('select kind, count(*) as n from audit group by kind order by kind')
    expect(rows.map(({ kind, n }) => [kind, n])).toEqual([
      ['by.a', count],
      ['by.b', count],
    ])
  })

  test.skipIf(!hasSqld)('two processes append at once to a server without a fork', async () => {
    const server = await startSqld()
    try {
      const remote = await temporaryStore({ url: server.url })
      await appendFromTwo(server.url, 20)
      const report = await remote.store.audit.verify()
      expect(report).toMatchObject({ entries: 40 })
      expect(report.brokenAt).toBeUndefined()
      await remote.remove()
    } finally {
      await server.stop()
    }
  })
})

async function appendFromTwo(url: string, count: number): Promise<void> {
  const processes = ['a', 'b'].map((name) =>
    spawn(process.execPath, ['--import', './src/text-imports.mjs', appender, url, name, String(count)], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
    }),
  )
  const codes = await Promise.all(processes.map((each) => once(each, 'exit').then(([code]) => code)))
  expect(codes).toEqual([0, 0])
}
