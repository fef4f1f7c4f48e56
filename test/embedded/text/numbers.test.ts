import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Language } from '#domain/language.ts'
import { findDurations, findNumbers } from '#embedded/text/numbers.ts'

const durations = (text: string, language: Language): string =>
  findDurations(text, language)
    .map(
      ({ value, unit, comparator, approximate }) =>
        `${approximate ? '~' : ''}${comparator ? `${comparator} ` : ''}${value} ${unit}`,
    )
    .join(' | ')
const numbers = (text: string, language: Language): string =>
  findNumbers(text, language)
    .map(({ value, kind, comparator }) => `${comparator ? `${comparator} ` : ''}${kind} ${value}`)
    .join(' | ')

describe('lengths of time', () => {
  test.each([
    ['for 3 years', 'en', '3 year'],
    ['a 36-month loan', 'en', '36 month'],
    ['18 months', 'en', '18 month'],
    ['90 days', 'en', '90 day'],
    ['two weeks', 'en', '2 week'],
    ['half a year', 'en', '6 month'],
    ['5 yrs', 'en', '5 year'],
    ['more than 10 years', 'en', 'gt 10 year'],
    ['at least 12 months', 'en', 'gte 12 month'],
    ['30 minutes', 'en', '30 minute'],
    ['call for 2 hours', 'en', '2 hour'],
    ['about 5 years', 'en', '~5 year'],
    ['in year 2026', 'en', ''],
    ['3 loans', 'en', ''],
    ['на 3 года', 'ru', '3 year'],
    ['18 мес', 'ru', '18 month'],
    ['18 мес.', 'ru', '18 month'],
    ['36 месяцев', 'ru', '36 month'],
    ['пять лет', 'ru', '5 year'],
    ['на полгода', 'ru', '6 month'],
    ['полтора года', 'ru', '18 month'],
    ['90 дней', 'ru', '90 day'],
    ['две недели', 'ru', '2 week'],
    ['больше 10 лет', 'ru', 'gt 10 year'],
    ['не менее 12 месяцев', 'ru', 'gte 12 month'],
    ['30 минут', 'ru', '30 minute'],
    ['2026 год', 'ru', ''],
    ['3 кредита', 'ru', ''],
    ['三年', 'zh', '3 year'],
    ['3年', 'zh', '3 year'],
    ['半年', 'zh', '6 month'],
    ['十八个月', 'zh', '18 month'],
    ['36个月', 'zh', '36 month'],
    ['两周', 'zh', '2 week'],
    ['90天', 'zh', '90 day'],
    ['一年半', 'zh', '18 month'],
    ['超过十年', 'zh', 'gt 10 year'],
    ['30分钟', 'zh', '30 minute'],
    ['2026年', 'zh', ''],
    ['3月', 'zh', ''],
  ] as const)('%s (%s) → %s', (text, language, expected) => expect(durations(text, language)).toBe(expected))
})

describe('whole numbers', () => {
  test.each([
    ['show 10 clients', 'en', 'count 10'],
    ['first three', 'en', 'top 3'],
    ['the first three', 'en', 'top 3'],
    ['top 5', 'en', 'top 5'],
    ['top-10 clients', 'en', 'top 10'],
    ['last 5 calls', 'en', 'top 5'],
    ['five largest loans', 'en', 'count 5'],
    ['the second one', 'en', 'place 2'],
    ['open the 3rd', 'en', 'place 3'],
    ['3', 'en', 'count 3'],
    ['more than 3 loans', 'en', 'gt count 3'],
    ['at least two cards', 'en', 'gte count 2'],
    ['twelve clients', 'en', 'count 12'],
    ['this one', 'en', ''],
    ['one of them', 'en', ''],
    ['300k EUR at 3.5% for 3 years', 'en', ''],
    ['cli_0123 on 27.11.2026 at 15:30', 'en', ''],
    ['account 1234567890', 'en', ''],
    ['покажи 10 клиентов', 'ru', 'count 10'],
    ['первые три', 'ru', 'top 3'],
    ['топ-5', 'ru', 'top 5'],
    ['топ 10 клиентов', 'ru', 'top 10'],
    ['последние 5 звонков', 'ru', 'top 5'],
    ['второй', 'ru', 'place 2'],
    ['открой третью', 'ru', 'place 3'],
    ['2-й', 'ru', 'place 2'],
    ['больше трёх кредитов', 'ru', 'gt count 3'],
    ['не менее двух карт', 'ru', 'gte count 2'],
    ['300 тыс. на 3 года под 4,5%', 'ru', ''],
    ['счёт 40817810000000000001', 'ru', ''],
    ['显示10个客户', 'zh', 'count 10'],
    ['前十', 'zh', 'top 10'],
    ['前5个', 'zh', 'top 5'],
    ['前三名客户', 'zh', 'top 3'],
    ['最近5次通话', 'zh', 'top 5'],
    ['第二个', 'zh', 'place 2'],
    ['第3位', 'zh', 'place 3'],
    ['超过三笔贷款', 'zh', 'gt count 3'],
    ['至少两张卡', 'zh', 'gte count 2'],
    ['三个客户', 'zh', 'count 3'],
    ['一下', 'zh', ''],
    ['统一', 'zh', ''],
    ['想贷300万，三年，利率4.5%', 'zh', ''],
  ] as const)('%s (%s) → %s', (text, language, expected) => {
    expect(numbers(text, language)).toBe(expected)
  })

  test('any text at all: ordered spans inside it', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.string({ unit: fc.constantFrom(...'0123 .,-年个月天первых5th一二三十第前\n') }),
        ),
        fc.constantFrom<Language>('en', 'ru', 'zh'),
        (text, language) => {
          for (const find of [findNumbers, findDurations]) {
            let reached = 0
            for (const found of find(text, language)) {
              expect(found.start).toBeGreaterThanOrEqual(reached)
              expect(found.end).toBeLessThanOrEqual(text.length)
              reached = found.end
            }
          }
        },
      ),
      { numRuns: 800 },
    )
  })
})
