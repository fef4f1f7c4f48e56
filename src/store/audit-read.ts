import type { ClientId, UserId } from '#domain/ids.ts'
import { and, desc, eq, gt, gte, lt, lte, or, sql } from '#drizzle'
import { createChainCheck } from './audit-chain.ts'
import { breathe } from './book/pieces.ts'
import type { Database } from './database.ts'
import type { TrailEntry, TrailFilter, TrailReader } from './port.ts'
import { audit, auditPayloads, clients, users } from './schema/index.ts'

/** Entries that one call of a search looks at. */
const searched = 10_000
/** Entries that one call follows the chain on. */
const followed = 2_000
const pageSize = 200

/** Reads the trail in pages and follows its chain step by step: no request ever walks the whole of it. */
export function createTrailReader(db: Database): TrailReader {
  const check = createChainCheck()
  let reached = 0
  let following: Promise<void> | undefined

  async function follow(): Promise<void> {
    const end = reached + followed
    while (reached < end && check.report().brokenAt === undefined) {
      const rows = await db
        .select({ row: audit, payload: auditPayloads.payload, salt: auditPayloads.salt })
        .from(audit)
        .leftJoin(auditPayloads, eq(auditPayloads.auditId, audit.id))
        .where(gt(audit.seq, reached))
        .orderBy(audit.seq)
        .limit(Math.min(pageSize, end - reached))
      for (const { row, payload, salt } of rows) {
        if (!(await check.next({ ...row, payload, salt }))) return
        reached = row.seq
      }
      if (rows.length < pageSize) return
      await breathe()
    }
  }

  return {
    search: (filter) => search(db, filter),
    async verified() {
      following ??= follow().finally(() => {
        following = undefined
      })
      await following
      const { entries, head, brokenAt } = check.report()
      const of = Math.max(await newestSeq(db), entries)
      return { entries, of, head, ...(brokenAt === undefined ? {} : { brokenAt }) }
    },
  }
}

async function search(
  db: Database,
  filter: TrailFilter,
): Promise<Readonly<{ items: readonly TrailEntry[]; next?: number }>> {
  const words = wordsOf(filter.words)
  const items: TrailEntry[] = []
  const first = (filter.before ?? (await newestSeq(db)) + 1) - 1
  // An index brings the entries of a client; all others are looked at in turn, a limited number of them.
  const last = filter.client === undefined ? Math.max(0, first - searched) : 0
  let looked = 0
  for (let before = first + 1; ; ) {
    const rows = await rowsBefore(db, filter, before, last)
    for (const row of rows) {
      if (words.every((word) => textOf(row).includes(word))) items.push(toEntry(row))
      before = row.seq
      if (items.length === filter.limit) return { items, next: before }
    }
    looked += rows.length
    if (rows.length < pageSize) return last > 0 ? { items, next: last + 1 } : { items }
    if (looked >= searched) return { items, next: before }
    await breathe()
  }
}

/** The next entries that meet everything but the words, newest first, down to but without the entry `last`. */
function rowsBefore(
  db: Database,
  { kind, actor, client, from, to }: TrailFilter,
  before: number,
  last: number,
) {
  return db
    .select({
      seq: audit.seq,
      at: audit.at,
      kind: audit.kind,
      actorId: audit.actorId,
      actorName: users.name,
      clientId: audit.clientId,
      clientName: clients.name,
      threadId: audit.threadId,
      refId: audit.refId,
      payload: auditPayloads.payload,
    })
    .from(audit)
    .leftJoin(auditPayloads, eq(auditPayloads.auditId, audit.id))
    .leftJoin(users, eq(users.id, audit.actorId))
    .leftJoin(clients, eq(clients.id, audit.clientId))
    .where(
      and(
        lt(audit.seq, before),
        gt(audit.seq, last),
        kind === undefined
          ? undefined
          : or(eq(audit.kind, kind), sql`substr(${audit.kind}, 1, ${kind.length + 1}) = ${`${kind}.`}`),
        actor && eq(audit.actorId, actor),
        client && eq(audit.clientId, client),
        from && gte(audit.at, from),
        to && lte(audit.at, to),
      ),
    )
    .orderBy(desc(audit.seq))
    .limit(pageSize)
}

type Row = Awaited<ReturnType<typeof rowsBefore>>[number]

const wordsOf = (text = ''): string[] => fold(text).split(/\s+/).filter(Boolean)
const fold = (text: string): string => text.normalize('NFKC').toLowerCase().replaceAll('ё', 'е')

const textOf = ({ kind, actorName, clientName, threadId, refId, payload }: Row): string =>
  fold([kind, actorName, clientName, threadId, refId, payload].filter(Boolean).join(' '))

function toEntry(row: Row): TrailEntry {
  const { seq, at, kind, actorId, actorName, clientId, clientName, threadId, refId, payload } = row
  return {
    seq,
    at: at as TrailEntry['at'],
    kind,
    ...(actorId === null ? {} : { actor: { id: actorId as UserId, name: actorName ?? '' } }),
    ...(clientId === null ? {} : { client: { id: clientId as ClientId, name: clientName ?? '' } }),
    ...(threadId === null ? {} : { thread: threadId }),
    ...(refId === null ? {} : { ref: refId }),
    payload: payload === null ? null : (JSON.parse(payload) as unknown),
  }
}

/** SQLite's own counter of the table: rows cut off at the end leave it where it was. */
async function newestSeq(db: Database): Promise<number> {
  const row = await db.get<{ seq: number | null }>(
    sql`select max(seq) as seq from sqlite_sequence where name = 'audit'`,
  )
  return row.seq ?? 0
}
