import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { type SmallBank, smallBank } from '#test/support/bank.ts'
import askBook from '#tools/records/ask-book.ts'

let bank: SmallBank
beforeAll(async () => {
  bank = await smallBank()
})
afterAll(() => bank.remove())

const ask = (sql: string | undefined, as = 'rm@bank.example') =>
  bank.call('ask_book', { question: 'how many?', ...(sql === undefined ? {} : { sql }) }, { as })

test('answers figure, query, views, scope and day', async () => {
  expect(await ask("select count(*) as n from v_clients c where c.city = 'Zurich' or 1=2 and 3=4")).toEqual({
    question: 'how many?',
    columns: [{ name: 'n', kind: 'number' }],
    rows: [[1]],
    count: 1,
    more: false,
    as_of: '2026-11-23',
    sql: "SELECT count(*) AS n FROM v_clients AS c WHERE c.city = 'Zurich' OR 1 = 2 AND 3 = 4",
    views: [{ name: 'v_clients', doc: 'One row a client.' }],
    scope: 'own book',
  })
})

test.each([
  ['rm@bank.example', 5, 'own book'],
  ['other@bank.example', 1, 'own book'],
  ['lead@bank.example', 6, 'team'],
  ['compliance@bank.example', 6, 'bank'],
])('%s counts %i clients', async (as, clients, scope) => {
  expect(await ask('select count(*) from v_clients', as)).toMatchObject({ rows: [[clients]], scope })
})

test('an admin has nothing to ask', async () => {
  expect(await ask('select count(*) from v_clients', 'admin@bank.example')).toMatchObject({
    error: { code: 'ask_no_views' },
  })
})

test('rows that name clients link to their cards', async () => {
  expect(
    await ask('select client_id, client_name, state, matures_on from v_loans order by outstanding desc'),
  ).toMatchObject({
    columns: [
      { name: 'client_id', kind: 'text' },
      { name: 'client_name', kind: 'text' },
      { name: 'state', kind: 'text' },
      { name: 'matures_on', kind: 'date' },
    ],
    records: [
      { client_id: 'cli_anna', name: 'Anna Keller' },
      { client_id: 'cli_orion', name: 'Orion Logistics Ltd' },
    ],
  })
})

test('texts from outside are labelled, and the turn remembers it', async () => {
  const { outputs, outside } = await bank.turn([
    [
      'ask_book',
      { question: 'q', sql: 'select text from v_interactions where client_id = \'cli_anna\' order by "on"' },
    ],
  ])
  expect(outputs[0]).toMatchObject({
    outside: [{ column: 'v_interactions.text', origin: { kind: 'note', ref: 'v_interactions.text' } }],
  })
  expect(outside).toEqual([{ kind: 'note', ref: 'v_interactions.text' }])
  const counted = await bank.turn([
    ['ask_book', { question: 'q', sql: 'select count(*) from v_interactions' }],
  ])
  expect(counted.outside).toEqual([])
})

test('"now" is the day of the book, not of the machine', async () => {
  expect(
    await ask(
      "select date('now'), strftime('%Y-%m', 'NOW'), date('now', 'start of month', 'localtime'), current_date",
    ),
  ).toMatchObject({ rows: [['2026-11-23', '2026-11', '2026-11-01', '2026-11-23']] })
})

test('without a query the error names every view of the role', async () => {
  const { error } = (await ask(undefined)) as { error: { code: string; message: string } }
  expect(error.code).toBe('ask_sql_missing')
  expect(error.message).toContain('v_loans(client_id, client_name, rm_email, rm_name, district, loan_id')
  expect(error.message).not.toMatch(/v_audit|sanction|aml|screening/i)
})

test('what is not in the data names what comes near', async () => {
  expect(await ask('select salary_class from v_clients')).toMatchObject({
    error: { code: 'ask_column_unknown', message: expect.stringContaining('classification') },
  })
  expect(await ask('select count(*) from v_mortgages')).toMatchObject({
    error: { code: 'ask_view_unknown', message: expect.stringContaining('Near it: v_') },
  })
  expect(await ask('select count(*) from v_clients where city = "Zurich"')).toMatchObject({
    error: { code: 'ask_column_unknown', message: expect.stringContaining('single quotes') },
  })
})

test('no more than 200 rows, 500 signs a cell', async () => {
  const numbers = (name: string) =>
    `(${Array.from({ length: 15 }, (_, at) => `select ${at} as n`).join(' union all ')}) as ${name}`
  const answer = (await ask(
    `select a.n, b.n from ${numbers('a')} join ${numbers('b')} on a.n <> b.n + 100`,
  )) as {
    rows: unknown[]
    more: boolean
  }
  expect(answer.rows).toHaveLength(200)
  expect(answer).toMatchObject({ count: 200, more: true })
  const long = (await ask(`select '${'x'.repeat(900)}' as t`)) as { rows: string[][] }
  expect(long.rows[0]?.[0]).toHaveLength(500)
})

test('the database says what is wrong in words that are safe to show', async () => {
  expect(
    await ask('select client_id from v_clients join v_loans on v_loans.client_id = v_clients.client_id'),
  ).toMatchObject({
    error: { code: 'ask_failed', message: expect.stringContaining('ambiguous column name') },
  })
})

test.each([
  { question: '' },
  { question: 'x', sql: 'x'.repeat(4001) },
  { sql: 'select 1' },
  { question: 'x', whose: 'all' },
])('refuses the arguments %j', async (wrong) => {
  expect(await bank.call('ask_book', wrong)).toMatchObject({ error: { code: 'input_invalid' } })
})

test('every example runs, and the definition stays small', async () => {
  for (const { input } of askBook.examples) expect(await bank.call('ask_book', input)).toHaveProperty('rows')
  const definition = askBook.description + JSON.stringify(z.toJSONSchema(askBook.input, { io: 'input' }))
  // About 3.3 signs a token: 700 tokens.
  expect(definition.length).toBeLessThan(2400)
})
