import type { types } from '@slack/bolt'
import { mostButtonText, mostContextText, mostHeaderText } from './limits.ts'
import { clip, labelText, visible } from './text.ts'

export type Block = types.KnownBlock
export type RichText = types.RichTextBlock
export type RichPart = types.RichTextBlock['elements'][number]
export type Word = types.RichTextText
type Style = NonNullable<Word['style']>

/** Text that Slack shows as it is. */
export const plain = (text: string, most: number): types.PlainTextElement => ({
  type: 'plain_text',
  text: clip(visible(text), most) || '…',
  emoji: false,
})

export const header = (text: string): types.HeaderBlock => ({
  type: 'header',
  text: { type: 'plain_text', text: labelText(text, mostHeaderText), emoji: false },
})

/** A text in a style, or nothing where there is none. */
export function word(text: string, style?: Style): Word[] {
  const shown = visible(text)
  return shown === '' ? [] : [{ type: 'text', text: shown, ...(style ? { style } : {}) }]
}
export const bold = (text: string): Word[] => word(text, { bold: true })
export const italic = (text: string): Word[] => word(text, { italic: true })
export const struck = (text: string): Word[] => word(text, { strike: true })

/** Lines of words as one part; each line begins anew. */
export const lines = (rows: readonly (readonly Word[])[]): RichPart => ({
  type: 'rich_text_section',
  elements: rows.flatMap((row, index) => (index < rows.length - 1 ? [...row, ...word('\n')] : [...row])),
})
export const quote = (text: string): RichPart => ({ type: 'rich_text_quote', elements: word(text) })
/** Text in a box that copies letter by letter. */
export const box = (text: string): RichPart => ({ type: 'rich_text_preformatted', elements: word(text) })
export const bullets = (rows: readonly (readonly Word[])[]): RichPart => ({
  type: 'rich_text_list',
  style: 'bullet',
  elements: rows.map((row) => ({ type: 'rich_text_section', elements: [...row] })),
})

/** One block of the parts that hold something, or none. */
export function rich(parts: readonly RichPart[]): RichText[] {
  const full = parts.filter((part) => part.elements.length > 0)
  return full.length === 0 ? [] : [{ type: 'rich_text', elements: full }]
}

/** Small grey lines, each as an element of its own. */
export function notes(texts: readonly (string | undefined)[]): types.ContextBlock[] {
  const full = texts.filter((text): text is string => text !== undefined && text !== '').slice(0, 10)
  return full.length === 0
    ? []
    : [{ type: 'context', elements: full.map((text) => plain(text, mostContextText)) }]
}

export type ButtonLook = Readonly<{
  style?: 'primary' | 'danger'
  confirm?: Readonly<{ title: string; text: string; yes: string; no: string }> | undefined
  url?: string
}>

/** A button; `value` comes back when it is pressed. */
export const button = (
  id: string,
  text: string,
  value: string,
  { style, confirm, url }: ButtonLook = {},
): types.Button => ({
  type: 'button',
  action_id: id,
  text: { type: 'plain_text', text: labelText(text, mostButtonText), emoji: false },
  ...(value === '' ? {} : { value }),
  ...(style ? { style } : {}),
  ...(url === undefined ? {} : { url }),
  ...(confirm
    ? {
        confirm: {
          title: plain(confirm.title, 100),
          text: plain(confirm.text, 300),
          confirm: plain(confirm.yes, 30),
          deny: plain(confirm.no, 30),
        },
      }
    : {}),
})

/** A row of buttons and menus, or none. */
export const actions = (elements: readonly types.ActionsBlockElement[]): types.ActionsBlock[] =>
  elements.length === 0 ? [] : [{ type: 'actions', elements: [...elements] }]

export const divider: types.DividerBlock = { type: 'divider' }
