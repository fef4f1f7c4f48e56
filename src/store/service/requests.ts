import type { BookDeps, Reach } from '../book/reach.ts'
import type { RequestBook, RequestWriter } from '../port.ts'
import { awayOf, collateralOf } from './case-context.ts'
import { eventsOf } from './case-events.ts'
import { getHandoff, listDepartmentRoles, listHandoffs } from './handoff-rows.ts'
import { handoffWrites } from './handoff-writes.ts'
import { getRequest, listRequests, matchRequests } from './request-rows.ts'
import { requestWrites } from './request-writes.ts'

export const requestsOf = (reach: Reach): RequestBook => ({
  list: listRequests(reach),
  get: getRequest(reach),
  match: matchRequests(reach),
  events: eventsOf(reach),
  handoffs: listHandoffs(reach),
  handoff: getHandoff(reach),
  away: awayOf(reach),
  collateral: collateralOf(reach),
  departmentRoles: listDepartmentRoles(reach),
})

export const requestsWritesOf = (reach: Reach, deps: BookDeps): RequestWriter => ({
  ...requestWrites(reach, deps),
  ...handoffWrites(reach, deps),
})
