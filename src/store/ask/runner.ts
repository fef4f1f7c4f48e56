import type { RunQuery } from '../book/ask.ts'
import type { DatabaseOptions } from '../database.ts'
import { filePath } from '../database.ts'

export type QueryRunner = Readonly<{ run: RunQuery; close(): Promise<void> }>

/** How long one query may run. */
export const longestRun = 2_000

/** Runs questions apart from the service's own work: in a thread for a file, by requests of their own to a server. */
export function createQueryRunner({
  url,
  token,
  encryptionKey,
}: Pick<DatabaseOptions, 'url' | 'token' | 'encryptionKey'>): QueryRunner {
  let opened: Promise<QueryRunner> | undefined
  const open = async (): Promise<QueryRunner> => {
    if (!url.startsWith('file:')) {
      const { createRemoteRunner } = await import('./remote.ts')
      return createRemoteRunner(url, token)
    }
    const { createThreads } = await import('./threads.ts')
    return createThreads({ path: filePath(url), ...(encryptionKey !== undefined && { encryptionKey }) })
  }
  return {
    run: async (sql) => {
      opened ??= open()
      return (await opened).run(sql)
    },
    close: async () => (await opened)?.close(),
  }
}
