import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Book } from '#store/port.ts'
import { type SmallBank, smallBank } from '#test/support/bank.ts'
import { missingCall, occurs, patternProblem, sameRows } from './judge.ts'

describe('occurs', () => {
  test.each([
    ['Anna', 'who is ANNA Keller'],
    ['1 500 000', 'worth 1\u202f500\u00a0000 CHF'],
    ['елка', 'Ёлка для Петрова'],
    ['"Степной Колос"', 'ТОО «Степной Колос»'],
    ['/\\b16\\b/', 'There are 16 of them'],
    ['/петров/', 'Вадим ПЕТРОВ'],
    ['/\\p{L}{3}/', 'да, конечно'],
    ['/no\\-one/', 'no-one is there'],
    ['/^sent/gim', 'not yet\nSent'],
  ])('%s is in "%s"', (pattern, text) => expect(occurs(pattern, text)).toBe(true))

  test.each([
    ['Anna', 'nobody'],
    ['Kellner', 'Anna Keller'],
    ['/\\b16\\b/', 'There are 160 of them'],
    ['/^sent/', 'not sent'],
    ['a.c', 'abc'],
    ['anything', ''],
  ])('%s is not in "%s"', (pattern, text) => expect(occurs(pattern, text)).toBe(false))

  test('answers alike however often it is asked', () => {
    expect([1, 2, 3].map(() => occurs('/a/g', 'a'))).toEqual([true, true, true])
  })
  test('knows a broken expression from a text with slashes', () => {
    expect(patternProblem('/(/')).toMatch(/unterminated/i)
    expect(patternProblem('and/or')).toBeUndefined()
  })
})

describe('sameRows', () => {
  const two = [
    { name: 'Anna', n: 1 },
    { name: 'Вадим', n: 2 },
  ]
  test.each([
    [[{ n: 45 }], 45],
    [[{ n: '45' }], 45],
    [[{ n: 1 }], true],
    [[{ n: null }], null],
    [[{ v: 0.1 + 0.2 }], 0.3],
    [[], []],
    [
      two,
      [
        ['Anna', 1],
        ['Вадим', 2],
      ],
    ],
    [two, [{ name: 'anna' }, { n: 2 }]],
    [[{ name: 'Anna', n: 1 }], ['Anna', 1]],
    [[{ name: 'Anna', n: 1 }], { n: 1 }],
    [
      [{ name: 'Anna' }, { name: 'Вадим' }],
      ['Anna', 'Вадим'],
    ],
  ])('%j is %j', (rows, expected) => expect(sameRows(rows, expected)).toBe(true))

  test('reads large integers of the driver as numbers', () => expect(sameRows([{ n: 45n }], 45)).toBe(true))

  test.each([
    [[{ n: 44 }], 45],
    [[], 0],
    [[], null],
    [[{ n: null }], 0],
    [[{ n: '' }], 0],
    [[{ n: 45 }, { n: 45 }], 45],
    [[{ n: 45, m: 1 }], 45],
    [two, []],
    [
      two,
      [
        ['Вадим', 2],
        ['Anna', 1],
      ],
    ],
    [two, [['Anna', 1]]],
    [two, ['Anna', 'Вадим']],
    [two, [{ name: 'Anna' }]],
    [[{ name: 'Anna', n: 1 }], { m: 1 }],
    [[{ name: 'Anna', n: 1 }], { n: '1.5' }],
    [[{ name: 'Anna' }], ['Anna', 'Вадим']],
  ])('%j is not %j', (rows, expected) => expect(sameRows(rows, expected)).toBe(false))
})

describe('missingCall', () => {
  let bank: SmallBank
  let book: Book
  beforeAll(async () => {
    bank = await smallBank()
    book = bank.store.book(await bank.person('rm@bank.example'))
  })
  afterAll(() => bank.remove())

  const real = [
    { tool: 'get_client', input: { client: 'Keller' } },
    {
      tool: 'log_interaction',
      input: {
        client: 'cli_anna',
        channel: 'call',
        note: 'Wants to refinance',
        tasks: [{ text: 'Call back' }],
      },
    },
    { tool: 'get_client', input: { client: '周文涛' } },
  ]
  const call = (tool: string, input: Record<string, unknown> = {}) => ({ tool, input })

  test.each([
    [[call('get_client'), call('log_interaction')]],
    [[call('get_client', { client: 'cli_anna' })]],
    [[call('get_client', { client: 'Anna Keller' })]],
    [[call('log_interaction', { client: 'Anna Keller', channel: 'call' })]],
    [[call('log_interaction', { note: '/REFINANCE/', tasks: [{ text: '/back/' }] })]],
    [[call('get_client'), call('get_client')]],
    [[]],
  ])('finds %j', async (expected) => expect(await missingCall(book, real, expected)).toBeUndefined())

  test.each([
    ['a tool that was not called', [call('create_task')], 0],
    ['the wrong order', [call('log_interaction'), call('get_client', { client: 'cli_anna' })], 1],
    ['one call too many', [call('get_client'), call('get_client'), call('get_client')], 2],
    ['another client', [call('log_interaction', { client: 'cli_petrov' })], 0],
    ['a client whom nobody may see', [call('get_client', { client: 'Hidden Person' })], 0],
    ['one of two of a name', [call('get_client', { client: 'cli_zhou-hk' })], 0],
    ['another value', [call('log_interaction', { channel: 'meeting' })], 0],
    ['a field that is absent', [call('get_client', { limit: 1 })], 0],
    ['more entries than there are', [call('log_interaction', { tasks: [{}, {}] })], 0],
    ['another text', [call('log_interaction', { note: 'refinance' })], 0],
  ])('misses %s', async (_, expected, at) =>
    expect(await missingCall(book, real, expected)).toBe(expected[at]),
  )
})
