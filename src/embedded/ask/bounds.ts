import { addDays, type LocalDate } from '#domain/time.ts'
import type { FoundDate } from '../text/dates.ts'
import { localised as say } from './pattern.ts'
import type { Condition, Subject, Test } from './spec.ts'

const since = /(?:since|after|from|starting|newer than|(?<!\p{L})(?:с|со|после|от|начиная))\s*$/u
const sinceAfter = /^\s*(?:以来|以后|之后|起|后|onwards?|и позже)/u
const until = /(?:before|until|till|by|up to|older than|earlier than|(?<!\p{L})(?:до|к|ранее|раньше))\s*$/u
const untilAfter = /^\s*(?:之前|以前|前)/u

export type Clues = Readonly<{
  folded: string
  today: LocalDate
  subject: Subject
  others: readonly Subject[]
  past: boolean
}>

export const spoken = (date: FoundDate): readonly [LocalDate, LocalDate] => [
  date.from ?? date.on,
  date.to ?? date.on,
]

/** From and to of a date with the words around it: "since June" has no end, "before June" no beginning. */
export function boundsOf(date: FoundDate, folded: string): { from?: LocalDate; to?: LocalDate } {
  const head = folded.slice(0, date.start)
  const inner = folded.slice(date.start, date.end)
  const tail = folded.slice(date.end)
  const [from, to] = spoken(date)
  if (since.test(head) || sinceAfter.test(tail) || /^(?:since|after|с|со|после) /u.test(inner)) {
    const after = /(?:after|после)\s*$/u.test(head) || /^\s*(?:之后|以后)/u.test(tail)
    return { from: after && date.from ? addDays(to, 1) : from }
  }
  if (until.test(head) || untilAfter.test(tail) || /^(?:by|before|until|till|до|к) /u.test(inner)) {
    const inclusive =
      date.from === undefined ||
      /(?:by|until|till|up to)\s*$/u.test(head) ||
      /^(?:by|until|till) /.test(inner)
    return { to: inclusive ? to : addDays(from, -1) }
  }
  return { from, to }
}

export const span = (column: string, { from, to }: { from?: LocalDate; to?: LocalDate }): Test => ({
  kind: 'span',
  column,
  ...(from ? { from } : {}),
  ...(to ? { to } : {}),
})

export const period = ({ from, to }: { from?: LocalDate; to?: LocalDate }): Condition['label'] => {
  if (from && to)
    return from === to
      ? say(from, from, from)
      : say(`${from} to ${to}`, `${from} 至 ${to}`, `${from} – ${to}`)
  if (from) return say(`from ${from} on`, `${from} 起`, `с ${from}`)
  return say(`up to ${to}`, `${to} 之前（含）`, `по ${to}`)
}
/** "On from March on" and "client since from 2020 on" say the beginning twice. */
export const saidOnce = (text: string): string =>
  text.replace(/^on (?=from |up to )/u, '').replace(/^client since from (\S+) on$/u, 'client since $1')

export const labelled = (what: Condition['label'], when: Condition['label']): Condition['label'] =>
  say(saidOnce(`${what.en} ${when.en}`), `${what.zh} ${when.zh}`, `${what.ru} ${when.ru}`)

export const days: Readonly<Record<string, readonly [column: string, what: Condition['label']]>> = {
  interactions: ['on', say('on', '日期', 'даты')],
  transactions: ['on', say('on', '日期', 'даты')],
  feedback: ['on', say('on', '日期', 'даты')],
  facts: ['on', say('on', '日期', 'даты')],
  tasks: ['due_on', say('due', '截止', 'срок')],
  promises: ['due_on', say('due', '截止', 'срок')],
  holdings: ['matures_on', say('maturing', '到期', 'срок')],
  loans: ['matures_on', say('maturing', '到期', 'срок')],
  cards: ['expires_on', say('expiring', '到期', 'истекают')],
  documents: ['expires_on', say('expiring', '到期', 'истекают')],
  requests: ['received_at', say('received', '收到', 'получены')],
  accounts: ['opened_on', say('opened', '开立', 'открыты')],
  clients: ['client_since', say('client since', '开户', 'клиент')],
  meetings: ['starts_at', say('on', '日期', 'даты')],
}

export const dated = (
  on: Subject,
  topic: string,
  tests: readonly Test[],
  label: Condition['label'],
): Condition => ({
  on,
  topic,
  tests,
  label,
})

/** Persons whose birthday falls between two days of the calendar; `when` says so in words. */
export const birthdayBetween = (
  from: LocalDate,
  to: LocalDate,
  when: Condition['label'] = period({ from, to }),
): Condition =>
  dated(
    'clients',
    'birthday',
    [
      { kind: 'monthDay', column: 'birth_date', from: from.slice(5), to: to.slice(5) },
      { kind: 'in', column: 'kind', values: ['individual'] },
    ],
    labelled(say('birthday', '生日', 'день рождения'), when),
  )
