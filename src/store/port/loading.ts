import type { BookFile, BookSection } from '#domain/book-file.ts'
import type { Id, NewId } from '#domain/ids.ts'
import type { OriginKind } from '#domain/origin.ts'
import type { Instant } from '#domain/time.ts'

export type LoadCounts = Readonly<{ added: number; changed: number; same: number }>

/** A row of the book that was left out, or of which something was; `index` counts from 0 in its section. */
export type LoadProblem = Readonly<{ section: BookSection; index: number; message: string }>

export type LoadReport = Readonly<{
  /** Every section that the book has. */
  sections: Readonly<Partial<Record<BookSection, LoadCounts>>>
  problems: readonly LoadProblem[]
}>

export type LoadProgress = Readonly<{ done: number; total: number }>

export type LoadOptions = Readonly<{
  /** The system the rows come from: numbers are unique within it. */
  source: string
  /** Whose clients they are where a row names no relationship manager. */
  actorEmail?: string
  /** Records the load as a batch that can be undone; without it rows carry no batch. */
  batch?: Readonly<{ id: Id<'batch'>; preset: string; files: readonly string[] }>
  /** Origin of notes and tasks that name none (`import`). */
  origin?: OriginKind
  now: Instant
  /** Makes the id of the audit entry of a batch (random). */
  newId?: NewId
  onProgress?: (progress: LoadProgress) => void
  /** Answers the report and writes nothing. */
  dryRun?: boolean
}>

export type UndoReport = Readonly<{
  /** Rows removed and rows put back to what they were, over all tables. */
  removed: number
  restored: number
  /** E-mails of people the batch had brought who stay, because they have worked here since. */
  kept: readonly string[]
}>

/** What the importer needs of the store. */
export type Loader = Readonly<{
  load(book: BookFile, options: Omit<LoadOptions, 'now' | 'newId'>): Promise<LoadReport>
  undo(batch: string): Promise<UndoReport>
}>
