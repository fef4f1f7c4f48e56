import type { Actor } from '#domain/actor.ts'
import { roles } from '#domain/actor.ts'
import { calendarCountries } from '#domain/calendar/countries.ts'
import { isEmail, normalEmail } from '#domain/email.ts'
import { DomainError } from '#domain/errors.ts'
import type { UserId } from '#domain/ids.ts'
import { type Language, languages } from '#domain/language.ts'
import { timeZone } from '#domain/time.ts'
import type { InferSelectModel, SQL } from '#drizzle'
import { asc, eq, inArray, sql } from '#drizzle'
import type { AuditDeps } from './audit.ts'
import { appendAudit } from './audit.ts'
import type { Database, Queries, Transaction } from './database.ts'
import { planDigest } from './digests.ts'
import type { NewUser, People, User } from './port.ts'
import { preparedOnce } from './prepared.ts'
import { present } from './rows.ts'
import { grants, teamMembers, teams, users } from './schema/index.ts'
import { actorOf, holderOf, isLink, issue, redeem, revoke, revokeAll } from './tokens.ts'

type UserRow = InferSelectModel<typeof users>

/** The actor of a user's id, with whether they still have access. */
export async function actorById(
  db: Queries,
  id: UserId,
): Promise<{ actor: Actor; active: boolean } | undefined> {
  const [row] = await db.select().from(users).where(eq(users.id, id))
  return row === undefined ? undefined : { actor: actorOf(row), active: row.active }
}

/** Users, teams, roles, cover and the tokens they sign in with. */
export function createPeople(db: Database, deps: AuditDeps): People {
  const note = (tx: Transaction, kind: string, about: UserId, payload: unknown = {}) =>
    appendAudit(tx, { kind: `people.${kind}`, refId: about, payload }, deps)

  return {
    add: (user) =>
      db.transact(async (tx) => {
        const row = checkedUser(user, deps)
        const [taken] = await tx.select({ id: users.id }).from(users).where(eq(users.email, row.email))
        if (taken !== undefined) throw new DomainError('user_exists', { email: row.email })
        await tx.insert(users).values(row)
        if (user.team !== undefined) await join(tx, row.id, user.team, deps)
        await note(tx, 'added', row.id, { role: row.role })
        return (await load(tx, eq(users.id, row.id)))[0]!
      }),
    byEmail: async (email) => (await load(db, eq(users.email, normalEmail(email))))[0],
    async byId(id) {
      const [row] = await userFound(db).all({ id })
      if (row === undefined) return undefined
      return userOf(
        row,
        (await teamsFound(db).all({ id })).map(({ team }) => team),
      )
    },
    all: () => load(db),

    setRole: (email, role) =>
      db.transact(async (tx) => {
        const { id } = await existing(tx, email)
        await tx
          .update(users)
          .set({ role: checkedRole(role) })
          .where(eq(users.id, id))
        await note(tx, 'role', id, { role })
      }),
    joinTeam: (email, team) =>
      db.transact(async (tx) => {
        const { id } = await existing(tx, email)
        await join(tx, id, team, deps)
        await note(tx, 'team', id, { team })
      }),
    setCountry: (email, country) =>
      db.transact(async (tx) => {
        const { id } = await existing(tx, email)
        await tx
          .update(users)
          .set({ country: country === undefined ? null : checkedCountry(country) })
          .where(eq(users.id, id))
        await note(tx, 'country', id, { country: country ?? null })
      }),
    deactivate: (email) =>
      db.transact(async (tx) => {
        const { id } = await existing(tx, email)
        await tx.update(users).set({ active: false }).where(eq(users.id, id))
        await revokeAll(tx, id, deps)
        await note(tx, 'deactivated', id)
      }),
    async setAutoCommit(id, on) {
      await db.update(users).set({ autoCommit: on }).where(eq(users.id, id))
    },
    setSettings: (id, { language, zone, autoCommit, preferences }) =>
      db.transact(async (tx) => {
        if ((await actorById(tx, id)) === undefined) throw new DomainError('user_not_found', { email: id })
        const row = { language: checkedLanguage(language), zone: timeZone(zone), autoCommit, preferences }
        await tx.update(users).set(row).where(eq(users.id, id))
        await appendAudit(tx, { kind: 'people.settings', actorId: id, refId: id, payload: row }, deps)
        await planDigest(tx, deps, id)
      }),

    issueToken: (id, kind, options) =>
      db.transact(async (tx) => {
        const owner = await actorById(tx, id)
        if (owner === undefined) throw new DomainError('user_not_found', { email: id })
        if (!owner.active) throw new DomainError('user_deactivated', { email: owner.actor.email })
        return issue(tx, id, kind, options, deps)
      }),
    async authenticate(token) {
      return (await holderOf(db, token, ['bearer', 'session'], deps))?.actor
    },
    async redeemLink(token) {
      // Invented links are read off before anything waits for the lock of writers.
      const owner = (await isLink(db, token)) && (await db.transact((tx) => redeem(tx, token, deps)))
      if (!owner) throw new DomainError('link_used')
      return actorOf(owner)
    },
    revokeToken: (token) => revoke(db, token, deps),

    async grantCover({ actor, book, from, to, by, reason }) {
      if (to <= from) throw new DomainError('cover_span_invalid')
      await db.transact(async (tx) => {
        for (const id of [actor, book])
          if ((await actorById(tx, id)) === undefined) throw new DomainError('user_not_found', { email: id })
        const row = { actorId: actor, bookId: book, fromAt: from, toAt: to, grantedBy: by, reason }
        await tx.insert(grants).values({ id: deps.newId('grant'), ...row })
        const payload = { cover: actor, from, to, reason }
        await appendAudit(tx, { kind: 'people.cover', actorId: by, refId: book, payload }, deps)
      })
    },
  }
}

/** Users that meet a condition, by e-mail, each with the names of their teams. */
async function load(db: Queries, condition?: SQL): Promise<User[]> {
  const rows = await db.select().from(users).where(condition).orderBy(asc(users.email))
  const memberships = await db
    .select({ userId: teamMembers.userId, team: teams.name })
    .from(teamMembers)
    .innerJoin(teams, eq(teams.id, teamMembers.teamId))
    .where(
      condition &&
        inArray(
          teamMembers.userId,
          rows.map(({ id }) => id),
        ),
    )
    .orderBy(asc(teams.name))
  return rows.map((row) =>
    userOf(
      row,
      memberships.filter(({ userId }) => userId === row.id).map(({ team }) => team),
    ),
  )
}

function userOf(row: UserRow, teams: readonly string[]): User {
  const { createdAt: _created, pinHash: _pin, signatures, ...user } = row
  return { ...present(user), signatures: signatures ?? {}, teams }
}

/** The person of an id and the names of their teams, which every turn reads. */
const userFound = preparedOnce((db) =>
  db
    .select()
    .from(users)
    .where(eq(users.id, sql.placeholder('id')))
    .prepare(),
)
const teamsFound = preparedOnce((db) =>
  db
    .select({ team: teams.name })
    .from(teamMembers)
    .innerJoin(teams, eq(teams.id, teamMembers.teamId))
    .where(eq(teamMembers.userId, sql.placeholder('id')))
    .orderBy(asc(teams.name))
    .prepare(),
)

async function existing(tx: Transaction, email: string): Promise<{ id: UserId }> {
  const normal = normalEmail(email)
  const [row] = await tx.select({ id: users.id }).from(users).where(eq(users.email, normal))
  if (row === undefined) throw new DomainError('user_not_found', { email: normal })
  return row
}

async function join(tx: Transaction, userId: UserId, team: string, { newId }: AuditDeps): Promise<void> {
  const name = team.trim()
  if (name === '') throw new DomainError('team_name_missing')
  await tx
    .insert(teams)
    .values({ id: newId('team'), name })
    .onConflictDoNothing()
  const [row] = await tx.select({ id: teams.id }).from(teams).where(eq(teams.name, name))
  await tx.insert(teamMembers).values({ teamId: row!.id, userId }).onConflictDoNothing()
}

function checkedUser(user: NewUser, { clock, newId }: AuditDeps): UserRow {
  const email = normalEmail(user.email)
  if (!isEmail(email)) throw new DomainError('email_invalid', { email: user.email })
  const name = user.name.trim()
  if (name === '') throw new DomainError('user_name_missing')
  return {
    id: newId('user'),
    email,
    name,
    role: checkedRole(user.role),
    zone: timeZone(user.zone),
    language: checkedLanguage(user.language),
    country: user.country === undefined ? null : checkedCountry(user.country),
    title: user.title ?? null,
    phone: user.phone ?? null,
    signatures: user.signatures ?? null,
    autoCommit: false,
    preferences: null,
    pinHash: null,
    active: true,
    createdAt: clock.now(),
  }
}

function checkedRole(role: UserRow['role']): UserRow['role'] {
  if (!roles.includes(role)) throw new DomainError('role_unknown', { role, roles: roles.join(', ') })
  return role
}

function checkedCountry(country: string): string {
  if (!calendarCountries.includes(country))
    throw new DomainError('calendar_country_unknown', { country, countries: calendarCountries.join(', ') })
  return country
}

function checkedLanguage(language: Language): Language {
  if (!languages.includes(language))
    throw new DomainError('language_unknown', { language, languages: languages.join(', ') })
  return language
}
