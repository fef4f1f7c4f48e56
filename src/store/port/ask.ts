import type { Instant } from '#domain/time.ts'

/** What a question in SQL came to. */
export type AskAnswer = Readonly<{
  columns: readonly string[]
  rows: readonly (readonly (string | number | null)[])[]
  /** There are more rows than an answer holds, or than fit into its size. */
  more: boolean
  /** The query as it was understood, over the views by name. */
  sql: string
  views: readonly Readonly<{ name: string; doc: string }>[]
  /** Columns of free text from outside that were read, such as `v_interactions.text`. */
  outside: readonly string[]
  scope: 'own book' | 'team' | 'bank'
  asOf: Instant
}>
