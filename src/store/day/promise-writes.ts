import { DomainError } from '#domain/errors.ts'
import type { Id } from '#domain/ids.ts'
import { eq } from '#drizzle'
import { summary } from '../book/clients.ts'
import type { BookDeps, Reach } from '../book/reach.ts'
import { refuseReaders } from '../book/reach.ts'
import type { Evidence, PromiseRecord, PromiseWriter } from '../port.ts'
import { promises } from '../schema/index.ts'
import { planRecord } from '../service/clocks.ts'
import { evidenceFor } from './promise-evidence.ts'
import { getPromise } from './promise-rows.ts'

/** Writes of promises with the reminders of them; each throws read_only_role, and record_not_found outside the book. */
export const promiseWrites = (reach: Reach, deps: BookDeps): PromiseWriter => ({
  async add(row) {
    refuseReaders(reach.actor)
    const client = await summary(reach, row.clientId)
    if (client === undefined) throw new DomainError('client_not_found', { client: row.clientId })
    await reach.db
      .insert(promises)
      .values({ ...row, ownerId: client.rm.id, status: 'open', createdAt: deps.clock.now() })
    await planRecord(reach.db, deps, row.id)
  },

  async remove(id) {
    await writable(reach, id)
    await reach.db.delete(promises).where(eq(promises.id, id))
    await planRecord(reach.db, deps, id)
  },

  async close(id, { status, evidenceRef, evidenceText }) {
    const { revision } = await writable(reach, id)
    const shown = status === 'kept' ? await shows(reach, id, evidenceRef) : undefined
    await reach.db
      .update(promises)
      .set({
        status,
        evidenceRef: shown?.ref ?? null,
        evidenceText: evidenceText ?? shown?.text.slice(0, longestEvidence) ?? null,
        closedAt: deps.clock.now(),
        closedBy: reach.actor.id,
        revision: revision + 1,
      })
      .where(eq(promises.id, id))
    await planRecord(reach.db, deps, id)
    return revision + 1
  },

  async reopen(id) {
    const { revision } = await writable(reach, id)
    await reach.db
      .update(promises)
      .set({
        status: 'open',
        evidenceRef: null,
        evidenceText: null,
        closedAt: null,
        closedBy: null,
        revision: revision + 1,
      })
      .where(eq(promises.id, id))
    await planRecord(reach.db, deps, id)
  },
})

/** What is kept of the record beside its id. */
const longestEvidence = 500
/** No client has more contacts since one promise. */
const mostEvidence = 2000

async function shows(reach: Reach, promise: Id<'promise'>, ref: string | undefined): Promise<Evidence> {
  const found =
    ref === undefined
      ? []
      : (await evidenceFor(reach)(promise, mostEvidence)).filter((each) => each.ref === ref)
  if (found[0] === undefined) throw new DomainError('evidence_needed')
  return found[0]
}

async function writable(reach: Reach, id: Id<'promise'>): Promise<PromiseRecord> {
  refuseReaders(reach.actor)
  const row = await getPromise(reach)(id)
  if (row === undefined) throw new DomainError('record_not_found')
  return row
}
