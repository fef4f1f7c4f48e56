import { DomainError } from '#domain/errors.ts'

/** Lets one writer at a time through, in the order they came. */
export interface WriteLock {
  /** Waits for the turn; the returned function gives it up and may be called twice. */
  acquire(): Promise<() => void>
}

/** A lock for a server that orders its writers itself. */
export const noLock: WriteLock = { acquire: async () => () => {} }

/**
 * The lock of one process. A waiter fails with `database_busy` once the same holder has kept it for `patience`
 * milliseconds; a long queue that moves does not fail.
 */
export function createWriteLock(patience: number): WriteLock {
  let heldSince: number | undefined
  const waiting: Array<() => void> = []

  const hold = (): (() => void) => {
    heldSince = performance.now()
    let held = true
    return () => {
      if (!held) return
      held = false
      heldSince = undefined
      waiting.shift()?.()
    }
  }

  const wait = (): Promise<() => void> =>
    new Promise((resolve, reject) => {
      const granted = () => {
        clearTimeout(timer)
        resolve(hold())
      }
      const look = () => {
        const left = patience - (performance.now() - (heldSince ?? performance.now()))
        if (left > 0) {
          timer = setTimeout(look, left)
          return
        }
        waiting.splice(waiting.indexOf(granted), 1)
        reject(new DomainError('database_busy'))
      }
      waiting.push(granted)
      let timer = setTimeout(look, patience)
    })

  return { acquire: async () => (heldSince === undefined ? hold() : wait()) }
}
