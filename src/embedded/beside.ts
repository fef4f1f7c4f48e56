import { addDays, addMillis, dateIn, isInstant } from '#domain/time.ts'
import { calls, type Plan, type PlannedCall } from './planned.ts'
import { beforeMeetingIn, minutesIn } from './slots/before-meeting.ts'
import type { Moment } from './slots/mentions.ts'
import { sentenceCase, tidy } from './slots/words.ts'

// What a wish takes from the one before it in the same message.

const reminds =
  /^(?:(?:and|then|also|please|pls|и|а|ещё|еще|пожалуйста)[\s,]+)*(?:remind me|напомни(?:те)?(?: мне)?)(?!\p{L})|^(?:也|还|再|请|并|帮我|到时候?)*提醒(?:一下)?我?(?:一下)?(?:要|去)?/iu
/** "За полчаса", «за 15 минут до»: Russian leaves out before what. */
const ahead =
  /(?<!\p{L})за (?<length>(?:\p{L}+|\d{1,3})(?: ?(?:минут\p{L}*|мин|час(?:а|ов)?|дня|дней))?)(?: (?:до|перед)(?: (?:н(?:е[её]|его|их|ей|им)|встреч\p{L}+|созвон\p{L}+|начал\p{L}+|эт\p{L}+))?)?(?!\p{L})/iu

const dayBefore =
  /(?<!\p{L})(?:(?:on )?the (?:day|evening|night) before|a day (?:before|ahead)|накануне|за день)(?: (?:it|that|the meeting|до (?:этого|н[её][её]|встречи)))?(?!\p{L})|(?:提前|前)一天/iu

/** 提前半小时 says as much. */
const aheadHan = /提前(?<length>(?:\d{1,3}|[一二两三四五六十半]+)个?半?(?:分钟|小时|钟头|刻钟))/u

/** The meeting as a task of its own, in the case that its own words had. */
function meetingWords({ said, input: { client } }: PlannedCall, wish: string): string {
  const found =
    /(?:встреч[ау]|созвон|видеозвонок|обед|ужин|кофе|meeting|call|lunch|dinner|coffee) (?:со?|with) /iu.exec(
      said,
    )
  if (found && typeof client === 'string' && said.startsWith(client, found.index + found[0].length))
    return sentenceCase(`${found[0].replace(/^встречу/iu, 'встреча')}${client}`)
  if (/\p{Script=Han}/u.test(wish)) return '会面在即'
  return /\p{Script=Cyrillic}/u.test(wish) ? 'Скоро встреча' : 'Meeting ahead'
}

/** A reminder before the meeting that the same message arranges has a time of its own: the meeting is not in the diary yet. */
function remindedBefore(wish: string, meeting: PlannedCall, moment: Moment): PlannedCall | undefined {
  const { at, client } = meeting.input
  if (!isInstant(at) || !/напомни|remind|提醒/iu.test(wish)) return undefined
  const found = beforeMeetingIn(wish, moment)
  const plain = ahead.exec(wish) ?? aheadHan.exec(wish)
  const length = plain?.groups?.length
  const minutes = found?.minutes ?? (length === undefined ? undefined : minutesIn(length))
  const day = dayBefore.exec(wish)
  if ((minutes === undefined && !day) || (found?.met && !found.met.pronoun)) return undefined
  const words = minutes === undefined ? day : plain
  const start = found?.span.start ?? words?.index ?? wish.length
  const end = found?.span.end ?? start + (words?.[0].length ?? 0)
  const rest = tidy(`${wish.slice(0, start)} ${wish.slice(end)}`)
  const order = reminds.exec(rest)?.[0]
  if (order === undefined) return undefined
  const own = tidy(rest.slice(order.length)).replace(/^(?:to|чтобы|что)\s+/iu, '')
  const text = own.length > 2 ? sentenceCase(own) : meetingWords(meeting, wish)
  const due =
    minutes === undefined
      ? { due_on: addDays(dateIn(at, moment.zone), -1) }
      : { due_at: addMillis(at, -minutes * 60_000) }
  return {
    tool: 'create_task',
    input: { text, ...(client === undefined ? {} : { client }), ...due },
    said: wish,
  }
}

const needed = /^(?:нуж(?:ен|на|но|ны)|требу(?:ется|ются))\s+/iu

/** What is promised or to be done where a wish says no more than to whom and when: that which was filed before it. */
function filedBefore(next: Plan, last: PlannedCall): PlannedCall | undefined {
  const [asked] = next.remarks
  const call = asked?.kind === 'ask' && asked.missing === 'text' ? asked.call : next.calls[0]
  const words = last.input.subject ?? last.input.text
  if (call?.tool !== 'record_promise' || typeof words !== 'string') return undefined
  const { text } = call.input
  if (text === undefined)
    return { ...call, input: { ...call.input, text: sentenceCase(words.replace(needed, '')) } }
  // "Отвечу до пятницы" alone does not say about what.
  const verb = typeof text === 'string' && /^\p{Script=Cyrillic}+[ую]$/u.test(text)
  return verb
    ? {
        ...call,
        input: { ...call.input, text: `${text}: ${words.charAt(0).toLowerCase()}${words.slice(1)}` },
      }
    : undefined
}

/** The plan of a wish with what it leaves to the call before it. */
export function besideLast(next: Plan, wish: string, last: PlannedCall | undefined, moment: Moment): Plan {
  if (!last) return next
  const call = last.tool === 'schedule_meeting' ? remindedBefore(wish, last, moment) : filedBefore(next, last)
  return call ? calls(call) : next
}
