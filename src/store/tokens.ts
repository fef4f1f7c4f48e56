import type { Actor, Scope } from '#domain/actor.ts'
import { sha256 } from '#domain/canonical.ts'
import type { UserId } from '#domain/ids.ts'
import { addMillis, type Instant } from '#domain/time.ts'
import type { InferSelectModel } from '#drizzle'
import { and, eq, gt, inArray, isNull, lt, or } from '#drizzle'
import type { AuditDeps } from './audit.ts'
import type { Database, Queries, Transaction } from './database.ts'
import { tokens, users } from './schema/index.ts'

/** What a token is for; its prefix says so in a log or a leak, and nothing is decided by it. */
export type TokenKind = 'bearer' | 'link' | 'session'

const prefixes: Readonly<Record<TokenKind, string>> = { bearer: 'rpt_', link: 'lnk_', session: 'ses_' }
/** How long a token lives unless told otherwise; a bearer token has no end of its own. */
const lifeMillis: Readonly<Record<TokenKind, number | undefined>> = {
  bearer: undefined,
  link: 15 * 60 * 1000,
  session: 12 * 60 * 60 * 1000,
}

/** How long the row of an ended token is kept. */
const keptMillis = 30 * 24 * 60 * 60 * 1000

/** 256 random bits as base64url behind the prefix of the kind. */
function randomToken(kind: TokenKind): string {
  const bytes = crypto.getRandomValues(new Uint8Array(32))
  const base64 = btoa(String.fromCharCode(...bytes))
  return `${prefixes[kind]}${base64.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}`
}

/** Makes a token for this person and stores its digest. */
export async function issue(
  db: Queries,
  owner: UserId,
  kind: TokenKind,
  options: { label?: string; lifeMillis?: number; scopes?: readonly Scope[] },
  { clock, newId }: AuditDeps,
) {
  const token = randomToken(kind)
  const now = clock.now()
  const life = options.lifeMillis ?? lifeMillis[kind]
  const expiresAt = life === undefined ? undefined : addMillis(now, life)
  // Each sign-in leaves a row: those that ended long ago make room for it.
  await db
    .delete(tokens)
    .where(and(eq(tokens.userId, owner), lt(tokens.expiresAt, addMillis(now, -keptMillis))))
  const id = newId('token')
  await db.insert(tokens).values({
    id,
    userId: owner,
    kind,
    digest: await sha256(token),
    label: options.label ?? null,
    createdAt: now,
    expiresAt: expiresAt ?? null,
    scopes: options.scopes ?? null,
  })
  return expiresAt === undefined ? { id, token } : { id, token, expiresAt }
}

export const alive = (now: Instant) =>
  and(isNull(tokens.revokedAt), or(isNull(tokens.expiresAt), gt(tokens.expiresAt, now)))

/** The actor that a user's row describes, with the rights of the token they came in with. */
export const actorOf = (
  { id, email, name, role, zone, language, autoCommit }: InferSelectModel<typeof users>,
  scopes: readonly Scope[] | null = null,
): Actor => ({
  id,
  email,
  name,
  role,
  zone,
  language,
  autoCommit,
  ...(scopes === null ? {} : { scopes }),
})

/**
 * The holder of a live token of these kinds. Every text costs one digest and one look-up of it, so that the time
 * taken says nothing about the tokens there are.
 */
export async function holderOf(
  db: Queries,
  token: string,
  kinds: readonly Exclude<TokenKind, 'link'>[],
  { clock }: Pick<AuditDeps, 'clock'>,
) {
  const [found] = await db
    .select({ user: users, token: tokens })
    .from(tokens)
    .innerJoin(users, and(eq(users.id, tokens.userId), eq(users.active, true)))
    .where(and(eq(tokens.digest, await sha256(token)), inArray(tokens.kind, [...kinds]), alive(clock.now())))
  return found && { ...found, actor: actorOf(found.user, found.token.scopes) }
}

/** Whether there ever was such a sign-in link. */
export async function isLink(db: Queries, token: string): Promise<boolean> {
  const found = await db
    .select({ id: tokens.id })
    .from(tokens)
    .where(and(eq(tokens.digest, await sha256(token)), eq(tokens.kind, 'link')))
  return found.length > 0
}

/** Uses up a live sign-in link; answers its owner once, and undefined ever after. */
export async function redeem(tx: Transaction, token: string, { clock }: AuditDeps) {
  const now = clock.now()
  const [link] = await tx
    .select({ id: tokens.id, user: users })
    .from(tokens)
    .innerJoin(users, and(eq(users.id, tokens.userId), eq(users.active, true)))
    .where(
      and(eq(tokens.digest, await sha256(token)), eq(tokens.kind, 'link'), isNull(tokens.usedAt), alive(now)),
    )
  if (link === undefined) return undefined
  await tx.update(tokens).set({ usedAt: now }).where(eq(tokens.id, link.id))
  return link.user
}

export async function revoke(db: Database, token: string, { clock }: AuditDeps): Promise<void> {
  await db
    .update(tokens)
    .set({ revokedAt: clock.now() })
    .where(and(eq(tokens.digest, await sha256(token)), isNull(tokens.revokedAt)))
}

export async function revokeAll(tx: Transaction, owner: UserId, { clock }: AuditDeps): Promise<void> {
  await tx
    .update(tokens)
    .set({ revokedAt: clock.now() })
    .where(and(eq(tokens.userId, owner), isNull(tokens.revokedAt)))
}
