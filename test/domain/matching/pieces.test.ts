import { expect, test } from 'vitest'
import { decideClient } from '#domain/matching/decide.ts'
import { loadHan } from '#domain/matching/han.ts'
import { prepareName, prepareReference } from '#domain/matching/prepare.ts'
import { scoreName } from '#domain/matching/score.ts'

const han = await loadHan()
const met = (said: string, name: string) => scoreName(prepareReference(said, han), prepareName(name, han))
const among = (said: string, ...names: string[]) =>
  decideClient(names.flatMap((name) => met(said, name) ?? [])).kind

test('a piece inside a word is taken when it is long and one client has it, asked about otherwise', () => {
  expect(met('berger', 'Ida Rosenberger')?.how).toBe('inside')
  expect(among('berger', 'Ida Rosenberger', 'Carl Fischer')).toBe('one')
  expect(among('berger', 'Ida Rosenberger', 'Max Lindenberger')).toBe('ambiguous')
  expect(among('berger', 'Ida Rosenberger', 'Max Berger')).toBe('one')
  expect(among('енбер', 'Ида Розенбергер')).toBe('one')
  expect(among('berg', 'Ida Rosenberger')).toBe('ambiguous')
  expect(among('elena', 'Magdelena Kraus')).toBe('ambiguous')
  expect(among('ber', 'Ida Rosenberger')).toBe('none')
  expect(among('berger karl', 'Ida Rosenberger')).toBe('none')
})

test('initials written together, and a firm said in short', () => {
  expect(among('jb corvellec', 'Jean-Baptiste Corvellec')).toBe('one')
  expect(among('xb corvellec', 'Jean-Baptiste Corvellec')).toBe('none')
  expect(among('琅屿货代', '青岛琅屿国际货运代理有限公司')).toBe('one')
  expect(among('琅屿代货', '青岛琅屿国际货运代理有限公司')).toBe('none')
})
