import { describe, expect, it } from 'vitest'
import { type CadenceFacts, cadenceOn, rhythmOn } from '#domain/service/cadence.ts'
import { addDays, type LocalDate } from '#domain/time.ts'

const today = '2026-11-23' as LocalDate
const ago = (days: number) => addDays(today, -days)
const facts = (more: Partial<CadenceFacts> = {}): CadenceFacts => ({ lastBy: {}, contactDays: [], ...more })

describe('the standard of the segment', () => {
  it.each([
    ['key', 90],
    ['corporate', 90],
    ['affluent', 120],
    ['sme', 120],
    ['mass', 365],
  ] as const)('%s clients are met every %i days', (segment, every) => {
    const at = (days: number) => cadenceOn(facts({ segment, lastBy: { call: ago(days) } }), today)
    expect(at(every + 1)).toMatchObject({ standing: 'overdue', daysOverdue: 1, dueOn: ago(1) })
    expect(at(every)).toMatchObject({ standing: 'due_soon', daysOverdue: 0, dueOn: today })
    expect(at(every - 7)).toMatchObject({ standing: 'due_soon', dueOn: addDays(today, 7) })
    expect(at(every - 8)).toMatchObject({ standing: 'on_track', dueOn: addDays(today, 8) })
  })

  it('no mail counts for a key client, and the last of the channels that do does', () => {
    const lastBy = { email: ago(2), letter: ago(1), video: ago(100), meeting: ago(120) }
    const cadence = cadenceOn(facts({ segment: 'key', lastBy }), today)
    expect(cadence).toMatchObject({ daysOverdue: 10, lastQualifying: { on: ago(100), channel: 'video' } })
    expect(cadence.reasons).toEqual([
      {
        rule: 'segment',
        segment: 'key',
        everyDays: 90,
        channels: ['call', 'meeting', 'video', 'branch'],
        lastOn: ago(100),
        daysSince: 100,
      },
    ])
  })

  it('a mail counts where the standard says so', () => {
    expect(cadenceOn(facts({ segment: 'mass', lastBy: { email: ago(2) } }), today).standing).toBe('on_track')
  })

  it('who is met at the distance of the standard is met in each quarter', () => {
    for (let on = '2024-01-01' as LocalDate; on < '2028-01-01'; on = addDays(on, 1)) {
      const next = cadenceOn(facts({ segment: 'key', lastBy: { call: on } }), on).dueOn
      const quarter = (day: LocalDate) => Number(day.slice(0, 4)) * 4 + Math.ceil(Number(day.slice(5, 7)) / 3)
      expect(quarter(next) - quarter(on)).toBeLessThanOrEqual(1)
    }
  })

  it('a plan with the client wins over the card, and the card over the segment', () => {
    const known = { segment: 'key', lastBy: { call: ago(50), email: ago(3) } } as const
    expect(cadenceOn(facts({ ...known, everyDays: 45 }), today)).toMatchObject({
      daysOverdue: 5,
      reasons: [{ rule: 'client_card', everyDays: 45 }],
    })
    expect(cadenceOn(facts({ ...known, everyDays: 45, plan: { everyDays: 49 } }), today)).toMatchObject({
      daysOverdue: 1,
      reasons: [{ rule: 'service_plan', everyDays: 49 }],
    })
    const plan = { everyDays: 30, channels: ['email'] } as const
    expect(cadenceOn(facts({ ...known, everyDays: 45, plan }), today)).toMatchObject({
      standing: 'on_track',
      lastQualifying: { channel: 'email' },
    })
  })

  it('a client who was never met is due an interval after the beginning, and at once without one', () => {
    expect(cadenceOn(facts({ segment: 'key', clientSince: ago(20) }), today).dueOn).toBe(addDays(today, 70))
    expect(cadenceOn(facts({ segment: 'key' }), today)).toMatchObject({ dueOn: today, standing: 'due_soon' })
    const mailed = facts({
      segment: 'key',
      clientSince: ago(400),
      contactDays: [ago(1)],
      lastContactOn: ago(1),
    })
    expect(cadenceOn(mailed, today)).toMatchObject({ standing: 'overdue', daysOverdue: 310 })
  })

  it('a day that is known without its kind counts where nothing else is known', () => {
    const imported = facts({ segment: 'key', clientSince: ago(4000), lastContactOn: ago(10) })
    expect(cadenceOn(imported, today).dueOn).toBe(addDays(today, 80))
  })
})

describe('the client’s own rhythm', () => {
  const weekly = [70, 63, 56, 49, 42].map(ago)

  it('is the median gap of the last 18 months, of four gaps at least', () => {
    expect(rhythmOn(weekly, today)).toMatchObject({
      usualDays: 7,
      gaps: 4,
      lastOn: ago(42),
      longestUsual: 14,
    })
    expect(rhythmOn(weekly.slice(1), today)).toBeUndefined()
    expect(rhythmOn([ago(700), ...weekly.slice(1)], today)).toBeUndefined()
    expect(rhythmOn([...weekly.slice(1), ...weekly.slice(1)], today)).toBeUndefined()
  })

  it.each([
    [14, false],
    [15, true],
  ])('%i days without a word from a weekly client: silent is %s', (silence, silent) => {
    const days = weekly.map((on) => addDays(on, 42 - silence))
    const cadence = cadenceOn(
      facts({ segment: 'mass', contactDays: days, lastBy: { email: ago(silence) } }),
      today,
    )
    expect(cadence.silent).toBe(silent)
    expect(cadence.standing).toBe(silent ? 'overdue' : 'due_soon')
  })

  it('prints its figures', () => {
    const cadence = cadenceOn(
      facts({ segment: 'mass', contactDays: weekly, lastBy: { email: ago(42) } }),
      today,
    )
    expect(cadence.reasons[1]).toEqual({
      rule: 'own_rhythm',
      usualDays: 7,
      upperQuartileDays: 7,
      gaps: 4,
      lastOn: ago(42),
      silentDays: 42,
    })
    expect(cadence.daysOverdue).toBe(28)
  })

  it('a silence within the upper quartile is not unusual, though it is longer than two usual gaps', () => {
    // Gaps of 5, 5, 40 and 60 days: the median is 22.5, the upper quartile 45.
    const days = [110, 105, 100, 60, 0]
    const at = (silence: number) =>
      rhythmOn(
        days.map((each) => ago(each + silence)),
        today,
      )
    expect(at(20)).toMatchObject({ usualDays: 22.5, upperQuartileDays: 45, longestUsual: 45 })
  })

  it('nobody is missed within a week', () => {
    const daily = [10, 9, 8, 7, 6].map(ago)
    expect(cadenceOn(facts({ contactDays: daily, clientSince: ago(9) }), today).silent).toBe(false)
    expect(rhythmOn(daily, today)?.longestUsual).toBe(7)
  })
})

describe('exceptions are named', () => {
  const late = { segment: 'key', lastBy: { call: ago(100) } } as const

  it('do-not-contact and death have no end', () => {
    const cadence = cadenceOn(facts({ ...late, doNotContact: true, deceased: true }), today)
    expect(cadence.standing).toBe('excepted')
    expect(cadence.daysOverdue).toBe(10)
    expect(cadence.reasons.slice(0, 2)).toEqual([{ rule: 'deceased' }, { rule: 'do_not_contact' }])
    expect(cadence.exceptedUntil).toBeUndefined()
  })

  it('an exception holds through its last day', () => {
    const until = (days: number) =>
      cadenceOn(
        facts({ ...late, exceptions: [{ until: addDays(today, days), reason: 'sabbatical' }] }),
        today,
      )
    expect(until(0)).toMatchObject({ standing: 'excepted', exceptedUntil: today })
    expect(until(0).reasons[0]).toEqual({ rule: 'exception', until: today, reason: 'sabbatical' })
    expect(until(-1).standing).toBe('overdue')
  })

  it('a planned meeting is said and the client stays due', () => {
    const cadence = cadenceOn(facts({ ...late, plannedOn: addDays(today, 2) }), today)
    expect(cadence).toMatchObject({ standing: 'overdue', planned: true })
    expect(cadence.reasons.at(-1)).toEqual({ rule: 'planned', on: addDays(today, 2) })
  })
})
