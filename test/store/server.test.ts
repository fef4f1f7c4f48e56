import { once } from 'node:events'
import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { count, sql, sqliteTable, text } from '#drizzle'
import type { Database } from '#store/database.ts'
import { openDatabase } from '#store/database.ts'
import { migrate } from '#store/migrate.ts'
import type { Sqld } from '#test/support/sqld.ts'
import { hasSqld, startSqld } from '#test/support/sqld.ts'

const notes = sqliteTable('notes', { id: text('id').primaryKey() })
const migrations = [
  { name: '0000_notes', sql: 'CREATE TABLE notes (id TEXT PRIMARY KEY);' },
  { name: '0001_log', sql: 'CREATE TABLE log (x);--> statement-breakpoint\nCREATE INDEX log_x ON log (x);' },
]

describe.skipIf(!hasSqld)('a libSQL server', () => {
  let server: Sqld
  let db: Database
  let other: Database

  beforeAll(async () => {
    server = await startSqld()
    db = await openDatabase({ url: server.url })
    other = await openDatabase({ url: server.url.replace('http:', 'ws:') })
    await Promise.all([migrate(db, migrations), migrate(other, migrations)])
  })
  afterAll(async () => {
    db?.close()
    other?.close()
    await server?.stop()
  })
  beforeEach(async () => {
    await db.delete(notes)
  })

  const ids = async () => (await other.select().from(notes).orderBy(notes.id)).map((row) => row.id)

  test('has its migrations once, though two applied them at once', async () => {
    const { rows } = await db.raw.execute('SELECT name FROM schema_migrations ORDER BY name')
    expect(rows.map((row) => row.name)).toEqual(['0000_notes', '0001_log'])
    expect(await migrate(db, migrations)).toEqual([])
  })

  test('takes writes, batches and transactions of two clients as a file does', async () => {
    const write = (each: Database, name: string) => [
      each.insert(notes).values({ id: `${name}1` }),
      each.batch([
        each.insert(notes).values({ id: `${name}2` }),
        each.insert(notes).values({ id: `${name}3` }),
      ]),
      each.transaction(async (tx) => {
        const [found] = await tx.select({ n: count() }).from(notes)
        await tx.insert(notes).values({ id: `${name}4-${found === undefined}` })
      }),
    ]
    await Promise.all([...write(db, 'a'), ...write(other, 'b')])
    expect(await ids()).toEqual(['a1', 'a2', 'a3', 'a4-false', 'b1', 'b2', 'b3', 'b4-false'])
  })

  test('keeps nothing of a failed transaction or batch', async () => {
    const failing = db.transaction(async (tx) => {
      await tx.insert(notes).values({ id: 'a' })
      throw new Error('changed my mind')
    })
    await expect(failing).rejects.toThrow('changed my mind')
    const twice = db.insert(notes).values({ id: 'b' })
    await expect(db.batch([twice, twice])).rejects.toThrow('UNIQUE constraint failed')
    expect(await ids()).toEqual([])
  })

  test('is guarded against writes past an open transaction', async () => {
    const outer = db.transaction(async (tx) => {
      await tx.insert(notes).values({ id: 'a' })
      await db.run(sql`DELETE FROM notes`)
    })
    await expect(outer).rejects.toMatchObject({ code: 'write_inside_transaction' })
    expect(await ids()).toEqual([])
  })

  test('repeats a transaction that the server gave up, and keeps it once', async () => {
    let tries = 0
    let waiting: Promise<unknown> | undefined
    const slow = db.transact(async (tx) => {
      tries += 1
      await tx.insert(notes).values({ id: 'slow' })
      // The server takes the lock away after five seconds when somebody waits for it.
      waiting ??= other.insert(notes).values({ id: 'waiting' }).execute()
      await waiting
      await tx.insert(notes).values({ id: 'slower' })
    })
    await slow
    expect(tries).toBe(2)
    expect(await ids()).toEqual(['slow', 'slower', 'waiting'])
  })
})

test('a server that does not answer is named without its credentials', async () => {
  // A port that a connection goes out from is taken, and nobody listens on it.
  const far = createServer().listen(0, '127.0.0.1')
  await once(far, 'listening')
  const out = connect((far.address() as AddressInfo).port, '127.0.0.1')
  await once(out, 'connect')
  const port = out.localPort
  for (const protocol of ['http', 'ws']) {
    const db = await openDatabase({ url: `${protocol}://127.0.0.1:${port}?authToken=hidden` })
    const reading = db.select().from(notes)
    await expect(reading).rejects.toMatchObject({
      code: 'database_unreachable',
      facts: { path: `${protocol}://127.0.0.1:${port}` },
    })
    db.close()
  }
  out.destroy()
  far.close()
})

test('a server that refuses the token says which setting to look at', async () => {
  const gate = createServer((_, response) => response.writeHead(401).end('no')).listen(0, '127.0.0.1')
  await once(gate, 'listening')
  const address = gate.address()
  const port = typeof address === 'object' ? address?.port : 0
  const db = await openDatabase({ url: `http://127.0.0.1:${port}`, token: 'stale' })
  await expect(db.insert(notes).values({ id: 'a' })).rejects.toThrow('RAPPORT_DB_TOKEN')
  db.close()
  gate.close()
})
