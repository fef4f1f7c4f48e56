import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Id } from '#domain/ids.ts'
import { eq } from '#drizzle'
import { migrate } from '#store/migrate.ts'
import { migrations } from '#store/migrations/index.ts'
import { drafts, outbox, rulePacks, verdicts } from '#store/schema/index.ts'
import { createViews } from '#store/views.ts'
import type { TemporaryDatabase } from '#test/support/database.ts'
import { temporaryDatabase } from '#test/support/database.ts'

let home: TemporaryDatabase
beforeEach(async () => {
  home = await temporaryDatabase()
})
afterEach(() => home.remove())

test('a database from before advice keeps its rows and gets the new columns', async () => {
  const { db } = home
  expect(await migrate(db, migrations.slice(0, 2))).toEqual(['0000_first', '0001_search'])
  await db.raw.execute(
    `INSERT INTO drafts (id, client_id, owner_id, purpose, channel, language, subject, body, origins, missing, created_at)
      VALUES ('drf_1', 'cli_1', 'usr_1', 'thanks', 'email', 'ru', 's', 'b', '[]', '["date"]', '2026-11-01T00:00:00.000Z')`,
  )
  await db.raw.execute(
    `INSERT INTO outbox (id, proposal_id, draft_id, client_id, recipient, subject, body, status, queued_at, send_after)
      VALUES ('out_1', 'prp_1', 'drf_1', 'cli_1', 'a@b.example', 's', 'b', 'queued', '2026-11-01T00:00:00.000Z', '2026-11-01T00:05:00.000Z')`,
  )
  expect(await migrate(db, migrations)).toEqual(migrations.slice(2).map(({ name }) => name))
  const [draft] = await db
    .select()
    .from(drafts)
    .where(eq(drafts.id, 'drf_1' as Id<'draft'>))
  expect(draft).toMatchObject({
    body: 'b',
    missing: ['date'],
    recommends: [],
    disclosures: '',
    findings: null,
    outcome: null,
    reason: null,
  })
  const [row] = await db.select().from(outbox)
  expect(row).toMatchObject({
    status: 'queued',
    channel: 'email',
    language: 'en',
    country: null,
    attempts: 0,
  })
  expect(await db.select().from(verdicts)).toEqual([])
  expect(await db.select().from(rulePacks)).toEqual([])
  expect(await createViews(db)).toBe(true)
  expect(await migrate(db, migrations)).toEqual([])
})
