import { describe, expect, test } from 'vitest'
import { crossDistance, crossForm, hanDistance } from '#domain/matching/across.ts'
import { addressedPart, meetsAddressed } from '#domain/matching/address.ts'
import { layoutReadings } from '#domain/matching/layout.ts'
import { otherSpellings, wadeGiles } from '#domain/matching/romanisations.ts'
import { normaliseName } from '#domain/names.ts'

const across = (latin: string, cyrillic: string): number =>
  crossDistance(crossForm(normaliseName(latin), false), crossForm(normaliseName(cyrillic), true), 3)

test.each([
  ['Shaw', 'Шоу'],
  ['Beaumont', 'Бомон'],
  ['Schmidt', 'Шмидт'],
  ['Chruschtschow', 'Хрущов'],
  ['Shō', 'Сё'],
  ['Zhang', 'Чжан'],
  ['McAllister', 'Макаллистер'],
  ['Jones', 'Джонс'],
])('%s is rendered %s', (latin, cyrillic) => {
  expect(across(latin, cyrillic)).toBeLessThan(0.5)
})
test.each([
  ['Keller', 'Петров'],
  ['Thorpe', 'Ферре'],
  ['Anna', 'Инга'],
])('%s is not %s', (latin, cyrillic) => {
  expect(across(latin, cyrillic)).toBeGreaterThan(0.5)
})
test('a distance above its limit is infinite', () => {
  expect(crossDistance('keller', 'петров', 1)).toBe(Number.POSITIVE_INFINITY)
  expect(hanDistance('keller', 'zhangwei', 1)).toBe(Number.POSITIVE_INFINITY)
  expect(hanDistance('keller', 'kaile', 1)).toBeLessThan(0.5)
})

describe('what was typed on the other keyboard', () => {
  test.each([
    ['ghbdtn', ['привет']],
    ['руддщ', ['hello']],
    ['hz,jrjym', ['рябоконь']],
    ['Holloway', []],
    ['Петров', []],
    ['陈志明', []],
    ['4711', []],
  ])('%s may be %j', (typed, readings) => {
    expect(layoutReadings(typed)).toEqual(readings)
  })
})

describe('a Chinese form of address', () => {
  test.each([
    ['陈总', '陈志明', 0.85],
    ['欧阳总', '欧阳若兰', 0.85],
    ['小林', '林俊杰', 0.85],
    ['阿杰', '林俊杰', 0.8],
    ['若水姐', '严若水', 0.8],
    ['阿林', '林俊杰', undefined],
    ['陈总', '林俊杰', undefined],
  ])('%s of %s', (said, name, score) => {
    const part = addressedPart(said)
    expect(part && meetsAddressed(part, name)).toBe(score)
  })
  test('a plain name is none', () => {
    expect(addressedPart('王芳')).toBeUndefined()
    expect(addressedPart('欧阳若兰')).toBeUndefined()
  })
})

test('a character is spelled as in Taipei, Hong Kong and Singapore', () => {
  expect(['xu', 'zi', 'jian', 'guo', 'cao'].map(wadeGiles)).toEqual(['hsu', 'tzu', 'chien', 'kuo', 'tsao'])
  expect(otherSpellings('陈', 'chen')).toEqual(expect.arrayContaining(['chan', 'tan']))
})
