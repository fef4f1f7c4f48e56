import Big from 'big.js'

/** Our own constructor, so that its precision is set for nobody else: 20 decimals, half up. */
const Decimal = Big()
Decimal.DP = 20
Decimal.RM = 1
export type Decimal = Big

export type Value = boolean | number | string | Big | readonly string[] | readonly number[]
/** A fact that is not known, with the paths somebody must fill; none where the record holds an impossible value. */
export type Gap = Readonly<{ missing: readonly string[] }>
export type Fact = Value | Gap

export const gap = (...missing: readonly string[]): Gap => ({ missing })
/** What is known of a path whose value is impossible: nothing, and nobody needs to ask for it twice. */
export const impossible: Gap = gap()

export const isGap = (fact: Fact): fact is Gap => typeof fact === 'object' && 'missing' in fact

/** The first gap of several facts widened by all others; undefined where every fact is known. */
export function gapOf(...facts: readonly Fact[]): Gap | undefined {
  const gaps = facts.filter(isGap)
  if (gaps.length < 2) return gaps[0]
  return gap(...new Set(gaps.flatMap(({ missing }) => missing)))
}

export const decimal = (value: number | string | Big): Big => new Decimal(value)

const known = (fact: Fact): Exclude<Fact, Gap> => {
  if (isGap(fact)) throw new TypeError('a gap was read as a value')
  return fact
}
/** Readers of facts that the field schema has proven to be known and of this type. */
export const num = (fact: Fact): number => Number(known(fact))
export const dec = (fact: Fact): Big => {
  const value = known(fact)
  return value instanceof Decimal ? value : decimal(Number(value))
}
export const text = (fact: Fact): string => String(known(fact))
export const texts = (fact: Fact): readonly (string | number)[] => {
  const value = known(fact)
  return Array.isArray(value) ? value : []
}

const percentDigits = 10

/**
 * Order of two numbers, below 0, 0 or above 0. Percentages are rounded to 10 decimals first: binary noise must not
 * tip a limit.
 */
export function compareNumbers(a: number | Big, b: number | Big, percent: boolean): number {
  const [roughA, roughB] = [Number(a), Number(b)]
  if (Math.abs(roughA - roughB) > 1e-6 * Math.max(1, Math.abs(roughA), Math.abs(roughB)))
    return roughA < roughB ? -1 : 1
  const [left, right] = [decimal(a), decimal(b)]
  return percent ? left.round(percentDigits).cmp(right.round(percentDigits)) : left.cmp(right)
}

/** A number as a person reads it: at most 2 decimals, half up. */
export const shown = (value: number | Big): string => decimal(value).round(2).toFixed()

/** The unrounded number of a decimal, always one that JSON can hold. */
export const plainNumber = (value: Big): number =>
  Math.max(-Number.MAX_VALUE, Math.min(Number.MAX_VALUE, value.toNumber()))

const absentWords: ReadonlySet<string> = new Set(['', 'unknown', 'n/a', 'na', 'refused to answer'])

/** Absent, null, blank, or a word that says nobody knows. */
export const isMissing = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === 'string' && absentWords.has(value.trim().toLowerCase()))
