import { digestOf } from '#domain/canonical.ts'
import { DomainError } from '#domain/errors.ts'
import { isId, randomIds } from '#domain/ids.ts'
import { parseAs } from '#domain/issues.ts'
import { isOutside, mergeOrigins, type Origin } from '#domain/origin.ts'
import { type Card, markOf, type Proposal } from '#domain/proposal.ts'
import { labels } from '#tools/card.ts'
import type { ToolContext, WriteTool } from '#tools/define.ts'
import type { Occasion } from './context.ts'
import { approve } from './decisions.ts'
import type { GateDeps } from './run-tool.ts'

/** Argument by which a call changes a card that waits instead of adding another; every write tool takes it. */
export const correctsArgument = 'corrects'

/** Texts from outside that a turn has read, and the way to add to them. */
type Read = Readonly<{ outside(): readonly Origin[]; remember(origins: readonly Origin[]): void }>

/** Turns the call of a write tool into a card that waits, or into the change of one; answers what the model reads. */
export const proposer =
  (deps: GateDeps, occasion: Occasion, context: ToolContext, { outside, remember }: Read) =>
  async (tool: WriteTool, raw: unknown): Promise<unknown> => {
    const { [correctsArgument]: corrects, ...said } = raw as Record<string, unknown>
    const corrected = corrects === undefined ? undefined : await waitingCard(deps, occasion, tool, corrects)
    const prepared = await tool.prepare(parseAs(tool.input, said), context)
    // Words of a client that a person brings in are from outside for all that follows in the turn.
    remember(prepared.origins ?? [])
    const input = prepared.input as Record<string, unknown>
    const client = prepared.client
    const wish = {
      risk: prepared.risk ?? tool.risk,
      ...(client ? { clientId: client.id } : {}),
      bound: { ...prepared.bound },
      input,
      inputDigest: await digestOf(input),
      card: tellApart(prepared.card, client && occasion.toldApart?.get(client.id)),
      origins: mergeOrigins([...(corrected?.origins ?? []), ...(prepared.origins ?? [])], outside()),
    }
    const { proposals } = deps.store
    let proposal = corrected
      ? await proposals.edit(occasion.actor, corrected.id, wish, await markOf(corrected))
      : await proposals.create({
          ...wish,
          id: (deps.newId ?? randomIds)('proposal'),
          threadId: occasion.thread,
          turnId: occasion.turn,
          actorId: occasion.actor.id,
          tool: tool.name,
        })
    // A turn that read a text from outside always waits for a person who sees the origin on the card.
    const atOnce =
      occasion.actor.autoCommit &&
      wish.risk === 'low_write' &&
      !wish.origins.some(isOutside) &&
      !occasion.resumed &&
      !corrected
    if (atOnce && proposal.status === 'pending') proposal = await approve(deps, occasion.actor, proposal.id)
    deps.emit({ type: 'proposal', proposal })
    return proposalOutput(proposal, client, corrected !== undefined)
  }

/** A card about one of several clients of the same name says which. */
const tellApart = (card: Card, facts: string | undefined): Card =>
  facts === undefined
    ? card
    : {
        ...card,
        fields: card.fields.map((field) =>
          field.label === labels.client ? { ...field, value: `${field.value} (${facts})` } : field,
        ),
      }

/** The card of this thread that a call means to change. Throws correction_unknown for any other. */
async function waitingCard(
  { store }: GateDeps,
  { actor, thread }: Occasion,
  tool: WriteTool,
  id: unknown,
): Promise<Proposal> {
  const found = isId('proposal', id) ? await store.proposals.get(actor, id) : undefined
  if (found?.threadId !== thread || found.status !== 'pending' || found.tool !== tool.name)
    throw new DomainError('correction_unknown')
  return found
}

/** What a write tool answers: the card that waits, or the receipt where it was saved at once. */
const proposalOutput = (
  proposal: Proposal,
  client: { id: string; name: string } | undefined,
  corrected: boolean,
) => ({
  proposal: proposal.id,
  status: proposal.status === 'committed' ? ('saved' as const) : ('awaiting approval' as const),
  ...(corrected ? { corrected } : {}),
  ...(proposal.risk === 'sensitive' ? { second_person: true } : {}),
  tool: proposal.tool,
  ...(client ? { client: { id: client.id, name: client.name } } : {}),
  fields: proposal.card.fields.map(({ label, value, before }) => ({
    label,
    value,
    ...(before === undefined ? {} : { before }),
  })),
  expires_at: proposal.expiresAt,
  ...(proposal.undoUntil ? { undo_until: proposal.undoUntil } : {}),
})
