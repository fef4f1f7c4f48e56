import { canonical } from '#domain/canonical.ts'
import type { ClientId, NewId } from '#domain/ids.ts'
import { randomBytes } from '#domain/random.ts'
import type { Clock } from '#domain/time.ts'
import { asc, desc, eq, gt, sql } from '#drizzle'
import type { AuditRow } from './audit-chain.ts'
import { createChainCheck, genesis, hashOf, payloadDigest } from './audit-chain.ts'
import type { Database, Queries } from './database.ts'
import type { AuditEntry, AuditTrail } from './port.ts'
import { preparedOnce } from './prepared.ts'
import { audit, auditPayloads } from './schema/index.ts'

export type AuditDeps = Readonly<{ clock: Clock; newId: NewId }>

const pageSize = 1000

const { placeholder } = sql

const newestHash = preparedOnce((db) =>
  db.select({ hash: audit.hash }).from(audit).orderBy(desc(audit.seq)).limit(1).prepare(),
)

const entryAdded = preparedOnce((db) =>
  db
    .insert(audit)
    .values({
      id: placeholder('id'),
      at: placeholder('at'),
      actorId: placeholder('actorId'),
      kind: placeholder('kind'),
      threadId: placeholder('threadId'),
      clientId: placeholder('clientId'),
      refId: placeholder('refId'),
      payloadDigest: placeholder('payloadDigest'),
      prevHash: placeholder('prevHash'),
      hash: placeholder('hash'),
    })
    .prepare(),
)

const payloadAdded = preparedOnce((db) =>
  db
    .insert(auditPayloads)
    .values({ auditId: placeholder('id'), payload: placeholder('payload'), salt: placeholder('salt') })
    .prepare(),
)

/**
 * Appends one entry to the chain inside a write transaction, whose lock keeps writers in line; should one ever
 * slip past it, `unique(prev_hash)` refuses the fork and the transaction fails whole.
 */
export async function appendAudit(tx: Queries, entry: AuditEntry, deps: AuditDeps): Promise<void> {
  const [last] = await newestHash(tx).all()
  const payload = canonical(entry.payload)
  const salt = randomSalt()
  const facts = {
    id: deps.newId('audit'),
    at: deps.clock.now(),
    actorId: entry.actorId ?? null,
    kind: entry.kind,
    threadId: entry.threadId ?? null,
    clientId: (entry.clientId as ClientId | undefined) ?? null,
    refId: entry.refId ?? null,
    payloadDigest: await payloadDigest(payload, salt),
    prevHash: last?.hash ?? genesis,
  }
  await entryAdded(tx).run({ ...facts, hash: await hashOf(facts) })
  await payloadAdded(tx).run({ id: facts.id, payload, salt })
}

/** 128 random bits in hex. */
const randomSalt = (): string =>
  Array.from(randomBytes(16), (byte) => byte.toString(16).padStart(2, '0')).join('')

/** The append-only trail of everything that was said, shown, decided and written. */
export function createAuditTrail(db: Database, deps: AuditDeps): AuditTrail {
  return {
    append: (entry) => db.transact((tx) => appendAudit(tx, entry, deps)),
    async verify() {
      const newest = await newestSeq(db)
      const check = createChainCheck()
      for await (const row of rowsOf(db)) if (!(await check.next(row))) break
      const { entries } = check.report()
      return check.report(
        entries < newest ? { problem: `entries ${entries + 1} to ${newest} are missing` } : undefined,
      )
    },
    async *export() {
      let entries = 0
      let head = genesis
      for await (const row of rowsOf(db)) {
        entries += 1
        head = row.hash
        yield JSON.stringify({ ...row, payload: row.payload === null ? null : JSON.parse(row.payload) })
      }
      yield JSON.stringify({ entries, head })
    },
  }
}

async function* rowsOf(db: Queries): AsyncGenerator<AuditRow> {
  for (let after = 0; ; ) {
    const page = await db
      .select({ row: audit, payload: auditPayloads.payload, salt: auditPayloads.salt })
      .from(audit)
      .leftJoin(auditPayloads, eq(auditPayloads.auditId, audit.id))
      .where(gt(audit.seq, after))
      .orderBy(asc(audit.seq))
      .limit(pageSize)
    for (const { row, payload, salt } of page) yield { ...row, payload, salt }
    const last = page.at(-1)
    if (last === undefined || page.length < pageSize) return
    after = last.row.seq
  }
}

/** SQLite's own counter of the table: rows cut off at the end leave it where it was. */
async function newestSeq(db: Queries): Promise<number> {
  const row = await db.get<{ seq: number | null }>(
    sql`select max(seq) as seq from sqlite_sequence where name = 'audit'`,
  )
  return row.seq ?? 0
}
