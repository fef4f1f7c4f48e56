import type { Language } from '#domain/language.ts'
import { actionIds } from './action-ids.ts'
import { comfortableText } from './limits.ts'
import { actions, type Block, button, lines, notes, rich, word } from './pieces.ts'
import { phrase } from './slack-words.ts'
import { pieces, visible } from './text.ts'

export type ReplyOptions = Readonly<{
  /** Address of the page that shows the whole conversation. */
  page?: string
  /** Most messages; what goes beyond is left out, and said to be. */
  messages?: number
}>

const mostMessages = 4

/** A reply as messages of readable length, cut at paragraphs and sentences; its text is shown letter by letter. */
export function replyBlocks(
  text: string,
  language: Language,
  { page, messages = mostMessages }: ReplyOptions = {},
): Block[][] {
  const shown = visible(text).trim()
  const all = pieces(shown === '' ? phrase('noReply', language) : shown, comfortableText)
  const made = all.slice(0, messages).map((piece): Block[] => [...rich([lines([word(piece.trim())])])])
  const last = made.at(-1)
  if (all.length > made.length && last) last.push(...restBlocks(language, page))
  return made.filter((message) => message.length > 0)
}

/** Says that something was left out, and where the rest is. */
export const restBlocks = (language: Language, page: string | undefined): Block[] => [
  ...notes([phrase(page === undefined ? 'restCut' : 'restOnPage', language)]),
  ...pageLink(language, page),
]

export const pageLink = (language: Language, page: string | undefined): Block[] =>
  page === undefined
    ? []
    : actions([button(actionIds.openPage, phrase('openPage', language), '', { url: page })])
