import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rankBrief } from '#domain/brief/rank.ts'
import { briefKinds } from '#domain/brief/rows.ts'
import { briefRules } from '#domain/brief/rules-table.ts'
import type { Instant, LocalDate, TimeZone } from '#domain/time.ts'
import { frozenClock } from '#domain/time.ts'
import { openBook } from '#store/book.ts'
import { migrate } from '#store/migrate.ts'
import { migrations } from '#store/migrations/index.ts'
import { actor } from '#test/support/book.ts'
import { temporaryDatabase } from '#test/support/database.ts'
import { independentBrief } from '#test/support/independent-brief.ts'
import { randomDay } from '#test/support/random-day.ts'
import { dayBrief } from '#tools/brief.ts'

const zone = 'UTC' as TimeZone
const ana = { ...actor('ana'), zone }
/** Usual days, and those around a 29 February that is and one that is not. */
const days = ['2026-11-27', '2027-02-27', '2027-03-01', '2028-02-27', '2026-12-31'] as LocalDate[]

async function bankOf(seed: number, on: LocalDate) {
  const home = await temporaryDatabase()
  await migrate(home.db, migrations)
  await randomDay(home.db, seed, on)
  const now = `${on}T09:00:00.000Z` as Instant
  const clock = frozenClock(now)
  return { ...home, now, clock, book: openBook(home.db, ana, { clock }) }
}

describe('the brief of a day', () => {
  test('equals an independent computation in SQL, line by line', async () => {
    const met = new Set<string>()
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 1_000_000 }), fc.constantFrom(...days), async (seed, on) => {
        const { db, book, now, remove } = await bankOf(seed, on)
        try {
          const { rows } = await book.brief.day({ on, now, language: 'en' })
          const ours = rankBrief(rows, { on, now, zone }).map(({ rule, id }) => `${rule.id} ${id}`)
          const plain = await independentBrief(db, { me: ana.id, on, now })
          expect(ours).toEqual(plain)
          for (const line of plain) met.add(line.split(' ')[0] ?? '')
        } finally {
          await remove()
        }
      }),
      { numRuns: 25, seed: 6 },
    )
    // Every rule of a relationship manager has been met: an empty list would equal an empty list.
    const others = ['team-late', 'team-today', 'approval-second']
    expect([...met, ...others].sort()).toEqual(briefRules.map(({ id }) => id).sort())
  }, 120_000)

  test('is the same whatever the order of the rows, and the tool shows its beginning', async () => {
    const { book, clock, now, remove } = await bankOf(7, days[0]!)
    try {
      const on = days[0]!
      const { rows } = await book.brief.day({ on, now, language: 'en' })
      const brief = rankBrief(rows, { on, now, zone })
      await fc.assert(
        fc.asyncProperty(fc.shuffledSubarray([...rows], { minLength: rows.length }), async (shuffled) => {
          expect(rankBrief(shuffled, { on, now, zone })).toEqual(brief)
        }),
        { numRuns: 50 },
      )
      const told = await dayBrief({ actor: ana, book, clock, today: on, language: 'en' })
      expect(told.top.map(({ ref }) => ref)).toEqual(brief.slice(0, 5).map(({ id }) => id))
      expect(told.sections.reduce((sum, { count }) => sum + count, 0)).toBe(brief.length)
    } finally {
      await remove()
    }
  })

  test('every kind has a rule for every timing, and no rule is out of reach', () => {
    const on = days[0]!
    const now = `${on}T09:00:00.000Z` as Instant
    const reached = new Set<string>()
    for (const kind of briefKinds)
      for (const due of [
        {},
        ...['2026-11-20', on, '2026-11-28', '2026-12-10'].map((dueOn) => ({ dueOn: dueOn as LocalDate })),
        ...[now, `${on}T10:00:00.000Z`, '2026-11-28T00:00:00.000Z'].map((dueAt) => ({
          dueAt: dueAt as Instant,
        })),
      ])
        for (const { rule } of rankBrief([{ kind, id: 'x', ...due }], { on, now, zone })) reached.add(rule.id)
    expect([...reached].sort()).toEqual(briefRules.map(({ id }) => id).sort())
  })
})
