import { describe, expect, test } from 'vitest'
import { shownOf } from '#agent/show-result.ts'

type Column = readonly [name: string, kind: 'number' | 'text' | 'date']
const answer = (
  sql: string,
  columns: readonly Column[],
  rows: readonly (readonly unknown[])[],
  more = false,
) =>
  shownOf('call_1', 'ask_book', {
    question: 'what was asked',
    columns: columns.map(([name, kind]) => ({ name, kind })),
    rows,
    count: rows.length,
    more,
    as_of: '2026-11-23',
    sql,
  })

const city: Column = ['city', 'text']
const currency: Column = ['currency', 'text']
const number = (name: string): Column => [name, 'number']
const rows = [
  ['Basel', 3],
  ['Zurich', 5],
]

describe('links', () => {
  test('to each client once, at most twelve, by id and name', () => {
    const items = Array.from({ length: 20 }, (_, at) => ({ id: `cli_${at}`, name: `Client ${at}` }))
    const shown = shownOf('call_1', 'find_clients', { items: [...items, ...items] })
    expect(shown?.records).toHaveLength(12)
    expect(shown?.records[0]).toEqual({ id: 'cli_0', label: 'Client 0' })
  })
  test('also where a record names its client, and to nothing that is no client', () => {
    const found = {
      items: [
        { id: 'tsk_1', text: 'x', client: { id: 'cli_anna', name: 'Anna Keller' } },
        { client_id: 'cli_orion', client_name: 'Orion' },
        { id: 'prd_1', name: 'A fund' },
        { id: 'cli_nameless' },
      ],
    }
    expect(shownOf('c', 't', found)?.records.map(({ id }) => id)).toEqual(['cli_anna', 'cli_orion'])
  })
  test.each([
    ['a failure', { error: { code: 'client_ambiguous', candidates: [{ id: 'cli_a', name: 'A' }] } }],
    ['a card', { proposal: 'prp_1', client: { id: 'cli_a', name: 'A' } }],
    ['a draft', { draft: 'drf_1', client: { id: 'cli_a', name: 'A' } }],
    ['nothing', { items: [] }],
    ['no object', 'cli_anna'],
    ['null', null],
  ])('%s shows nothing of the kind', (_, output) => {
    expect(shownOf('c', 't', output)).toBeUndefined()
  })
})

describe('tables', () => {
  test('hold at most fifty rows and say that there are more', () => {
    const many = Array.from({ length: 60 }, (_, at) => [`City ${at}`, at])
    const { table } = answer('SELECT', [city, number('clients')], many) ?? {}
    expect(table?.rows).toHaveLength(50)
    expect(table?.more).toBe(true)
  })
  test('leave ids out, which the links stand for', () => {
    const shown = answer(
      'SELECT',
      [['client_id', 'text'], ['name', 'text'], number('n')],
      [['cli_a', 'A', 1]],
    )
    expect(shown?.table?.columns.map(({ name }) => name)).toEqual(['name', 'n'])
    expect(shown?.table?.rows).toEqual([['A', 1]])
  })
  test('codes of ours that look a little like ids stay', () => {
    expect(answer('SELECT', [['state', 'text'], number('n')], [['not_yet', 1]])?.table?.columns).toHaveLength(
      2,
    )
  })
  test('a single figure is no table, but its query is shown', () => {
    const shown = answer('SELECT count(*) AS n FROM v_clients', [number('n')], [[5]])
    expect(shown?.table).toBeUndefined()
    expect(shown?.query).toBe('SELECT count(*) AS n FROM v_clients')
  })
})

describe('charts', () => {
  const counted = 'SELECT city, count(*) AS clients FROM v_clients GROUP BY city'
  test('of counts by a label', () => {
    expect(answer(counted, [city, number('clients')], rows)?.chart).toEqual({
      kind: 'bar',
      title: 'what was asked',
      points: [
        { label: 'Basel', value: 3 },
        { label: 'Zurich', value: 5 },
      ],
    })
  })
  test('of amounts in one currency, named by its column or beside the figures', () => {
    const sum = 'SELECT city, sum(balance_chf) AS total_chf FROM v_accounts GROUP BY city'
    expect(answer(sum, [city, number('total_chf')], rows)?.chart?.unit).toBe('CHF')
    const beside = [
      ['2026-10', 'EUR', 1],
      ['2026-11', 'EUR', 2],
    ]
    const chart = answer('SELECT sum(value)', [['month', 'text'], currency, number('total')], beside)?.chart
    expect(chart).toMatchObject({ kind: 'line', unit: 'EUR' })
    expect(answer('SELECT name, rate_pct FROM v_loans', [city, number('rate_pct')], rows)?.chart?.unit).toBe(
      '%',
    )
  })
  test.each<readonly [string, ReturnType<typeof answer>]>([
    [
      'amounts whose currency is not said',
      answer('SELECT city, sum(balance)', [city, number('total')], rows),
    ],
    [
      'amounts of several currencies',
      answer(
        'SELECT sum(value)',
        [city, currency, number('total')],
        [
          ['Basel', 'CHF', 1],
          ['Zurich', 'EUR', 2],
        ],
      ),
    ],
    [
      'a sum by currency',
      answer(
        'SELECT currency, sum(value) AS total',
        [currency, number('total')],
        [
          ['CHF', 1],
          ['EUR', 2],
        ],
      ),
    ],
    [
      'two columns of figures',
      answer(
        counted,
        [city, number('clients'), number('more')],
        [
          ['Basel', 1, 2],
          ['Zurich', 1, 2],
        ],
      ),
    ],
    ['one row', answer(counted, [city, number('clients')], [['Basel', 3]])],
    ['a part of a series', answer(counted, [city, number('clients')], rows, true)],
    [
      'figures that are not on record',
      answer(
        counted,
        [city, number('clients')],
        [
          ['Basel', null],
          ['Zurich', 5],
        ],
      ),
    ],
    [
      'labels that come twice',
      answer(
        counted,
        [city, number('clients')],
        [
          ['Basel', 3],
          ['Basel', 5],
        ],
      ),
    ],
    ['no label', answer('SELECT count(*)', [number('a')], [[1], [2]])],
  ])('none of %s', (_, shown) => {
    expect(shown?.chart).toBeUndefined()
  })
  test('counts by currency are counts', () => {
    const byCurrency = answer(
      'SELECT currency, count(*) AS accounts',
      [currency, number('accounts')],
      [
        ['CHF', 1],
        ['EUR', 2],
      ],
    )
    expect(byCurrency?.chart).toMatchObject({ kind: 'bar' })
    expect(byCurrency?.chart).not.toHaveProperty('unit')
  })
})

test('how many rows there are in all is no figure of a table or a chart', () => {
  const shown = answer(
    'SELECT c.city, count(*) AS count, count(*) OVER () AS in_all FROM v_clients AS c GROUP BY c.city',
    [city, number('count'), number('in_all')],
    rows.map((row) => [...row, 2]),
  )
  expect(shown?.table?.columns.map(({ name }) => name)).toEqual(['city', 'count'])
  expect(shown?.chart?.points).toEqual([
    { label: 'Basel', value: 3 },
    { label: 'Zurich', value: 5 },
  ])
  // Middle values of money in no one currency have no unit, however their rows are counted.
  const median = answer(
    'SELECT city, count(*) OVER () AS in_all, median FROM (SELECT 1)',
    [city, number('in_all'), number('median')],
    rows.map(([name, value]) => [name, 2, value]),
  )
  expect(median?.chart).toBeUndefined()
})
