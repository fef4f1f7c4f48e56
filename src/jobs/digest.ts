import type { UserId } from '#domain/ids.ts'
import type { Store } from '#store/port.ts'
import type { Handler } from './runner.ts'

/** What stands in a person's digest, worded for them; undefined for one who has no access any more. */
export type BriefOf = (user: UserId) => Promise<string | undefined>

/**
 * Sends a digest and plans the next one. Of digests that were missed only the newest of the day is sent; the brief is
 * read before the transaction, which then holds the notice, what it carries along, and the next job.
 */
export const digestHandler =
  (store: Pick<Store, 'jobs'>, briefOf: BriefOf): Handler =>
  async (job) => {
    const user = job.payload.user as UserId
    const slot = await store.jobs.digestDue(user)
    const own = slot !== undefined && job.key === `${user}:${slot.on}:${slot.part}`
    const text = own ? await briefOf(user) : undefined
    await store.jobs.fire(job, async (firing) => {
      if (slot !== undefined && text !== undefined) {
        const carried = await firing.carry(user)
        await firing.tell({
          userId: user,
          kind: 'digest',
          key: job.key,
          urgent: true,
          facts: {
            part: slot.part,
            on: slot.on,
            text,
            items: carried.map(({ kind, facts, clientId, refId }) => ({ kind, facts, clientId, refId })),
          },
        })
        await firing.audit({ kind: 'digest', actorId: user, payload: { on: slot.on, part: slot.part } })
      }
      if (slot !== undefined && !own) await firing.plan([digestJob(user, slot)])
      await firing.nextDigest(user)
    })
  }

const digestJob = (
  user: UserId,
  { on, part, at }: NonNullable<Awaited<ReturnType<Store['jobs']['digestDue']>>>,
) => ({ kind: 'digest', key: `${user}:${on}:${part}`, payload: { user, on, part, at }, runAt: at })
