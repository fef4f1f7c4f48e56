import { expect, test } from 'vitest'
import { namesSlipped } from '#domain/matching/name-slips.ts'

const names = [
  'Наталья Юрьевна Белобородова',
  'Дмитрий Лукоянов',
  'Елена Соколовская',
  'Аркадий Райский',
  'Ольга Белова',
]

test.each([
  ['позвнить белобородвой', ['белобородовой']],
  ['встреча с лукояновм', ['лукояновым']],
  ['Соколвской письмо', ['соколовской']],
  ['напомни набрать Лукоянва', ['лукоянова']],
  ['письмо белоборрдовой', ['белобородовой']],
  ['звонила белобородовой', []],
  ['письмо ольге', []],
  ['обсудили договор и выписку', []],
])('a name with one slip inside is told in the case that was meant: %s', (said, meant) => {
  expect(namesSlipped(said, names).slice(0, 1)).toEqual(meant)
})

test.each([
  ['call hollistr tomorrow', ['hollister']],
  ['prep me for whitcomb', ['whitcombe']],
  ['remind me to ring kraim', ['karim']],
  ['anna kelner wants a card', ['anna kellner']],
  ['kellers loan', []],
  ['call hollister tomorrow', []],
  ['the macro view in march', []],
])('a name in Latin letters is known with one slip inside: %s', (said, meant) => {
  expect(
    namesSlipped(said, ['Grace Hollister', 'Edmund Whitcombe', 'Karim', 'Anna Kellner', 'Anna Keller']),
  ).toEqual(meant)
})
