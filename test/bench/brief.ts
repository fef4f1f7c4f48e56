import type { Actor } from '#domain/actor.ts'
import type { UserId } from '#domain/ids.ts'
import type { Instant, LocalDate, TimeZone } from '#domain/time.ts'
import { addDays, frozenClock } from '#domain/time.ts'
import { openBook } from '#store/book.ts'
import type { Database } from '#store/database.ts'
import { temporaryFolder } from '#test/support/database.ts'
import { dayBrief } from '#tools/brief.ts'
import { inventWorkingBank } from './brief-bank.ts'
import type { Figure } from './figure.ts'
import { bookSize, manager } from './lookup-bank.ts'
import { round, short } from './lookup-ratios.ts'

const clock = frozenClock('2026-11-27T08:30:00.000Z' as Instant)
const today = '2026-11-27' as LocalDate
/** Books that are asked in turn. */
const books = 10
const rounds = 15
const warmUp = 3

type Statement = Parameters<Database['raw']['execute']>[0]
type Measured = Readonly<{ brief: number; contacts: number; sql: number; statements: number }>

/**
 * The brief and the contacts due of a manager of 300 clients, from the call to the answer, as a ratio to the sum of
 * their bare statements in the same run, and as a ratio of the largest bank to the smallest.
 */
export async function briefFigures(options: { sizes?: string }): Promise<readonly Figure[]> {
  const sizes = sizesOf(options)
  const measured = new Map<number, Measured>()
  for (const size of sizes) {
    const folder = await temporaryFolder()
    try {
      const db = await inventWorkingBank(`file:${folder.path}/bank.db`, size)
      measured.set(size, await measure(db))
      db.close()
    } finally {
      await folder.remove()
    }
  }
  const [smallest, largest] = [sizes[0]!, sizes.at(-1)!]
  const all = (size: number): number => {
    const { brief, contacts } = measured.get(size)!
    return brief + contacts
  }
  return [
    {
      name: 'brief.vs_sql',
      value: round(Math.max(...sizes.map((size) => all(size) / measured.get(size)!.sql))),
      unit: 'x',
      of: 'the sum of its bare statements',
    },
    ...(smallest === largest
      ? []
      : [
          {
            name: 'brief.growth',
            value: round(all(largest) / all(smallest)),
            unit: 'x',
            of: `${short(smallest)} clients, at ${short(largest)}`,
          },
        ]),
    ...[...measured].flatMap(([size, { brief, contacts, sql, statements }]) => [
      { name: `brief.day_ms_${short(size)}`, value: round(brief), unit: 'ms' },
      { name: `brief.contacts_ms_${short(size)}`, value: round(contacts), unit: 'ms' },
      { name: `brief.sql_ms_${short(size)}`, value: round(sql), unit: 'ms' },
      { name: `brief.statements_${short(size)}`, value: statements, unit: 'statements' },
    ]),
  ]
}

function sizesOf({ sizes = '10000,100000' }: { sizes?: string }): number[] {
  const all = sizes.split(',').map(Number)
  if (all.some((size) => !Number.isInteger(size) || size < books * bookSize || size > 5_000_000))
    throw new Error(
      `--sizes takes whole numbers from ${books * bookSize} to 5000000, as in --sizes 10000,100000.`,
    )
  return all.sort((a, b) => a - b)
}

const actorOf = (id: string): Actor => ({
  id: id as UserId,
  email: `${id}@bench.example`,
  name: id,
  role: 'rm',
  zone: 'Europe/Zurich' as TimeZone,
  language: 'en',
  autoCommit: false,
})

async function measure(db: Database): Promise<Measured> {
  const people = Array.from({ length: books }, (_, book) => {
    const actor = actorOf(manager(book * bookSize))
    const own = openBook(db, actor, { clock })
    return {
      brief: () => dayBrief({ actor, book: own, clock, today, language: 'en' }),
      contacts: () => own.cadence.due({ until: addDays(today, 7), limit: 50 }),
    }
  })
  const asked: { brief: number[]; contacts: number[]; sql: number[] }[] = []
  let statements = 0
  for (const { brief, contacts } of people) {
    const said = await statementsOf(db, async () => {
      const { sections } = await brief()
      if (sections.length < 6) throw new Error('the day is empty: the bank is not a fair one')
      await contacts()
    })
    statements = said.length
    const times = { brief: [] as number[], contacts: [] as number[], sql: [] as number[] }
    const bare = async () => {
      for (const statement of said) await db.raw.execute(statement)
    }
    for (let turn = -warmUp; turn < rounds; turn += 1) {
      const [day, due, plain] = [await timed(brief), await timed(contacts), await timed(bare)]
      if (turn < 0) continue
      times.brief.push(day)
      times.contacts.push(due)
      times.sql.push(plain)
    }
    asked.push(times)
  }
  // The quickest of each book: whatever else the machine does only ever adds.
  const mean = (kind: 'brief' | 'contacts' | 'sql'): number =>
    asked.reduce((sum, times) => sum + Math.min(...times[kind]), 0) / asked.length
  return { brief: mean('brief'), contacts: mean('contacts'), sql: mean('sql'), statements }
}

/** The statements that some work sends to the database. */
async function statementsOf(db: Database, work: () => Promise<unknown>): Promise<readonly Statement[]> {
  const said: Statement[] = []
  const raw = db.raw as { execute: (statement: Statement) => Promise<unknown> }
  const execute = raw.execute
  raw.execute = (statement) => {
    said.push(statement)
    return execute.call(raw, statement)
  }
  try {
    await work()
  } finally {
    raw.execute = execute
  }
  if (said.length === 0) throw new Error('no statement was seen')
  return said
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}
