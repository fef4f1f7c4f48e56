import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '#domain/actor.ts'
import type { ClientId, Id, UserId } from '#domain/ids.ts'
import { countingIds } from '#domain/ids.ts'
import { searchForms } from '#domain/name-forms.ts'
import { eq, sql } from '#drizzle'
import { openBook, openWriter } from '#store/book.ts'
import type { Database } from '#store/database.ts'
import { openDatabase } from '#store/database.ts'
import { migrate } from '#store/migrate.ts'
import { migrations } from '#store/migrations/index.ts'
import { completeNames } from '#store/name-index.ts'
import * as schema from '#store/schema/index.ts'
import { inventBank, manager, number } from '#test/bench/lookup-bank.ts'
import { actor, clock, emptyBook } from '#test/support/book.ts'
import { temporaryDatabase, temporaryFolder } from '#test/support/database.ts'

const named = async (db: Database, who: Actor, said: string): Promise<string[]> =>
  (await openBook(db, who, { clock }).matchClients(said, 8)).map(({ client }) => client.id.slice(4))

describe('no look-up reads a whole table', () => {
  let db: Database
  let remove: () => Promise<void>
  const seen: { sql: string; args: unknown }[] = []
  beforeAll(async () => {
    const folder = await temporaryFolder()
    db = await inventBank(`file:${folder.path}/bank.db`, 21_000)
    remove = folder.remove
    await db.raw.execute("INSERT INTO teams (id, name) VALUES ('tea_some', 'Some')")
    await db.raw.execute({
      sql: "INSERT INTO team_members (team_id, user_id) SELECT 'tea_some', value FROM json_each(?)",
      args: [JSON.stringify([...Array.from({ length: 12 }, (_, at) => manager(at * 300)), 'usr_some'])],
    })
    const execute = db.raw.execute.bind(db.raw)
    db.raw.execute = ((statement: { sql: string; args: unknown }) => {
      seen.push(statement)
      return execute(statement as never)
    }) as typeof db.raw.execute
  }, 60_000)
  afterAll(async () => {
    db.close()
    await remove()
  })

  const references = [
    'cli_c0000009',
    number(8),
    'account 576',
    'client 4711',
    '079 555 12 34',
    'anna@mail.example',
    'Kamin',
    'Комин',
    '王',
    '王伟',
    'Rana Kam',
    'Kominstr',
    'Kaminsterbreg',
    'wang wei',
    'Ван Вэй',
    'Юрген Мюллер Иванович',
    'nobody at all of that name',
  ]
  test.each([
    ['an RM', actor('m00003')],
    ['a lead of everybody', actor('lead', 'lead')],
    ['a lead of twelve books', actor('some', 'lead')],
    ['compliance', actor('compliance', 'compliance')],
  ])('of %s', async (_who, who) => {
    const own = { ...who, id: (who.role === 'rm' ? manager(900) : who.id) as UserId }
    seen.length = 0
    const book = openBook(db, own, { clock })
    for (const said of [...references, ...references]) await book.matchClients(said, 6)
    const statements = [...new Map(seen.map((each) => [each.sql, each])).values()]
    expect(statements.length).toBeGreaterThan(3)
    const scans: string[] = []
    for (const each of statements) {
      const plan = await db.raw.execute({ sql: `EXPLAIN QUERY PLAN ${each.sql}`, args: each.args as never })
      for (const { detail } of plan.rows) if (isScan(String(detail))) scans.push(`${detail} in ${each.sql}`)
    }
    expect(scans).toEqual([])
    // A connection keeps a statement prepared only where its columns are named.
    expect(statements.filter((each) => /select \*/i.test(each.sql))).toEqual([])
    // Very many books are looked up a row at a time, not listed in a search.
    if (who.id === 'usr_lead') expect(statements.filter((each) => each.sql.includes('AND rm :'))).toEqual([])
  })
})

/** Reading a table or an index from end to end; lists made by the query itself and names still due are short. */
const isScan = (detail: string): boolean =>
  /^SCAN (?!CONSTANT|\(|json_each|book\b|called\b|[0-9]+ CONSTANT)/.test(detail) &&
  !/VIRTUAL TABLE INDEX|client_names_due/.test(detail)

describe('the indexes of names are true', () => {
  test('after names are added, changed, moved to another manager and removed', async () => {
    const home = await emptyBook()
    try {
      await home.addUser(actor('ana'))
      await home.addUser(actor('boris'))
      for (let n = 0; n < 2050; n += 1) await home.addClient(`cli_f${n}`, 'boris', `Filler Q${n}z`)
      await home.addClient('cli_a', 'ana', 'Quentin Abelard')
      const bank = actor('compliance', 'compliance')
      const found = (said: string, who = bank) => named(home.db, who, said)
      expect(await found('Abelrad')).toEqual(['a'])

      const writer = (tx: unknown) =>
        openWriter(tx as Database, actor('ana'), { clock, newId: countingIds(5000) })
      const change = await home.db.transact((tx) =>
        writer(tx).updateClient('cli_a' as ClientId, { name: 'Quentin Zoltanov' }),
      )
      expect([await found('Zoltnov'), await found('Золтанов'), await found('Abelrad')]).toEqual([
        ['a'],
        ['a'],
        [],
      ])
      await home.db.transact((tx) =>
        writer(tx).restoreClient('cli_a' as ClientId, change.before, change.cleared),
      )
      expect([await found('Abelrad'), await found('Zoltnov')]).toEqual([['a'], []])

      expect(await found('Abelard', actor('ana'))).toEqual(['a'])
      expect(await found('Abelard', actor('boris'))).toEqual([])
      await home.db
        .update(schema.clients)
        .set({ rmId: 'usr_boris' as UserId })
        .where(eq(schema.clients.id, 'cli_a' as ClientId))
      expect(await found('Abelard', actor('ana'))).toEqual([])
      expect([await found('Abelard', actor('boris')), await found('Abelrad', actor('boris'))]).toEqual([
        ['a'],
        ['a'],
      ])

      await home.db.delete(schema.clientNames).where(eq(schema.clientNames.clientId, 'cli_a' as ClientId))
      expect([await found('Abelard'), await found('Abelrad')]).toEqual([[], []])
      const left = await home.db.all<{ n: number }>(
        sql`SELECT count(*) AS n FROM name_slips WHERE word LIKE 'abelar%' OR word LIKE 'zoltan%'`,
      )
      expect(left).toEqual([{ n: 0 }])
      await expectTrue(home.db)
    } finally {
      await home.remove()
    }
  }, 60_000)

  test('where a name of an older version comes back without its forms', async () => {
    const home = await emptyBook()
    try {
      await home.addUser(actor('ana'))
      for (let n = 0; n < 2050; n += 1) await home.addClient(`cli_f${n}`, 'ana', `Filler Q${n}z`)
      await home.addClient('cli_a', 'ana', 'Quentin Abelard')
      const norm = 'хорхе борхес'
      await home.db.run(
        sql`UPDATE client_names SET text = 'Хорхе Борхес', norm = ${norm}, tok = ${norm}, lat = 'khorkhe borkhes' WHERE client_id = 'cli_a'`,
      )
      const bank = actor('compliance', 'compliance')
      expect(await named(home.db, bank, 'Борхиес')).toEqual(['a'])
      await completeNames(home.db)
      expect(await home.db.all(sql`SELECT count(*) AS n FROM client_names WHERE keys IS NULL`)).toEqual([
        { n: 0 },
      ])
      expect(await named(home.db, bank, 'Борхиес')).toEqual(['a'])
      await expectTrue(home.db)
    } finally {
      await home.remove()
    }
  }, 60_000)

  test('in a database from before them', async () => {
    const home = await temporaryDatabase()
    try {
      await migrate(home.db, migrations.slice(0, 4))
      await home.db.run(
        sql`INSERT INTO clients (id, kind, name, rm_id, city, created_at, updated_at) VALUES ('cli_a', 'individual', '张晓明', 'usr_ana', 'Basel', '2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z')`,
      )
      const { norm, tok, lat } = await searchForms('张晓明')
      await home.db.run(
        sql`INSERT INTO client_names (id, client_id, rm_id, kind, text, norm, tok, lat) VALUES ('nam_a', 'cli_a', 'usr_ana', 'display', '张晓明', ${norm}, ${tok}, ${lat})`,
      )
      await migrate(home.db, migrations)
      expect(await named(home.db, actor('ana'), 'zhang xiaoming')).toEqual(['a'])
      await completeNames(home.db)
      await expectTrue(home.db)
    } finally {
      await home.remove()
    }
  })
})

/** Counts, places and vocabulary as they would be if they were made anew. */
async function expectTrue(db: Database): Promise<void> {
  const rows = (query: string) => db.all(sql.raw(query))
  expect(await rows('SELECT rm_id, clients FROM book_marks WHERE clients > 0 ORDER BY rm_id')).toEqual(
    await rows(
      "SELECT '' AS rm_id, count(*) AS clients FROM clients UNION ALL SELECT rm_id, count(*) FROM clients GROUP BY rm_id ORDER BY rm_id",
    ),
  )
  expect(await rows('SELECT place, uses FROM client_places ORDER BY place')).toEqual(
    await rows(
      'SELECT place, count(*) AS uses FROM (SELECT city AS place FROM clients UNION ALL SELECT district FROM clients UNION ALL SELECT region FROM clients UNION ALL SELECT country FROM clients) WHERE place IS NOT NULL GROUP BY place ORDER BY place',
    ),
  )
  expect(await rows('SELECT word, uses FROM name_vocabulary ORDER BY word')).toEqual(
    await rows(
      `SELECT value AS word, count(*) AS uses FROM client_names, json_each('["' || replace(keys, ' ', '","') || '"]') WHERE length(value) > 2 GROUP BY value ORDER BY value`,
    ),
  )
  expect(await rows('SELECT count(DISTINCT word) AS n FROM name_slips')).toEqual(
    await rows('SELECT count(*) AS n FROM name_vocabulary'),
  )
}

test('two stores on one file never answer by names that have changed', async () => {
  const home = await emptyBook()
  const other = await openDatabase({ url: home.url })
  try {
    const ana = actor('ana')
    await home.addUser(ana)
    await home.addClient('cli_a', 'ana', 'Quentin Abelard')
    expect([await named(home.db, ana, 'Abelard'), await named(other, ana, 'Abelard')]).toEqual([['a'], ['a']])
    await other.insert(schema.clientNames).values({
      id: 'nam_other' as Id<'name'>,
      clientId: 'cli_a' as ClientId,
      rmId: 'usr_ana' as UserId,
      kind: 'nickname',
      text: 'Zorro',
      ...(await searchForms('Zorro')),
    })
    expect([await named(home.db, ana, 'Zorro'), await named(other, ana, 'Zorro')]).toEqual([['a'], ['a']])
    await expect(
      home.db.transact(async (tx) => {
        await tx
          .update(schema.clientNames)
          .set({ text: 'Bernardo', ...(await searchForms('Bernardo')) })
          .where(eq(schema.clientNames.text, 'Zorro'))
        expect((await openBook(tx, ana, { clock }).matchClients('Bernardo', 3)).length).toBe(1)
        throw new Error('taken back')
      }),
    ).rejects.toThrow('taken back')
    expect([await named(home.db, ana, 'Bernardo'), await named(home.db, ana, 'Zorro')]).toEqual([[], ['a']])
    await home.db.insert(schema.grants).values({
      id: 'gra_1' as Id<'grant'>,
      actorId: 'usr_boris' as UserId,
      bookId: ana.id,
      fromAt: '2026-01-01T00:00:00.000Z' as never,
      toAt: '2027-01-01T00:00:00.000Z' as never,
      grantedBy: ana.id,
      reason: 'leave',
    })
    expect(await named(other, actor('boris'), 'Zorro')).toEqual(['a'])
    await other.delete(schema.grants)
    expect(await named(home.db, actor('boris'), 'Zorro')).toEqual([])
    expect(await named(other, actor('boris'), 'Zorro')).toEqual([])
  } finally {
    other.close()
    await home.remove()
  }
})
