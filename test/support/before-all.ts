import { mkdtempSync, readdirSync, statfsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildPage } from '#src/page-build.ts'
import { templatesIn } from './template.ts'

const memory = '/dev/shm'
/** Bytes: all files that a run has at a time, several times over. */
const enough = 4 * 1024 ** 3
const begins = 'rapport-tests-'
const compileCache = fileURLToPath(new URL('../../node_modules/.cache/rapport', import.meta.url))

/**
 * Once before all tests: builds the page, which those of it then only read, and gives the run a folder for all its
 * files, which goes with it whatever a test left behind.
 */
export const setup = async (): Promise<() => Promise<void>> => {
  const place = quickFolder()
  await removeAbandoned(place)
  const folder = mkdtempSync(join(place, `${begins}${process.pid}-`))
  await buildPage()
  process.env.TMPDIR = folder
  // Threads of a process keep what they compiled only where the environment says so.
  process.env.NODE_COMPILE_CACHE ??= compileCache
  templatesIn(folder)
  return () => rm(folder, { recursive: true, force: true, maxRetries: 3 })
}

/** Memory where there is plenty: tests make thousands of databases, and each waits for the disk many times. */
function quickFolder(): string {
  try {
    const { bavail, bsize } = statfsSync(memory)
    return bavail * bsize >= enough ? memory : tmpdir()
  } catch {
    return tmpdir()
  }
}

/** A run that was killed could not take its folder along. */
async function removeAbandoned(place: string): Promise<void> {
  for (const name of readdirSync(place)) {
    const pid = name.startsWith(begins) ? Number.parseInt(name.slice(begins.length), 10) : Number.NaN
    if (pid > 0 && !isRunning(pid)) await rm(join(place, name), { recursive: true, force: true })
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
