import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type SmallBank, smallBank } from '#test/support/bank.ts'

let bank: SmallBank
beforeAll(async () => {
  bank = await smallBank()
  await bank.store.people.setCountry('rm@bank.example', 'CH')
})
afterAll(() => bank.remove())

type Written = { proposal: string; fields: { label: { en: string }; value: string; before?: string }[] }
const call = (input: unknown) => bank.call('schedule_meeting', input) as Promise<Written>
const line = ({ fields }: Written, label: string) => fields.find((each) => each.label.en === label)
const rows = (subject: string) =>
  bank.rows(
    `SELECT client_id, starts_at, ends_at, status, sequence FROM v_meetings WHERE subject = '${subject}'`,
  )

describe('a meeting with a time', () => {
  test('is put on a card with its date, weekday and zones, written, and taken back', async () => {
    const output = await call({
      client: 'Петров',
      subject: 'Portfolio',
      at: '2026-11-25T07:00:00Z',
      minutes: 45,
      channel: 'video',
    })
    expect(line(output, 'When')?.value).toBe('2026-11-25 (Wed) 07:00–07:45, UTC')
    expect(line(output, 'For the client')?.value).toBe('2026-11-25 (Wed) 09:00–09:45, Asia/Nicosia')
    await bank.approve(output)
    expect(await rows('Portfolio')).toMatchObject([
      {
        starts_at: '2026-11-25T07:00:00.000Z',
        ends_at: '2026-11-25T07:45:00.000Z',
        status: 'planned',
        sequence: 0,
      },
    ])
    await bank.undo(output)
    expect(await rows('Portfolio')).toEqual([])
  })

  test('is named after the client where nobody said what it is about', async () => {
    expect(
      line(await call({ client: 'Keller', at: '2026-11-25T10:00:00Z', channel: 'call' }), 'Subject')?.value,
    ).toBe('Call with Anna Keller')
  })

  test('moves with a higher sequence, is called off, and both can be taken back', async () => {
    await bank.approve(await call({ client: 'Keller', subject: 'Mortgage', at: '2026-11-26T10:00:00Z' }))
    const moved = await call({ meeting: 'mortgage', at: '2026-11-27T10:00:00Z' })
    expect(line(moved, 'When')).toMatchObject({
      value: expect.stringContaining('2026-11-27 (Fri)'),
      before: expect.stringContaining('2026-11-26 (Thu)'),
    })
    await bank.approve(moved)
    expect(await rows('Mortgage')).toMatchObject([{ starts_at: '2026-11-27T10:00:00.000Z', sequence: 1 }])
    const off = await call({ client: 'Keller', cancel: true })
    await bank.approve(off)
    expect(await rows('Mortgage')).toMatchObject([{ status: 'cancelled', sequence: 2 }])
    expect(await call({ client: 'Keller', cancel: true })).toMatchObject({
      error: { code: 'meeting_not_found' },
    })
    await bank.undo(off)
    expect(await rows('Mortgage')).toMatchObject([
      { starts_at: '2026-11-27T10:00:00.000Z', status: 'planned', sequence: 3 },
    ])
    await bank.approve(await call({ client: 'Keller', cancel: true }))
  })
})

describe('what stands against a time is on the card', () => {
  test('own meetings, colleagues, holidays here and there, hours', async () => {
    await bank.approve(
      await call({ client: 'Keller', subject: 'First', at: '2026-12-01T10:00:00Z', with: ['Otto'] }),
    )
    const second = await call({ subject: 'Second', at: '2026-12-01T10:30:00Z', with: ['Otto Berg'] })
    expect(line(second, 'Mind')?.value.split('\n')).toEqual([
      expect.stringMatching(/^You have "First" /),
      expect.stringMatching(/^Otto Berg has no time /),
    ])
    expect(line(await call({ client: 'Петров', at: '2027-03-24T08:00:00Z' }), 'Mind')).toBeUndefined()
    expect(line(await call({ client: 'Петров', at: '2027-03-25T08:00:00Z' }), 'Mind')?.value).toContain(
      'It is a holiday in CY: Greek Independence Day.',
    )
    expect(line(await call({ client: 'Keller', at: '2026-12-25T10:00:00Z' }), 'Mind')?.value).toBe(
      'It is a holiday in CH: Christmas Day.',
    )
    expect(line(await call({ client: 'Keller', at: '2026-11-28T10:00:00Z' }), 'Mind')?.value).toContain(
      'It is no working day of yours.',
    )
    expect(line(await call({ client: 'Keller', at: '2026-11-24T03:00:00Z' }), 'Mind')?.value).toContain(
      'It is outside your working hours.',
    )
  })
})

describe('without a time', () => {
  test('free times are offered, none of them taken, quiet for the client or out of hours', async () => {
    const asked = (await call({ client: 'Петров', minutes: 60 })) as unknown as {
      error: { code: string; candidates: { n: number; id: string; label: string; facts: string }[] }
    }
    expect(asked.error.code).toBe('meeting_time_needed')
    expect(asked.error.candidates.length).toBeGreaterThan(2)
    for (const { id, facts } of asked.error.candidates) {
      expect(id.slice(11, 16) >= '08:00' && id.slice(11, 16) <= '16:00', id).toBe(true)
      expect(facts).toContain('Asia/Nicosia')
    }
    const [first] = asked.error.candidates
    const made = await call({ client: 'Петров', at: first?.id })
    expect(line(made, 'Mind')).toBeUndefined()
  })

  test('the part of the day that was named is kept to, as long as it is free', async () => {
    const offered = async (part: string) =>
      (
        (await call({ client: 'Anna Keller', on: '2026-11-26', minutes: 60, part })) as unknown as {
          error: { candidates: { label: string }[] }
        }
      ).error.candidates.map(({ label }) => / (\d\d:\d\d)–/.exec(label)?.[1] ?? '')
    const morning = await offered('morning')
    expect(morning.length).toBeGreaterThan(1)
    expect(morning.every((time) => time <= '11:30')).toBe(true)
    const afternoon = await offered('afternoon')
    expect(afternoon.length).toBeGreaterThan(1)
    expect(afternoon.every((time) => time >= '12:00')).toBe(true)
    // Outside the working hours there is nothing to offer, so that the rest of the day is.
    expect(await offered('evening')).toEqual(expect.arrayContaining(morning.slice(0, 1)))
  })

  test('a day is searched by itself first', async () => {
    const asked = (await call({ client: 'Keller', on: '2026-12-01', minutes: 60 })) as unknown as {
      error: { candidates: { id: string }[] }
    }
    const times = asked.error.candidates.map(({ id }) => id)
    expect(times.every((id) => id.startsWith('2026-12-01'))).toBe(true)
    // From 10:00 to 11:00 UTC the manager has a meeting.
    expect(times.some((id) => id > '2026-12-01T09:00:00.000Z' && id < '2026-12-01T11:00:00.000Z')).toBe(false)
  })
})

test.each([
  [{ client: 'Keller', at: '2026-11-23T06:00:00Z' }, 'date_in_past'],
  [{ at: '2026-11-24T09:00:00Z' }, 'meeting_subject_needed'],
  [{ cancel: true }, 'meeting_subject_needed'],
  [{ meeting: 'nothing of the kind', at: '2026-11-24T09:00:00Z' }, 'meeting_not_found'],
  [{ client: 'Hidden Person', at: '2026-11-24T09:00:00Z' }, 'client_not_found'],
  [{ client: 'Keller', at: '2026-11-24T09:00:00Z', with: ['Nobody'] }, 'colleague_not_found'],
  [{ client: 'Keller', at: 'tomorrow' }, 'input_invalid'],
])('%j is refused with %s', async (input, code) => {
  expect(await call(input)).toMatchObject({ error: { code } })
})
