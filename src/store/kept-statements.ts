/**
 * What the libSQL client asks of the native driver. The client prepares every statement anew and asks it for its
 * columns each time, which costs more than running most of them.
 */
type Statement = {
  safeIntegers(on: boolean): unknown
  /** Throws where the statement answers no rows. */
  raw(on: boolean): unknown
  columns(): readonly Readonly<{ name: string; type: string | null }>[]
  all(parameters: unknown): unknown[]
  run(parameters?: unknown): Readonly<{ changes: number; lastInsertRowid: number | bigint }>
}
type Connection = { readonly open: boolean; prepare(sql: string): Statement }

/** Statements of one connection, the newest used last. */
type Kept = Map<string, Statement>

/** As many as the turns and pages of a busy process say over and over. */
const most = 128
const longest = 10_000
/** Statements that do all their work when they run. */
const runsWhole = /^\s*(?:select|insert|update|delete|with|begin|commit|rollback)\b/i
/** Columns that a change of the schema would make others. */
const everyColumn = /(?:\.|,|\bselect|\breturning)\s*\*/i

const answersNoRows = new TypeError('the statement answers no rows')

/**
 * Has every connection of this driver keep the statements it prepared. A statement is used again only after it ran
 * to its end without an error: one that failed, with BUSY above all, is forgotten, and a connection
 * that was closed answers with its own error. SQLite itself prepares a statement again after a change of the schema.
 */
export function keepStatements(driver: { readonly prototype: object }): void {
  const connections = new WeakMap<Connection, Kept>()
  const prototype = driver.prototype as Connection
  const prepare = prototype.prepare
  prototype.prepare = function (this: Connection, sql) {
    // What is asked of a closed connection must fail, and a kept statement would still run.
    if (!this.open || sql.length > longest) return prepare.call(this, sql)
    const kept: Kept = connections.get(this) ?? new Map()
    connections.set(this, kept)
    const known = kept.get(sql)
    if (known !== undefined) {
      kept.delete(sql)
      kept.set(sql, known)
      return known
    }
    const native = prepare.call(this, sql)
    if (!runsWhole.test(sql) || everyColumn.test(sql)) return native
    const statement = keeping(
      native,
      () => prepare.call(this, sql),
      () => kept.delete(sql),
    )
    kept.set(sql, statement)
    if (kept.size > most) for (const oldest of kept.keys()) if (kept.delete(oldest)) break
    return statement
  }
}

/** A statement that knows its columns, for reading integers whole and rows as lists, as the client always does. */
function keeping(native: Statement, anew: () => Statement, forget: () => void): Statement {
  native.safeIntegers(true)
  const columns = native.columns()
  if (columns.length > 0) native.raw(true)
  let parameterCount: number | undefined
  const once = <T>(parameters: unknown, step: (statement: Statement) => T): T => {
    try {
      const count = Array.isArray(parameters) ? parameters.length : undefined
      parameterCount ??= count
      // A parameter that is left out would keep the value of the time before.
      if (count === parameterCount) return step(native)
      const fresh = anew()
      fresh.safeIntegers(true)
      if (columns.length > 0) fresh.raw(true)
      return step(fresh)
    } catch (error) {
      forget()
      throw error
    }
  }
  return {
    safeIntegers: () => {},
    raw: () => {
      if (columns.length === 0) throw answersNoRows
    },
    columns: () => columns,
    all: (parameters) => once(parameters, (statement) => statement.all(parameters)),
    run: (parameters) => once(parameters, (statement) => statement.run(parameters ?? [])),
  }
}
