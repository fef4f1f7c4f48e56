import type { ToolContent } from 'ai'
import type { Actor } from '#domain/actor.ts'
import { isId } from '#domain/ids.ts'
import type { DraftRow, Store, StoredMessage, Turn } from '#store/port.ts'
import { type EventLog, eventLog } from './event-log.ts'
import type { AgentEvent, Choice } from './events.ts'
import { builtIn } from './models.ts'
import { shownOf } from './show-result.ts'
import type { Shown } from './shown.ts'

/** What the calls of a turn left to be shown: links, tables and charts, letters, and what a question offers. */
export type Remains = Readonly<{
  shown: readonly Shown[]
  drafts: readonly DraftRow[]
  choices: readonly Choice[]
}>

type Result = Readonly<{ call: string; tool: string; value: unknown }>

/** Made from the stored results of a turn's calls, read with the actor's own eyes. */
export async function remainsOf(
  store: Pick<Store, 'book'>,
  actor: Actor,
  messages: readonly StoredMessage[],
): Promise<Remains> {
  const results = resultsIn(messages)
  const letters = results.flatMap(({ value }) => {
    const { draft } = (value ?? {}) as { draft?: unknown }
    return isId('draft', draft) ? [draft] : []
  })
  const book = store.book(actor)
  const drafts = await Promise.all([...new Set(letters)].map((id) => book.draft(id)))
  const asked = results.map(({ value }) => (value as { error?: { candidates?: Choice[] } } | null)?.error)
  return {
    shown: results.flatMap(({ call, tool, value }) => shownOf(call, tool, value) ?? []),
    drafts: drafts.filter((draft) => draft !== undefined),
    choices: asked.findLast((error) => error?.candidates !== undefined)?.candidates ?? [],
  }
}

/** What the tools of stored messages answered, in order. */
export const resultsIn = (messages: readonly StoredMessage[]): Result[] =>
  messages.flatMap(({ role, content }) => {
    if (role !== 'tool' || !Array.isArray(content)) return []
    return (content as ToolContent).flatMap((part) =>
      part.type === 'tool-result' && part.output.type === 'json'
        ? [{ call: part.toolCallId, tool: part.toolName, value: part.output.value }]
        : [],
    )
  })

/** The events of a turn that ended before, once more: what it showed, its cards as they are now, and its reply. */
export async function retold(store: Store, turn: Turn, actor: Actor): Promise<EventLog<AgentEvent>> {
  const log = eventLog<AgentEvent>()
  const reply = turn.reply ?? ''
  const [messages, cards] = await Promise.all([
    store.conversations.messagesOf(turn.id),
    store.proposals.list(actor, { turn: turn.id, limit: 20 }),
  ])
  const { shown, drafts, choices } = await remainsOf(store, actor, messages)
  const language = turn.language ?? actor.language
  log.push({ type: 'turn', turn: turn.id, thread: turn.threadId, language, answeredBy: builtIn })
  for (const each of shown) log.push({ type: 'shown', shown: each })
  for (const draft of drafts) log.push({ type: 'draft', draft })
  for (const proposal of cards.toReversed()) log.push({ type: 'proposal', proposal })
  if (choices.length > 0) log.push({ type: 'choices', choices })
  if (reply !== '') log.push({ type: 'text', text: reply })
  log.push({ type: 'end', status: turn.status === 'failed' ? 'failed' : 'done', reply })
  log.close()
  return log
}
