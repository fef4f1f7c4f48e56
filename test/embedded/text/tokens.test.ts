import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clauses, sentences, tokens } from '#embedded/text/tokens.ts'
import { cpuMillis } from '#test/support/cpu.ts'

const texts = (pieces: readonly { text: string }[]): string[] => pieces.map((piece) => piece.text)

describe('sentences', () => {
  test.each([
    ['He has 1.5m. Call him.', ['He has 1.5m.', 'Call him.']],
    ['Met Mr. Smith at 9 a.m. He was fine.', ['Met Mr. Smith at 9 a.m. He was fine.']],
    ['Spoke to J. Smith. Wants a loan!', ['Spoke to J. Smith.', 'Wants a loan!']],
    ['Wants bonds, e.g. Treasuries. Call.', ['Wants bonds, e.g. Treasuries.', 'Call.']],
    [
      'Встретились 27.11.2026 г. в офисе на ул. Ленина, д. 5. Просил звонить.',
      ['Встретились 27.11.2026 г. в офисе на ул. Ленина, д. 5.', 'Просил звонить.'],
    ],
    ['Остаток 1,5 млн. руб. Хочет вклад.', ['Остаток 1,5 млн. руб. Хочет вклад.']],
    ['Звонил И. И. Иванов. Ждёт ответа', ['Звонил И. И. Иванов.', 'Ждёт ответа']],
    ['Не хочет риска, т.е. только вклады. Всё.', ['Не хочет риска, т.е. только вклады.', 'Всё.']],
    ['他想贷款50万。周五回电！好吗？', ['他想贷款50万。', '周五回电！', '好吗？']],
    ['利率3.5%。期限三年', ['利率3.5%。', '期限三年']],
    ['line one\nline two', ['line one', 'line two']],
    ['1. First\n2. Second', ['1. First', '2. Second']],
    ['...', []],
    ['', []],
  ])('%s', (text, expected) => expect(texts(sentences(text))).toEqual(expected))
})

describe('clauses', () => {
  test.each([
    [
      'log a call with Novak: wants to refinance in March, call back on Friday',
      ['log a call with Novak', 'wants to refinance in March', 'call back on Friday'],
    ],
    ['хочет 1,5 млн, перезвонить в 15:30', ['хочет 1,5 млн', 'перезвонить в 15:30']],
    ['记录电话：想再融资，周五回电', ['记录电话', '想再融资', '周五回电']],
    ['paid 1,500.00 - happy', ['paid 1,500.00', 'happy']],
    ['follow-up; e-mail', ['follow-up', 'e-mail']],
  ])('%s', (text, expected) => expect(texts(clauses(text))).toEqual(expected))
})

describe('tokens', () => {
  test('words, numbers and Han characters with their places', () => {
    const text = "Give O'Neil 1,5 млн — 给John打电话 Ёлкин-Палкин 15:30"
    const found = tokens(text)
    expect(found.map((token) => `${token.kind[0]}:${token.folded}`)).toEqual([
      'w:give',
      "w:o'neil",
      'n:1,5',
      'w:млн',
      'h:给',
      'w:john',
      'h:打',
      'h:电',
      'h:话',
      'w:елкин-палкин',
      'n:15:30',
    ])
    for (const token of found) expect(text.slice(token.start, token.end)).toBe(token.text)
  })

  test('pieces of any text lie in it, in order', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(..."aЯ王.,:;!-' 1\n«»") })),
        (text) => {
          for (const split of [sentences, clauses, tokens]) {
            let reached = 0
            for (const piece of split(text)) {
              expect(piece.start).toBeGreaterThanOrEqual(reached)
              expect(text.slice(piece.start, piece.end)).toBe(piece.text)
              reached = piece.end
            }
          }
        },
      ),
      { numRuns: 800 },
    )
  })

  test('50,000 characters are quick', () => {
    const started = cpuMillis()
    for (const piece of ['a', '.', 'a.', '王', '1,', "a'", '. ', '- '])
      for (const split of [sentences, clauses, tokens]) split(piece.repeat(50_000 / piece.length))
    expect(cpuMillis() - started).toBeLessThan(3_000)
  })
})
