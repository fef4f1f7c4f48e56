import type { Localised } from '#domain/language.ts'
import type { LocalDate } from '#domain/time.ts'

/** What a question can be about: one reporting view each. */
export type Subject =
  | 'clients'
  | 'loans'
  | 'accounts'
  | 'cards'
  | 'holdings'
  | 'orders'
  | 'transactions'
  | 'interactions'
  | 'tasks'
  | 'products'
  | 'facts'
  | 'requests'
  | 'promises'
  | 'documents'
  | 'deals'
  | 'feedback'
  | 'meetings'

export type Sign = 'gt' | 'gte' | 'lt' | 'lte' | 'eq'

/** One comparison with a column of a view; texts are stored values, `like` is a part of one. */
export type Test =
  | Readonly<{ kind: 'in'; column: string; values: readonly string[]; not?: boolean }>
  | Readonly<{ kind: 'compare'; column: string; sign: Sign; value: number | string }>
  | Readonly<{ kind: 'span'; column: string; from?: LocalDate; to?: LocalDate }>
  | Readonly<{ kind: 'monthDay'; column: string; from: string; to: string }>
  | Readonly<{ kind: 'missing'; column: string; not?: boolean }>
  | Readonly<{ kind: 'like'; column: string; text: string }>
  | Readonly<{ kind: 'any'; tests: readonly Test[] }>
  | Readonly<{ kind: 'all'; tests: readonly Test[] }>

/** A condition: `on` names the view its tests are of, `topic` what it settles, so that a later one replaces it. */
export type Condition = Readonly<{
  on: Subject
  topic: string
  tests: readonly Test[]
  not?: boolean
  /** At least or at most so many rows of another view. */
  times?: Readonly<{ sign: Sign; value: number }>
  /** One of these holds, each of what it is about. */
  anyOf?: readonly Condition[]
  label: Localised
}>

/** A column that is added up: `money` in the currency of its row. */
export type Figure = Readonly<{
  on: Subject
  column: string
  unit: 'money' | 'percent' | 'years' | 'months' | 'days'
  /** The rows it is of, such as deposits among the holdings. */
  tests?: readonly Test[]
  label: Localised
}>

export type Calculation = 'sum' | 'avg' | 'median' | 'max' | 'min'
export type Measure =
  | Readonly<{ kind: 'count' }>
  | Readonly<{ kind: 'list' }>
  /** `worth` tells the share of the amount beside that of the number; `by` which of them was asked for. */
  | Readonly<{ kind: 'share'; of: readonly Condition[]; worth?: Figure; by?: 'count' | 'worth' }>
  /** An amount for each client that has any where there is a figure, else how many things. */
  | Readonly<{ kind: 'perClient'; figure?: Figure }>
  | Readonly<{ kind: Calculation; figure: Figure; rows?: true }>

export type Period = 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade'
/** How the answer is split: by a column, or by the calendar of one. */
export type Dimension = Readonly<{
  on: Subject
  column: string
  period?: Period
  label: Localised
}>

/** A question about the book as data: enough to write its SQL and to say how the figure came about. */
export type AskSpec = Readonly<{
  subject: Subject
  /** The noun as asked for, such as deposits. */
  noun: string
  measure: Measure
  where: readonly Condition[]
  groupBy: readonly Dimension[]
  /** The first rows only, the largest first unless `ascending`. */
  limit?: number
  ascending?: true
  /** So many of each part of the first split only, the largest first. */
  each?: number
  /** Two times are held against each other: by how much the later figure is more or less is told. */
  change?: true
  /** The currency the figures are converted into; absent where each keeps its own. */
  into?: string
}>

/** What was read of a question, and the words of it that were not. */
export type Reading = Readonly<{ spec?: AskSpec; unread: readonly string[]; split?: boolean }>
