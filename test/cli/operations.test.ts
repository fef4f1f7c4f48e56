import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openDatabase } from '#store/database.ts'
import { command, printed, type RunOptions } from '#test/support/command.ts'
import { temporaryFolder } from '#test/support/database.ts'

let folder: Awaited<ReturnType<typeof temporaryFolder>>
beforeAll(async () => {
  folder = await temporaryFolder()
  expect((await run('db', 'seed')).code).toBe(0)
})
afterAll(() => folder.remove())
const run = (name: string, ...args: string[]) => command(`cli/${name}.ts`, folder.path, args)
const runIn = (options: RunOptions, name: string, ...args: string[]) =>
  command(`cli/${name}.ts`, folder.path, args, options)
const at = (name: string) => join(folder.path, name)

describe.each(['users', 'audit', 'calendar', 'db', 'chat'])('npm run %s', (name) => {
  test('--help explains it; what it does not know is refused in one sentence', async () => {
    const [help, unknown, none] = await Promise.all([
      run(name, '--help'),
      run(name, '--wrong'),
      run(name, 'nonsense', '--json', ...(name === 'chat' ? ['--as', 'nobody@demo.example'] : [])),
    ])
    expect(help).toMatchObject({ code: 0, stderr: '' })
    expect(help.stdout).toContain(`npm run ${name}`)
    expect(unknown).toMatchObject({ code: 1, stdout: '' })
    expect(unknown.stderr).toMatch(
      new RegExp(`^Unknown option '--wrong'\\. See npm run ${name} -- --help\\.\n$`),
    )
    expect(none.code).toBe(1)
    expect(printed(none)).toMatchObject({ error: { message: expect.stringMatching(/\.$/) } })
  })
})

describe('npm run users', () => {
  test('adds, changes, lists and deactivates people', async () => {
    const added = printed(
      await run(
        'users',
        'add',
        '--email',
        'new@demo.example',
        '--name',
        'Nina Neu',
        '--role',
        'rm',
        '--zone',
        'Asia/Shanghai',
        '--language',
        'zh',
        '--json',
      ),
    )
    expect(added).toMatchObject({
      user: { email: 'new@demo.example', role: 'rm', language: 'zh', active: true },
    })
    expect(printed(await run('users', 'role', 'new@demo.example', 'lead', '--json'))).toMatchObject({
      user: { role: 'lead' },
    })
    expect(printed(await run('users', 'team', 'new@demo.example', 'North', '--json'))).toMatchObject({
      user: { teams: ['North'] },
    })
    expect(printed(await run('users', 'token', 'new@demo.example', '--days', '30', '--json'))).toMatchObject({
      token: expect.stringMatching(/^rpt_/),
      expiresAt: expect.any(String),
    })
    const few = await run('users', 'token', 'new@demo.example', '--scopes', 'draft, read')
    expect(few.stdout).toMatch(/^rpt_\S+\n.* and may read, draft\.$/m)
    expect(printed(await run('users', 'link', 'new@demo.example', '--json'))).toMatchObject({
      path: expect.stringMatching(/^\/signin\?token=lnk_/),
    })
    expect(printed(await run('users', 'deactivate', 'new@demo.example', '--json'))).toMatchObject({
      user: { active: false },
    })
    const list = await run('users', 'list')
    expect(list.stdout).toContain('new@demo.example  Nina Neu  lead  North  (no access)')
  })

  test.each<[string[], RegExp]>([
    [['add', '--email', 'a@b.example', '--name', 'A', '--role', 'rm'], /--zone is missing/],
    [['add', '--email', 'nope', '--name', 'A', '--role', 'rm', '--zone', 'Europe/Zurich'], /"nope"/],
    [
      ['add', '--email', 'a@b.example', '--name', 'A', '--role', 'boss', '--zone', 'Europe/Zurich'],
      /"boss" is no role/,
    ],
    [
      ['add', '--email', 'a@b.example', '--name', 'A', '--role', 'rm', '--zone', 'Mars/Base'],
      /"Mars\/Base" is not a time zone/,
    ],
    [
      ['add', '--email', 'rm@demo.example', '--name', 'A', '--role', 'rm', '--zone', 'Europe/Zurich'],
      /exists already/,
    ],
    [['token', 'nobody@demo.example'], /No user has the address nobody@demo\.example/],
    [['token', 'rm@demo.example', '--days', 'x'], /--days "x"/],
    [['token', 'rm@demo.example', '--scopes', 'read,all'], /--scopes "all" is none of read, draft/],
    [['role', 'rm@demo.example'], /--role is missing/],
    [['team'], /An e-mail address is missing/],
  ])('%j', async (args, sentence) => {
    const refused = await run('users', ...args)
    expect(refused).toMatchObject({ code: 1, stdout: '' })
    expect(refused.stderr).toMatch(sentence)
    expect(refused.stderr.trim().split('\n')).toHaveLength(1)
  })
})

test('files that hold clients are for their owner alone', async () => {
  const env = { RAPPORT_DB: `file:${at('owned.db')}` }
  await runIn({ env }, 'db', 'migrate')
  await runIn({ env }, 'db', 'backup', at('owned-copy.db'))
  const rights = (name: string) => statSync(at(name)).mode & 0o777
  expect([rights('owned.db'), rights('owned-copy.db')]).toEqual([0o600, 0o600])
  await runIn({ env }, 'db', 'restore', at('owned-copy.db'))
  expect(rights('owned.db')).toBe(0o600)
})

describe('npm run db', () => {
  test('backs up and restores; the former database is kept', async () => {
    const backup = at('copies/one.db')
    expect(printed(await run('db', 'backup', backup, '--json'))).toMatchObject({ path: backup })
    expect((await run('db', 'backup', backup)).stderr).toContain('exists already')
    await run(
      'users',
      'add',
      '--email',
      'later@demo.example',
      '--name',
      'Later',
      '--role',
      'rm',
      '--zone',
      'Europe/Zurich',
    )
    const restored = printed(await run('db', 'restore', backup, '--json'))
    expect((await run('users', 'list')).stdout).not.toContain('later@demo.example')
    const kept = await runIn({ env: { RAPPORT_DB: `file:${restored.kept}` } }, 'users', 'list')
    expect(kept.stdout).toContain('later@demo.example')
  })

  test('restores nothing but a whole copy of its own, and not while another program works', async () => {
    const before = readFileSync(at('.data/rapport.db'))
    writeFileSync(at('noise.db'), 'no database '.repeat(1000))
    const foreign = await openDatabase({ url: `file:${at('foreign.db')}` })
    await foreign.raw.executeMultiple('CREATE TABLE clients (a); PRAGMA wal_checkpoint(TRUNCATE)')
    foreign.close()
    await run('db', 'backup', at('torn.db'))
    const whole = readFileSync(at('torn.db'))
    writeFileSync(at('torn.db'), whole.subarray(0, Math.floor(whole.length / 2)))
    for (const [file, sentence] of [
      ['noise.db', /noise\.db is not a sound database/],
      ['foreign.db', /foreign\.db is not a backup of Rapport/],
      ['torn.db', /torn\.db is not a sound database/],
      ['absent.db', /no file or folder \S+absent\.db/],
    ] as const) {
      const refused = await run('db', 'restore', at(file))
      expect(refused.code, file).toBe(1)
      expect(refused.stderr).toMatch(sentence)
    }
    await run('db', 'backup', at('good.db'))
    const holder = await openDatabase({ url: `file:${at('.data/rapport.db')}` })
    await holder.raw.execute('SELECT 1')
    const held = await run('db', 'restore', at('good.db'))
    holder.close()
    expect(held.code).toBe(1)
    expect(held.stderr).toContain('is held by another program')
    expect(readFileSync(at('.data/rapport.db')).length).toBe(before.length)
    expect((await run('users', 'list')).stdout).toContain('rm@demo.example')
    expect(existsSync(at('.data/rapport.db.restoring'))).toBe(false)
  })

  test('starts the demo anew, but never over a bank', async () => {
    expect(printed(await run('db', 'seed', '--json'))).toMatchObject({ seeded: false })
    expect(printed(await run('db', 'seed', '--reset', '--json'))).toMatchObject({
      seeded: true,
      kept: expect.stringMatching(/before-reset$/),
    })
    const url = `file:${at('bank.db')}`
    const bank = { RAPPORT_DB: url, RAPPORT_MODE: 'bank', SESSION_SECRET: 's'.repeat(32) }
    const add = [
      'add',
      '--email',
      'a@bank.example',
      '--name',
      'Ada',
      '--role',
      'admin',
      '--zone',
      'Europe/Zurich',
    ]
    await runIn({ env: bank }, 'users', ...add)
    for (const [env, why] of [
      [bank, 'the demo book is for the demo only'],
      [{ RAPPORT_DB: url }, 'belongs to a bank'],
    ] as const) {
      const refused = await runIn({ env }, 'db', 'seed', '--reset')
      expect(refused.code).toBe(1)
      expect(refused.stderr).toContain(why)
    }
    const inFolder = await runIn({ env: { RAPPORT_DB: `file:${folder.path}` } }, 'db', 'migrate')
    expect(inFolder.stderr).toMatch(/^RAPPORT_DB is wrong: .* is a folder; name a file in it\.\n$/)
    expect((await runIn({ env: bank }, 'users', 'list')).stdout).toContain('a@bank.example')
  })

  test('migrates once, and leaves files of servers to the servers', async () => {
    const env = { RAPPORT_DB: `file:${at('fresh.db')}` }
    expect((printed(await runIn({ env }, 'db', 'migrate', '--json')).applied as string[])[0]).toBe(
      '0000_first',
    )
    expect(printed(await runIn({ env }, 'db', 'migrate', '--json'))).toEqual({ applied: [] })
    const remote = { env: { RAPPORT_DB: 'http://127.0.0.1:1' } }
    expect((await runIn(remote, 'db', 'backup', at('x.db'))).stderr).toContain('RAPPORT_DB names a server')
    const unreachable = await runIn(remote, 'users', 'list')
    expect(unreachable.code).toBe(1)
    expect(unreachable.stderr).toMatch(
      /^The database server at http:\/\/127\.0\.0\.1:1 does not answer\..*\n$/,
    )
  })
})

describe('npm run audit', () => {
  test('a word too many is refused, so that nothing is printed instead of written', async () => {
    const refused = await run('audit', 'export', at('trail.jsonl'))
    expect(refused).toMatchObject({ code: 1, stdout: '' })
    expect(refused.stderr).toContain('a word too many; name a file with --out')
    expect((await run('db', 'backup', at('x.db'), 'y.db')).stderr).toContain('"y.db" is a word too many')
  })

  test('verifies and exports; one altered byte is found', async () => {
    await run('users', 'token', 'rm@demo.example')
    const verified = printed(await run('audit', 'verify', '--json'))
    expect(verified).toMatchObject({ ok: true, entries: expect.any(Number) })
    const exported = printed(await run('audit', 'export', '--out', at('trail.jsonl'), '--json'))
    const lines = readFileSync(at('trail.jsonl'), 'utf8').trim().split('\n')
    expect(lines).toHaveLength(Number(exported.entries) + 1)
    expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({ entries: exported.entries })
    expect((await run('audit', 'export', '--out', at('trail.jsonl'))).stderr).toContain('exists already')

    expect(await run('audit', 'verify', at('trail.jsonl'))).toMatchObject({ code: 0, stderr: '' })
    writeFileSync(at('altered.jsonl'), lines.join('\n').replace('people.token', 'people.tokem'))
    const altered = await run('audit', 'verify', at('altered.jsonl'), '--json')
    expect(altered.code).toBe(1)
    expect(printed(altered)).toMatchObject({ ok: false, brokenAt: expect.any(Number) })
    expect((await run('audit', 'verify', at('none.jsonl'))).stderr).toContain('There is no file')

    const db = await openDatabase({ url: `file:${at('.data/rapport.db')}` })
    await db.raw.execute("UPDATE audit_payloads SET payload = replace(payload, 'bearer', 'bearef')")
    db.close()
    const broken = await run('audit', 'verify', '--json')
    expect(broken.code).toBe(1)
    expect(printed(broken)).toMatchObject({ ok: false, brokenAt: expect.any(Number) })
    const refused = await run('audit', 'export', '--out', at('second.jsonl'))
    expect(refused.code).toBe(1)
    expect(refused.stderr).toContain('does not verify')
    expect(existsSync(at('second.jsonl'))).toBe(false)
  })
})
