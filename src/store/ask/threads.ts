import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { DomainError } from '#domain/errors.ts'
import { queryFailed } from './failure.ts'
import { longestRun, type QueryRunner } from './runner.ts'
import type { FromThread, ThreadData, ToThread } from './thread-messages.ts'

/** Queries that run at once, and those that may wait for their turn. */
const mostThreads = 2
const mostWaiting = 16
/** How long a new thread may take to open the database. */
const openingMillis = 10_000
/** How long a stopped query may take to notice. */
const graceMillis = 1_000
/** A thread without work is kept warm this long. */
const idleMillis = 60_000
/** Queries after which a thread is replaced, since it keeps the statement of each. */
const mostRuns = 100

type Thread = {
  readonly worker: Worker
  runs: number
  idle?: NodeJS.Timeout
}

/** Threads with a reading connection each: one is kept warm, and one whose query was stopped is never used again. */
export function createThreads(data: ThreadData): QueryRunner {
  const free: Thread[] = []
  const busy = new Set<Thread>()
  const waiting: (() => void)[] = []
  let closed = false

  const start = (): Thread => {
    const worker = new Worker(new URL('./thread.ts', import.meta.url), { workerData: data, execArgv: [] })
    // An idle thread keeps no process alive, and one that dies is missed at its next query.
    worker.unref()
    const thread: Thread = { worker, runs: 0 }
    worker.once('error', () => drop(thread))
    worker.once('exit', () => drop(thread))
    return thread
  }
  const drop = (thread: Thread): void => {
    clearTimeout(thread.idle)
    const at = free.indexOf(thread)
    if (at >= 0) free.splice(at, 1)
  }
  const retire = async (thread: Thread): Promise<void> => {
    drop(thread)
    await thread.worker.terminate()
  }

  async function turn(): Promise<Thread> {
    if (busy.size >= mostThreads) {
      if (waiting.length >= mostWaiting) throw new DomainError('ask_busy')
      await new Promise<void>((resolve) => waiting.push(resolve))
    }
    if (closed) throw new DomainError('ask_unavailable')
    const thread = free.pop() ?? start()
    clearTimeout(thread.idle)
    busy.add(thread)
    thread.runs += 1
    return thread
  }

  function giveBack(thread: Thread, sound: boolean): void {
    busy.delete(thread)
    if (!sound || closed || free.length > 0 || thread.runs >= mostRuns) void retire(thread)
    else {
      thread.idle = setTimeout(() => void retire(thread), idleMillis).unref()
      free.push(thread)
    }
    waiting.shift()?.()
  }

  return {
    async run(sql) {
      const thread = await turn()
      let sound = false
      thread.worker.ref()
      try {
        const cell = await oneQuery(thread.worker, sql)
        sound = true
        return cell
      } catch (error) {
        sound = error instanceof DomainError && error.code === 'ask_failed'
        throw error
      } finally {
        thread.worker.unref()
        giveBack(thread, sound)
      }
    },
    async close() {
      closed = true
      for (const resume of waiting.splice(0)) resume()
      const all = [...free, ...busy]
      // Whatever still burns must have stopped before its thread is ended.
      for (const { worker } of busy) send(worker, { type: 'stop' })
      await Promise.all(all.map((thread) => closeThread(thread.worker)))
    },
  }
}

const send = (worker: Worker, message: ToThread): void => worker.postMessage(message)

async function closeThread(worker: Worker): Promise<void> {
  worker.ref()
  const gone = once(worker, 'exit').catch(() => {})
  send(worker, { type: 'close' })
  let timer: NodeJS.Timeout | undefined
  const patience = new Promise((resolve) => {
    timer = setTimeout(resolve, graceMillis)
  })
  await Promise.race([gone, patience])
  clearTimeout(timer)
  await worker.terminate()
}

/** Answers the cell; throws ask_too_long once the time is over and the query has been told to stop. */
function oneQuery(worker: Worker, sql: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let stopped = false
    let timer = setTimeout(stop, openingMillis)

    function settle(outcome: () => void): void {
      clearTimeout(timer)
      worker.off('message', heard)
      worker.off('error', ended)
      worker.off('exit', ended)
      outcome()
    }
    function stop(): void {
      stopped = true
      send(worker, { type: 'stop' })
      timer = setTimeout(() => settle(() => reject(new DomainError('ask_too_long'))), graceMillis)
    }
    /** Ended by us because its time was over, or because the service closes. */
    function ended(): void {
      settle(() => reject(new DomainError(stopped ? 'ask_too_long' : 'ask_unavailable')))
    }
    function heard(message: FromThread): void {
      if (message.type === 'begun') {
        clearTimeout(timer)
        timer = setTimeout(stop, longestRun)
      } else if (stopped || message.type === 'stopped') ended()
      else if (message.type === 'failed') settle(() => reject(queryFailed(message.message)))
      else settle(() => resolve(message.cell))
    }
    worker.on('message', heard)
    worker.once('error', ended)
    worker.once('exit', ended)
    send(worker, { type: 'run', sql })
  })
}
