import type { Money } from '#domain/money.ts'
import { money } from '#domain/money.ts'
import type { Origin, OriginKind } from '#domain/origin.ts'

/** Money where both halves are on record. */
export const amountOf = (minor: number | null, currency: string | null): Money | null =>
  minor === null || currency === null ? null : money(minor, currency)

export const originOf = (kind: OriginKind, ref: string): Origin => ({ kind, ref })

/** What a page leaves out, given how many rows there are in all. */
export const page = <Row>(items: readonly Row[], total: number) => ({
  items,
  more: Math.max(0, total - items.length),
})
