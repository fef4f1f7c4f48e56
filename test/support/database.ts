import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Database, DatabaseOptions } from '#store/database.ts'
import { openDatabase } from '#store/database.ts'

export interface TemporaryDatabase {
  db: Database
  url: string
  path: string
  /** Closes the database and removes its folder. */
  remove(): Promise<void>
}

/** A folder under the system's temporary one. */
export async function temporaryFolder(): Promise<{ path: string; remove(): Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'rapport-'))
  return {
    path,
    async remove() {
      await rm(path, { recursive: true, force: true })
      await letGo()
    },
  }
}

let closed = 0
/**
 * Notes that a database was closed and its file removed. The file stays open until its statements are collected, which
 * the engine puts off, since to it they are small; so it is asked to from time to time.
 */
export async function letGo(): Promise<void> {
  closed += 1
  if (closed % 120 !== 0) return
  globalThis.gc?.()
  // What was collected is closed in a turn of its own.
  await new Promise((resolve) => setImmediate(resolve))
}

/**
 * For the databases of one speaker after the other: each further connection reads the whole schema, which takes longer
 * than most tests.
 */
export const oneReader = { concurrency: 1 } as const

/** A file database of its own, opened as the product opens it: empty, or begun with the file that `begin` lays down. */
export async function temporaryDatabase({
  begin,
  ...options
}: Omit<DatabaseOptions, 'url'> & {
  begin?: (path: string) => Promise<unknown>
} = {}): Promise<TemporaryDatabase> {
  const folder = await temporaryFolder()
  const path = join(folder.path, 'rapport.db')
  await begin?.(path)
  const url = `file:${path}`
  const db = await openDatabase({ ...options, url })
  return {
    db,
    url,
    path,
    async remove() {
      db.close()
      await folder.remove()
    },
  }
}
