import type { Language } from '#domain/language.ts'
import { actionIds } from './action-ids.ts'
import { comfortableText } from './limits.ts'
import { actions, type Block, button, lines, notes, rich, word } from './pieces.ts'
import { pageLink, replyBlocks } from './reply.ts'
import { phrase } from './slack-words.ts'
import { clip, oneLine, pieces, visible } from './text.ts'

/** What is asked before an answer is shown to a channel. */
export type ShareOffer = Readonly<{
  /** What everyone would see, after the audience guard had its way. */
  text: string
  /** Comes back with the buttons; most of 2,000 letters. */
  value: string
  /** Name of the channel, as people call it. */
  channel?: string
  /** What the guard masked, in its own words. */
  masked?: string
  page?: string
}>

/** An answer that only the asker sees, with what the channel would see and a button to show it there. */
export function shareBlocks({ text, value, channel, masked, page }: ShareOffer, language: Language): Block[] {
  const where = channel === undefined ? phrase('thisChannel', language) : `#${clip(oneLine(channel), 80)}`
  return [
    ...answerBlocks(text, language, page),
    ...notes([
      phrase('onlyYou', language),
      masked === undefined || masked === ''
        ? undefined
        : phrase('masked', language, { what: clip(oneLine(masked), 500) }),
    ]),
    ...actions([
      button(actionIds.shareHere, phrase('shareHere', language), value, {
        confirm: {
          title: phrase('sure', language),
          text: phrase('shareConfirm', language, { channel: where }),
          yes: phrase('shareHere', language),
          no: phrase('goBack', language),
        },
      }),
      button(actionIds.shareCancel, phrase('keep', language), value),
    ]),
  ]
}

/** What the channel gets once it was shared. */
export const sharedBlocks = (text: string, by: string, language: Language): Block[] => [
  ...answerBlocks(text, language),
  ...notes([phrase('sharedBy', language, { name: clip(oneLine(by), 120) })]),
]

/** Why something is not shared, or is shown elsewhere; the reason is a sentence of ours. */
export const privateNote = (reason: string, language: Language): Block[] => [
  ...rich([lines([word(clip(visible(reason), comfortableText))])]),
  ...notes([phrase('onlyYou', language)]),
]

/** The answer to a quick command, in one message; `value` takes it on in a conversation. */
export function quickBlocks(
  reply: string,
  language: Language,
  { value, page }: Readonly<{ value?: string; page?: string }> = {},
): Block[] {
  const take =
    value === undefined || value === ''
      ? []
      : actions([
          button(
            actionIds.quickContinue,
            phrase('continueHere', language),
            value.slice(0, 1900).toWellFormed(),
          ),
        ])
  return [...answerBlocks(reply, language, page), ...take]
}

const answerBlocks = (text: string, language: Language, page?: string): Block[] =>
  replyBlocks(text, language, { messages: 1, ...(page === undefined ? {} : { page }) })[0] ?? []

/** Why somebody gets no data, and what they can do about it. */
export function strangerBlocks(
  {
    stranger,
    email,
    language,
  }: Readonly<{
    stranger: 'unknown' | 'guest' | 'inactive' | 'unconfirmed'
    email?: string
    language: Language
  }>,
  page?: string,
): Block[] {
  const address = email === undefined ? phrase('yourAddress', language) : clip(oneLine(email), 200)
  const key = {
    unknown: 'strangerUnknown',
    guest: 'strangerGuest',
    inactive: 'strangerInactive',
    unconfirmed: 'strangerUnconfirmed',
  } as const
  return [
    ...rich([lines([word(phrase(key[stranger], language, { email: address }))])]),
    ...notes([stranger === 'unknown' ? phrase('strangerAgain', language) : undefined]),
    ...(stranger === 'unknown' ? pageLink(language, page) : []),
  ]
}

/** A private word to somebody who pressed a button that is not theirs. */
export const notYours = (language: Language): Block[] => rich([lines([word(phrase('notYours', language))])])

/** An error or a notice in our own words, with a button to ask again where that may help. */
export function noticeBlocks(
  text: string,
  language: Language,
  again?: Readonly<{ label: string; value: string }>,
): Block[] {
  const [first = phrase('noReply', language)] = pieces(visible(text), comfortableText)
  return [
    ...rich([lines([word(first)])]),
    ...(again ? actions([button(actionIds.askAgain, again.label, again.value)]) : []),
  ]
}
