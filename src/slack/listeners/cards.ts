import type { App } from '@slack/bolt'
import { approve, decline, edit, undo } from '#agent/decisions.ts'
import { DomainError } from '#domain/errors.ts'
import { markOf, type Proposal } from '#domain/proposal.ts'
import { drawnCard } from '../card-message.ts'
import { publishHome } from '../home.ts'
import { onPress, onSubmit, openWindow, type Place, type Pressed, whisper } from '../pressed.ts'
import { actionIds, viewIds } from '../render/action-ids.ts'
import { type CardValue, readCardValue } from '../render/card-value.ts'
import { editErrors, editedFields, editModal, readEditMetadata } from '../render/edit-modal.ts'
import type { SlackSurface } from '../surface.ts'
import type { Asker } from '../types.ts'

/** Buttons of cards: approve, edit, decline and undo, each by the person entitled to it, once. */
export function listenToCards(app: App, surface: SlackSurface): void {
  const { agent } = surface.deps

  onPress(app, surface, actionIds.cardApprove, (pressed) =>
    decide(surface, pressed, 'committed', ({ proposal, mark }) =>
      approve(agent, pressed.asker.actor, proposal, mark),
    ),
  )
  onPress(app, surface, actionIds.cardDecline, (pressed) =>
    decide(surface, pressed, 'declined', ({ proposal }) => decline(agent, pressed.asker.actor, proposal)),
  )
  onPress(app, surface, actionIds.cardUndo, (pressed) =>
    decide(surface, pressed, 'undone', ({ proposal }) => undo(agent, pressed.asker.actor, proposal)),
  )
  onPress(app, surface, actionIds.cardEdit, async ({ asker, value, trigger, place }) => {
    const card = readCardValue(value)
    if (!card) return
    const proposal = await agent.store.proposals.get(asker.actor, card.proposal)
    if (proposal.status !== 'pending') {
      await show(surface, asker, place, proposal)
      throw new DomainError('proposal_decided', { status: proposal.status })
    }
    if (proposal.actorId !== asker.actor.id) throw new DomainError('not_entitled')
    const tool = agent.tools.find(({ name }) => name === proposal.tool)
    const { channel, ts } = place
    await openWindow(
      asker.client,
      trigger,
      editModal(proposal, await markOf(proposal), asker.language, {
        ...(channel === undefined ? {} : { channel }),
        ...(ts === undefined ? {} : { ts }),
        ...(tool ? { arguments: tool.input } : {}),
      }),
    )
  })
  listenToEdits(app, surface)
}

/** The submitted window of a card: a refusal stands under its input, and the window stays. */
function listenToEdits(app: App, surface: SlackSurface): void {
  const { agent, report } = surface.deps
  onSubmit(app, surface, viewIds.cardEdit, async ({ asker, view }) => {
    const opened = readEditMetadata(view.metadata)
    if (!opened) throw new DomainError('proposal_not_found')
    const { actor, language } = asker
    const proposal = await agent.store.proposals.get(actor, opened.proposal)
    const tool = agent.tools.find(({ name }) => name === proposal.tool)?.input
    const fields = editedFields(view.state, proposal, tool)
    try {
      if (Object.keys(fields).length === 0) return async () => {}
      const edited = await edit(agent, actor, proposal.id, fields, opened.mark)
      return () =>
        showEdited(surface, asker, opened, edited).catch((error: unknown) => report(error, edited.id))
    } catch (error) {
      if (!(error instanceof DomainError)) throw error
      return editErrors(error, proposal, language, tool, fields)
    }
  })
}

type Decided = 'committed' | 'declined' | 'undone'

/** Decides a card and shows what became of it; a second click on what the same person has just decided says nothing. */
async function decide(
  surface: SlackSurface,
  { asker, value, place, respond }: Pressed,
  wanted: Decided,
  run: (card: CardValue) => Promise<Proposal>,
): Promise<void> {
  const card = readCardValue(value)
  if (!card) return
  const { agent, report } = surface.deps
  // What has been decided stands, whether it can be drawn now or not: the sweep draws it later.
  const drawn = (proposal: Proposal): Promise<void> =>
    show(surface, asker, place, proposal, respond).catch((error: unknown) => report(error, proposal.id))
  try {
    await drawn(await run(card))
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    const now = await agent.store.proposals.get(asker.actor, card.proposal)
    await drawn(now)
    if (now.status === wanted && now.decidedBy === asker.actor.id) return
    throw error
  }
}

/** Draws the card anew wherever it stands: in messages, before the eyes of one person, on the home page. */
async function show(
  surface: SlackSurface,
  asker: Asker,
  place: Place,
  proposal: Proposal,
  respond?: Pressed['respond'],
): Promise<void> {
  await surface.cards.update(proposal)
  if (place.home) await publishHome(surface, asker)
  if (!place.hidden || !respond) return
  const { message } = await drawnCard(surface.deps.agent.store, proposal, asker.actor, asker.language)
  await respond({ replace_original: true, ...message })
}

/** A card that only one person sees cannot be changed from a window, so it is shown again. */
async function showEdited(
  surface: SlackSurface,
  asker: Asker,
  { channel, ts }: Readonly<{ channel?: string; ts?: string }>,
  proposal: Proposal,
): Promise<void> {
  const { store } = surface.deps.agent
  await surface.cards.update(proposal)
  if (channel === undefined) return publishHome(surface, asker)
  if ((await store.slack.cardsOf(proposal.id)).some((card) => card.ts === ts)) return
  const { message } = await drawnCard(store, proposal, asker.actor, asker.language)
  await whisper(asker.client, asker.slackUser, { channel }, message.text, message.blocks)
}
