import type { Actor } from '#domain/actor.ts'
import type { Language } from '#domain/language.ts'
import type { Proposal } from '#domain/proposal.ts'
import type { SlackCard, SlackPlace } from '#store/port.ts'
import { drawnCard } from './card-message.ts'
import { type Client, isPassing } from './client.ts'
import { createQueues } from './in-order.ts'
import { postMessage } from './posting.ts'
import type { SlackDeps } from './types.ts'
import type { Workspaces } from './workspaces.ts'

/** Most cards that are drawn anew in one round. */
const mostTogether = 50

/** Cards as they stand in Slack. */
export type Cards = Readonly<{
  /** Posts a card into a thread, unless one of it stands in that channel already; answers whether it posted. */
  post(
    client: Client,
    viewer: Actor,
    place: SlackPlace,
    proposal: Proposal,
    language: Language,
  ): Promise<boolean>
  /** Draws every message that shows the card as it is now. Throws what passes; what cannot be drawn is left. */
  update(proposal: Pick<Proposal, 'id' | 'actorId'>): Promise<void>
  /** Draws cards that show what their proposals no longer are: decided elsewhere, run out; answers how many. */
  refresh(): Promise<number>
}>

export function createCards({ agent, report }: SlackDeps, workspaces: Workspaces): Cards {
  const { store } = agent
  const inOrder = createQueues()

  /** Who looks at a card: the person it was shown to, or its proposer. */
  async function viewerOf(card: SlackCard, proposer: Actor): Promise<Actor> {
    if (card.slackUser === undefined) return proposer
    const link = await store.slack.linked(card.team, card.slackUser)
    return (link && (await store.people.byId(link.user))) ?? proposer
  }

  async function redraw(card: SlackCard, proposal: Proposal, proposer: Actor): Promise<void> {
    const viewer = await viewerOf(card, proposer)
    const turn = await store.conversations.turn(proposer, proposal.turnId)
    const language = (viewer.id === proposer.id && turn?.language) || viewer.language
    const { mark, message } = await drawnCard(store, proposal, viewer, language)
    if (card.mark === mark && card.shown === proposal.status) return
    const client = await workspaces.clientOf(card.team)
    try {
      await client?.chat.update({ channel: card.channel, ts: card.ts, ...message })
    } catch (error) {
      if (isPassing(error)) {
        // Nobody knows what the message shows: the sweep draws it once the proposal is decided.
        await store.slack.postedCard(proposal.id, { ...card, shown: 'pending' })
        throw error
      }
      // A message that was deleted, or that one person alone sees, cannot be drawn anew.
      report(error, proposal.id)
    }
    await store.slack.postedCard(proposal.id, { ...card, mark, shown: proposal.status })
  }

  const update: Cards['update'] = ({ id, actorId }) =>
    inOrder(id, async () => {
      const cards = await store.slack.cardsOf(id)
      const proposer = cards.length > 0 ? await store.people.byId(actorId) : undefined
      if (!proposer) return
      const proposal = await store.proposals.get(proposer, id)
      for (const card of cards) await redraw(card, proposal, proposer)
    })

  return {
    async post(client, viewer, { team, channel, root }, proposal, language) {
      const cards = await store.slack.cardsOf(proposal.id)
      if (cards.some((card) => card.team === team && card.channel === channel)) return false
      const { mark, message } = await drawnCard(store, proposal, viewer, language)
      const { ts } = await postMessage(client, { channel, thread_ts: root, ...message })
      if (ts !== undefined)
        await store.slack.postedCard(proposal.id, { team, channel, ts, mark, shown: proposal.status })
      return true
    },
    update,
    async refresh() {
      const outdated = await store.slack.outdated(mostTogether)
      // One workspace that does not answer keeps no other's cards from being drawn.
      for (const { proposal, by } of outdated)
        await update({ id: proposal, actorId: by }).catch((error: unknown) => report(error, proposal))
      return outdated.length
    },
  }
}
