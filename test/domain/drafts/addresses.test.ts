import { describe, expect, test } from 'vitest'
import { addressesIn, strangeAddresses } from '#domain/drafts/addresses.ts'

describe('found', () => {
  test.each([
    ['see https://evil.example/pay?x=1.', ['https://evil.example/pay?x=1', 'evil.example/pay?x=1']],
    ['go to evil.example now', ['evil.example']],
    ['evil [dot] example', ['evil.example']],
    ['evil(.)com/login', ['evil.com/login']],
    ['hxxps://evil.com', ['https://evil.com']],
    ['ｅｖｉｌ．ｃｏｍ', ['evil.com']],
    ['ev\u200bil.com', ['evil.com']],
    ['еvil.com', ['evil.com']],
    ['mail me at x.y@evil.example', ['x.y@evil.example']],
    ['x (at) evil (dot) com', ['x@evil.com']],
    ['[click](https://evil.com/a)', ['https://evil.com/a']],
    ['&#101; evil&#46;com', ['evil.com']],
    ['call +44 20 7946 0000', ['442079460000']],
    ['pay to CH93 0076 2011 6238 5295 7', ['ch9300762011623852957']],
    ['write to @quick_money', ['@quick_money']],
    ['访问 evil.com。谢谢', ['evil.com']],
    ['javascript:alert(1)', ['javascript:alert(1']],
  ])('%s', (text, expected) => {
    expect(addressesIn(text)).toEqual(expect.arrayContaining(expected))
  })
})

describe('left alone', () => {
  test.each([
    'Good morning.Thanks for the call.',
    'Your deposit of CHF 100,000.00 matures on 10.12.2026.',
    'at 10.30 a.m. i.e. before noon, e.g. the café',
    'Спасибо за встречу.Жду ответа.',
    '您的定期存款将于2026年12月10日到期。',
    'Contract 2026/117, account 576',
    'U.S. dollars',
  ])('%s', (text) => {
    expect(addressesIn(text)).toEqual([])
  })
})

test('what was given may stand, and nothing that only looks like it', () => {
  const given = ['write to her at anna@clients.example, see https://bank.example/rates', '+41 44 000 01 01']
  expect(strangeAddresses('anna@clients.example https://bank.example/rates +41440000101', given)).toEqual([])
  for (const other of ['nna@clients.example', 'anna@clients.example.evil.com', 'bank.example.evil.com'])
    expect(strangeAddresses(other, given)).not.toEqual([])
})
