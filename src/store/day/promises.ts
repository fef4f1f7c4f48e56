import type { BookDeps, Reach } from '../book/reach.ts'
import type { PromiseBook } from '../port.ts'
import { evidenceFor } from './promise-evidence.ts'
import { getPromise, listPromises, matchPromises } from './promise-rows.ts'
import { promiseWrites } from './promise-writes.ts'

export const promisesOf = (reach: Reach): PromiseBook => ({
  list: listPromises(reach),
  get: getPromise(reach),
  match: matchPromises(reach),
  evidence: evidenceFor(reach),
})

export const promisesWritesOf = (reach: Reach, deps: BookDeps) => promiseWrites(reach, deps)
