import { describe, expect, test } from 'vitest'
import { overreaches } from '#domain/sending/authority.ts'
import { cpuMillis } from '#test/support/cpu.ts'

const found = (text: string, role: Parameters<typeof overreaches>[1] = 'rm', options = {}) =>
  overreaches(text, role, options).map(({ topic, promised, limit }) => [
    topic,
    promised && `${promised.value} ${promised.currency ?? promised.unit}`,
    `${limit.value} ${limit.currency ?? limit.unit}`,
  ])

describe('a promise beyond authority', () => {
  test.each([
    ['We will reduce your rate by 0.5 percentage points.', ['rate', '0.5 pct', '0.25 pct']],
    ['We will cut your interest rate by 30 bps', ['rate', '0.3 pct', '0.25 pct']],
    ['We can lower your rate to 1.1 %.', ['rate', undefined, '0.25 pct']],
    ['I will waive the account fee for you.', ['fee', '100 pct', '25 pct']],
    ['We will w\u200baive 50 % of the ＦＥＥ.', ['fee', '50 pct', '25 pct']],
    ['We will refund the fees of CHF 1’200.50 this week.', ['fee', '1200.5 CHF', '200 CHF']],
    ['We will not charge the custody fee next year.', ['fee', '100 pct', '25 pct']],
    ['We will raise your credit limit to CHF 50,000.', ['limit', '50000 CHF', '10000 CHF']],
    ['We will compensate you in full for the delay.', ['remedy', undefined, '100 CHF']],
    ['We will pay you CHF 250 for the delay.', ['remedy', '250 CHF', '100 CHF']],
    ['Мы снизим вашу ставку на 0,75 п.п.', ['rate', '0.75 pct', '0.25 pct']],
    ['Мы отменим комиссию полностью.', ['fee', '100 pct', '25 pct']],
    ['Увеличим лимит по карте до 50 000 франков.', ['limit', '50000 CHF', '10000 CHF']],
    ['Готовы компенсировать Вам 500 франков.', ['remedy', '500 CHF', '100 CHF']],
    ['Мы не возьмём комиссию за перевод.', ['fee', '100 pct', '25 pct']],
    ['我们将为您把贷款利率下调0.5个百分点。', ['rate', '0.5 pct', '0.25 pct']],
    ['我们可以为您免除全部手续费。', ['fee', '100 pct', '25 pct']],
    ['我行将把您的信用额度提高到5万瑞郎。', ['limit', '50000 CHF', '10000 CHF']],
    ['我们会补偿您1000瑞郎。', ['remedy', '1000 CHF', '100 CHF']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual([expected])
  })

  test.each([
    'We will reduce your rate by 0.25 %.',
    'We will waive 25 % of the fee.',
    'We will refund the fee of CHF 200.',
    'We cannot waive the fee.',
    'We cannot lower your rate by 2 %.',
    'The central bank cut rates by 0.5 points.',
    'Your loan has a rate of 3.5 % and a fee of CHF 500.',
    'Your term deposit of CHF 100,000 matures on 15 January 2027.',
    'The fee is 1.5 % a year.',
    'Мы не можем отменить комиссию.',
    'Ставка по вкладу — 7,5 % годовых.',
    'Мы снизим ставку на 0,2 п.п.',
    'Подготовьте, пожалуйста, документы по кредиту на 500 000 франков.',
    '我们无法为您减免手续费。',
    '该存款利率为2.1%。',
    '我们将为您把利率下调0.2个百分点。',
  ])('is not: %s', (text) => {
    expect(found(text)).toEqual([])
  })

  test('is measured by the role and by the exchange rate', () => {
    expect(found('We will reduce your rate by 0.5 %.', 'lead')).toEqual([])
    expect(found('We will pay you EUR 100.', 'rm')).toEqual([['remedy', '100 EUR', '100 CHF']])
    expect(found('We will pay you EUR 100.', 'rm', { rates: { EUR: 0.95 } })).toEqual([])
    expect(found('We will pay you CHF 120.', 'compliance')).toEqual([['remedy', '120 CHF', '0 CHF']])
  })

  test('is placed in the original text, and a refusal beside it hides nothing', () => {
    const text = 'Dear Ms Keller. We cannot raise your limit, but we will waive 80 % of the fee. Regards'
    const [only, ...others] = overreaches(text, 'rm')
    expect(others).toEqual([])
    expect(text.slice(only!.start, only!.end)).toBe('we will waive 80 % of the fee')
    expect(only!.explanation.en).toBe(
      'Your authority for fee waivers ends at 25 %. Ask for approval, or promise less.',
    )
    expect(only!.explanation.ru).toContain('25 %')
    expect(only!.explanation.zh).toContain('25 %')
  })

  test('is found in any text in time that grows with its length', () => {
    const time = (size: number) => {
      const text = 'we waive the fee, 5 % но 但 '.repeat(size)
      const start = cpuMillis()
      overreaches(text, 'rm')
      return cpuMillis() - start
    }
    time(200)
    const [small, large] = [
      Math.min(time(2000), time(2000), time(2000)),
      Math.min(time(8000), time(8000), time(8000)),
    ]
    // Sixteen times were quadratic; a clock may tell nothing of so short a time.
    expect(large).toBeLessThan(12 * Math.max(small, 1))
    expect(overreaches('\ud800 waive fee we', 'rm')).toHaveLength(1)
  })
})
