import { afterEach, beforeEach, expect, test } from 'vitest'
import { readFiles } from '#importer/import-files.ts'
import { temporaryFolder } from '#test/support/database.ts'
import { importFiles, select, writeFolder } from '#test/support/import.ts'
import { temporaryStore } from '#test/support/store.ts'

let folder: Awaited<ReturnType<typeof temporaryFolder>>
let opened: Awaited<ReturnType<typeof temporaryStore>>
beforeEach(async () => {
  folder = await temporaryFolder()
  opened = await temporaryStore()
})
afterEach(async () => {
  await opened.remove()
  await folder.remove()
})

const rm = 'rm@bank.example'
const people = {
  users: [{ email: rm, name: 'Rita', role: 'rm' }],
  clients: [{ id: 'cli_anna', name: 'Anna', rm }],
}
const write = (files: Readonly<Record<string, unknown>>) =>
  writeFolder(
    folder.path,
    'book',
    Object.fromEntries(
      Object.entries(files).map(([name, value]) => [
        name,
        typeof value === 'string' ? value : JSON.stringify(value),
      ]),
    ),
  )

test('several files are one book', async () => {
  const path = await write({
    'a.json': people,
    'b.json': {
      today: '2026-05-01',
      interactions: [{ client: 'Anna', on: '2026-01-01', channel: 'call', text: 'hello' }],
    },
  })
  const report = await importFiles(opened.store, [path])
  expect(report).toMatchObject({ preset: 'book', problems: [], notes: [] })
  expect(await select(opened.store, 'SELECT client_id, text FROM interactions')).toEqual([
    { client_id: 'cli_anna', text: 'hello' },
  ])
})

test('what is wrong is told by its place, and the rest is imported', async () => {
  const path = await write({
    'a.json': {
      ...people,
      clients: [
        ...people.clients,
        { name: '' },
        { name: 'Ben', rm, birth_date: '1990-02-30' },
        { name: 'Cleo', rm, colour: 'red' },
      ],
      loans: [
        { client: 'Anna', amount: 100 },
        { client: 'Nobody', amount: { value: 1, currency: 'EUR' } },
      ],
      hobbies: [],
    },
  })
  const report = await importFiles(opened.store, [path])
  expect(report.problems.map(({ place, message }) => `${place}: ${message}`)).toMatchInlineSnapshot(`
    [
      "a.json clients[1]: name must be at least 1 characters long",
      "a.json clients[2]: birth_date: must be a calendar date, YYYY-MM-DD",
      "a.json loans[0]: amount must be an object",
      "a.json loans[1]: there is no client "Nobody" in the file or in the database",
    ]
  `)
  expect(report.notes).toEqual([
    'a.json: the column "clients.colour" is not known and was ignored',
    'a.json: the column "hobbies" is not known and was ignored',
  ])
  expect(await select(opened.store, 'SELECT name FROM clients ORDER BY 1')).toEqual([
    { name: 'Anna' },
    { name: 'Cleo' },
  ])
})

test.each([
  ['no JSON', '{"clients": [', 'it is not valid JSON'],
  ['a list', '[]', 'it must be one JSON object with sections such as "clients"'],
  ['a section that is no list', '{"clients": {}}', '"clients" must be a list'],
  ['a day that is none', '{"today": "soon"}', '"soon" is not a date'],
  ['nothing', '', 'is empty'],
])('refuses %s', async (_, text, sentence) => {
  await expect(readFiles([await write({ 'a.json': text })])).rejects.toThrow(sentence)
})
