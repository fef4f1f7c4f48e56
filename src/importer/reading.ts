import type { BookFile, BookSection } from '#domain/book-file.ts'

/** A row of a file that cannot be imported: where it stands, and a sentence about it. */
export type RowProblem = Readonly<{ place: string; message: string }>

/** Files as a person named them: a folder's are taken one by one. */
export type Input = Readonly<{
  /** What the person named, for messages. */
  path: string
  /** File name to full path. */
  files: ReadonlyMap<string, string>
}>

/** A book as read from files; nothing is in the database yet. */
export type Reading = Readonly<{
  preset: string
  /** Name of the system the rows come from: their numbers are unique within it. */
  source: string
  files: readonly string[]
  book: BookFile
  problems: readonly RowProblem[]
  /** What was ignored, once each. */
  notes: readonly string[]
  /** Where an item of the book stands: `loan.csv line 12`. */
  place(section: BookSection, index: number): string
}>

/**
 * A way to read one kind of export. A new one is one file in `presets/` and one line in `presets/index.ts`: check the
 * columns, map each row to an item of the book with `mapRows`, say where the items stand.
 */
export type Preset = Readonly<{
  name: string
  summary: string
  /** Whether files look like this export. */
  fits(input: Input): boolean
  /** Throws file_missing, file_empty, file_unreadable or column_missing; bad rows become problems. */
  read(input: Input): Promise<Reading>
}>
