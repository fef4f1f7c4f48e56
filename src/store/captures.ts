import type { Actor } from '#domain/actor.ts'
import { sha256 } from '#domain/canonical.ts'
import type { Id, ThreadId, UserId } from '#domain/ids.ts'
import type { Clock, LocalDate } from '#domain/time.ts'
import type { InferSelectModel } from '#drizzle'
import { and, desc, eq } from '#drizzle'
import type { Database } from './database.ts'
import type { Capture, Captures } from './port.ts'
import { present } from './rows.ts'
import { captures, threads } from './schema/index.ts'

/** What devices captured, once each. */
export function createCaptures(db: Database, { clock }: Readonly<{ clock: Clock }>): Captures {
  const ofPerson = (actor: Actor, id: Id<'capture'>) =>
    and(eq(captures.userId, actor.id), eq(captures.id, id))
  const get = async (actor: Actor, id: Id<'capture'>) => {
    const [row] = await db.select().from(captures).where(ofPerson(actor, id))
    return row && toCapture(row)
  }

  return {
    async begin(actor, { id, kind, clientId, capturedAt }, { on, title }) {
      const threadId = await dayThread(actor.id, on)
      return db.transact(async (tx) => {
        const now = clock.now()
        const row = {
          userId: actor.id,
          id,
          kind,
          clientId: clientId ?? null,
          capturedAt,
          receivedAt: now,
          threadId,
          turnId: null,
          proposalId: null,
          state: 'received' as const,
          conflict: null,
        }
        const [added] = await tx.insert(captures).values(row).onConflictDoNothing().returning()
        if (added === undefined) {
          const [known] = await tx.select().from(captures).where(ofPerson(actor, id))
          return { capture: toCapture(known ?? row), fresh: false }
        }
        await tx
          .insert(threads)
          .values({ id: threadId, ownerId: actor.id, surface: 'page', title, createdAt: now, updatedAt: now })
          .onConflictDoNothing()
        return { capture: toCapture(added), fresh: true }
      })
    },

    async settle(actor, id, outcome) {
      const [row] = await db
        .update(captures)
        .set(outcome)
        .where(and(ofPerson(actor, id), eq(captures.state, 'received')))
        .returning()
      const settled = row === undefined ? await get(actor, id) : toCapture(row)
      if (settled === undefined) throw new Error(`capture ${id} vanished`)
      return settled
    },

    get,

    async list(actor, limit) {
      const rows = await db
        .select()
        .from(captures)
        .where(eq(captures.userId, actor.id))
        .orderBy(desc(captures.receivedAt), desc(captures.id))
        .limit(limit)
      return rows.map(toCapture)
    },
  }
}

const toCapture = (row: InferSelectModel<typeof captures>): Capture => present(row)

/** The one thread of a person's captures of a day: its id follows from both, so that two at once open one thread. */
const dayThread = async (user: UserId, on: LocalDate): Promise<ThreadId> =>
  `thr_captured-${(await sha256(`${user} ${on}`)).slice(0, 24)}` as ThreadId
