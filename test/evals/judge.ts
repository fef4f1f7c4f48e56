import { decideClient } from '#domain/matching/decide.ts'
import type { Book, Rows } from '#store/port.ts'

/** `/regex/` or a text that must occur, both without regard to case. */
export function occurs(pattern: string, text: string): boolean {
  return regexOf(pattern)?.test(text) ?? fold(text).includes(fold(pattern))
}

/** The regular expression of `/regex/`, undefined for a plain text; throws SyntaxError for one that is broken. */
function regexOf(pattern: string): RegExp | undefined {
  const parts = /^\/(.*)\/([a-z]*)$/s.exec(pattern)
  if (!parts) return undefined
  // Neither `g` nor `y`: both would begin where the last match ended.
  const flags = [...new Set(`${parts[2]}i`.replace(/[gyuv]/g, ''))].join('')
  try {
    return new RegExp(parts[1] ?? '', `${flags}u`)
  } catch {
    // Written for expressions without Unicode, where needless escapes are allowed.
    return new RegExp(parts[1] ?? '', flags)
  }
}

/** Why a pattern cannot be used, if it cannot. */
export function patternProblem(pattern: string): string | undefined {
  try {
    regexOf(pattern)
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

/** Case, space and typographic variants do not decide. */
export const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/[\u00a0\u202f\u2009\s]+/g, ' ')
    .replace(/[«»“”„]/g, '"')
    .replace(/[’‘]/g, "'")
    .trim()

/** Compares an answer of SQL with what the case says: a value, a row, or rows. */
export function sameRows(rows: Rows, expected: unknown): boolean {
  const table = rows.map((row) => Object.values(row).map(plain))
  if (!Array.isArray(expected)) {
    if (typeof expected === 'object' && expected !== null) return sameObjects(rows, [expected])
    return table.length === 1 && table[0]?.length === 1 && same(table[0][0], expected)
  }
  if (
    expected.length > 0 &&
    expected.every((row) => typeof row === 'object' && row !== null && !Array.isArray(row))
  )
    return sameObjects(rows, expected)
  if (expected.every(Array.isArray)) return same(table, expected)
  // A flat list is one column, or one row.
  const column = table.every(({ length }) => length === 1) && table.map(([only]) => only)
  return (column && same(column, expected)) || (table.length === 1 && same(table[0], expected))
}

const sameObjects = (rows: Rows, expected: readonly unknown[]): boolean =>
  rows.length === expected.length &&
  expected.every((row, index) =>
    Object.entries(row as object).every(([key, value]) => same(plain(rows[index]?.[key]), value)),
  )

const plain = (value: unknown): unknown => (typeof value === 'bigint' ? Number(value) : value)

function same(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((part, i) => same(part, b[i]))
  if (typeof a === 'number' && typeof b === 'number') return Math.abs(a - b) < 1e-9
  if (typeof b === 'boolean' && typeof a === 'number') return a === (b ? 1 : 0)
  if (typeof a === 'string' && typeof b === 'string')
    return a === b || fold(a) === fold(b) || sameInstant(a, b)
  if (typeof a === 'string' && typeof b === 'number') return a.trim() !== '' && Number(a) === b
  return a === b || (a == null && b == null)
}

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?Z$/

/** `14:00:00Z` and `14:00:00.000Z` are one time. */
const sameInstant = (a: string, b: string): boolean =>
  instant.test(a) && instant.test(b) && Date.parse(a) === Date.parse(b)

export type Call = Readonly<{ tool: string; input: Readonly<Record<string, unknown>> }>

/** The expected calls occur in this order among the real ones; answers the first that does not. */
export async function missingCall(
  book: Book,
  real: readonly Call[],
  expected: readonly Call[],
): Promise<Call | undefined> {
  let from = 0
  for (const wanted of expected) {
    let at = -1
    for (let i = from; i < real.length && at < 0; i++)
      if (real[i]?.tool === wanted.tool && (await includes(book, real[i]?.input, wanted.input))) at = i
    if (at < 0) return wanted
    from = at + 1
  }
  return undefined
}

/** Every expected argument is there; a client may be given by id or by name. */
async function includes(book: Book, real: unknown, wanted: unknown, key = ''): Promise<boolean> {
  if (key === 'client' && typeof wanted === 'string' && typeof real === 'string')
    return fold(real) === fold(wanted) || (await idOf(book, real)) === (await idOf(book, wanted))
  if (typeof wanted === 'string' && /^\/.*\/[a-z]*$/s.test(wanted))
    return typeof real === 'string' && occurs(wanted, real)
  if (Array.isArray(wanted)) {
    if (!Array.isArray(real) || real.length < wanted.length) return false
    for (const [index, part] of wanted.entries()) if (!(await includes(book, real[index], part))) return false
    return true
  }
  if (typeof wanted === 'object' && wanted !== null) {
    if (typeof real !== 'object' || real === null) return false
    for (const [name, part] of Object.entries(wanted))
      if (!(await includes(book, (real as Record<string, unknown>)[name], part, name))) return false
    return true
  }
  return same(real, wanted)
}

async function idOf(book: Book, reference: string): Promise<string> {
  const decision = decideClient(await book.matchClients(reference, 6))
  return decision.kind === 'one' ? decision.match.client.id : `?${fold(reference)}`
}
