import type { ThreadId } from '#domain/ids.ts'
import type { Language } from '#domain/language.ts'
import { drawnCard } from './card-message.ts'
import { gather } from './deliver.ts'
import { choiceBlocks } from './render/choices.ts'
import { draftBlocks } from './render/draft.ts'
import { mostMessageBlocks } from './render/limits.ts'
import { quickBlocks } from './render/notices.ts'
import type { Block } from './render/pieces.ts'
import { pageOf, type SlackSurface } from './surface.ts'
import type { Asker } from './types.ts'

export type Reply = Readonly<{ text: string; blocks: Block[] }>

export type Question = Readonly<{
  text: string
  requestKey: string
  language?: Language
  /** Goes on with a conversation; a new one is opened without. */
  thread?: ThreadId
}>

/** Cards and drafts of one message; more would not fit. */
const mostCards = 3

/** A turn of the built-in assistant as one message for the asker alone, with its cards, drafts and choices. */
export async function privately(surface: SlackSurface, asker: Asker, question: Question): Promise<Reply> {
  const { deps } = surface
  const { actor } = asker
  const assistant = deps.builtIn ?? deps.assistant
  const started = await assistant.start({ actor, surface: 'slack', ...question })
  const { turn, reply, language, proposals, drafts, choices } = await gather(started)
  const cards = await Promise.all(
    proposals
      .slice(0, mostCards)
      .map((proposal) => drawnCard(deps.agent.store, proposal, actor, asker.language)),
  )
  const page = pageOf(deps)
  const blocks = [
    ...quickBlocks(reply, language, { value: turn, ...(page === undefined ? {} : { page }) }),
    ...cards.flatMap(({ message }) => message.blocks),
    ...drafts.slice(0, 1).flatMap((draft) => draftBlocks(draft, draft.clientName, language)),
    ...(choices.length > 0 ? choiceBlocks(choices, turn, language) : []),
  ]
  return { text: reply, blocks: blocks.slice(0, mostMessageBlocks) }
}
