import type { ModelMessage } from 'ai'
import type { Actor } from '#domain/actor.ts'
import type { Proposal } from '#domain/proposal.ts'
import type { LocalDate } from '#domain/time.ts'
import type { Store, Turn } from '#store/port.ts'
import type { Evidence } from './guard/evidence.ts'
import type { Proof } from './guard/reply-guard.ts'
import { toolResults } from './history.ts'

/** What the thread has told so far: results of tools, and the user's own words and dates. */
export function gather(
  evidence: Evidence,
  history: readonly ModelMessage[],
  datesIn: (text: string) => readonly LocalDate[],
): Evidence {
  for (const { value } of toolResults(history)) evidence.addResult(value)
  for (const { role, content } of history) {
    if (role !== 'user' || typeof content !== 'string') continue
    evidence.addWords(content)
    for (const day of datesIn(content)) evidence.addWords(day)
  }
  return evidence
}

/** What was decided in this thread, as proof of what a reply may say was done. */
export async function proofsOf(
  store: Store,
  { turn, actor }: Readonly<{ turn: Turn; actor: Actor }>,
): Promise<Proof[]> {
  const decided = await store.proposals.list(actor, { thread: turn.threadId, limit: 100 })
  const told = new Set(['committed', 'undone', 'declined'])
  return decided.filter(({ status }) => told.has(status)).map(proofOf)
}

export const proofOf = (proposal: Proposal): Proof => ({
  tool: proposal.tool,
  undone: proposal.status === 'undone' || proposal.status === 'declined',
  ...(proposal.clientId ? { client: proposal.clientId } : {}),
  ...(proposal.receipt ? { receipt: proposal.receipt } : {}),
})

export const isUndone = (output: unknown): output is { tool: string } =>
  typeof output === 'object' && output !== null && 'tool' in output && !('error' in output)
