import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { follow } from './child.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const hook = new URL('../../src/text-imports.mjs', import.meta.url).href

export type Finished = Readonly<{ code: number | null; stdout: string; stderr: string }>
export type RunOptions = Readonly<{
  /** The only settings there are, besides the folder's own `.env`. */
  env?: Readonly<Record<string, string>>
  /** Lines for the standard input, which is then closed. */
  input?: string
}>

/** Starts an entry such as `cli/chat.ts` in a folder of its own, as the npm scripts do. */
export function launch(
  entry: string,
  folder: string,
  args: readonly string[],
  options: RunOptions = {},
): ChildProcess {
  const child = spawn(process.execPath, ['--import', hook, `${root}src/${entry}`, ...args], {
    cwd: folder,
    env: { PATH: process.env.PATH ?? '', ...options.env },
    stdio: 'pipe',
  })
  // One that ends before it has read its lines takes them no more.
  child.stdin?.on('error', () => {})
  child.stdin?.end(options.input ?? '')
  return child
}

/** Runs a command to its end. */
export async function command(
  entry: string,
  folder: string,
  args: readonly string[] = [],
  options: RunOptions = {},
): Promise<Finished> {
  const child = launch(entry, folder, args, options)
  const { ended, said } = follow(child)
  const stderr = collect(child.stderr)
  const { code } = await ended
  return { code, stdout: said(), stderr: stderr() }
}

/** The one object that a command printed with `--json`. */
export function printed(finished: Finished): Record<string, unknown> {
  const lines = finished.stdout.split('\n').filter((line) => line !== '')
  if (lines.length !== 1) throw new Error(`expected one object, got: ${finished.stdout}${finished.stderr}`)
  return JSON.parse(lines[0] ?? '') as Record<string, unknown>
}

export type Service = Readonly<{
  url: string
  /** What it printed so far. */
  stdout(): string
  stderr(): string
  pid: number
  /** Tells the process to stop and answers its exit code. */
  stop(signal?: NodeJS.Signals): Promise<number | null>
}>

/** Starts the service and waits until it has said where it is; throws with its words when it ends instead. */
export async function startService(
  folder: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Service> {
  const child = launch('node.ts', folder, [], { env: { PORT: '0', ...env } })
  const { ended, said, says, kill } = follow(child)
  const stderr = collect(child.stderr)
  // The whole line: a piece may end in the middle of the address.
  const address = /answers at (\S+)\s/
  await says(address).catch(async (error: Error) => {
    await ended
    throw new Error(`${error.message}${stderr()}`)
  })
  return {
    url: address.exec(said())?.[1] ?? '',
    stdout: said,
    stderr,
    pid: child.pid ?? 0,
    stop: async (signal = 'SIGTERM') => (await kill(signal)).code,
  }
}

function collect(stream: NodeJS.ReadableStream | null): () => string {
  let text = ''
  stream?.setEncoding('utf8')
  stream?.on('data', (piece: string) => {
    text += piece
  })
  return () => text
}
