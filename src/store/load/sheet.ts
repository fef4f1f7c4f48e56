import type { BookFile, BookSection } from '#domain/book-file.ts'
import { DomainError } from '#domain/errors.ts'
import type { Id, Noun } from '#domain/ids.ts'
import type { LoadProblem } from '../port/loading.ts'
import { externalIds, type Own } from './identity.ts'
import { type Cell, keyOf, type TableName, tableShape, type Values } from './tables.ts'

export type Item<S extends BookSection> = NonNullable<BookFile[S]>[number]

/** A row as it shall be: `cells` are what the book says, `initial` holds only where the row is new. */
export type PlannedRow = Readonly<{
  section: BookSection
  index: number
  /** The row that stands for the item of the book; the others belong to it. */
  main: boolean
  table: TableName
  key: string
  cells: Record<string, Cell>
  initial: Record<string, Cell>
}>

/** An item of a section with its identity. */
export type Identified<S extends BookSection, N extends Noun> = Readonly<{
  section: S
  index: number
  item: Item<S>
  external: string
  id: Id<N>
}>

/** Takes the rows that one item of the book becomes. */
export type Line = Readonly<{
  /** The row that stands for the item. */
  main<T extends TableName>(table: T, values: Values<T>, initial?: Values<T>): void
  /** A row that belongs to it. */
  put<T extends TableName>(table: T, values: Values<T>, initial?: Values<T>): void
  /** Something that was left out of the item. */
  note(message: string): void
}>

/** Columns that only move forward: a contact logged here is not undone by an older file. */
export const forwardOnly: ReadonlySet<string> = new Set(['last_contact_on'])

/** Lets other work of the process run. */
export const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

export type Sheet = ReturnType<typeof createSheet>

/** Collects the rows that a book becomes; an item that is wrong is left out whole and told as a problem. */
export function createSheet(source: string, batch: Id<'batch'> | undefined) {
  const rows = new Map<string, PlannedRow>()
  const problems: LoadProblem[] = []
  const seen = new Map<BookSection, number>()

  function keep(row: PlannedRow): void {
    const place = `${row.table} ${row.key}`
    const before = rows.get(place)
    if (before === undefined) {
      rows.set(place, row)
      return
    }
    for (const [column, value] of Object.entries(row.cells)) {
      const former = before.cells[column]
      if (forwardOnly.has(column) && former != null && value !== null && former > value) continue
      before.cells[column] = value
    }
  }

  function lineOf(
    section: BookSection,
    index: number,
    external: string | undefined,
    taken: PlannedRow[],
  ): Line {
    const add = <T extends TableName>(
      main: boolean,
      table: T,
      values: Values<T>,
      initial: Values<T> | undefined,
    ): void => {
      const shape = tableShape(table)
      const cells = shape.toCells(values)
      const start = initial === undefined ? {} : shape.toCells(initial)
      const provenance: Record<string, Cell> = shape.provenance
        ? { source, external_id: main ? (external ?? null) : null, batch_id: batch ?? null }
        : {}
      taken.push({
        section,
        index,
        main,
        table,
        key: keyOf(shape, cells),
        cells,
        initial: { ...start, ...provenance },
      })
    }
    return {
      main: (table, values, initial) => add(true, table, values, initial),
      put: (table, values, initial) => add(false, table, values, initial),
      note: (message) => problems.push({ section, index, message }),
    }
  }

  async function each<T extends { section: BookSection; index: number; external?: string }>(
    items: readonly T[],
    map: (item: T, line: Line) => void,
  ): Promise<void> {
    for (const item of items) {
      const { section, index } = item
      seen.set(section, Math.max(seen.get(section) ?? 0, index + 1))
      const taken: PlannedRow[] = []
      try {
        map(item, lineOf(section, index, item.external, taken))
        taken.forEach(keep)
      } catch (error) {
        if (!(error instanceof DomainError)) throw error
        problems.push({ section, index, message: error.message })
      }
      if (index % 500 === 499) await breathe()
    }
  }

  /** Items with their external ids; one that comes twice is a problem and left out. */
  function numbered<S extends BookSection>(section: S, items: readonly Item<S>[]) {
    const external = externalIds()
    const met = new Set<string>()
    seen.set(section, 0)
    return items.flatMap((item, index) => {
      const own = external(item as Own)
      if (met.has(own)) {
        problems.push({ section, index, message: new DomainError('row_twice', { number: own }).message })
        return []
      }
      met.add(own)
      return [{ section, index, item, external: own }]
    })
  }

  return { rows, problems, sections: seen, each, numbered }
}
