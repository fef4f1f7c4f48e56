import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { deliveryTo } from '#cli/delivery.ts'
import type { Instant } from '#domain/time.ts'
import type { SmallBank } from '#test/support/bank.ts'
import { temporaryFolder } from '#test/support/database.ts'
import { bankWithShelf } from '#test/support/shelf.ts'

let bank: SmallBank
let folder: Awaited<ReturnType<typeof temporaryFolder>>
let meeting = ''
beforeAll(async () => {
  bank = await bankWithShelf()
  folder = await temporaryFolder()
  await bank.approve(
    await bank.call('schedule_meeting', {
      client: 'Iris Baumann',
      subject: 'Review 年度回顾',
      at: '2026-11-26T10:00:00Z',
      place: 'Room 2',
    }),
  )
  const [row] = await bank.rows('SELECT meeting_id FROM v_meetings')
  meeting = String(row?.meeting_id)
})
afterAll(async () => {
  await bank.remove()
  await folder.remove()
})

type Card = { fields: { label: { en: string }; value: string }[] }

async function propose() {
  const { draft } = (await bank.call('draft_message', {
    client: 'Iris Baumann',
    subject: 'Our meeting',
    text: 'Dear Ms Baumann,\n\nPlease find the invitation enclosed.\n\nKind regards\nLena Hofmann',
    meeting,
  })) as { draft: string }
  return (await bank.call('send_message', { draft })) as Card
}

/** The calendar file of the one mail that is due, as the client gets it; the bytes of two deliveries are one. */
async function delivered(): Promise<string> {
  const deliver = deliveryTo(folder.path, bank.store)
  let name = ''
  await bank.store.outbox.deliverDue(async (row) => {
    name = `${row.id}.eml`
    await deliver(row)
    const first = readFileSync(join(folder.path, name), 'utf8')
    const again = await deliver(row)
    expect(readFileSync(join(folder.path, name), 'utf8')).toBe(first)
    return again
  })
  const mail = readFileSync(join(folder.path, name), 'utf8')
  const [, encoded = ''] =
    /Content-Type: text\/calendar[\s\S]*?\r?\n\r?\n([A-Za-z0-9+/=\r\n]+)/.exec(mail) ?? []
  return Buffer.from(encoded, 'base64').toString('utf8').replace(/\r\n /g, '')
}

test('an invitation is told on the card and leaves with the approved letter only', async () => {
  const card = await propose()
  expect(card.fields.find(({ label }) => label.en === 'Invitation')?.value).toBe(
    'Review 年度回顾; 2026-11-26 (Thu) 11:00–12:00, Europe/Zurich; Room 2; invite.ics (0)',
  )
  expect(await bank.rows('SELECT id FROM outbox')).toEqual([])
  await bank.approve(card)
  bank.setNow('2026-11-23T08:11:00.000Z' as Instant)
  const file = await delivered()
  expect(file).toContain('METHOD:REQUEST')
  expect(file).toContain('SUMMARY;LANGUAGE=en:Review 年度回顾')
  expect(file).toContain('DTSTART:20261126T100000Z')
  expect(file).toContain('ATTENDEE;')
  expect(file).toContain('mailto:iris.baumann@clients.example')
})

test('a meeting that moved after the card was shown is not sent as it was', async () => {
  const card = await propose()
  await bank.approve(await bank.call('schedule_meeting', { meeting, at: '2026-11-27T10:00:00Z' }))
  await expect(bank.approve(card)).rejects.toMatchObject({ code: 'proposal_stale' })
})

test('a cancellation reaches the client the same way', async () => {
  await bank.approve(await bank.call('schedule_meeting', { meeting, cancel: true }))
  await bank.approve(await propose())
  bank.setNow('2026-11-23T08:30:00.000Z' as Instant)
  const file = await delivered()
  expect(file).toContain('METHOD:CANCEL')
  expect(file).toContain('SEQUENCE:2')
})

test('a meeting of another client is not found', async () => {
  expect(await bank.call('draft_message', { client: 'Anna Keller', meeting })).toMatchObject({
    error: { code: 'meeting_not_found' },
  })
})
