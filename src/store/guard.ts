/**
 * A libSQL client that keeps its word: what it confirms is committed. It has the interface of the client it
 * guards, so drizzle runs on it unchanged.
 *
 * Reads and writes have connections of their own. Writes of a process take turns, and a transaction keeps its
 * turn until commit, rollback or close; every transaction and batch that may write takes SQLite's write lock at
 * its beginning. What is refused as busy by another process is tried again on new connections.
 */
import { AsyncLocalStorage } from 'node:async_hooks'
import { DomainError } from '#domain/errors.ts'
import type { Client, InStatement, Transaction } from '#drizzle'
import type { Checkpoints } from './checkpoints.ts'
import type { Lane } from './lane.ts'
import { onlyReads } from './statements.ts'
import type { WriteLock } from './write-lock.ts'

export interface Guarded {
  client: Client
  /** Runs the body of an open transaction; a write past the transaction then throws instead of waiting for it. */
  within<T>(body: () => Promise<T>): Promise<T>
}

/** `checkpoints` hears of every commit, where there is a log to be moved. */
type Lanes = Readonly<{ reads: Lane; writes: Lane; checkpoints?: Checkpoints }>

type BatchStatement = Parameters<Client['batch']>[0][number]

const sqlOf = (statement: BatchStatement): string =>
  typeof statement === 'string' ? statement : Array.isArray(statement) ? statement[0] : statement.sql

export function guard(lanes: Lanes, lock: WriteLock, protocol: string): Guarded {
  const { reads, writes, checkpoints } = lanes
  const scopes = new AsyncLocalStorage<{ open: boolean }>()
  let closed = false

  async function takeTurn(): Promise<() => void> {
    if (scopes.getStore()?.open) throw new DomainError('write_inside_transaction')
    return lock.acquire()
  }

  async function inTurn<T>(operation: () => Promise<T>): Promise<T> {
    const release = await takeTurn()
    try {
      const done = await operation()
      checkpoints?.committed()
      return done
    } finally {
      release()
    }
  }

  async function writeTransaction(): Promise<Transaction> {
    const release = await takeTurn()
    try {
      const inner = await writes.run((client) => client.transaction('write'))
      return guardTransaction(inner, writes, release, checkpoints)
    } catch (error) {
      release()
      throw error
    }
  }

  const client: Client = {
    protocol,
    get closed() {
      return closed
    },
    execute(statement: InStatement | string, args?: Parameters<Client['execute']>[1]) {
      const whole = typeof statement === 'string' ? { sql: statement, args: args ?? [] } : statement
      return onlyReads(whole.sql)
        ? reads.run((each) => each.execute(whole))
        : inTurn(() => writes.run((each) => each.execute(whole)))
    },
    batch: (statements) =>
      statements.every((each) => onlyReads(sqlOf(each)))
        ? reads.run((each) => each.batch(statements, 'read'))
        : inTurn(() => writes.run((each) => each.batch(statements, 'write'))),
    migrate: (statements) => inTurn(() => writes.run((each) => each.migrate(statements))),
    executeMultiple: (script) => inTurn(() => writes.once((each) => each.executeMultiple(script))),
    transaction: (mode: string = 'write') =>
      mode === 'read'
        ? reads.run(async (each) => guardTransaction(await each.transaction('read'), reads, () => {}))
        : writeTransaction(),
    sync: () => reads.once((each) => each.sync()),
    reconnect() {},
    close() {
      closed = true
      checkpoints?.close()
      reads.close()
      writes.close()
    },
  }

  return {
    client,
    async within(body) {
      const scope = { open: true }
      try {
        return await scopes.run(scope, body)
      } finally {
        scope.open = false
      }
    },
  }
}

/** A transaction that gives up its turn when it is settled and reports what its connection met. */
function guardTransaction(
  inner: Transaction,
  lane: Lane,
  settled: () => void,
  checkpoints?: Checkpoints,
): Transaction {
  let refused: DomainError | undefined
  const attempt = async <T>(step: () => Promise<T>): Promise<T> => {
    try {
      return await step()
    } catch (error) {
      const told = lane.failed(error)
      if (told instanceof DomainError && told.code === 'database_busy') refused = told
      throw told
    }
  }
  return {
    get closed() {
      return inner.closed
    },
    execute: (statement) => attempt(() => inner.execute(statement)),
    batch: (statements) => attempt(() => inner.batch(statements)),
    executeMultiple: (script) => attempt(() => inner.executeMultiple(script)),
    async commit() {
      try {
        // After a BUSY the connection confirms what it does not keep, even to a caller that caught the error.
        if (refused !== undefined) throw refused
        await attempt(() => inner.commit())
        checkpoints?.committed()
      } finally {
        inner.close()
        settled()
      }
    },
    async rollback() {
      try {
        await inner.rollback()
      } catch (error) {
        // The caller is on its way out with the error that matters; the connection is what remains to mend.
        lane.failed(error)
        inner.close()
      } finally {
        settled()
      }
    },
    close() {
      try {
        inner.close()
      } finally {
        settled()
      }
    },
  }
}
