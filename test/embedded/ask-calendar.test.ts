import { describe, expect, test } from 'vitest'
import { localDate, timeZone } from '#domain/time.ts'
import { readQuestion } from '#embedded/ask/read.ts'
import { toSql } from '#embedded/ask/sql.ts'
import { shownOf } from '#embedded/wording/ask-rows.ts'

const today = localDate('2026-11-23')
const zone = timeZone('Europe/Zurich')
const moment = { now: '2026-11-23T07:30:00.000Z', zone, today } as Parameters<typeof readQuestion>[1]
const asked = (said: string) => {
  const { spec, unread } = readQuestion(said, moment)
  if (!spec) throw new Error(`not read: ${said}`)
  return { spec, unread }
}
const voice = { language: 'en', zone, today } as const

describe('days of instants', () => {
  test('a month ends at midnight of its last day where the user is', () => {
    const sql = toSql(asked('how many complaints did we get this month').spec, { today, zone })
    expect(sql).toContain("r.received_at >= '2026-10-31T23:00:00.000Z'")
    expect(sql).toContain("r.received_at < '2026-11-30T23:00:00.000Z'")
  })

  test('a part of the calendar is that of the user', () => {
    const sql = toSql(asked('complaints by month').spec, { today, zone })
    expect(sql).toContain("substr(date(r.received_at, '+60 minutes'), 1, 7) AS month")
  })
})

describe('splits by a named day', () => {
  test.each([
    ['loans by year of start', 'started_on'],
    ['loans by maturity year', 'matures_on'],
    ['loans by start year and purpose', 'started_on'],
    ['loans granted by year', 'started_on'],
    ['accounts by opening year', 'opened_on'],
    ['cards by expiry year', 'expires_on'],
    ['кредиты по году выдачи', 'started_on'],
    ['вклады по месяцам погашения', 'matures_on'],
    ['存款按到期月份', 'matures_on'],
    ['账户按开户年份', 'opened_on'],
  ])('%s', (said, column) => {
    const { spec, unread } = asked(said)
    expect(unread).toEqual([])
    expect(spec.groupBy[0]).toMatchObject({ column })
  })

  test('what a thing does not have is told', () => {
    expect(asked('holdings by opening year').unread).toEqual(['year'])
    expect(asked('cards by currency').unread).toEqual(['currency'])
  })
})

describe('the rows of a calendar that are shown', () => {
  const months = (year: number, column: string, all: number) =>
    Array.from({ length: 30 }, (_, at) => ({
      month: `${year + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`,
      count: at + 1,
      in_all: all,
      column,
    })).reverse()

  test('of days gone by the latest twelve, in order', () => {
    const { rows, more } = shownOf(
      voice,
      asked('contacts by month').spec,
      months(2024, 'on', 30).slice(6),
      (row) => String(row.month),
    )
    expect(rows.map(({ month }) => month)).toEqual(
      ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'].map(
        (month) => `2025-${month}`,
      ),
    )
    expect(more).toBe('…30 in all; the latest shown.')
  })

  test('of days to come those from now on', () => {
    const rows = shownOf(voice, asked('deposits by maturity month').spec, months(2026, 'on', 30), (row) =>
      String(row.month),
    ).rows
    expect(rows[0]).toMatchObject({ month: '2026-11' })
    expect(rows).toHaveLength(12)
  })
})
