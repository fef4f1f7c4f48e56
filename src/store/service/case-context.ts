import { and, asc, eq, gt, lt, sql } from '#drizzle'
import type { Reach } from '../book/reach.ts'
import { amountOf } from '../book/rows.ts'
import type { RequestBook } from '../port.ts'
import { present } from '../rows.ts'
import { collateral, grants, loans, meetings } from '../schema/index.ts'

/** Times at which the owner of a visible book is in a meeting, or has handed the book to a colleague for a while. */
export const awayOf =
  (reach: Reach): RequestBook['away'] =>
  async (owner, from, to) => {
    const met = await reach.db
      .select({ from: meetings.startsAt, to: meetings.endsAt })
      .from(meetings)
      .where(
        and(
          reach.covers(meetings.ownerId),
          eq(meetings.ownerId, owner),
          eq(meetings.status, 'planned'),
          lt(meetings.startsAt, to),
          gt(meetings.endsAt, from),
        ),
      )
    const covered = await reach.db
      .select({ from: grants.fromAt, to: grants.toAt })
      .from(grants)
      .where(
        and(
          reach.covers(grants.bookId),
          eq(grants.bookId, owner),
          lt(grants.fromAt, to),
          gt(grants.toAt, from),
        ),
      )
    return [
      ...met.map((span) => ({ kind: 'meeting' as const, ...span })),
      ...covered.map((span) => ({ kind: 'cover' as const, ...span })),
    ]
  }

/** What secures the loans of a visible client, the most valuable first. */
export const collateralOf =
  (reach: Reach): RequestBook['collateral'] =>
  async (client) => {
    const rows = await reach.db
      .select({
        kind: collateral.kind,
        description: collateral.description,
        minor: collateral.valueMinor,
        currency: collateral.currency,
        valuedOn: collateral.valuedOn,
      })
      .from(collateral)
      .innerJoin(loans, eq(loans.id, collateral.loanId))
      .where(and(eq(loans.clientId, client), reach.holds(loans.clientId)))
      .orderBy(sql`${collateral.valueMinor} DESC`, asc(collateral.id))
    return rows.map(({ minor, currency, ...row }) => {
      const value = amountOf(minor, currency)
      return { ...present(row), ...(value && { value }) }
    })
  }
