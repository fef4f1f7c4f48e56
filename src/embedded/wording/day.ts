import { dateIn, wallTime } from '#domain/time.ts'
import { type CountForms, formatCount } from '../text/format.ts'
import { word } from './labels.ts'
import type { ContactsDueResult, DueContact, PromisesResult, PromiseTold, TasksResult } from './results.ts'
import {
  andMore,
  bullets,
  clipped,
  colon,
  date,
  day,
  headed,
  interactionLine,
  joined,
  lines,
  pick,
  taskLine,
  type Voice,
} from './say.ts'

type Input = Readonly<Record<string, unknown>>

const days: CountForms = { en: ['day', 'days'], zh: '天', ru: ['день', 'дня', 'дней'] }
const promises: CountForms = {
  en: ['open promise', 'open promises'],
  zh: '项未兑现承诺',
  ru: ['открытое обещание', 'открытых обещания', 'открытых обещаний'],
}

const inBrackets = (voice: Voice, inside: string): string =>
  inside === '' ? '' : pick(voice, ` (${inside})`, `（${inside}）`, ` (${inside})`)

/** How late something is; nothing where it is not. */
const lateBy = (voice: Voice, count: number): string | undefined =>
  count > 0
    ? pick(
        voice,
        `${formatCount(count, 'en', days)} overdue`,
        `逾期${formatCount(count, 'zh', days)}`,
        `просрочено: ${formatCount(count, 'ru', days)}`,
      )
    : undefined

/** The number to call, and from when on where the client still sleeps: in the RM's own time. */
function phoneOf(voice: Voice, { call }: DueContact): string | undefined {
  if (call === undefined) return undefined
  if (call.open_now) return call.phone
  const from = wallTime(call.from, voice.zone)
  const on = dateIn(call.from, voice.zone)
  const when = on === voice.today ? from : `${day(voice, on)}, ${from}`
  return pick(voice, `${call.phone} from ${when}`, `${call.phone}（${when}起）`, `${call.phone}, с ${when}`)
}

function dueLine(voice: Voice, item: DueContact): string {
  const told = item.reasons.map(({ text }) => text).join(pick(voice, '; ', '；', '; '))
  const head = joined(voice, [
    item.client.name,
    item.place,
    item.standing === 'on_track'
      ? pick(
          voice,
          `not due before ${date(voice, item.due_on)}`,
          `${date(voice, item.due_on)}前无需联系`,
          `не раньше ${date(voice, item.due_on)}`,
        )
      : (lateBy(voice, item.days_overdue) ??
        pick(
          voice,
          `due ${day(voice, item.due_on)}`,
          `${day(voice, item.due_on)}到期`,
          `срок ${day(voice, item.due_on)}`,
        )),
    phoneOf(voice, item),
  ])
  return `${head}${colon(voice)}${told}`
}

/** Who is due for contact, each with the reason; in groups where a route or calling hour was asked for. */
export function wordContactsDue(voice: Voice, result: ContactsDueResult): string {
  const { items, groups, more, overdue, excepted, excepted_more } = result
  const apart = exceptionLines(voice, excepted, excepted_more)
  if (items.length === 0)
    return lines([
      pick(
        voice,
        'Nobody is due for a contact.',
        '目前没有到期需联系的客户。',
        'Сейчас ни с кем связываться не пора.',
      ),
      apart,
    ])
  const title = pick(voice, 'Due for a contact', '该联系的客户', 'Пора связаться')
  const late =
    overdue > 0 && items.length > 1
      ? inBrackets(voice, pick(voice, `${overdue} overdue`, `${overdue} 位逾期`, `просрочено: ${overdue}`))
      : ''
  const body =
    groups === undefined
      ? bullets(items.map((item) => dueLine(voice, item)))
      : lines(
          groups.flatMap(({ key, clients }) => [
            `${groupName(voice, key)}${colon(voice)}`,
            bullets(
              clients
                .flatMap((id) => items.filter(({ client }) => client.id === id))
                .map((item) => dueLine(voice, item)),
            ),
          ]),
        )
  return lines([`${title}${late}${colon(voice)}`, body, andMore(voice, more), apart])
}

const groupName = (voice: Voice, key: string): string =>
  key === 'call'
    ? pick(voice, 'By phone', '电话', 'По телефону')
    : key === 'visit'
      ? pick(voice, 'Without a number', '无电话', 'Без телефона')
      : key === ''
        ? pick(voice, 'Place unknown', '地点未知', 'Место неизвестно')
        : key

function exceptionLines(voice: Voice, items: readonly DueContact[], more: number): string | undefined {
  if (items.length === 0) return undefined
  const rows = items.map(({ client, reasons }) => `${client.name}${colon(voice)}${reasons[0]?.text ?? ''}`)
  return lines([
    headed(voice, pick(voice, 'Not called', '不联系', 'Не беспокоим'), rows),
    andMore(voice, more),
  ])
}

function promiseLine(voice: Voice, item: PromiseTold, named: boolean): string {
  const owed =
    item.owed_by === 'client' ? pick(voice, 'promised by the client', '客户承诺', 'обещал клиент') : undefined
  const due = item.due_on
    ? pick(
        voice,
        `due ${day(voice, item.due_on)}`,
        `${day(voice, item.due_on)}到期`,
        `срок ${day(voice, item.due_on)}`,
      )
    : undefined
  const state =
    item.status === 'open' ? lateBy(voice, item.days_overdue ?? 0) : word(item.status, voice.language)
  return `${clipped(item.text, 160)}${inBrackets(voice, joined(voice, [named ? item.client.name : undefined, owed, due, state]))}`
}

/** Promises with their days; how many are late is said when any is. */
export function wordPromises(voice: Voice, { items, more, overdue }: PromisesResult, input: Input): string {
  const status = typeof input.status === 'string' ? input.status : 'open'
  const client = typeof input.client === 'string' ? items[0]?.client.name : undefined
  if (items.length === 0)
    return status === 'open'
      ? pick(voice, 'No open promises.', '没有未兑现的承诺。', 'Открытых обещаний нет.')
      : pick(voice, 'No such promises on record.', '没有这样的承诺记录。', 'Таких обещаний в записях нет.')
  const title =
    status === 'open'
      ? more > 0
        ? pick(voice, 'Open promises', '未兑现承诺', 'Открытые обещания')
        : formatCount(items.length, voice.language, promises)
      : pick(voice, 'Promises', '承诺', 'Обещания')
  const late =
    overdue > 0 && overdue < items.length
      ? pick(voice, `, ${overdue} overdue`, `，其中 ${overdue} 项逾期`, `, просрочено: ${overdue}`)
      : ''
  return lines([
    `${title}${inBrackets(voice, client ?? '')}${late}${colon(voice)}`,
    bullets(items.map((item) => promiseLine(voice, item, client === undefined))),
    andMore(voice, more),
  ])
}

/** One task of a queue with what is needed to do it at once. */
export function wordQueue(voice: Voice, { items, queue }: TasksResult): string {
  const task = items[0]
  if (queue === undefined) return ''
  if (task === undefined)
    return queue.waiting > 0
      ? pick(
          voice,
          `That was the last one; ${queue.waiting} still wait for another task.`,
          `已是最后一项；另有 ${queue.waiting} 项须等其他任务完成。`,
          `Это была последняя; ждут другой задачи: ${queue.waiting}.`,
        )
      : pick(voice, 'That was the last one.', '已是最后一项。', 'Это была последняя задача.')
  const place = pick(
    voice,
    `${queue.position} of ${queue.of}`,
    `第 ${queue.position} 项，共 ${queue.of} 项`,
    `${queue.position} из ${queue.of}`,
  )
  const last = queue.last_contact
  return lines([
    `${place}${colon(voice)}${taskLine(voice, task)}`,
    queue.phone && `${pick(voice, 'Phone', '电话', 'Телефон')}${colon(voice)}${queue.phone}`,
    last &&
      `${pick(voice, 'Last contact', '上次联系', 'Последний контакт')}${colon(voice)}${interactionLine(voice, last, false, 120)}`,
    ...queue.promises.map(
      (item) =>
        `${pick(voice, 'Promise', '承诺', 'Обещание')}${colon(voice)}${promiseLine(voice, item, false)}`,
    ),
    pick(
      voice,
      'Say "next", "skip", or tell me what happened.',
      '请说“下一项”“跳过”，或说明做了什么。',
      'Скажите «дальше», «пропустить» или что сделано.',
    ),
  ])
}
