import { describe, expect, test } from 'vitest'
import { decideClient } from '#domain/matching/decide.ts'
import { spelledAlike } from '#domain/matching/homophones.ts'
import { nameWords } from '#domain/matching/name-words.ts'
import { palladius } from '#domain/matching/palladius.ts'
import { prepareName, prepareReference } from '#domain/matching/prepare.ts'
import { readings } from '#domain/matching/reference.ts'
import { baseForms } from '#domain/matching/russian-forms.ts'
import { scoreName } from '#domain/matching/score.ts'
import { soundKeys } from '#domain/matching/sound-key.ts'
import { searchWords } from '#domain/matching/stems.ts'
import { normaliseName } from '#domain/names.ts'
import { matchPlaces } from '#domain/place-match.ts'

test('one key for every scheme of writing a name', () => {
  for (const spellings of [
    ['Юрий', 'Yuriy', 'Yuri', 'Iurii', 'Jurij'],
    ['Щукин', 'Shchukin', 'Schukin'],
    ['Цветков', 'Tsvetkov', 'Tzvetkov', 'Tsvetkoff'],
    ['Хабаров', 'Khabarov', 'Habarov'],
    ['Müller', 'Mueller', 'Muller'],
    ['Вагнер', 'Wagner', 'Vagner'],
  ]) {
    const [first, ...others] = spellings.map(soundKeys)
    for (const [at, keys] of others.entries())
      expect(
        keys.some((key) => first!.includes(key)),
        spellings[at + 1],
      ).toBe(true)
  }
  expect(soundKeys('Яна')).not.toEqual(soundKeys('Анна'))
})

test.each([
  ['Lindqvist', 'Lindquist', 'lindkvist'],
  ['Meier', 'Mayer', 'Maier'],
  ['Clark', 'Clarke', 'clarke'],
  ['Jon', 'John', 'john'],
  ['Шмидт', 'Шмит', 'шмидт'],
])('%s and %s sound the same: whoever is called so is asked about', (one, other, said) => {
  const names = [one, other].map((name) => prepareName(name))
  const matches = names.flatMap((name) => scoreName(prepareReference(said), name) ?? [])
  expect(decideClient(matches)).toMatchObject({ kind: 'ambiguous', matches: { length: 2 } })
})

test.each([
  ['Keller', 'Kellner'],
  ['Lang', 'Lange'],
  ['Черных', 'Черный'],
])('%s and %s do not', (one, other) => {
  expect(spelledAlike(normaliseName(one))).not.toContain(normaliseName(other))
  expect(spelledAlike(normaliseName(other))).not.toContain(normaliseName(one))
})

test('the legal form tells two firms of one name apart where it is said', () => {
  const firms = ['Harper Foods Ltd', 'Harper Foods GmbH'].map((name) => prepareName(name))
  const met = (said: string) =>
    decideClient(firms.flatMap((firm) => scoreName(prepareReference(said), firm) ?? []))
  expect(met('harper foods')).toMatchObject({ kind: 'ambiguous' })
  expect(met('harper foods gmbh')).toMatchObject({ kind: 'one', match: { score: 1 } })
})

test.each([
  ['Петровым', 'Петров'],
  ['Ивановой', 'Иванова'],
  ['Ивановы', 'Иванова'],
  ['Чайковские', 'Чайковская'],
  ['Чайковского', 'Чайковский'],
  ['Анне', 'Анна'],
  ['Марией', 'Мария'],
  ['Сергеем', 'Сергей'],
  ['Игорю', 'Игорь'],
  ['Павлу', 'Павел'],
  ['Ильичём', 'Ильич'],
])('%s is a case of %s', (said, base) => {
  expect(baseForms(normaliseName(said))).toContain(normaliseName(base))
})

test.each([
  ['ООО «Ромашка»', ['ромашка']],
  ['Общество с ограниченной ответственностью «Ромашка»', ['ромашка']],
  ['Rossi S.p.A.', ['rossi']],
  ['ABC spol. s r.o.', ['abc']],
  ['Dr. Jürgen Müller', ['jurgen', 'muller']],
  ['г-жа Петрова', ['петрова']],
  ['上海华星贸易有限公司', ['上海华星贸易']],
  ['王先生', ['王']],
  ['李经理', ['李']],
  ['GmbH', ['gmbh']],
])('%s is compared as %j', (name, words) => {
  expect(nameWords(name).words).toEqual(words)
})

test('pinyin in Cyrillic', () => {
  expect(['xiao', 'zhang', 'qing', 'jue', 'hui', 'zi', 'wei', 'lv', 'ou'].map(palladius)).toEqual([
    'сяо',
    'чжан',
    'цин',
    'цзюэ',
    'хуэй',
    'цзы',
    'вэй',
    'люй',
    'оу',
  ])
})

test('a reference is read as what it can be, the likeliest first', () => {
  expect(readings('1234567').map(({ kind }) => kind)).toEqual(['number', 'account', 'phone'])
  expect(readings('the owner of account no. 576')).toEqual([{ kind: 'account', number: '576' }])
  expect(readings('Anna Petrova')).toEqual([])
})

test('search words are stems without the words that say nothing', () => {
  expect(searchWords('Что мы говорили про ипотеку и страховку?')).toEqual(['говор', 'ипотек', 'страховк'])
  expect(searchWords('the refinancing of a mortgage')).toEqual(['refinanc', 'mortgag'])
  expect(searchWords('关于抵押贷款 的')).toEqual(['抵押贷款'])
})

describe('a decision', () => {
  const match = (how: 'exact' | 'words' | 'typo', score: number) => ({ how, score })
  test('takes the stronger way of meeting and asks between equals', () => {
    expect(decideClient([])).toEqual({ kind: 'none' })
    expect(decideClient([match('words', 0.9), match('exact', 1), match('typo', 0.7)])).toEqual({
      kind: 'one',
      match: match('exact', 1),
    })
    const equals = [match('words', 0.9), match('words', 0.87)]
    expect(decideClient([...equals, match('typo', 0.7)])).toEqual({ kind: 'ambiguous', matches: equals })
    expect(decideClient([match('typo', 0.7)]).kind).toBe('one')
    expect(decideClient([match('typo', 0.6)]).kind).toBe('ambiguous')
  })
})

test('a place is itself before it is part of another', () => {
  const stored = ['Praha - vychod', 'Hl.m. Praha', 'Brno - venkov', 'Benesov']
  expect(matchPlaces('Прага', stored)).toEqual(['Hl.m. Praha'])
  expect(matchPlaces('Praha vychod', stored)).toEqual(['Praha - vychod'])
  expect(matchPlaces('venkov', stored)).toEqual(['Brno - venkov'])
  expect(matchPlaces('Бенешове', stored)).toEqual(['Benesov'])
})
