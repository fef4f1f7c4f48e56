import { dayOfOrdinal, monthOf, russianMonth, russianOrdinal } from '#domain/text/month-names.ts'
import {
  dayOfMonth,
  dayOfWeek,
  daysAhead,
  type Edge,
  edgeOf,
  lastWeekday,
  monthReading,
  nearestWeekday,
  oneDay,
  type Period,
  periodAhead,
  type Reading,
  type Reference,
  readMention,
  shifted,
  type Unit,
  vague,
  weekend,
} from './reading.ts'
import { type DateRule, type Matched, words } from './rule.ts'

const numbers: readonly (readonly [RegExp, number])[] = [
  [/^пол$/, 0.5],
  [/^полтор/, 1.5],
  [/^(?:один|одн)/, 1],
  [/^(?:два|две|двух|пар)/, 2],
  [/^(?:три|трех|несколько|нескольких)/, 3],
  [/^четыр/, 4],
  [/^пят/, 5],
  [/^шест/, 6],
  [/^сем/, 7],
  [/^вос/, 8],
  [/^девят/, 9],
  [/^десят/, 10],
  [/^одиннадцат/, 11],
  [/^двенадцат/, 12],
]
const count =
  '(?:\\d{1,2} ?(?:-|или) ?)?(?<n>\\d{1,3}|пару|пары|несколько|нескольких|полтор[аы]|полутора|одн[уо]й?|один|два|две|двух|три|трех|четыре|четырех|пять|пяти|шесть|шести|семь|семи|восемь|восьми|девять|девяти|десять|десяти|двенадцать)'
const unit =
  '(?<u>рабоч[а-я]{2} д(?:ень|ня|ней)|раб\\. ?дн\\.?|день|дня|дней|дн\\.|недел[а-я]{1,3}|нед\\.|месяц[а-я]{0,3}|мес\\.?|квартал[а-я]{0,2}|год|года|году|лет)'
const weekdayName =
  '(?<wd>п[оа]н[еи]д[еи]льник[а-я]{0,2}|понедел[а-я]{0,1}ник[а-я]{0,2}|втор[не]{1,2}к[а-я]{0,2}|вторник[а-я]{0,2}|сред(?:а|у|ы|е|ой)|четве?рг[а-я]{0,2}|пятн?иц[а-я]{1,2}|пятн[цо][а-я]{1,2}|суббот[а-я]{1,2}|субот[а-я]{1,2}|воскресень[а-я]{1,2}|пн|вт|ср|чт|пт|сб|вс)\\.?'
const relative =
  '(?<rel>эт(?:от|у|ой|ом|ого|ому|и|их)|ближайш[а-я]{2,3}|следующ[а-я]{2,3}|след\\.?|будущ[а-я]{2,3}|прошл[а-я]{2,3}|прошедш[а-я]{2,3}|предыдущ[а-я]{2,3}|текущ[а-я]{2,3}|наступающ[а-я]{2,3})'
const edge =
  '(?<edge>последн[а-я]{2,3} д(?:ень|ня|ню)|начал[аеоу]|середин[аеуы]|кон(?:ец|ца|це|цу)|первых числах|перв[а-я]{2} половин[аеуы]|втор[а-я]{2} половин[аеуы])'
const prep = '(?:(?:в|во|к|ко|до|на|с|со|после|от|по|за|не позднее|не позже) )?'

const numberOf = (text: string): number =>
  /^\d/.test(text) ? Number(text) : (numbers.find(([pattern]) => pattern.test(text))?.[1] ?? 1)
const unitOf = (text: string): Unit => {
  if (/^раб/.test(text)) return 'workday'
  if (/^нед/.test(text)) return 'week'
  if (/^мес/.test(text)) return 'month'
  if (/^кварт/.test(text)) return 'quarter'
  return /^(?:год|лет)/.test(text) ? 'year' : 'day'
}
const distance = ({ groups }: Matched, ref: Reference, sign: 1 | -1): Reading =>
  oneDay(
    shifted(ref.today, sign * numberOf(groups.n ?? 'один'), unitOf(groups.u!)),
    /пар|неск/.test(groups.n ?? ''),
  )

const weekdayHeads = ['п(?:[оа]н|н)', 'вт', 'ср', 'ч', 'пя?т', 'с(?:у|б)', 'в(?:о|с)']
const weekdayNumber = (text: string): number =>
  weekdayHeads.findIndex((head) => new RegExp(`^${head}`, 'u').test(text)) + 1
const offsetOf = (text: string | undefined): number =>
  /след|будущ|наступ/.test(text ?? '') ? 1 : /прош|предыд/.test(text ?? '') ? -1 : 0
const edgeName = (text: string): Edge =>
  /^(?:кон|последн)/.test(text) ? 'end' : /^сер/.test(text) ? 'middle' : /^втор/.test(text) ? 'late' : 'early'

/** `среда` is also surroundings, and `ср`, `вс` are abbreviations of other words: they need a preposition or an end. */
function isWeekday({ groups, text, before, after }: Matched): boolean {
  if (groups.rel || groups.wk) return true
  const prepared = /^(?:в|во|к|ко|до|на|с|со|после|от|по|не позднее|не позже) /.test(text)
  if (/^сред[аеы]/.test(groups.wd!))
    return prepared ? !/^в[о]? среде/.test(text) : /(?:^|[\n,;.(]|срок:?|дедлайн:?) ?$/.test(before)
  if (groups.wd!.length === 2)
    return prepared || (/(?:^|[\n,;.(]) ?$/.test(before) && /^(?:$|[\n,.;)]| \d| в )/.test(after))
  return true
}

const weekdayReading = (matched: Matched, ref: Reference): Reading | undefined => {
  if (!isWeekday(matched)) return undefined
  const { rel, wk, wd } = matched.groups
  const day = weekdayNumber(wd!)
  if (wk) return dayOfWeek(ref, day, offsetOf(wk))
  if (!rel) return nearestWeekday(ref, day)
  if (/прош|предыд/.test(rel)) return lastWeekday(ref, day)
  return /след|будущ/.test(rel) ? dayOfWeek(ref, day, 1) : nearestWeekday({ ...ref, lean: 'future' }, day)
}

const periods: readonly (readonly [RegExp, Period])[] = [
  [/^нед/, 'week'],
  [/^вых/, 'weekend'],
  [/^мес/, 'month'],
  [/^кварт/, 'quarter'],
  [/^год/, 'year'],
]
const periodOf = (text: string): Period => periods.find(([pattern]) => pattern.test(text))?.[1] ?? 'month'

/** Months that are also names or short words count only after a preposition. */
const month = ({ groups, text }: Matched, ref: Reference): Reading | undefined => {
  const prepared = /^(?:в|во|к|ко|до|на|с|со|после|от|по|за) /.test(text)
  const name = groups.name!
  if (!prepared && !groups.rel && (/^ма[йяею]|^август[ау]?$|^март[ауе]?$/.test(name) || name.length <= 4))
    return undefined
  const said = groups.yr ? Number(ref.today.slice(0, 4)) + offsetOf(groups.yr) : undefined
  const year = groups.y ? Number(groups.y) : said
  const towards = /прош/.test(groups.rel ?? '') ? { ...ref, lean: 'past' as const } : ref
  return monthReading(towards, monthOf(name)!, year)
}

const blocked =
  /(?:ставк|курс|цен|верси|коэф|индекс|п\.|пункт|пп|кв\.|№|на сумму|сумм)[а-я]{0,3} ?(?:на |по |до )?$/
const dotted = ({ groups, before, after }: Matched, ref: Reference): Reading | undefined => {
  if (
    blocked.test(before) ||
    /^ ?(?:%|процент|руб|р\.|тыс|млн|млрд|евро|долл|крон|eur|usd|czk|chf|\$|€|₽|м2|кв|лет|год)/.test(after)
  )
    return undefined
  return readMention({ start: 0, end: 0, day: Number(groups.d), month: Number(groups.m) }, ref)
}

/** How Russian says days and periods: «в пятницу» comes next, «в следующую пятницу» is that of next week. */
export const russianRules: readonly DateRule[] = [
  words('после ?за[вф]тр[ао]', (_, ref) => daysAhead(ref, 2)),
  words('позавчера', (_, ref) => daysAhead(ref, -2)),
  words(`${prep}(?:за[вф]тр[аоы]?|завтар)(?:шн[а-я]{2,3} д(?:ень|ня|ню))?`, (_, ref) => daysAhead(ref, 1)),
  words('вчерашн[а-я]{2,3}', (_, ref) => daysAhead(ref, -1)),
  words('в[чщ][еи]ра', (_, ref) => daysAhead(ref, -1)),
  words('(?:сегодн[яе]|севодня|с[её]дня|сегодгя|сегондя)', (_, ref) => daysAhead(ref, 0)),
  words('сегодня вечером', (_, ref) => daysAhead(ref, 0), 'evening'),
  words(`${unit} через ${count}`, (m, ref) => vague(distance(m, ref, 1))),
  words(`(?:через|спустя) (?:примерно |где-то )?(?:${count} )?${unit}`, (m, ref) => distance(m, ref, 1)),
  words('(?:через|спустя) полгода', (_, ref) => oneDay(shifted(ref.today, 6, 'month'))),
  words('полгода назад', (_, ref) => oneDay(shifted(ref.today, -6, 'month'))),
  words(`(?:${count} )?${unit} (?:тому )?назад`, (m, ref) => distance(m, ref, -1)),
  words(
    `(?:в течени[еи]|не позднее чем через|максимум через) (?:${count} )?${unit}|(?<=за )(?:следующ[а-я]{2,3} )${count.replace('?<n>', '?<n2>')} ${unit.replace('?<u>', '?<u2>')}`,
    (m, ref) => {
      const last = distance(
        { ...m, groups: { ...m.groups, n: m.groups.n ?? m.groups.n2, u: m.groups.u ?? m.groups.u2 } },
        ref,
        1,
      )
      return { ...last, from: ref.today, on: last.to }
    },
  ),
  words(`(?:в |на |за )?(?:ближайш|следующ)(?:ие|их|ую|ий|ей) (?:${count} )?${unit}`, (m, ref) => {
    if (!m.groups.n && !/^(?:в |на |за )?ближайш/.test(m.text)) return undefined
    return { ...distance(m, ref, 1), from: ref.today, on: ref.today }
  }),
  words(
    `(?:за |в )?(?:(?:последн|прошедш|прошл)(?:ие|их|ые|ых|ую|ий|ый) ${count} ${unit}|последн(?:юю|ий) (?<u2>неделю|месяц|квартал|год))`,
    (m, ref) => ({
      ...distance({ ...m, groups: { ...m.groups, u: m.groups.u ?? m.groups.u2 } }, ref, -1),
      to: ref.today,
    }),
  ),
  words('за (?<u>неделю|месяц|квартал|год)(?=\\s*(?:$|[?.!,]))', (m, ref) =>
    ref.lean === 'past' ? { ...distance(m, ref, -1), to: ref.today } : undefined,
  ),
  words('(?:за )?последние полгода', (_, ref) => ({
    ...oneDay(shifted(ref.today, -6, 'month')),
    to: ref.today,
  })),
  words(`${prep}(?:${relative} )?${weekdayName}`, weekdayReading),
  words(
    `${prep}${weekdayName},? (?:на )?(?<wk>следующей|след\\.?|будущей|этой|прошлой|текущей) (?:неделе|недели|нед\\.?)`,
    weekdayReading,
  ),
  words(
    `(?:на )?(?<wk>следующей|след\\.?|будущей|этой|прошлой|текущей) (?:неделе|нед\\.?),? (?:в |во )?${weekdayName}`,
    weekdayReading,
  ),
  words(
    `${prep}${relative} (?<p>недел[а-я]{1,2}|нед\\.?|выходн[а-я]{2}|месяц[а-я]{0,2}|мес\\.|квартал[а-я]{0,2}|год[ау]?)`,
    ({ groups }, ref) =>
      groups.p!.startsWith('вых') && /ближ|эт/.test(groups.rel!)
        ? weekend(ref, 0)
        : periodAhead(ref, periodOf(groups.p!), offsetOf(groups.rel)),
  ),
  words('(?:на|в|к|до) выходн(?:ых|ые|ым)', (_, ref) => weekend(ref, 0)),
  words(
    `${prep}(?:сам[а-я]{2,3} )?${edge} (?:${relative} )?(?<p>недели|нед\\.|месяца|мес\\.?|квартала|года)`,
    ({ groups }, ref) =>
      edgeOf(periodAhead(ref, periodOf(groups.p!), offsetOf(groups.rel)), edgeName(groups.edge!)),
  ),
  words(
    `${prep}(?:сам[а-я]{2,3} )?${edge} (?<name>${russianMonth})\\.?(?: (?<y>20\\d{2})(?: ?г(?:\\.|ода)?)?)?`,
    ({ groups }, ref) =>
      edgeOf(
        monthReading(ref, monthOf(groups.name!)!, groups.y ? Number(groups.y) : undefined),
        edgeName(groups.edge!),
      ),
  ),
  words(`${prep}${edge} (?<y>20\\d{2})(?: ?г(?:\\.|ода)?)?`, ({ groups }, ref) => {
    const whole = readMention({ start: 0, end: 0, year: Number(groups.y) }, ref)
    return whole && edgeOf(whole, edgeName(groups.edge!))
  }),
  words(
    `${prep}(?:${relative} )?(?<name>${russianMonth})\\.?(?: (?<yr>следующего|след\\.?|этого|прошлого|будущего) года| (?<y>20\\d{2})(?: ?г(?:\\.|ода?|оду)?)?)?`,
    month,
  ),
  words(
    `${prep}(?<d>\\d{1,2})(?:-?(?:го|ому|му|ого))? (?:числа|числу|число)(?: (?:(?<next>следующего)|этого|текущего) месяца)?`,
    ({ groups }, ref) => dayOfMonth(ref, Number(groups.d), groups.next ? 1 : undefined),
  ),
  words(`${prep}(?<o>${russianOrdinal}) (?:числа|числу)`, ({ groups }, ref) =>
    dayOfMonth(ref, dayOfOrdinal(groups.o!) ?? 0),
  ),
  words(
    `со? (?<o>${russianOrdinal})(?: (?<name>${russianMonth}))? (?:по|до) (?<o2>${russianOrdinal})(?: (?<name2>${russianMonth}))?`,
    ({ groups: { o, name, o2, name2 } }, ref) => {
      const read = (ordinal: string, named: string | undefined) => {
        const day = dayOfOrdinal(ordinal) ?? 0
        return named
          ? readMention({ start: 0, end: 0, day, month: monthOf(named)! }, ref)
          : dayOfMonth(ref, day)
      }
      const [first, last] = [read(o!, name ?? name2), read(o2!, name2 ?? name)]
      return first && last && { ...first, from: first.on, to: last.on }
    },
  ),
  // "перезвонить тридцатого": the ordinal alone, where no thing is counted by it.
  words(
    `(?<!(?:половин[а-я]|начал[а-я]|четверть|минут[а-я]?|пол) )(?:к |до |с |после )?(?<o>(?:двадцат|тридцат|шест|седьм|восьм|девят|десят|четвёрт|четверт|пят|\\p{L}+надцат)(?:ого|ому)|(?:двадцать|тридцать) (?:перв|втор|трет|четв[её]рт|пят|шест|седьм|восьм|девят)\\p{L}{2,3})(?=$|[\\s,.;!?]*$|[,.;!?]|\\s+(?:(?:в|во|на|к|до|и|а|утром|днем|вечером|по|для|напомни|с)\\s|\\p{L}{2,}(?:ть|ти|чь)(?:ся)?(?:\\s|$)))`,
    ({ groups }, ref) => dayOfMonth(ref, dayOfOrdinal(groups.o!) ?? 0),
  ),
  words(
    `(?:(?:к|до|по|с|на|после) |(?<=(?:утром|днем|вечером) ))(?<d>\\d{1,2})-?(?:го|му|ому|ого|е)(?! (?:числ|этаж|квартал|${russianMonth}))`,
    ({ groups }, ref) => dayOfMonth(ref, Number(groups.d)),
  ),
  words(`(?<d>3[01]|[12]\\d|[1-9])-?го(?! (?:числ|этаж|квартал|год|${russianMonth}))`, ({ groups }, ref) =>
    dayOfMonth(ref, Number(groups.d)),
  ),
  words('(?<d>3[01]|[12]\\d|0?[1-9])\\.(?<m>0[1-9]|1[0-2])(?![.,]?\\d)', dotted),
  words(
    '(?<=(?:на|к|до|с|от|после|срок|дата) )(?<d>3[01]|[12]\\d|0?[1-9])/(?<m>0?[1-9]|1[0-2])(?!/|\\d)',
    dotted,
  ),
]
