import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openDatabase } from '#store/database.ts'
import { migrate } from '#store/migrate.ts'
import type { TemporaryDatabase } from '#test/support/database.ts'
import { temporaryDatabase } from '#test/support/database.ts'

const first = {
  name: '0000_first',
  sql: 'CREATE TABLE a (id TEXT PRIMARY KEY);\n--> statement-breakpoint\nCREATE INDEX a_id ON a (id);',
}
const second = {
  name: '0001_second',
  sql: `CREATE TABLE b (a_id TEXT NOT NULL REFERENCES a (id) ON DELETE CASCADE);
--> statement-breakpoint
CREATE TRIGGER a_b AFTER INSERT ON a BEGIN INSERT INTO b VALUES (NEW.id); END;
--> statement-breakpoint
INSERT INTO a VALUES ('one');`,
}

let home: TemporaryDatabase
beforeEach(async () => {
  home = await temporaryDatabase()
})
afterEach(() => home.remove())

const column = async (sql: string) => (await home.db.raw.execute(sql)).rows.map((row) => row[0])

describe('migrate', () => {
  test('applies each migration once, in order', async () => {
    expect(await migrate(home.db, [first])).toEqual(['0000_first'])
    expect(await migrate(home.db, [first, second])).toEqual(['0001_second'])
    expect(await migrate(home.db, [first, second])).toEqual([])
    expect(await column('SELECT a_id FROM b')).toEqual(['one'])
    expect(await column('SELECT name FROM schema_migrations ORDER BY name')).toEqual([
      '0000_first',
      '0001_second',
    ])
    expect(await column('SELECT applied_at FROM schema_migrations')).toEqual([
      expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
    ])
  })

  test('leaves nothing of a migration that fails half-way', async () => {
    const broken = {
      name: '0001_broken',
      sql: 'CREATE TABLE c (x);--> statement-breakpoint\nCREATE NONSENSE;',
    }
    await expect(migrate(home.db, [first, broken])).rejects.toThrow('NONSENSE')
    expect(await column("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")).toEqual([
      'a',
      'schema_migrations',
    ])
    expect(await column('SELECT name FROM schema_migrations')).toEqual(['0000_first'])
    expect(await migrate(home.db, [first, second])).toEqual(['0001_second'])
  })

  test('rebuilds a table without deleting what refers to it', async () => {
    await migrate(home.db, [first, second])
    const rebuild = [
      'PRAGMA foreign_keys=OFF',
      "CREATE TABLE new_a (id TEXT PRIMARY KEY, extra TEXT DEFAULT '')",
      'INSERT INTO new_a (id) SELECT id FROM a',
      'DROP TABLE a',
      'ALTER TABLE new_a RENAME TO a',
      'PRAGMA foreign_keys=ON',
    ].join(';\n--> statement-breakpoint\n')
    await migrate(home.db, [first, second, { name: '0002_rebuild', sql: rebuild }])
    expect(await column('SELECT a_id FROM b')).toEqual(['one'])
    await expect(home.db.raw.execute("INSERT INTO b VALUES ('nobody')")).rejects.toThrow('FOREIGN KEY')
  })

  test('refuses a database of a newer version and changes nothing', async () => {
    await migrate(home.db, [first, second])
    const third = { name: '0000_zero', sql: 'CREATE TABLE z (x);' }
    const refusal = migrate(home.db, [first, third])
    await expect(refusal).rejects.toMatchObject({ code: 'database_newer_schema' })
    await expect(refusal).rejects.toThrow('0001_second')
    expect(await column("SELECT count(*) FROM sqlite_schema WHERE name = 'z'")).toEqual([0])
  })

  test('refuses a migration whose text has changed, whatever its line endings', async () => {
    await migrate(home.db, [first])
    expect(await migrate(home.db, [{ ...first, sql: first.sql.replaceAll('\n', '\r\n') }])).toEqual([])
    const changed = { ...first, sql: `${first.sql} -- and more` }
    await expect(migrate(home.db, [changed])).rejects.toMatchObject({ code: 'database_foreign_migration' })
  })

  test('asks for a writable database only when there is work', async () => {
    await migrate(home.db, [first])
    const reading = await openDatabase({ url: home.url, readOnly: true })
    expect(await migrate(reading, [first])).toEqual([])
    await expect(migrate(reading, [first, second])).rejects.toMatchObject({ code: 'database_read_only' })
    reading.close()
  })

  test('is done by one of several processes that start at once', async () => {
    const script = fileURLToPath(new URL('../support/migrator.ts', import.meta.url))
    const runs = await Promise.all(
      [1, 2, 3].map(() => promisify(execFile)(process.execPath, [script, home.url])),
    )
    const applied = runs.flatMap(({ stdout }) => stdout.split('\n').filter(Boolean))
    expect(applied.sort()).toEqual(
      Array.from({ length: 20 }, (_, i) => `${String(i).padStart(4, '0')}_table`),
    )
    expect(await column("SELECT count(*) FROM sqlite_schema WHERE name LIKE 'table_%'")).toEqual([20])
  })
})
