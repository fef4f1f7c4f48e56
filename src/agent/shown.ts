/** A record that an answer speaks of: a link for surfaces that can show it. */
export type ShownRecord = Readonly<{ id: string; label: string }>

export type ShownTable = Readonly<{
  columns: readonly Readonly<{ name: string; kind: 'number' | 'text' | 'date' }>[]
  rows: readonly (readonly (string | number | null)[])[]
  more: boolean
  asOf: string
}>

/** One series of figures of one unit. */
export type ShownChart = Readonly<{
  kind: 'bar' | 'line'
  title: string
  unit?: string
  points: readonly Readonly<{ label: string; value: number }>[]
}>

/** What a call of a tool has to show besides the words of the answer. */
export type Shown = Readonly<{
  call: string
  tool: string
  records: readonly ShownRecord[]
  table?: ShownTable
  chart?: ShownChart
  /** The query behind a figure. */
  query?: string
}>
