import type { Actor } from '#domain/actor.ts'
import { digestOf } from '#domain/canonical.ts'
import { DomainError } from '#domain/errors.ts'
import { type ProposalId, randomIds, type ThreadId } from '#domain/ids.ts'
import { parseAs } from '#domain/issues.ts'
import { isOutside, mergeOrigins } from '#domain/origin.ts'
import { markOf, type Proposal } from '#domain/proposal.ts'
import { requireScope } from '#domain/require-scope.ts'
import { today } from '#domain/time.ts'
import type { BookWriter } from '#store/port.ts'
import { type CommitContext, isWriteTool, type Undone, type WriteTool } from '#tools/define.ts'
import { type AgentDeps, toolContext } from './context.ts'
import { withFields } from './edit-fields.ts'

/**
 * Commits a pending proposal, once; the answer carries the receipt. `seen` is the mark of the card that the person
 * looked at. Throws what `Proposals.commit` throws.
 */
export async function approve(
  deps: AgentDeps,
  actor: Actor,
  id: ProposalId,
  seen?: string,
): Promise<Proposal> {
  requireScope(actor, 'write')
  const checked = await recheck(deps, actor, id)
  const work = (writer: BookWriter, proposal: Proposal) => {
    const tool = writeTool(deps, proposal.tool)
    return tool.commit(tool.input.parse(proposal.input), commitContext(deps, actor, writer, proposal))
  }
  return told(deps, await deps.store.proposals.commit(actor, id, work, seen ?? checked))
}

/**
 * Gates that read more than the transaction may: they run again for the waiting card, just before it is committed.
 * Answers the mark of the card they were asked about, so that no other is committed in its place.
 */
async function recheck(deps: AgentDeps, actor: Actor, id: ProposalId): Promise<string | undefined> {
  const proposal = await deps.store.proposals.get(actor, id)
  const tool = deps.tools.find(({ name }) => name === proposal.tool)
  if (proposal.status !== 'pending' || !tool || !isWriteTool(tool) || !tool.recheck) return undefined
  await tool.recheck(tool.input.parse(proposal.input), await contextOf(deps, actor, proposal), proposal)
  return markOf(proposal)
}

const contextOf = (deps: AgentDeps, actor: Actor, { threadId, turnId }: Proposal) =>
  toolContext(deps, { actor, thread: threadId, turn: turnId, language: actor.language }, () =>
    undoLast(deps, actor, threadId),
  )

export const decline = async (
  deps: AgentDeps,
  actor: Actor,
  id: ProposalId,
  reason?: string,
): Promise<Proposal> => {
  requireScope(actor, 'write')
  return told(deps, await deps.store.proposals.decline(actor, id, reason))
}

/**
 * Changes fields of a pending card: each key is one of the card's, or an argument of the tool. The new wish is
 * validated by the tool like the first one. `seen` is the mark of the card that the person looked at. Throws
 * proposal_changed, field_not_editable or input_invalid; the card stays as it was.
 */
export async function edit(
  deps: AgentDeps,
  actor: Actor,
  id: ProposalId,
  fields: Readonly<Record<string, unknown>>,
  seen?: string,
): Promise<Proposal> {
  requireScope(actor, 'write')
  const proposal = await deps.store.proposals.get(actor, id)
  const mark = await markOf(proposal)
  if (seen !== undefined && seen !== mark) throw new DomainError('proposal_changed')
  const tool = writeTool(deps, proposal.tool)
  const said = parseAs(tool.input, withFields(proposal, Object.keys(tool.input.shape), fields))
  const prepared = await tool.prepare(said, await contextOf(deps, actor, proposal))
  const input = prepared.input as Record<string, unknown>
  const change = {
    input,
    inputDigest: await digestOf(input),
    card: prepared.card,
    bound: { ...prepared.bound },
    // What the new fields mean may need a second person, or bring in a text from outside.
    risk: prepared.risk ?? tool.risk,
    origins: mergeOrigins(proposal.origins, prepared.origins ?? []),
  }
  // The new wish was made from the card as it was read: what somebody changed meanwhile is not written over.
  const edited = await deps.store.proposals.edit(actor, id, change, mark)
  return told(deps, edited)
}

/** Takes back one committed write. Throws nothing_to_undo or undo_blocked; nothing is changed then. */
export async function undo(deps: AgentDeps, actor: Actor, id: ProposalId): Promise<Proposal> {
  requireScope(actor, 'write')
  const undone = await deps.store.proposals.undo(actor, id, async (writer, data) => {
    const proposal = await deps.store.proposals.get(actor, id)
    await writeTool(deps, proposal.tool).undo(data, commitContext(deps, actor, writer, proposal))
  })
  return told(deps, undone)
}

/** Surfaces that show the card are told; then it is answered. */
function told({ decided }: AgentDeps, proposal: Proposal): Proposal {
  decided?.(proposal)
  return proposal
}

/** The newest thing of a thread: withdraws the card that waits, or else takes back what was saved last. */
export async function undoLast(deps: AgentDeps, actor: Actor, thread: ThreadId): Promise<Undone> {
  const { proposals } = deps.store
  const [waiting, saved] = await Promise.all([
    proposals.newestPending(actor, thread),
    proposals.newestUndoable(actor, thread),
  ])
  if (waiting && (!saved?.decidedAt || waiting.createdAt > saved.decidedAt)) {
    await decline(deps, actor, waiting.id)
    return { proposal: waiting.id, tool: waiting.tool, title: waiting.card.title, status: 'withdrawn' }
  }
  if (!saved) throw new DomainError('nothing_to_undo')
  await undo(deps, actor, saved.id)
  return { proposal: saved.id, tool: saved.tool, title: saved.card.title, status: 'undone' }
}

function writeTool({ tools }: AgentDeps, name: string): WriteTool {
  const tool = tools.find((candidate) => candidate.name === name)
  if (!tool || !isWriteTool(tool)) throw new DomainError('tool_unknown', { tool: name })
  return tool
}

function commitContext(deps: AgentDeps, actor: Actor, writer: BookWriter, proposal: Proposal): CommitContext {
  const { store, newId = randomIds, clockFor = () => store.clock } = deps
  const clock = clockFor(actor)
  return {
    actor,
    writer,
    clock,
    today: today(clock, actor.zone),
    newId,
    proposal: proposal.id,
    thread: proposal.threadId,
    proposer: proposal.actorId,
    me: async () => {
      const user = await store.people.byId(proposal.actorId)
      if (!user) throw new DomainError('proposer_left')
      return user
    },
    workCalendar: (of = proposal.actorId) => store.calendars.of(of),
    holidays: (country) => store.calendars.holidays(country),
    outside: proposal.origins.some(isOutside),
  }
}
