import type { Actor } from '#domain/actor.ts'
import type { ErrorCode } from '#domain/errors.ts'
import { DomainError } from '#domain/errors.ts'
import type { ProposalId } from '#domain/ids.ts'
import type { Receipt } from '#domain/proposal.ts'
import { markOf, proposalLifeMillis, undoLifeMillis } from '#domain/proposal.ts'
import { addMillis } from '#domain/time.ts'
import { and, desc, eq, gt, isNotNull, or } from '#drizzle'
import type { AuditDeps } from './audit.ts'
import { openWriter } from './book.ts'
import type { Database, Transaction } from './database.ts'
import { approvalRefusal, declineRefusal, visibleTo } from './entitlement.ts'
import { actorById } from './people.ts'
import type { BookWriter, Proposals } from './port.ts'
import { newestFirst, ofThread, wishAdded, wishFound } from './proposal-queries.ts'
import type { Decision, ProposalRow } from './proposal-rows.ts'
import { expiredError, expireRows, find, markExpired, record, toProposal } from './proposal-rows.ts'
import { standingsOf, waitingFor } from './proposal-standing.ts'
import { proposals } from './schema/index.ts'

/** Stored wishes to write and the one executor that carries them out, once, for those entitled. */
export function createProposals(db: Database, deps: AuditDeps): Proposals {
  const { clock } = deps
  const expireDue = () => expireRows(db, deps)

  /** Loads rows, after marking what ran out among them. */
  async function current(load: () => Promise<ProposalRow[]>): Promise<ProposalRow[]> {
    const rows = await load()
    const now = clock.now()
    if (!rows.some((row) => row.status === 'pending' && row.expiresAt <= now)) return rows
    await expireDue()
    return load()
  }

  /** Runs a decision on a pending proposal in one transaction; one that ran out is marked and refused. */
  async function onPending(
    actor: Actor,
    id: ProposalId,
    decide: (tx: Transaction, found: Awaited<ReturnType<typeof find>>) => Promise<ProposalRow>,
  ) {
    const { row, lapsed } = await db.transact(async (tx) => {
      const found = await find(tx, actor, id, clock)
      const { status, expiresAt } = found.row
      if (status === 'expired') throw expiredError(found.row, actor)
      if (status !== 'pending') throw new DomainError('proposal_decided', { proposal: id, status })
      if (expiresAt > clock.now()) return { row: await decide(tx, found), lapsed: false }
      await markExpired(tx, found.row, deps)
      return { row: found.row, lapsed: true }
    })
    if (lapsed) throw expiredError(row, actor)
    return toProposal(row)
  }

  /** Writes in the name of the proposer, whoever approved: the task a lead approves is still the RM's. */
  async function writerFor(tx: Transaction, row: ProposalRow, actor: Actor): Promise<BookWriter> {
    if (actor.id === row.actorId) return openWriter(tx, actor, deps)
    const proposer = await actorById(tx, row.actorId)
    if (!proposer?.active) throw new DomainError('proposer_left')
    const writer = openWriter(tx, proposer.actor, deps)
    // Cover may be over, or the book have moved: what somebody wished who sees the client no more is not done.
    if (row.clientId !== null && (await writer.summary(row.clientId)) === undefined)
      throw new DomainError('proposer_left')
    return writer
  }

  return {
    create: ({ inputDigest, ...wish }) =>
      db.transact(async (tx) => {
        const now = clock.now()
        await wishAdded(tx).run({
          ...wish,
          clientId: wish.clientId ?? null,
          planId: wish.planId ?? null,
          dependsOn: wish.dependsOn ?? null,
          inputDigest,
          createdAt: now,
          expiresAt: addMillis(now, proposalLifeMillis),
        })
        const [row] = await wishFound(tx).all({ turnId: wish.turnId, tool: wish.tool, inputDigest })
        return toProposal(row!)
      }),

    async get(actor, id) {
      const [row] = await current(async () => [(await find(db, actor, id, clock)).row])
      return toProposal(row!)
    },

    async list(actor, { thread, turn, status, limit }) {
      const wanted = thread !== undefined && turn === undefined && status === undefined
      const rows = await current(() =>
        wanted
          ? ofThread(db, actor.role).all({ actor: actor.id, now: clock.now(), thread, limit })
          : db
              .select()
              .from(proposals)
              .where(
                and(
                  visibleTo(actor, clock),
                  thread && eq(proposals.threadId, thread),
                  turn && eq(proposals.turnId, turn),
                  status && eq(proposals.status, status),
                ),
              )
              .orderBy(...newestFirst)
              .limit(limit),
      )
      return rows.map(toProposal)
    },

    async newestPending(actor, thread) {
      const [row] = await db
        .select()
        .from(proposals)
        .where(
          and(
            eq(proposals.threadId, thread),
            eq(proposals.status, 'pending'),
            gt(proposals.expiresAt, clock.now()),
            visibleTo(actor, clock),
          ),
        )
        .orderBy(...newestFirst)
        .limit(1)
      return row && toProposal(row)
    },

    standings: (actor, ids) => standingsOf(db, actor, ids, clock),

    waiting: (actor, limit) => waitingFor(db, actor, limit, clock),

    commit: (actor, id, work, seen) =>
      onPending(actor, id, async (tx, { row, standing }) => {
        refuse(approvalRefusal(standing, row.risk))
        if (seen !== undefined && seen !== (await markOf(row))) throw new DomainError('proposal_changed')
        await refuseEarly(tx, row)
        const writer = await writerFor(tx, row, actor)
        await refuseStale(writer, row)
        const { records, undo, leavesAt } = await work(writer, toProposal(row))
        const at = clock.now()
        const receipt: Receipt = {
          proposal: id,
          tool: row.tool,
          records,
          by: actor.id,
          at,
          ...(undo === undefined ? {} : { undoUntil: leavesAt ?? addMillis(at, undoLifeMillis) }),
          ...(leavesAt === undefined ? {} : { leavesAt }),
        }
        const decision: Decision = {
          status: 'committed',
          change: {
            decidedBy: actor.id,
            decidedAt: at,
            receipt,
            undo: undo ?? null,
            undoUntil: receipt.undoUntil ?? null,
          },
          payload: { input: row.input, records, origins: row.origins },
        }
        return record(tx, row, actor, decision, deps)
      }),

    decline: (actor, id, reason) =>
      onPending(actor, id, (tx, { row, standing }) => {
        refuse(declineRefusal(standing, row.risk))
        const change = { decidedBy: actor.id, decidedAt: clock.now() }
        return record(tx, row, actor, { status: 'declined', change, payload: { reason } }, deps)
      }),

    edit: (actor, id, { inputDigest, origins, ...change }, seen) =>
      onPending(actor, id, async (tx, { row, standing }) => {
        refuse(standing.proposer ? undefined : 'only_proposer_edits')
        if (seen !== undefined && seen !== (await markOf(row))) throw new DomainError('proposal_changed')
        // The stored digest stays that of the first wish: a turn resumed after a crash finds the edited proposal.
        const payload = { before: row.input, input: change.input, inputDigest }
        const changed = { ...change, ...(origins ? { origins: [...origins] } : {}) }
        return record(tx, row, actor, { status: 'pending', change: changed, payload }, deps)
      }),

    async newestUndoable(actor, thread) {
      const [row] = await db
        .select()
        .from(proposals)
        .where(
          and(
            eq(proposals.threadId, thread),
            eq(proposals.status, 'committed'),
            isNotNull(proposals.undo),
            gt(proposals.undoUntil, clock.now()),
            or(eq(proposals.actorId, actor.id), eq(proposals.decidedBy, actor.id)),
            visibleTo(actor, clock),
          ),
        )
        .orderBy(desc(proposals.decidedAt), ...newestFirst)
        .limit(1)
      return row && toProposal(row)
    },

    undo: (actor, id, work) =>
      db.transact(async (tx) => {
        const { row, standing } = await find(tx, actor, id, clock)
        if (row.status === 'undone')
          throw new DomainError('proposal_decided', { proposal: id, status: row.status })
        const open = row.status === 'committed' && row.undoUntil !== null && row.undoUntil > clock.now()
        if (!open || row.undo === null) throw new DomainError('nothing_to_undo')
        refuse(standing.proposer || row.decidedBy === actor.id ? undefined : 'undo_not_yours')
        await work(await writerFor(tx, row, actor), row.undo)
        const change = { undoneAt: clock.now() }
        const payload = { records: row.receipt?.records }
        return toProposal(await record(tx, row, actor, { status: 'undone', change, payload }, deps))
      }),

    expireDue,
  }
}

function refuse(code: ErrorCode | undefined): void {
  if (code !== undefined) throw new DomainError(code)
}

/** A step of a plan waits for the one before it. */
async function refuseEarly(tx: Transaction, { dependsOn }: ProposalRow): Promise<void> {
  if (dependsOn === null) return
  const [earlier] = await tx
    .select({ status: proposals.status })
    .from(proposals)
    .where(eq(proposals.id, dependsOn))
  if (earlier?.status !== 'committed') throw new DomainError('proposal_waits')
}

/** What a person approved is what they saw: a record that changed since is not written to. */
async function refuseStale(writer: BookWriter, { bound }: ProposalRow): Promise<void> {
  for (const [id, revision] of Object.entries(bound))
    if ((await writer.revisionOf(id)) !== revision) throw new DomainError('proposal_stale')
}
