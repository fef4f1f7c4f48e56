import { rmSync } from 'node:fs'
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
const rounds = 25
const warmUp = 3
const signals = ['SIGINT', 'SIGTERM'] as const

type Statement = Parameters<Database['raw']['execute']>[0]
type Measured = Readonly<{ brief: number; contacts: number; sql: number; statements: number }>

/**
 * The brief and the contacts due of a manager of 300 clients, from the call to the answer, as a ratio to the sum of
 * their bare statements in the same run, and as a ratio of the largest bank to the smallest.
 */
export async function briefFigures(options: { sizes?: string }): Promise<readonly Figure[]> {
  const sizes = sizesOf(options)
  const folder = await temporaryFolder()
  const stopped = () => {
    rmSync(folder.path, { recursive: true, force: true })
    process.exit(130)
  }
  for (const signal of signals) process.once(signal, stopped)
  try {
    const banks = new Map<number, Database>()
    for (const size of sizes)
      banks.set(size, await inventWorkingBank(`file:${folder.path}/bank-${size}.db`, size))
    const figures = figuresOf(sizes, await measure(banks))
    for (const db of banks.values()) db.close()
    return figures
  } finally {
    for (const signal of signals) process.off(signal, stopped)
    await folder.remove()
  }
}

function figuresOf(sizes: readonly number[], measured: ReadonlyMap<number, Measured>): Figure[] {
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

type Work = () => Promise<unknown>
type Asked = Readonly<Record<'brief' | 'contacts' | 'sql', Readonly<{ work: Work; times: number[] }>>> &
  Readonly<{ statements: number }>

/** One book of a bank, prepared to be asked. */
async function askedOf(db: Database, at: number): Promise<Asked> {
  const actor = actorOf(manager(at * bookSize))
  const book = openBook(db, actor, { clock })
  const brief = () => dayBrief({ actor, book, clock, today, language: 'en' })
  const contacts = () => book.cadence.due({ until: addDays(today, 7), limit: 50 })
  const said = await statementsOf(db, async () => {
    const { sections } = await brief()
    if (sections.length < 6) throw new Error('the day is empty: the bank is not a fair one')
    await contacts()
  })
  const sql = async () => {
    for (const statement of said) await db.raw.execute(statement)
  }
  return {
    brief: { work: brief, times: [] },
    contacts: { work: contacts, times: [] },
    sql: { work: sql, times: [] },
    statements: said.length,
  }
}

/** All banks in turn, so that what others do on the machine meets each alike. */
async function measure(banks: ReadonlyMap<number, Database>): Promise<ReadonlyMap<number, Measured>> {
  const asked = new Map<number, Asked[]>()
  for (const [size, db] of banks) {
    const all: Asked[] = []
    for (let at = 0; at < books; at += 1) all.push(await askedOf(db, at))
    asked.set(size, all)
  }
  for (let round = -warmUp; round < rounds; round += 1)
    for (let at = 0; at < books; at += 1)
      for (const all of asked.values())
        for (const kind of ['brief', 'contacts', 'sql'] as const) {
          const { work, times } = all[at]![kind]
          const time = await timed(work)
          if (round >= 0) times.push(time)
        }
  // The quickest of each book: whatever else the machine does only ever adds.
  const mean = (all: readonly Asked[], kind: 'brief' | 'contacts' | 'sql'): number =>
    all.reduce((sum, each) => sum + Math.min(...each[kind].times), 0) / all.length
  return new Map(
    [...asked].map(([size, all]) => [
      size,
      {
        brief: mean(all, 'brief'),
        contacts: mean(all, 'contacts'),
        sql: mean(all, 'sql'),
        statements: all[0]!.statements,
      },
    ]),
  )
}

/** The statements that some work sends to the database. */
async function statementsOf(db: Database, work: Work): Promise<readonly Statement[]> {
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

async function timed(work: Work): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}
