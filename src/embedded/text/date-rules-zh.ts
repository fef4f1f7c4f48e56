import { smallChinese } from '#domain/text/month-names.ts'
import { addDays } from '#domain/time.ts'
import {
  dayOfMonth,
  dayOfWeek,
  daysAhead,
  type Edge,
  edgeOf,
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
  workdays,
} from './reading.ts'
import { type DateRule, han, type Matched } from './rule.ts'

const number = '(?:\\d{1,3}|[二三四五六七八九]?十[一二三四五六七八九]?|[一二两三四五六七八九])'
const count = `(?<n>${number}|半|几|数)`
const unit = '(?<u>个?工作日|个交易日|天|周|个?星期|个?礼拜|个月|个?季度|年)'
const edge = '(?<edge>初|底|末|最后一天|中旬|上旬|下旬|中(?!国|信|行|银|金|午))'
const day = '(?<d>3[01]|[12]\\d|0?[1-9]|[二三]?十[一二三四五六七八九]?|[一二三四五六七八九])'
const month = '(?<m>1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])'

const numberOf = (text: string): number =>
  text === '半' ? 0.5 : /[几数]/.test(text) ? 3 : (smallChinese(text) ?? 1)
const unitOf = (text: string): Unit => {
  if (/工作日|交易日/.test(text)) return 'workday'
  if (/周|星期|礼拜/.test(text)) return 'week'
  if (/月/.test(text)) return 'month'
  if (/季度/.test(text)) return 'quarter'
  return text === '年' ? 'year' : 'day'
}
const distance = ({ groups }: Matched, ref: Reference, sign: 1 | -1): Reading =>
  oneDay(shifted(ref.today, sign * numberOf(groups.n!), unitOf(groups.u!)), /[几数]/.test(groups.n!))

const offsetOf = (text: string | undefined): number => {
  if (!text) return 0
  const step = (text.match(/下/g)?.length ?? 0) - (text.match(/上/g)?.length ?? 0)
  return step
}
const edgeName = (text: string): Edge =>
  text === '初' || text === '上旬'
    ? 'early'
    : /底|末|最后/.test(text)
      ? 'end'
      : text === '下旬'
        ? 'late'
        : 'middle'
const onEdge = (whole: Reading, text: string | undefined): Reading =>
  text ? edgeOf(whole, edgeName(text)) : whole

const yearOffsets: Readonly<Record<string, number>> = {
  今年: 0,
  本年: 0,
  当年: 0,
  明年: 1,
  后年: 2,
  去年: -1,
  前年: -2,
}
const yearOf = (groups: Matched['groups'], ref: Reference): number | undefined => {
  if (groups.y) return Number(groups.y)
  return groups.rel ? Number(ref.today.slice(0, 4)) + (yearOffsets[groups.rel] ?? 0) : undefined
}

/** 周 is a surname: 给周一鸣打电话 names a person, 给他周一打电话 a day. */
const isSurname = ({ before, after, text }: Matched): boolean =>
  /^周/.test(text) &&
  /(?:给|和|跟|与|同|找|联系|拜访|客户|叫|把|对|问)$/.test(before) &&
  /^\p{Script=Han}/u.test(after) &&
  !/^(?:[上下早中晚前后之的,，、去来见开打给再要发到和跟与约回]|\d)/.test(after)

const weekdayReading = (matched: Matched, ref: Reference): Reading | undefined => {
  const { rel, wd } = matched.groups
  const number = '一二三四五六日'.indexOf(wd!.replace('天', '日')) + 1 || Number(wd)
  if (rel) return dayOfWeek(ref, number, offsetOf(rel))
  return isSurname(matched) ? undefined : nearestWeekday(ref, number)
}

const written = (
  parts: { year?: number | undefined; month?: number | undefined; day?: number | undefined },
  ref: Reference,
) => {
  const { year, month: m, day: d } = parts
  return readMention(
    {
      start: 0,
      end: 0,
      ...(year === undefined ? {} : { year }),
      ...(m === undefined ? {} : { month: m }),
      ...(d === undefined ? {} : { day: d }),
    },
    ref,
  )
}

const years = '(?<rel>今年|明年|后年|去年|前年|本年|当年)'

/** How Chinese says days and periods: weeks begin on Monday, 周五 comes next, 本周五 and 下周五 lie in their weeks. */
export const chineseRules: readonly DateRule[] = [
  han('大后天', (_, ref) => daysAhead(ref, 3)),
  han('(?<![以之今往])后天(?!天)|后日(?=上|下|早|晚)', (_, ref) => daysAhead(ref, 2)),
  han('明天|明日|明儿个?|翌日', (_, ref) => daysAhead(ref, 1)),
  han('明早|明晨', (_, ref) => daysAhead(ref, 1), 'morning'),
  han('明晚', (_, ref) => daysAhead(ref, 1), 'evening'),
  han('今天|今日|今儿个?|今天之内', (_, ref) => daysAhead(ref, 0)),
  han('今早|今晨', (_, ref) => daysAhead(ref, 0), 'morning'),
  han('今晚', (_, ref) => daysAhead(ref, 0), 'evening'),
  han('昨天|昨日|昨儿个?', (_, ref) => daysAhead(ref, -1)),
  han('昨夜|昨晚', (_, ref) => daysAhead(ref, -1), 'evening'),
  han('大前天', (_, ref) => daysAhead(ref, -3)),
  han('(?<![之以\\d])前天|前日', (_, ref) => daysAhead(ref, -2)),
  han(
    '(?:(?<rel>本|这个?|(?<!一)下{1,3}个?|上{1,2}个?)的?)?(?:周|星期|礼拜)的?(?:周|星期|礼拜)?(?<wd>[一二三四五六日天]|[1-6](?![\\d个天.]))(?!期|报|刊|边|围)',
    weekdayReading,
  ),
  han('(?<rel>本|这个?|(?<!一)下{1,3}个?|上{1,2}个?)?周末', ({ groups }, ref) =>
    weekend(ref, offsetOf(groups.rel)),
  ),
  han(
    '(?<rel>本|这个?|(?<!一)下{1,3}个?|上{1,2}个?)(?:周|星期|礼拜)(?![一二三四五六日天末转])(?<edge>初|中)?',
    ({ groups }, ref) => onEdge(periodAhead(ref, 'week', offsetOf(groups.rel)), groups.edge),
  ),
  han(
    `(?:大概|大约|约)?(?:再?过)?(?<![\\d.第])(?:${number}(?:到|至|-))?${count}${unit}(?:左右)?(?:之后|以后|后)(?![天续来])`,
    (m, ref) => distance(m, ref, 1),
  ),
  han(`过(?!几天)(?<![超])${count}${unit}(?!的)`, (m, ref) =>
    /超$/.test(m.before) ? undefined : distance(m, ref, 1),
  ),
  han(`(?<![\\d.第])${count}(?<u>天|周|个?星期|个?礼拜|个月|年)(?:之前|以前|前)(?![天台])`, (m, ref) =>
    /(?:到期|提前|之前|还款|开会|会议)$/.test(m.before) ? undefined : distance(m, ref, -1),
  ),
  han(`(?<![\\d.第])${count}${unit}(?:之内|以内|内)`, (m, ref) => {
    const last = distance(m, ref, 1)
    return { ...last, from: ref.today, on: last.to }
  }),
  han(`(?:未来|接下来|今后|往后|之后)的?${count}${unit}`, (m, ref) => ({
    ...distance(m, ref, 1),
    from: ref.today,
    on: ref.today,
  })),
  han(`(?!这[两几]天|最近几天|近几天)(?:最近|近|过去|这)的?${count}${unit}(?:来|内|里)?`, (m, ref) => ({
    ...distance(m, ref, -1),
    to: ref.today,
  })),
  han('(?<![证说声透表公])(?<a>今明|明后)(?:这?两?天|两日)', ({ groups }, ref) => {
    const first = groups.a === '今明' ? 0 : 1
    return {
      from: shifted(ref.today, first, 'day'),
      to: shifted(ref.today, first + 1, 'day'),
      on: shifted(ref.today, first, 'day'),
    }
  }),
  han('(?:最近|这|过|近)(?:几天|两天)', (m, ref) =>
    m.text.startsWith('过') || m.text.startsWith('这')
      ? vague({ from: ref.today, to: shifted(ref.today, 3, 'day'), on: ref.today })
      : vague({ from: shifted(ref.today, -3, 'day'), to: ref.today, on: ref.today }),
  ),
  han(`(?<rel>本|这个?|当|(?<!一)下{1,2}个?|上{1,2}个?)月份?(?:${edge}|${day}[号日])?`, ({ groups }, ref) => {
    const step = offsetOf(groups.rel)
    if (groups.d) return dayOfMonth(ref, smallChinese(groups.d) ?? 0, step)
    return onEdge(periodAhead(ref, 'month', step), groups.edge)
  }),
  han('(?:(?<rel>本|这个?|当|下个?)?月底?的?)?最后一?个?(?:工作日|交易日)', ({ groups }, ref) => {
    const { to } = periodAhead(ref, 'month', offsetOf(groups.rel))
    return oneDay(workdays(addDays(to, 1), -1))
  }),
  han(`(?<![\\d一二三四五六七八九十个年本这当下上])月${edge}`, ({ groups }, ref) => {
    const now = edgeOf(periodAhead(ref, 'month', 0), edgeName(groups.edge!))
    const over = ref.lean === 'future' && now.to < ref.today
    return over ? edgeOf(periodAhead(ref, 'month', 1), edgeName(groups.edge!)) : now
  }),
  han(`${years}(?:${edge})?(?!度)`, ({ groups }, ref) =>
    onEdge(written({ year: yearOf(groups, ref) }, ref)!, groups.edge),
  ),
  han('(?<![\\d今明后去前半当大])年(?<edge>底|末|初|中)', ({ groups }, ref) => {
    const step = groups.edge === '初' && ref.lean === 'future' ? 1 : 0
    return edgeOf(periodAhead(ref, 'year', step), edgeName(groups.edge!))
  }),
  han(
    `(?:(?:(?<y>(?:19|20)\\d{2})年|${years})的?)?(?<![\\d.个])${month}月份?(?!\\d|[个]|[一二三四五六七八九十]+[号日])(?:${edge})?`,
    ({ groups }, ref) =>
      onEdge(monthReading(ref, smallChinese(groups.m!) ?? 1, yearOf(groups, ref)), groups.edge),
  ),
  han(`${years}的?${month}月${day}[日号]?`, ({ groups }, ref) =>
    written({ year: yearOf(groups, ref), month: smallChinese(groups.m!), day: smallChinese(groups.d!) }, ref),
  ),
  han(`${years}的?第?(?<q>[一二三四1-4])季度`, ({ groups }, ref) =>
    readMention({ start: 0, end: 0, year: yearOf(groups, ref)!, quarter: smallChinese(groups.q!)! }, ref),
  ),
  han(`${years}(?<h>[上下])半年`, ({ groups }, ref) =>
    readMention({ start: 0, end: 0, year: yearOf(groups, ref)!, half: groups.h === '上' ? 1 : 2 }, ref),
  ),
  han('(?<y>20\\d{2})年(?<edge>底|末|初|中)', ({ groups }, ref) =>
    onEdge(written({ year: Number(groups.y) }, ref)!, groups.edge),
  ),
  han('(?<rel>本|这个?|下个?|上个?)季度?(?<edge>初|末|底)?', ({ groups, text }, ref) =>
    /季(?:度|末|初|底)/.test(text)
      ? onEdge(periodAhead(ref, 'quarter' satisfies Period, offsetOf(groups.rel)), groups.edge)
      : undefined,
  ),
  han('第?(?<q>[一二三四1-4])季度?(?<edge>初|末|底)', ({ groups }, ref) =>
    onEdge(readMention({ start: 0, end: 0, quarter: smallChinese(groups.q!)! }, ref)!, groups.edge),
  ),
  han('(?<![本这个下上一二三四1-4])季(?:度)?(?:末|底)', (_, ref) =>
    edgeOf(periodAhead(ref, 'quarter', 0), 'end'),
  ),
  han(
    `(?<![\\d.年月一二三四五六七八九十第])(?<d>3[01]|[12]\\d|0?[1-9]|[二三]?十[一二三四五六七八九]?|[一二三四五六七八九])号(?![楼线院店室码房门柜仓产基公厅机])`,
    ({ groups }, ref) => dayOfMonth(ref, smallChinese(groups.d!) ?? 0),
  ),
  han('(?<![\\d.年月])(?<d>3[01]|[12]\\d|0?[1-9])日(?![元圆本])', ({ groups }, ref) =>
    dayOfMonth(ref, Number(groups.d)),
  ),
  han(
    '(?<=[在到于至约] ?)(?<m>1[0-2]|0?[1-9])[./](?<d>3[01]|[12]\\d|0?[1-9])(?![\\d.%/万亿千元]|的)|(?<![\\d.])(?<m2>1[0-2]|0?[1-9])[./](?<d2>3[01]|[12]\\d|0?[1-9])(?=(?:之?前|到期|见面|开会|回访|提醒))',
    ({ groups }, ref) =>
      written({ month: Number(groups.m ?? groups.m2), day: Number(groups.d ?? groups.d2) }, ref),
  ),
]
