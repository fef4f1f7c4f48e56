import type { LocalDate } from '#domain/time.ts'
import type { Amount, Named } from './results.ts'
import { bullets, clipped, colon, date, joined, lines, money, pick, quote, type Voice } from './say.ts'

export type BriefLineResult = Readonly<{
  rule: string
  section: string
  ref: string
  client?: Named
  text?: string
  amount?: Amount
  reason: string
  know?: string
  place?: string
}>
export type BriefResult = Readonly<{
  on: LocalDate
  covers: string
  note?: string
  top: readonly BriefLineResult[]
  sections: readonly Readonly<{
    section: string
    title: string
    count: number
    items: readonly BriefLineResult[]
    more: number
  }>[]
}>

/** Lines of a section that a phone shows beside the top. */
const shown = 2

/** Whom it is about and why it stands there; what outsiders wrote stands in quotation marks. */
function briefLine(voice: Voice, line: BriefLineResult): string {
  const about = joined(voice, [
    line.client?.name,
    line.text === undefined ? undefined : quote(voice, clipped(line.text, 80)),
    line.amount && money(voice, line.amount),
    line.place,
  ])
  const told = [line.reason, line.know].filter(Boolean).join(pick(voice, '; ', '；', '; '))
  return about === '' ? told : `${about}${colon(voice)}${told}`
}

const numbered = (items: readonly string[]): string =>
  items.map((item, at) => `${at + 1}. ${item}`).join('\n')

const headOf = (voice: Voice, on: LocalDate): string =>
  pick(voice, `Brief of ${date(voice, on)}`, `${date(voice, on)}简报`, `Сводка на ${date(voice, on)}`)

/** The top lines with their reasons and the rules that ranked them. */
export function wordBriefTop(voice: Voice, { on, note, top }: BriefResult): string {
  if (note !== undefined && top.length === 0) return note
  const head = headOf(voice, on)
  if (top.length === 0)
    return pick(voice, `${head}: nothing is due.`, `${head}：没有到期事项。`, `${head}: срочного нет.`)
  return lines([
    `${head}${colon(voice)}`,
    numbered(top.map((line) => `${briefLine(voice, line)} (${line.rule})`)),
  ])
}

/** The top lines, then each section with what is not on top already. */
export function wordBrief(voice: Voice, result: BriefResult): string {
  const { top, sections } = result
  if (top.length === 0) return wordBriefTop(voice, result)
  const above = new Set(top.map(keyOf))
  return lines([
    wordBriefTop(voice, result),
    ...sections.map(({ title, count, items }) =>
      lines([
        `${title}${pick(voice, ` (${count})`, `（${count}）`, ` (${count})`)}`,
        bullets(
          items
            .filter((line) => !above.has(keyOf(line)))
            .slice(0, shown)
            .map((line) => briefLine(voice, line)),
        ),
      ]),
    ),
  ])
}

const keyOf = ({ rule, ref }: BriefLineResult): string => `${rule} ${ref}`
