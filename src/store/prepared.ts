import type { Client, Transaction as RawTransaction } from '#drizzle'
import type { Queries } from './database.ts'

/** Where a drizzle database or transaction runs its statements; not part of its types. */
type Session = Readonly<{ client: Client; tx?: RawTransaction }>

/**
 * A query with placeholders that is built once a process and runs in any database or open transaction: building the
 * short statements of a turn costs more than running them, and drizzle's own `prepare` holds for one transaction only.
 */
export function preparedOnce<Query extends object>(build: (db: Queries) => Query): (db: Queries) => Query {
  const prepared = preparedBy<'', Query>(build)
  return (db) => prepared(db, '')
}

/** The same for a query whose text differs by one word, such as the role of who asks; built once for each. */
export function preparedBy<Kind extends string, Query extends object>(
  build: (db: Queries, kind: Kind) => Query,
): (db: Queries, kind: Kind) => Query {
  const built = new Map<Kind, Query>()
  return (db, kind) => {
    const query = built.get(kind) ?? build(db, kind)
    built.set(kind, query)
    const { client, tx } = (db as unknown as { session: Session }).session
    return Object.create(query, { client: { value: client }, tx: { value: tx } }) as Query
  }
}
