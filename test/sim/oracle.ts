import type { Instant } from '#domain/time.ts'
import { beginFrom, beginUpTo, endFrom, workBetween, workday, worked } from './minutes.ts'
import type { SimWorld } from './world.ts'

type Expected = Readonly<{ record: string; key: string; at: Instant; known: Instant }>
type Row = Readonly<Record<string, string | null>>
type Step = readonly [name: string, at: string]

const minute = 60_000
const hours = (count: number): number => count * 60 * minute
const days = (count: number): number => count * workday * minute

/** What is promised to clients, said once more: milliseconds of work. */
const firstAnswer = ({ kind, urgency }: Row): number =>
  kind === 'complaint' || urgency === 'urgent' ? hours(2) : days(1)
const resolution = ({ severity, urgency }: Row): number =>
  severity === 'critical' || (!severity && urgency === 'urgent')
    ? days(2)
    : severity === 'low' || severity === 'medium'
      ? days(10)
      : days(5)

/** A quarter of the time that is promised is left when the owner is warned. */
function warning(received: string, due: string, allowed: number): string {
  const whole = workBetween(received, due)
  return worked(received, Math.round(whole - 0.25 * Math.min(whole, allowed)))
}

function stepsOfRequest(row: Row): Step[] {
  const { status, received_at: received, first_answer_due_at: answer, resolution_due_at: solved } = row
  if (status === 'closed' || row.paused_at !== null) return []
  const steps: Step[] = []
  if (status === 'open' && row.first_answered_at === null && answer != null)
    steps.push(
      ['answer:warn', warning(received!, answer, firstAnswer(row))],
      ['answer:breach', answer],
      ['answer:cover', answer],
      ['answer:lead', worked(answer, hours(2))],
    )
  if (status !== 'resolved' && row.resolved_at === null && solved != null)
    steps.push(
      ['resolution:warn', warning(received!, solved, resolution(row))],
      ['resolution:breach', solved],
    )
  if (row.kind === 'complaint' && status === 'resolved' && row.resolved_at && row.called_back_at === null)
    steps.push(['callback:due', worked(row.resolved_at, days(2))])
  return steps
}

function stepsOfHandoff({ status, created_at: created, due_at: due }: Row): Step[] {
  if (status === 'done' || status === 'declined' || status === 'withdrawn') return []
  return [
    ['handoff:warn', worked(created!, Math.round(0.75 * workBetween(created!, due!)))],
    ['handoff:breach', due!],
    ...[1, 2, 3].map((n): Step => [`handoff:nudge${n}`, worked(due!, days(n))]),
  ]
}

function stepsOfPromise({ status, owed_by: owedBy, due_on: due }: Row): Step[] {
  if (status !== 'open' || due == null) return []
  if (owedBy === 'client') return [['promise:chase', beginFrom(due, 1)]]
  return [
    ['promise:due', beginUpTo(due)],
    ['promise:breach', endFrom(due)],
  ]
}

const stepsOfTask = ({ status, due_at: due }: Row): Step[] =>
  status === 'open' && due != null ? [['task:due', due]] : []

const kinds = {
  req: {
    sql: `SELECT r.*, c.severity, c.called_back_at FROM requests AS r
      LEFT JOIN complaints AS c ON c.request_id = r.id WHERE r.id = ?`,
    steps: stepsOfRequest,
  },
  hnd: { sql: 'SELECT * FROM handoffs WHERE id = ?', steps: stepsOfHandoff },
  prm: { sql: 'SELECT * FROM promises WHERE id = ?', steps: stepsOfPromise },
  tsk: { sql: 'SELECT * FROM tasks WHERE id = ?', steps: stepsOfTask },
} as const

/** When a request is due, by what it was when it was seen last: on receipt by the promise, after a pause by its length. */
function duesOf(before: Row | undefined, row: Row, now: Instant): Partial<Row> {
  if (before === undefined)
    return {
      first_answer_due_at: worked(row.received_at!, firstAnswer(row)),
      resolution_due_at: worked(row.received_at!, resolution(row)),
    }
  const paused = before.paused_at
  const resumed = paused != null && row.paused_at === null && row.status === before.status
  const stood = resumed ? workBetween(paused, now) : 0
  const later = (due: string | null | undefined) =>
    due != null && stood > 0 && due > paused! ? worked(due, stood) : (due ?? null)
  return {
    first_answer_due_at: row.first_answered_at === null ? later(before.first_answer_due_at) : null,
    resolution_due_at: later(before.resolution_due_at),
  }
}

/**
 * What must fire, kept apart from the job table and from the product's calendar: after every act the steps of the record
 * it touched are worked out from its row; those that came due before are owed, the others give way to the new ones.
 */
export function createOracle(world: SimWorld) {
  const pending = new Map<string, Expected>()
  const owed = new Map<string, Expected>()
  const seen = new Map<string, Row>()
  const wrongDues: string[] = []

  async function stepsOf(record: string): Promise<Step[]> {
    const kind = kinds[record.slice(0, 3) as keyof typeof kinds]
    const [row] = await world.rows<Row>(kind.sql, [record])
    if (row === undefined) return []
    if (kind === kinds.req) {
      for (const [name, due] of Object.entries(duesOf(seen.get(record), row, world.now())))
        if (due !== null && row[name] !== due)
          wrongDues.push(`${record} has ${name} ${row[name]} instead of ${due}`)
      seen.set(record, row)
    }
    return kind.steps(row)
  }

  /** Whatever came due up to the last tick is owed, whatever happens to its record afterwards. */
  function settle(ticked: Instant): void {
    for (const [key, each] of pending)
      if (each.at <= ticked) {
        owed.set(key, each)
        pending.delete(key)
      }
  }

  return {
    settle,
    /** A record was made or changed. */
    async touched(record: string): Promise<void> {
      for (const [key, each] of pending) if (each.record === record) pending.delete(key)
      for (const [step, at] of await stepsOf(record)) {
        const key = `${record} ${step} ${at}`
        if (!owed.has(key)) pending.set(key, { record, key, at: at as Instant, known: world.now() })
      }
    },
    owed: (): readonly Expected[] => [...owed.values()],
    /** Requests whose due moments are not what was promised. */
    wrongDues: (): readonly string[] => wrongDues,
  }
}
