import type { UserId } from '#domain/ids.ts'
import { addMillis } from '#domain/time.ts'
import { and, desc, eq, isNull, sql } from '#drizzle'
import type { AuditDeps } from './audit.ts'
import { appendAudit } from './audit.ts'
import type { Database, Transaction } from './database.ts'
import type { Access } from './port.ts'
import { present } from './rows.ts'
import { tokens, users } from './schema/index.ts'
import { alive, holderOf } from './tokens.ts'

/** Wrong codes in a row that end a session. */
const pinTries = 5
const seenEvery = 60_000

/** Sessions and tokens while they live. */
export function createAccess(db: Database, deps: AuditDeps): Access {
  const { clock } = deps
  const note = (tx: Transaction, kind: string, owner: UserId, ref: string, payload: unknown) =>
    appendAudit(tx, { kind: `people.${kind}`, actorId: owner, refId: ref, payload }, deps)

  return {
    async signedIn(token, proof) {
      const found = await holderOf(db, token, [proof], deps)
      if (found === undefined) return undefined
      const { id, createdAt, seenAt, expiresAt, lockedAt } = found.token
      const state = present({ id, createdAt, expiresAt, lockedAt, pinHash: found.user.pinHash })
      return { ...state, actor: found.actor, seenAt: seenAt ?? createdAt }
    },
    async seen({ id, seenAt, createdAt }) {
      const now = clock.now()
      // A clock that was put back would otherwise leave an old mark from the future.
      const fresh = seenAt > createdAt && seenAt <= now && now < addMillis(seenAt, seenEvery)
      if (!fresh && now !== seenAt) await db.update(tokens).set({ seenAt: now }).where(eq(tokens.id, id))
    },
    async list(owner, proof) {
      const { id, label, scopes, createdAt, seenAt, expiresAt, lockedAt } = tokens
      const rows = await db
        .select({ id, label, scopes, createdAt, seenAt, expiresAt, lockedAt })
        .from(tokens)
        .where(and(eq(tokens.userId, owner), eq(tokens.kind, proof), alive(clock.now())))
        .orderBy(desc(createdAt), desc(id))
      return rows.map((row) => present(row))
    },
    end: (owner, proof, id, by) =>
      db.transact(async (tx) => {
        const ended = await tx
          .update(tokens)
          .set({ revokedAt: clock.now() })
          .where(and(eq(tokens.id, id), eq(tokens.userId, owner), eq(tokens.kind, proof), alive(clock.now())))
          .returning({ id: tokens.id })
        if (ended.length === 0) return false
        await note(tx, proof === 'session' ? 'session_ended' : 'token_ended', owner, id, { by })
        return true
      }),
    endAll: (owner) =>
      db.transact(async (tx) => {
        const ended = await tx
          .update(tokens)
          .set({ revokedAt: clock.now() })
          .where(and(eq(tokens.userId, owner), alive(clock.now())))
          .returning({ kind: tokens.kind })
        const of = (kind: string): number => ended.filter((each) => each.kind === kind).length
        const sessions = of('session')
        await note(tx, 'session_ended', owner, owner, { by: 'everywhere', sessions, tokens: of('bearer') })
        return sessions
      }),
    async lock(id) {
      await db
        .update(tokens)
        .set({ lockedAt: clock.now() })
        .where(and(eq(tokens.id, id), isNull(tokens.lockedAt)))
    },
    tryPin: (id) =>
      db.transact(async (tx) => {
        const [row] = await tx
          .update(tokens)
          .set({ wrongPins: sql`${tokens.wrongPins} + 1` })
          .where(and(eq(tokens.id, id), alive(clock.now())))
          .returning({ tries: tokens.wrongPins, owner: tokens.userId })
        if (row === undefined) return undefined
        if (row.tries <= pinTries) return pinTries - row.tries
        await tx.update(tokens).set({ revokedAt: clock.now() }).where(eq(tokens.id, id))
        await note(tx, 'session_ended', row.owner, id, { by: 'wrong codes' })
        return undefined
      }),
    async unlock(id) {
      const open = { lockedAt: null, wrongPins: 0, seenAt: clock.now() }
      await db.update(tokens).set(open).where(eq(tokens.id, id))
    },
    setPin: (owner, pinHash) =>
      db.transact(async (tx) => {
        await tx
          .update(users)
          .set({ pinHash: pinHash ?? null })
          .where(eq(users.id, owner))
        await note(tx, pinHash === undefined ? 'code_removed' : 'code_set', owner, owner, {})
      }),
  }
}
