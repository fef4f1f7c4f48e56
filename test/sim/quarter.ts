import { dailyBrief } from '#agent/briefing.ts'
import type { ClientId, UserId } from '#domain/ids.ts'
import { defaultTimes, digestsOn, quietUntil } from '#domain/notices/times.ts'
import { addDays, addMillis, atWallTime, fromMillis, type Instant, toMillis } from '#domain/time.ts'
import { handlersFor } from '#src/jobs/handlers.ts'
import { createJobRunner } from '#src/jobs/runner.ts'
import { sweepChore } from '#src/jobs/sweep.ts'
import { briefDifferences } from './briefs.ts'
import { createLife } from './life.ts'
import { createOracle } from './oracle.ts'
import { chance, firstDay, people, simWorld, zone } from './world.ts'

export type SimOptions = Readonly<{ days: number; clients: number; seed: number }>
export type SimReport = Readonly<{
  days: number
  clients: number
  seed: number
  acts: Readonly<Record<string, number>>
  ticks: number
  clocks: Readonly<{ expected: number; fired: number }>
  notices: number
  digests: number
  briefs: number
  crashes: number
  violations: readonly string[]
}>

/** Sections of the brief that are compared: each must have held something. */
const comparedSections = 12
const tickMillis = 15_000
/** A killed runner's jobs are free again after its lease, and fire at the tick that follows. */
const afterCrash = 60_000 + 2 * tickMillis
const ceil = (at: Instant): Instant => fromMillis(Math.ceil(toMillis(at) / tickMillis) * tickMillis)
const floor = (at: Instant): Instant => fromMillis(Math.floor(toMillis(at) / tickMillis) * tickMillis)
const latest = (...all: readonly Instant[]): Instant => all.reduce((a, b) => (a > b ? a : b))

/** Lives through days of a book on a simulated clock, by the real tools and jobs, and checks what was told when. */
export async function simulate({ days, clients, seed }: SimOptions): Promise<SimReport> {
  const world = await simWorld(clients)
  const { store } = world
  const violations: string[] = []
  try {
    const calendar = await store.calendars.of(world.id(people.rm))
    const oracle = createOracle(world)
    const acts: { at: Instant; act: () => Promise<void> }[] = []
    const schedule = (at: Instant, act: () => Promise<void>): void => {
      const before = acts.findIndex((each) => each.at > at)
      acts.splice(before < 0 ? acts.length : before, 0, { at, act })
    }
    const life = createLife(world, oracle, chance(seed), clients, schedule)
    const end = atWallTime(addDays(firstDay, days), '00:00', zone)
    const noon = (share: number, time: string) =>
      atWallTime(addDays(firstDay, Math.floor(days * share)), time, zone)
    // The outage swallows an evening digest; it comes when the service is back.
    const outage = { from: noon(0.45, '12:05'), to: noon(0.45, '18:05') }
    const crashesAt = [noon(0.2, '10:00'), noon(0.7, '10:00')]

    let briefs = 0
    const filled = new Set<string>()
    for (let n = 0; n < days; n += 1) {
      const on = addDays(firstDay, n)
      schedule(atWallTime(on, '00:00', zone), async () => life.begin())
      schedule(atWallTime(on, '08:01', zone), async () => {
        violations.push(...(await briefDifferences(world, filled)))
        briefs += 1
      })
    }
    const leave = { from: noon(0.3, '00:00'), to: noon(0.4, '00:00') }
    schedule(noon(0.1, '09:00'), () =>
      store.people.grantCover({
        actor: world.id(people.cover),
        book: world.id(people.rm),
        ...leave,
        by: world.id(people.lead),
        reason: 'Leave',
      }),
    )

    const runnerOf = (jobs: typeof store.jobs) =>
      createJobRunner({
        store: { ...store, jobs },
        handlers: handlersFor({ ...store, jobs }, (user) => dailyBrief(world.deps, user)),
        chores: [sweepChore({ ...store, jobs })],
        report: (error, work) => {
          if (!(error instanceof Death)) violations.push(`${work} failed: ${String(error)}`)
        },
      })
    const runner = runnerOf(store.jobs)
    const shown = new Map<string, Instant>()

    /** Every person looks at once at what is due to them. */
    async function look(): Promise<void> {
      const now = world.now()
      for (const email of Object.values(people)) {
        const waiting = await store.notices.waiting(world.id(email), 100)
        if (waiting.length === 0) continue
        for (const { id, kind } of waiting) {
          if (shown.has(id)) violations.push(`notice ${id} (${kind}) was shown twice`)
          shown.set(id, now)
          if (quietUntil(defaultTimes, zone, now))
            violations.push(`notice ${id} (${kind}) was shown in quiet hours`)
        }
        await store.notices.delivered(
          waiting.map(({ id }) => id),
          'sim',
          world.id(email),
        )
      }
    }

    let ticked = world.now()
    let ticks = 0
    const crashed: Instant[] = []
    const clocksDue = async () =>
      (
        await world.rows<{ n: number }>(
          "SELECT count(*) AS n FROM jobs WHERE state = 'waiting' AND run_at <= ? AND kind IN ('clock', 'promise', 'task', 'handoff')",
          [world.now()],
        )
      )[0]!.n > 0

    async function tick(): Promise<void> {
      ticked = world.now()
      ticks += 1
      const dies = crashesAt[crashed.length]
      if (dies !== undefined && ticked >= dies && (await clocksDue())) {
        crashed.push(ticked)
        await runnerOf(dying(store.jobs))
          .tick()
          .catch(() => {})
        // Nobody acts until the jobs of the dead are free again, so that what must fire is plain.
        const free = addMillis(ticked, afterCrash)
        for (const each of acts) if (each.at < free) each.at = free
        return
      }
      await runner.tick()
      await look()
    }
    const nextTick = async (): Promise<Instant> => {
      const due = await store.jobs.next()
      const [told] = await world.rows<{ at: Instant | null }>(
        'SELECT min(deliver_after) AS at FROM notices WHERE delivered_at IS NULL',
      )
      const first = [due, told?.at ?? undefined].filter((at) => at !== undefined).sort()[0] ?? end
      const at = latest(ceil(first), addMillis(floor(ticked), tickMillis), ceil(world.now()))
      return at >= outage.from && at < outage.to ? ceil(outage.to) : at
    }

    await tick()
    for (;;) {
      const at = await nextTick()
      const next = acts[0]
      if (next !== undefined && next.at < at && next.at < end) {
        acts.shift()
        world.moveTo(latest(next.at, world.now()))
        oracle.settle(
          next.at >= outage.from && next.at < outage.to ? addMillis(outage.from, -1) : floor(next.at),
        )
        await next.act()
        continue
      }
      if (at >= end) break
      world.moveTo(at)
      await tick()
    }
    world.moveTo(end)
    oracle.settle(floor(addMillis(end, -1)))

    violations.push(...oracle.wrongDues())
    if (days >= 30 && filled.size < comparedSections)
      violations.push(`only ${[...filled].join(', ')} ever held anything`)
    // What fired, from the audit trail, against what had to.
    const fired = await world.rows<{ record: string; at: Instant; payload: string }>(
      "SELECT a.ref_id AS record, a.at, p.payload FROM audit a JOIN audit_payloads p ON p.audit_id = a.id WHERE a.kind = 'clock.fired'",
    )
    const when = new Map<string, Instant>()
    for (const { record, at, payload } of fired) {
      const step = JSON.parse(payload) as { clock: string; step: string; at: string }
      const key = `${record} ${step.clock}:${step.step} ${step.at}`
      if (when.has(key)) violations.push(`${key} fired twice`)
      when.set(key, at)
    }
    const owed = oracle.owed()
    for (const { key, at, known } of owed) {
      const seen = when.get(key)
      if (seen === undefined) {
        violations.push(`${key} never fired`)
        continue
      }
      const from = latest(at, known)
      const due = from >= outage.from && from < outage.to ? outage.to : from
      const dead = crashed.some((crash) => due <= crash && addMillis(due, tickMillis) > crash)
      const most = addMillis(due, dead ? afterCrash : tickMillis)
      if (seen < at || seen > most) violations.push(`${key} fired at ${seen}`)
    }
    const wanted = new Set(owed.map(({ key }) => key))
    const covers = [...when.keys()].filter((key) => key.startsWith('gra_'))
    if (covers.length !== 2) violations.push(`cover began and ended ${covers.length} times`)
    for (const key of when.keys())
      if (!wanted.has(key) && !key.startsWith('gra_'))
        violations.push(`${key} fired though nothing asked for it`)

    // What people were told.
    for (const { key, at, known } of owed) {
      const [record = '', step = ''] = key.split(' ')
      if (/:(cover|lead)$/.test(step)) continue
      const [told] = await world.rows<{ n: number }>('SELECT count(*) AS n FROM notices WHERE key = ?', [
        `${record}:${step}:${at}`,
      ])
      // Of steps that are overdue together only the last is told.
      const late = known > at || (at >= outage.from && at < outage.to)
      if (told!.n === 0 && !late) violations.push(`nobody was told of ${key}`)
    }
    const lost = await world.rows<{ user: UserId; client: ClientId | null }>(
      'SELECT user_id AS user, client_id AS client FROM notices WHERE delivered_at IS NULL AND deliver_after < ?',
      [addMillis(end, -tickMillis)],
    )
    for (const { user, client } of lost) {
      const person = await store.people.byId(user)
      // Who no longer sees a client, as after a cover, is not told of it either.
      const sees = client === null || (person && (await store.book(person).summary(client)))
      if (sees) violations.push('a notice was never shown')
    }

    // Digests: two each working day of everybody with a book.
    const slots = Array.from({ length: days }, (_, n) => addDays(firstDay, n)).flatMap((on) =>
      digestsOn(defaultTimes, calendar, on),
    )
    const digests = await world.rows<{ key: string }>(
      "SELECT key FROM notices WHERE kind = 'digest' ORDER BY key",
    )
    const keys = new Set(digests.map(({ key }) => key))
    const readers = Object.values(people)
    for (const email of readers)
      for (const { on, part } of slots)
        if (!keys.has(`${world.id(email)}:${on}:${part}`))
          violations.push(`no ${part} digest of ${on} for ${email}`)
    if (digests.length !== readers.length * slots.length)
      violations.push(`${digests.length} digests instead of ${readers.length * slots.length}`)
    const trail = await store.audit.verify()
    if (trail.problem !== undefined) violations.push(`audit: ${trail.problem}`)
    if (crashed.length !== crashesAt.length) violations.push(`${crashed.length} crashes happened`)
    const [told] = await world.rows<{ n: number }>('SELECT count(*) AS n FROM notices')
    return {
      days,
      clients,
      seed,
      acts: life.counts,
      ticks,
      clocks: { expected: owed.length, fired: fired.length },
      notices: told!.n,
      digests: digests.length,
      briefs,
      crashes: crashed.length,
      violations,
    }
  } finally {
    await world.remove()
  }
}

/** The end of a process, as far as one process can play it: what was begun is never committed, nothing else is said. */
class Death extends Error {}

type Jobs = Awaited<ReturnType<typeof simWorld>>['store']['jobs']
const dying = (jobs: Jobs): Jobs => ({
  ...jobs,
  fire: (job, effect) =>
    jobs.fire(job, async (firing) => {
      await effect(firing)
      throw new Death()
    }),
  failed: async () => {
    throw new Death()
  },
})
