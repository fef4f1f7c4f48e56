import type { ClientId, UserId } from '#domain/ids.ts'
import type { OriginKind } from '#domain/origin.ts'
import { addDays, type Instant } from '#domain/time.ts'
import type { SQL } from '#drizzle'
import { sql } from '#drizzle'
import { breathe } from '../book/pieces.ts'
import type { Reach } from '../book/reach.ts'
import { originOf } from '../book/rows.ts'
import { cadenceOf } from '../day/cadence.ts'
import type { MemberCounts, TeamClock, TeamOverview } from '../port.ts'

/** Members that one page shows, by name. */
const mostMembers = 100
const mostClocks = 30
const contactDays = 30
const everybody = 100_000

/**
 * What a lead sees of the teams. Every number is counted from the indexes of one member's book at a time, with other
 * work let in between, so that the size of the bank does not matter.
 */
export async function teamOverview(reach: Reach): Promise<TeamOverview> {
  const asOf = reach.clock.now()
  if (reach.actor.role !== 'lead') return { asOf, members: [], clocks: [] }
  const people = await reach.db.all<Readonly<{ id: UserId; name: string }>>(sql`
    SELECT person.id, person.name FROM users AS person
    WHERE person.active = 1 AND person.role IN ('rm', 'lead') AND person.id IN (
      SELECT ${reach.actor.id} UNION SELECT member.user_id FROM team_members AS mine
      JOIN team_members AS member ON member.team_id = mine.team_id WHERE mine.user_id = ${reach.actor.id})
    ORDER BY person.name, person.id LIMIT ${mostMembers}`)
  const members: MemberCounts[] = []
  for (const person of people) {
    members.push({ ...person, ...(await countsOf(reach, person.id, asOf)) })
    await breathe()
  }
  const clocks = await reach.db.all<ClockRow>(clockRows(reach))
  return { asOf, members, clocks: clocks.map((row) => clockOf(row, asOf)) }
}

type Counts = Omit<MemberCounts, 'id' | 'name' | 'overdueContacts'>

async function countsOf(
  reach: Reach,
  member: UserId,
  now: Instant,
): Promise<Omit<MemberCounts, 'id' | 'name'>> {
  const today = reach.today()
  const wishes = (kind: 'request' | 'complaint', late: SQL = sql`1 = 1`) => sql`(SELECT count(*)
    FROM requests AS wish CROSS JOIN clients ON clients.id = wish.client_id
    WHERE wish.owner_id = ${member} AND wish.kind = ${kind} AND wish.status IN ('open', 'answered') AND ${late}
      AND ${reach.admits(sql`clients.rm_id`)})`
  const [counts] = await reach.db.all<Counts>(sql`SELECT
    (SELECT count(*) FROM clients WHERE rm_id = ${member}) AS clients,
    ${wishes('request')} AS "openRequests", ${wishes('request', isLate(now))} AS "overdueRequests",
    ${wishes('complaint')} AS "openComplaints", ${wishes('complaint', isLate(now))} AS "overdueComplaints",
    (SELECT count(*) FROM promises AS given CROSS JOIN clients ON clients.id = given.client_id
      WHERE given.owner_id = ${member} AND given.status = 'open' AND given.owed_by = 'bank' AND given.due_on < ${today}
        AND ${reach.admits(sql`clients.rm_id`)}) AS "overduePromises",
    (SELECT count(*) FROM tasks AS task CROSS JOIN clients ON clients.id = task.client_id
      WHERE task.owner_id = ${member} AND task.status = 'open'
        AND (task.due_on < ${today} OR task.due_at < ${now})
        AND ${reach.admits(sql`clients.rm_id`)}) AS "overdueTasks",
    (SELECT count(*) FROM clients CROSS JOIN interactions AS told ON told.client_id = clients.id
      WHERE clients.rm_id = ${member} AND told."on" BETWEEN ${addDays(today, 1 - contactDays)} AND ${today}) AS "contacts30Days"`)
  if (counts === undefined) throw new Error('a count without a row')
  return { ...counts, overdueContacts: await overdueContacts(reach, member) }
}

/** The answer or the resolution that is owed ran out, and the clock is not paused. */
const isLate = (now: Instant): SQL => sql`wish.paused_at IS NULL AND (
  wish.status = 'open' AND wish.first_answered_at IS NULL AND wish.first_answer_due_at < ${now}
  OR wish.resolved_at IS NULL AND wish.resolution_due_at < ${now})`

/** As in a brief: whom nobody has spoken to for too long and no meeting lies ahead with. */
async function overdueContacts(reach: Reach, member: UserId): Promise<number> {
  const book: Reach = { ...reach, sees: () => sql`clients.rm_id = ${member}` }
  const { items } = await cadenceOf(book).due({ until: addDays(reach.today(), -1), limit: everybody })
  return items.filter(({ cadence }) => cadence.standing === 'overdue' && !cadence.planned).length
}

type ClockRow = Readonly<{
  ref: string
  kind: TeamClock['kind']
  subject: string
  origin: OriginKind
  client: ClientId
  name: string
  owner: string
  due_at: Instant
}>

function clockRows(reach: Reach): SQL {
  const people = sql`CROSS JOIN clients ON clients.id = it.client_id LEFT JOIN users AS person ON person.id = it.owner_id
    WHERE it.owner_id IN (${reach.books()}) AND ${reach.admits(sql`clients.rm_id`)}`
  const columns = sql`it.subject, it.origin_kind AS origin, clients.id AS client, clients.name, coalesce(person.name, '') AS owner`
  return sql`
    SELECT * FROM (
      SELECT it.id AS ref, it.kind || '_answer' AS kind, ${columns}, it.first_answer_due_at AS due_at
      FROM requests AS it ${people} AND it.status = 'open' AND it.paused_at IS NULL
        AND it.first_answered_at IS NULL AND it.first_answer_due_at IS NOT NULL
      UNION ALL
      SELECT it.id, it.kind || '_resolution', ${columns}, it.resolution_due_at
      FROM requests AS it ${people} AND it.status IN ('open', 'answered') AND it.paused_at IS NULL
        AND it.resolved_at IS NULL AND it.resolution_due_at IS NOT NULL
      UNION ALL
      SELECT it.id, 'handoff', ${columns}, it.due_at
      FROM handoffs AS it ${people} AND it.status IN ('sent', 'accepted')
    ) ORDER BY due_at, ref, kind LIMIT ${mostClocks}`
}

const clockOf = (row: ClockRow, now: Instant): TeamClock => ({
  ref: row.ref,
  kind: row.kind,
  subject: row.subject,
  origin: originOf(row.origin, row.ref),
  client: { id: row.client, name: row.name },
  owner: row.owner,
  dueAt: row.due_at,
  late: row.due_at <= now,
})
