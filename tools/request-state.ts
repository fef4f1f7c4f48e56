import type { ServiceRequest } from '#store/port.ts'

/** Every field of a complaint's request that a step may change, as it was. */
export const stateOf = (row: ServiceRequest) => ({
  status: row.status,
  urgency: row.urgency,
  ...(row.urgencyReason === undefined ? {} : { urgencyReason: row.urgencyReason }),
  ...(row.resolutionDueAt === undefined ? {} : { resolutionDueAt: row.resolutionDueAt }),
  firstAnsweredAt: row.firstAnsweredAt ?? null,
  resolvedAt: row.resolvedAt ?? null,
})
