import { originWords, valueAsRead } from '#domain/card-words.ts'
import { decisionText } from '#domain/decision-words.ts'
import type { Language } from '#domain/language.ts'
import { isOutside } from '#domain/origin.ts'
import type { CardField, Proposal } from '#domain/proposal.ts'
import type { TimeZone } from '#domain/time.ts'
import type { DraftRow } from '#store/port.ts'
import { phrase } from './chat-words.ts'
import { padded, printable, widthOf, wrapped } from './width.ts'

/** Text in a style of the terminal, or as it is where there is no terminal. */
export type Paint = (style: 'dim' | 'bold' | 'yellow' | 'green' | 'red', text: string) => string

export type Canvas = Readonly<{ language: Language; columns: number; paint: Paint }>

/** A card that waits: its number, every field with what it replaces, and a warning where outside text was read. */
export function cardBox(proposal: Proposal, number: number, canvas: Canvas): string {
  const { language, paint } = canvas
  const { card, origins } = proposal
  const labels = card.fields.map(({ label }) => label[language])
  const labelWidth = Math.min(24, Math.max(0, ...labels.map(widthOf)))
  const read = (field: CardField, value: string): string =>
    value === '' ? phrase('empty', language) : valueAsRead(field, value, language)
  const lines = card.fields.flatMap((field) => {
    const { label, value, before } = field
    const shown = read(field, value)
    const change = before === undefined ? shown : `${read(field, before)} → ${shown}`
    const body = wrapped(printable(change), innerWidth(canvas) - labelWidth - 2)
    return body.map((text, index) => `${padded(index === 0 ? label[language] : '', labelWidth)}  ${text}`)
  })
  const outside = origins.filter(isOutside)
  const warning = wrapped(
    `! ${phrase('outside', language, {
      origins: printable(outside.map(({ kind, ref }) => `${originWords[kind][language]} ${ref}`).join(', ')),
    })}`,
    innerWidth(canvas),
  )
  return box(`${number} · ${card.title[language]}`, lines, canvas, outside.length === 0 ? [] : warning, paint)
}

/** A draft with recipient, subject and body, and what it still lacks. */
export function draftBox(draft: DraftRow, canvas: Canvas): string {
  const { language, paint } = canvas
  const head = [
    `${phrase('to', language)}: ${draft.clientName} ${draft.recipient === undefined ? phrase('noRecipient', language) : `<${draft.recipient}>`}`,
    ...(draft.subject === '' ? [] : [`${phrase('subject', language)}: ${draft.subject}`]),
    '',
  ]
  const missing =
    draft.missing.length === 0 ? [] : [`${phrase('missing', language)}: ${draft.missing.join(', ')}`]
  const lines = [...head, draft.body.trimEnd()].flatMap((part) =>
    wrapped(printable(part), innerWidth(canvas)),
  )
  const notes = missing.flatMap((part) => wrapped(printable(part), innerWidth(canvas)))
  return `${box(phrase('draft', language), lines, canvas, notes, paint)}${paint('dim', phrase('draftKeys', language))}\n`
}

/** One line that says how a proposal ended. */
export function decisionLine(proposal: Proposal, canvas: Canvas, zone: TimeZone): string {
  const { status, card, receipt, undoUntil } = proposal
  const { language, paint } = canvas
  const client = card.fields.find(({ label }) => label.en === 'Client')?.value
  const told = printable(decisionText(proposal, client, language, zone))
  // Of a sending the words say themselves until when it can be stopped.
  const undoable = status === 'committed' && undoUntil !== undefined && receipt?.leavesAt === undefined
  const hint = undoable ? ` · ${phrase('undoHint', language)}` : ''
  const mark = status === 'committed' ? paint('green', '✓') : paint('dim', '·')
  return `${mark} ${told}${paint('dim', hint)}\n`
}

const innerWidth = ({ columns }: Canvas): number => Math.max(24, Math.min(columns, 90) - 4)

function box(
  title: string,
  lines: readonly string[],
  canvas: Canvas,
  notes: readonly string[],
  paint: Paint,
): string {
  const widest = Math.max(widthOf(title) + 1, ...[...lines, ...notes].map(widthOf))
  const width = Math.min(innerWidth(canvas), widest)
  const row = (text: string, style?: 'yellow') =>
    `│ ${style === undefined ? padded(text, width) : paint(style, padded(text, width))} │\n`
  return [
    `┌ ${paint('bold', title)} ${'─'.repeat(Math.max(0, width - widthOf(title)))}┐\n`,
    ...lines.map((text) => row(text)),
    ...notes.map((text) => row(text, 'yellow')),
    `└${'─'.repeat(width + 2)}┘\n`,
  ].join('')
}
