import type { Language, Localised } from '#domain/language.ts'
import type { LocalDate, TimeZone } from '#domain/time.ts'
import { wallTime } from '#domain/time.ts'
import { formatDate, formatMoney } from '../text/format.ts'
import { word } from './labels.ts'
import type { Amount, Interaction, Task } from './results.ts'

/** Language and zone in which an answer is worded. */
export type Voice = Readonly<{ language: Language; zone: TimeZone; today: LocalDate }>

export const pick = (voice: Voice, en: string, zh: string, ru: string): string =>
  ({ en, zh, ru })[voice.language]
export const say = (voice: Voice, text: Localised): string => text[voice.language]

/** A sentence with its facts filled in: `{name}`. */
export const filled = (voice: Voice, text: Localised, facts: Readonly<Record<string, string>>): string =>
  text[voice.language].replace(/\{(\w+)\}/g, (_, key: string) => facts[key] ?? '')

export const money = (voice: Voice, amount: Amount): string => formatMoney(amount, voice.language)
export const sums = (voice: Voice, amounts: readonly Amount[]): string =>
  amounts.map((amount) => money(voice, amount)).join(pick(voice, ' + ', '＋', ' + '))
export const date = (voice: Voice, on: LocalDate): string => formatDate(on, voice.language)

/** A day near today without its year, with its weekday. */
export const day = (voice: Voice, on: LocalDate): string =>
  on.slice(0, 4) === voice.today.slice(0, 4)
    ? formatDate(on, voice.language, { year: false, weekday: true })
    : formatDate(on, voice.language)

export const colon = (voice: Voice): string => pick(voice, ': ', '：', ': ')
export const comma = (voice: Voice): string => pick(voice, ', ', '，', ', ')
export const stop = (voice: Voice): string => pick(voice, '.', '。', '.')
export const quote = (voice: Voice, text: string): string =>
  pick(voice, `“${text}”`, `“${text}”`, `«${text}»`)

export const bullets = (lines: readonly string[]): string => lines.map((line) => `• ${line}`).join('\n')
export const joined = (voice: Voice, parts: readonly (string | undefined)[]): string =>
  parts.filter((part): part is string => part !== undefined && part !== '').join(comma(voice))
export const lines = (parts: readonly (string | undefined)[]): string =>
  parts
    .filter((part): part is string => part !== undefined && part !== '')
    .map((part) => part.replace(/ +$/gm, ''))
    .join('\n')

/** Text as kept, cut to what a phone shows. */
export function clipped(text: string, most = 220): string {
  const flat = text.replace(/\s+/g, ' ').trim()
  if (flat.length <= most) return flat
  const cut = flat.slice(0, most)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most - 30)).trimEnd()}…`
}

export const andMore = (voice: Voice, more: number): string | undefined =>
  more > 0 ? pick(voice, `…and ${more} more.`, `……另有 ${more} 条。`, `…и ещё ${more}.`) : undefined

export function taskLine(voice: Voice, task: Task, named = true): string {
  const due = task.due_on
    ? pick(
        voice,
        `due ${day(voice, task.due_on)}`,
        `${day(voice, task.due_on)}到期`,
        `срок ${day(voice, task.due_on)}`,
      )
    : undefined
  const time = task.due_at ? wallTime(task.due_at, voice.zone) : undefined
  const late =
    task.due_on !== undefined && task.status === 'open' && task.due_on < voice.today
      ? pick(voice, 'overdue', '已逾期', 'просрочена')
      : undefined
  const priority =
    task.priority === 'high' ? pick(voice, 'high priority', '高优先级', 'высокий приоритет') : undefined
  const waits = task.waits_for
    ? pick(
        voice,
        `after ${quote(voice, task.waits_for.text)}`,
        `须先完成${quote(voice, task.waits_for.text)}`,
        `после ${quote(voice, task.waits_for.text)}`,
      )
    : undefined
  const details = joined(voice, [
    named && task.client ? task.client.name : undefined,
    due && time ? `${due} ${time}` : due,
    late,
    priority,
    waits,
  ])
  return details === ''
    ? task.text
    : pick(voice, `${task.text} (${details})`, `${task.text}（${details}）`, `${task.text} (${details})`)
}

export function interactionLine(voice: Voice, item: Interaction, named: boolean, most = 220): string {
  const head = joined(voice, [
    date(voice, item.on),
    named ? item.client.name : undefined,
    word(item.channel, voice.language),
  ])
  return `${head}${colon(voice)}${quote(voice, clipped(item.text, most))}`
}

/** One row beside its head, several below it. */
export const headed = (voice: Voice, head: string, rows: readonly string[]): string =>
  rows.length === 1 ? `${head}${colon(voice)}${rows[0]}` : lines([`${head}${colon(voice)}`, bullets(rows)])

/** The text with its full stop, unless an abbreviation has set one. */
export const ended = (voice: Voice, text: string): string =>
  /[.。]$/u.test(text) ? text : `${text}${stop(voice)}`
