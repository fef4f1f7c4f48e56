import type { ModelMessage } from 'ai'
import { decideClient } from '#domain/matching/decide.ts'
import type { AssistantDeps } from './assistant.ts'
import { promptOf, withoutTool } from './history.ts'
import { findTools } from './offer.ts'
import type { TurnJob } from './run-turn.ts'

/** As many as are told apart; one more would not make it clearer. */
const candidates = 6

/**
 * Whether the built-in assistant answers this message although a model is configured: a plain look-up of one sure
 * reading, about one client who can be nobody else, or about none. Nothing is called or recorded to find out.
 */
export async function isQuick(
  { store, models }: AssistantDeps,
  { turn, actor, resumed }: TurnJob,
  history: readonly ModelMessage[],
  rapport: Readonly<Record<string, unknown>>,
): Promise<boolean> {
  if (!models.main || !models.quick || resumed) return false
  const last = history.at(-1)
  if (last?.role !== 'user' || last.content !== turn.text) return false
  const call = models.understanding?.quick(promptOf(withoutTool(findTools, history)), rapport)
  if (!call) return false
  const { client } = call.input
  if (typeof client !== 'string') return client === undefined
  return decideClient(await store.book(actor).matchClients(client, candidates)).kind === 'one'
}
