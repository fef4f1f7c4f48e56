import { execFile } from 'node:child_process'
import { chmod, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { count, createClient, eq, sql, sqliteTable, text } from '#drizzle'
import { openDatabase } from '#store/database.ts'
import { onlyReads } from '#store/statements.ts'
import type { TemporaryDatabase } from '#test/support/database.ts'
import { temporaryDatabase, temporaryFolder } from '#test/support/database.ts'

const notes = sqliteTable('notes', { id: text('id').primaryKey(), body: text('body').notNull() })
const createNotes = 'CREATE TABLE notes (id TEXT PRIMARY KEY, body TEXT NOT NULL)'

let home: TemporaryDatabase
const note = (id: string) => ({ id, body: `body of ${id}` })
const insert = (id: string) => ({ sql: 'INSERT INTO notes VALUES (?, ?)', args: [id, id] })

beforeEach(async () => {
  home = await temporaryDatabase({ patience: 400 })
  await home.db.raw.execute(createNotes)
})
afterEach(() => home.remove())

/** What a connection of another program sees. */
async function idsInFile(): Promise<string[]> {
  const reader = createClient({ url: home.url })
  const { rows } = await reader.execute('SELECT id FROM notes ORDER BY id')
  reader.close()
  return rows.map((row) => String(row.id))
}

describe('connections', () => {
  test('all carry the settings, not only the first', async () => {
    const ask = (name: string) =>
      Promise.all(
        Array.from({ length: 8 }, async () => (await home.db.raw.execute(`PRAGMA ${name}`)).rows[0]?.[0]),
      )
    expect(new Set(await ask('synchronous'))).toEqual(new Set([1]))
    expect(new Set(await ask('foreign_keys'))).toEqual(new Set([1]))
    expect(new Set(await ask('mmap_size'))).toEqual(new Set([2 ** 30]))
    expect(new Set(await ask('journal_mode'))).toEqual(new Set(['wal']))

    const writing = await home.db.raw.batch([insert('x'), 'PRAGMA synchronous', 'PRAGMA foreign_keys'])
    expect(writing.slice(1).map((each) => each.rows[0]?.[0])).toEqual([1, 1])
  })

  test('that read cannot write, whatever the statement looks like', async () => {
    const reading = await home.db.raw.transaction('read')
    await expect(reading.execute(insert('x'))).rejects.toMatchObject({ code: 'database_read_only' })
    await reading.rollback()
    expect(await idsInFile()).toEqual([])
  })
})

describe('writes', () => {
  test('of one process take turns, and reads do not wait for them', async () => {
    const transactions = Array.from({ length: 10 }, (_, i) =>
      home.db.transaction(async (tx) => {
        const [before] = await tx.select({ n: count() }).from(notes)
        await sleep(1)
        await tx.insert(notes).values(note(`t${before?.n}`))
        return i
      }),
    )
    const seen = await home.db.select({ n: count() }).from(notes)
    expect(seen[0]?.n).toBeLessThan(10)
    await Promise.all([
      ...transactions,
      home.db.insert(notes).values(note('u')),
      home.db.raw.batch([insert('v')]),
    ])
    expect(await idsInFile()).toHaveLength(12)
  })

  test('of a failed transaction leave nothing and free the turn', async () => {
    const failing = home.db.transaction(async (tx) => {
      await tx.insert(notes).values(note('a'))
      throw new Error('changed my mind')
    })
    await expect(failing).rejects.toThrow('changed my mind')
    await home.db.insert(notes).values(note('b'))
    expect(await idsInFile()).toEqual(['b'])
  })

  test('past an open transaction throw instead of waiting for it for ever', async () => {
    const { db } = home
    const past = [
      () => db.insert(notes).values(note('past')).run(),
      () => db.transaction(async () => {}),
      () => db.batch([db.insert(notes).values(note('past'))]),
      () => db.run(sql`DELETE FROM notes`),
    ]
    for (const write of past) {
      const outer = db.transaction(async (tx) => {
        await tx.insert(notes).values(note('mine'))
        expect(await db.select().from(notes)).toEqual([])
        await write()
      })
      await expect(outer).rejects.toMatchObject({ code: 'write_inside_transaction' })
    }
    await db.insert(notes).values(note('after'))
    expect(await idsInFile()).toEqual(['after'])
  })

  test('behind a transaction that nobody ends fail with a sentence', async () => {
    const forgotten = await home.db.raw.transaction('write')
    await forgotten.execute(insert('a'))
    await expect(home.db.insert(notes).values(note('b'))).rejects.toMatchObject({ code: 'database_busy' })
    forgotten.close()
    await home.db.insert(notes).values(note('c'))
    expect(await idsInFile()).toEqual(['c'])
  })

  test('name no value of a client when they fail', async () => {
    await home.db.insert(notes).values(note('a'))
    const again = home.db.insert(notes).values({ id: 'a', body: 'Anna Petrova owes 300' })
    await expect(again).rejects.toThrow('UNIQUE constraint failed: notes.id')
    await expect(again).rejects.not.toThrow('Petrova')
  })
})

describe('while another program holds the file', () => {
  async function hold(): Promise<() => Promise<void>> {
    const other = createClient({ url: home.url })
    const transaction = await other.transaction('write')
    return async () => {
      await transaction.rollback()
      other.close()
    }
  }

  test('writes wait and are kept', async () => {
    const letGo = await hold()
    const { db } = home
    const writes = Promise.all([
      db.insert(notes).values(note('single')),
      db.batch([db.insert(notes).values(note('batch'))]),
      db.transact((tx) => tx.insert(notes).values(note('transaction'))),
    ])
    await sleep(150)
    await letGo()
    await writes
    expect(await idsInFile()).toEqual(['batch', 'single', 'transaction'])
  })

  test('writes give up with a sentence, and later ones are kept', async () => {
    const letGo = await hold()
    await expect(home.db.insert(notes).values(note('a'))).rejects.toMatchObject({ code: 'database_busy' })
    await expect(home.db.transact(async () => {})).rejects.toMatchObject({ code: 'database_busy' })
    expect(await home.db.select().from(notes)).toEqual([])
    await letGo()
    await home.db.insert(notes).values(note('b'))
    expect(await idsInFile()).toEqual(['b'])
  })
})

describe('opening', () => {
  test('makes the folder of a new file', async () => {
    const folder = await temporaryFolder()
    const path = join(folder.path, 'deep', 'er', 'new.db')
    const db = await openDatabase({ url: `file:${path}` })
    db.close()
    expect((await stat(path)).isFile()).toBe(true)
    await folder.remove()
  })

  test('names a file that is no database', async () => {
    const path = join(home.path, '..', 'text.db')
    await writeFile(
      path,
      'this is not a database, and it is longer than a header of a hundred bytes. '.repeat(20),
    )
    await expect(openDatabase({ url: `file:${path}` })).rejects.toMatchObject({
      code: 'database_corrupt',
      facts: { path },
    })
  })

  test('keeps an encrypted file shut without its key', async () => {
    const url = `file:${join(home.path, '..', 'secret.db')}`
    const db = await openDatabase({ url, encryptionKey: 'a key for this test only' })
    await db.raw.executeMultiple(`${createNotes}; INSERT INTO notes VALUES ('a', 'b')`)
    expect(await db.select().from(notes).where(eq(notes.id, 'a'))).toEqual([{ id: 'a', body: 'b' }])
    db.close()
    await expect(openDatabase({ url })).rejects.toMatchObject({ code: 'database_corrupt' })
    await expect(openDatabase({ url, encryptionKey: 'another' })).rejects.toMatchObject({
      code: 'database_corrupt',
    })
  })

  test('says that another program keeps the file', async () => {
    const path = join(home.path, '..', 'held.db')
    const other = createClient({ url: `file:${path}`, concurrency: 1 })
    await other.executeMultiple('PRAGMA locking_mode=EXCLUSIVE; CREATE TABLE t (a); BEGIN IMMEDIATE')
    await other.execute('INSERT INTO t VALUES (1)')
    await expect(openDatabase({ url: `file:${path}`, patience: 150 })).rejects.toMatchObject({
      code: 'database_locked',
      facts: { path },
    })
    other.close()
  })

  test('says that the file may not be written', async () => {
    home.db.close()
    const folder = join(home.path, '..')
    await chmod(home.path, 0o444)
    await chmod(folder, 0o555)
    // The superuser may write anything, so another user tries.
    const user = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {}
    const script = fileURLToPath(new URL('../support/open.ts', import.meta.url))
    const { stdout } = await promisify(execFile)(process.execPath, [script, home.url], user)
    await chmod(folder, 0o755)
    expect(stdout.trim()).toBe('database_read_only')
  })

  test('for reading only leaves the file alone', async () => {
    await home.db.insert(notes).values(note('a'))
    const db = await openDatabase({ url: home.url, readOnly: true })
    expect(db.readOnly).toBe(true)
    expect(await db.select().from(notes)).toEqual([note('a')])
    await expect(db.insert(notes).values(note('b'))).rejects.toMatchObject({ code: 'database_read_only' })
    db.close()
    const missing = `file:${home.path}.missing`
    await expect(openDatabase({ url: missing, readOnly: true })).rejects.toMatchObject({
      code: 'file_missing',
    })
    await expect(stat(`${home.path}.missing`)).rejects.toThrow()
  })

  test.each(['file::memory:', 'file:', 'ftp://example.org/x', 'not a url'])(
    'refuses the address %s',
    async (url) => {
      await expect(openDatabase({ url })).rejects.toMatchObject({ code: 'setting_invalid' })
    },
  )
})

test.each([
  ['SELECT 1', true],
  ['  -- why\n /* how */ select 1', true],
  ['WITH a AS (SELECT replace(x, 1, 2) FROM t) SELECT * FROM a', true],
  ["WITH a AS (SELECT 'delete from t') SELECT * FROM a", true],
  ['EXPLAIN QUERY PLAN SELECT 1', true],
  ['PRAGMA synchronous', true],
  ['PRAGMA table_info(t)', true],
  ['PRAGMA integrity_check', true],
  ['WITH a AS (SELECT 1) INSERT INTO t SELECT * FROM a', false],
  ['WITH a AS (SELECT 1) UPDATE t SET x = 1', false],
  ['PRAGMA user_version = 3', false],
  ['PRAGMA wal_checkpoint', false],
  ['insert into t values (1)', false],
  ['CREATE TABLE t (a)', false],
  ['VACUUM INTO ?', false],
  ['', false],
])('%j only reads: %s', (statement, reads) => {
  expect(onlyReads(statement)).toBe(reads)
})
