import { patternOf } from '#domain/text/letters.ts'
import { findAmounts } from '../text/amounts.ts'
import type { FoundDate } from '../text/dates.ts'
import { withBoundMeant } from './bounds-ru.ts'
import { clientNames } from './client.ts'
import { datesIn, type Moment } from './mentions.ts'
import type { Span } from './words.ts'

const opens =
  '(?:oh |ah |oops |sorry |ой |ах |ох )?(?:no|nope|nah|sorry|i mean|i meant|rather|wait|actually|or rather|correction|make that|scratch that|нет|то есть|ой|точнее|вернее|ошибся|ошиблась|в смысле|вру|путаю|тьфу|стоп|стой|погоди|пардон|поправка|хотя|лучше|давай|э{2,}м*|эм+|хм+|блин|простите?|извините?)'
/** What stands between a slip of the tongue and what was meant: "… no, to", «…, то есть нет, с». */
const amends = patternOf(
  String.raw`^(?: \p{L}+)?(?:['’]s)?[\s,.…–—-]+${opens}(?:[\s,.…–—-]+(?:${opens}|it was|это|not))*[\s,.…–—-]*(?:(?<!\p{L})(?:to|with|for|at|by|on|from|the|с|со|у|к|ко|для|от|на|в|во|до)\s+)?$`,
  'iu',
)

/** The same in Chinese: 跟高文静，不对，是跟郑家豪. */
const amendsHan =
  /^[，,\s]*(?:呃|额|哦不|啊不|噢不)[，,\s]*$|^[\s，,。.…—]*(?:等等|等一下|哎呀?|噢|哦|啊|呃|嗯)*[\s，,]*(?:不对|不是(?=[\s，,。.…—是])|(?<=[嗯呃额啊哦])不是|哦不|啊不|不不|说错了?|我?[说搞记写弄]错了?|错了|口误|应该是|更正|等等|等一下|算了|还是)[\s，,。.…—]*(?:我?[说搞记写弄]错了?[\s，,。]*)?(?:那?就)?(?:改|换)?(?:成|到)?(?:(?:应该)?是)?(?:跟|和|给|对|找|向)?$/u

/** «Шубиной, тьфу, не Шубиной, а Белобородовой»: between the name that was said first and the one that is meant. */
const notThat = patternOf(
  String.raw`^[\s,.…–—-]+${opens}[\s,.…–—-]+не\s+(?:(?:с|со|у|к|для|от)\s+)?\p{L}+[\s,]+а\s+(?:(?:с|со|у|к|для|от)\s+)?$`,
  'iu',
)

/** Words of taking back at the end of a clause, behind more than what they take back. */
const lateAmends = patternOf(
  String.raw`[\s,.…–—-]+${opens}(?:[\s,.…–—-]+(?:${opens}|it was|это))*[\s,.…–—-]*(?:(?<!\p{L})(?:by|on|в|во|к|на)\s+)?$|[，,。.…\s—-]+(?:哎呀?|噢|哦|啊|呃|嗯)*[\s，,]*(?:不对|哦不|啊不|噢不|(?:我)?[说搞记写弄]错了?|口误|更正|等等|等一下)[\s，,。.…—]*(?:应该)?(?:是|改成|改到)?$`,
  'iu',
)

/** An hour, a number or an amount as people say them. */
const figure =
  "(?:half past |quarter (?:past|to) )?(?:\\d{1,3}(?:[.,:’' ]\\d{2,3})*\\s?(?:am|pm|k|m|%)?|noon|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|half)"
const figureSlip = patternOf(
  `(?<!\\p{L}|\\d)(?:at |by |to |an? )?${figure}(?: o['’]?clock)?[\\s,.…–—-]+${opens}(?:[\\s,.…–—-]+(?:${opens}|it was|not))*[\\s,.…–—-]+(?=(?:at |by |to |an? )?${figure}(?!\\p{L}))`,
  'iu',
)

const before = (a: Span, b: Span): number => a.start - b.start

/** Taken back with the reason why: 周三两点，哦不对他周三不在，周四两点. */
const amendsWithReason =
  /^[\s，,。.…—]*(?:等等|等一下|哎呀?|噢|哦|啊|呃)*[\s，,]*(?:不对|不行|不是|说错了?|错了|搞错了?|口误|等等|等一下)[\s，,。]*[^。，,]{0,14}?(?:不在|没空|不行|不方便|有事|出差|休息|来不了|没时间|请假|约满|放假|不合适|有会|占了|不可以)了?[\s，,。]*(?:还是|就|那就|应该)*(?:改|换|挪)?(?:成|到|在|定|是)?$/u

const lastHour =
  /(?:(?:(?:at|by|в|на|к) )?(?:\d{1,2}(?:[:.]\d\d)?(?: ?(?:am|pm|час(?:а|ов)?|утра|дня|вечера))?|(?:half past )?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)|noon)|(?:в|на|к) (?:час|два|три|четыре|пять|шесть|семь|восемь|девять|десять|одиннадцать|двенадцать|полдень)(?: (?:часа|часов|утра|дня|вечера))?)$/iu
const onlyHour =
  /^(?:(?:(?:at|by|в|на|к) )?\d{1,2}(?:[:.]\d\d)?(?: ?(?:am|pm|час(?:а|ов)?|утра|дня|вечера))?|(?:в|на|к) (?:час|два|три|четыре|пять|шесть|семь|восемь|девять|десять|одиннадцать|двенадцать|полдень)(?: (?:часа|часов|утра|дня|вечера))?)$/iu

/** «На следующей неделе в понедельник, вернее, в среду»: the week stays. */
const weekLead = /^(?:на|в) \p{L}+\.? недел[еюи]\s+/iu

const hanHour = /^(?:[上中下]午|早上|晚上|傍晚)?[\d一二两三四五六七八九十]+(?:点|[:：])/u

/** Where only the hour is taken back, the day before it stays: 周五上午十点，等等，十一点; «в четверг в 14, нет, в 15». */
function hourStart(said: string, first: Span, second: Span): number {
  const week = weekLead.exec(said.slice(first.start, first.end))
  if (week) return first.start + week[0].length
  const last = lastHour.exec(said.slice(first.start, first.end))
  if (last && last.index > 0 && onlyHour.test(said.slice(second.start, second.end).trim()))
    return first.start + last.index
  const hour = /[\d一二两三四五六七八九十]+(?:点(?:半|钟|[一三]刻|\d+分?)?|[:：]\d\d)$/u.exec(
    said.slice(first.start, first.end),
  )
  const alone = hanHour.test(said.slice(second.start))
  return hour && alone ? first.start + hour.index : first.start
}

/** «В понедельник, лучше в 10»: an hour behind a day that had none takes nothing back. */
function addsHour(said: string, first: Span, second: Span): boolean {
  const [day, hour] = [first, second].map(({ start, end }) => said.slice(start, end).trim()) as [
    string,
    string,
  ]
  if (!onlyHour.test(hour) && !hanHour.test(hour)) return false
  return !lastHour.test(day) && !/点|[:：]\d/u.test(day)
}

/** «В четверг, лучше в 10»: what stands between a day and its hour. */
const rather =
  /^[\s,]+(?:лучше|желательно|скажем|давай|пусть|наверное|можно|удобнее|предпочтительно|если можно)(?:\s+(?:всего|бы|уж|будет))*[\s,]*$/iu

/** The name or day that a speaker took back at once, with the words of taking it back. */
function slipIn(said: string, found: readonly Span[]): Span | undefined {
  const spans = [...found].sort(before)
  for (const [index, first] of spans.entries()) {
    const second = spans[index + 1]
    const between = second && said.slice(first.end, second.start)
    if (second && between) {
      const adds = addsHour(said, first, second)
      if (adds && rather.test(between)) return { start: first.end, end: second.start - 1 }
      if (!adds && (amends.test(between) || amendsHan.test(between)))
        return { start: hourStart(said, first, second), end: second.start }
    }
    const third = spans[index + 2]
    for (const last of [second, third])
      if (last && [amendsWithReason, notThat].some((form) => form.test(said.slice(first.end, last.start))))
        return { start: first.start, end: last.start }
  }
  return undefined
}

const dayBefore =
  /yesterday[\s,.…–—-]+(?:(?:no|sorry|wait|actually|i mean|it was)[\s,]+)+the day before(?! yesterday)/iu
const sameTime =
  /^[\s,，]*(?:(?:at )?(?:the )?same (?:time|hour)|(?:в )?(?:(?:то|это) же (?:самое )?время|тот же час)|(?:的)?(?:同一|同样的?|原来的?)(?:个)?(?:时间|钟点|点)|(?:时间|钟点)不变)/iu
/** A day is given up with the reason why, before the other one: "no wait he's flying, make it". */
const givenUp = patternOf(
  String.raw`^(?<en>[^.;!?]{0,40}?)[\s,.…–—-]+(?:no|wait|sorry|actually|scratch that|hm+|oh|нет|стоп|стой|ой|тьфу|хотя)(?!\p{L}).{0,70}$|^(?<zh>[^。；！？]{0,14}?)[\s，,。.…—]+(?:算了|不对|等等|等一下|哦不|啊不|不行).{0,24}$`,
  'iu',
)
const hourOf =
  /(?:[上中下]午|早上|晚上|傍晚)?[\d一二两三四五六七八九十]+(?:点(?:半|钟|[一三]刻|\d+分?)?|[:：]\d\d)$/u

/** "Wednesday at 3, no sorry, Thursday": only the day is taken back, the hour stays. */
function dayAmended(said: string, days: readonly FoundDate[]): string | undefined {
  const found = days.toSorted(before)
  for (const [index, first] of found.entries()) {
    const hour = first.at && hourBehind(said.slice(first.start, first.end))
    if (!hour) continue
    const later = found.slice(index + 1)
    const second =
      later.find(
        ({ at, start, end }) =>
          !at && sameTime.test(said.slice(end)) && givenUp.test(said.slice(first.end, start)),
      ) ?? later.slice(0, 1).find(({ at, start }) => !at && amends.test(said.slice(first.end, start)))
    if (!second) continue
    const groups = givenUp.exec(said.slice(first.end, second.start))?.groups
    const kept = groups?.en ?? groups?.zh ?? ''
    const rest = said.slice(second.end).replace(sameTime, '')
    const joint = /\p{Script=Han}/u.test(hour) ? '' : ' '
    return `${said.slice(0, first.start)}${said.slice(second.start, second.end)}${joint}${hour}${kept}${rest}`
  }
  return undefined
}

/** The hour at the end of a day with one; undefined where nothing else is left. */
function hourBehind(day: string): string | undefined {
  const hour = lastHour.exec(day) ?? hourOf.exec(day)
  return hour && hour.index > 0 ? hour[0].trim() : undefined
}

/** 周三把估价给她，不对，是周四: the day that was meant in the place of the one taken back at the end. */
function dayTakenBackLast(said: string, days: readonly FoundDate[]): string | undefined {
  const [first, second] = days.toSorted(before).slice(-2)
  if (!first || !second || !/^[\s.!。！吧]*$/u.test(said.slice(second.end))) return undefined
  const between = said.slice(first.end, second.start)
  const back = lateAmends.exec(between)
  if (!back || back.index === 0) return undefined
  return `${said.slice(0, first.start)}${said.slice(second.start, second.end)}${between.slice(0, back.index)}`
}

/** «Завтра созвон в 16, нет, лучше послезавтра в 11»: a day and an hour that stand apart are taken back together. */
function hourWithDayAmended(said: string, days: readonly FoundDate[]): string | undefined {
  const found = days.toSorted(before)
  for (const [index, hour] of found.entries()) {
    const [day, other] = [found[index - 1], found[index + 1]]
    if (!day || day.at || !other || !onlyHour.test(said.slice(hour.start, hour.end).trim())) continue
    const anew = said.slice(other.start, other.end).trim()
    if (onlyHour.test(anew) || !amends.test(said.slice(hour.end, other.start))) continue
    return `${said.slice(0, day.start)}${said.slice(day.end, hour.start)}${said.slice(other.start)}`
  }
  return undefined
}

const address = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu
const addressesIn = (said: string): readonly Span[] =>
  [...said.matchAll(address)].map(({ 0: word, index }) => ({ start: index, end: index + word.length }))

/** "В комплаенс, ой, в риски": departments as they stand behind an order in Russian. */
const department =
  /(?<!\p{L})(?:(?:в|во)\s+)?(?:комплаенс|риски|рискам|рисков|юристам|юристов|юротдел|операционистам|операционный(?: отдел)?|операции|продуктовикам|поддержку|поддержке)(?!\p{L})/giu
const departmentsIn = (said: string): readonly Span[] =>
  [...said.matchAll(department)].map(({ 0: word, index }) => ({ start: index, end: index + word.length }))

/** "Отмени задачу …, нет, лучше закрой как сделанную": the order that is taken back, with what it was about. */
const orderTakenBack =
  /^(отмени|удали|перенеси|сдвинь|создай|поставь|заведи|закрой|открой|покажи|напомни|запиши)\s+(.{4,120}?)[\s,.—-]+(?:нет|ой|стой|стоп|тьфу|хотя)(?:[\s,.—-]+(?:нет|ой|стой|стоп|лучше|давай|хотя))*[\s,.—-]+(отмени|удали|перенеси|сдвинь|закрой|открой|покажи)(?:\s+(?:е[её]|его))?((?:\s+\S+){0,4})[\s.!]*$/iu

/** "Friday at five, sorry not Friday, Thursday": what is denied was said before. */
const denied =
  /(?<open>[\s,.…–—-](?:no|sorry|wait|actually|i mean|oops|well|rather)[\s,]+)not (?:on )?(?:the )?(?:\p{L}+day|tomorrow|today|\d{1,2}(?:st|nd|rd|th)|\p{L}+(?= [\s,]*but))[\s,]+(?:but )?(?=\S)/giu

/** A message in which more is taken back than this is one that thinks aloud. */
const most = 3

/** The message as it was meant: "spoke to Noah… no, to Ruth" is "spoke to Ruth". */
export function withoutSlips(spoken: string, moment: Moment): string {
  let said = spoken
  for (let round = 0; round < most; round += 1) {
    const meant = withoutSlip(said, moment)
    if (meant === said) break
    said = meant
  }
  return said
}

function withoutSlip(spoken: string, moment: Moment): string {
  const said = spoken.includes(' not ') ? spoken.replace(denied, '$<open>') : spoken
  const back = orderTakenBack.exec(said)
  if (back) return `${back[3]} ${back[2]}${back[4]}`
  if (/the day before/iu.test(said) && /yesterday/iu.test(said))
    return said.replace(dayBefore, 'the day before yesterday')
  const bound = withBoundMeant(said)
  if (bound !== said) return bound
  const wrong = figureSlip.exec(said)
  if (wrong !== null) return otherFigure(said, wrong)
  const days = datesIn(said, moment, 'future')
  const kept = dayAmended(said, days)
  if (kept !== undefined) return kept
  const other = hourWithDayAmended(said, days)
  if (other !== undefined) return other
  const moved = dayTakenBackLast(said, days)
  if (moved !== undefined) return moved
  const slip =
    slipIn(
      said,
      clientNames(said, [], moment.names).filter(({ score }) => score >= 0.8),
    ) ??
    slipIn(said, days) ??
    slipIn(said, departmentsIn(said)) ??
    (said.includes('@') ? slipIn(said, addressesIn(said)) : undefined) ??
    (/\p{Script=Han}/u.test(said) ? slipIn(said, findAmounts(said, 'zh')) : undefined)
  return slip === undefined ? said : said.slice(0, slip.start) + said.slice(slip.end)
}

/** The figure that was meant in the place of the one that was taken back. */
function otherFigure(said: string, wrong: RegExpExecArray): string {
  const lead = /^(?:at|by|to|an?)\s/iu.exec(wrong[0])?.[0] ?? ''
  const rest = said.slice(wrong.index + wrong[0].length)
  return said.slice(0, wrong.index) + (/^(?:at|by|to|an?)\s/iu.test(rest) ? '' : lead) + rest
}
