import { DomainError } from '#domain/errors.ts'
import { type Cells, cellsOf, checkColumns } from './cells.ts'
import type { Table } from './csv.ts'
import type { RowProblem } from './reading.ts'

/** What a table becomes: items, and for each the place it came from. */
export type Mapped<T> = Readonly<{ items: T[]; places: string[] }>

const pause = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

export type Mapper = ReturnType<typeof createMapper>

/** Maps tables to items and collects what is wrong with them on the way. */
export function createMapper() {
  const problems: RowProblem[] = []
  const notes: string[] = []

  return {
    problems,
    notes,
    /** Checks the columns of a table, then maps its rows; a row of which `map` throws becomes a problem. */
    async mapRows<T>(
      table: Table,
      known: Readonly<{ required: readonly string[]; optional?: readonly string[] }>,
      map: (cells: Cells) => T,
    ): Promise<Mapped<T>> {
      notes.push(...checkColumns(table, known))
      const tell = (line: number, message: string) =>
        problems.push({ place: `${table.file} line ${line}`, message })
      for (const { line, message } of table.problems) tell(line, message)
      const items: T[] = []
      const places: string[] = []
      for (const [index, row] of table.rows.entries()) {
        try {
          items.push(map(cellsOf(row)))
          places.push(`${table.file} line ${row.line}`)
        } catch (error) {
          if (!(error instanceof DomainError)) throw error
          tell(row.line, error.message)
        }
        if (index % 1000 === 999) await pause()
      }
      return { items, places }
    },
  }
}
