import { type NewId, randomIds } from '#domain/ids.ts'
import type { Clock } from '#domain/time.ts'
import type { Database } from '../database.ts'
import type { Loader } from '../port/loading.ts'
import { loadBook } from './load-book.ts'
import { undoBatch } from './undo-batch.ts'

/** What the importer needs of an open store. */
export const createLoader = ({
  db,
  clock,
  newId = randomIds,
}: {
  db: Database
  clock: Clock
  newId?: NewId
}): Loader => ({
  load: (book, options) => loadBook(db, book, { ...options, now: clock.now(), newId }),
  undo: (batch) => undoBatch(db, batch, { now: clock.now(), newId }),
})
