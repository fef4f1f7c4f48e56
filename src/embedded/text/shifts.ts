import { fold } from '#domain/text/fold.ts'
import { addDays, addMonths, type LocalDate } from '#domain/time.ts'

/** How far a day is moved: whole days or whole months, later or (below zero) earlier. */
type Shift = Readonly<{ days: number; months: number }>

const counts: readonly (readonly [RegExp, number])[] = [
  [/^(?:пар|дв|two|couple|两|二)/u, 2],
  [/^(?:тр|three|三)/u, 3],
  [/^(?:четыр|four|四)/u, 4],
  [/^(?:пят|five|五)/u, 5],
  [/^(?:шест|six|六)/u, 6],
  [/^(?:десят|ten|十)/u, 10],
]
const units: readonly (readonly [RegExp, Shift])[] = [
  [/^(?:недел|нед|week|周|个?星期|个?礼拜)/u, { days: 7, months: 0 }],
  [/^(?:месяц|мес|month|个?月)/u, { days: 0, months: 1 }],
  [/^(?:ден|дн|сутк|day|天|日)/u, { days: 1, months: 0 }],
]
const forms = [
  /(?<!\p{L})(?:еще |ещё )?на (?:(?<n>\d{1,2}|\p{L}+) )?(?<u>недел\p{L}+|нед|месяц\p{L}*|мес|день|дня|дней|денек|сутки)(?: (?<way>поз\p{L}+|попозже|дальше|вперед|раньше|пораньше|назад))?(?!\p{L})/u,
  /(?<!\p{L})(?:(?<n>\d{1,2}|дву?мя|двумя|парой|тремя) )?(?<u>днем|дн[яе]м\p{L}*|днями|неделей|неделями|неделькой|месяцем) (?<way>поз\p{L}+|попозже|раньше|пораньше)(?!\p{L})/u,
  /(?<!\p{L})(?<n>\d{1,2}|an?|one|two|three|four|five|six|ten|a couple of) (?<u>days?|weeks?|months?) (?<way>later|earlier|sooner|back|forward)(?!\p{L})/u,
  /(?<!\p{L})(?:push|move|shift|bring|put) (?:it |that |this )?(?<way>back|out|forward|up)? ?(?:by |(?<=back |out |forward |up ))(?<n>\d{1,2}|an?|one|two|three|four|five|six|ten|a couple of) (?<u>days?|weeks?|months?)(?!\p{L})/u,
  /(?<!\p{L})(?:delay|postpone|defer|put off|push|move|shift) (?:\S+ ){0,5}?by (?<n>\d{1,2}|an?|one|two|three|four|five|six|ten|a couple of) (?<u>days?|weeks?|months?)(?!\p{L})/u,
  /(?<way>推迟|推后|延后|延迟|顺延|晚|[往向](?:后(?:推|延|挪|移)?|前(?:推|提|挪|移)?)|提前|提早|早)(?:了)?(?<n>\d{1,2}|[一两二三四五六十])(?<u>天|日|周|个?星期|个?礼拜|个?月)(?!\p{Script=Han}{0,2}[一二三四五六日天]号)/u,
]
const earlier = /раньше|пораньше|назад|earlier|sooner|提前|提早|^早|^[往向]前/u

/** "На неделю позже", "two days earlier", 推迟一周: how far the day that stands is to be moved. */
function shiftIn(text: string): Shift | undefined {
  const folded = fold(text)
  const groups = forms.map((form) => form.exec(folded)?.groups).find(Boolean)
  const unit = groups && units.find(([form]) => form.test(groups.u!))?.[1]
  if (!groups || !unit) return undefined
  const said = groups.n ?? ''
  const count = /^\d/.test(said)
    ? Number(said)
    : (counts.find(([form]) => form.test(said.replace(/^a /, '')))?.[1] ?? 1)
  const sign = earlier.test(groups.way ?? '') ? -1 : 1
  return { days: sign * count * unit.days, months: sign * count * unit.months }
}

/** Longer messages say more than by how much a day is moved. */
const longest = 7
const saysWhere =
  /поз[дж]|попозже|дальше|вперед|раньше|later|earlier|sooner|back|forward|推|延|晚|提前|提早|早|[往向][前后]/u

/** "Rather the day after", "make it the day before": the neighbour of the day that stands. */
const neighbour =
  /(?<!\p{L})the (?:(?<next>next day|following day|day after)(?! tomorrow)|day before(?! yesterday))[\s.!]*$/u

/** A day as a short message moves it; `ordered`: the message opens like one that moves something. */
export function dayMoved(said: string, day: LocalDate, ordered: boolean): LocalDate | undefined {
  const short = said.trim().split(/\s+/).length <= longest
  const beside = short ? neighbour.exec(fold(said)) : null
  if (beside) return addDays(day, beside.groups?.next ? 1 : -1)
  const shift = short ? shiftIn(said) : undefined
  return shift && (ordered || saysWhere.test(fold(said)))
    ? addDays(addMonths(day, shift.months), shift.days)
    : undefined
}

/** Whether a short message moves something by days, whatever day that has. */
export const saysShift = (said: string): boolean =>
  said.trim().split(/\s+/).length <= longest && shiftIn(said) !== undefined && saysWhere.test(fold(said))

const hourForms = [
  /(?<!\p{L})(?<n>\d{1,3}|an?|one|two|three|half an|a quarter of an) (?<u>hours?|h|minutes?|mins?) (?<way>later|earlier|sooner|back|forward)(?!\p{L})/u,
  /(?:push|move|shift|bring|put) (?:it |that |this )?(?<way>back|out|forward|up)? ?(?:by |(?<=back |out |forward |up ))(?<n>\d{1,3}|an?|one|two|three|half an) (?<u>hours?|minutes?|mins?)(?!\p{L})/u,
  /на (?:(?<n>\d{1,3}|два|две|три|пару) )?(?<u>полчаса|час\p{L}*|минут\p{L}*) (?<way>поз\p{L}+|попозже|вперед|дальше|раньше|пораньше)/u,
  /(?<way>推迟|推后|延后|晚|[往向]后(?:推|挪|移|延)?|提前|提早|早|[往向]前(?:推|挪|提|移)?)(?:了)?(?<n>\d{1,3}|[半一两二三四五六十]+)?个?(?<u>半?小时|钟头|分钟)/u,
]
const sooner = /раньше|пораньше|earlier|sooner|forward|提前|提早|^早|[往向]前/u

/** How many minutes an hour of the day is moved: "an hour later", «на полчаса раньше», 推迟一小时. */
export function minutesMoved(said: string): number | undefined {
  const folded = fold(said)
  if (folded.trim().split(/\s+/).length > longest + 4) return undefined
  const groups = hourForms.map((form) => form.exec(folded)?.groups).find(Boolean)
  if (!groups?.u) return undefined
  const n = groups.n ?? ''
  const spelled = counts.find(([form]) => form.test(n.replace(/^an? /, '')))?.[1] ?? 1
  const count = /^\d/.test(n)
    ? Number(n)
    : /^half|^半|^полчаса/u.test(n) || groups.u === 'полчаса' || groups.u === '半小时'
      ? 0.5
      : /quarter/u.test(n)
        ? 0.25
        : spelled
  const minutes = count * (/^(?:m|мин|分)/u.test(groups.u) ? 1 : 60)
  return Math.round(minutes) * (sooner.test(groups.way ?? '') ? -1 : 1)
}
