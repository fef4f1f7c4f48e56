import { DomainError } from '#domain/errors.ts'
import type { BookDeps, Reach } from '../book/reach.ts'
import type { PromiseBook, PromiseWriter } from '../port.ts'

const absent = (): never => {
  throw new DomainError('internal', { reference: 'promises' })
}

export const promisesOf = (_reach: Reach): PromiseBook => ({
  list: absent,
  get: absent,
  match: absent,
  evidence: absent,
})

export const promisesWritesOf = (_reach: Reach, _deps: BookDeps): PromiseWriter => ({
  add: absent,
  remove: absent,
  close: absent,
  reopen: absent,
})
