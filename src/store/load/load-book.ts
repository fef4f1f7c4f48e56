import type { BookFile, BookSection } from '#domain/book-file.ts'
import { randomIds } from '#domain/ids.ts'
import { normaliseName } from '#domain/names.ts'
import { frozenClock } from '#domain/time.ts'
import { sql } from '#drizzle'
import { appendAudit } from '../audit.ts'
import type { Database, Transaction } from '../database.ts'
import type { LoadCounts, LoadOptions, LoadReport } from '../port/loading.ts'
import { planAccounts, planCards, planLoans, planOrders, planTransactions } from './banking.ts'
import { addReferencedClients } from './client-references.ts'
import { planClients } from './clients.ts'
import { compare, type Outcome } from './compare.ts'
import { planContacts } from './contacts.ts'
import { planDay } from './day.ts'
import { createDirectory } from './directory.ts'
import { planHoldings, planPrices, planProducts, planRelations } from './market.ts'
import { planPeople } from './people.ts'
import type { Planning } from './planning.ts'
import type { Query } from './query.ts'
import { createSheet } from './sheet.ts'
import type { Cell, Stored } from './tables.ts'
import { planWork } from './work.ts'
import { type Write, writeBatch, writeOutcomes } from './write.ts'

/**
 * Loads a book: the demo, an import, or what a case begins with.
 *
 * A row is known again by its source and its number (else its id, else a digest of what it says): met again it is
 * the same or changed, never a second row. What the book does not say of a row stays as it is. A row that is wrong,
 * or names somebody nobody knows, is left out whole and told in `problems`.
 *
 * Everything is written in one transaction, so that nothing half-written is ever seen, by whomever or after
 * whatever crash; the price is that other writers wait for the whole load (some seconds for 50 000 rows), while
 * readers do not. Work is done in pieces that let the event loop go on between them.
 * With `batch`, an audit entry and what `undoBatch` needs are written with it; with `dryRun` nothing is written at all.
 */
export async function loadBook(db: Database, book: BookFile, options: LoadOptions): Promise<LoadReport> {
  if (options.dryRun) {
    const query: Query = async (text, args) =>
      (await db.raw.execute({ sql: text, args: [...args] })).rows as never
    return (await planAll(query, book, options)).report
  }
  return db.transact(async (transaction) => {
    const { query, write } = within(transaction)
    const { report, outcomes, actorId } = await planAll(query, book, options)
    await writeOutcomes(write, outcomes, options.onProgress)
    if (options.batch !== undefined) {
      await writeBatch(write, outcomes, options.batch, { actorId, now: options.now })
      await appendAudit(
        transaction,
        {
          kind: 'import',
          refId: options.batch.id,
          ...(actorId === undefined ? {} : { actorId }),
          payload: { ...options.batch, source: options.source, ...report, problems: report.problems.length },
        },
        { clock: frozenClock(options.now), newId: options.newId ?? randomIds },
      )
    }
    return report
  })
}

/** Plain SQL inside a transaction: `?` stands for the arguments in order. */
export function within(transaction: Transaction): { query: Query; write: Write } {
  const statement = (text: string, args: readonly Cell[]) =>
    sql.join(
      text
        .split('?')
        .flatMap((part, place) => [...(place > 0 ? [sql`${args[place - 1]}`] : []), sql.raw(part)]),
    )
  return {
    query: (text, args) => transaction.all<Stored>(statement(text, args)),
    write: async (text, args) => {
      await transaction.run(statement(text, args))
    },
  }
}

async function planAll(query: Query, book: BookFile, options: LoadOptions) {
  const sheet = createSheet(options.source, options.batch?.id)
  const planning: Planning = {
    book,
    options,
    query,
    sheet,
    people: createDirectory('user', (email) => email.trim().toLowerCase()),
    clients: createDirectory('client', normaliseName),
    accounts: createDirectory('account', (number) => number),
    products: createDirectory('product', normaliseName),
  }
  await planPeople(planning)
  await planProducts(planning)
  await planClients(planning)
  await addReferencedClients(planning)
  await planContacts(planning)
  await planRelations(planning)
  await planAccounts(planning)
  await planCards(planning)
  await planLoans(planning)
  await planOrders(planning)
  await planTransactions(planning)
  await planHoldings(planning)
  await planPrices(planning)
  await planWork(planning)
  await planDay(planning)
  const outcomes = await compare(query, sheet.rows.values(), options.now)
  const { actorEmail } = options
  const actorId =
    actorEmail !== undefined && planning.people.has(actorEmail)
      ? planning.people.find(actorEmail).id
      : undefined
  return { outcomes, actorId, report: reportOf(book, sheet, outcomes) }
}

/** Counts items, not rows: a client whose profile changed is one changed client. */
function reportOf(book: BookFile, sheet: Planning['sheet'], outcomes: readonly Outcome[]): LoadReport {
  const states = new Map<string, { section: BookSection; state: keyof LoadCounts }>()
  for (const { row, before, changed } of outcomes) {
    const item = `${row.section} ${row.index}`
    const former = states.get(item)?.state
    const news = before === undefined || changed
    const state = row.main && before === undefined ? 'added' : news ? 'changed' : 'same'
    if (former === undefined || former === 'same' || state === 'added')
      states.set(item, { section: row.section, state })
  }
  const sections: Partial<Record<BookSection, Record<keyof LoadCounts, number>>> = {}
  for (const section of sheet.sections.keys())
    if (book[section] !== undefined) sections[section] = { added: 0, changed: 0, same: 0 }
  for (const { section, state } of states.values()) {
    const counts = sections[section]
    if (counts !== undefined) counts[state] += 1
  }
  return { sections, problems: sheet.problems }
}
