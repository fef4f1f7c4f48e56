import { type CsvError, parse } from 'csv-parse/sync'
import { DomainError } from '#domain/errors.ts'

/** A row by the names of its columns, and the line of the file it begins on. */
export type TableRow = Readonly<{ line: number; cells: Readonly<Record<string, string>> }>
export type LineProblem = Readonly<{ line: number; message: string }>

/** What a CSV file says: rows that can be read, and a sentence for each that cannot. */
export type Table = Readonly<{
  file: string
  columns: readonly string[]
  rows: readonly TableRow[]
  problems: readonly LineProblem[]
}>

const delimiters = [',', ';', '\t', '|']
const longestCell = 20_000
/** A file with more broken quotes than this is no CSV. */
const mostBreaks = 50

/** Reads a text with a header row; the delimiter is the one the header uses most. Throws file_unreadable. */
export function readCsv(text: string, file: string): Table {
  const { records, breaks } = readRecords(text, file)
  const [header, ...rows] = records
  if (header === undefined)
    throw new DomainError('file_unreadable', { path: file, problem: 'it has no header row' })
  const columns = header.cells.map((each) => each.trim())
  const problems = [...breaks]
  const good: TableRow[] = []
  for (const { line, cells } of rows) {
    const message = wrongWith(cells, columns)
    if (message === undefined)
      good.push({
        line,
        cells: Object.fromEntries(columns.map((column, place) => [column, cells[place] ?? ''])),
      })
    else problems.push({ line, message })
  }
  return { file, columns, rows: good, problems: problems.sort((a, b) => a.line - b.line) }
}

function wrongWith(cells: readonly string[], columns: readonly string[]): string | undefined {
  const surplus = cells.slice(columns.length).some((each) => each !== '')
  if (cells.length < columns.length || surplus)
    return new DomainError('row_width', { found: cells.length, expected: columns.length }).message
  const long = columns.find((_, place) => (cells[place]?.length ?? 0) > longestCell)
  return long === undefined
    ? undefined
    : new DomainError('row_malformed', {
        problem: `the ${long} has more than ${longestCell} characters; is a quote missing?`,
      }).message
}

type Line = Readonly<{ line: number; cells: readonly string[] }>
type Parsed = Readonly<{ record: string[]; raw: string }>

/** Reads on after the line of a broken quote, so that one bad row does not cost the rest of the file. */
function readRecords(text: string, file: string): { records: Line[]; breaks: LineProblem[] } {
  const delimiter = delimiterOf(text)
  const records: Line[] = []
  const breaks: LineProblem[] = []
  let start = 0
  let line = 1
  const advance = (end: number): void => {
    for (let place = start; place < end; place += 1) if (text.charCodeAt(place) === 10) line += 1
    start = end
  }
  const skipBlank = (): void => {
    while (text[start] === '\n' || text[start] === '\r') advance(start + 1)
  }
  const take = ({ record, raw }: Parsed): void => {
    skipBlank()
    records.push({ line, cells: record })
    advance(start + raw.replace(/^[\r\n]+/, '').length)
  }
  while (start < text.length) {
    try {
      parseCsv(text.slice(start), delimiter, false, take)
      return { records, breaks }
    } catch (error) {
      if (!isCsvError(error)) throw error
      skipBlank()
      const next = text.indexOf('\n', start)
      const end = next < 0 ? text.length : next + 1
      if (quoteInsideCell(error)) parseCsv(text.slice(start, end), delimiter, true, take)
      else {
        breaks.push({
          line,
          message: new DomainError('row_malformed', { problem: whyBroken(error) }).message,
        })
        advance(end)
      }
      if (breaks.length > mostBreaks)
        throw new DomainError('file_unreadable', { path: file, problem: 'it does not look like CSV' })
    }
  }
  return { records, breaks }
}

function parseCsv(text: string, delimiter: string, relaxed: boolean, take: (parsed: Parsed) => void): void {
  parse(text, {
    delimiter,
    raw: true,
    relax_column_count: true,
    relax_quotes: relaxed,
    skip_empty_lines: true,
    on_record(each) {
      // With `raw`, a record comes together with its text.
      take(each as unknown as Parsed)
      return null
    },
  })
}

const isCsvError = (error: unknown): error is CsvError =>
  error instanceof Error && 'code' in error && /QUOTE|CSV_/.test(String(error.code))

/** A cell that does not begin with a quote may hold some: 36 degrees 37'37.8" N. */
const quoteInsideCell = ({ code }: CsvError): boolean => String(code) === 'INVALID_OPENING_QUOTE'

const whyBroken = ({ code }: CsvError): string =>
  /NOT_CLOSED/.test(code) ? 'a quote is opened and never closed' : 'a quote ends before the end of its cell'

function delimiterOf(text: string): string {
  const header = (/^[^\r\n]*/.exec(text.trimStart())?.[0] ?? '').replace(/"[^"]*"/g, '')
  const counts = delimiters.map((each) => header.split(each).length)
  return delimiters[counts.indexOf(Math.max(...counts))] ?? ','
}
