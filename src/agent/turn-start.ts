import type { Language } from '#domain/language.ts'
import { productMentions } from '#domain/product-mentions.ts'
import { actorSees } from './actor-sees.ts'
import { candidateNames } from './candidate-names.ts'
import type { AgentDeps } from './context.ts'
import { standing, toModelMessages, wordsSaid } from './history.ts'
import type { TurnJob } from './run-turn.ts'
import { waitingIn } from './turn-evidence.ts'

/** Messages of a thread that a model gets to read. */
export const historyLimit = 40

export type TurnStart = Awaited<ReturnType<typeof turnStart>>

/**
 * What a turn begins with: what was said in its thread, what was proposed there, the products by name, and what the
 * built-in assistant is told of the moment.
 */
export async function turnStart(
  { store, clockFor = () => store.clock }: AgentDeps,
  { turn, actor, before }: Pick<TurnJob, 'turn' | 'actor' | 'before'>,
  language: Language,
) {
  const own = { role: 'user', content: turn.text, seq: (before?.at(-1)?.seq ?? 0) + 1 } as const
  const stored = before ? [...before, own] : await store.conversations.history(turn.threadId, historyLimit)
  const history = toModelMessages(standing(stored))
  const said = wordsSaid(history)
  const book = store.book(actor)
  const clock = clockFor(actor)
  const now = clock.now()
  const shelf = (await store.advice?.productNames()) ?? new Map()
  const proposed =
    before?.length === 0 ? [] : await store.proposals.list(actor, { thread: turn.threadId, limit: 100 })
  const rapport = {
    now,
    zone: actor.zone,
    language,
    actorName: actor.name,
    mentions: (await book.mentions(said)) ?? null,
    products: productMentions(shelf, said),
    candidates: await candidateNames(book, history),
    waiting: waitingIn(proposed),
    ...(await actorSees(store, actor, turn.text, said)),
  }
  return { history, clock, now, shelf, proposed, rapport }
}
