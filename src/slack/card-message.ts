import { type Actor, mayWriteClients } from '#domain/actor.ts'
import type { Language } from '#domain/language.ts'
import { markOf, type Proposal } from '#domain/proposal.ts'
import type { Store } from '#store/port.ts'
import type { Block } from './render/pieces.ts'
import { proposalBlocks, proposalText } from './render/proposal.ts'

export type DrawnCard = Readonly<{ mark: string; message: Readonly<{ text: string; blocks: Block[] }> }>

/** Whether the card's buttons make sense for this person; the executor judges again when they press one. */
export const mayDecide = (viewer: Actor, { actorId, risk }: Pick<Proposal, 'actorId' | 'risk'>): boolean =>
  risk === 'sensitive'
    ? viewer.id !== actorId && (viewer.role === 'lead' || viewer.role === 'compliance')
    : mayWriteClients(viewer.role)

/** A card's content for a person, with the mark that its buttons carry. */
export async function drawnCard(
  store: Store,
  proposal: Proposal,
  viewer: Actor,
  language: Language,
): Promise<DrawnCard> {
  const mark = await markOf(proposal)
  const by = proposal.decidedBy && (await store.people.byId(proposal.decidedBy))
  const blocks = proposalBlocks(proposal, mark, language, {
    canDecide: mayDecide(viewer, proposal),
    proposer: viewer.id === proposal.actorId,
    zone: viewer.zone,
    now: store.clock.now(),
    ...(by && by.id !== viewer.id ? { decided: { by: by.name } } : {}),
  })
  return { mark, message: { text: proposalText(proposal, language), blocks } }
}
