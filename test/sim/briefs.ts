import { addDays, atWallTime, dateIn, type LocalDate, weekday } from '#domain/time.ts'
import { people, type SimWorld, zone } from './world.ts'

type Brief = Readonly<{
  on: string
  sections: readonly Readonly<{
    section: string
    count: number
    items: readonly Readonly<{ ref: string }>[]
  }>[]
}>

/** Sections of the brief by plain SQL, each with the ids it must hold; written apart from the product's statements. */
async function expected(world: SimWorld): Promise<Record<string, string[]>> {
  const now = world.now()
  const on = dateIn(now, zone)
  const rm = world.id(people.rm)
  const begin = atWallTime(on, '00:00', zone)
  const end = atWallTime(addDays(on, 1), '00:00', zone)
  const dayAfter = atWallTime(addDays(on, 2), '00:00', zone)
  const monthDays = [0, 1, 2, 3].map((ahead) => addDays(on, ahead).slice(5))
  const ids = async (sql: string, args: readonly string[]) =>
    (await world.rows<{ id: string }>(sql, args)).map(({ id }) => id)
  return {
    meetings: await ids(
      "SELECT id FROM meetings WHERE owner_id = ? AND status = 'planned' AND starts_at >= ? AND starts_at < ?",
      [rm, begin, end],
    ),
    clocks: await ids(
      `SELECT r.id FROM requests r JOIN clients c ON c.id = r.client_id WHERE c.rm_id = ?1 AND r.paused_at IS NULL
         AND r.status IN ('open', 'answered')
         AND (min(coalesce(r.resolution_due_at, '9999'),
           CASE WHEN r.status = 'open' AND r.first_answered_at IS NULL THEN coalesce(r.first_answer_due_at, '9999') ELSE '9999' END) < ?2)`,
      [rm, dayAfter],
    ),
    handoffs: await ids(
      `SELECT h.id FROM handoffs h JOIN clients c ON c.id = h.client_id WHERE c.rm_id = ?
         AND (h.status = 'asked_back' OR (h.status IN ('sent', 'accepted') AND h.due_at < ?))`,
      [rm, dayAfter],
    ),
    promises: await ids(
      `SELECT p.id FROM promises p JOIN clients c ON c.id = p.client_id WHERE c.rm_id = ?
         AND p.status = 'open' AND p.due_on <= ?`,
      [rm, addDays(on, 7)],
    ),
    tasks: await ids(
      "SELECT id FROM tasks WHERE owner_id = ? AND status = 'open' AND depends_on IS NULL AND coalesce(due_at < ?, due_on <= ?)",
      [rm, end, on],
    ),
    events: await ids(
      `SELECT id FROM clients WHERE rm_id = ? AND substr(birth_date, 6) IN (${monthDays.map(() => '?').join(', ')})`,
      [rm, ...monthDays],
    ),
    loan_warnings: [
      ...(await ids("SELECT id FROM loans WHERE state = 'in_debt'", [])),
      ...(await ids(
        `SELECT v.id FROM covenants v JOIN loans l ON l.id = v.loan_id WHERE l.state IN ('running_ok', 'in_debt')
           AND (CAST(v.last_value AS REAL) < CAST(v.threshold AS REAL) OR v.next_test_on <= ?)`,
        [addDays(on, 30)],
      )),
    ],
    // Of a loan the first instalment that is late and the first that is ahead stand for the others.
    instalments: await ids(
      `SELECT id FROM (SELECT i.id, row_number() OVER (PARTITION BY i.loan_id, i.due_on < ?1 ORDER BY i.due_on) AS place
         FROM instalments i JOIN loans l ON l.id = i.loan_id
         WHERE l.state IN ('running_ok', 'in_debt') AND i.paid_on IS NULL AND i.due_on <= ?2) WHERE place = 1`,
      [on, addDays(on, 7)],
    ),
    maturities: await ids(
      `SELECT id FROM holdings WHERE matures_on BETWEEN ?1 AND ?2
       UNION ALL SELECT id FROM loans WHERE state IN ('running_ok', 'in_debt') AND matures_on BETWEEN ?1 AND ?2`,
      [on, addDays(on, 14)],
    ),
    expiries: await ids('SELECT client_id AS id FROM kyc WHERE valid_until <= ?', [addDays(on, 30)]),
    contacts: await contactsOverdue(world, on, now),
    notices: await ids(
      "SELECT id FROM notices WHERE user_id = ? AND delivered_at IS NULL AND kind <> 'digest'",
      [rm],
    ),
  }
}

type Contacted = Readonly<{
  id: string
  segment: string | null
  since: string | null
  every: number | null
  days: string | null
  ahead: number
}>

/** Clients who should have been contacted before a day: by the rhythm promised, or by their own. */
async function contactsOverdue(world: SimWorld, on: LocalDate, now: string): Promise<string[]> {
  const rows = await world.rows<Contacted>(
    `SELECT c.id, c.segment, c.client_since AS since, c.contact_every_days AS every,
       (SELECT group_concat(DISTINCT i."on") FROM interactions i WHERE i.client_id = c.id) AS days,
       (SELECT count(*) FROM meetings m WHERE m.client_id = c.id AND m.status = 'planned' AND m.starts_at > ?) AS ahead
     FROM clients c WHERE c.rm_id = ?`,
    [now, world.id(people.rm)],
  )
  const number = (day: string): number => Date.parse(day) / 86_400_000
  return rows
    .filter(({ segment, since, every, days, ahead }) => {
      if (ahead > 0) return false
      const contacts = (days?.split(',') ?? []).map(number).sort((a, b) => a - b)
      const last = contacts.at(-1) ?? (since === null ? undefined : number(since))
      const promised = every ?? (segment === 'key' ? 90 : 365)
      const due = last === undefined ? number(on) : last + promised
      return Math.min(due, silentOn(contacts)) < number(on)
    })
    .map(({ id }) => id)
}

/** The last day on which a silence is not yet unusual: two usual gaps, the upper quartile, or a week. */
function silentOn(contacts: readonly number[]): number {
  const gaps = contacts.slice(1).map((day, n) => day - contacts[n]!)
  if (gaps.length < 4) return Number.POSITIVE_INFINITY
  gaps.sort((a, b) => a - b)
  const share = (part: number): number => {
    const place = (gaps.length - 1) * part
    const below = Math.floor(place)
    return gaps[below]! * (1 - (place - below)) + (gaps[below + 1] ?? 0) * (place - below)
  }
  return contacts.at(-1)! + Math.floor(Math.max(2 * share(0.5), share(0.75), 7))
}

/** Differences between the brief that the tool gives now and what the tables say; `filled` takes the sections that hold something. */
export async function briefDifferences(world: SimWorld, filled: Set<string>): Promise<string[]> {
  const wanted = await expected(world)
  const brief = (await world.call('get_daily_brief', {})) as Brief
  const day = `${brief.on} (${weekday(dateIn(world.now(), zone))})`
  return Object.entries(wanted).flatMap(([section, ids]) => {
    if (ids.length > 0) filled.add(section)
    const found = brief.sections.find((each) => each.section === section)
    const count = found?.count ?? 0
    const strange = found?.items.filter(({ ref }) => !ids.includes(ref)).map(({ ref }) => ref) ?? []
    return [
      ...(count === ids.length
        ? []
        : [`brief of ${day}: ${section} counts ${count}, the tables ${ids.length}`]),
      ...strange.map((ref) => `brief of ${day}: ${section} shows ${ref}`),
    ]
  })
}
