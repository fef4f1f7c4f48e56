import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDatabase } from '#store/database.ts'
import { command, printed } from '#test/support/command.ts'
import { temporaryFolder } from '#test/support/database.ts'

let folder: Awaited<ReturnType<typeof temporaryFolder>>
beforeAll(async () => {
  folder = await temporaryFolder()
  expect((await run('db', 'seed')).code).toBe(0)
})
afterAll(() => folder.remove())
const run = (name: string, ...args: string[]) => command(`cli/${name}.ts`, folder.path, args)
const calendar = (...args: string[]) => run('calendar', ...args)
const days = async (country: string) =>
  printed(await calendar('list', country, '--year', '2026', '--json')).days as { on: string; own: boolean }[]

test('lists a country with its days, hours and what is uncertain', async () => {
  const [china, swiss] = await Promise.all([calendar('list', 'cn', '--json'), calendar('list', 'CH')])
  expect(printed(china)).toMatchObject({
    country: 'CN',
    days: expect.arrayContaining([
      { on: '2026-02-14', kind: 'workday', name: 'Worked', weekday: 'sat', own: false },
      { on: '2026-10-07', kind: 'holiday', name: 'National Day', weekday: 'wed', own: false },
    ]),
    warnings: [expect.stringContaining('CN 2027')],
  })
  expect(swiss.stdout).toContain('2027-03-26 fri  Good Friday')
  expect(swiss.stdout).toContain('Hours: mon 08:00-17:00, tue')
  expect(swiss.stdout).not.toContain('calculated')
})

test('what the bank changes wins until it is cleared', async () => {
  expect((await calendar('holiday', 'CH', '2026-09-14', 'Knabenschiessen')).stdout).toBe(
    '2026-09-14 is a holiday in CH now: Knabenschiessen.\n',
  )
  expect((await calendar('workday', 'CH', '2026-05-01')).stdout).toBe(
    '2026-05-01 is worked in CH now, from 08:00 to 17:00.\n',
  )
  const changed = await days('CH')
  expect(changed).toContainEqual(expect.objectContaining({ on: '2026-09-14', own: true }))
  expect(changed).toContainEqual(expect.objectContaining({ on: '2026-05-01', kind: 'workday' }))
  expect((await calendar('clear', 'CH', '2026-05-01')).stdout).toBe(
    '2026-05-01 in CH is as the house has it: Labour Day.\n',
  )
  expect(await days('CH')).toContainEqual(expect.objectContaining({ on: '2026-05-01', kind: 'holiday' }))
  expect(
    printed(await calendar('hours', 'CH', 'mon-thu', '08:00-17:00', 'fri', '08:00-16:00', '--json')),
  ).toEqual({
    country: 'CH',
    hours: {
      1: ['08:00', '17:00'],
      2: ['08:00', '17:00'],
      3: ['08:00', '17:00'],
      4: ['08:00', '17:00'],
      5: ['08:00', '16:00'],
    },
  })
  expect((await calendar('hours', 'CH', 'house')).stdout).toContain('fri 08:00-17:00')
})

test('busy times are read from a calendar file; reading it again replaces them; a bad file changes nothing', async () => {
  const path = join(folder.path, 'lena.ics')
  const write = (...dates: string[]) =>
    writeFileSync(
      path,
      [
        'BEGIN:VCALENDAR',
        ...dates.flatMap((date) => [
          'BEGIN:VEVENT',
          `UID:${date}`,
          `DTSTART:${date}`,
          'DURATION:PT1H',
          'END:VEVENT',
        ]),
        'END:VCALENDAR',
      ].join('\n'),
    )
  const busy = async () => {
    const db = await openDatabase({ url: `file:${join(folder.path, '.data', 'rapport.db')}` })
    const { rows } = await db.raw.execute(
      "SELECT starts_at FROM busy_times WHERE calendar = 'lena.ics' ORDER BY starts_at",
    )
    db.close()
    return rows.map((row) => row.starts_at)
  }
  write('20261201T090000Z', '20261202T090000Z')
  const first = await calendar('import', path, '--user', 'rm@demo.example')
  expect(first.stdout).toBe('Lena Hofmann has 2 busy times from lena.ics until 2027-11-23.\n')
  write('20261203T090000Z')
  await calendar('import', path, '--user', 'rm@demo.example')
  expect(await busy()).toEqual(['2026-12-03T09:00:00.000Z'])
  writeFileSync(path, 'BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:nonsense\nEND:VEVENT\nEND:VCALENDAR\n')
  const refused = await calendar('import', path, '--user', 'rm@demo.example')
  expect(refused).toMatchObject({ code: 1, stdout: '' })
  expect(refused.stderr).toMatch(/^The calendar file cannot be read: line [23]: .+ Nothing was changed\.\n$/)
  expect(await busy()).toEqual(['2026-12-03T09:00:00.000Z'])
})

test.each([
  [['list', 'XX'], 'There is no work calendar for "XX".'],
  [['holiday', 'CH', '2026-02-30'], '2026-02-30'],
  [['clear', 'CH', '2026-08-01'], 'The bank changed nothing on 2026-08-01 in CH.'],
  [['hours', 'CH', 'fri-mon', '08:00-17:00'], '"fri-mon" is no day or span of days'],
  [['hours', 'CH', 'mon', '17:00-08:00'], '"17:00-08:00" is no span'],
  [['import', 'none.ics', '--user', 'rm@demo.example'], 'none.ics'],
  [['import', 'none.ics'], '--user is missing'],
  [['list', 'CH', '--year', '26'], '"26" is no year'],
])('%j is refused in a sentence', async (args, sentence) => {
  const refused = await calendar(...args)
  expect(refused).toMatchObject({ code: 1, stdout: '' })
  expect(refused.stderr).toContain(sentence)
})

test('the calendar of a person follows their country', async () => {
  expect(printed(await run('users', 'country', 'rm@demo.example', 'at', '--json'))).toMatchObject({
    user: { country: 'AT' },
  })
  expect(printed(await run('users', 'country', 'rm@demo.example', 'none', '--json'))).toMatchObject({
    user: expect.not.objectContaining({ country: expect.anything() }),
  })
  expect((await run('users', 'country', 'rm@demo.example', 'ZZ')).stderr).toContain(
    'no work calendar for "ZZ"',
  )
})
