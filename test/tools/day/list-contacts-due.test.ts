import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Instant, LocalDate } from '#domain/time.ts'
import { type SmallBank, smallBank } from '#test/support/bank.ts'

let bank: SmallBank
beforeAll(async () => {
  bank = await smallBank()
  await bank.rows("UPDATE interactions SET \"on\" = '2026-09-01' WHERE id = 'int_call'")
  await bank.rows("UPDATE clients SET country = 'HK', segment = 'key' WHERE id = 'cli_zhou-hk'")
  await bank.rows(`INSERT INTO contacts (id, client_id, kind, value, norm, preferred)
    VALUES ('con_hk', 'cli_zhou-hk', 'phone', '+852 0000 0001', '85200000001', 1)`)
  await bank.rows(`INSERT INTO cadence_exceptions (id, client_id, until, reason, by, created_at)
    VALUES ('exc_1', 'cli_zhou-sh', '2026-12-31', '出差', 'usr_x', '')`)
})
afterAll(() => bank.remove())

type Output = {
  items: {
    client: { id: string }
    call?: { from: string; until: string }
    reasons: { rule: string; text: string }[]
  }[]
  groups: { key: string; clients: string[] }[]
}
const due = async (input: object, language: 'en' | 'zh' | 'ru' = 'en') =>
  (await bank.call('list_contacts_due', input, { language })) as Output

test('tells who is due, why, and when the client is awake', async () => {
  const output = await due({})
  expect(output).toMatchObject({
    items: [
      {
        client: { id: 'cli_anna', name: 'Anna Keller' },
        due_on: '2026-10-31',
        days_overdue: 23,
        standing: 'overdue',
        last_contact: { on: '2026-09-01', channel: 'call' },
        call: {
          phone: '+41 44 000 01 01',
          from: '2026-11-23T08:00:00.000Z',
          until: '2026-11-23T19:00:00.000Z',
        },
        reasons: [
          {
            rule: 'client_card',
            text: 'Rhythm on the card: a meeting or call every 60 days, the last one 1 Sep 2026, 83 days ago',
          },
        ],
      },
      { client: { id: 'cli_orion' } },
      // 16:00 in Hong Kong.
      { client: { id: 'cli_zhou-hk' }, call: { zone: 'Asia/Hong_Kong', until: '2026-11-23T12:00:00.000Z' } },
    ],
    excepted: [{ client: { id: 'cli_zhou-sh' }, until: '2026-12-31', standing: 'excepted' }],
    overdue: 1,
    as_of: '2026-11-23',
  })
})

test('keeps to a span, a place, a segment and a client', async () => {
  const ids = async (input: object) => (await due(input)).items.map(({ client }) => client.id)
  expect(await ids({ place: 'Zurich' })).toEqual(['cli_anna'])
  expect(await ids({ segment: 'key' })).toEqual(['cli_anna', 'cli_zhou-hk'])
  expect(await ids({ on: '2026-10-31' })).toEqual(['cli_anna'])
  expect(await ids({ to: '2027-01-31' })).toContain('cli_petrov')
  // Who is asked for is told of, though not due.
  expect((await due({ client: 'Петров' })).items).toMatchObject([{ standing: 'on_track' }])
})

test('the reason is told in the language of the turn', async () => {
  expect((await due({ client: 'Anna Keller' }, 'ru')).items[0]?.reasons[0]?.text).toContain('83 дня назад')
  expect((await due({ client: 'Anna Keller' }, 'zh')).items[0]?.reasons[0]?.text).toContain('距今83天')
})

describe('groups', () => {
  test('a route keeps a place together', async () => {
    expect((await due({ group: 'place' })).groups).toEqual([
      { key: 'Zurich', clients: ['cli_anna'] },
      { key: 'London', clients: ['cli_orion'] },
      { key: 'Hong Kong', clients: ['cli_zhou-hk'] },
    ])
  })

  test('a calling hour calls nobody at night', async () => {
    expect((await due({ group: 'channel' })).groups[0]).toEqual({
      key: 'call',
      clients: ['cli_anna', 'cli_zhou-hk'],
    })
    bank.setNow('2026-11-23T14:00:00.000Z' as Instant)
    const late = (await due({})).items
    expect(late.find(({ client }) => client.id === 'cli_zhou-hk')?.call?.from).toBe(
      '2026-11-24T01:00:00.000Z',
    )
    expect(late.find(({ client }) => client.id === 'cli_anna')?.call?.from).toBe('2026-11-23T14:00:00.000Z')
    bank.setNow('2026-11-23T08:00:00.000Z' as Instant)
  })
})

test('compliance says whom it means', async () => {
  expect(await bank.call('list_contacts_due', {}, { as: 'compliance@bank.example' })).toMatchObject({
    error: { code: 'client_needed' },
  })
})

test('a holiday of the bank moves the hours in which a client may be called', async () => {
  await bank.store.calendars.setDay({ country: 'CH', on: '2026-11-23' as LocalDate, kind: 'holiday' })
  const output = (await bank.call('list_contacts_due', { client: 'Keller' })) as {
    items: { call?: { from: string } }[]
  }
  expect(output.items[0]?.call?.from).toBe('2026-11-24T07:00:00.000Z')
})
