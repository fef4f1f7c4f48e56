import type { Language } from '#domain/language.ts'
import type { Instant, LocalDate, TimeZone } from '#domain/time.ts'
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
