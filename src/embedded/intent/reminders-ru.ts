import { isCommonRussian } from '../slots/common-words.ts'

const command =
  /^(?:(?:пожалуйста|и|а|также|еще|ещё|потом|слушай|давай)[ ,]+)*(?:напомни(?:ть|те|шь)?(?: мне)?|не дай (?:мне )?забыть|(?:создай|поставь|добавь|заведи|сделай|запиши)(?: мне| себе)? (?:задачу|задачи|напоминание|напоминания)|(?:задача|задачи|напоминание|напоминания)(?=[\s:,—-]))/iu
const day =
  String.raw`(?:(?:(?:в|во|на|к|ко|до|с)\s+)?(?:(?:след\p{L}*|эт\p{L}+|ближайш\p{L}+|конец|конце|концу|начале|начало|середине)\s+)?(?:послезавтра|завтра|сегодня|п[оа]н[еи]д\p{L}+|вторн\p{L}+|сред[ууеы]|четв\p{L}+|пятн\p{L}+|субб?от\p{L}+|воскр\p{L}+|пн|вт|ср|чт|пт|сб|вс|недел\p{L}+|месяц\p{L}*|выходн\p{L}+|\d{1,2}[.\/]\d{1,2}|\d{1,2}(?:-?(?:го|му|е))?(?:\s+(?:числ\p{L}+|янв\p{L}*|фев\p{L}*|март\p{L}*|апр\p{L}*|ма[яйю]|июн\p{L}*|июл\p{L}*|авг\p{L}*|сен\p{L}*|окт\p{L}*|ноя\p{L}*|дек\p{L}*))?)|через\s+(?:\p{L}+\s+|\d+\s+)?(?:дн\p{L}|день|недел\p{L}+|месяц\p{L}*|час\p{L}*|полчаса))` +
  String.raw`(?:\s+(?:утром|днем|днём|вечером|в\s+\d{1,2}(?:[:.]\d\d)?))?`
const joint = String.raw`(?:\s*[,;]\s*|\s+)(?:(?:и|а|плюс|потом|затем|также)\s+)?(?:(?:еще|ещё|также|потом)\s+)?`
/** "… и в пятницу", "…, 2 декабря": another day opens another deed. */
const anotherDay = new RegExp(`${joint}(?=${day}\\s+(?!(?:и|или|до|в|утра|вечера)\\s)\\p{L}{3,})`, 'giu')
/** "… и позвонить Петрову": a deed with a person of its own. */
const anotherCall =
  /(?:\s*,\s*|\s+)(?:и|а|плюс|потом|затем)\s+(?:(?:еще|ещё|также|потом)\s+)?(?=(?:(?:пере|по)?звонить|набрать|написать|поздравить|встретиться со?|связаться со?|созвониться со?)\s+(\p{L}{4,}))/giu

/** Where "и", "а" or a comma joins, not where a day merely stands at the end of its own deed. */
const joined = /[,;]|\s(?:и|а|плюс|потом|затем|также|еще|ещё)\s/iu

/** The verb of a deed, without which a part says only when. */
const deed = /(?<!\p{L})\p{L}{2,}(?:ть|ти|чь|ться|тись)(?!\p{L})/iu

/** "Напомни в среду … и в пятницу …": each deed with a day or a person of its own is a reminder of its own. */
export function russianReminders(part: string): string[] {
  const head = command.exec(part)?.[0]
  if (!head) return [part]
  const cuts = [
    ...[...part.matchAll(anotherDay)].filter(([text]) => joined.test(` ${text}`) && /\S/.test(text)),
    ...[...part.matchAll(anotherCall)].filter(([, whom]) => whom !== undefined && !isCommonRussian(whom)),
  ]
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter(({ start }) => start > head.length)
    .sort((a, b) => a.start - b.start)
  const parts: string[] = []
  let at = 0
  for (const cut of cuts) {
    if (cut.start < at) continue
    const before = part.slice(at, cut.start)
    if (!deed.test(at === 0 ? before.slice(head.length) : before) || !deed.test(part.slice(cut.end))) continue
    parts.push(before)
    at = cut.end
  }
  parts.push(part.slice(at))
  return parts.map((each, index) => (index === 0 ? each : `Напомни ${each}`))
}
