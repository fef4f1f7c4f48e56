import type { ClientId, UserId } from '#domain/ids.ts'
import type { OriginKind } from '#domain/origin.ts'
import type { Instant } from '#domain/time.ts'
import { dateIn } from '#domain/time.ts'
import { sql } from '#drizzle'
import type { Reach } from '../book/reach.ts'
import { originOf } from '../book/rows.ts'
import type { BookPack } from '../port.ts'

/** Lines of a pack; a book with more of them is read in its lists. */
const mostLines = 20

type Line = Readonly<{
  kind: BookPack['mustKnow'][number]['kind']
  client_id: ClientId
  name: string
  text: string
  at: string | null
  ref: string
  origin_kind: OriginKind
}>
type Counts = Readonly<Omit<BookPack, 'mustKnow'>>

/** What lies in a book, and what must be known of it until an instant. */
export async function packOf(reach: Reach, book: UserId, until: Instant): Promise<BookPack> {
  const day = dateIn(until, reach.actor.zone)
  const [counts] = await reach.db.all<Counts>(sql`SELECT
    (SELECT count(*) FROM clients WHERE rm_id = ${book}) AS clients,
    (SELECT count(*) FROM requests WHERE owner_id = ${book} AND kind = 'request' AND status NOT IN ('resolved', 'closed')) AS "openRequests",
    (SELECT count(*) FROM requests WHERE owner_id = ${book} AND kind = 'complaint' AND status <> 'closed') AS "openComplaints",
    (SELECT count(*) FROM promises WHERE owner_id = ${book} AND status = 'open') AS "openPromises",
    (SELECT count(*) FROM tasks WHERE owner_id = ${book} AND status = 'open') AS "openTasks",
    (SELECT count(*) FROM meetings WHERE owner_id = ${book} AND status = 'planned' AND ends_at > ${reach.clock.now()}) AS "plannedMeetings"`)
  const lines = await reach.db.all<Line>(sql`
    SELECT kind, client_id, name, text, at, ref, origin_kind FROM (
      SELECT CASE r.kind WHEN 'complaint' THEN 'complaint' ELSE 'request' END AS kind, c.id AS client_id, c.name, r.subject AS text,
        coalesce(r.first_answer_due_at, r.resolution_due_at) AS at, r.id AS ref, r.origin_kind, CASE r.kind WHEN 'complaint' THEN 0 ELSE 1 END AS rank
      FROM requests AS r JOIN clients AS c ON c.id = r.client_id
      WHERE r.owner_id = ${book} AND c.rm_id = ${book} AND r.status NOT IN ('resolved', 'closed')
      UNION ALL
      SELECT 'meeting', c.id, c.name, m.subject, m.starts_at, m.id, m.origin_kind, 2 FROM meetings AS m JOIN clients AS c ON c.id = m.client_id
      WHERE m.owner_id = ${book} AND c.rm_id = ${book} AND m.status = 'planned' AND m.ends_at > ${reach.clock.now()} AND m.starts_at < ${until}
      UNION ALL
      SELECT 'promise', c.id, c.name, p.text, p.due_on, p.id, p.origin_kind, 3 FROM promises AS p JOIN clients AS c ON c.id = p.client_id
      WHERE p.owner_id = ${book} AND c.rm_id = ${book} AND p.status = 'open' AND p.due_on <= ${day}
      UNION ALL
      SELECT 'do_not_contact', c.id, c.name, '', NULL, c.id, 'rm', 4 FROM clients AS c JOIN client_profiles AS f ON f.client_id = c.id
      WHERE c.rm_id = ${book} AND f.do_not_contact = 1
      UNION ALL
      SELECT 'vulnerable', c.id, c.name, '', NULL, c.id, 'rm', 5 FROM clients AS c JOIN client_profiles AS f ON f.client_id = c.id
      WHERE c.rm_id = ${book} AND f.vulnerable = 1
    ) ORDER BY rank, at IS NULL, at, ref LIMIT ${mostLines}`)
  if (counts === undefined) throw new Error('a count without a row')
  return {
    ...counts,
    mustKnow: lines.map(({ kind, client_id: id, name, text, at, ref, origin_kind: origin }) => ({
      kind,
      client: { id, name },
      text,
      ...(at === null ? {} : { at }),
      ref,
      origin: originOf(origin, ref),
    })),
  }
}
