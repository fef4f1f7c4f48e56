import { valueAsRead } from '#domain/card-words.ts'
import type { Language } from '#domain/language.ts'
import type { CardField, Proposal } from '#domain/proposal.ts'
import { formatDate } from '#domain/text/format.ts'
import { isLocalDate } from '#domain/time.ts'
import { mostMessageText } from './limits.ts'
import { type Block, bold, lines, quote, type RichPart, rich, struck, type Word, word } from './pieces.ts'
import { phrase } from './slack-words.ts'
import { clip, visible } from './text.ts'

/** Most fields of one card; with more of them none would be readable. */
const mostFields = 40
/** Longest value on the line of its label. */
const inLine = 160
/** Least room that each field is left, however long the others are. */
const leastRoom = 120
const mostLabel = 80
/** Room for title, notes and buttons beside the fields. */
const around = 2000

/** A value as it is read: codes in words, days by the custom of the language. */
export function valueShown(
  field: Pick<CardField, 'key'> & Partial<Pick<CardField, 'label'>>,
  value: string,
  language: Language,
): string {
  if (value === '') return phrase('empty', language)
  return isLocalDate(value)
    ? formatDate(value, language, { weekday: true })
    : visible(valueAsRead(field, value, language))
}

/** The text as far as there is room, with a word on what was left out. */
export function fitted(
  text: string,
  room: number,
  language: Language,
): Readonly<{ text: string; cut: boolean }> {
  if (text.length <= room) return { text, cut: false }
  const note = (shown: number) => phrase('cut', language, { shown, all: text.length })
  const kept = clip(text, Math.max(20, room - note(text.length).length - 1))
  return { text: `${kept} ${note(kept.length - 1)}`, cut: true }
}

export type ShownFields = Readonly<{ blocks: Block[]; cut: boolean }>

/** The fields of a card, each with what it replaces; says where the room of a message did not suffice. */
export function fieldBlocks(
  { card }: Pick<Proposal, 'card'>,
  language: Language,
  room?: number,
): ShownFields {
  const fields = card.fields.slice(0, mostFields)
  const hidden = card.fields.length - fields.length
  const share = createRoom(room ?? mostMessageText - around, fields.length)
  const parts: RichPart[] = []
  let rows: Word[][] = []
  let cut = hidden > 0
  const flush = (): void => {
    parts.push(lines(rows))
    rows = []
  }
  for (const field of fields) {
    const label = clip(visible(field.label[language]), mostLabel)
    const value = share(valueShown(field, field.value, language), language)
    const before =
      field.before === undefined ? undefined : share(valueShown(field, field.before, language), language)
    cut ||= value.cut || before?.cut === true
    const colon = language === 'zh' ? '：' : ': '
    const long = [value.text, before?.text ?? ''].some((text) => text.length > inLine || text.includes('\n'))
    if (!long) {
      rows.push([
        ...bold(`${label}${colon}`),
        ...(before ? [...struck(before.text), ...word(' → ')] : []),
        ...word(value.text),
      ])
      continue
    }
    rows.push([...bold(`${label}${colon.trim()}`)])
    flush()
    if (before) parts.push({ type: 'rich_text_quote', elements: struck(before.text) }, lines([word('→')]))
    parts.push(quote(value.text))
  }
  if (hidden > 0) rows.push(word(phrase('moreFields', language, { n: hidden })))
  flush()
  return { blocks: rich(parts), cut }
}

/** Hands out the room of a card value by value, so that the last field still has some. */
function createRoom(total: number, fields: number) {
  let left = total - fields * mostLabel
  // Each field may have a value before.
  let waiting = fields * 2
  return (text: string, language: Language) => {
    waiting--
    const shown = fitted(text, Math.max(leastRoom, left - waiting * leastRoom), language)
    left -= shown.text.length
    return shown
  }
}
