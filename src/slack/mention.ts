import { digestOf } from '#domain/canonical.ts'
import type { Turn } from '#store/port.ts'
import { actionWords } from './action-words.ts'
import { type Audience, judgeAudience } from './audience.ts'
import { audienceWords } from './audience-words.ts'
import { gather, type Outcome } from './deliver.ts'
import { createLedger, type Ledger } from './ledger.ts'
import { beginDirectly, postMessage } from './posting.ts'
import { choiceBlocks } from './render/choices.ts'
import { draftBlocks, draftText } from './render/draft.ts'
import { privateNote, shareBlocks } from './render/notices.ts'
import type { Block } from './render/pieces.ts'
import { replyBlocks } from './render/reply.ts'
import { phrase } from './render/slack-words.ts'
import { notification } from './render/text.ts'
import type { Asked, SlackSurface } from './surface.ts'
import { beginTurn, tellingErrors } from './turn.ts'

/** Most cards that one turn makes. */
const mostCards = 50

/** What somebody asked in a channel; `thread` where they wrote in a thread. */
export type Mentioned = Asked & Readonly<{ thread?: string }>

/** Answers the asker alone, whoever else reads the channel, and offers to share what everyone there may see. */
export const answerMention = (surface: SlackSurface, asked: Mentioned): Promise<void> =>
  tellingErrors(
    surface,
    asked,
    () => answerAsker(surface, asked),
    (sentence) => tell(asked, sentence),
  )

async function answerAsker(surface: SlackSurface, asked: Mentioned): Promise<void> {
  const { asker, place } = asked
  const { store } = surface.deps.agent
  const { started } = await beginTurn(surface, asked)
  const ledger = createLedger(store, started.turn, await store.slack.reply(started.turn))
  // An earlier try may have made the cards: a turn that has ended does not tell of them again.
  const told = await gather(started)
  const proposals = await store.proposals.list(asker.actor, { turn: started.turn, limit: mostCards })
  const outcome = { ...told, proposals }
  const turn = await store.conversations.turn(asker.actor, started.turn)
  if (!turn) return
  const audience = await judgeAudience(surface, asker, place.channel, turn)
  if (audience.kind === 'direct') await ledger.once('reason', () => tell(asked, audience.reason))
  const made = outcome.proposals.length + outcome.drafts.length > 0
  if (audience.kind === 'direct' || made)
    await ledger.once('direct', () => answerDirectly(surface, asked, turn, outcome, audience))
  if (audience.kind !== 'direct') await answerHere(asked, turn, outcome, audience, ledger)
}

/** The answer before the asker's eyes in the channel. */
async function answerHere(
  asked: Mentioned,
  turn: Turn,
  { reply, language, choices, proposals, drafts }: Outcome,
  audience: Exclude<Audience, { kind: 'direct' }>,
  ledger: Ledger,
): Promise<void> {
  const question = choices.length > 0 || proposals.length > 0 || drafts.length > 0
  const offered = audience.kind === 'share' && !question && audience.text !== ''
  const whole = replyBlocks(reply, language, { messages: 1 })[0] ?? []
  if (!offered || audience.masked !== undefined)
    await ledger.once('text', () => whisperTo(asked, reply, whole))
  if (offered)
    await ledger.once('offer', async () => {
      const { text, masked, name } = audience
      const value = await shareValue(turn, text)
      const offer = { text, value, ...(masked ? { masked } : {}), ...(name ? { channel: name } : {}) }
      await whisperTo(asked, text, shareBlocks(offer, asked.asker.language))
    })
  else if (audience.kind === 'keep') await ledger.once('reason', () => tell(asked, audience.reason))
  if (question && (proposals.length > 0 || drafts.length > 0))
    await ledger.once('note', () => tell(asked, actionWords.inDirect[asked.asker.language]))
  if (choices.length > 0)
    await ledger.once('choices', () =>
      whisperTo(asked, phrase('whichOne', language), choiceBlocks(choices, turn.id, language)),
    )
}

/** What is not for this channel: question and answer, cards and drafts in a thread of the direct conversation. */
async function answerDirectly(
  { deps, cards }: SlackSurface,
  { asker, text }: Mentioned,
  turn: Turn,
  { reply, language, proposals, drafts, choices }: Outcome,
  { kind, name = '' }: Audience,
): Promise<void> {
  const { client, actor } = asker
  const asked = audienceWords.question[asker.language]
    .replace('{channel}', () => name)
    .replace('{text}', () => text)
  const place = await beginDirectly(asker, asked)
  if (!place) return
  const { channel, root } = place
  await deps.agent.store.slack.bindThread(place, turn.threadId)
  const post = (said: string, blocks: Block[]) =>
    postMessage(client, { channel, thread_ts: root, text: notification(said), blocks })
  for (const blocks of replyBlocks(reply, language)) await post(reply, blocks)
  for (const draft of drafts)
    await post(draftText(draft, draft.clientName, language), draftBlocks(draft, draft.clientName, language))
  for (const proposal of proposals) await cards.post(client, actor, place, proposal, language)
  if (kind === 'direct' && choices.length > 0)
    await post(phrase('whichOne', language), choiceBlocks(choices, turn.id, language))
}

const tell = (asked: Mentioned, reason: string): Promise<unknown> =>
  whisperTo(asked, reason, privateNote(reason, asked.asker.language))

const whisperTo = ({ asker, place, thread }: Mentioned, text: string, blocks: Block[]): Promise<unknown> =>
  asker.client.chat.postEphemeral({
    channel: place.channel,
    user: asker.slackUser,
    ...(thread === undefined ? {} : { thread_ts: thread }),
    text: notification(text),
    blocks,
  })

/** What a button to share brings back: the turn, and the mark of exactly the text that was offered. */
export const shareValue = async ({ id }: Pick<Turn, 'id'>, text: string): Promise<string> =>
  `${id}:${(await digestOf(text)).slice(0, 16)}`
