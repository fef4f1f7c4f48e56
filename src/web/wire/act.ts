import type { ActResult, ProposalView } from '#http/views.ts'
import { decisions } from '#web/state/cards.ts'
import { ApiError, isOffline, newKey, post } from './api.ts'

/** Keys of requests whose answer was lost: the same asked again joins what may have been done already. */
const unanswered = new Map<string, string>()

/** Calls a tool by a button, once; answers the card it made. A refusal by the tool is thrown as ApiError. */
export async function act(
  tool: string,
  input: Readonly<Record<string, unknown>>,
  words: string,
): Promise<ProposalView | undefined> {
  const what = JSON.stringify([tool, input])
  const requestKey = unanswered.get(what) ?? newKey()
  unanswered.set(what, requestKey)
  const { proposal, failure } = await post<ActResult>('/api/acts', { tool, input, words, requestKey }).catch(
    (error: unknown) => {
      if (!isOffline(error)) unanswered.delete(what)
      throw error
    },
  )
  unanswered.delete(what)
  if (failure) throw new ApiError(200, failure)
  if (proposal) decisions.value++
  return proposal
}
