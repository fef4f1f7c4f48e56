import fc from 'fast-check'
import { expect, test } from 'vitest'
import { languages } from '#domain/language.ts'
import { figuresIn } from '#domain/text/figures.ts'
import { addDays, instant, localDate, timeZone } from '#domain/time.ts'
import {
  formatCount,
  formatDate,
  formatInstant,
  formatMoney,
  formatNumber,
  formatPercent,
} from '#embedded/text/format.ts'

test.each([
  ['1234.5', 'CZK', 'CZK 1,234.50', '1,234.50 捷克克朗', '1 234,50 CZK'],
  ['1500000', 'EUR', 'EUR 1,500,000', '1,500,000 欧元', '1 500 000 EUR'],
  [1500000, 'CNY', 'CNY 1,500,000', '¥1,500,000', '1 500 000 CNY'],
  ['-20.10', 'CNY', 'CNY -20.10', '-¥20.10', '-20,10 CNY'],
  ['999', 'JPY', 'JPY 999', '999 日元', '999 JPY'],
  ['0', 'USD', 'USD 0', '0 美元', '0 USD'],
  ['1.2345', 'USD', 'USD 1.2345', '1.2345 美元', '1,2345 USD'],
  [
    '12345678901234567.89',
    'XYZ',
    'XYZ 12,345,678,901,234,567.89',
    '12,345,678,901,234,567.89 XYZ',
    '12 345 678 901 234 567,89 XYZ',
  ],
])('money %s %s', (value, currency, en, zh, ru) => {
  expect(languages.map((language) => formatMoney({ value, currency }, language))).toEqual([en, zh, ru])
})

test('dates', () => {
  const on = localDate('2026-11-27')
  expect(languages.map((language) => formatDate(on, language))).toEqual([
    '27 Nov 2026',
    '2026年11月27日',
    '27 ноября 2026 г.',
  ])
  expect(languages.map((language) => formatDate(on, language, { year: false, weekday: true }))).toEqual([
    'Fri 27 Nov',
    '11月27日周五',
    'пт, 27 ноября',
  ])
  const at = instant('2026-11-27T14:30:00Z')
  expect(languages.map((language) => formatInstant(at, timeZone('Europe/Prague'), language))).toEqual([
    '27 Nov 2026, 15:30',
    '2026年11月27日 15:30',
    '27 ноября 2026 г., 15:30',
  ])
})

test('percentages, counts and numbers', () => {
  expect(languages.map((language) => formatPercent('3.5', language))).toEqual(['3.5%', '3.5%', '3,5 %'])
  const loans = { en: ['loan', 'loans'], zh: '笔贷款', ru: ['кредит', 'кредита', 'кредитов'] } as const
  expect(languages.map((language) => formatCount(1, language, loans))).toEqual([
    '1 loan',
    '1笔贷款',
    '1 кредит',
  ])
  expect(languages.map((language) => formatCount(5369, language, loans))).toEqual([
    '5,369 loans',
    '5,369笔贷款',
    '5 369 кредитов',
  ])
  expect(formatNumber('-0.4', 'en', 0)).toBe('0')
})

test('what is shown reads back as the same figure', () => {
  const cents = fc.bigInt({ min: 1_000n, max: 10n ** 14n })
  fc.assert(
    fc.property(
      cents,
      fc.constantFrom(...languages),
      fc.constantFrom('EUR', 'CZK', 'CNY', 'USD'),
      (minor, language, currency) => {
        const value = `${minor / 100n}.${String(minor % 100n).padStart(2, '0')}`
        const [figure, ...rest] = figuresIn(formatMoney({ value, currency }, language), language)
        expect(rest).toEqual([])
        expect(figure).toMatchObject({ kind: 'amount', currency })
        expect(Number(figure!.value)).toBe(Number(value))
      },
    ),
  )
  fc.assert(
    fc.property(fc.integer({ min: -9000, max: 9000 }), fc.constantFrom(...languages), (days, language) => {
      const on = addDays(localDate('2026-11-27'), days)
      expect(figuresIn(formatDate(on, language), language)).toMatchObject([{ kind: 'date', value: on }])
    }),
  )
})
