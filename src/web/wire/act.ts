import type { ActResult, ProposalView } from '#http/views.ts'
import { decisions } from '#web/state/cards.ts'
import { ApiError, post } from './api.ts'

/** Calls a tool by a button, once; answers the card it made. A refusal by the tool is thrown as ApiError. */
export async function act(
  tool: string,
  input: Readonly<Record<string, unknown>>,
  words: string,
): Promise<ProposalView | undefined> {
  const requestKey = crypto.randomUUID()
  const { proposal, failure } = await post<ActResult>('/api/acts', { tool, input, words, requestKey })
  if (failure) throw new ApiError(200, failure)
  if (proposal) decisions.value++
  return proposal
}
