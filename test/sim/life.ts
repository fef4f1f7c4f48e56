import { addDays, addMillis, atWallTime, dateIn, type Instant, weekday } from '#domain/time.ts'
import type { createOracle } from './oracle.ts'
import { people, type SimWorld, zone } from './world.ts'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

export type Schedule = (at: Instant, act: () => Promise<void>) => void

/** What clients and people do in a day, by chance: it plans the acts of the day, and those that follow from them. */
export function createLife(
  world: SimWorld,
  oracle: ReturnType<typeof createOracle>,
  random: () => number,
  clients: number,
  schedule: Schedule,
) {
  const counts: Record<string, number> = {}
  const count = (what: string): void => {
    counts[what] = (counts[what] ?? 0) + 1
  }
  const upTo = (most: number): number => Math.floor(random() * most)
  const client = (): string => `cli_sim-${upTo(clients)}`
  const inMillis = (from: number, to: number): Instant =>
    world.later(Math.round(from + random() * (to - from)))
  const words = ['Card statement', 'Standing order', 'Limit of the card', 'Tax certificate', 'New address']
  let number = 0

  async function act(tool: string, input: unknown, as?: string): Promise<string> {
    const record = await world.write(tool, input, as)
    await oracle.touched(record)
    count(tool)
    return record
  }
  const step = (request: string, action: string, as?: string) =>
    act('answer_request', { request, action, note: 'Settled by phone.' }, as)

  async function request(): Promise<void> {
    number += 1
    const subject = `${words[upTo(words.length)]} ${number}`
    const urgency = random() < 0.25 ? { urgency: 'urgent' } : { urgency: 'normal' }
    const id = await act('open_request', { client: client(), subject, ...urgency, channel: 'call' })
    const fate = random()
    // Some are answered at once, some in time, some late, some never; a few stand still in between.
    if (fate < 0.1) return
    const answered = fate < 0.5 ? inMillis(10 * minute, 90 * minute) : inMillis(2 * hour, 3 * day)
    const answer = async () => {
      await step(id, 'answer')
      schedule(inMillis(hour, 8 * day), async () => void (await step(id, 'resolve')))
    }
    if (random() > 0.15) return schedule(answered, answer)
    schedule(inMillis(5 * minute, 5 * hour), async () => {
      await step(id, 'pause')
      schedule(inMillis(hour, 2 * day), async () => {
        await step(id, 'resume')
        schedule(inMillis(10 * minute, 2 * day), answer)
      })
    })
  }

  /** A complaint that is answered, explained, resolved and called back; some are late, some never end. */
  async function complaint(): Promise<void> {
    number += 1
    const of = client()
    const severity = (['low', 'medium', 'high', 'critical'] as const)[upTo(4)]
    const text = `The fee of statement ${number} was charged twice`
    const id = await act('open_complaint', {
      client: of,
      text,
      severity,
      channel: 'call',
      separate: true,
    })
    const update = (change: object) => act('update_complaint', { complaint: id, ...change })
    if (random() < 0.1) return
    schedule(inMillis(10 * minute, 5 * hour), async () => {
      await step(id, 'answer')
      schedule(inMillis(hour, 12 * day), async () => {
        await update({
          cause: { side: 'bank', text: 'Booked twice by the system', verified: true },
          remedy: { text: 'The fee is paid back' },
        })
        await update({ status: 'resolved' })
        if (random() < 0.3) return
        schedule(inMillis(hour, 5 * day), async () => {
          await world.write('log_interaction', {
            client: of,
            note: `Called back about the fee of statement ${text}`,
            channel: 'call',
            again: true,
          })
          await update({ callback: { satisfied: true, result: 'She is content' } })
          await update({
            lesson: {
              happened: 'A fee was booked twice',
              cause: 'The job ran twice',
              prevention: 'The job is locked while it runs',
            },
          })
          await update({ status: 'closed' })
        })
      })
    })
  }

  async function promise(): Promise<void> {
    const of = client()
    const due_on = addDays(dateIn(world.now(), zone), 1 + upTo(15))
    const id = await act('record_promise', { client: of, text: 'Send the papers', due_on })
    if (random() < 0.15) return
    schedule(inMillis(day, 20 * day), async () => {
      if (random() < 0.2)
        return void (await act('close_promise', { promise: id, outcome: 'broken', note: 'Not done.' }))
      const on = dateIn(world.now(), zone)
      const evidence = await world.write('log_interaction', {
        client: of,
        note: 'Gave the papers.',
        again: true,
        channel: 'call',
        on,
      })
      await act('close_promise', { promise: id, outcome: 'kept', evidence })
    })
  }

  async function task(): Promise<void> {
    const timed = random() < 0.7
    const due = inMillis(30 * minute, 6 * day)
    number += 1
    const when = timed ? { due_at: due } : { due_on: dateIn(due, zone) }
    const id = await act('create_task', { text: `Prepare file ${number}`, client: client(), ...when })
    if (random() < 0.85)
      schedule(inMillis(20 * minute, 7 * day), async () => void (await act('complete_task', { task: id })))
  }

  async function handoff(): Promise<void> {
    const due_on = addDays(dateIn(world.now(), zone), 1 + upTo(5))
    number += 1
    const text = `Trace payment ${number}`
    const id = await act('hand_off', { client: client(), department: 'operations', text, due_on })
    if (random() < 0.2) return
    schedule(inMillis(10 * minute, 2 * day), async () => {
      await step(id, 'accept', people.operations)
      schedule(inMillis(hour, 6 * day), async () => void (await step(id, 'done', people.operations)))
    })
  }

  async function meeting(): Promise<void> {
    const on = addDays(dateIn(world.now(), zone), 1 + upTo(10))
    const at = atWallTime(on, `${String(9 + upTo(7)).padStart(2, '0')}:00`, zone)
    const input = { client: client(), subject: 'Review', at, minutes: 45 }
    // A taken time is refused; so it is in life.
    await world.write('schedule_meeting', input).then(
      () => count('schedule_meeting'),
      () => count('meeting_refused'),
    )
  }

  return {
    counts,
    /** Plans a day that begins now. */
    begin(): void {
      const rest = weekday(dateIn(world.now(), zone)) > 5
      const some = (most: number): number => (rest ? upTo(2) : 1 + upTo(most))
      const whenever = (): Instant =>
        random() < 0.3
          ? inMillis(0, day - minute)
          : addMillis(world.now(), 7 * hour + upTo(11 * 60) * minute + upTo(60_000))
      const plan = (times: number, act: () => Promise<void>) => {
        for (let n = 0; n < times; n += 1) schedule(whenever(), act)
      }
      plan(some(5), request)
      plan(rest ? 0 : upTo(2), complaint)
      plan(some(2), promise)
      plan(some(4), task)
      plan(rest ? 0 : upTo(2), handoff)
      plan(rest ? 0 : upTo(2), meeting)
    },
  }
}
