import type { Actor, Role } from '#domain/actor.ts'
import { DomainError } from '#domain/errors.ts'
import type { Id } from '#domain/ids.ts'
import { asc } from '#drizzle'
import { compile, inBooks, mostRows } from '../ask/compile.ts'
import { text } from '../ask/writing.ts'
import type { AskAnswer } from '../port.ts'
import { users } from '../schema/index.ts'
import { booksOf } from '../scope.ts'
import type { View } from '../views/columns.ts'
import { views } from '../views/index.ts'
import type { Reach } from './reach.ts'

/** Runs one SELECT apart from all other work; answers its one cell. Throws ask_too_long, ask_busy or ask_failed. */
export type RunQuery = (sql: string) => Promise<string>

/** Signs of all rows together: what a conversation can hold. */
const mostSigns = 40_000

/** One SELECT over the reporting views, answered from what the actor sees, of one client where that is asked. */
export const ask =
  (reach: Reach, run: RunQuery | undefined) =>
  async (sql: string | undefined, client?: Id<'client'>): Promise<AskAnswer> => {
    const { actor, clock } = reach
    const known = viewsOf(actor.role)
    if (known.size === 0) throw new DomainError('ask_no_views')
    if (sql === undefined || sql.trim() === '')
      throw new DomainError('ask_sql_missing', { views: [...known.values()].map(outline).join('; ') })
    const compiled = await compile(sql, {
      views: known,
      condition: await conditions(reach, client),
      today: reach.today(),
      now: clock.now().slice(0, 19).replace('T', ' '),
    })
    if (run === undefined) throw new DomainError('ask_unavailable')
    const asOf = clock.now()
    const found = JSON.parse(await run(compiled.run)) as (string | number | null)[][]
    const rows: (string | number | null)[][] = []
    let signs = 0
    for (const row of found.slice(0, mostRows)) {
      signs += JSON.stringify(row).length
      if (signs > mostSigns) break
      rows.push(row)
    }
    return {
      columns: compiled.columns,
      rows,
      more: rows.length < found.length,
      sql: compiled.shown,
      views: compiled.views.map(({ name, doc }) => ({ name, doc })),
      outside: compiled.outside,
      scope: scopes[actor.role],
      asOf,
    }
  }

const scopes: Readonly<Record<Role, AskAnswer['scope']>> = {
  rm: 'own book',
  lead: 'team',
  compliance: 'bank',
  admin: 'own book',
  service: 'own book',
}

/** The views a role may name; the audit trail is for compliance. */
function viewsOf(role: Role): ReadonlyMap<string, View> {
  if (role === 'admin' || role === 'service') return new Map()
  const own = views.filter(({ scope }) => scope !== 'compliance' || role === 'compliance')
  return new Map(own.map((view) => [view.name, view]))
}

const outline = ({ name, columns }: View): string => `${name}(${columns.map((each) => each.name).join(', ')})`

/** Which rows of a view the actor sees; the books are read first, so that the database can use its indexes. */
async function conditions(
  { db, actor, clock }: Reach,
  client: Id<'client'> | undefined,
): Promise<(view: View) => string> {
  const rows = await db
    .select({ id: users.id })
    .from(users)
    .where(booksOf(actor, clock, users.id))
    .orderBy(asc(users.id))
  const books = rows.map(({ id }) => id)
  return (view) => {
    const seen = condition(view, actor, books)
    return client === undefined || !hasClient(view) ? seen : `c.id = ${text(client)} AND ${seen}`
  }
}

/** The shelf and the trail are nobody's. */
const hasClient = ({ scope = 'client' }: View): boolean => scope !== 'shelf' && scope !== 'compliance'

function condition({ scope = 'client' }: View, actor: Actor, books: readonly string[]): string {
  const bank = actor.role === 'compliance'
  const own = bank ? 'c.id IS NOT NULL' : inBooks('c.rm_id', books)
  switch (scope) {
    case 'client':
      return own
    case 'task':
      return `CASE WHEN t.client_id IS NULL THEN t.owner_id = ${text(actor.id)} ELSE ${own} END`
    case 'proposal':
      return bank
        ? '1'
        : `(p.actor_id = ${text(actor.id)} OR ${inBooks('coalesce(c.rm_id, p.actor_id)', books)})`
    case 'shelf':
    case 'compliance':
      return '1'
  }
}
