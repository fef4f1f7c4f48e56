import { on, once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { afterEach, expect, test } from 'vitest'
import type { FromThread, ThreadData, ToThread } from '#store/ask/thread-messages.ts'
import { openDatabase } from '#store/database.ts'
import { temporaryFolder } from '#test/support/database.ts'

const endless = 'WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT count(*) FROM n'

let folder: Awaited<ReturnType<typeof temporaryFolder>> | undefined
let worker: Worker | undefined
afterEach(async () => {
  await worker?.terminate()
  await folder?.remove()
})

async function startThread(): Promise<Worker> {
  folder = await temporaryFolder()
  const path = `${folder.path}/plain.db`
  const db = await openDatabase({ url: `file:${path}` })
  db.close()
  const workerData: ThreadData = { path }
  return new Worker(new URL('../../src/store/ask/thread.ts', import.meta.url), { workerData, execArgv: [] })
}

const send = (to: Worker, message: ToThread): void => to.postMessage(message)

/** Answers one message of a thread after the other, also those that came before they were asked for. */
function listen(to: Worker): () => Promise<FromThread> {
  const messages = on(to, 'message')
  return async () => (await messages.next()).value?.[0]
}

/** A snapshot collects the garbage of the thread first. */
async function collectGarbage(of: Worker): Promise<void> {
  const snapshot = await of.getHeapSnapshot()
  snapshot.resume()
  await once(snapshot, 'end')
}

test('what earlier queries left to the garbage collector does not keep a thread from stopping', async () => {
  worker = await startThread()
  const heard = listen(worker)
  for (const sql of ['SELECT 1', 'SELECT nothing', 'SELECT json_group_array(1)']) {
    send(worker, { type: 'run', sql })
    expect((await heard()).type).toBe('begun')
    await heard()
  }
  send(worker, { type: 'run', sql: endless })
  expect((await heard()).type).toBe('begun')
  await new Promise((resolve) => setTimeout(resolve, 200))
  await collectGarbage(worker)
  send(worker, { type: 'stop' })
  expect((await heard()).type).toBe('stopped')
})
