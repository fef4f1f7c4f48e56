import type { Instant, LocalDate } from '#domain/time.ts'
import { dateIn, wallTime } from '#domain/time.ts'
import type { Amount, ClientRef, Holding, Interaction, Loan } from './results.ts'
import {
  bullets,
  clipped,
  colon,
  date,
  interactionLine,
  joined,
  lines,
  money,
  pick,
  quote,
  sums,
  type Voice,
} from './say.ts'

type Line = Readonly<{
  text: string
  on?: LocalDate
  quoted?: Readonly<{ text: string }>
  amount?: Amount
}>

export type MeetingResult = Readonly<{
  client: ClientRef
  meeting?: Readonly<{ subject: Readonly<{ text: string }>; at: Instant; place?: string }>
  relationship: readonly Line[]
  last_contacts: readonly Interaction[]
  open: readonly Line[]
  holdings: readonly Holding[]
  loans: readonly Loan[]
  totals: Readonly<{ holdings: readonly Amount[]; loans: readonly Amount[] }>
  changed_since: LocalDate
  changed: readonly Line[]
  reviews: readonly Line[]
  products: readonly Readonly<{ name: string; means: string }>[]
  products_note?: string
  questions: readonly Line[]
  landmines: readonly Line[]
  as_of: LocalDate
}>

/** Lines of one part that fit on a phone. */
const shown = 4

function lineText(voice: Voice, { text, quoted, amount }: Line): string {
  const told = joined(voice, [text, amount && money(voice, amount)])
  return quoted === undefined ? told : `${told}${colon(voice)}${quote(voice, clipped(quoted.text, 90))}`
}

/** A part with its title; absent where it has nothing to say. */
const part = (title: string, items: readonly string[]): string | undefined =>
  items.length === 0 ? undefined : lines([title, bullets(items.slice(0, shown))])

function figures(voice: Voice, { totals, as_of }: MeetingResult): readonly string[] {
  const of = (title: string, amounts: readonly Amount[]): readonly string[] =>
    amounts.length === 0 ? [] : [`${title}${colon(voice)}${sums(voice, amounts)}`]
  const told = [
    ...of(pick(voice, 'Portfolio', '资产', 'Портфель'), totals.holdings),
    ...of(pick(voice, 'Loans', '贷款', 'Кредиты'), totals.loans),
  ]
  return told.length === 0
    ? []
    : [
        ...told,
        pick(voice, `As of ${date(voice, as_of)}`, `截至${date(voice, as_of)}`, `На ${date(voice, as_of)}`),
      ]
}

/** One screen before a meeting; landmines come first, because they must not be overlooked. */
export function wordMeeting(voice: Voice, result: MeetingResult): string {
  const { client, meeting } = result
  const when =
    meeting &&
    joined(voice, [
      `${date(voice, dateIn(meeting.at, voice.zone))} ${wallTime(meeting.at, voice.zone)}`,
      meeting.place,
      quote(voice, clipped(meeting.subject.text, 80)),
    ])
  const told = (all: readonly Line[]) => all.map((line) => lineText(voice, line))
  return lines([
    joined(voice, [client.name, client.place, when]),
    part(pick(voice, 'Watch out', '注意', 'Осторожно'), told(result.landmines)),
    part(pick(voice, 'Relationship', '关系', 'Отношения'), told(result.relationship)),
    part(
      pick(voice, 'Last contacts', '最近联系', 'Последние контакты'),
      result.last_contacts.map((item) => interactionLine(voice, item, false, 110)),
    ),
    part(pick(voice, 'Open', '未结事项', 'Открыто'), told(result.open)),
    part(pick(voice, 'Figures', '数据', 'Цифры'), figures(voice, result)),
    part(
      pick(
        voice,
        `New since ${date(voice, result.changed_since)}`,
        `${date(voice, result.changed_since)}以来的变化`,
        `Новое с ${date(voice, result.changed_since)}`,
      ),
      told(result.changed),
    ),
    part(pick(voice, 'Reviews', '复核', 'Проверки'), told(result.reviews)),
    part(
      pick(voice, 'Products that pass', '通过审核的产品', 'Продукты, прошедшие проверку'),
      result.products.map(({ name, means }) => `${name}${colon(voice)}${means}`),
    ),
    result.products_note,
    part(pick(voice, 'Questions', '可问的问题', 'Вопросы'), told(result.questions)),
  ])
}
