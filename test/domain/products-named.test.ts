import { describe, expect, test } from 'vitest'
import { productReader } from '#domain/products-named.ts'
import { cpuMillis } from '#test/support/cpu.ts'

const reader = productReader(
  new Map([
    ['prd_money', ['Clearwater Money Fund', '清水瑞郎货币基金', 'Денежный фонд Clearwater']],
    ['prd_25', ['Helvar Strategy 25', 'Стратегия Helvar 25']],
    ['prd_50', ['Helvar Strategy 50 Responsible', 'Стратегия Helvar 50, ответственная']],
    ['prd_bond', ['Alpstahl 2.10 % 2030']],
    ['prd_eur', ['Term deposit EUR 12 months']],
    ['prd_chf', ['Term deposit CHF 6 months']],
    ['prd_plain', ['Deposit']],
  ]),
)

describe('products that a text names', () => {
  test.each([
    ['Have a look at the Clearwater Money Fund.', ['prd_money']],
    ['clear\u200bwater  money-fund', ['prd_money']],
    ['ＣＬＥＡＲＷＡＴＥＲ Money Fund', ['prd_money']],
    ['C l e a r w a t e r Money Fund', ['prd_money']],
    ['Cl\u0435arw\u0430ter Money Fund', ['prd_money']],
    ['<b>Clear</b>water Money&nbsp;Fund', ['prd_money']],
    ['Мы говорили о денежном фонде Clearwater.', ['prd_money']],
    ['清水瑞郎 货币基金不错', ['prd_money']],
    ['瑞郎货币基金不错', ['prd_money']],
    ['Helvar Strategy 25 and Helvar Strategy 50', ['prd_25', 'prd_50']],
    ['Helvar Strategy 50', ['prd_50']],
    ['the Alpstahl 2.10 % 2030 bond', ['prd_bond']],
    ['a term deposit in EUR', []],
    ['the Term deposit EUR', ['prd_eur']],
    ['your term deposit ends', []],
    ['a deposit', []],
    ['Clearwater is a fine name for money', []],
  ])('%s', (text, products) => {
    expect(reader.namedIn(text)).toEqual(products)
  })
})

describe('striking', () => {
  const none = () => false

  test('the sentence goes, the letter stays', () => {
    expect(
      reader.strike(
        'Dear Ms Hale,\n\nThank you for your time. I suggest the Clearwater Money Fund at 0.2 % a year. Shall we talk?\n\nLena',
        none,
      ),
    ).toEqual({
      text: 'Dear Ms Hale,\n\nThank you for your time. Shall we talk?\n\nLena',
      struck: ['prd_money'],
    })
  })

  test('a name over two lines takes both', () => {
    expect(reader.strike('Please buy Clearwater\nMoney Fund today.\nRegards', none)).toEqual({
      text: 'Regards',
      struck: ['prd_money'],
    })
  })

  test('in Chinese and Russian', () => {
    expect(reader.strike('您好。建议您购买清水瑞郎货币基金。谢谢！', none).text).toBe('您好。谢谢！')
    expect(reader.strike('Здравствуйте! Советую денежный фонд Clearwater. С уважением.', none).text).toBe(
      'Здравствуйте! С уважением.',
    )
  })

  test('what may be named stays, to the letter', () => {
    const text = 'The Clearwater Money Fund  fits.\n\n\n\nYours'
    expect(reader.strike(text, () => true)).toEqual({ text, struck: [] })
  })

  test('a long text of near names is read in linear time', () => {
    const text = 'Clearwater Money '.repeat(1_100)
    const start = cpuMillis()
    reader.strike(text, none)
    expect(cpuMillis() - start).toBeLessThan(1_000)
  })
})
