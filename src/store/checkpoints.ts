/** A connection whose statements run outside this thread. */
export type AsideConnection = Readonly<{
  exec(sql: string): Promise<unknown>
  close(): void
}>

export type Checkpoints = Readonly<{
  /** Takes note of a commit. */
  committed(): void
  close(): void
}>

/** Commits after which the log is moved: about as many as SQLite itself lets pass. */
const every = 32

/**
 * Moves what was committed from the write-ahead log into the file on a connection of its own, outside this thread:
 * SQLite would do it inside the commit that finds the log long, and every conversation of the process would wait for
 * the disk. It may fail or come late: then that commit still does it.
 */
export function createCheckpoints(open: () => AsideConnection): Checkpoints {
  let connection: AsideConnection | undefined
  let running = false
  let closed = false
  let commits = 0

  function release(): void {
    try {
      connection?.close()
    } catch {
      // Whatever it held ends with the process at the latest; nobody waits for it.
    }
  }

  async function move(): Promise<void> {
    running = true
    try {
      connection ??= open()
      await connection.exec('PRAGMA wal_checkpoint(PASSIVE)')
    } catch {
      // Nothing is lost: what was committed stands in the log until it is moved.
    } finally {
      running = false
      if (closed) release()
    }
  }

  return {
    committed() {
      commits += 1
      if (commits < every || running || closed) return
      commits = 0
      void move()
    },
    close() {
      closed = true
      if (!running) release()
    },
  }
}
