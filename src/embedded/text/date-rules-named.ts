import { addDays, localDate } from '#domain/time.ts'
import { oneDay, period, type Reading, type Reference, readMention, vague, yearAhead } from './reading.ts'
import { type DateRule, han, type Matched, words } from './rule.ts'

const feast =
  (month: number, day: number) =>
  (_: unknown, ref: Reference): Reading | undefined =>
    readMention({ start: 0, end: 0, month, day }, ref)

const yearSoFar = (_: unknown, ref: Reference): Reading => {
  const first = localDate(`${ref.today.slice(0, 4)}-01-01`)
  return { from: first, to: ref.today, on: first }
}
const comingDays = (_: unknown, ref: Reference): Reading =>
  vague(period(ref.today, addDays(ref.today, 3), ref))

const opening: Readonly<Record<string, string>> = {
  spring: '03-01',
  summer: '06-01',
  autumn: '09-01',
  fall: '09-01',
}

/** "Since summer": from the first day of the last one that began. */
const sinceSeason = ({ groups }: Matched, ref: Reference): Reading => {
  const year = Number(ref.today.slice(0, 4))
  const day = (of: number) => localDate(`${of}-${opening[groups.season ?? '']}`)
  const on = day(year) <= ref.today ? day(year) : day(year - 1)
  return { from: on, to: ref.today, on }
}

/** Feasts with a fixed date and phrases that every language has as one idiom. */
export const idiomRules: readonly DateRule[] = [
  words('christmas eve', feast(12, 24)),
  words(
    '(?:christmas(?: day)?|xmas)(?!(?: day)? (?:cards?|part(?:y|ies)|dinner|lunch|drinks|presents?|gifts?|greetings?|wishes|hamper|mail|letters?|bonus))',
    feast(12, 25),
  ),
  words("new year'?s eve", feast(12, 31)),
  words("(?:the )?new year(?:'?s(?: day)?)?", feast(1, 1)),
  words('(?<=since )(?:the |last |this )?(?<season>spring|summer|autumn|fall)', sinceSeason),
  words('нов(?:ый|ого|ому|ым) год(?:а|у|ом)?', feast(1, 1)),
  han('元旦', feast(1, 1)),
  han('圣诞节?|聖誕節?', feast(12, 25)),
  words('(?:this )?year to date|ytd|so far this year|this year so far', yearSoFar),
  words('с начала(?: этого)? года', yearSoFar),
  han('今年以来|年初至今|年初以来', yearSoFar),
  words('(?:in |over )?(?:the )?(?:next|coming) few days|(?:one of )?these days', comingDays),
  words('на днях|в ближайшее время|в ближайшие дни', comingDays),
  words('(?:the )?year after next', (_, ref) => yearAhead(ref, 2)),
  words('(?:by )?(?:end|close) of (?:the )?(?:business )?day|eod|cob|close of business', (_, ref) =>
    oneDay(ref.today),
  ),
  words('(?:до конца|к концу|в конце) (?:рабочего )?дня', (_, ref) => oneDay(ref.today)),
  han('下班前', (_, ref) => oneDay(ref.today)),
]
