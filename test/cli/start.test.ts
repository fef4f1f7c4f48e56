import { once } from 'node:events'
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openDatabase } from '#store/database.ts'
import { command, printed, type Service, startService } from '#test/support/command.ts'
import { temporaryFolder } from '#test/support/database.ts'

let folder: Awaited<ReturnType<typeof temporaryFolder>>
let running: Service[] = []
beforeEach(async () => {
  folder = await temporaryFolder()
  running = []
})
afterEach(async () => {
  await Promise.all(running.map((service) => service.stop('SIGKILL').catch(() => null)))
  await folder.remove()
})
const start = async (env: Record<string, string> = {}): Promise<Service> => {
  const service = await startService(folder.path, env)
  running.push(service)
  return service
}
const database = () => join(folder.path, '.data/rapport.db')

describe('npm start', () => {
  test('makes the demo, says how to sign in, serves, and leaves nothing behind when told to stop', async () => {
    const service = await start()
    expect(service.stdout()).toContain('built-in assistant')
    expect(service.stdout()).toContain('npm run chat')
    const link = /http:\S+\/signin\?token=\S+/.exec(service.stdout())?.[0] ?? ''
    const signedIn = await fetch(link, { redirect: 'manual' })
    const cookie = signedIn.headers.get('set-cookie')?.split(';')[0] ?? ''
    const me = await fetch(`${service.url}/api/me`, { headers: { cookie } })
    expect(await me.json()).toMatchObject({ email: 'rm@demo.example' })
    expect((await fetch(`${service.url}/readyz`)).status).toBe(200)

    const runFile = `${database()}.run`
    expect(statSync(runFile).mode & 0o777).toBe(0o600)
    expect(JSON.parse(readFileSync(runFile, 'utf8'))).toMatchObject({ pid: service.pid, url: service.url })

    const second = await command('node.ts', folder.path, [], { env: { PORT: '0' } })
    expect(second).toMatchObject({ code: 1, stdout: '' })
    expect(second.stderr).toContain(`process ${service.pid}`)
    const restore = await command('cli/db.ts', folder.path, ['seed', '--reset'])
    expect(restore).toMatchObject({ code: 1 })
    expect(restore.stderr).toContain('Stop it first')

    expect(await service.stop()).toBe(0)
    expect(existsSync(runFile)).toBe(false)
    // The log speaks of the process only.
    for (const line of service.stderr().trim().split('\n')) expect(JSON.parse(line)).toHaveProperty('msg')
  })

  test('over a real connection, a body over 1 MiB is refused, however it is sent', async () => {
    const { url } = await start()
    const big = JSON.stringify({ text: 'x'.repeat(1024 * 1024) })
    const whole = await fetch(`${url}/api/chat`, { method: 'POST', body: big })
    expect(whole.status).toBe(413)
    expect(await whole.json()).toMatchObject({ error: { code: 'body_too_large' } })

    const inPieces = request(`${url}/api/chat`, { method: 'POST' })
    const answered = once(inPieces, 'response')
    inPieces.on('error', () => {})
    for (let at = 0; at < big.length; at += 65_536) inPieces.write(big.slice(at, at + 65_536))
    inPieces.end()
    const [response] = await answered
    expect(response.statusCode).toBe(413)
    expect((await fetch(`${url}/healthz`)).status).toBe(200)
  })

  test('a port in use', async () => {
    const taken = createServer().listen(0, '127.0.0.1')
    await once(taken, 'listening')
    const { port } = taken.address() as { port: number }
    const failed = await command('node.ts', folder.path, [], { env: { PORT: String(port) } })
    taken.close()
    expect(failed.code).toBe(1)
    expect(failed.stderr).toBe(
      `The port ${port} on 127.0.0.1 is in use. Stop the other program or set PORT to another one.\n`,
    )
  })

  test('a wrong setting, also out of .env', async () => {
    writeFileSync(join(folder.path, '.env'), 'HOST=0.0.0.0\n')
    const failed = await command('node.ts', folder.path)
    expect(failed).toMatchObject({ code: 1, stdout: '' })
    expect(failed.stderr).toBe(
      'HOST is wrong: the demo serves this machine only, so it must be 127.0.0.1 or ::1, not 0.0.0.0.\n',
    )
    expect(existsSync(database())).toBe(false)
  })

  test('a database that is locked, corrupt or of a newer version', async () => {
    const path = join(folder.path, 'held.db')
    const url = `file:${path}`
    const env = { RAPPORT_DB: url, PORT: '0' }
    const db = await openDatabase({ url })
    await db.raw.execute('CREATE TABLE t (a)')
    const holding = await db.raw.transaction('write')
    await holding.execute('INSERT INTO t VALUES (1)')
    const locked = await command('node.ts', folder.path, [], { env })
    await holding.rollback()
    expect(locked.code).toBe(1)
    expect(locked.stderr).toContain(`The database ${path} is held by another program.`)

    await db.raw.executeMultiple(
      "CREATE TABLE schema_migrations (name TEXT, applied_at TEXT, hash TEXT); INSERT INTO schema_migrations VALUES ('9999_future', '', '')",
    )
    db.close()
    const newer = await command('node.ts', folder.path, [], { env })
    expect(newer.code).toBe(1)
    expect(newer.stderr).toMatch(
      /^This database was written by a newer version of Rapport \(9999_future\)\..*\n$/,
    )

    const corrupt = join(folder.path, 'corrupt.db')
    writeFileSync(corrupt, 'this is no database, however much it looks like a file '.repeat(100))
    const failed = await command('node.ts', folder.path, [], {
      env: { ...env, RAPPORT_DB: `file:${corrupt}` },
    })
    expect(failed.code).toBe(1)
    expect(failed.stderr).toMatch(/^The file \S+corrupt\.db is not a sound database.*restore FILE\.\n$/)
    expect(readFileSync(corrupt, 'utf8')).toMatch(/^this is no database/)
  })

  test('a bank starts with its first admin and never meets the demo', async () => {
    const env = {
      RAPPORT_MODE: 'bank',
      SESSION_SECRET: 'y'.repeat(40),
      RAPPORT_DB: `file:${folder.path}/bank.db`,
    }
    const add = [
      'add',
      '--email',
      'Admin@bank.example',
      '--name',
      'Ada Admin',
      '--role',
      'admin',
      '--zone',
      'Europe/Zurich',
    ]
    expect((await command('cli/users.ts', folder.path, add, { env })).code).toBe(0)
    const { token } = printed(
      await command('cli/users.ts', folder.path, ['token', 'admin@bank.example', '--json'], { env }),
    )
    const service = await start(env)
    expect(service.stdout()).not.toContain('signin')
    const me = await fetch(`${service.url}/api/me`, { headers: { authorization: `Bearer ${token}` } })
    expect(await me.json()).toMatchObject({ email: 'admin@bank.example', role: 'admin' })
    const key = JSON.parse(readFileSync(`${folder.path}/bank.db.run`, 'utf8'))
    expect(key).not.toHaveProperty('localKey')
    await service.stop()

    const demo = await command('node.ts', folder.path, [], { env: { RAPPORT_DB: env.RAPPORT_DB, PORT: '0' } })
    expect(demo).toMatchObject({ code: 1, stdout: '' })
    expect(demo.stderr).toContain('belongs to a bank')
    expect((await command('cli/db.ts', folder.path, ['seed'])).code).toBe(0)
    const bank = await command('node.ts', folder.path, [], {
      env: { ...env, RAPPORT_DB: `file:${database()}` },
    })
    expect(bank.code).toBe(1)
    expect(bank.stderr).toContain('holds the demo book')
  })
})
