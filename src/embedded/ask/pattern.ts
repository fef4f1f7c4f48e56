import type { Localised } from '#domain/language.ts'
import { patternOf } from '#domain/text/letters.ts'
import { matchesOf } from '#domain/text/matches.ts'
import type { Span } from '../slots/words.ts'

/** A text whose read parts are blanked out, so that nothing is read twice and what is left can be told. */
export type Sheet = { text: string }

const read = '\u0001'

export function blank(sheet: Sheet, { start, end }: Span): void {
  sheet.text = sheet.text.slice(0, start) + read.repeat(end - start) + sheet.text.slice(end)
}

/** English whole words, beginnings of Russian words with whatever ending, Chinese anywhere; an empty part never matches. */
export function words(en: string, ru = '', zh = ''): RegExp {
  const parts = [
    en && `(?<!\\p{L})(?:${en})(?!\\p{L})`,
    ru && `(?<!\\p{L})(?:${ru})[а-я]*(?!\\p{L})`,
    zh && `(?:${zh})`,
  ]
  return patternOf(parts.filter(Boolean).join('|'), 'gu')
}

export const localised = (en: string, zh: string, ru: string): Localised => ({ en, zh, ru })

/** All places of a pattern in what is still unread, blanked as they are handed out. */
export function take(sheet: Sheet, pattern: RegExp): RegExpExecArray[] {
  const found = matchesOf(sheet.text, pattern).filter((match) => match[0] !== '')
  for (const match of found) blank(sheet, { start: match.index, end: match.index + match[0].length })
  return found
}

/** The first place of a pattern in what is still unread. */
export const takeOne = (sheet: Sheet, pattern: RegExp): RegExpExecArray | undefined => take(sheet, pattern)[0]

/** A message with what was read of it blanked out, its letters as they were typed. */
export const masked = (said: string, sheet: Sheet): string =>
  [...said].length === said.length
    ? said.replace(/./gsu, (char, at: number) => (sheet.text[at] === read ? read : char))
    : sheet.text
