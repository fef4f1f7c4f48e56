import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { connect } from '#cli/chat/connect.ts'
import { readConfig } from '#src/config.ts'
import { command, printed, startService } from '#test/support/command.ts'
import { temporaryFolder } from '#test/support/database.ts'

type Exchange = {
  line: string
  reply?: string
  tools: { tool: string }[]
  proposals: { id: string; status: string; input: Record<string, unknown> }[]
  drafts: { id: string; body: string }[]
  output?: string
  error?: { code: string; message: string }
}

let folder: Awaited<ReturnType<typeof temporaryFolder>>
beforeAll(async () => {
  folder = await temporaryFolder()
  expect((await command('cli/db.ts', folder.path, ['seed'])).code).toBe(0)
})
afterAll(() => folder.remove())

const chat = (lines: readonly string[], ...args: string[]) =>
  command('cli/chat.ts', folder.path, args, { input: lines.map((line) => `${line}\n`).join('') })

async function exchanges(lines: readonly string[], ...args: string[]): Promise<Exchange[]> {
  const finished = await chat(lines, '--json', ...args)
  const { exchanges } = printed(finished) as { exchanges: Exchange[] }
  return exchanges
}

describe('npm run chat', () => {
  test.each([
    [
      'en',
      'log a call with Anna Keller: wants to refinance in March, call back on Friday',
      'draft a follow-up',
      'undo',
    ],
    ['zh', '记录与陈国梁的电话：想三月再融资，周五回电', '写一封跟进邮件', '撤销'],
    [
      'ru',
      'запиши звонок Алексею Дьяконову: хочет рефинансирование в марте, перезвонить в пятницу',
      'подготовь письмо после встречи',
      'отмени',
    ],
  ])('piped lines: card, edit, approval, draft, undo (%s)', async (_, log, draft, undo) => {
    const [logged, edited, approved, drafted, text, undone] = await exchanges([
      log,
      ':edit due_on=2026-12-01',
      ':approve',
      draft,
      ':text',
      undo,
    ])
    expect(logged?.proposals).toMatchObject([{ status: 'pending' }])
    expect(edited?.proposals[0]).toMatchObject({ id: logged?.proposals[0]?.id, status: 'pending' })
    expect(JSON.stringify(edited?.proposals[0]?.input)).toContain('2026-12-01')
    expect(approved?.proposals).toMatchObject([{ id: logged?.proposals[0]?.id, status: 'committed' }])
    expect(drafted?.drafts).toHaveLength(1)
    expect(text?.output).toContain(drafted?.drafts[0]?.body.trim().split('\n')[0])
    expect(undone?.tools).toMatchObject([{ tool: 'undo' }])
    expect(undone?.error).toBeUndefined()
  })

  test('shows a transcript where no JSON is asked for, and takes keys for commands', async () => {
    const file = join(folder.path, 'letter.eml')
    const { code, stdout, stderr } = await chat([
      'log a call with Anna Keller: likes the new fund',
      'a',
      'draft a follow-up to Anna Keller',
      `:eml ${file}`,
      'u',
      ':help',
    ])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toMatch(/^› log a call with Anna Keller/)
    expect(stdout).toMatch(/│ Client +Anna Keller +│/)
    expect(stdout).toContain('✓ Saved')
    expect(stdout).toContain('Undone')
    expect(stdout).toContain(':edit due_on=')
    expect(stdout).not.toContain('\u001b[')
    expect(readFileSync(file, 'latin1')).toContain('X-Unsent: 1')
  })

  test('tells once how a card ended that a word decided, and of a letter when it leaves', async () => {
    const { stdout } = await chat([
      'log a call with Anna Keller: likes the new fund',
      'yes',
      'draft a thank you note to Anna Keller',
      'send it',
      'approve',
    ])
    expect(stdout.match(/Saved: /g)).toHaveLength(1)
    expect(
      stdout.match(/Queued, not sent yet: Send this e-mail — .*until then it can be stopped/g),
    ).toHaveLength(1)
  })

  test('goes on with a thread in another process', async () => {
    const first = printed(await chat([], '--json', '--say', 'log a call with Anna Keller: short call'))
    const thread = String(first.thread)
    const [opened, approved] = await exchanges([':approve'], '--thread', thread)
    expect(opened).toMatchObject({ line: `:open ${thread}` })
    expect(approved?.proposals).toMatchObject([{ status: 'committed' }])
    const [other] = await exchanges([], '--thread', thread, '--as', 'colleague@demo.example')
    expect(other?.error).toMatchObject({ code: 'thread_not_found' })
  })

  test('says what is wrong, goes on with the next line, and ends with 1', async () => {
    const finished = await chat(
      [
        ':approve',
        ':approve prp_unknown',
        ':edit due_on=x',
        ':open 99',
        ':nonsense',
        'u',
        ':cards',
        ':quit',
        'never said',
      ],
      '--json',
      '--as',
      'lead@demo.example',
    )
    expect(finished.code).toBe(1)
    const all = (printed(finished) as { exchanges: Exchange[] }).exchanges
    expect(all.map(({ error }) => error?.code)).toEqual([
      'nothing_pending',
      'proposal_not_found',
      'nothing_pending',
      'thread_not_found',
      'usage',
      'nothing_to_undo',
      undefined,
    ])
    for (const { error } of all) if (error) expect(error.message).toMatch(/\.$/)
  })

  test('refuses people it does not know and threads that are none', async () => {
    const nobody = await chat([], '--as', 'nobody@demo.example')
    expect(nobody).toMatchObject({
      code: 1,
      stdout: '',
      stderr: 'No user has the address nobody@demo.example.\n',
    })
    expect((await chat([], '--thread', 'x')).stderr).toBe('There is no such conversation.\n')
  })

  test('a bank asks for a token', async () => {
    const env = {
      RAPPORT_MODE: 'bank',
      SESSION_SECRET: 'z'.repeat(32),
      RAPPORT_DB: `file:${folder.path}/bank.db`,
    }
    const without = await command('cli/chat.ts', folder.path, [], { env })
    expect(without.code).toBe(1)
    expect(without.stderr).toMatch(/^RAPPORT_TOKEN is wrong: it is not set; an admin makes a token/)
    const as = await command('cli/chat.ts', folder.path, ['--as', 'rm@demo.example'], { env })
    expect(as.stderr).toMatch(/^--as is for the demo/)
    const wrong = await command('cli/chat.ts', folder.path, [], {
      env: { ...env, RAPPORT_TOKEN: 'rpt_wrong' },
    })
    expect(wrong).toMatchObject({ code: 1, stderr: 'Please sign in first.\n' })
  })

  test('joins the running service, and survives its end', async () => {
    const service = await startService(folder.path)
    const config = readConfig({ RAPPORT_DB: `file:${folder.path}/.data/rapport.db` })
    try {
      const joined = await connect(config, 'lead@demo.example')
      expect(joined.joined).toBe(service.url)
      expect(await joined.client.me()).toMatchObject({ email: 'lead@demo.example', role: 'lead' })
      await expect(connect(config, 'nobody@demo.example')).rejects.toMatchObject({ code: 'user_not_found' })

      const [logged, approved, link] = await exchanges([
        'log a call with Anna Keller: through the service',
        ':approve',
        ':mailto',
      ])
      expect(logged?.reply).toContain('Anna Keller')
      expect(approved?.proposals).toMatchObject([{ status: 'committed' }])
      expect(link?.output).toBeUndefined()
      await service.stop()
      await expect(joined.client.threads()).rejects.toMatchObject({ code: 'service_unreachable' })
    } finally {
      await service.stop('SIGKILL').catch(() => null)
    }
    expect(existsSync(`${folder.path}/.data/rapport.db.run`)).toBe(false)
  })
})
