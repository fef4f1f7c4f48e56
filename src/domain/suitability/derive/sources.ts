import type { LocalDate } from '#domain/time.ts'
import type { Sort } from '../schema.ts'
import type { Fact } from '../values.ts'
import type { PackName } from '../vocabulary.ts'
import type { Holdings } from './holdings.ts'

/** What a derived fact may be computed from. */
export type Sources = Readonly<{
  packName: PackName
  today: LocalDate
  parameter(name: string): number
  /** The house mapping of the summary risk indicator 1..7 to R1..R5. */
  gradeOfSri(sri: number): number
  fact(path: string): Fact
  /** Sums over the holdings, worked out once for a client. */
  holdings(): Holdings
}>

/** A fact computed by code; `of` says whether it stays the same for every product of a shelf. */
export type Derivation = Readonly<{ sort: Sort; of: 'party' | 'product'; work(sources: Sources): Fact }>
