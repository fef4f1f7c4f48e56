import type { FoundDate } from '../text/dates.ts'
import { bankConditions } from './bank-words.ts'
import type { Narrowing } from './condition.ts'
import { recordConditions } from './record-words.ts'
import type { Subject } from './spec.ts'

/** An open complaint is noted of the client; of complaints themselves, and of a time, each is counted. */
export const flagsFor = (guess: Subject, date: FoundDate | undefined): readonly Narrowing[] =>
  recordConditions.filter(({ topic }) => topic !== 'complaint_open' || (guess === 'clients' && !date))

/** Words such as "active" and "open" belong to the thing that is spoken of. */
export const bankFor = (guess: Subject, others: readonly Subject[]): readonly Narrowing[] => [
  ...bankConditions.filter(({ on }) => on === guess),
  ...bankConditions.filter(({ on }) => on !== guess && others.includes(on)),
  ...bankConditions.filter(
    ({ on, near }) =>
      on !== guess &&
      !others.includes(on) &&
      !near &&
      (on === 'cards' || (on === 'loans' && !others.includes('interactions'))),
  ),
]
