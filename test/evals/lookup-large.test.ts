import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ClientId } from '#domain/ids.ts'
import { decideClient } from '#domain/matching/decide.ts'
import { loadHan } from '#domain/matching/han.ts'
import { prepareName, prepareReference } from '#domain/matching/prepare.ts'
import { sql } from '#drizzle'
import { clearIndexOf } from '#store/book/clear-index.ts'
import { amongNames } from '#store/book/match.ts'
import { sieveOf } from '#store/book/sieve.ts'
import { openBook } from '#store/book.ts'
import type { Database } from '#store/database.ts'
import { bookSize, inventBank, manager } from '#test/bench/lookup-bank.ts'
import { actor, clock, fill } from '#test/support/book.ts'
import { temporaryFolder } from '#test/support/database.ts'
import { lookupCase, readCases } from './cases.ts'

const others = 5100
const shown = 10
const committed = ['en', 'ru', 'zh'].flatMap((language) =>
  readCases(new URL(`cases/lookup-${language}.jsonl`, import.meta.url).pathname, lookupCase),
)
const groups = [...Map.groupBy(committed, ({ book }) => JSON.stringify(book)).values()]

let db: Database
let remove: () => Promise<void>
let han: Awaited<ReturnType<typeof loadHan>>
beforeAll(async () => {
  han = await loadHan()
  const folder = await temporaryFolder()
  remove = folder.remove
  db = await inventBank(`file:${folder.path}/bank.db`, others)
  const strangers = Array.from({ length: Math.ceil(others / bookSize) }, (_, at) => manager(at * bookSize))
  await db.transact(async (tx) => {
    const inside = fill(tx as unknown as Database)
    for (const [at, [group]] of groups.entries()) {
      for (const [place, name] of group!.book.entries())
        await inside.addClient(`cli_own${at}n${place}`, `own${at}`, name)
      await tx.run(sql`INSERT INTO teams (id, name) VALUES (${`tea_${at}`}, ${`Team ${at}`})`)
      for (const member of [...strangers, `usr_own${at}`, `usr_lead${at}`])
        await tx.run(sql`INSERT INTO team_members (team_id, user_id) VALUES (${`tea_${at}`}, ${member})`)
    }
  })
}, 120_000)
afterAll(async () => {
  db?.close()
  await remove?.()
})

const prepareAll = (rows: readonly Readonly<{ client: string; name: string }>[]) => {
  const names = rows.map(({ client, name }) => ({
    client: client as ClientId,
    name,
    prepared: prepareName(name, han),
  }))
  const forms = names.map(({ prepared }) => prepared)
  return { names, index: clearIndexOf(forms), sieve: sieveOf(forms) }
}

type Match = Parameters<typeof decideClient>[0][number] & Readonly<{ id: string }>

/** What comes of matches, and of whom, unless they are more than are shown. */
function told(matches: readonly Match[]) {
  const decision = decideClient(matches)
  if (decision.kind === 'none') return 'nobody'
  const clients = decision.kind === 'one' ? [decision.match] : decision.matches
  return clients.length >= shown
    ? 'many'
    : clients
        .map(({ id, how }) => `${id} ${how}`)
        .sort()
        .join(', ')
}

test('a large reach gives the answers of a small one: the committed look-ups among thousands of other names', async () => {
  const rows = await db.all<{ client: string; name: string }>(
    sql`SELECT client_id AS client, text AS name FROM client_names WHERE client_id NOT LIKE 'cli_own%'`,
  )
  const strangers = prepareAll(rows)
  const different: string[] = []
  for (const [at, group] of groups.entries()) {
    const own = prepareAll(group[0]!.book.map((name, place) => ({ client: `cli_own${at}n${place}`, name })))
    const book = openBook(db, actor(`lead${at}`, 'lead'), { clock })
    for (const { id, query } of group) {
      const said = prepareReference(query, han)
      const known = amongNames(said, own)
      // Guesses at strangers do not count beside somebody who is clearly meant.
      const clear = known.some(({ how }) => how !== 'typo')
      const all = [...known, ...amongNames(said, clear ? { ...strangers, sieve: () => [] } : strangers)]
      const small = told(all.map((match) => ({ ...match, id: match.client })))
      const large = told(
        (await book.matchClients(query, shown)).map((match) => ({ ...match, id: match.client.id })),
      )
      if (small !== large) different.push(`${id} ${query}: ${small} but ${large}`)
    }
  }
  expect(different.length / committed.length, different.join('\n')).toBeLessThanOrEqual(0.03)
}, 240_000)
