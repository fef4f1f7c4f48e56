import type { StartedTurn } from '#agent/assistant.ts'
import type { AgentEvent } from '#agent/events.ts'
import type { Id, ProposalId } from '#domain/ids.ts'
import type { Language } from '#domain/language.ts'
import type { Proposal } from '#domain/proposal.ts'
import type { DraftRow, SlackReply } from '#store/port.ts'
import { isPassing } from './client.ts'
import { createLedger, type Ledger } from './ledger.ts'
import { postMessage } from './posting.ts'
import { choiceBlocks } from './render/choices.ts'
import { draftBlocks, draftText } from './render/draft.ts'
import type { Block } from './render/pieces.ts'
import { replyBlocks } from './render/reply.ts'
import { phrase } from './render/slack-words.ts'
import { notification } from './render/text.ts'
import { closeStream, createReplyStream, type ReplyStream } from './stream.ts'
import { type Asked, pageOf, type SlackSurface } from './surface.ts'

/** Most cards that one turn makes. */
const mostCards = 50

/** What a turn came to, as far as Slack shows it. */
export type Outcome = Readonly<{
  turn: Id<'turn'>
  language: Language
  reply: string
  proposals: readonly Proposal[]
  drafts: readonly DraftRow[]
  choices: SlackReply['choices']
}>

/** Shows a turn in its thread to the end, going on where an earlier try ended. */
export async function deliver(surface: SlackSurface, asked: Asked, started: StartedTurn): Promise<void> {
  const { store } = surface.deps.agent
  const kept = await store.slack.reply(started.turn)
  const ledger = createLedger(store, started.turn, kept)
  const outcome =
    kept === undefined
      ? await stream(asked, started, ledger)
      : await takeUp(surface, asked, await gather(started), ledger)
  await ledger.once('text', () => postText(surface, asked, outcome, ledger.state()))
  for (const draft of outcome.drafts)
    await ledger.once(draft.id, () => {
      const { clientName } = draft
      const text = draftText(draft, clientName, outcome.language)
      return post(asked, text, draftBlocks(draft, clientName, outcome.language))
    })
  for (const proposal of await cardsOf(surface, asked, outcome))
    await surface.cards.post(asked.asker.client, asked.asker.actor, asked.place, proposal, outcome.language)
  if (outcome.choices.length > 0)
    await ledger.once('choices', () =>
      post(
        asked,
        phrase('whichOne', outcome.language),
        choiceBlocks(outcome.choices, outcome.turn, outcome.language),
      ),
    )
}

/** Everything a turn says, to the end; `shown` sees it as it comes. */
export async function gather({ turn, events }: StartedTurn, shown?: ReplyStream): Promise<Outcome> {
  const proposals = new Map<ProposalId, Proposal>()
  const drafts: DraftRow[] = []
  let choices: SlackReply['choices'] = []
  let language: Language = 'en'
  let reply = ''
  const see = (event: AgentEvent): void => {
    if (event.type === 'turn') language = event.language
    else if (event.type === 'text') {
      reply += event.text
      shown?.text(event.text)
    } else if (event.type === 'tool')
      shown?.step({
        id: event.call,
        title: event.title[language],
        status: event.phase === 'start' ? 'in_progress' : event.phase === 'done' ? 'complete' : 'error',
      })
    else if (event.type === 'proposal') proposals.set(event.proposal.id, event.proposal)
    else if (event.type === 'draft') drafts.push(event.draft)
    else if (event.type === 'choices') choices = event.choices
  }
  for await (const event of events()) see(event)
  return { turn, language, reply, proposals: [...proposals.values()], drafts, choices }
}

/** Shows the turn while it runs; what could not be streamed is posted afterwards. */
async function stream(asked: Asked, started: StartedTurn, ledger: Ledger): Promise<Outcome> {
  const reply = createReplyStream(asked, (ts) => ledger.note({ ts, open: true }))
  const outcome = await gather(started, reply)
  const { ts, shown } = await reply.end()
  await ledger.note({
    open: false,
    shown,
    ...(ts === undefined ? {} : { ts }),
    drafts: outcome.drafts.map(({ id }) => id),
    choices: outcome.choices,
  })
  return outcome
}

/** An earlier try got as far as the ledger says: its open message is closed, and what it knew is known again. */
async function takeUp(
  { deps }: SlackSurface,
  { asker, place }: Asked,
  outcome: Outcome,
  ledger: Ledger,
): Promise<Outcome> {
  const { ts, open, drafts: ids, choices } = ledger.state()
  if (open && ts !== undefined) await closeStream(asker.client, place.channel, ts)
  const book = deps.agent.store.book(asker.actor)
  const earlier = await Promise.all(ids.map((id) => book.draft(id)))
  const drafts = [...outcome.drafts, ...earlier.filter((draft) => draft !== undefined)]
  const known = {
    drafts: [...new Map(drafts.map((draft) => [draft.id, draft])).values()],
    choices: outcome.choices.length > 0 ? outcome.choices : choices,
  }
  await ledger.note({ open: false, drafts: known.drafts.map(({ id }) => id), choices: known.choices })
  return { ...outcome, ...known }
}

/** The text that no message shows yet; one that broke off is replaced by the whole. */
async function postText(
  { deps }: SlackSurface,
  asked: Asked,
  { reply, language }: Outcome,
  { ts, shown }: SlackReply,
): Promise<void> {
  const rest = reply.slice(shown).trim()
  if (rest === '') return
  const page = pageOf(deps)
  const messages = replyBlocks(rest, language, page === undefined ? {} : { page })
  for (const [at, blocks] of messages.entries())
    if (at > 0 || shown > 0 || ts === undefined || !(await replace(asked, ts, notification(rest), blocks)))
      await post(asked, notification(rest), blocks)
}

/** Puts other content in place of a message; answers false where Slack does not let it be changed. */
async function replace({ asker, place }: Asked, ts: string, text: string, blocks: Block[]): Promise<boolean> {
  try {
    await asker.client.chat.update({ channel: place.channel, ts, text, blocks })
    return true
  } catch (error) {
    if (isPassing(error)) throw error
    return false
  }
}

const post = ({ asker, place }: Asked, text: string, blocks: Block[]): Promise<unknown> =>
  postMessage(asker.client, { channel: place.channel, thread_ts: place.root, text, blocks })

/** The turn's cards: those it told of, and those it had made before its process died. */
async function cardsOf(
  { deps }: SlackSurface,
  { asker }: Asked,
  { turn, proposals }: Outcome,
): Promise<readonly Proposal[]> {
  const made = await deps.agent.store.proposals.list(asker.actor, { turn, limit: mostCards })
  const all = [...proposals, ...[...made].reverse()]
  return [...new Map(all.map((proposal) => [proposal.id, proposal])).values()]
}
