import type { AgentDeps } from '#agent/context.ts'
import { editableFields } from '#agent/tool-arguments.ts'
import type { Actor } from '#domain/actor.ts'
import { valueAsRead } from '#domain/card-words.ts'
import type { Language } from '#domain/language.ts'
import { markOf, type Proposal } from '#domain/proposal.ts'
import type { ProposalView } from './views.ts'

/** Cards as their reader sees them; those that the reader may not see (any more) are left out. */
export async function proposalViews(
  { store, tools }: AgentDeps,
  actor: Actor,
  cards: readonly Proposal[],
): Promise<ProposalView[]> {
  const standings = await store.proposals.standings(
    actor,
    cards.map(({ id }) => id),
  )
  const views = await Promise.all(
    cards.map(async (card) => {
      const standing = standings.get(card.id)
      if (standing === undefined) return []
      const edits = card.status === 'pending' ? editsOf(card, tools, actor.language) : undefined
      return [
        {
          ...card,
          ...standing,
          mark: await markOf(card),
          needsSecond: card.risk === 'sensitive',
          ...(edits ? { edits } : {}),
        },
      ]
    }),
  )
  return views.flat()
}

/**
 * One card; where its reader lost sight of it by the very decision that was just made, as a book that changes hands,
 * nothing about it can be decided any more.
 */
export async function proposalView(deps: AgentDeps, actor: Actor, card: Proposal): Promise<ProposalView> {
  const [view] = await proposalViews(deps, actor, [card])
  if (view !== undefined) return view
  return {
    ...card,
    mark: await markOf(card),
    proposerName: '',
    mayDecide: false,
    mayDecline: false,
    needsSecond: card.risk === 'sensitive',
  }
}

/** What each line of a waiting card that can be edited may hold, by its path. */
function editsOf(card: Proposal, tools: AgentDeps['tools'], language: Language): ProposalView['edits'] {
  const tool = tools.find(({ name }) => name === card.tool)
  const edits = editableFields(card, tool?.input).map(({ key, value, argument }) => {
    const { choices, ...kind } = argument
    const named = choices.map((code) => ({ value: code, label: valueAsRead({ key }, code, language) }))
    return [key, { ...kind, value, choices: named }] as const
  })
  return edits.length > 0 ? Object.fromEntries(edits) : undefined
}
