import type { Actor } from '#domain/actor.ts'
import { decisionText } from '#domain/decision-words.ts'
import { DomainError } from '#domain/errors.ts'
import type { ProposalId } from '#domain/ids.ts'
import type { Proposal } from '#domain/proposal.ts'
import type { Clock } from '#domain/time.ts'
import { dateIn, wallTime } from '#domain/time.ts'
import type { InferSelectModel } from '#drizzle'
import { and, asc, eq, lte, sql } from '#drizzle'
import type { AuditDeps } from './audit.ts'
import { appendAudit } from './audit.ts'
import type { Database, Queries, Transaction } from './database.ts'
import type { Standing } from './entitlement.ts'
import { inBookOf, visibleTo } from './entitlement.ts'
import { actorById } from './people.ts'
import type { ReceiptMessage } from './port.ts'
import { present } from './rows.ts'
import { clients, proposals, turns } from './schema/index.ts'
import { appendMessages } from './threads.ts'

export type ProposalRow = InferSelectModel<typeof proposals>

/** What is decided about a proposal: its status after it, the columns that change, and what the trail keeps. */
export type Decision = Readonly<{
  status: 'committed' | 'declined' | 'undone' | 'pending'
  change: Partial<ProposalRow>
  payload: Readonly<Record<string, unknown>>
}>

const expiryBatch = 100

export function toProposal(row: ProposalRow): Proposal {
  const { inputDigest: _digest, undo: _undo, undoneAt: _undone, ...proposal } = row
  return present(proposal)
}

/** A proposal and where the actor stands towards it; throws proposal_not_found unless they may see it. */
export async function find(
  db: Queries,
  actor: Actor,
  id: ProposalId,
  clock: Clock,
): Promise<{ row: ProposalRow; standing: Standing }> {
  const [found] = await db
    .select({ row: proposals, inBook: sql<number>`${inBookOf(actor, clock)}` })
    .from(proposals)
    .where(and(eq(proposals.id, id), visibleTo(actor, clock)))
  if (found === undefined) throw new DomainError('proposal_not_found')
  const { row, inBook } = found
  return { row, standing: { actor, proposer: row.actorId === actor.id, inBook: inBook === 1 } }
}

/** Stores a decision with its audit entry and, unless the proposal stays open, its receipt in the thread. */
export async function record(
  tx: Transaction,
  row: ProposalRow,
  actor: Actor,
  { status, change, payload }: Decision,
  deps: AuditDeps,
): Promise<ProposalRow> {
  await tx
    .update(proposals)
    .set({ ...change, status })
    .where(eq(proposals.id, row.id))
  const after = { ...row, ...change, status }
  await audit(tx, after, status === 'pending' ? 'edited' : status, { actor, payload }, deps)
  if (status !== 'pending') {
    const content: ReceiptMessage = {
      text: await receiptText(tx, after, actor),
      proposal: row.id,
      status,
      ...(after.receipt === null ? {} : { receipt: after.receipt }),
    }
    await appendMessages(tx, row, [{ role: 'receipt', content }], deps)
  }
  return after
}

/** In the language the wish was spoken in, else that of the proposer; times are on the proposer's clock. */
async function receiptText(tx: Transaction, row: ProposalRow, actor: Actor): Promise<string> {
  const [turn] = await tx.select({ language: turns.language }).from(turns).where(eq(turns.id, row.turnId))
  const proposer = (await actorById(tx, row.actorId))?.actor ?? actor
  return decisionText(row, await clientName(tx, row), turn?.language ?? proposer.language, proposer.zone)
}

async function clientName(tx: Transaction, { clientId }: ProposalRow): Promise<string | undefined> {
  if (clientId === null) return undefined
  const [client] = await tx.select({ name: clients.name }).from(clients).where(eq(clients.id, clientId))
  return client?.name
}

const audit = (
  tx: Transaction,
  row: ProposalRow,
  what: 'committed' | 'declined' | 'undone' | 'edited' | 'expired',
  { actor, payload }: { actor?: Actor; payload?: Readonly<Record<string, unknown>> },
  deps: AuditDeps,
): Promise<void> =>
  appendAudit(
    tx,
    {
      kind: `proposal.${what}`,
      ...(actor === undefined ? {} : { actorId: actor.id }),
      threadId: row.threadId,
      ...(row.clientId === null ? {} : { clientId: row.clientId }),
      refId: row.id,
      payload: { tool: row.tool, risk: row.risk, proposedBy: row.actorId, ...payload },
    },
    deps,
  )

/** Marks one proposal as expired. */
export async function markExpired(tx: Transaction, row: ProposalRow, deps: AuditDeps): Promise<void> {
  await tx.update(proposals).set({ status: 'expired' }).where(eq(proposals.id, row.id))
  await audit(tx, row, 'expired', {}, deps)
}

/** Marks everything that ran out, a batch a transaction so that other writers come in between. */
export async function expireRows(db: Database, deps: AuditDeps): Promise<number> {
  const due = (queries: Queries) =>
    queries
      .select()
      .from(proposals)
      .where(and(eq(proposals.status, 'pending'), lte(proposals.expiresAt, deps.clock.now())))
      .orderBy(asc(proposals.expiresAt))
      .limit(expiryBatch)
  let count = 0
  while ((await due(db)).length > 0)
    count += await db.transact(async (tx) => {
      const rows = await due(tx)
      for (const row of rows) await markExpired(tx, row, deps)
      return rows.length
    })
  return count
}

/** Says when it ran out, on the actor's own clock. */
export const expiredError = ({ id, expiresAt }: ProposalRow, { zone }: Actor): DomainError =>
  new DomainError('proposal_expired', {
    proposal: id,
    at: `${dateIn(expiresAt, zone)} ${wallTime(expiresAt, zone)}`,
  })
