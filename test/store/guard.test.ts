import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createClient } from '#drizzle'
import type { TemporaryDatabase } from '#test/support/database.ts'
import { temporaryDatabase } from '#test/support/database.ts'

const script = fileURLToPath(new URL('../support/writer.ts', import.meta.url))
let home: TemporaryDatabase
const started: ChildProcess[] = []

beforeEach(async () => {
  home = await temporaryDatabase()
  await home.db.raw.execute('CREATE TABLE entries (key TEXT PRIMARY KEY, writer TEXT NOT NULL)')
})
afterEach(async () => {
  for (const child of started.splice(0)) child.kill('SIGKILL')
  await home.remove()
})

interface Writer {
  process: ChildProcess
  /** Has opened the database and waits for the word to begin. */
  ready: Promise<unknown>
  /** How many keys were confirmed so far. */
  confirmed(): number
  /** Keys confirmed to the writer, and how many of its writes failed. */
  ended: Promise<{ kept: string[]; failures: number }>
}

function startWriter(name: string, kind: 'guarded' | 'bare', writes: number): Writer {
  const child = spawn(process.execPath, [script, home.url, name, kind, String(writes)], {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  started.push(child)
  const ready = once(child, 'message')
  let output = ''
  let errors = ''
  child.stdout!.on('data', (chunk) => (output += chunk))
  child.stderr!.on('data', (chunk) => (errors += chunk))
  const ended = once(child, 'close').then(() => ({
    // What follows the last line break was cut off by the kill.
    kept: output.split('\n').slice(0, -1),
    failures: errors === '' ? 0 : Number(errors),
  }))
  return { process: child, ready, confirmed: () => output.split('\n').length - 1, ended }
}

/** Two writers that begin at the same time: one that started sooner would else be done before the other. */
async function startTwo(round: string, kind: 'guarded' | 'bare', writes: number): Promise<Writer[]> {
  const writers = ['a', 'b'].map((name) => startWriter(`${name}${round}`, kind, writes))
  await Promise.all(writers.map(({ ready }) => ready))
  for (const each of writers) each.process.send('begin')
  return writers
}

const ends = (writers: readonly Writer[]) => Promise.all(writers.map(({ ended }) => ended))

/** Keys that were confirmed and are not in the file, read by a connection of its own. */
async function lostOf(confirmed: readonly string[]): Promise<string[]> {
  const reader = createClient({ url: home.url })
  const { rows } = await reader.execute('SELECT key FROM entries')
  const present = new Set(rows.map((row) => row.key))
  reader.close()
  return confirmed.filter((key) => !present.has(key))
}

const integrity = async () => (await home.db.raw.execute('PRAGMA integrity_check')).rows[0]?.integrity_check

describe('two processes on one file', () => {
  test('keep every confirmed row and fail none', async () => {
    const results = await ends(await startTwo('', 'guarded', 450))
    const kept = results.flatMap((each) => each.kept)

    expect(results.map((each) => each.failures)).toEqual([0, 0])
    expect(kept).toHaveLength(2 * 450 * 2)
    expect(await lostOf(kept)).toEqual([])
    expect(await integrity()).toBe('ok')
  })

  test('keep every confirmed row when both are killed', async () => {
    const kept: string[] = []
    for (let round = 0; round < 4; round += 1) {
      const writers = await startTwo(`${round}`, 'guarded', 1_000_000)
      // In the middle of their work, each time a little further on.
      await expect
        .poll(() => Math.min(...writers.map((each) => each.confirmed())), { interval: 5 })
        .toBeGreaterThan(100 + 40 * round)
      for (const each of writers) each.process.kill('SIGKILL')
      for (const each of writers) kept.push(...(await each.ended).kept)
    }

    expect(kept.length).toBeGreaterThan(800)
    expect(await lostOf(kept)).toEqual([])
    expect(await integrity()).toBe('ok')
    await home.db.raw.execute({ sql: 'INSERT INTO entries VALUES (?, ?)', args: ['after', 'test'] })
  })

  test('would lose rows or fail without the guard', async () => {
    const results = await ends(await startTwo('', 'bare', 450))
    const lost = await lostOf(results.flatMap((each) => each.kept))
    const failures = results.reduce((sum, each) => sum + each.failures, 0)

    expect(lost.length + failures).toBeGreaterThan(0)
  })
})
