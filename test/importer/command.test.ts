import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { temporaryFolder } from '#test/support/database.ts'
import { smallBank, writeFolder } from '#test/support/import.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

let folder: Awaited<ReturnType<typeof temporaryFolder>>
beforeEach(async () => {
  folder = await temporaryFolder()
})
afterEach(() => folder.remove())

/** Runs the command as npm does, with a database of its own. */
function command(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const entry = ['--import', './src/text-imports.mjs', 'src/cli/import.ts', ...args]
  const env = { PATH: process.env.PATH ?? '', RAPPORT_DB: `file:${join(folder.path, 'rapport.db')}` }
  return new Promise((resolve) => {
    const child = execFile(process.execPath, entry, { cwd: root, env }, (error, out, err) =>
      resolve({ code: error === null ? 0 : Number(error.code), out, err }),
    )
    child.stdin?.end()
  })
}
const json = async (...args: string[]) => {
  const { code, out } = await command('--json', ...args)
  expect(out.trim().split('\n')).toHaveLength(1)
  return { code, said: JSON.parse(out) as Record<string, unknown> }
}

describe('npm run import', () => {
  test('shows, imports, knows again and undoes', async () => {
    const bank = await writeFolder(folder.path, 'bank', smallBank)
    const seen = await command(bank, '--dry-run')
    expect(seen).toMatchObject({ code: 0, err: '' })
    expect(seen.out).toContain('berka: account.csv, card.csv, client.csv')
    expect(seen.out).toMatch(/^clients +3 +0 +0$/m)
    expect(seen.out).toContain('number 1 · name Client 1 (Benesov)')

    const done = await command(bank, '--yes')
    expect(done).toMatchObject({ code: 0, err: '' })
    expect(done.out).toMatch(/^Imported 3 users, 3 clients, 1 relation, 2 accounts/m)
    const batch = /--undo (bat_\w+)/.exec(done.out)?.[1] ?? ''

    const again = await json(bank, '--yes', '--preset', 'berka')
    expect(again).toMatchObject({ code: 0, said: { imported: 0, sections: { clients: { same: 3 } } } })

    expect(await json('--undo', batch, '--yes')).toMatchObject({ code: 0, said: { undone: batch, kept: [] } })
    const twice = await command('--undo', batch, '--yes')
    expect(twice).toEqual({ code: 1, out: '', err: `The import batch ${batch} was undone already.\n` })
  }, 60_000)

  test('does not import bad rows without being told to leave them out', async () => {
    const loans = `${smallBank['loan.csv']}12;1;931301;5000;12;416.67;"A"\n`
    const bank = await writeFolder(folder.path, 'bank', { ...smallBank, 'loan.csv': loans })
    const look = await command(bank, '--dry-run')
    expect(look.code).toBe(1)
    expect(look.out).toContain(
      '1 row cannot be imported:\n  loan.csv line 4: the date "931301" is not a date (YYMMDD)',
    )

    const refused = await command(bank, '--yes')
    expect(refused.code).toBe(1)
    expect(refused.err).toBe(
      'Rows that cannot be imported: 1. Correct them, or add --skip-bad to import the rest.\n',
    )
    expect(await json(bank, '--yes', '--skip-bad')).toMatchObject({
      code: 0,
      said: { sections: { loans: { added: 2 } }, problems: [{ place: 'loan.csv line 4' }] },
    })
  }, 60_000)

  test.each([
    [['--nope'], "Unknown option '--nope'. See npm run import -- --help.\n"],
    [[], 'Name the files or the folder to import. See npm run import -- --help.\n'],
    [['/no/such/folder'], 'There is no file or folder /no/such/folder.\n'],
    [['--undo', 'bat_none', '--yes'], 'There is no import batch "bat_none".\n'],
  ])('refuses %j with one sentence', async (args, sentence) => {
    expect(await command(...args)).toEqual({ code: 1, out: '', err: sentence })
  })

  test('asks, and does nothing where nobody can answer', async () => {
    const bank = await writeFolder(folder.path, 'bank', smallBank)
    const { code, err } = await command(bank)
    expect(code).toBe(1)
    expect(err).toContain('There is no terminal to ask on: add --yes')
    expect(await json(bank, '--dry-run')).toMatchObject({ said: { sections: { clients: { added: 3 } } } })
  })

  test('explains itself', async () => {
    const { code, out } = await command('--help')
    expect(code).toBe(0)
    for (const word of ['--preset', '--undo', '--skip-bad', 'berka', 'book']) expect(out).toContain(word)
  })
})
