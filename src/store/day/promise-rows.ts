import type { Id } from '#domain/ids.ts'
import { isId } from '#domain/ids.ts'
import { byWords } from '#domain/matching/by-words.ts'
import type { SQL } from '#drizzle'
import { and, asc, desc, eq, gte, lte, sql } from '#drizzle'
import type { Reach } from '../book/reach.ts'
import { originOf, page } from '../book/rows.ts'
import type { PromiseBook, PromiseRecord } from '../port.ts'
import { present } from '../rows.ts'
import { clients, promises } from '../schema/index.ts'

const columns = {
  id: promises.id,
  clientId: promises.clientId,
  clientName: clients.name,
  text: promises.text,
  owedBy: promises.owedBy,
  madeOn: promises.madeOn,
  dueOn: promises.dueOn,
  status: promises.status,
  evidenceRef: promises.evidenceRef,
  evidenceText: promises.evidenceText,
  originKind: promises.originKind,
  revision: promises.revision,
}

/** What is owed first: open before closed, by due day, without one last; of equals the older promise. */
const byDue = [
  sql`${promises.status} <> 'open'`,
  sql`${promises.dueOn} IS NULL`,
  asc(promises.dueOn),
  asc(promises.madeOn),
  asc(promises.id),
]

async function promisesWhere(
  reach: Reach,
  condition: SQL | undefined,
  limit: number,
  order: readonly SQL[] = byDue,
): Promise<{ items: PromiseRecord[]; total: number }> {
  const rows = await reach.db
    .select({ ...columns, total: sql<number>`count(*) OVER ()` })
    .from(promises)
    .innerJoin(clients, eq(clients.id, promises.clientId))
    .where(and(reach.sees(), condition))
    .orderBy(...order)
    .limit(limit)
  return {
    items: rows.map(({ total: _total, originKind, evidenceRef, evidenceText, ...row }) => ({
      ...present(row),
      ...(evidenceRef !== null && {
        evidence: { ref: evidenceRef, ...(evidenceText !== null && { text: evidenceText }) },
      }),
      origin: originOf(originKind, row.id),
    })),
    total: rows[0]?.total ?? 0,
  }
}

export const listPromises =
  (reach: Reach): PromiseBook['list'] =>
  async ({ client, status, owedBy, dueFrom, dueTo, limit }) => {
    const { items, total } = await promisesWhere(
      reach,
      and(
        client && eq(promises.clientId, client),
        status && eq(promises.status, status),
        owedBy && eq(promises.owedBy, owedBy),
        dueFrom && gte(promises.dueOn, dueFrom),
        dueTo && lte(promises.dueOn, dueTo),
      ),
      limit,
      status === undefined || status === 'open' ? byDue : [desc(promises.madeOn), asc(promises.id)],
    )
    return page(items, total)
  }

export const getPromise =
  (reach: Reach): PromiseBook['get'] =>
  async (id: Id<'promise'>) =>
    (await promisesWhere(reach, eq(promises.id, id), 1)).items[0]

/** How many open promises are compared with what was said. */
const considered = 2000

export const matchPromises =
  (reach: Reach): PromiseBook['match'] =>
  async (reference, limit) => {
    const said = reference.trim()
    const open = eq(promises.status, 'open')
    if (isId('promise', said))
      return (await promisesWhere(reach, and(open, eq(promises.id, said)), limit)).items
    const { items } = await promisesWhere(reach, open, considered)
    return byWords(items, said, limit, ({ text, clientName }) => `${text} ${clientName}`)
  }
