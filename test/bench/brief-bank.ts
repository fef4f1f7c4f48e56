import type { Database } from '#store/database.ts'
import { inventBank } from './lookup-bank.ts'

/** Contacts of each client. */
const contacts = 10

/** A day in the past or future of 27 November 2026, by a number that is different for each row. */
const near = (span: number, back: number): string =>
  `date('2026-11-27', (abs(n * 7919 + k * 104729) % ${span} - ${back}) || ' days')`

/**
 * Rows for every client of a bank; `n` counts the clients and `k` the rows of one client. Each table is filled as a
 * bank of that size would have it, so that a statement that reads beyond a book shows.
 */
const tables: readonly Readonly<{ each: number; every?: number; sql: string }>[] = [
  {
    each: contacts,
    sql: `INSERT INTO interactions (id, client_id, "on", channel, direction, text, language, origin_kind, created_at)
      SELECT 'int_' || n || '-' || k, id, ${near(720, 720)}, CASE k % 3 WHEN 0 THEN 'call' WHEN 1 THEN 'email' ELSE 'meeting' END,
        'out', 'Talked about topic ' || (n % 1000), 'en', 'rm', '2026-01-01T00:00:00.000Z'`,
  },
  {
    each: 1,
    sql: `INSERT INTO kyc (client_id, status, valid_until) SELECT id, 'valid', ${near(1200, 30)}`,
  },
  {
    each: 2,
    sql: `INSERT INTO documents (id, client_id, kind, status, expires_on)
      SELECT 'doc_' || n || '-' || k, id, 'paper ' || k, 'on_file', ${near(1500, 30)}`,
  },
  {
    each: 2,
    sql: `INSERT INTO holdings (id, client_id, name, value_minor, currency, matures_on)
      SELECT 'hld_' || n || '-' || k, id, 'Deposit', 5000000, 'CHF', ${near(700, 100)}`,
  },
  {
    each: 1,
    every: 3,
    sql: `INSERT INTO loans (id, client_id, amount_minor, outstanding_minor, currency, state, matures_on)
      SELECT 'lon_' || n, id, 30000000, 20000000, 'CHF', CASE n % 60 WHEN 0 THEN 'in_debt' ELSE 'running_ok' END, ${near(3000, 100)}`,
  },
  {
    each: 12,
    every: 3,
    sql: `INSERT INTO instalments (id, loan_id, due_on, amount_minor, currency, paid_on)
      SELECT 'ins_' || n || '-' || k, 'lon_' || n, date('2026-12-05', (1 - k) || ' months'), 100000, 'CHF',
        CASE WHEN k > 1 AND NOT (n % 60 = 0 AND k < 4) THEN '2026-01-01' END`,
  },
  {
    each: 1,
    every: 3,
    sql: `INSERT INTO covenants (id, loan_id, kind, operator, threshold, last_value, next_test_on)
      SELECT 'cov_' || n, 'lon_' || n, 'dscr', '>=', '1.20', CASE n % 90 WHEN 0 THEN '1.05' ELSE '1.60' END, ${near(400, 10)}`,
  },
  {
    each: 1,
    sql: `INSERT INTO facts (id, client_id, kind, text, "on", confidence, source_kind, recorded_at)
      SELECT 'fct_' || n, id, CASE n % 4 WHEN 0 THEN 'life_event' ELSE 'family' END, 'Moves house', ${near(700, 350)}, 1, 'rm', '2026-01-01T00:00:00.000Z'`,
  },
  {
    each: 1,
    every: 2,
    sql: `INSERT INTO promises (id, client_id, owner_id, text, made_on, due_on, status, owed_by, origin_kind)
      SELECT 'prm_' || n, id, rm_id, 'Send the sheet', '2026-01-01', ${near(90, 20)}, CASE n % 8 WHEN 0 THEN 'open' ELSE 'kept' END, 'bank', 'rm'`,
  },
  {
    each: 1,
    every: 4,
    sql: `INSERT INTO requests (id, client_id, owner_id, kind, subject, urgency, status, received_at, first_answer_due_at, resolution_due_at, origin_kind)
      SELECT 'req_' || n, id, rm_id, 'request', 'Card limit', 'normal', CASE n % 20 WHEN 0 THEN 'open' ELSE 'resolved' END,
        '2026-11-26T08:00:00.000Z', '2026-11-27T08:00:00.000Z', '2026-12-03T08:00:00.000Z', 'mail'`,
  },
  {
    each: 2,
    every: 3,
    sql: `INSERT INTO tasks (id, client_id, owner_id, text, due_on, status, origin_kind, created_at)
      SELECT 'tsk_' || n || '-' || k, id, rm_id, 'Send the papers', ${near(120, 100)}, CASE n % 9 WHEN 0 THEN 'open' ELSE 'done' END, 'rm', '2026-01-01T00:00:00.000Z'`,
  },
  {
    each: 1,
    every: 10,
    sql: `INSERT INTO meetings (id, client_id, owner_id, subject, starts_at, ends_at, uid, origin_kind, created_at)
      SELECT 'mtg_' || n, id, rm_id, 'Review', ${near(200, 100)} || 'T10:00:00.000Z', ${near(200, 100)} || 'T11:00:00.000Z', 'u' || n, 'rm', '2026-01-01T00:00:00.000Z'`,
  },
]

/** Clients written at once. */
const piece = 50_000

/** The bank of the look-up bench with ten contacts a client and a day's work in every book. */
export async function inventWorkingBank(url: string, size: number): Promise<Database> {
  const db = await inventBank(url, size)
  await db.raw.execute(
    `UPDATE clients SET segment = CASE rowid % 5 WHEN 0 THEN 'key' WHEN 1 THEN 'affluent' WHEN 2 THEN 'sme' ELSE 'mass' END,
      birth_date = date('1950-01-01', (rowid * 37 % 18000) || ' days'), client_since = '2020-01-01'`,
  )
  for (let from = 0; from < size; from += piece)
    for (const { each, every = 1, sql } of tables)
      await db.raw.execute({
        sql: `${sql} FROM (SELECT id, rm_id, rowid AS n FROM clients WHERE rowid > ? AND rowid <= ? AND rowid % ${every} = 0)
          CROSS JOIN (SELECT value AS k FROM json_each('[${Array.from({ length: each }, (_, k) => k + 1)}]'))`,
        args: [from, from + piece],
      })
  return db
}
