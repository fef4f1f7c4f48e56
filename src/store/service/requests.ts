import { DomainError } from '#domain/errors.ts'
import type { BookDeps, Reach } from '../book/reach.ts'
import type { RequestBook, RequestWriter } from '../port.ts'

const absent = (): never => {
  throw new DomainError('internal', { reference: 'requests' })
}

export const requestsOf = (_reach: Reach): RequestBook => ({
  list: absent,
  get: absent,
  match: absent,
  events: absent,
  handoffs: absent,
  handoff: absent,
  departmentRoles: absent,
})

export const requestsWritesOf = (_reach: Reach, _deps: BookDeps): RequestWriter => ({
  add: absent,
  remove: absent,
  change: absent,
  addEvent: absent,
  removeEvents: absent,
  addHandoff: absent,
  removeHandoff: absent,
  changeHandoff: absent,
})
