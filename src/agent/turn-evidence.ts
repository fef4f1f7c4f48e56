import type { ModelMessage } from 'ai'
import { type ClientId, isId } from '#domain/ids.ts'
import type { Proposal } from '#domain/proposal.ts'
import type { LocalDate } from '#domain/time.ts'
import type { Evidence } from './guard/evidence.ts'
import type { Proof } from './guard/reply-guard.ts'
import { toolResults } from './history.ts'

/** What the thread has told so far: results of tools, and the user's own words and dates. */
export function gather(
  evidence: Evidence,
  history: readonly ModelMessage[],
  datesIn: (text: string, earlier: boolean) => readonly LocalDate[],
): Evidence {
  for (const { value } of toolResults(history)) evidence.addEarlier(value)
  for (const [at, { role, content }] of history.entries()) {
    if (role !== 'user' || typeof content !== 'string') continue
    evidence.addWords(content)
    evidence.addDays(() => datesIn(content, at < history.length - 1))
  }
  return evidence
}

const told: ReadonlySet<string> = new Set(['committed', 'undone', 'declined'])

/** What was decided in a thread, as proof of what a reply may say was done. */
export const proofsOf = (proposals: readonly Proposal[]): Proof[] =>
  proposals.filter(({ status }) => told.has(status)).map(proofOf)

/** The newest card that waits, as the built-in assistant reads it: what a correction means; null where none does. */
export function waitingIn(proposals: readonly Proposal[]) {
  const waiting = proposals.find(({ status }) => status === 'pending')
  if (!waiting) return null
  const { id, tool, input, card } = waiting
  const clientName = card.fields.find(({ label }) => label.en === 'Client')?.value
  return { id, tool, input, ...(clientName === undefined ? {} : { clientName }) }
}

export const proofOf = (proposal: Proposal): Proof => ({
  tool: proposal.tool,
  undone: proposal.status === 'undone' || proposal.status === 'declined',
  ...(proposal.clientId ? { client: proposal.clientId } : {}),
  ...(proposal.receipt ? { receipt: proposal.receipt } : {}),
})

export const isUndone = (output: unknown): output is { tool: string } =>
  typeof output === 'object' && output !== null && 'tool' in output && !('error' in output)

/** The client that a tool's result is about. */
export function clientOf(value: unknown): ClientId | undefined {
  const id = (value as { client?: { id?: unknown } } | null | undefined)?.client?.id
  return isId('client', id) ? id : undefined
}
