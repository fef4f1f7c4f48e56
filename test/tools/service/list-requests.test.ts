import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Id } from '#domain/ids.ts'
import type { Instant } from '#domain/time.ts'
import * as schema from '#store/schema/index.ts'
import { monday, type SmallBank, smallBank } from '#test/support/bank.ts'

let bank: SmallBank
beforeAll(async () => {
  bank = await smallBank()
})
afterAll(() => bank.remove())

type Listed = {
  items: {
    subject: string
    forecast?: string
    minutes_left?: number
    paused_at?: string
    pause_reason?: string
    back?: string
  }[]
  overdue: number
  more: number
}
const list = (input: object, as?: string) =>
  bank.call('list_requests', input, as ? { as } : undefined) as Promise<Listed>

async function open(subject: string, client: string, more: object = {}, as?: string) {
  const output = await bank.call('open_request', { client, subject, ...more }, as ? { as } : undefined)
  await bank.approve(output, as)
}

test('overdue first, then by the clock; paused ones last with their reason; foreign ones never', async () => {
  bank.setNow('2026-11-23T10:00:00.000Z' as Instant)
  await open('Later question', 'Keller')
  await open('Old question', 'Orion', { received_at: '2026-11-16T09:00:00Z' })
  await open('Urgent payment', 'Keller', { urgency: 'urgent', reason: 'told me so' })
  await open('Waiting for a paper', 'Петров')
  await open('Not yours', 'Hidden Person', {}, 'other@bank.example')
  await bank.approve(
    await bank.call('answer_request', {
      request: 'Waiting for a paper',
      action: 'pause',
      note: 'passport is at the consulate',
    }),
  )
  const { items, overdue } = await list({})
  expect(items.map(({ subject }) => subject)).toEqual([
    'Old question',
    'Urgent payment',
    'Later question',
    'Waiting for a paper',
  ])
  expect(overdue).toBe(1)
  expect(items.map(({ forecast }) => forecast)).toEqual(['overdue', 'today', 'next_working_day', undefined])
  expect(items[1]?.minutes_left).toBe(120)
  expect(items[0]?.minutes_left).toBeLessThan(0)
  expect(items[3]).toMatchObject({ pause_reason: 'passport is at the consulate' })
})

test('a clock that runs out while the owner is in a meeting says when they are back', async () => {
  const owner = await bank.person('rm@bank.example')
  await bank.store.db.insert(schema.meetings).values({
    id: 'mtg_1' as Id<'meeting'>,
    ownerId: owner.id,
    subject: 'Committee',
    startsAt: '2026-11-23T10:30:00.000Z' as Instant,
    endsAt: '2026-11-23T12:30:00.000Z' as Instant,
    uid: 'u1',
    originKind: 'rm',
    createdAt: monday,
  })
  const { items } = await list({ urgency: 'urgent' })
  expect(items).toMatchObject([
    { subject: 'Urgent payment', forecast: 'in_meeting', back: '2026-11-23 12:30' },
  ])
})

test.each([
  [{ client: 'Keller' }, ['Urgent payment', 'Later question']],
  [{ due_to: '2026-11-23' }, ['Old question', 'Urgent payment']],
  [{ status: 'closed' }, []],
  [{ kind: 'complaint' }, []],
])('%j finds %j', async (input, subjects) => {
  expect((await list(input)).items.map(({ subject }) => subject)).toEqual(subjects)
})

test('counts what it leaves out', async () => {
  expect(await list({ limit: 1 })).toMatchObject({ more: 3, items: [{ subject: 'Old question' }] })
})

test('a colleague sees none of them', async () => {
  expect((await list({}, 'other@bank.example')).items.map(({ subject }) => subject)).toEqual(['Not yours'])
})
