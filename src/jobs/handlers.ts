import type { Store } from '#store/port.ts'
import { type BriefOf, digestHandler } from './digest.ts'
import type { Handler } from './runner.ts'
import { stepHandler } from './steps.ts'
import { sweepHandler } from './sweep.ts'

/** What is done for each kind of job. */
export function handlersFor(
  store: Pick<Store, 'jobs' | 'clock'>,
  briefOf: BriefOf,
): Readonly<Record<string, Handler>> {
  const step = stepHandler(store)
  return {
    clock: step,
    handoff: step,
    promise: step,
    task: step,
    cover: step,
    sweep: sweepHandler(store),
    digest: digestHandler(store, briefOf),
  }
}
