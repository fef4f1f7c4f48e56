import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

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
  const stdout = collect(child.stdout)
  const stderr = collect(child.stderr)
  const [code] = (await once(child, 'close')) as [number | null]
  return { code, stdout: stdout(), stderr: stderr() }
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
  const stdout = collect(child.stdout)
  const stderr = collect(child.stderr)
  const ended = once(child, 'close') as Promise<[number | null]>
  for (;;) {
    const url = /answers at (\S+)/.exec(stdout())?.[1]
    if (url !== undefined)
      return {
        url,
        stdout,
        stderr,
        pid: child.pid ?? 0,
        stop: async (signal = 'SIGTERM') => {
          child.kill(signal)
          return (await ended)[0]
        },
      }
    if (child.exitCode !== null) throw new Error(`the service ended: ${stdout()}${stderr()}`)
    await new Promise((resolve) => setTimeout(resolve, 10))
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
