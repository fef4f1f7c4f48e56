import { ageOn, isLocalDate, type LocalDate } from '#domain/time.ts'
import { countryCodes, currencyCodes } from './vocabulary.ts'

/** What a condition may do with a fact: `texts` and `numbers` are lists. */
export type Sort = 'boolean' | 'number' | 'date' | 'text' | 'texts' | 'numbers'

/** What a value is checked against besides itself. */
export type Surroundings = Readonly<{ today: LocalDate; isEntity: boolean }>

/** One recorded value. */
export type Leaf = Readonly<{
  shape: 'leaf'
  sort: Sort
  /** The closed set of values, where there is one. */
  values?: readonly string[]
  /** An empty list of this field is no answer. */
  emptyIsMissing?: boolean
  fits(value: unknown, around: Surroundings): boolean
}>
/** Named values in one object; `paths` holds theirs where the object has but one place. */
export type Group = Readonly<{
  shape: 'group'
  fields: Readonly<Record<string, Shape>>
  paths?: Readonly<Record<string, string>>
}>
/** Values under keys that are data themselves. */
export type Keyed = Readonly<{ shape: 'keyed'; isKey(key: string): boolean; value: Leaf }>
/** A list of objects of one form. */
export type Rows = Readonly<{ shape: 'rows'; row: Group }>
/** Read elsewhere, and never wrong. */
export type Open = Readonly<{ shape: 'open' }>
export type Shape = Leaf | Group | Keyed | Rows | Open

const leaf = (sort: Sort, fits: Leaf['fits'], values?: readonly string[]): Leaf =>
  values === undefined ? { shape: 'leaf', sort, fits } : { shape: 'leaf', sort, fits, values }

export const text = leaf('text', (value) => typeof value === 'string')
export const flag = leaf('boolean', (value) => typeof value === 'boolean')
export const date = leaf('date', isLocalDate)
export const pastDate = leaf('date', (value, { today }) => isLocalDate(value) && value <= today)
export const birthDate = leaf(
  'date',
  (value, { today, isEntity }) =>
    isLocalDate(value) && value <= today && (isEntity || ageOn(value, today) <= 120),
)
export const country = leaf('text', (value) => typeof value === 'string' && countryCodes.has(value))
export const currency = leaf('text', (value) => typeof value === 'string' && currencyCodes.has(value))

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value)

export const number = (least = -Infinity, most = Infinity): Leaf =>
  leaf('number', (value) => isNumber(value) && value >= least && value <= most)
export const positive = (most = Infinity): Leaf =>
  leaf('number', (value) => isNumber(value) && value > 0 && value <= most)
export const integer = (least: number, most = Infinity): Leaf =>
  leaf('number', (value) => Number.isInteger(value) && Number(value) >= least && Number(value) <= most)
export const largestAmount = 1e15
export const money = number(0, largestAmount)
export const pct = number(0, 100)

export function oneOf(values: readonly string[]): Leaf {
  const set: ReadonlySet<unknown> = new Set(values)
  return leaf('text', (value) => set.has(value), values)
}

/** A list whose every element fits; `neededFilled` where an empty one is no answer. */
export function listOf(element: Leaf, neededFilled = false): Leaf {
  const fits: Leaf['fits'] = (value, around) =>
    Array.isArray(value) && value.every((each) => element.fits(each, around))
  const list = leaf(element.sort === 'number' ? 'numbers' : 'texts', fits, element.values)
  return neededFilled ? { ...list, emptyIsMissing: true } : list
}

export const group = (fields: Readonly<Record<string, Shape>>): Group => ({ shape: 'group', fields })
/** A group at its one place: the paths of its members are written once, and not again for every record. */
export function placed(path: string, { fields }: Group): Group {
  const names = Object.entries(fields)
  return {
    shape: 'group',
    fields: Object.fromEntries(
      names.map(([key, shape]) => [key, shape.shape === 'group' ? placed(`${path}.${key}`, shape) : shape]),
    ),
    paths: Object.fromEntries(names.map(([key]) => [key, `${path}.${key}`])),
  }
}
export const rows = (row: Group): Rows => ({ shape: 'rows', row })
export const keyed = (isKey: (key: string) => boolean, value: Leaf): Keyed => ({
  shape: 'keyed',
  isKey,
  value,
})
export const open: Open = { shape: 'open' }
