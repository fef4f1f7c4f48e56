import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Language } from '#domain/language.ts'
import { findAmounts, findPercentages } from '#embedded/text/amounts.ts'
import { cpuMillis } from '#test/support/cpu.ts'

const signs = { gt: '>', gte: '>=', lt: '<', lte: '<=', eq: '=', between: '' } as const

/** `>1500000 CZK`, `1000000..2000000 EUR`, `~50000`. */
const shown = (text: string, language: Language): string =>
  findAmounts(text, language)
    .map(({ value, upTo, currency, comparator, approximate }) => {
      const sign = comparator ? signs[comparator] : ''
      return `${approximate ? '~' : ''}${sign}${value}${upTo ? `..${upTo}` : ''}${currency ? ` ${currency}` : ''}`
    })
    .join(' | ')

type Row = readonly [string, string]

const english: readonly Row[] = [
  ['1.5m', '1500000'],
  ['$2m', '2000000 USD'],
  ['300k', '300000'],
  ['300 k', '300000'],
  ['€1.2bn', '1200000000 EUR'],
  ['1,500.00 EUR', '1500 EUR'],
  ['CZK 1,234.50', '1234.5 CZK'],
  ['EUR 250000', '250000 EUR'],
  ['250000 eur', '250000 EUR'],
  ['USD 1.5 million', '1500000 USD'],
  ['1.5 million dollars', '1500000 USD'],
  ['half a million', '500000'],
  ['half a million francs', '500000 CHF'],
  ['a million euros', '1000000 EUR'],
  ['two million', '2000000'],
  ['two and a half million', '2500000'],
  ['one and a half million crowns', '1500000 CZK'],
  ['quarter of a million pounds', '250000 GBP'],
  ['two hundred thousand', '200000'],
  ['twenty five thousand dollars', '25000 USD'],
  ['five hundred k', '500000'],
  ['200k CHF', '200000 CHF'],
  ['CHF200k', '200000 CHF'],
  ['CHF 1 250 000', '1250000 CHF'],
  ["CHF 1'250'000.50", '1250000.5 CHF'],
  ['1.500,00 EUR', '1500 EUR'],
  ['Kč 500 000', '500000 CZK'],
  ['500 000 Kč', '500000 CZK'],
  ['RMB 500k', '500000 CNY'],
  ['¥3,000,000', '3000000 CNY'],
  ['HK$ 5m', '5000000 HKD'],
  ['S$200,000', '200000 SGD'],
  ['£75k', '75000 GBP'],
  ['50 bucks', '50 USD'],
  ['20 grand', '20000'],
  ['3 mio EUR', '3000000 EUR'],
  ['5mm USD', '5000000 USD'],
  ['2.5 bn', '2500000000'],
  ['over 1.5m', '>1500000'],
  ['more than EUR 200k', '>200000 EUR'],
  ['above 100,000', '>100000'],
  ['at least $50k', '>=50000 USD'],
  ['no less than 1m CZK', '>=1000000 CZK'],
  ['less than 10k', '<10000'],
  ['under €5,000', '<5000 EUR'],
  ['up to 2 million', '<=2000000'],
  ['no more than 300 000 CZK', '<=300000 CZK'],
  ['exactly 500 EUR', '=500 EUR'],
  ['about 1.2m', '~1200000'],
  ['around CHF 40k', '~40000 CHF'],
  ['~$3m', '~3000000 USD'],
  ['nearly half a million', '~500000'],
  ['1m+', '>=1000000'],
  ['1 million or more', '>=1000000'],
  ['>= 500k EUR', '>=500000 EUR'],
  ['< 20,000 USD', '<20000 USD'],
  ['balance over 100000', '>100000'],
  ['clients with more than 250000 on deposit', '>250000'],
  ['between 1 and 2 million', '1000000..2000000'],
  ['between 500k and 1m EUR', '500000..1000000 EUR'],
  ['from $1m to $2m', '1000000..2000000 USD'],
  ['1-2m CZK', '1000000..2000000 CZK'],
  ['200-300k', '200000..300000'],
  ['wants 300k for 3 years at 4.5%', '300000'],
  ['deposit 2m EUR, loan 500k CZK', '2000000 EUR | 500000 CZK'],
  ['100 EUR and 200 USD', '100 EUR | 200 USD'],
  ['1.25m loan', '1250000'],
  ['1,250m CZK', '1250000000 CZK'],
  ['earns 120k a month', '120000'],
  ['his mobile is 602 123 456', ''],
  ['1 000 clients', ''],
  ['transfer 20.000 EUR', '20000 EUR'],
  ['two to three million', '2000000..3000000'],
  ['10K$', '10000 USD'],
  ['3m Euribor', ''],
  ['call 5 clients', ''],
  ['more than 3 loans', ''],
  ['in 2026', ''],
  ['27.11.2026', ''],
  ['15:30', ''],
  ['+420 602 123 456', ''],
  ['account 1234567890', ''],
  ['36 months', ''],
  ['3.5%', ''],
  ['cli_0123456789', ''],
  ['top 5', ''],
  ['Q3', ''],
  ['within 10 days', ''],
]

const russian: readonly Row[] = [
  ['1,5 млн', '1500000'],
  ['1.5 млн', '1500000'],
  ['1,5 млн руб', '1500000 RUB'],
  ['1,5 млн крон', '1500000 CZK'],
  ['300 тыс.', '300000'],
  ['300 тыс. евро', '300000 EUR'],
  ['300 тысяч', '300000'],
  ['300к', '300000'],
  ['2 млрд', '2000000000'],
  ['1 500 000 руб', '1500000 RUB'],
  ['1 500 000,00 руб.', '1500000 RUB'],
  ['1 500,50 ₽', '1500.5 RUB'],
  ['1.500,00 евро', '1500 EUR'],
  ['1.500.000 крон', '1500000 CZK'],
  ['500 рублей', '500 RUB'],
  ['500р', '500 RUB'],
  ['500 р.', '500 RUB'],
  ['200 долларов', '200 USD'],
  ['100 баксов', '100 USD'],
  ['$2 млн', '2000000 USD'],
  ['€300 тыс', '300000 EUR'],
  ['50 тыс. франков', '50000 CHF'],
  ['20 тыс фунтов', '20000 GBP'],
  ['3 млн юаней', '3000000 CNY'],
  ['5 млн иен', '5000000 JPY'],
  ['10 млн тенге', '10000000 KZT'],
  ['200 тыс. чешских крон', '200000 CZK'],
  ['200 тыс. шведских крон', '200000 SEK'],
  ['1 млн CZK', '1000000 CZK'],
  ['CHF 200 000', '200000 CHF'],
  ['полмиллиона', '500000'],
  ['полмиллиона евро', '500000 EUR'],
  ['пол миллиона', '500000'],
  ['полтора миллиона', '1500000'],
  ['полтора миллиона долларов', '1500000 USD'],
  ['два миллиона', '2000000'],
  ['два с половиной миллиона', '2500000'],
  ['двести тысяч рублей', '200000 RUB'],
  ['двадцать пять тысяч', '25000'],
  ['сто пятьдесят тысяч евро', '150000 EUR'],
  ['миллион рублей', '1000000 RUB'],
  ['пять лямов', '5000000'],
  ['1 млн 200 тыс. руб.', '1200000 RUB'],
  ['больше 1,5 млн', '>1500000'],
  ['более 300 тыс.', '>300000'],
  ['свыше 2 млн крон', '>2000000 CZK'],
  ['выше 500 000', '>500000'],
  ['не менее 1 млн', '>=1000000'],
  ['от 500 тыс.', '>=500000'],
  ['минимум 100 тыс евро', '>=100000 EUR'],
  ['меньше 50 тыс', '<50000'],
  ['ниже 10 000 руб', '<10000 RUB'],
  ['до 2 млн', '<=2000000'],
  ['не более 300 тысяч', '<=300000'],
  ['не больше миллиона', '<=1000000'],
  ['ровно 500 евро', '=500 EUR'],
  ['около 1,2 млн', '~1200000'],
  ['примерно 40 тыс. франков', '~40000 CHF'],
  ['под 2 млн', '~2000000'],
  ['1 млн и больше', '>=1000000'],
  ['остаток больше 100000', '>100000'],
  ['от 1 до 2 млн', '1000000..2000000'],
  ['от 500 тыс. до 1 млн руб.', '500000..1000000 RUB'],
  ['1-2 млн крон', '1000000..2000000 CZK'],
  ['между 1 и 2 млн', '1000000..2000000'],
  ['хочет 300 тыс. на 3 года под 4,5%', '300000'],
  ['вклад 2 млн евро, кредит 500 тыс. крон', '2000000 EUR | 500000 CZK'],
  ['5 тыщ баксов', '5000 USD'],
  ['миллион двести', '1200000'],
  ['кредиты от 200 до 500 тыс крон', '200000..500000 CZK'],
  ['два-три миллиона', '2000000..3000000'],
  ['от 500 000 до 750 000 евро', '500000..750000 EUR'],
  ['5 клиентов', ''],
  ['больше 3 кредитов', ''],
  ['300 тыс. клиентов', ''],
  ['в 2026 году', ''],
  ['27.11.2026', ''],
  ['в 15:30', ''],
  ['8 (921) 123-45-67', ''],
  ['счёт 40817810000000000001', ''],
  ['36 месяцев', ''],
  ['3,5 %', ''],
  ['топ-5', ''],
  ['к 5 марта', ''],
]

const chinese: readonly Row[] = [
  ['50万', '500000'],
  ['50万元', '500000 CNY'],
  ['50万人民币', '500000 CNY'],
  ['人民币50万', '500000 CNY'],
  ['3亿', '300000000'],
  ['1.5亿', '150000000'],
  ['1个亿', '100000000'],
  ['两个亿', '200000000'],
  ['3千万', '30000000'],
  ['500w', '5000000'],
  ['两百万', '2000000'],
  ['一百五十万', '1500000'],
  ['一百五十万欧元', '1500000 EUR'],
  ['三百万美元', '3000000 USD'],
  ['50万美金', '500000 USD'],
  ['20万欧', '200000 EUR'],
  ['30万港币', '300000 HKD'],
  ['100万瑞郎', '1000000 CHF'],
  ['200万日元', '2000000 JPY'],
  ['50万捷克克朗', '500000 CZK'],
  ['80万克朗', '800000 CZK'],
  ['10万英镑', '100000 GBP'],
  ['5000块', '5000 CNY'],
  ['500块钱', '500 CNY'],
  ['3000元', '3000 CNY'],
  ['¥50,000', '50000 CNY'],
  ['￥50000', '50000 CNY'],
  ['RMB 300万', '3000000 CNY'],
  ['USD 50万', '500000 USD'],
  ['$300k', '300000 USD'],
  ['1,234.50元', '1234.5 CNY'],
  ['一万五', '15000'],
  ['两万三千元', '23000 CNY'],
  ['三十万', '300000'],
  ['十万', '100000'],
  ['1亿2000万', '120000000'],
  ['3亿5千万', '350000000'],
  ['二百零五万', '2050000'],
  ['五十萬港幣', '500000 HKD'],
  ['超过50万', '>500000'],
  ['大于100万', '>1000000'],
  ['高于20万欧元', '>200000 EUR'],
  ['至少30万', '>=300000'],
  ['不低于100万', '>=1000000'],
  ['不少于50万元', '>=500000 CNY'],
  ['50万以上', '>=500000'],
  ['100万元以上的客户', '>=1000000 CNY'],
  ['50万起', '>=500000'],
  ['低于10万', '<100000'],
  ['少于5万元', '<50000 CNY'],
  ['不到20万', '<200000'],
  ['不超过300万', '<=3000000'],
  ['最多50万', '<=500000'],
  ['50万以下', '<=500000'],
  ['10万以内', '<=100000'],
  ['大约50万', '~500000'],
  ['50万左右', '~500000'],
  ['约30万美元', '~300000 USD'],
  ['50多万', '~500000'],
  ['五百来万', '~5000000'],
  ['十几万', '~100000'],
  ['余额超过100000', '>100000'],
  ['50到100万', '500000..1000000'],
  ['50万到100万', '500000..1000000'],
  ['50万-100万欧元', '500000..1000000 EUR'],
  ['100至200万', '1000000..2000000'],
  ['想贷300万，三年，利率4.5%', '3000000'],
  ['存款200万欧元，贷款50万克朗', '2000000 EUR | 500000 CZK'],
  ['300k左右', '~300000'],
  ['余额20万到50万克朗之间', '200000..500000 CZK'],
  ['三到五百万', '3000000..5000000'],
  ['三四百万', '~3000000'],
  ['两三百万', '~2000000'],
  ['八点五亿', '850000000'],
  ['百万以上', '>=1000000'],
  ['5个客户', ''],
  ['超过3笔贷款', ''],
  ['2026年', ''],
  ['11月27日', ''],
  ['下午3点', ''],
  ['13812345678', ''],
  ['账号6222020200112233', ''],
  ['三年', ''],
  ['3.5%', ''],
  ['千万别忘了', ''],
  ['万一他不来', ''],
  ['前十', ''],
  ['一下', ''],
]

describe('amounts in text', () => {
  test.each(english)('en: %s → %s', (text, expected) => expect(shown(text, 'en')).toBe(expected))
  test.each(russian)('ru: %s → %s', (text, expected) => expect(shown(text, 'ru')).toBe(expected))
  test.each(chinese)('zh: %s → %s', (text, expected) => expect(shown(text, 'zh')).toBe(expected))

  test('the span covers currency, number and scale', () => {
    const text = 'wants over EUR 1.5 million by May'
    const [amount] = findAmounts(text, 'en')
    expect(text.slice(amount!.start, amount!.end)).toBe('EUR 1.5 million')
  })

  test('values are exact, however long', () => {
    expect(shown('0.1m', 'en')).toBe('100000')
    expect(shown('1.0000001 млн руб', 'ru')).toBe('1000000.1 RUB')
    expect(shown('90,071,992,547,409,931.07 EUR', 'en')).toBe('90071992547409931.07 EUR')
  })

  test.each([
    ['rate above 4.5%', 'en', '>4.5'],
    ['4.5 percent', 'en', '4.5'],
    ['at least 3 per cent', 'en', '>=3'],
    ['between 3 and 5%', 'en', '3..5'],
    ['3-5%', 'en', '3..5'],
    ['50 bps', 'en', '0.5'],
    ['ставка 4,5%', 'ru', '4.5'],
    ['больше 10 процентов', 'ru', '>10'],
    ['до 5 %', 'ru', '<=5'],
    ['利率超过4.5%', 'zh', '>4.5'],
    ['百分之五', 'zh', '5'],
    ['百分之三点五', 'zh', '3.5'],
    ['5个百分点', 'zh', '5'],
    ['30个基点', 'zh', '0.3'],
    ['3个客户', 'zh', ''],
    ['300k', 'en', ''],
  ] as const)('percentages: %s (%s) → %s', (text, language, expected) => {
    const found = findPercentages(text, language).map(
      ({ value, upTo, comparator }) =>
        `${comparator ? signs[comparator] : ''}${value}${upTo ? `..${upTo}` : ''}`,
    )
    expect(found.join(' | ')).toBe(expected)
  })

  test('any text at all: ordered spans inside it, decimal values', () => {
    const alphabet = fc.constantFrom(
      ...'0 1 2,5 1.500 1,500.00 12 300 k m млн тыс. 万 亿 千 百 十 两 半 половиной a half and million € $ руб EUR CZK Kč 元 块 over от до больше 超过 以上 - + % ~ 多 几'.split(
        ' ',
      ),
      ' ',
      '\u0130',
    )
    const soup = fc.array(alphabet, { maxLength: 20 }).map((words) => words.join(' ').replaceAll('  ', ''))
    fc.assert(
      fc.property(
        fc.oneof(soup, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })),
        fc.constantFrom<Language>('en', 'ru', 'zh'),
        (text, language) => {
          let reached = 0
          for (const amount of findAmounts(text, language)) {
            expect(amount.start).toBeGreaterThanOrEqual(reached)
            expect(amount.end).toBeGreaterThan(amount.start)
            expect(amount.end).toBeLessThanOrEqual(text.length)
            expect(amount.value).toMatch(/^-?\d+(\.\d+)?$/)
            reached = amount.end
          }
        },
      ),
      { numRuns: 1500 },
    )
  })

  test.each([
    ['en', 'over 1.5m EUR or 300k '],
    ['ru', 'от 1 до 2 млн руб, '],
    ['zh', '超过一百五十万元，'],
    ['zh', '一'],
    ['en', '1'],
    ['ru', '1 '],
    ['en', '1,'],
    ['en', 'half a '],
    ['ru', 'сто '],
    ['en', '$'],
    ['en', '     '],
  ] as const)('50,000 characters take time in proportion (%s, %s…)', (language, piece) => {
    const time = (size: number) => {
      const text = piece.repeat(Math.ceil(size / piece.length)).slice(0, size)
      const started = cpuMillis()
      findAmounts(text, language)
      return cpuMillis() - started
    }
    time(5_000)
    expect(time(50_000)).toBeLessThan(Math.max(time(5_000), 2) * 40 + 200)
  })
})
