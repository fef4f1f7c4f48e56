import type { Actor } from '#domain/actor.ts'
import { type Clock, today } from '#domain/time.ts'
import type { Turn } from '#store/port.ts'
import { adviceDesk } from './advice-desk.ts'
import type { AgentDeps } from './context.ts'
import type { Evidence } from './guard/evidence.ts'
import { type ProductGuard, productGuard, type Shelf } from './guard/products.ts'
import type { ReplyGuard } from './guard/reply-guard.ts'
import type { WordingGuard } from './guard/wording.ts'
import type { Masking } from './masking.ts'
import type { Judgement } from './speech.ts'

export type Law = Readonly<{
  masking: Masking
  deeds: ReplyGuard
  products?: ProductGuard | undefined
  wording: WordingGuard
}>

/** Judges a sentence by everything that must hold of a reply; the text it answers is the one to show. */
export const judgeBy =
  ({ masking, deeds, products, wording }: Law) =>
  async (written: string): Promise<Judgement> => {
    const sentence = masking.reveal(written)
    const worded = wording.check(sentence)
    const violations = [
      ...deeds.check(masking.withoutTokens(sentence)),
      ...((await products?.check(sentence)) ?? []),
      ...worded.violations,
    ]
    return { violations, text: worded.text }
  }

/** The guard of product names for one turn; absent while no shelf is kept. `names`: the shelf as it was just read. */
export function productsOf(
  { store }: AgentDeps,
  {
    actor,
    turn,
    clock,
    names,
  }: Readonly<{ actor: Actor; turn: Turn; clock: Clock; names?: Awaited<ReturnType<Shelf['names']>> }>,
  evidence: Evidence,
): ProductGuard | undefined {
  if (store.advice === undefined) return undefined
  const desk = adviceDesk(store, {
    actor,
    thread: turn.threadId,
    turn: turn.id,
    language: turn.language ?? actor.language,
    today: today(clock, actor.zone),
  })
  return productGuard(
    { names: names ? async () => names : desk.names, standing: desk.standing as Shelf['standing'] },
    evidence,
  )
}
