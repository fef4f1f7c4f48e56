import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '#domain/actor.ts'
import { randomIds } from '#domain/ids.ts'
import { type Database, openDatabase } from '#store/database.ts'
import type { OpenedStore } from '#store/open.ts'
import { openStore } from '#store/open.ts'
import { demoStart, seedDemo } from '#store/seed.ts'
import { views } from '#store/views/index.ts'
import { temporaryFolder } from '#test/support/database.ts'
import { randomQuery, type Samples, seeded } from '#test/support/random-queries.ts'

/** Queries for each person; a long run for a change of the guard is made by a larger number. */
const queries = 150

const askable = views.filter(({ scope }) => scope === undefined || scope === 'task' || scope === 'shelf')

let folder: Awaited<ReturnType<typeof temporaryFolder>>
let store: OpenedStore
let samples: Samples

beforeAll(async () => {
  folder = await temporaryFolder()
  store = await openStore({ url: `file:${folder.path}/bank.db`, clock: { now: () => demoStart } })
  await seedDemo(store.db, { newId: randomIds, now: demoStart })
  samples = await samplesOf(store.db)
}, 60_000)
afterAll(async () => {
  await store.close()
  await folder.remove()
})

async function samplesOf(db: Database): Promise<Samples> {
  const found = new Map<string, string[]>()
  for (const view of askable) {
    const { rows } = await db.raw.execute(`SELECT * FROM ${view.name} LIMIT 40`)
    for (const { name } of view.columns)
      found.set(
        `${view.name}.${name}`,
        [...new Set(rows.map((row) => row[name]).filter((each) => each !== null))]
          .slice(0, 8)
          .map((each) =>
            typeof each === 'number'
              ? String(Math.trunc(each))
              : `'${String(each).slice(0, 60).replaceAll("'", "''")}'`,
          ),
      )
  }
  return found
}

/** A copy of the bank that holds only the clients this person may see. */
async function ownBank(actor: Actor, books: readonly string[] | undefined): Promise<Database> {
  const path = join(folder.path, `${actor.id}.db`)
  await store.db.raw.execute({ sql: 'VACUUM INTO ?', args: [path] })
  const db = await openDatabase({ url: `file:${path}` })
  if (books !== undefined) {
    const others = `SELECT id FROM clients WHERE rm_id NOT IN (${books.map((id) => `'${id}'`).join(', ')})`
    const tables = await db.raw.execute(
      "SELECT m.name AS name FROM sqlite_master AS m JOIN pragma_table_info(m.name) AS i ON i.name = 'client_id' WHERE m.type = 'table'",
    )
    for (const { name } of tables.rows)
      await db.raw.execute(`DELETE FROM ${name} WHERE client_id IN (${others})`)
    await db.raw.execute(`DELETE FROM relations WHERE from_id IN (${others})`)
    await db.raw.execute(`DELETE FROM clients WHERE id IN (${others})`)
  }
  // What is about nobody on record is its owner's own.
  for (const name of ['tasks', 'meetings'])
    await db.raw.execute(`DELETE FROM ${name} WHERE client_id IS NULL AND owner_id <> '${actor.id}'`)
  return db
}

const plainly = (rows: readonly (readonly unknown[])[]): string[] =>
  rows
    .map((row) =>
      JSON.stringify(
        row.map((each) =>
          typeof each === 'number'
            ? Math.round(each * 100) / 100
            : typeof each === 'string'
              ? each.slice(0, 500)
              : each,
        ),
      ),
    )
    .sort()

describe.each(['rm', 'colleague', 'lead', 'compliance'])('%s', (name) => {
  test('gets what the same query gives on a book of the clients they may see', async () => {
    const actor = await store.people.byEmail(`${name}@demo.example`)
    if (!actor) throw new Error(`nobody is called ${name}`)
    const book = store.book(actor)
    const all = await book.ask('select distinct rm_id from v_clients')
    const db = await ownBank(actor, name === 'compliance' ? undefined : all.rows.map(([id]) => String(id)))
    const random = seeded(20_261_123 + name.length)
    let compared = 0
    let filled = 0
    try {
      for (let at = 0; at < queries; at += 1) {
        const sql = randomQuery({ random, views: askable, samples })
        const asked = await book.ask(sql).catch((error) => error.code as string)
        if (asked === 'ask_too_long' || asked === 'ask_too_complex') continue
        expect(asked, sql).toBeTypeOf('object')
        if (typeof asked === 'string' || asked.more) continue
        const { rows } = await db.raw.execute(sql)
        const expected = rows.map((row) => Array.from({ length: row.length }, (_, column) => row[column]))
        expect(plainly(asked.rows), sql).toEqual(plainly(expected))
        compared += 1
        if (expected.some((row) => row.some((cell) => typeof cell === 'number' && cell > 0))) filled += 1
      }
    } finally {
      db.close()
    }
    expect(compared).toBeGreaterThan(queries * 0.8)
    expect(filled).toBeGreaterThan(queries * 0.3)
  }, 120_000)
})
