import { copyFile } from 'node:fs/promises'
import { afterEach, expect, it } from 'vitest'
import { createCheckpoints } from '#store/checkpoints.ts'
import { openDatabase } from '#store/database.ts'
import { type TemporaryDatabase, temporaryDatabase, temporaryFolder } from '#test/support/database.ts'

let place: TemporaryDatabase | undefined
afterEach(async () => {
  await place?.remove()
  place = undefined
})

const fill = async ({ db }: TemporaryDatabase, commits: number): Promise<void> => {
  await db.raw.execute('CREATE TABLE said (n INTEGER)')
  for (let n = 1; n <= commits; n += 1)
    await db.raw.execute({ sql: 'INSERT INTO said VALUES (?)', args: [n] })
}

/** How many rows the file alone holds, without the log beside it. */
async function inFile(path: string, encryptionKey?: string): Promise<number> {
  const folder = await temporaryFolder()
  try {
    const copy = `${folder.path}/copy.db`
    await copyFile(path, copy)
    const key = encryptionKey === undefined ? {} : { encryptionKey }
    const db = await openDatabase({ url: `file:${copy}`, ...key })
    try {
      const { rows } = await db.raw.execute('SELECT count(*) AS n FROM said')
      return Number(rows[0]?.n)
    } finally {
      db.close()
    }
  } finally {
    await folder.remove()
  }
}

it.each([undefined, 'a key of the tests'])(
  'what is committed comes into the file by itself (key: %s)',
  async (encryptionKey) => {
    place = await temporaryDatabase(encryptionKey === undefined ? {} : { encryptionKey })
    const { db, path } = place
    await db.raw.execute('CREATE TABLE said (n INTEGER)')
    let said = 0
    // One checkpoint may come late or fail: a later commit is followed by another.
    const written = async (): Promise<number> => {
      for (const end = said + 40; said < end; said += 1)
        await db.raw.execute({ sql: 'INSERT INTO said VALUES (?)', args: [said] })
      return inFile(path, encryptionKey)
    }
    await expect.poll(written, { interval: 300 }).toBeGreaterThan(0)
    const { rows } = await db.raw.execute('SELECT count(*) AS n FROM said')
    expect(Number(rows[0]?.n)).toBe(said)
  },
)

it('a database that is closed while its log is being moved keeps everything', async () => {
  place = await temporaryDatabase()
  await fill(place, 31)
  place.db.close()
  const again = await openDatabase({ url: place.url })
  const { rows } = await again.raw.execute('SELECT count(*) AS n FROM said')
  again.close()
  expect(Number(rows[0]?.n)).toBe(31)
})

it('a checkpoint that fails stops nothing, and a later one is tried', async () => {
  let asked = 0
  const checkpoints = createCheckpoints(() => ({
    exec: () => {
      asked += 1
      return Promise.reject(new Error('disk I/O error'))
    },
    close: () => {},
  }))
  for (let commits = 0; commits < 64; commits += 1) {
    checkpoints.committed()
    await Promise.resolve()
  }
  await expect.poll(() => asked).toBe(2)
})

it('a connection is closed once its checkpoint has ended', async () => {
  const told: string[] = []
  let end = (): void => {}
  const checkpoints = createCheckpoints(() => ({
    exec: () =>
      new Promise<void>((resolve) => {
        end = resolve
      }),
    close: () => told.push('closed'),
  }))
  for (let commits = 0; commits < 32; commits += 1) checkpoints.committed()
  checkpoints.close()
  expect(told).toEqual([])
  end()
  await expect.poll(() => told).toEqual(['closed'])
})

it('a connection that cannot be closed breaks nothing', async () => {
  const refused: unknown[] = []
  const note = (error: unknown): void => {
    refused.push(error)
  }
  process.on('unhandledRejection', note)
  try {
    let end = (): void => {}
    const checkpoints = createCheckpoints(() => ({
      exec: () =>
        new Promise<void>((resolve) => {
          end = resolve
        }),
      close: () => {
        throw new Error('cannot be closed')
      },
    }))
    for (let commits = 0; commits < 32; commits += 1) checkpoints.committed()
    checkpoints.close()
    end()
    await new Promise((resolve) => setTimeout(resolve, 20))
    checkpoints.close()
    expect(refused).toEqual([])
  } finally {
    process.off('unhandledRejection', note)
  }
})
