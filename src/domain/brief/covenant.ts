import Big from 'big.js'
import type { CovenantTest } from './rows.ts'

/** What a test that failed showed, as `1.05 (>= 1.20)`; undefined where it passed or no number is on record. */
export function whatFailed({ operator, threshold, value }: CovenantTest): string | undefined {
  try {
    const [tested, limit] = [new Big(value), new Big(threshold)]
    const failed = operator === '<=' ? tested.gt(limit) : tested.lt(limit)
    return failed ? `${value} (${operator} ${threshold})` : undefined
  } catch {
    return undefined
  }
}
