import type { ReadingCache } from '#web/vault/contract.ts'
import { ask } from '#web/wire/api.ts'
import { now } from '#web/words/format.ts'

/** How answers are read: from the service alone, until whoever keeps them on the device steps in. */
let cache: ReadingCache = {
  read: async <Answer>(path: string) => ({ value: await ask<Answer>(path), asOf: now(), stale: false }),
}
export const setReadings = (kept: ReadingCache): void => {
  cache = kept
}

/** An answer of the service, or what is kept of it on the device where there is no signal, with the time it is of. */
export const readKept: ReadingCache['read'] = (path) => cache.read(path)
