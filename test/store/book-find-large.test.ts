import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '#domain/actor.ts'
import { openBook } from '#store/book.ts'
import type { Database } from '#store/database.ts'
import { inventBank, manager } from '#test/bench/lookup-bank.ts'
import { actor, clock, day } from '#test/support/book.ts'
import { temporaryFolder } from '#test/support/database.ts'

const size = 21_000
let db: Database
let remove: () => Promise<void>
beforeAll(async () => {
  const folder = await temporaryFolder()
  db = await inventBank(`file:${folder.path}/bank.db`, size)
  remove = folder.remove
  await db.raw.execute(
    "UPDATE clients SET last_contact_on = '2026-0' || (1 + rowid % 9) || '-1' || (rowid % 7) WHERE rowid % 3 > 0",
  )
  await db.raw.execute(
    `INSERT INTO loans (id, client_id, number, amount_minor, currency, state)
      SELECT 'lon_' || rowid, id, 'L' || rowid, 100000 + (rowid * 7919) % 900001, CASE rowid % 4 WHEN 0 THEN 'EUR' ELSE 'CHF' END, 'running_ok' FROM clients WHERE rowid % 10 = 0`,
  )
  await db.raw.execute("INSERT INTO teams (id, name) VALUES ('tea_some', 'Some')")
  await db.raw.execute({
    sql: "INSERT INTO team_members (team_id, user_id) SELECT 'tea_some', value FROM json_each(?)",
    args: [JSON.stringify([...Array.from({ length: 12 }, (_, at) => manager(at * 300)), 'usr_some'])],
  })
}, 60_000)
afterAll(async () => {
  db.close()
  await remove()
})

const ids = async (query: string): Promise<string[]> =>
  (await db.raw.execute(query)).rows.map((row) => String(row[0]))

const reaches: readonly (readonly [string, Actor, string])[] = [
  ['compliance', actor('compliance', 'compliance'), '1 = 1'],
  ['a lead of everybody', actor('lead', 'lead'), '1 = 1'],
  ['a lead of twelve', actor('some', 'lead'), `rm_id < '${manager(12 * 300)}'`],
]

test.each(reaches)('%s finds all clients of a place, in the order asked for', async (_who, who, where) => {
  const book = openBook(db, who, { clock })
  const at = `${where} AND city = 'City 7'`
  const found = await book.findClients({ place: 'City 7', sort: 'last_contact', limit: 7 })
  expect(found.items.map(({ id }) => id)).toEqual(
    await ids(
      `SELECT id FROM clients WHERE ${at} ORDER BY last_contact_on IS NULL, last_contact_on, name, id LIMIT 7`,
    ),
  )
  expect([String(found.count)]).toEqual(await ids(`SELECT count(*) FROM clients WHERE ${at}`))
  const named = await book.findClients({ place: 'City 7', sort: 'name', limit: 5 })
  expect(named.items.map(({ id }) => id)).toEqual(
    await ids(`SELECT id FROM clients WHERE ${at} ORDER BY name, id LIMIT 5`),
  )
})

test.each(reaches)('%s gets the sums of all loans, largest first', async (_who, who, where) => {
  const found = await openBook(db, who, { clock }).findClients({
    hasLoan: true,
    sort: 'loan_amount',
    lastContactAfter: day('2026-02-01'),
    limit: 6,
  })
  const lent = `FROM loans JOIN clients ON clients.id = client_id WHERE ${where} AND last_contact_on >= '2026-02-01'`
  expect(found.loans?.totals.map(({ minor, currency }) => `${currency} ${minor}`).sort()).toEqual(
    await ids(`SELECT currency || ' ' || sum(amount_minor) ${lent} GROUP BY currency ORDER BY currency`),
  )
  expect(found.items.map(({ id }) => id)).toEqual(
    await ids(`SELECT clients.id ${lent} ORDER BY amount_minor DESC, name, clients.id LIMIT 6`),
  )
})

test('other work goes on while a whole bank is gone through', async () => {
  let ticks = 0
  const timer = setInterval(() => {
    ticks += 1
  }, 0)
  await openBook(db, actor('compliance', 'compliance'), { clock }).findClients({ sort: 'name', limit: 5 })
  clearInterval(timer)
  expect(ticks).toBeGreaterThan(5)
})
