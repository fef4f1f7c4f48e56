/**
 * A process that writes to a shared database until it is done or killed, and prints the key of every row once the
 * database has confirmed it. It begins once its parent says so. `node writer.ts <url> <name> <guarded|bare> <writes>`
 */
import { once } from 'node:events'
import { writeSync } from 'node:fs'
import type { Client } from '#drizzle'
import { createClient } from '#drizzle'
import { openDatabase } from '#store/database.ts'

const [url = '', name = '', kind = 'guarded', writes = '0'] = process.argv.slice(2)

const insert = (key: string) => ({
  sql: 'INSERT INTO entries (key, writer) VALUES (?, ?)',
  args: [key, name],
})
const breath = () => new Promise((resolve) => setImmediate(resolve))
// Longer than SQLite itself waits, so that the other process is refused as busy.
const longBreath = () => new Promise((resolve) => setTimeout(resolve, 40))

/** One write of a kind that depends on its number; resolves to the keys it was told are kept. */
async function write(client: Client, number: number): Promise<string[]> {
  const keys = [0, 1, 2].map((part) => `${name}-${number}-${part}`)
  const [first = '', second = '', third = ''] = keys
  if (number % 3 === 0) {
    await client.execute(insert(first))
    return [first]
  }
  if (number % 3 === 1) {
    await client.batch([insert(first), insert(second), insert(third)])
    return keys
  }
  const transaction = await client.transaction('write')
  try {
    await transaction.execute(insert(first))
    await (number % 30 === 2 ? longBreath() : breath())
    await transaction.execute(insert(second))
    await transaction.commit()
    return [first, second]
  } finally {
    transaction.close()
  }
}

const database = kind === 'guarded' ? await openDatabase({ url }) : undefined
const client = database?.raw ?? createClient({ url })
let next = 0
let failures = 0

async function work(): Promise<void> {
  while (next < Number(writes)) {
    const number = next++
    try {
      const kept = await write(client, number)
      writeSync(1, kept.map((key) => `${key}\n`).join(''))
    } catch {
      failures += 1
    }
    await breath()
  }
}

process.send?.('ready')
await once(process, 'message')
process.disconnect()
await Promise.all([work(), work(), work(), work()])
client.close()
writeSync(2, `${failures}`)
