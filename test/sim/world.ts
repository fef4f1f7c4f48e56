import { join } from 'node:path'
import { approve } from '#agent/decisions.ts'
import { createGate } from '#agent/run-tool.ts'
import { type BookFileInput, bookFile } from '#domain/book-file.ts'
import { countingIds, type ProposalId, type ThreadId, type UserId } from '#domain/ids.ts'
import { addMillis, atWallTime, type Instant, type LocalDate, timeZone } from '#domain/time.ts'
import { loadBook } from '#store/load/load-book.ts'
import { openStore } from '#store/open.ts'
import { departmentRoles } from '#store/schema/index.ts'
import { tools } from '#tools/index.ts'
import { temporaryFolder } from '../support/database.ts'
import { emptyStore } from '../support/template.ts'

export const zone = timeZone('Europe/Zurich')
/** A Monday; the quarter from here holds the change of clocks, Christmas and New Year. */
export const firstDay = '2026-10-05' as LocalDate
export const people = {
  rm: 'rm@sim.example',
  cover: 'cover@sim.example',
  lead: 'lead@sim.example',
  operations: 'operations@sim.example',
} as const

/** Repeatable chance: mulberry32. */
export function chance(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const given = ['Alma', 'Bruno', 'Clara', 'Dario', 'Elsa', 'Fabio', 'Greta', 'Hugo', 'Irma', 'Jonas']
const family = ['Abt', 'Brand', 'Caduff', 'Dorn', 'Egli', 'Furrer', 'Gut', 'Hess', 'Imhof', 'Jost']

const two = (n: number): string => String(n).padStart(2, '0')

/** An invented book: names, birthdays and towns that count up. */
function bookOf(size: number): BookFileInput {
  const person = (email: string, name: string, role: 'rm' | 'lead') => ({
    email,
    name,
    role,
    team: 'Sim',
    zone: 'Europe/Zurich',
  })
  return {
    users: [
      person(people.rm, 'Ronja Meier', 'rm'),
      person(people.cover, 'Corin Vogt', 'rm'),
      person(people.lead, 'Lydia Lang', 'lead'),
      person(people.operations, 'Oskar Roth', 'rm'),
    ],
    clients: Array.from({ length: size }, (_, n) => ({
      id: `cli_sim-${n}`,
      number: String(5000 + n),
      name: `${given[n % 10]} ${family[Math.floor(n / 10) % 10]}${n >= 100 ? ` ${['', 'Weber', 'Zgraggen'][Math.floor(n / 100)]}` : ''}`,
      rm: people.rm,
      ...(n % 5 === 0 ? { segment: 'key' as const, client_since: `2026-0${6 + (n % 4)}-15` } : {}),
      ...(n % 7 === 0 ? { contact_every_days: 30, client_since: '2026-09-20' } : {}),
      birth_date: `19${50 + (n % 40)}-${two(1 + (n % 12))}-${two(1 + (n % 28))}`,
    })),
  } as BookFileInput
}

/** Loans, deposits and papers that fall due in the quarter, by the number of the client. */
const banking = `
  INSERT INTO loans (id, client_id, amount_minor, outstanding_minor, currency, state, matures_on)
    SELECT 'lon_sim-' || n, id, 30000000, 20000000, 'CHF', CASE n % 30 WHEN 0 THEN 'in_debt' ELSE 'running_ok' END,
      date('2026-10-01', (n * 7) || ' days') FROM numbered WHERE n % 3 = 0;
  INSERT INTO instalments (id, loan_id, due_on, amount_minor, currency, paid_on)
    SELECT 'ins_sim-' || n || '-' || k.value, 'lon_sim-' || n, date('2026-09-20', (k.value - 1) || ' months', (n % 28) || ' days'),
      100000, 'CHF', CASE WHEN k.value < 3 AND n % 30 <> 0 THEN '2026-10-01' END
    FROM numbered CROSS JOIN json_each('[1,2,3,4]') AS k WHERE n % 9 = 0;
  INSERT INTO covenants (id, loan_id, kind, operator, threshold, last_value, tested_on, next_test_on)
    SELECT 'cov_sim-' || n, 'lon_sim-' || n, 'dscr', '>=', '1.20', CASE n % 36 WHEN 0 THEN '1.05' WHEN 12 THEN '1.6' END,
      '2026-09-01', date('2026-10-10', n || ' days') FROM numbered WHERE n % 12 = 0;
  INSERT INTO holdings (id, client_id, name, value_minor, currency, matures_on)
    SELECT 'hld_sim-' || n, id, 'Deposit', 5000000, 'CHF', date('2026-09-01', (n * 2) || ' days') FROM numbered WHERE n % 4 = 1;
  INSERT INTO kyc (client_id, status, valid_until)
    SELECT id, 'valid', date('2026-09-01', (n * 3) || ' days') FROM numbered WHERE n % 6 = 2;`

/** A bank on a simulated clock, with its real store, tools and decisions. */
export async function simWorld(clients: number) {
  const folder = await temporaryFolder()
  let now = atWallTime(firstDay, '00:00', zone)
  const newId = countingIds()
  const path = join(folder.path, 'sim.db')
  await emptyStore(path)
  const store = await openStore({ url: `file:${path}`, clock: { now: () => now }, newId, prepared: true })
  const report = await loadBook(store.db, bookFile.parse(bookOf(clients)), {
    source: 'sim',
    actorEmail: people.rm,
    now,
  })
  if (report.problems.length > 0) throw new Error(JSON.stringify(report.problems))
  await store.db.raw.executeMultiple(
    banking.replaceAll(
      'numbered',
      "(SELECT id, CAST(substr(id, 9) AS INTEGER) AS n FROM clients WHERE id LIKE 'cli_sim-%')",
    ),
  )
  const deps = { store, tools, newId }
  const users = new Map((await store.people.all()).map((user) => [user.email, user]))
  const person = (email: string) => {
    const user = users.get(email)
    if (!user) throw new Error(`nobody has the address ${email}`)
    return user
  }
  await store.db.insert(departmentRoles).values({
    department: 'operations',
    role: 'payments',
    userId: person(people.operations).id,
  })
  const threads = new Map<string, ThreadId>()

  /** Runs one tool as one person, in a conversation of the day. */
  async function call(tool: string, input: unknown, as: string = people.rm): Promise<unknown> {
    const actor = person(as)
    const key = `${as} ${now.slice(0, 10)}`
    const threadId = threads.get(key) ?? (await store.conversations.openThread(actor, 'eval')).id
    threads.set(key, threadId)
    const { turn } = await store.conversations.beginTurn({
      actor,
      threadId,
      surface: 'eval',
      requestKey: newId('message'),
      text: tool,
      language: 'en',
      leaseMillis: 60_000,
    })
    const report = (error: unknown) => {
      throw error
    }
    const gate = await createGate(
      { ...deps, emit: () => {}, report },
      { actor, thread: threadId, turn: turn.id, language: 'en' },
    )
    const output = await gate.run(tool, newId('message'), input)
    await store.conversations.endTurn(turn.id, { status: 'done', reply: '', messages: [] })
    return output
  }

  return {
    store,
    deps,
    person,
    id: (email: string): UserId => person(email).id,
    call,
    /** The same with approval at once; answers the id of the record, and throws what was refused. */
    async write(tool: string, input: unknown, as: string = people.rm): Promise<string> {
      const output = (await call(tool, input, as)) as { proposal?: ProposalId; error?: unknown }
      if (output.proposal === undefined) throw new Error(`${tool}: ${JSON.stringify(output.error)}`)
      const { receipt } = await approve(deps, person(as), output.proposal)
      return receipt?.records[0] ?? ''
    },
    now: () => now,
    moveTo: (at: Instant) => {
      now = at
    },
    later: (millis: number): Instant => addMillis(now, millis),
    rows: async <Row>(sql: string, args: readonly (string | number)[] = []): Promise<Row[]> =>
      (await store.db.raw.execute({ sql, args: [...args] })).rows.map((row) => ({ ...row }) as Row),
    remove: async () => {
      await store.close()
      await folder.remove()
    },
  }
}

export type SimWorld = Awaited<ReturnType<typeof simWorld>>
