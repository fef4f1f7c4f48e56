import { afterAll, beforeEach, expect, test } from 'vitest'
import type { Instant, LocalDate } from '#domain/time.ts'
import type { SmallBank } from '#test/support/bank.ts'
import { bankWithShelf } from '#test/support/shelf.ts'

let bank: SmallBank
beforeEach(async () => {
  await bank?.remove()
  bank = await bankWithShelf()
})
afterAll(() => bank.remove())

const letter = 'Dear Ms Baumann,\n\nThank you for your visit.\n\nKind regards\nLena Hofmann'

/** Drafts and proposes the sending in one turn. */
async function propose(input: Record<string, unknown> = {}, send: Record<string, unknown> = {}) {
  const drafted = await bank.call('draft_message', {
    client: 'Iris Baumann',
    purpose: 'thanks',
    subject: 'Thank you',
    text: letter,
    ...input,
  })
  const { draft } = drafted as { draft: string }
  return bank.call('send_message', { draft, ...send })
}
const outbox = () => bank.rows('SELECT recipient, subject, body, status, send_after FROM outbox')
const refusal = (code: string) => ({ error: { code } })

test('the card shows to whom, the whole text, and when it leaves', async () => {
  expect(await propose()).toMatchSnapshot()
  expect(await outbox()).toEqual([])
})

test('an approved letter waits in the outbox, once, and can be stopped for ten minutes', async () => {
  const card = await propose()
  await bank.approve(card)
  await expect(bank.approve(card)).rejects.toMatchObject({ code: 'proposal_decided' })
  expect(await outbox()).toEqual([
    {
      recipient: 'iris.baumann@clients.example',
      subject: 'Thank you',
      body: letter,
      status: 'queued',
      send_after: '2026-11-23T08:10:00.000Z',
    },
  ])
  await bank.undo(card)
  expect(await outbox()).toMatchObject([{ status: 'cancelled' }])
})

test('what is due is delivered once and cannot be stopped any more', async () => {
  const card = await propose()
  await bank.approve(card)
  const delivered: string[] = []
  const deliver = async ({ body }: { body: string }) => {
    delivered.push(body)
    return { archiveRef: 'archive/1' }
  }
  expect(await bank.store.outbox.deliverDue(deliver)).toBe(0)
  bank.setNow('2026-11-23T08:10:00.000Z' as Instant)
  expect(await bank.store.outbox.deliverDue(deliver)).toBe(1)
  expect(await bank.store.outbox.deliverDue(deliver)).toBe(0)
  expect(delivered).toEqual([letter])
  await expect(bank.undo(card)).rejects.toMatchObject({ code: expect.stringMatching(/gone|nothing_to_undo/) })
})

test('quiet times of the client’s country put it off', async () => {
  bank.setNow('2026-11-20T19:30:00.000Z' as Instant)
  const card = await propose()
  await bank.approve(card)
  expect(await outbox()).toMatchObject([{ send_after: '2026-11-23T07:00:00.000Z' }])
})

test('the address is the one on record and no other', async () => {
  expect(await bank.call('draft_message', { client: 'Orion', purpose: 'thanks' })).toMatchObject({
    sent: false,
  })
  const { draft } = (await bank.call('draft_message', { client: 'Orion', purpose: 'thanks' })) as {
    draft: string
  }
  expect(await bank.call('send_message', { draft })).toMatchObject(refusal('send_no_address'))
  expect(await bank.call('send_message', { draft, to: 'thief@evil.example' })).toMatchObject(
    refusal('input_invalid'),
  )
})

test.each([
  ['a message has no way out', { channel: 'message' }, 'send_channel'],
  ['what may not be said', { text: `${letter}\nI guarantee you a return of 8 %.` }, 'send_wording_blocked'],
  ['another client’s name', { text: `${letter}\nAnna Keller has done the same.` }, 'send_wording_blocked'],
  [
    'a promise beyond the role',
    { text: `${letter}\nWe will lower your mortgage rate by 0.5 %.` },
    'send_beyond_authority',
  ],
])('refused: %s', async (_, input, code) => {
  expect(await propose(input)).toMatchObject(refusal(code))
})

test('a warned wording needs a reason, and the reason stands on the card', async () => {
  const text = `${letter}\nOur fund is the best fund of all.`
  expect(await propose({ text })).toMatchObject(refusal('send_reason_needed'))
  expect(await propose({ text }, { reason: 'Quoted from the award' })).toMatchObject({
    status: 'awaiting approval',
    fields: expect.arrayContaining([
      expect.objectContaining({ label: expect.objectContaining({ en: 'Wording' }) }),
      expect.objectContaining({ value: 'Quoted from the award' }),
    ]),
  })
})

test('who asked not to be contacted is not, even where the card was there before', async () => {
  const card = await propose()
  await bank.rows("UPDATE client_profiles SET do_not_contact = 1 WHERE client_id = 'cli_iris'")
  await expect(bank.approve(card)).rejects.toMatchObject({ code: 'send_do_not_contact' })
  expect(await propose()).toMatchObject(refusal('send_do_not_contact'))
  expect(await outbox()).toEqual([])
})

test('the cap of the month holds', async () => {
  await bank.rows("UPDATE clients SET segment = 'mass' WHERE id = 'cli_iris'")
  for (let sent = 0; sent < 4; sent += 1) await bank.approve(await propose())
  expect(await propose()).toMatchObject(refusal('send_too_often'))
})

test('drafts of others do not exist', async () => {
  const { draft } = (await bank.call('draft_message', { client: 'Iris Baumann', purpose: 'thanks' })) as {
    draft: string
  }
  expect(await bank.call('send_message', { draft }, { as: 'other@bank.example' })).toMatchObject(
    refusal('draft_not_found'),
  )
  expect(await bank.call('send_message', { draft: 'drf_nothing' })).toMatchObject(refusal('draft_not_found'))
})

test('a letter that recommends has statements and a verdict, or stays', async () => {
  const named = `${letter}\nHave a look at the Clearwater Frontier Shares.`
  await bank.rows('SELECT 1')
  const { draft } = (await bank.call('draft_message', {
    client: 'Iris Baumann',
    purpose: 'thanks',
    text: letter,
  })) as { draft: string }
  // A text that got in past the draft tool is met by the same gate.
  await bank.store.db.raw.execute({ sql: 'UPDATE drafts SET body = ? WHERE id = ?', args: [named, draft] })
  expect(await bank.call('send_message', { draft })).toMatchObject(refusal('send_unjudged'))
})

test('a letter keeps the holidays that the bank added, on the card and in the outbox', async () => {
  // A Thursday evening in Zurich, and the Friday that the bank declares a holiday.
  bank.setNow('2026-11-19T20:00:00.000Z' as Instant)
  const friday = { country: 'CH', on: '2026-11-20' as LocalDate, kind: 'holiday' as const, name: 'Jubilee' }
  await bank.store.calendars.setDay(friday)
  const card = await propose()
  expect(JSON.stringify(card)).toContain('2026-11-23')
  await bank.approve(card)
  expect(await outbox()).toMatchObject([{ send_after: '2026-11-23T07:00:00.000Z' }])
})
