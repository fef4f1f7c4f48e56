import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Id } from '#domain/ids.ts'
import { countingIds } from '#domain/ids.ts'
import type { Recurrence } from '#domain/service/terms.ts'
import type { Instant, TimeZone } from '#domain/time.ts'
import { openBook, openWriter } from '#store/book.ts'
import { actor, day, emptyBook } from '#test/support/book.ts'

const id = (name: string) => `tsk_${name}` as Id<'task'>
let home: Awaited<ReturnType<typeof emptyBook>>
beforeEach(async () => {
  home = await emptyBook()
})
afterEach(() => home.remove())

/** A person in a zone at a moment, who writes in transactions. */
async function person(zone: string, moment: string) {
  const who = { ...actor('ana'), zone: zone as TimeZone }
  await home.addUser(who)
  const clock = { now: () => moment as Instant }
  const newId = countingIds()
  return {
    read: () => openBook(home.db, who, { clock }),
    write: <T>(work: (writer: ReturnType<typeof openWriter>) => Promise<T>) =>
      home.db.transact((tx) => work(openWriter(tx, who, { clock, newId }))),
  }
}
const open = async (who: Awaited<ReturnType<typeof person>>) =>
  (await who.read().tasks({ status: 'open', limit: 50 })).items

const monday = '2026-11-23T08:00:00.000Z'

describe('a task that comes again', () => {
  const recurring = async (recurs: Recurrence, dueOn: string, moment = monday) => {
    const ana = await person('Europe/Zurich', moment)
    await ana.write((writer) =>
      writer.addTask({ id: id('first'), text: 'Report', dueOn: day(dueOn), recurs, originKind: 'rm' }),
    )
    return ana
  }

  it('is followed by the next one once it is done, and not twice', async () => {
    const ana = await recurring({ every: 'month', interval: 1 }, '2026-11-30')
    await ana.write((writer) => writer.setTaskStatus(id('first'), 'done'))
    await ana.write((writer) => writer.setTaskStatus(id('first'), 'done'))
    const [next, ...others] = await open(ana)
    expect(others).toEqual([])
    expect(next).toMatchObject({
      text: 'Report',
      dueOn: '2026-12-31',
      firstDueOn: '2026-11-30',
      seriesId: id('first'),
    })
    await ana.write((writer) => writer.setTaskStatus(next!.id, 'done'))
    expect((await open(ana))[0]).toMatchObject({ dueOn: '2027-01-31', firstDueOn: '2026-11-30' })
  })

  it('takes the next one back when it is opened again, unless that was worked on', async () => {
    const ana = await recurring({ every: 'week', interval: 1 }, '2026-11-23')
    await ana.write((writer) => writer.setTaskStatus(id('first'), 'done'))
    await ana.write((writer) => writer.setTaskStatus(id('first'), 'open'))
    expect((await open(ana)).map((row) => row.id)).toEqual([id('first')])
    await ana.write((writer) => writer.setTaskStatus(id('first'), 'done'))
    const [next] = await open(ana)
    await ana.write((writer) => writer.setTaskStatus(next!.id, 'done'))
    await expect(ana.write((writer) => writer.setTaskStatus(id('first'), 'open'))).rejects.toMatchObject({
      code: 'undo_blocked',
    })
  })

  it('ends with its last day', async () => {
    const ana = await recurring({ every: 'week', interval: 1, until: day('2026-11-29') }, '2026-11-23')
    await ana.write((writer) => writer.setTaskStatus(id('first'), 'done'))
    expect(await open(ana)).toEqual([])
  })

  it('passes over the holidays of its owner where it is bound to working days', async () => {
    const ana = await recurring(
      { every: 'working_day', interval: 1 },
      '2026-12-24',
      '2026-12-24T08:00:00.000Z',
    )
    await ana.write((writer) => writer.setTaskStatus(id('first'), 'done'))
    expect((await open(ana))[0]?.dueOn).toBe('2026-12-28')
  })
})

// 09:00 of the wall, whatever the clocks did in between.
it.each([
  ['Europe/Zurich', '2027-03-24', '2027-03-24T08:00:00.000Z', '2027-03-31T07:00:00.000Z'],
  ['Europe/Zurich', '2026-10-21', '2026-10-21T07:00:00.000Z', '2026-10-28T08:00:00.000Z'],
  ['America/New_York', '2027-03-10', '2027-03-10T14:00:00.000Z', '2027-03-17T13:00:00.000Z'],
  ['America/New_York', '2026-10-28', '2026-10-28T13:00:00.000Z', '2026-11-04T14:00:00.000Z'],
  ['Asia/Singapore', '2026-10-21', '2026-10-21T01:00:00.000Z', '2026-10-28T01:00:00.000Z'],
])('a weekly task at nine in %s from %s stays at nine', async (zone, on, at, next) => {
  const ana = await person(zone, at)
  const dueAt = at as Instant
  await ana.write((writer) =>
    writer.addTask({
      id: id('first'),
      text: 'Call the desk',
      dueOn: day(on),
      dueAt,
      recurs: { every: 'week', interval: 1 },
      originKind: 'rm',
    }),
  )
  await ana.write((writer) => writer.setTaskStatus(id('first'), 'done'))
  expect((await open(ana))[0]?.dueAt).toBe(next)
})

describe('a task after another', () => {
  it('waits, and can be done once the other is', async () => {
    const ana = await person('Europe/Zurich', monday)
    await ana.write(async (writer) => {
      await writer.addTask({ id: id('offer'), text: 'Ask for the offer', originKind: 'rm' })
      await writer.addTask({ id: id('sign'), text: 'Sign', dependsOn: id('offer'), originKind: 'rm' })
    })
    expect(await ana.read().task(id('sign'))).toMatchObject({
      waitsFor: { id: id('offer'), text: 'Ask for the offer' },
    })
    await expect(ana.write((writer) => writer.setTaskStatus(id('sign'), 'done'))).rejects.toMatchObject({
      code: 'task_waits',
      facts: { task: 'Ask for the offer' },
    })
    await ana.write((writer) => writer.setTaskStatus(id('offer'), 'done'))
    expect(await ana.read().task(id('sign'))).not.toHaveProperty('waitsFor')
    await ana.write((writer) => writer.setTaskStatus(id('sign'), 'done'))
  })

  it('cannot come after one of another book', async () => {
    const ana = await person('Europe/Zurich', monday)
    const work = ana.write((writer) =>
      writer.addTask({ id: id('sign'), text: 'Sign', dependsOn: id('nowhere'), originKind: 'rm' }),
    )
    await expect(work).rejects.toMatchObject({ code: 'record_not_found' })
  })
})
