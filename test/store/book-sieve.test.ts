import { beforeAll, describe, expect, test } from 'vitest'
import { loadHan } from '#domain/matching/han.ts'
import { type PreparedName, prepareName, prepareReference } from '#domain/matching/prepare.ts'
import { matchThreshold, scoreName } from '#domain/matching/score.ts'
import { latinName } from '#domain/names.ts'
import { type Sieve, sieveOf } from '#store/book/sieve.ts'
import { inventor, seeded } from '#test/bench/lookup-bank.ts'

const awkward = [
  'Александр Петров',
  'Саша Иванова',
  'Jürgen Müller',
  'Юрген Мюллер',
  '穆勒',
  'Johnson',
  'Джонсон',
  'Tchaikovsky',
  'Чайковский',
  'ООО «Ромашка»',
  'Rossi & Figli S.p.A.',
  "Siobhan O'Carravan",
  'Bright Well Ltd',
  '歐陽娜娜',
  '吕明',
  '陈小明',
  '东海国际物流有限公司',
  'Schmidt J.',
]
let han: Awaited<ReturnType<typeof loadHan>>
let names: readonly PreparedName[]
let sieve: Sieve
const invent = inventor(3)
const invented = Array.from({ length: 220 }, () => invent().text)

beforeAll(async () => {
  han = await loadHan()
  names = [...invented, ...awkward].map((name) => prepareName(name, han))
  sieve = sieveOf(names)
})

/** Every name that scoring accepts, and whether the sieve lets it through. */
function lost(reference: string): string[] {
  const said = prepareReference(reference, han)
  const through = new Set(sieve(said))
  return names.flatMap((name, at) => {
    const score = scoreName(said, name)
    return score !== undefined && score.score >= matchThreshold && !through.has(at)
      ? [`${reference} -> ${[...invented, ...awkward][at]}`]
      : []
  })
}

describe('the sieve of a book keeps every name that scoring accepts', () => {
  test.each([
    'sasha',
    'Саше Ивановой',
    'muller',
    'Мюллером',
    '穆勒先生',
    'ocarravan',
    'brightwell',
    'rossifigli',
    'ouyang nana',
    'оуян нана',
    'lu ming',
    'lyu ming',
    'chan siu ming',
    'cxm',
    'cxm2',
    'gtnhjd',
    'ьгддук',
    '东海物流',
    '小明',
    '陈总',
    'j. schmidt',
    'Rossi and Figli',
    'Чайковскому',
    'tchaikovsky petr',
  ])('for %s', (reference) => {
    expect(lost(reference)).toEqual([])
  })

  test('for names with slips, in other letters, cut and turned around', () => {
    const random = seeded(5)
    const changed = (name: string): string => {
      const letters = [...name]
      const at = random(letters.length)
      const other = letters[random(letters.length)]!
      const ways = [
        () => letters.toSpliced(at, 1),
        () => letters.toSpliced(at, 0, other),
        () => letters.with(at, other),
        () => latinName(name),
        () => name.slice(0, 3 + random(5)),
        () => name.split(' ').reverse().join(' '),
      ]
      const made = ways[random(ways.length)]!()
      return typeof made === 'string' ? made : made.join('')
    }
    const references = [...invented.slice(0, 90), ...awkward].flatMap((name) => [
      changed(name),
      changed(changed(name)),
    ])
    expect(references.flatMap(lost)).toEqual([])
  })
})
