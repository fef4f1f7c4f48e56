import { DomainError } from '#domain/errors.ts'
import type { Client } from '#drizzle'
import { isBusy, translate, wasDropped, wasReplaced } from './database-errors.ts'

/** Connections of one kind to one database, set up alike and replaced together. */
export interface Lane {
  /** Runs an operation that does all or nothing, and again while it is refused as busy. */
  run<T>(operation: (client: Client) => Promise<T>): Promise<T>
  /** Runs an operation once: for those that may stop half-way. */
  once<T>(operation: (client: Client) => Promise<T>): Promise<T>
  /** Takes note of an error met on a borrowed connection and returns it as callers should see it. */
  failed(error: unknown): unknown
  close(): void
}

export interface LaneOptions {
  client: Client
  /** How the database is named in messages. */
  path: string
  /** Milliseconds during which a busy operation is tried again. */
  patience: number
  /** Pragmas for every connection, and how many connections there are; none for a server. */
  setUp?: { pragmas: string; connections: number }
}

const longestPause = 64

const pause = (milliseconds: number): Promise<void> => {
  const jitter = (crypto.getRandomValues(new Uint8Array(1))[0] ?? 0) / 255
  return new Promise((resolve) => setTimeout(resolve, milliseconds * (0.5 + jitter)))
}

/**
 * A native connection that met SQLITE_BUSY keeps an unfinished statement, and from then on confirms writes that
 * it never commits. So the first BUSY condemns the lane: its connections are closed and opened anew before the
 * next operation.
 */
export function createLane({ client, path, patience, setUp }: LaneOptions): Lane {
  let sound = setUp === undefined
  let opened = false
  let closed = false
  let settingUp: Promise<void> | undefined

  async function prepare(): Promise<void> {
    if (setUp === undefined) return
    if (opened) client.reconnect()
    opened = true
    // Each call borrows its connection before the first of them runs, so every connection gets its pragmas.
    const each = Array.from({ length: setUp.connections }, () => client.executeMultiple(setUp.pragmas))
    await Promise.all(each)
    sound = true
  }

  const ready = (): Promise<void> => {
    settingUp ??= prepare().finally(() => {
      settingUp = undefined
    })
    return settingUp
  }

  const failed = (error: unknown): unknown => {
    if (setUp !== undefined && isBusy(error)) sound = false
    return translate(error, path)
  }

  const mayRepeat = (error: unknown): boolean =>
    isBusy(error) || (setUp === undefined ? wasDropped(error) : wasReplaced(error) && !closed)

  return {
    failed,
    async once(operation) {
      try {
        if (!sound) await ready()
        return await operation(client)
      } catch (error) {
        throw failed(error)
      }
    },
    async run(operation) {
      const deadline = performance.now() + patience
      for (let wait = 2; ; wait = Math.min(wait * 2, longestPause)) {
        try {
          if (!sound) await ready()
          return await operation(client)
        } catch (error) {
          const told = failed(error)
          if (!mayRepeat(error)) throw told
          if (performance.now() >= deadline)
            throw told instanceof DomainError ? told : new DomainError('database_busy')
          await pause(wait)
        }
      }
    },
    close() {
      closed = true
      client.close()
    },
  }
}
