import { describe, expect, test } from 'vitest'
import { onMeantKeyboard } from '#embedded/text/keyboard.ts'

describe('a message typed on the other keyboard', () => {
  test.each([
    ['ghbdtn', 'привет'],
    ['Ghbdtn!', 'Привет!'],
    ['rnj nfrfz fyyf rtkkth&', 'кто такая анна келлер?'],
    ['gjrf;b pflfxb yf ctujlyz', 'покажи задачи на сегодня'],
    ['yfgjvyb gjpdjybnm gtnhjde pfdnhf d 10', 'напомни позвонить петрову завтра в 10'],
    ['црщ шы фттф луддук', 'who is anna keller'],
    ['ырщц ьу ьн ефылы ащк ещвфн', 'show me my tasks for today'],
    ['црфе вщуы вшьф щцу', 'what does dima owe'],
    ['yfqlb ltgjpbns gtnhjdf', 'найди депозиты петрова'],
  ])('%s is read as %s', (typed, meant) => {
    expect(onMeantKeyboard(typed)).toBe(meant)
  })

  test.each([
    'hello',
    'keller?',
    'HSBC',
    'kpi',
    'thx',
    'mr. smith',
    'Zhang Wei',
    'привет',
    'купил 5 шт',
    'Иванов',
    'здравствуйте, кто такая Anna Keller',
    'wang 10k',
    '王伟的贷款',
    'Ghana Ltd',
    '',
    '12',
    'ok',
    'ок',
    'Лариса Олеговна Якимчук',
    'fwd',
  ])('%s stays', (typed) => {
    expect(onMeantKeyboard(typed)).toBe(typed)
  })
})
