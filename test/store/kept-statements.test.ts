import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Database, openDatabase } from '#store/database.ts'

let folder: string
let db: Database

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rapport-kept-'))
  db = await openDatabase({ url: `file:${join(folder, 'kept.db')}` })
  await db.raw.execute('CREATE TABLE coins (id INTEGER PRIMARY KEY, name TEXT UNIQUE, worth INTEGER)')
})

afterEach(async () => {
  db.close()
  await rm(folder, { recursive: true, force: true })
})

const add = (name: string | null, worth: number) =>
  db.raw.execute({ sql: 'INSERT INTO coins (name, worth) VALUES (?, ?)', args: [name, worth] })

const names = async (sql = 'SELECT name FROM coins ORDER BY id', args: (string | number)[] = []) =>
  (await db.raw.execute({ sql, args })).rows.map(({ name }) => name)

describe('a statement that is said again', () => {
  test('answers what is there now, for the parameters of now', async () => {
    const dear = 'SELECT name FROM coins WHERE worth >= ? ORDER BY id'
    await add('penny', 1)
    expect(await names(dear, [2])).toEqual([])
    await add('crown', 60)
    expect(await names(dear, [2])).toEqual(['crown'])
    expect(await names(dear, [1])).toEqual(['penny', 'crown'])
  })

  test('tells how many rows it changed and the number of the new one', async () => {
    const first = await add('penny', 1)
    const second = await add('crown', 60)
    expect([first.lastInsertRowid, second.lastInsertRowid]).toEqual([1n, 2n])
    const raise = () => db.raw.execute('UPDATE coins SET worth = worth + 1')
    expect([(await raise()).rowsAffected, (await raise()).rowsAffected]).toEqual([2, 2])
    expect(
      (await db.raw.execute('SELECT worth FROM coins ORDER BY id')).rows.map(({ worth }) => worth),
    ).toEqual([3, 62])
  })

  test('reads lists of every length, over the page that the driver reads at once', async () => {
    for (let size = 0; size <= 201; size += 1) {
      if ([0, 1, 99, 100, 101, 200, 201].includes(size))
        for (let time = 0; time < 3; time += 1) expect((await names()).length).toBe(size)
      await add(`coin ${size}`, size)
    }
  })

  test('works again after it failed', async () => {
    await add('penny', 1)
    for (let time = 0; time < 3; time += 1) {
      await expect(add('penny', 2)).rejects.toThrow(/UNIQUE/)
      await add(`coin ${time}`, time)
    }
    expect(await names()).toEqual(['penny', 'coin 0', 'coin 1', 'coin 2'])
  })

  test('does not keep a parameter that is left out', async () => {
    const insert = 'INSERT INTO coins (name, worth) VALUES (?, ?)'
    await db.raw.execute({ sql: insert, args: ['penny', 1] })
    await db.raw.execute({ sql: insert, args: ['crown'] })
    const { rows } = await db.raw.execute('SELECT worth FROM coins ORDER BY id')
    expect(rows.map(({ worth }) => worth)).toEqual([1, null])
  })

  test('takes parameters by name as well as by place', async () => {
    await add('penny', 1)
    await add('crown', 60)
    for (const worth of [1, 60]) {
      expect(await names('SELECT name FROM coins WHERE worth = ?', [worth])).toHaveLength(1)
      const named = await db.raw.execute({
        sql: 'SELECT name FROM coins WHERE worth = :worth',
        args: { worth },
      })
      expect(named.rows).toHaveLength(1)
    }
  })

  test('sees a table that another connection changed', async () => {
    await add('penny', 1)
    const all = 'SELECT * FROM coins'
    const listed = 'SELECT name FROM coins'
    expect((await db.raw.execute(all)).columns).toEqual(['id', 'name', 'worth'])
    expect(await names(listed)).toEqual(['penny'])
    await db.raw.executeMultiple('ALTER TABLE coins ADD COLUMN metal TEXT')
    // The first reading tells SQLite of the change, and the driver asks for the columns before it.
    await db.raw.execute(all)
    expect((await db.raw.execute(all)).columns).toEqual(['id', 'name', 'worth', 'metal'])
    expect(await names(listed)).toEqual(['penny'])
    await db.raw.executeMultiple('ALTER TABLE coins RENAME COLUMN name TO title')
    await expect(names(listed)).rejects.toThrow(/name/)
    await db.raw.executeMultiple('ALTER TABLE coins RENAME COLUMN title TO name')
    expect(await names(listed)).toEqual(['penny'])
  })

  test('is as many texts as one likes', async () => {
    await add('penny', 1)
    for (let round = 0; round < 2; round += 1)
      for (let number = 0; number < 300; number += 1)
        expect(await names(`SELECT name FROM coins WHERE ${number} = ?`, [number])).toEqual(['penny'])
  })

  test('is rolled back with its transaction and said again in the next', async () => {
    const insert = { sql: 'INSERT INTO coins (name, worth) VALUES (?, ?)', args: ['penny', 1] }
    for (let time = 0; time < 3; time += 1) {
      const transaction = await db.raw.transaction('write')
      await transaction.execute(insert)
      await transaction.rollback()
    }
    expect(await names()).toEqual([])
    const transaction = await db.raw.transaction('write')
    await transaction.execute(insert)
    await transaction.commit()
    expect(await names()).toEqual(['penny'])
  })

  test('fails once its database is closed', async () => {
    await add('penny', 1)
    await names()
    const transaction = await db.raw.transaction('write')
    const insert = { sql: 'INSERT INTO coins (name, worth) VALUES (?, ?)', args: ['crown', 60] }
    await transaction.execute(insert)
    db.close()
    await expect(transaction.execute(insert)).rejects.toThrow()
    await expect(names()).rejects.toThrow()
  })
})
