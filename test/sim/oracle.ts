import type { WorkCalendar } from '#domain/calendar/work-calendar.ts'
import { handoffSteps, promiseSteps, requestSteps, type Step, taskSteps } from '#domain/service/steps.ts'
import type { Instant } from '#domain/time.ts'
import type { SimWorld } from './world.ts'

type Expected = Readonly<{ record: string; key: string; at: Instant; known: Instant }>

/**
 * What must fire, kept apart from the job table: after every act the steps of the record it touched are worked out from
 * its row; those that came due before are owed, the others give way to the new ones.
 */
export function createOracle(world: SimWorld, calendar: WorkCalendar) {
  const pending = new Map<string, Expected>()
  const owed = new Map<string, Expected>()

  async function stepsOf(record: string): Promise<Step[]> {
    const prefix = record.slice(0, 3)
    const table = { req: 'requests', hnd: 'handoffs', prm: 'promises', tsk: 'tasks' }[prefix]
    const [row] = await world.rows<Record<string, never>>(`SELECT * FROM ${table} WHERE id = ?`, [record])
    if (row === undefined) return []
    const facts = Object.fromEntries(
      Object.entries(row).map(([name, value]) => [
        name.replace(/_(\w)/g, (_, c: string) => c.toUpperCase()),
        value,
      ]),
    ) as never
    if (prefix === 'req') return requestSteps(facts, calendar)
    if (prefix === 'hnd') return handoffSteps(facts, calendar)
    return prefix === 'prm' ? promiseSteps(facts, calendar) : taskSteps(facts)
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
      for (const step of await stepsOf(record)) {
        const key = `${record} ${step.clock}:${step.step} ${step.at}`
        if (!owed.has(key)) pending.set(key, { record, key, at: step.at, known: world.now() })
      }
    },
    owed: (): readonly Expected[] => [...owed.values()],
  }
}
