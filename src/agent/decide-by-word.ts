import { decisionSentence } from '#domain/decision-words.ts'
import type { AssistantDeps } from './assistant.ts'
import { decisionIn } from './commands.ts'
import { approve, decline } from './decisions.ts'
import type { TurnJob } from './run-turn.ts'

/** The bare word that approves or declines the card that waits; undefined where the message is no such word. */
export async function decideByWord(
  deps: AssistantDeps,
  { turn, actor, resumed, emit }: TurnJob,
  begin: () => void,
): Promise<string | undefined> {
  const word = decisionIn(turn.text)
  if (!word) return undefined
  const { proposals } = deps.store
  // A turn that is finished after a crash may have decided its card already: it must not decide the next one.
  const before = resumed ? await proposals.list(actor, { thread: turn.threadId, limit: 100 }) : []
  const already = before.find(({ decidedAt }) => decidedAt !== undefined && decidedAt >= turn.createdAt)
  const waiting = already ?? (await proposals.newestPending(actor, turn.threadId))
  if (!waiting) return undefined
  begin()
  const decided =
    already ??
    (await (word === 'approve' ? approve(deps, actor, waiting.id) : decline(deps, actor, waiting.id)))
  emit({ type: 'proposal', proposal: decided })
  const language = turn.language ?? actor.language
  const client = decided.card.fields.find(({ label }) => label.en === 'Client')?.value
  const reply = decisionSentence(decided, client, language, actor.zone)
  emit({ type: 'text', text: reply })
  await deps.store.conversations.endTurn(turn.id, { status: 'done', reply, messages: [] })
  return reply
}
