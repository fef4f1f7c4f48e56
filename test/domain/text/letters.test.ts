import { expect, test } from 'vitest'
import { patternOf } from '#domain/text/letters.ts'

const between = (from: number, to: number): string[] =>
  Array.from({ length: to - from }, (_, at) => String.fromCodePoint(from + at))

test.each([
  ['Latin', 0x20, 0x250],
  ['Russian', 0x400, 0x482],
  ['punctuation', 0x2000, 0x2070],
  ['kana', 0x3040, 0x3097],
  ['marks of Chinese', 0x3007, 0x3030],
  ['Chinese', 0x4e00, 0x9fa5],
  ['wide signs', 0xff00, 0xff20],
])('letters are those of Unicode: %s', (_, from, to) => {
  const letter = patternOf('^\\p{L}$', 'u')
  const others = ['ª', 'º', 'µ']
  const wrong = between(from, to).filter((sign) => letter.test(sign) !== /^\p{L}$/u.test(sign))
  expect(wrong.filter((sign) => !others.includes(sign))).toEqual([])
})

test('they stand in classes, beside escapes, and more than once', () => {
  const pattern = patternOf('^[^\\p{L}\\]\\d]\\p{L}+\\[[\\d\\p{L}_\\p{L}-]+\\p{Lu}$', 'u')
  expect(['-ab[1ж_中-Z', '-аб[x-Ж'].filter((text) => !pattern.test(text))).toEqual([])
  expect(['aab[1Z', ']ab[1Z', '5ab[1Z', '-ab[1z', '-ab1Z'].filter((text) => pattern.test(text))).toEqual([])
})
