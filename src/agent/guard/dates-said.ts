import type { Language } from '#domain/language.ts'
import { dateIn, type Instant, type LocalDate, type TimeZone } from '#domain/time.ts'
import { findDates } from '#embedded/text/dates.ts'

/** The days a text may mean, read ahead and behind: "since August" bears out the first of that month. */
export function datesSaid(
  text: string,
  language: Language,
  context: Readonly<{ now: Instant; zone: TimeZone }>,
): LocalDate[] {
  const leans = ['future', 'past'] as const
  const found = leans.flatMap((lean) => findDates(text, language, { ...context, lean }))
  return [...new Set(found.flatMap(({ on, from = on, to = on }) => [on, from, to]))]
}

const before = new Map<string, readonly LocalDate[]>()
const mostBefore = 2000
const longestBefore = 400

/** The same of an earlier message: what it meant stands for the day, and is not read again in every turn. */
export function datesSaidBefore(
  ...[text, language, context]: Parameters<typeof datesSaid>
): readonly LocalDate[] {
  if (text.length > longestBefore) return datesSaid(text, language, context)
  const key = `${language} ${context.zone} ${dateIn(context.now, context.zone)} ${text}`
  const known = before.get(key) ?? datesSaid(text, language, context)
  if (before.size >= mostBefore) before.clear()
  before.set(key, known)
  return known
}
