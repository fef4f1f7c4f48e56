import type { Localised } from '#domain/language.ts'
import type { Origin } from '#domain/origin.ts'
import { type PackFact, packFacts, packLabels } from '#domain/service/packs.ts'
import type { Department, HandoffStatus, RequestStatus, Urgency } from '#domain/service/terms.ts'
import { departmentNames } from '#domain/service/words.ts'
import { dateIn, type Instant, wallTime } from '#domain/time.ts'
import type { Named } from './results.ts'
import { andMore, bullets, clipped, colon, day, joined, lines, pick, quote, say, type Voice } from './say.ts'

type RequestLine = Readonly<{
  id: string
  client: Named
  kind: 'request' | 'complaint'
  subject: string
  urgency: Urgency
  status: RequestStatus
  owner?: string
  clock?: 'first_answer' | 'resolution'
  due_at?: Instant
  minutes_left?: number
  left?: Span
  forecast?: 'overdue' | 'in_meeting' | 'owner_away' | 'today' | 'next_working_day' | 'later'
  paused_at?: Instant
  pause_reason?: string
  origin: Origin
}>
type HandoffLine = Readonly<{
  id: string
  client?: Named
  department: Department
  assignee: string
  from: string
  subject: string
  text: string
  pack: readonly Readonly<{ label: string; value: string }>[]
  due_at: Instant
  minutes_left?: number
  left?: Span
  status: HandoffStatus
  answer?: string
  late?: readonly string[]
  mine: boolean
}>
export type RequestsResult = Readonly<{
  items: readonly RequestLine[]
  handoffs?: readonly HandoffLine[]
  more: number
  overdue: number
  addressed: number
}>

const states: Readonly<Record<HandoffStatus, Localised>> = {
  sent: { en: 'not taken on yet', zh: '尚未接手', ru: 'ещё не принято' },
  accepted: { en: 'taken on', zh: '已接手', ru: 'в работе' },
  asked_back: { en: 'asks back', zh: '有疑问', ru: 'есть вопрос' },
  done: { en: 'done', zh: '已办结', ru: 'выполнено' },
  declined: { en: 'declined', zh: '未接受', ru: 'отклонено' },
  withdrawn: { en: 'withdrawn', zh: '已撤回', ru: 'отозвано' },
}
const settled: Readonly<Partial<Record<RequestStatus, Localised>>> = {
  resolved: { en: 'solved', zh: '已解决', ru: 'решён' },
  closed: { en: 'closed', zh: '已关闭', ru: 'закрыт' },
}

/** The local date and time of a clock. */
const at = (voice: Voice, instant: Instant): string =>
  `${day(voice, dateIn(instant, voice.zone))} ${wallTime(instant, voice.zone)}`

type Span = Readonly<{ hours: number; minutes: number }>

/** "1 h 35 min". */
function span(voice: Voice, { hours, minutes }: Span): string {
  const whole = hours > 0 ? pick(voice, `${hours} h`, `${hours} 小时`, `${hours} ч`) : ''
  const rest =
    minutes > 0 || hours === 0 ? pick(voice, `${minutes} min`, `${minutes} 分钟`, `${minutes} мин`) : ''
  return [whole, rest].filter(Boolean).join(' ')
}

/** From here on the day it was due says more than the hours since. */
const longOverdue = 8

const left = (voice: Voice, minutes: number, of: Span): string => {
  if (minutes > 0)
    return pick(
      voice,
      `${span(voice, of)} of work left`,
      `剩余工作时间 ${span(voice, of)}`,
      `осталось ${span(voice, of)} рабочего времени`,
    )
  return of.hours >= longOverdue
    ? pick(voice, 'overdue', '已超时', 'просрочено')
    : pick(
        voice,
        `overdue by ${span(voice, of)} of work`,
        `已超时 ${span(voice, of)}（工作时间）`,
        `просрочено на ${span(voice, of)} рабочего времени`,
      )
}

function clockOf(voice: Voice, row: RequestLine): string | undefined {
  if (row.paused_at !== undefined) {
    const reason = row.pause_reason === undefined ? '' : `${colon(voice)}${clipped(row.pause_reason, 80)}`
    return `${pick(voice, 'paused', '已暂停', 'на паузе')}${reason}`
  }
  if (row.due_at === undefined || row.minutes_left === undefined || row.left === undefined) {
    const state = settled[row.status]
    return state && say(voice, state)
  }
  const when = at(voice, row.due_at)
  const due =
    row.clock === 'first_answer'
      ? pick(voice, `first answer by ${when}`, `${when}前首次回复`, `первый ответ до ${when}`)
      : pick(voice, `to be solved by ${when}`, `${when}前解决`, `решить до ${when}`)
  const away =
    row.forecast === 'in_meeting'
      ? pick(voice, 'runs out during a meeting', '会议期间到期', 'истечёт во время встречи')
      : row.forecast === 'owner_away'
        ? pick(
            voice,
            'runs out while the owner is away',
            '负责人缺席期间到期',
            'истечёт, пока ответственного нет',
          )
        : undefined
  return joined(voice, [due, left(voice, row.minutes_left, row.left), away])
}

function requestLine(voice: Voice, row: RequestLine): string {
  const marks = joined(voice, [
    row.kind === 'complaint' ? pick(voice, 'complaint', '投诉', 'жалоба') : undefined,
    row.urgency === 'urgent' ? pick(voice, 'urgent', '紧急', 'срочно') : undefined,
  ])
  const head = joined(voice, [row.client.name, quote(voice, clipped(row.subject, 100))])
  const told = joined(voice, [marks, clockOf(voice, row), row.owner])
  return told === '' ? head : `${head}${colon(voice)}${told}`
}

const isPackFact = (label: string): label is PackFact => (packFacts as readonly string[]).includes(label)

function handoffLine(voice: Voice, row: HandoffLine): string {
  const head = joined(voice, [row.client?.name, quote(voice, clipped(row.subject, 100))])
  const who = row.mine
    ? pick(voice, `from ${row.from}`, `来自${row.from}`, `от: ${row.from}`)
    : `${say(voice, departmentNames[row.department])}, ${row.assignee}`
  const due =
    row.minutes_left === undefined || row.left === undefined
      ? undefined
      : joined(voice, [
          pick(
            voice,
            `due ${at(voice, row.due_at)}`,
            `${at(voice, row.due_at)}到期`,
            `срок ${at(voice, row.due_at)}`,
          ),
          left(voice, row.minutes_left, row.left),
        ])
  const late = row.late
    ? pick(voice, 'the record has changed since', '移交后档案有更新', 'с тех пор запись изменилась')
    : undefined
  const first = `${head}${colon(voice)}${joined(voice, [who, say(voice, states[row.status]), due, late])}`
  const pack = row.pack.map(({ label, value }) => {
    const name = isPackFact(label) ? say(voice, packLabels[label]) : label
    return `  ${name}${colon(voice)}${clipped(value, 160)}`
  })
  return lines([
    first,
    row.mine ? `  ${quote(voice, clipped(row.text, 300))}` : undefined,
    row.answer === undefined ? undefined : `  ${quote(voice, clipped(row.answer, 300))}`,
    ...(row.mine ? pack : []),
  ])
}

/** Requests with the time left on their clocks, or hand-offs with what came back; overdue first. */
export function wordRequests(
  voice: Voice,
  { items, handoffs, more, overdue, addressed }: RequestsResult,
): string {
  const waiting =
    addressed > 0 && handoffs === undefined
      ? pick(
          voice,
          `Hand-offs addressed to you: ${addressed}.`,
          `转交给您的事项：${addressed} 项。`,
          `Передано вам: ${addressed}.`,
        )
      : undefined
  const rows = handoffs
    ? handoffs.map((row) => handoffLine(voice, row))
    : items.map((row) => requestLine(voice, row))
  if (rows.length === 0)
    return lines([
      handoffs
        ? pick(voice, 'No open hand-offs.', '没有未结的转交事项。', 'Открытых поручений нет.')
        : pick(voice, 'No such requests.', '没有这样的请求。', 'Таких запросов нет.'),
      waiting,
    ])
  const what = handoffs
    ? pick(voice, 'Hand-offs', '转交事项', 'Поручения')
    : pick(voice, 'Requests', '请求', 'Запросы')
  const late =
    overdue > 0
      ? pick(voice, ` (${overdue} overdue)`, `（${overdue} 项超时）`, ` (просрочено: ${overdue})`)
      : ''
  return lines([`${what}${late}${colon(voice)}`, bullets(rows), andMore(voice, more), waiting])
}
