import { describe, expect, test } from 'vitest'
import { findIdentifiers } from '#domain/text/identifiers.ts'
import { cpuMillis } from '#test/support/cpu.ts'

const found = (text: string) => findIdentifiers(text).map(({ kind, value }) => `${kind} ${value}`)

describe('found', () => {
  test.each([
    ['card 4111 1111 1111 1111 expires', 'card 4111111111111111'],
    ['card 4111111111111111', 'card 4111111111111111'],
    ['4111-1111-1111-1111', 'card 4111111111111111'],
    ['4111.1111.1111.1111', 'card 4111111111111111'],
    ['4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1', 'card 4111111111111111'],
    ['４１１１１１１１１１１１１１１１', 'card 4111111111111111'],
    ['4111\u200b1111\u200b1111\u200b1111', 'card 4111111111111111'],
    ['amex 3782 822463 10005', 'card 378282246310005'],
    ['on 2026-11-23 he paid by 4111 1111 1111 1111', 'card 4111111111111111'],
    ['IBAN CH93 0076 2011 6238 5295 7 is hers', 'account CH9300762011623852957'],
    ['ch9300762011623852957', 'account CH9300762011623852957'],
    ['DE89 3704 0044 0532 0130 00', 'account DE89370400440532013000'],
    ['GB82-WEST-1234-5698-7654-32.', 'account GB82WEST12345698765432'],
    ['счёт 40817810099910004312', 'account 40817810099910004312'],
    ['р/с 4081 7810 0999 1000 4312', 'account 40817810099910004312'],
    ['account no. 12345678', 'account 12345678'],
    ['账号：6222021234567890', 'account 6222021234567890'],
    ['pay to 19-2000145399/0800', 'account 1920001453990800'],
    ['身份证11010519491231002X', 'identity 11010519491231002X'],
    ['паспорт 45 07 123456 выдан', 'identity 4507123456'],
    ['passport X1234567', 'identity X1234567'],
    ['SSN 078-05-1120', 'identity 078051120'],
    ['ssn: 078051120', 'identity 078051120'],
    ['СНИЛС 112-233-445 95', 'identity 11223344595'],
    ['ИНН 7707083893', 'identity 7707083893'],
    ['INN 500100732259', 'identity 500100732259'],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual([expected])
  })

  test('two cards side by side are both covered', () => {
    const text = 'cards 4111 1111 1111 1111, 5500 0000 0000 0004'
    expect(found(text)).toEqual(['card 4111111111111111', 'card 5500000000000004'])
  })
})

describe('left alone', () => {
  test.each([
    'account 576',
    'last transaction of account 11382',
    '账户576的最后一笔交易',
    'call +41 44 000 01 01 or +7 916 123-45-67',
    '8 (916) 123-45-67',
    '13800138000',
    'CHF 1,500,000.00 on 2026-11-23',
    '1 500 000 000 руб.',
    'account opened 2015-02-01',
    '2026-11-23T08:00:00.000Z',
    'cli_4111111111111111',
    '"id":"prp_0000123456789012"',
    'card ending 1111, •••• 4605',
    'from 2026-11-23 to 2026-12-10, 12 500.50',
    '4111 1111',
  ])('%s', (text) => {
    expect(found(text)).toEqual([])
  })
})

test('a hostile text takes linear time', () => {
  const time = (length: number): number => {
    const text = '1 '.repeat(length / 2)
    const before = cpuMillis()
    findIdentifiers(text)
    return cpuMillis() - before
  }
  time(20_000)
  expect(time(80_000)).toBeLessThan(Math.max(400, time(20_000) * 12))
})
