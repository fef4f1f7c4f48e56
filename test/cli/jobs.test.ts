import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openStore } from '#store/open.ts'
import { command, printed } from '#test/support/command.ts'
import { temporaryFolder } from '#test/support/database.ts'
import { parseMail } from '#test/support/parse-mail.ts'

let folder: Awaited<ReturnType<typeof temporaryFolder>>
beforeAll(async () => {
  folder = await temporaryFolder()
  expect((await run('db', 'seed')).code).toBe(0)
})
afterAll(() => folder.remove())
const run = (name: string, ...args: string[]) => command(`cli/${name}.ts`, folder.path, args)
const at = (...names: string[]) => join(folder.path, ...names)

async function withStore<T>(work: (store: Awaited<ReturnType<typeof openStore>>) => Promise<T>): Promise<T> {
  const store = await openStore({ url: `file:${at('.data', 'rapport.db')}` })
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}

const queue = (id: string, sendAfter: string) =>
  withStore(async ({ db, people }) => {
    const rm = await people.byEmail('rm@demo.example')
    await db.raw.execute({
      sql: `INSERT INTO outbox (id, proposal_id, draft_id, client_id, recipient, subject, body, status, queued_at,
              send_after, actor_id, channel, language)
            VALUES (?, ?, 'drf_1', 'cli_anna-keller', 'anna@clients.example', 'Your question', 'Dear Ms Keller', 'queued',
              '2020-01-02T08:00:00.000Z', ?, ?, 'email', 'en')`,
      args: [id, `prp_${id.slice(4)}`, sendAfter, rm?.id ?? ''],
    })
  })

describe('npm run jobs -- outbox', () => {
  test('lays due mails down with an archive copy, once, and leaves the others', async () => {
    await queue('out_due', '2020-01-02T08:10:00.000Z')
    await queue('out_later', '2099-01-01T08:00:00.000Z')
    const folderName = '.data/outbox'
    expect(printed(await run('jobs', 'outbox', '--once', '--json'))).toEqual({ sent: 1, folder: folderName })
    expect(printed(await run('jobs', 'outbox', '--once', '--json'))).toEqual({ sent: 0, folder: folderName })

    expect(readdirSync(at('.data', 'outbox')).sort()).toEqual(['archive', 'out_due.eml'])
    const mail = readFileSync(at('.data', 'outbox', 'out_due.eml'))
    expect(readFileSync(at('.data', 'outbox', 'archive', '2020-01', 'out_due.eml'))).toEqual(mail)
    const { headers, text } = parseMail(new Uint8Array(mail))
    expect(headers.get('to')).toBe('anna@clients.example')
    expect(headers.has('x-unsent')).toBe(false)
    expect(text).toBe('Dear Ms Keller\r\n')
    const rows = await withStore(({ db }) =>
      db.raw.execute('SELECT id, status, archive_ref FROM outbox ORDER BY id'),
    )
    expect(rows.rows.map((row) => ({ ...row }))).toEqual([
      {
        id: 'out_due',
        status: 'sent',
        archive_ref: expect.stringMatching(/^archive\/2020-01\/out_due\.eml#sha256=[0-9a-f]{64}$/),
      },
      { id: 'out_later', status: 'queued', archive_ref: null },
    ])
  })

  test('explains itself and refuses what it does not know', async () => {
    const [help, none] = await Promise.all([run('jobs', '--help'), run('jobs', 'dance', '--json')])
    expect(help.stdout).toContain('npm run jobs -- outbox')
    expect(none.code).toBe(1)
    expect(printed(none)).toMatchObject({ error: { code: 'usage' } })
  })
})

describe('npm run audit -- advice', () => {
  test('writes the file of advice as a page, the same bytes each time', async () => {
    const pages = [at('one.html'), at('two.html')]
    for (const page of pages)
      expect(
        printed(await run('audit', 'advice', '--client', 'Anna Keller', '--out', page, '--json')),
      ).toMatchObject({ client: 'cli_anna-keller', file: page })
    const [one, two] = pages.map((page) => readFileSync(page, 'utf8'))
    expect(one).toContain('<h1>File of advice: Anna Keller</h1>')
    expect(one).toBe(two)
  })

  test('says what is missing', async () => {
    const [none, nobody, day] = await Promise.all([
      run('audit', 'advice'),
      run('audit', 'advice', '--client', 'Nobody Atall', '--out', at('no.html')),
      run('audit', 'advice', '--client', 'Anna Keller', '--on', 'soon'),
    ])
    expect(none.stderr).toMatch(/^Name the client: --client C\./)
    expect(nobody.stderr).toMatch(/Nobody Atall/)
    expect(existsSync(at('no.html'))).toBe(false)
    expect(day.stderr).toMatch(/not a calendar date/)
  })
})
