import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Language } from '#domain/language.ts'
import { figuresIn } from '#domain/text/figures.ts'
import { cpuMillis } from '#test/support/cpu.ts'

const shown = (text: string, language?: Language): string =>
  figuresIn(text, language)
    .map(({ kind, value }) => `${kind} ${value}`)
    .join(' | ')

describe('figures in text', () => {
  test.each([
    ['1,5 млн', 'ru', 'amount 1500000'],
    ['1 500 000,00', 'ru', 'amount 1500000'],
    ['1 500 000 CZK', 'ru', 'amount 1500000'],
    ['1,500,000.00', 'en', 'amount 1500000'],
    ['EUR 1.5m', 'en', 'amount 1500000'],
    ['150万', 'zh', 'amount 1500000'],
    ['一百五十万元', 'zh', 'amount 1500000'],
    ['half a million', 'en', 'amount 500000'],
    ['3.50%', 'en', 'percent 3.5'],
    ['3,5 %', 'ru', 'percent 3.5'],
    ['百分之三点五', 'zh', 'percent 3.5'],
    ['50 bps', 'en', 'percent 0.5'],
    ['27 Nov 2026', 'en', 'date 2026-11-27'],
    ['27 ноября 2026 г.', 'ru', 'date 2026-11-27'],
    ['2026年11月27日', 'zh', 'date 2026-11-27'],
    ['27.11.2026', 'ru', 'date 2026-11-27'],
    ['27/11/2026', 'en', 'date 2026-11-27'],
    ['2026-11-27', 'en', 'date 2026-11-27'],
    ['27 Nov', 'en', 'date --11-27'],
    ['27 ноября', 'ru', 'date --11-27'],
    ['11月27日', 'zh', 'date --11-27'],
    ['November 2026', 'en', 'date 2026-11'],
    ['в ноябре 2026', 'ru', 'date 2026-11'],
    ['2026年11月', 'zh', 'date 2026-11'],
    ['Q3 2026', 'en', 'date 2026-Q3'],
    ['третий квартал 2026', 'ru', 'date 2026-Q3'],
    ['2026年第三季度', 'zh', 'date 2026-Q3'],
    ['in 2026', 'en', 'date 2026'],
    ['账户 07-22026-53', 'zh', 'id 07-22026-53'],
    ['账户576', 'zh', 'id 576'],
    ['на 10:00: позвонить', 'ru', 'time 10:00'],
    // Full-width marks read as narrow ones, and no space follows them.
    ['团队例会：08:30 会面', 'zh', 'time 08:30'],
    ['电话，13812345678', 'zh', 'phone 13812345678'],
    ['到期，2026-11-24', 'zh', 'date 2026-11-24'],
    ['в 2026 году', 'ru', 'date 2026'],
    ['2026年', 'zh', 'date 2026'],
    ['45 loans are in debt', 'en', 'count 45'],
    ['5,369 clients', 'en', 'count 5369'],
    ['5 369 клиентов', 'ru', 'count 5369'],
    ['45 кредитов', 'ru', 'count 45'],
    ['45笔贷款', 'zh', 'count 45'],
    ['three loans', 'en', 'count 3'],
    ['два кредита', 'ru', 'count 2'],
    ['三笔贷款', 'zh', 'count 3'],
    ['cli_01HZX3', 'en', 'id cli_01HZX3'],
    ['rule P-F1 applies', 'en', 'id P-F1'],
    ['reference R-8H2K', 'en', 'id R-8H2K'],
    ['account 1234567890', 'en', 'id 1234567890'],
    ['Client 4321 has 2 loans', 'en', 'id 4321 | count 2'],
    ['клиент 4321', 'ru', 'id 4321'],
    ['客户4321有2笔贷款', 'zh', 'id 4321 | count 2'],
    ['CZ65 0800 0000 1920 0014 5399', 'en', 'id CZ65 0800 0000 1920 0014 5399'],
    ['4111 1111 1111 1111', 'en', 'id 4111 1111 1111 1111'],
    ['US0378331005', 'en', 'id US0378331005'],
    ['#123', 'en', 'id #123'],
    ['№ 77', 'ru', 'id № 77'],
    ['+420 602 123 456', 'en', 'phone +420602123456'],
    ['8 (921) 123-45-67', 'ru', 'phone 89211234567'],
    ['13812345678', 'zh', 'phone 13812345678'],
    ['at 15:30', 'en', 'time 15:30'],
    ['9:05 pm', 'en', 'time 21:05'],
    ['9am', 'en', 'time 09:00'],
    ['1. Novak\n2. Svoboda', 'en', 'ordinal 1 | ordinal 2'],
    ['version 2.10.3', 'en', 'id version 2.10.3'],
    ['he may call 3 times', 'en', 'count 3'],
    [
      'Novak has EUR 1,250,000 at 3.5% until 27 Nov 2026, 2 loans',
      'en',
      'amount 1250000 | percent 3.5 | date 2026-11-27 | count 2',
    ],
    [
      'У Иванова 1,25 млн EUR под 3,5 % до 27.11.2026, 2 кредита',
      'ru',
      'amount 1250000 | percent 3.5 | date 2026-11-27 | count 2',
    ],
    [
      '王伟有125万欧元，利率3.5%，2026年11月27日到期，2笔贷款',
      'zh',
      'amount 1250000 | percent 3.5 | date 2026-11-27 | count 2',
    ],
    ['one of them, at once', 'en', ''],
    ['看一下', 'zh', ''],
    ['no figures here', 'en', ''],
    ['', 'en', ''],
  ] as const)('%s (%s) → %s', (text, language, expected) => expect(shown(text, language)).toBe(expected))

  test('the language is guessed from the script when it is not known', () => {
    expect(shown('1,500 тыс.')).toBe('amount 1500')
    expect(shown('1,500 loans')).toBe('count 1500')
  })

  test('amounts carry their currency', () => {
    expect(figuresIn('$2m and 3 млн крон')).toMatchObject([{ currency: 'USD' }, { currency: 'CZK' }])
  })

  test('any text at all: ordered spans inside it, canonical values', () => {
    const alphabet = fc.constantFrom(
      ...'0 1 2,5 1.500 27.11.2026 15:30 + - # № / % $ k m млн тыс Nov ноября 年 月 日 万 亿 个 第 cli_ P-F1 account счёт a half first 1. \n'.split(
        ' ',
      ),
      ' ',
      '\u0130',
      '😀',
    )
    const soup = fc.array(alphabet, { maxLength: 25 }).map((words) => words.join(' ').replaceAll('  ', ''))
    fc.assert(
      fc.property(
        fc.oneof(soup, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })),
        fc.constantFrom<Language | undefined>('en', 'ru', 'zh', undefined),
        (text, language) => {
          let reached = 0
          for (const figure of figuresIn(text, language)) {
            expect(figure.start).toBeGreaterThanOrEqual(reached)
            expect(figure.end).toBeGreaterThan(figure.start)
            expect(figure.end).toBeLessThanOrEqual(text.length)
            if (figure.kind === 'amount' || figure.kind === 'percent')
              expect(figure.value).toMatch(/^-?\d+(\.\d+)?$/)
            reached = figure.end
          }
        },
      ),
      { numRuns: 1500 },
    )
  })

  test.each([
    'EUR 1.5m on 27 Nov 2026 at 15:30, ',
    '1',
    '1 ',
    '1-',
    '1.',
    '+1 ',
    'a-1',
    'a_',
    '一',
    '#',
    '№ 1',
    '\n1.',
    'account ',
    '(1',
  ])('50,000 characters take time in proportion (%s…)', (piece) => {
    const time = (size: number) => {
      const text = piece.repeat(Math.ceil(size / piece.length)).slice(0, size)
      const started = cpuMillis()
      figuresIn(text)
      return cpuMillis() - started
    }
    time(5_000)
    expect(time(50_000)).toBeLessThan(Math.max(time(5_000), 2) * 40 + 200)
  })
})
