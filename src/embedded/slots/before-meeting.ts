import { fold } from '#domain/text/fold.ts'
import { patternOf } from '#domain/text/letters.ts'
import type { LocalDate } from '#domain/time.ts'
import { findDurations } from '../text/numbers.ts'
import { type ClientMention, clientNames, clientPronoun } from './client.ts'
import { hourAlone } from './meeting-changes.ts'
import { datesIn, latinOrOther, type Moment } from './mentions.ts'
import { type Span, sentenceCase, tidy, without, wordsOf } from './words.ts'

/** A reminder that counts back from a meeting, as a message tells it. */
export type BeforeMeeting = Readonly<{
  minutes: number
  /** Whom the meeting is with. */
  met?: ClientMention
  /** The words of the meeting where they name nobody; `next` for the next one. */
  words?: string
  /** The day of the meeting. */
  on?: LocalDate
  /** The meeting as a task of its own, where nothing else is to be done. */
  event: string
  /** What of the message says all this. */
  span: Span
}>

const englishLength = String.raw`(?:half (?:an )?hour|(?:an|one) hour and a half|(?:a |three )?quarters? of an hour|(?:\d{1,3}|an?|one|two|three|four|five|ten|fifteen|twenty|thirty|forty(?:[- ]five)?|sixty|ninety|a couple of)[ -]?(?:minutes?|mins?|hours?|hrs?|h|days?))`
const russianLength = String.raw`(?:полчас(?:а|ика|ик)|полтора часа|(?:(?:\d{1,3}|пять|десять|пятнадцать|двадцать|тридцать|сорок(?: пять)?|один|два|три|четыре|пару)\s?)?(?:минут\p{L}*|мин\.?|час(?:а|ов|ик|ика)?|д(?:ень|ня|ней)|сутки)(?!\p{L}))`
const chineseLength = String.raw`(?:半个?(?:小时|钟头)|[一两二三四五六\d]+个?半?(?:小时|钟头)|[\d一二两三四五六七八九十]+分钟|[一三]刻钟|[一两二三\d]+天)`

const english = patternOf(
  String.raw`(?:about |some |at )?(?<length>${englishLength}) (?:before|ahead of|prior to)(?!\p{L})(?<event>[^,;:!?]*?)(?=\s+(?:to|that|about)\s|\s+(?:please |pls |then )?remind|[,;:!?]|\s[–—-]\s|\.?\s*$)`,
  'iu',
)
const russian = patternOf(
  String.raw`(?<!\p{L})за (?<length>${russianLength}) (?:до|перед)(?!\p{L})(?: того,? как| тем,? как)?(?<event>[^,;:!?]*?)(?=[,;:!?]|\s[–—-]\s|\.?\s*$|\s+(?:мне )?(?:напомн|напомин|постав|нужно|надо|чтоб|что(?!\p{L})|про(?!\p{L})|насч[её]т|обо?(?!\p{L})|о(?!\p{L}))|\s+(?!лично)\p{L}{2,}(?:ть|ти|чь|ться|тись)(?!\p{L}))`,
  'iu',
)
/** 会面前半小时, 会面的半小时前: the event stands before it. */
const chinese = patternOf(
  `(?:(?:之前|以前|前)的?(?:提前)?(?<after>${chineseLength})(?:左右)?|的?(?<ahead>${chineseLength})(?:之前|以前|前))`,
  'u',
)
/** 提前半小时提醒我见林婉清: it stands behind. */
const chineseAhead = patternOf(
  `提前(?<length>${chineseLength})(?:左右)?(?:提醒一?下?我?|叫我?)(?<event>[^，,。；;：:！!？?]+)`,
  'u',
)
const chineseStart = /(?:提醒一?下?我?|帮我|记得|麻烦你?|请|[，,。；;：:！!？?\s])(?=(在|于|到)?)/gu

/** What one has appointments for. */
const met =
  /(?<!\p{L})(?:meetings?|appointments?|calls?|visits?|visiting|reviews?|lunch|dinner|coffee|breakfast|sessions?|catch-?ups?|zoom|sit-?down|see|seeing|meet|talk|speak|it|that)(?!\p{L})|встреч|созвон|звон(?:ок|к)|разговор|визит|переговор|совещан|план[её]рк|при[её]м|ланч|обед|(?<!\p{L})(?:не[её]|него|них|этого|этой)(?!\p{L})|会面|见面|开会|会议|面谈|拜访|会谈|通话|电话|约|见|会|它/u

/** What is no meeting, whoever it is of. */
const otherwise =
  /birthday|anniversar|deadline|matur|expir|(?<!\p{L})(?:flight|train|trip|holiday|due|end|term)(?!\p{L})|рожден|юбиле|срок|дедлайн|погаш|окончан|истечен|отпуск|вылет|生日|到期|截止|航班|出差/u

/** Words that say that there is a meeting, and not which. */
const anyMeeting =
  /(?<!\p{L})(?:the|a|an|my|our|his|her|their|this|that|it|next|coming|upcoming|first|i|we|am|with|meetings?|appointments?|calls?|visits?|visit|see|seeing|meet|talk|speak|to|on|at|is|у|с|со|моей|нашей|моего|этой|этого|этим|следующ\p{L}+|ближайш\p{L}+|встреч\p{L}*|созвон\p{L}*|звон\p{L}*|разговор\p{L}*|визит\p{L}*|встречусь|увижусь|поговорю|не[её]|него|ней|ним|них|в|во|на)(?!\p{L})|下一?[个次场]|会面|见面|开会|会议|面谈|拜访|通话|电话|的会|[和跟与见约会的去我们它她他]/giu
const next = /(?<!\p{L})(?:next|следующ\p{L}+|ближайш\p{L}+)(?!\p{L})|下一?[个次场]/iu

const lengths: readonly (readonly [RegExp, number])[] = [
  [/^час(?:ик)?$/u, 60],
  [/^(?:an|one|1) ?(?:hour|h|hr)$/u, 60],
  [/^(?:a|three) ?quarters? of an hour$/u, 15],
  [/^(?:a|one) day$|^день$|^сутки$|^[一1]天$/u, 1440],
  [/^(?:a couple of|пару) ?(?:hours|hrs|часов)$/u, 120],
]
const perUnit: Readonly<Record<string, number>> = { minute: 1, hour: 60, day: 1440, week: 10_080 }

/** Minutes that a length of time lasts: "half an hour", полтора часа, 一刻钟. */
export function minutesIn(words: string): number | undefined {
  const folded = fold(words).trim()
  const plain = lengths.find(([form]) => form.test(folded))?.[1]
  if (plain !== undefined) return plain
  const found = findDurations(words, latinOrOther(words))[0]
  const minutes = found && Number(found.value) * (perUnit[found.unit] ?? Number.NaN)
  return minutes !== undefined && Number.isInteger(minutes) && minutes > 0 ? minutes : undefined
}

type Found = Readonly<{ length: string; event: string; span: Span }>

function foundIn(said: string): Found | undefined {
  for (const form of [english, russian, chineseAhead]) {
    const match = form.exec(said)
    const { length, event = '' } = match?.groups ?? {}
    if (match && length !== undefined) {
      // 提前半小时提醒我带合同 names no meeting: what follows may be the task itself.
      const end = match.index + match[0].length
      return { length, event: event.trim(), span: { start: match.index, end } }
    }
  }
  const joint = chinese.exec(said)
  const length = joint?.groups?.after ?? joint?.groups?.ahead
  if (!joint || length === undefined) return undefined
  const head = said.slice(0, joint.index)
  const last = [...head.matchAll(chineseStart)].at(-1)
  const start = last ? last.index + last[0].length : 0
  return {
    length,
    event: head.slice(start + (last?.[1]?.length ?? 0)),
    span: { start, end: joint.index + joint[0].length },
  }
}

/** How long before which meeting a message wishes to be reminded; nothing where it counts back from anything else. */
export function beforeMeetingIn(said: string, moment: Moment): BeforeMeeting | undefined {
  const found = foundIn(said)
  const minutes = found && minutesIn(found.length)
  if (!found || minutes === undefined) return undefined
  const { event, span } = found
  const dates = datesIn(event, moment, 'future')
  const named = clientNames(event, dates, moment.names).find(({ score }) => score >= 0.8)
  const sure = named !== undefined && named.score >= 1.9
  const folded = fold(event)
  if (otherwise.test(folded) || (event !== '' && !met.test(folded) && !sure)) return undefined
  const day = dates.find((date) => date.on >= moment.today && !hourAlone(event, date))
  const whom = named ?? clientPronoun(event)
  const words = tidy(without(event, dates).replace(anyMeeting, ' '))
  const which = next.test(event) ? 'next' : words.length > 1 ? tidy(without(event, dates)) : undefined
  return {
    minutes,
    ...(whom ? { met: whom } : which ? { words: which } : {}),
    ...(day ? { on: day.on } : {}),
    event: eventWords(tidy(without(event, dates))),
    span,
  }
}

const russianEvents: readonly (readonly [RegExp, string])[] = [
  [/^(?:\p{L}+ей )?встреч\p{L}*/iu, 'Встреча'],
  [/^(?:видео)?созвон\p{L}*/iu, 'Созвон'],
  [/^звонк\p{L}*/iu, 'Звонок'],
  [/^разговор\p{L}*/iu, 'Разговор'],
  [/^визит\p{L}*/iu, 'Визит'],
]

/** "the meeting with Anna" as a task of its own. */
function eventWords(event: string): string {
  const plain = event.replace(/^(?:the|my|our|a|an|i|we)\s+/iu, '')
  const russianOne = russianEvents.find(([form]) => form.test(plain))
  if (russianOne) return plain.replace(...russianOne)
  return wordsOf(plain).length === 0 ? '' : sentenceCase(plain)
}
