/**
 * One connection in a thread of its own. Statements run outside this thread's loop, so that it hears "stop" while one
 * burns; a database call that is under way cannot be ended in any other way, not even by ending the thread.
 */
import { createRequire } from 'node:module'
import { parentPort, workerData } from 'node:worker_threads'
import type { FromThread, ThreadData, ToThread } from './thread-messages.ts'

type Connection = Readonly<{
  exec(sql: string): Promise<void>
  prepare(sql: string): Promise<Statement>
  interrupt(): void
  close(): void
}>
type Statement = Readonly<{ raw(): { iterate(): Promise<Iterable<unknown[]>> } }>
type Open = new (path: string, options: { encryptionKey?: string; timeout: number }) => Connection

const { path, encryptionKey } = workerData as ThreadData
const Connection: Open = createRequire(import.meta.url)('libsql/promise')
const connection = new Connection(path, {
  timeout: 25,
  ...(encryptionKey !== undefined && { encryptionKey }),
})

/** What a query lays aside goes to a file, but never from an encrypted database in clear. */
const setUp = [
  'query_only=ON',
  `temp_store=${encryptionKey === undefined ? 'FILE' : 'MEMORY'}`,
  ...(encryptionKey === undefined ? ['mmap_size=1073741824'] : []),
]
  .map((each) => `PRAGMA ${each};`)
  .join('')
const stopMillis = 20
const ready = connection.exec(setUp)

const tell = (message: FromThread): void => parentPort?.postMessage(message)

/**
 * Every statement and its rows, as long as the thread lives: to collect one as garbage, this thread's loop would wait for
 * the connection, and while a query burns it would not hear "stop".
 */
const kept: unknown[] = []

let running: Promise<void> = Promise.resolve()
let stopped = false

parentPort?.on('message', (message: ToThread) => {
  if (message.type === 'run') running = run(message.sql)
  else if (message.type === 'stop') stop()
  else void running.then(close)
})

async function run(sql: string): Promise<void> {
  try {
    await ready
    tell({ type: 'begun' })
    const statement = await connection.prepare(sql)
    kept.push(statement)
    if (stopped) return tell({ type: 'stopped' })
    const rows = await statement.raw().iterate()
    kept.push(rows)
    const [row] = Array.from(rows)
    tell({ type: 'done', cell: String(row?.[0] ?? '[]') })
  } catch (error) {
    tell(
      stopped
        ? { type: 'stopped' }
        : { type: 'failed', message: error instanceof Error ? error.message : '' },
    )
  }
}

/** Interrupts until the query has ended: an interrupt that comes before its first step is lost. */
function stop(): void {
  stopped = true
  connection.interrupt()
  const again = setInterval(() => connection.interrupt(), stopMillis)
  void running.then(() => clearInterval(again))
}

function close(): void {
  connection.close()
  parentPort?.close()
}
