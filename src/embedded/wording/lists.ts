import { fold } from '#domain/text/fold.ts'
import { addDays } from '#domain/time.ts'
import { formatCount } from '../text/format.ts'
import { nouns, word } from './labels.ts'
import type { InteractionsResult, NotesResult, TasksResult } from './results.ts'
import {
  andMore,
  bullets,
  clipped,
  colon,
  comma,
  interactionLine,
  lines,
  pick,
  quote,
  taskLine,
  type Voice,
} from './say.ts'

type Input = Readonly<Record<string, unknown>>
const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

const asksWhen = /^when|когда|什么时候|何时|哪天/u
const asksWhether = /^(?:did|have|has)(?!\p{L})|(?<!\p{L})ли(?!\p{L})|^(?:я|мы) .*\?|吗|没有?[？?]?$/u

/** Contacts with one client; a yes-or-no question is answered first. */
export function wordInteractions(
  voice: Voice,
  result: InteractionsResult,
  input: Input,
  said: string,
): string {
  const { client, items, more } = result
  const folded = fold(said).trim()
  const channel = text(input.channel)
  const kind = channel ? word(channel, voice.language) : undefined
  const first = items[0]
  const whether = asksWhether.test(folded)
  if (!first) {
    const what = [client.name, kind].filter(Boolean).join(comma(voice))
    if (text(input.from) || text(input.to))
      return pick(
        voice,
        `${whether ? 'No, nothing' : 'Nothing'} on record in that time (${what}).`,
        `${whether ? '没有，' : ''}该时段内没有联系记录（${what}）。`,
        `${whether ? 'Нет, за' : 'За'} это время записей нет (${what}).`,
      )
    return pick(
      voice,
      `${whether ? 'No, no' : 'No'} contacts on record (${what}).`,
      `${whether ? '没有，' : ''}没有联系记录（${what}）。`,
      `${whether ? 'Нет, контактов' : 'Контактов'} в записях нет (${what}).`,
    )
  }
  const line = interactionLine(voice, first, false, 260)
  if (asksWhen.test(folded) || (items.length === 1 && input.limit === 1))
    return pick(
      voice,
      `Last contact with ${client.name}: ${line}`,
      `最近一次联系${client.name}：${line}`,
      `Последний контакт, ${client.name}: ${line}`,
    )
  const yes = whether ? pick(voice, 'Yes. ', '有。', 'Да. ') : ''
  const count = formatCount(items.length, voice.language, nouns.contact)
  const head = pick(
    voice,
    `${yes}${client.name}, last ${count}`,
    `${yes}${client.name}，最近${count}`,
    `${yes}${client.name}, последние записи: ${items.length}`,
  )
  return lines([
    `${head}${colon(voice)}`,
    bullets(items.map((item) => interactionLine(voice, item, false, 180))),
    andMore(voice, more),
  ])
}

/** "8 shown, 7 more": their sum stands in no record. */
const shownOf = (voice: Voice, shown: number, more: number): string =>
  pick(
    voice,
    `${shown} shown, ${more} more`,
    `显示 ${shown} 条，另有 ${more} 条`,
    `показано ${shown}, ещё ${more}`,
  )

/** What the notes say about the words searched for. */
export function wordNotes(voice: Voice, { text: sought, client, items, more }: NotesResult): string {
  const words = quote(voice, sought)
  if (items.length === 0)
    return client
      ? pick(
          voice,
          `Nothing on record about ${words} in the notes of ${client.name}.`,
          `${client.name}的记录中没有${words}。`,
          `В записях (${client.name}) ничего нет по слову ${words}.`,
        )
      : pick(
          voice,
          `Nothing on record about ${words} in your notes.`,
          `您的记录中没有${words}。`,
          `В ваших записях ничего нет по слову ${words}.`,
        )
  const total =
    more > 0 ? shownOf(voice, items.length, more) : formatCount(items.length, voice.language, nouns.note)
  const head = pick(
    voice,
    more > 0 ? `Notes about ${words}, ${total}` : `${total} about ${words}`,
    more > 0 ? `提到${words}的记录，${total}` : `有${total}提到${words}`,
    `По слову ${words}: ${total}`,
  )
  return lines([
    `${head}${colon(voice)}`,
    bullets(items.map((item) => interactionLine(voice, item, client === undefined, 180))),
    andMore(voice, more),
  ])
}

/** The span asked for in words: a date that no record holds would be a figure of our own. */
function scope(voice: Voice, input: Input): string {
  const from = text(input.due_from)
  const to = text(input.due_to)
  const tomorrow = addDays(voice.today, 1)
  if (!from && to && to < voice.today) return pick(voice, 'overdue', '已逾期', 'просрочено')
  if (!from && to === voice.today) return pick(voice, 'for today', '今天', 'на сегодня')
  if (from === tomorrow && to === tomorrow) return pick(voice, 'for tomorrow', '明天', 'на завтра')
  return from || to ? pick(voice, 'for that time', '该时段', 'на этот срок') : ''
}

/** Tasks with their days; how many are late is said when any is. */
export function wordTasks(voice: Voice, { items, more, overdue }: TasksResult, input: Input): string {
  const span = scope(voice, input)
  const client = text(input.client) && items[0]?.client?.name
  const note = [client, span].filter(Boolean).join(comma(voice))
  const done = input.status === 'done'
  if (items.length === 0) {
    const tail = span === '' ? '' : pick(voice, ` (${span})`, `（${span}）`, ` (${span})`)
    if (done)
      return pick(
        voice,
        `No completed tasks on record${tail}.`,
        `没有已完成任务的记录${tail}。`,
        `Выполненных задач в записях нет${tail}.`,
      )
    return pick(voice, `No open tasks${tail}.`, `没有未完成的任务${tail}。`, `Открытых задач нет${tail}.`)
  }
  const title = pick(
    voice,
    done ? 'Completed tasks' : 'Open tasks',
    done ? '已完成任务' : '未完成任务',
    done ? 'Выполненные задачи' : 'Открытые задачи',
  )
  const count =
    more > 0
      ? `${title}${comma(voice)}${shownOf(voice, items.length, more)}`
      : formatCount(items.length, voice.language, done ? nouns.task : nouns.openTask)
  const late =
    overdue > 0 && overdue < items.length && span === ''
      ? pick(voice, `, ${overdue} overdue`, `，其中 ${overdue} 项逾期`, `, просрочено: ${overdue}`)
      : ''
  const head = `${count}${note === '' ? '' : pick(voice, ` (${note})`, `（${note}）`, ` (${note})`)}${late}`
  const named = !(typeof client === 'string')
  return lines([
    `${head}${colon(voice)}`,
    bullets(items.map((task) => taskLine(voice, { ...task, text: clipped(task.text, 120) }, named))),
    andMore(voice, more),
  ])
}
