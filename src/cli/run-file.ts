import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { z } from 'zod'
import { DomainError } from '#domain/errors.ts'
import type { Config } from '#src/config.ts'
import { filePath } from '#store/database.ts'

/** How other programs of this machine find and join the running service. */
const runSchema = z.object({
  pid: z.number().int().positive(),
  url: z.url(),
  /** Signs in to the demo; absent at a bank. */
  localKey: z.string().optional(),
})
export type RunningService = z.output<typeof runSchema>

/** The run file lies beside the database, so that two installations on one machine do not meet. */
const runPath = ({ database: { url } }: Config): string =>
  url.startsWith('file:') ? `${filePath(url)}.run` : '.data/service.run'

/** Tells other programs of this user where the service is; nobody else may read it. */
export async function writeRunFile(config: Config, service: RunningService): Promise<void> {
  const path = runPath(config)
  await mkdir(dirname(path), { recursive: true })
  await rm(path, { force: true })
  await writeFile(path, `${JSON.stringify(service)}\n`, { mode: 0o600, flag: 'wx' })
}

/** Removes the run file of this process, and no other's. */
export async function removeRunFile(config: Config, pid: number): Promise<void> {
  if ((await readRunFile(config))?.pid === pid) await rm(runPath(config), { force: true })
}

/** The service on this database that answers now; a file that a dead process left behind counts for nothing. */
export async function findService(config: Config): Promise<RunningService | undefined> {
  const service = await readRunFile(config)
  if (service === undefined || !isAlive(service.pid)) return undefined
  return (await answers(service.url)) ? service : undefined
}

/** Throws service_running where a service works on this database. */
export async function refuseWhileRunning(config: Config): Promise<void> {
  const service = await findService(config)
  if (service !== undefined) throw new DomainError('service_running', { pid: service.pid })
}

async function readRunFile(config: Config): Promise<RunningService | undefined> {
  try {
    return runSchema.safeParse(JSON.parse(await readFile(runPath(config), 'utf8'))).data
  } catch {
    return undefined
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

const answers = (url: string): Promise<boolean> =>
  fetch(`${url}/healthz`, { signal: AbortSignal.timeout(2000) }).then(
    (response) => response.ok,
    () => false,
  )
