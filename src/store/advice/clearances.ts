import { digestOf } from '#domain/canonical.ts'
import { DomainError } from '#domain/errors.ts'
import type { ClientId, ProposalId } from '#domain/ids.ts'
import type { LocalDate } from '#domain/time.ts'
import { and, asc, eq, lte, sql } from '#drizzle'
import { type AuditDeps, appendAudit } from '../audit.ts'
import type { Queries } from '../database.ts'
import type { Answered, Proposed } from '../port.ts'
import { clearances, clients, proposals } from '../schema/index.ts'
import { newestVerdicts, type StandingRow } from './verdict-rows.ts'

type Cleared = typeof clearances.$inferInsert

/** What is planned, whoever plans it. */
const planDigest = ({ rm_id: _rm, clearances: _cleared, ...plan }: Proposed): Promise<string> =>
  digestOf(plan)

/** The purchase as it was planned, without clearances that somebody handed in. */
export const asPlanned = ({ clearances: _, ...plan }: Proposed): Proposed => plan

/** The purchase with the rules that people answered for up to a day; the rules decide which of them still count. */
export async function withClearances(
  db: Queries,
  client: ClientId,
  proposed: Proposed,
  today: LocalDate,
): Promise<Proposed> {
  const digest = await planDigest(proposed)
  const kept = await db
    .select({
      product: clearances.productId,
      rule: clearances.rule,
      kind: clearances.kind,
      by: clearances.by,
      on: clearances.on,
    })
    .from(clearances)
    .where(and(eq(clearances.clientId, client), eq(clearances.planDigest, digest), lte(clearances.on, today)))
    .orderBy(asc(sql`${clearances}.rowid`))
  return kept.length === 0 ? proposed : { ...proposed, clearances: kept }
}

/**
 * Keeps what the approval of a sending answers for: every warning and every wish for approval on the products that the
 * newest verdicts of the proposal's thread still hold open, with one entry of the trail. Throws second_person_needed
 * where the proposer alone would answer for what needs a second person, and send_unjudged for a product that has no
 * verdict or is blocked; a block is never cleared.
 */
export async function clearRules(
  db: Queries,
  deps: AuditDeps,
  { proposal: id, client, products, by, on }: Answered & Readonly<{ on: LocalDate }>,
): Promise<void> {
  const [proposal] = await db.select().from(proposals).where(eq(proposals.id, id))
  if (proposal === undefined) throw new DomainError('proposal_not_found')
  const standing = await newestVerdicts(db, proposal.threadId, client, products)
  const told = new Map(standing.map((row) => [row.productId, row]))
  const rows: Cleared[] = []
  for (const product of new Set(products)) {
    const verdict = told.get(product)
    if (verdict === undefined || verdict.outcome === 'block') await refuseUnjudged(db, client, product)
    else rows.push(...(await rowsFor(verdict, by.id === proposal.actorId, { by: by.id, on, id }, deps)))
  }
  if (rows.length === 0) return
  await db.insert(clearances).values(rows).onConflictDoNothing()
  const cleared = rows.map(({ productId, rule, kind }) => ({ product: productId, rule, kind, on }))
  await appendAudit(
    db,
    {
      kind: 'advice.cleared',
      actorId: by.id,
      threadId: proposal.threadId,
      clientId: client,
      refId: id,
      payload: { by: { id: by.id, name: by.name }, proposal: id, recommends: [...products], cleared },
    },
    deps,
  )
}

async function rowsFor(
  { clientId, productId, proposed, verdict, rules }: StandingRow,
  alone: boolean,
  { by, on, id }: Readonly<{ by: Cleared['by']; on: LocalDate; id: ProposalId }>,
  deps: AuditDeps,
): Promise<Cleared[]> {
  // What only compliance may know was not on the card, so that nobody answered for it.
  const open = verdict.fired.filter(({ rule, cleared }) => !cleared && rules.includes(rule))
  if (alone && open.some(({ outcome }) => outcome === 'require-approval'))
    throw new DomainError('second_person_needed')
  const digest = await planDigest(proposed)
  return open
    .filter(({ outcome }) => outcome === 'warn-and-acknowledge' || outcome === 'require-approval')
    .map(({ rule, outcome }) => ({
      clientId,
      productId,
      planDigest: digest,
      rule,
      kind: outcome === 'require-approval' ? ('approval' as const) : ('acknowledgement' as const),
      by,
      on,
      proposalId: id,
      createdAt: deps.clock.now(),
    }))
}

async function refuseUnjudged(db: Queries, client: ClientId, product: string): Promise<never> {
  const [row] = await db.select({ name: clients.name }).from(clients).where(eq(clients.id, client))
  throw new DomainError('send_unjudged', { product, client: row?.name ?? '' })
}

/** Takes back what an approval answered for, when its sending is stopped; one entry of the trail where there was any. */
export async function withdrawClearances(
  db: Queries,
  deps: AuditDeps,
  actor: Answered['by'],
  proposal: ProposalId,
): Promise<void> {
  const gone = await db.delete(clearances).where(eq(clearances.proposalId, proposal)).returning()
  const [first] = gone
  if (first === undefined) return
  await appendAudit(
    db,
    {
      kind: 'advice.clearance_withdrawn',
      actorId: actor.id,
      clientId: first.clientId,
      refId: proposal,
      payload: {
        by: { id: actor.id, name: actor.name },
        proposal,
        recommends: [...new Set(gone.map(({ productId }) => productId))],
        cleared: gone.map(({ productId, rule, kind, on }) => ({ product: productId, rule, kind, on })),
      },
    },
    deps,
  )
}
