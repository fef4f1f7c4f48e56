import { oneLine } from '#domain/drafts/wording.ts'
import type { Language } from '#domain/language.ts'
import { recordedAddress } from './address.ts'

/** Mail programs and browsers cut longer links without a word. */
export const longestLink = 1900

export type MailLink = Readonly<{ href: string; truncated: boolean }>

const shortened: Readonly<Record<Language, string>> = {
  en: '… (shortened)',
  zh: '……（以下从略）',
  ru: '… (сокращено)',
}

const encode = (text: string): string => encodeURIComponent(text.toWellFormed().replace(/\r\n?|\n/g, '\r\n'))

/**
 * A `mailto:` link (RFC 6068) with subject and body. A body that makes it longer than `longestLink` characters is
 * cut after a sentence where there is one, says that it is shortened, and `truncated` is true.
 */
export function draftAsLink(
  draft: Readonly<{ subject: string; body: string; language: Language }>,
  to?: string | null,
): MailLink {
  const address = encode(recordedAddress(to) ?? '').replace('%40', '@')
  const start = `mailto:${address}?subject=${encode(oneLine(draft.subject, 60))}&body=`
  const whole = start + encode(draft.body)
  if (whole.length <= longestLink) return { href: whole, truncated: false }
  const end = encode(`\n\n${shortened[draft.language]}`)
  const body = encode(cut(draft.body, longestLink - start.length - end.length))
  return { href: start + body + end, truncated: true }
}

/** The longest beginning that encodes into the room: whole sentences, or else whole characters. */
function cut(text: string, room: number): string {
  let used = 0
  let at = 0
  let sentenceEnd = 0
  for (const character of text) {
    used += encode(character).length
    if (used > room) break
    at += character.length
    if (/[.!?](?=\s)|[。！？\n]/u.test(text.slice(at - character.length, at + 1))) sentenceEnd = at
  }
  return text.slice(0, sentenceEnd || at).trimEnd()
}
