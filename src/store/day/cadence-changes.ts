import { DomainError } from '#domain/errors.ts'
import { isId } from '#domain/ids.ts'
import { and, eq } from '#drizzle'
import { summary } from '../book/clients.ts'
import type { BookDeps, Reach } from '../book/reach.ts'
import { refuseReaders } from '../book/reach.ts'
import type { CadenceWriter } from '../port.ts'
import { present } from '../rows.ts'
import { cadenceExceptions, servicePlans } from '../schema/index.ts'

/** Exceptions and service plans; throws client_not_found and record_not_found outside the book. */
export const cadenceChanges = (reach: Reach, deps: BookDeps): CadenceWriter => ({
  async addException({ id, clientId, until, reason, proposalId }) {
    await writable(reach, clientId)
    if (until < reach.today()) throw new DomainError('date_in_past', { date: until })
    await reach.db.insert(cadenceExceptions).values({
      id,
      clientId,
      until,
      reason,
      by: reach.actor.id,
      createdAt: deps.clock.now(),
      ...(proposalId && { proposalId }),
    })
  },

  async removeException(id) {
    refuseReaders(reach.actor)
    const [gone] = await reach.db
      .delete(cadenceExceptions)
      .where(and(eq(cadenceExceptions.id, id), reach.holds(cadenceExceptions.clientId)))
      .returning({ id: cadenceExceptions.id })
    if (gone === undefined) throw new DomainError('record_not_found')
  },

  async setPlan(clientId, plan) {
    await writable(reach, clientId)
    const mine = eq(servicePlans.clientId, clientId)
    const [row] = await reach.db
      .select({ everyDays: servicePlans.everyDays, channels: servicePlans.channels, note: servicePlans.note })
      .from(servicePlans)
      .where(mine)
    await reach.db.delete(servicePlans).where(mine)
    if (plan !== undefined)
      await reach.db
        .insert(servicePlans)
        .values({ ...plan, channels: plan.channels === undefined ? null : [...plan.channels], clientId })
    return row && present(row)
  },
})

async function writable(reach: Reach, client: string): Promise<void> {
  refuseReaders(reach.actor)
  if (!isId('client', client) || (await summary(reach, client)) === undefined)
    throw new DomainError('client_not_found', { client })
}
