import type { BookFile } from '#domain/book-file.ts'
import type { NewId } from '#domain/ids.ts'
import { atWallTime, type Instant, localDate, timeZone } from '#domain/time.ts'
import type { Database } from './database.ts'
import { loadBook } from './load/load-book.ts'
import { createSettings } from './settings.ts'

/** The day the demo book is of, a Monday; nothing in it happened later. */
export const demoDay = localDate('2026-11-23')
/** What the demo clock shows when the book is seeded: 08:30 where the demo's relationship manager works. */
export const demoStart: Instant = atWallTime(demoDay, '08:30', timeZone('Europe/Zurich'))

type Seeding = Readonly<{
  newId: NewId
  /** What the machine's clock shows: from here on the demo clock runs along. */
  now: Instant
}>

/** Whether this database holds the demo book. */
export const isSeeded = async (db: Database): Promise<boolean> =>
  (await createSettings(db).get('demo.day')) !== undefined

/**
 * Writes the demo book and starts its clock at `demoStart`. A seed that was cut off is completed by the next one,
 * since rows are known again by their ids and the mark of a seeded book is set last.
 */
export async function seedDemo(db: Database, { newId, now }: Seeding): Promise<void> {
  // Loaded when needed only: the book is a megabyte that a running bank never reads.
  const { demoBook } = await import('./demo-book.ts')
  await load(db, demoBook, newId)
  const settings = createSettings(db)
  await settings.set('clock.start', demoStart)
  await settings.set('clock.since', now)
  await settings.set('demo.day', demoDay)
}

/** Writes the people of the demo alone, for a book that is made afterwards. */
export async function seedUsers(db: Database, { newId }: Pick<Seeding, 'newId'>): Promise<void> {
  const { demoBook } = await import('./demo-book.ts')
  await load(db, { users: demoBook.users, departments: demoBook.departments }, newId)
}

async function load(db: Database, book: BookFile, newId: NewId): Promise<void> {
  const { problems } = await loadBook(db, book, { source: 'demo', origin: 'rm', newId, now: demoStart })
  const [first] = problems
  if (first !== undefined)
    throw new Error(`The demo book does not load: ${first.section} ${first.index + 1}: ${first.message}`)
}
