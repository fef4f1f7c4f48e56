import { mkdtempSync, rmSync } from 'node:fs'
import { copyFile, mkdtemp, readFile, rename, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { countingIds, type NewId } from '#domain/ids.ts'
import { instant } from '#domain/time.ts'
import { openDatabase } from '#store/database.ts'
import { openStore } from '#store/open.ts'
import { demoStart, seedDemo } from '#store/seed.ts'

/** Names the folder that the processes of one run share. */
const variable = 'RAPPORT_TEST_TEMPLATES'

/** Has the processes that are started from now on share a folder. */
export const templatesIn = (folder: string): void => {
  process.env[variable] = folder
}

/**
 * A database file that many tests begin with: the first of a run makes it, every test begins with a copy of its own.
 * `make` makes the file at a path and answers what the users of a copy must know.
 */
export function template<Made>(
  name: string,
  make: (path: string) => Promise<Made>,
): (path: string) => Promise<Made> {
  let ready: Promise<Readonly<{ whole: string; made: Made }>> | undefined
  return async (path) => {
    ready ??= prepare(name, make)
    const { whole, made } = await ready
    await copyFile(whole, path)
    return made
  }
}

async function prepare<Made>(name: string, make: (path: string) => Promise<Made>) {
  const folder = process.env[variable] ?? folderOfProcess()
  const whole = join(folder, `${name}.db`)
  const told = join(folder, `${name}.json`)
  const before = await readFile(told, 'utf8').catch(() => undefined)
  if (before !== undefined) return { whole, made: JSON.parse(before).made as Made }
  // Several processes may make it at once: each puts a whole file in place, and what is told of it last.
  const own = await mkdtemp(join(folder, `${name}-`))
  const path = join(own, 'made.db')
  const made = await make(path)
  const db = await openDatabase({ url: `file:${path}` })
  await db.raw.execute('PRAGMA wal_checkpoint(TRUNCATE)')
  db.close()
  await rename(path, whole)
  await writeFile(join(own, 'made.json'), JSON.stringify({ made }))
  await rename(join(own, 'made.json'), told)
  return { whole, made }
}

let ownFolder: string | undefined
/** Where no run shares a folder, as in a benchmark. */
function folderOfProcess(): string {
  if (ownFolder === undefined) {
    const made = mkdtempSync(join(tmpdir(), 'rapport-templates-'))
    process.once('exit', () => rmSync(made, { recursive: true, force: true }))
    ownFolder = made
  }
  return ownFolder
}

/** A database of today's schema that holds nothing yet. */
export const emptyStore = template('empty', async (path) => {
  await (await openStore({ url: `file:${path}` })).close()
})

/** The demo book on its first morning; answers the number that counted ids go on with. */
export const demoStore = template('demo', async (path) => {
  await emptyStore(path)
  let next = 1
  const counted = countingIds()
  const newId: NewId = (kind) => {
    next++
    return counted(kind)
  }
  const store = await openStore({ url: `file:${path}`, newId, prepared: true })
  await seedDemo(store.db, { newId, now: instant(demoStart) })
  await store.close()
  return next
})
