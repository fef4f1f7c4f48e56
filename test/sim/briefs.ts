import { addDays, atWallTime, dateIn, weekday } from '#domain/time.ts'
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
    notices: await ids(
      "SELECT id FROM notices WHERE user_id = ? AND delivered_at IS NULL AND kind <> 'digest'",
      [rm],
    ),
  }
}

/** Differences between the brief that the tool gives now and what the tables say; none where they agree. */
export async function briefDifferences(world: SimWorld): Promise<string[]> {
  const wanted = await expected(world)
  const brief = (await world.call('get_daily_brief', {})) as Brief
  const day = `${brief.on} (${weekday(dateIn(world.now(), zone))})`
  return Object.entries(wanted).flatMap(([section, ids]) => {
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
