import type { ClientId, Id, ThreadId } from '#domain/ids.ts'
import { type Pack, visibleTo } from '#domain/suitability/index.ts'
import type { LocalDate } from '#domain/time.ts'
import { and, eq, inArray, sql } from '#drizzle'
import type { AuditDeps } from '../audit.ts'
import { appendAudit } from '../audit.ts'
import type { Queries, Transaction } from '../database.ts'
import type { AssessRequest, Proposed } from '../port.ts'
import { verdicts } from '../schema/index.ts'
import type { Judgement } from './judge.ts'
import { keepRules, type RulesInForce } from './rules.ts'

export type StandingRow = typeof verdicts.$inferSelect

/** The newest verdict of each of these products for a client in a thread. */
export async function newestVerdicts(
  db: Queries,
  thread: ThreadId,
  client: ClientId,
  products: readonly string[],
): Promise<StandingRow[]> {
  if (products.length === 0) return []
  const ofThread = and(
    eq(verdicts.threadId, thread),
    eq(verdicts.clientId, client),
    inArray(verdicts.productId, [...products]),
  )
  const newest = db
    .select({ row: sql`max(${verdicts}.rowid)` })
    .from(verdicts)
    .where(ofThread)
    .groupBy(verdicts.productId)
  return db
    .select()
    .from(verdicts)
    .where(and(ofThread, sql`${verdicts}.rowid IN ${newest}`))
}

/** Whether a kept verdict was given by these rules, on these facts, for this day. */
export const stillHolds = (row: StandingRow, pack: Pack, today: LocalDate, factsDigest: string): boolean =>
  row.pack === pack.name &&
  row.rulesSha256 === pack.sha256 &&
  row.day === today &&
  row.factsDigest === factsDigest

export type Recorded = Readonly<{
  request: Pick<AssessRequest, 'actor' | 'client' | 'thread' | 'turn' | 'today'>
  clientName: string
  proposed: Proposed
  judgement: Judgement
  /** Asked for by a person or a tool, or run again because something had changed. */
  cause: 'asked' | 'changed'
}>

/** Rows a statement, well below the number of values that SQLite takes at once. */
const rowsAStatement = 200

/** Keeps a judgement: rows for the thread, the rule file at its first use, and one entry of the trail with all inputs. */
export async function recordJudgement(
  tx: Transaction,
  rules: RulesInForce,
  { request, clientName, proposed, judgement, cause }: Recorded,
  deps: AuditDeps,
): Promise<void> {
  const { actor, client, thread, turn, today } = request
  const { pack } = rules
  await keepRules(tx, rules)
  const rows = judgement.judged.map(({ product, verdict, factsDigest }) => ({
    id: deps.newId('verdict'),
    threadId: thread,
    turnId: turn ?? null,
    clientId: client,
    productId: product.id,
    outcome: verdict.outcome,
    pack: pack.name,
    rulesSha256: pack.sha256,
    factsDigest,
    day: today,
    verdict,
    rules: visibleTo('rm', verdict, pack).fired.map(({ rule }) => rule),
    proposed: { ...proposed },
    createdAt: deps.clock.now(),
  }))
  for (let from = 0; from < rows.length; from += rowsAStatement)
    await tx.insert(verdicts).values(rows.slice(from, from + rowsAStatement))
  const payload: VerdictPayload = {
    by: { id: actor.id, name: actor.name },
    client: { id: client, name: clientName },
    ...(turn && { turn }),
    today,
    cause,
    rules: { pack: pack.name, version: pack.version, sha256: pack.sha256 },
    inputs: judgement.inputs,
    options: judgement.judged.map(({ product, verdict, factsDigest }) => ({
      product: product.terms,
      facts_digest: factsDigest,
      verdict,
    })),
    ranked: judgement.ranked,
    without_need: judgement.withoutNeed,
  }
  await appendAudit(
    tx,
    { kind: 'advice.verdict', actorId: actor.id, threadId: thread, clientId: client, payload },
    deps,
  )
}

/** What the trail keeps of one run of the rules: everything they were given and everything they said. */
export type VerdictPayload = Readonly<{
  by: Readonly<{ id: string; name: string }>
  client: Readonly<{ id: ClientId; name: string }>
  turn?: Id<'turn'>
  today: LocalDate
  /** Absent, as is `facts_digest`, in what people outside compliance see. */
  cause?: Recorded['cause']
  rules: Readonly<{ pack: Pack['name']; version: string; sha256: string }>
  inputs: Judgement['inputs']
  options: readonly Readonly<{
    product: Readonly<Record<string, unknown>>
    facts_digest?: string
    verdict: Judgement['judged'][number]['verdict']
  }>[]
  ranked: readonly string[]
  without_need: readonly string[]
}>
