import { fold } from '#domain/text/fold.ts'
import { atWallTime, type Instant, type LocalDate, wallTime } from '#domain/time.ts'
import { type ClockTime, findClockTimes, wallTimeOf } from '../text/clock-times.ts'
import type { FoundDate } from '../text/dates.ts'
import { findDurations } from '../text/numbers.ts'
import { hourSpan } from './hour-spans-ru.ts'
import { datesIn, latinOrOther, type Moment } from './mentions.ts'
import type { Span } from './words.ts'

export type MeetingSlots = Readonly<{
  on?: LocalDate
  part?: 'morning' | 'afternoon' | 'evening'
  at?: Instant
  minutes?: number
  channel?: 'call' | 'video' | 'meeting'
  place?: string
  cancel?: true
  /** The message is about a meeting that is planned: it moves, changes or is called off. */
  planned: boolean
  /** What of the message says when. */
  taken: readonly Span[]
}>

const cancels =
  /(?<!\p{L})(?:cancel(?:led|s)?|call(?:ed)? (?:(?:the|that|our|my|it) ?){0,2}(?:\p{L}+ )?off|scrap|drop)(?!\p{L})|取消|撤掉|作罢|泡汤|不[开见约]了|(?:来|去|到|见|赴)不(?:了|成)了?(?![^改]*(?:改|换|挪|推迟|延))|(?<!\p{L})(?:отмен(?:и|ить|яй|яем|яется|яю|ите)|сними|снимаем|убери(?:те)?)(?!\p{L})/u
const moves =
  /(?<!\p{L})(?:move|reschedule|shift|push|bump|postpone|bring forward|put off)(?!\p{L})|改到|改期|改为|推迟|[往向][前后](?:推|提|挪|移|调|延)|推后|延后|提早|提前到|挪到|延到|(?<!\p{L})(?:перенес(?:и|ти|ите)|подвин(?:ь|уть|ьте)|сдвин(?:ь|уть|ьте)|передвинь|отложи)(?!\p{L})/u
const video = /video|zoom|teams call|视频|线上|远程|видео|(?<!\p{L})зум|по скайпу|онлайн/u
const call = /(?<!\p{L})(?:(?:a |the )?(?:phone )?call)(?! off)(?!\p{L})|电话|通话|звонок|созвон/u

/** An hour that stands behind its day without any sign of time: "thursday 10", "tomorrow 9". */
const plainHour =
  /^,?\s+(?:at |@ ?|um |на |в )?(?<h>\d{1,2})(?!\d|[.:]\d|\s?(?:min|m(?!\p{L})|h(?:ours?|rs?)?(?!\p{L})|am|pm|people|%|st|nd|rd|th|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|мин|час|дек|ноя|янв|小时|分|[-–—]))/u

function hourAfter(
  folded: string,
  date: Span & Readonly<{ on: LocalDate }>,
  { zone }: Moment,
): Instant | undefined {
  const found = plainHour.exec(folded.slice(date.end))?.groups?.h
  const hour = found === undefined ? 0 : Number(found)
  if (hour < 1 || hour > 21) return undefined
  // Nobody meets at three in the night.
  return atWallTime(date.on, `${String(hour < 7 ? hour + 12 : hour).padStart(2, '0')}:00`, zone)
}

/** "4 December, 16:00": an hour that stands alone right behind a day is one of that day. */
function behindDay(
  said: string,
  dates: readonly FoundDate[],
  date: FoundDate | undefined,
  { zone }: Moment,
): Instant | undefined {
  const pair = date === dates[0] ? [dates[0], dates[1]] : dates.slice(-2)
  const [day, hour] = pair
  if (!day || day.at || day.to !== undefined || !hour?.at) return undefined
  const joint = said.slice(day.end, hour.start)
  return /^[\s,]*(?:at |@|в |на |um )?$/iu.test(joint) && /^(?:в |at |@)?\d/iu.test(said.slice(hour.start))
    ? atWallTime(day.on, wallTime(hour.at, zone), zone)
    : undefined
}

const partsOfDay = [
  ['morning', /(?<!\p{L})(?:morning|am slot|утр(?:ом|а|ечком))(?!\p{L})|первой половине дня|上午|早上|早晨/u],
  [
    'afternoon',
    /(?<!\p{L})(?:afternoon|after lunch|днем|днём|после обеда)(?!\p{L})|второй половине дня|下午|午后/u,
  ],
  ['evening', /(?<!\p{L})(?:evening|after work|вечером|вечерком)(?!\p{L})|傍晚|晚上/u],
] as const

const inPerson = /线下|当面|面对面|面谈/u
/** 在我们办公室, 改到他公司: where it takes place. */
const placed =
  /(?:地点(?:是|在|定在|改到|改成|改为|：)?|在|改到|约到|定在|到)(?<place>[^，,。\s]{0,8}?(?:办公室|网点|支行|分行|酒店|餐厅|咖啡[馆厅店]|公司|工厂|厂里|会议室|茶楼|茶餐厅|会所|俱乐部))(?=见|谈|聊|碰|吃|喝|开|里|[，,。\s吧]|$)/u

/** Lunch time is an hour by itself. */
const noon = /中午|正午/u

const hourSaid = /^(?<part>[上中下]午|早上|晚上|傍晚)?[\d一二两三四五六七八九十]+[点:：]/u

const untilHan = /^\s*(?:到|至|-|–|—|~)\s*(?:[上中下]午|[早晚]上)?$/u

/** The hours of a message at which something begins: in 九点四十五到十点半 the first. */
const beginnings = (folded: string): readonly ClockTime[] =>
  findClockTimes(folded)
    .toSorted((a, b) => a.start - b.start)
    .filter(
      ({ start }, index, all) => index === 0 || !untilHan.test(folded.slice(all[index - 1]!.end, start)),
    )

/** From 九点四十五到十点半 how long it takes, in minutes. */
function untilHour(folded: string): number | undefined {
  if (!/[到至~–—-]/u.test(folded)) return undefined
  const times = findClockTimes(folded).toSorted((a, b) => a.start - b.start)
  const at = times.findIndex(({ end }, index) => {
    const next = times[index + 1]
    return next !== undefined && untilHan.test(folded.slice(end, next.start))
  })
  const [from, to] = [times[at], times[at + 1]]
  if (!from || !to) return undefined
  const minutes = (to.hour - from.hour) * 60 + to.minute - from.minute
  return minutes > 0 ? minutes : minutes + 12 * 60
}

/** 十二点约她，也是后天: the only hour of the message belongs to its only day, wherever it stands. */
function apart(
  folded: string,
  dates: readonly FoundDate[],
  date: FoundDate | undefined,
  { zone }: Moment,
): Instant | undefined {
  const [, hour, more] = dates
  if (!date || date.at || date.to !== undefined || more || date !== dates[0]) return undefined
  // 周四早上跟刘思衡视频，八点半: an hour behind the day is one of it, though it was read by itself.
  const told = hour && hourSaid.exec(folded.slice(hour.start))
  if (hour && !(hour.at && told)) return undefined
  if (hour?.at && told?.groups?.part) return atWallTime(date.on, wallTime(hour.at, zone), zone)
  const times = beginnings(folded).filter(({ start, end }) => end <= date.start || start >= date.end)
  const wall = times.length === 1 ? wallTimeOf(times[0]!, date.part) : noon.test(folded) ? '12:00' : undefined
  return wall === undefined ? undefined : atWallTime(date.on, wall, zone)
}

/** «минут на сорок»: the number stands behind. */
const aboutMinutes = /(?<!\p{L})(минут|часа)(?:к\p{L}+)? на (\p{L}+|\d+)/iu

/** A meeting lies ahead, though the message tells how it was agreed: «договорились на четверг в три». */
function ahead(said: string, moment: Moment): readonly FoundDate[] {
  const dates = datesIn(said, moment, 'future')
  const first = dates[0]
  if (!first || first.on >= moment.today || /\d/u.test(said.slice(first.start, first.end))) return dates
  const alone = datesIn(said.slice(first.start), moment, 'future')
  return alone.map((date) => ({ ...date, start: date.start + first.start, end: date.end + first.start }))
}

const proposed =
  /(?<!\p{L})(?:say|like|maybe|perhaps)(?: around| about)? (?=(?:\d{1,2}|one|two|three|four|five|half|quarter)(?:[:.]\d\d)?(?: past| to|[\s,.!]*$))/giu

/** "Push it to 11.30", «сдвинь на 12»: the hour that ends an order to move something. */
const movedTo =
  /(?<!\p{L})(?<order>(?:move|push|shift|bump|make|put|get|bring|перенес|сдвин|подвин|передвин|переставь?)\p{L}*(?: (?:it|that|this|him|her|them|his|this|the|meeting|slot|back|forward|up|его|е[её]|их|это|встречу))*)(?<to> (?:to|at|for|till|until|на|до))? (?<h>\d{1,2})(?:\.(?<m>[0-5]\d))?(?=(?: (?:instead|please|pls|then|пожалуйста))*[\s.!]*$)/iu

function hourMovedTo(said: string): string {
  const { order, to, h, m } = movedTo.exec(said)?.groups ?? {}
  const hour = Number(h)
  if (order === undefined || (m === undefined && to === undefined) || hour < 1 || hour > 21) return said
  // Nobody meets at three in the night.
  const wall = `${hour < 7 ? hour + 12 : hour}:${m ?? '00'}`
  return said.replace(movedTo, `${order} ${/\p{Script=Cyrillic}/u.test(order) ? 'в' : 'at'} ${wall}`)
}

/** "The afternoon, say 3": an hour that is only proposed or moved to, in the words for an hour. */
export const hourProposed = (said: string): string => hourMovedTo(said.replace(proposed, 'at '))

const hours =
  /(?<![\d.:-])(?<h>[01]?\d)(?:[.:](?<m>[0-5]\d))? ?(?:am|pm)? ?(?:-|–|to|till|until) ?(?<h2>[01]?\d)(?:[.:](?<m2>[0-5]\d))? ?(?:am|pm)?(?![\d.:]|st|nd|rd|th| ?(?:people|%|min|dec|jan|nov))/u

/** "2 to 2.45": how long a meeting is that ends at an hour. */
function betweenHours(folded: string): number | undefined {
  const { h, m = '0', h2, m2 = '0' } = hours.exec(folded)?.groups ?? {}
  if (h === undefined || h2 === undefined) return undefined
  const minutes = (Number(h2) - Number(h)) * 60 + Number(m2) - Number(m)
  const length = minutes <= 0 ? minutes + 12 * 60 : minutes
  return length <= 8 * 60 ? length : undefined
}

/** 投诉明天得有个说法，给她约周三上午十一点: the day and hour stand with the order, whatever was said before it. */
function whereArranged(said: string, dates: readonly FoundDate[]): FoundDate | undefined {
  const [first] = dates
  if (!first || first.at || dates.length < 2 || !/\p{Script=Han}/u.test(said)) return undefined
  const order = /[，,。；;\s](?=[^，,。；;\s]{0,12}(?:约|安排|订个?会|排个?会))/u.exec(said)
  return order && first.end <= order.index
    ? dates.find(({ start, at }) => start > order.index && at !== undefined)
    : undefined
}

/** When a meeting is wished for, how long and by what; and whether one that is planned is meant. */
export function meetingSlots(told: string, moment: Moment): MeetingSlots {
  const span = hourSpan(told)
  const said = span?.said ?? told
  const folded = fold(said)
  const dates = ahead(said, moment)
  // "Move it from Tuesday to Thursday at ten": what was comes first, what is wished for last.
  const planned = cancels.test(folded) || moves.test(folded)
  const date = planned ? dates[dates.length - 1] : (whereArranged(said, dates) ?? dates[0])
  const at =
    behindDay(said, dates, date, moment) ??
    (date && (date.at ?? (date.to === undefined ? hourAfter(folded, date, moment) : undefined))) ??
    (planned || !/\p{Script=Han}/u.test(said) ? undefined : apart(folded, dates, date, moment))
  const length = findDurations(said.replace(aboutMinutes, '$2 $1'), latinOrOther(said)).find(
    ({ start, end, unit }) =>
      (unit === 'minute' || unit === 'hour') && !dates.some((each) => each.start < end && start < each.end),
  )
  const part = partsOfDay.find(([, form]) => form.test(folded))?.[0]
  const place = placed.exec(said)?.groups?.place
  const counted = length
    ? Number(length.value) * (length.unit === 'hour' ? 60 : 1)
    : at && (betweenHours(folded) ?? (/\p{Script=Han}/u.test(said) ? untilHour(folded) : undefined))
  const minutes = span?.minutes ?? counted
  return {
    planned,
    taken: dates,
    ...(cancels.test(folded) ? { cancel: true as const } : {}),
    ...(at ? { at } : date && !cancels.test(folded) ? { on: date.on } : {}),
    ...(part && !at && !cancels.test(folded) ? { part } : {}),
    ...(minutes !== undefined && Number.isInteger(minutes) && minutes >= 5 && minutes <= 720
      ? { minutes }
      : {}),
    ...(video.test(folded)
      ? { channel: 'video' as const }
      : call.test(folded)
        ? { channel: 'call' as const }
        : inPerson.test(folded)
          ? { channel: 'meeting' as const }
          : {}),
    ...(place ? { place } : {}),
  }
}
