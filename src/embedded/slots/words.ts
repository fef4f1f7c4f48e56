import { fold, type Span } from '#domain/text/fold.ts'
import { matchesOf } from '#domain/text/matches.ts'
import { recent } from '#domain/text/recent.ts'

export type { Span }
export { fold }

/** A word of a text: `norm` is folded (lower case, ё as е), `capital` says that it began with a capital letter. */
export type Word = Span &
  Readonly<{ text: string; norm: string; capital: boolean; han: boolean; digits: boolean }>

const wordForm =
  /\p{Script=Han}+|(?!\p{Script=Han})[\p{L}\p{M}](?:(?!\p{Script=Han})[\p{L}\p{M}\d])*(?:['’.&-](?=[\p{L}\d])(?:(?!\p{Script=Han})[\p{L}\p{M}\d])+)*|\d+(?:[.,]\d+)*/gu

/** The words of a text in order; a run of Han characters is one word. */
export const wordsOf = recent((text: string): readonly Word[] => {
  const found: Word[] = []
  for (const match of matchesOf(text, wordForm)) {
    const word = match[0]
    found.push({
      text: word,
      norm: fold(word),
      start: match.index,
      end: match.index + word.length,
      capital: /^\p{Lu}/u.test(word),
      han: /^\p{Script=Han}/u.test(word),
      digits: /^\d/.test(word),
    })
  }
  return found
})

/** A sign for every character of a text of this length: 1 inside one of the spans. */
export function marked(length: number, spans: readonly Span[]): Uint8Array {
  const marks = new Uint8Array(length)
  for (const { start, end } of spans) marks.fill(1, start, end)
  return marks
}

/** Whether a marked character stands inside the span. */
export function touches(marks: Uint8Array, { start, end }: Span): boolean {
  for (let at = start; at < end; at += 1) if (marks[at] === 1) return true
  return false
}

/** The spans that each character stands in, in their order. */
export function byCharacter<T extends Span>(spans: readonly T[]): ReadonlyMap<number, readonly T[]> {
  const found = new Map<number, T[]>()
  for (const span of spans)
    for (let at = span.start; at < span.end; at += 1) {
      const there = found.get(at)
      if (there) there.push(span)
      else found.set(at, [span])
    }
  return found
}

/** The words that stand right before a place: a preposition is looked for there, not in all that went before. */
export const justBefore = (text: string, at: number, letters = 80): string =>
  text.slice(Math.max(0, at - letters), at)

export const covers = (spans: readonly Span[], at: Span): boolean =>
  spans.some((span) => span.start <= at.start && at.end <= span.end)

/** The text with the spans replaced by one blank each, punctuation that is left over trimmed. */
export function without(text: string, spans: readonly Span[]): string {
  let rest = ''
  let at = 0
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    if (span.start < at) continue
    rest += `${text.slice(at, span.start)} `
    at = span.end
  }
  return tidy(rest + text.slice(at))
}

const edges = /^[\s,.;:，。；：、!?！？—–"“”«»'-]+|[\s,;:，；：、—–"“«'-]+$/gu

/** Blanks joined and stray punctuation at the edges dropped. */
export const tidy = (text: string): string =>
  text
    .replace(/(\p{Script=Han}) +(?=\p{Script=Han})/gu, '$1')
    .replace(/\s+([,.;:!?，。；：])/g, '$1')
    .replace(/\s+/g, ' ')
    .replace(edges, '')
    .trim()

/** The text with its first letter as a capital. */
export const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Where a value stands in the message as words of its own: "kari" is no part of "karim". */
export const wholeAt = (said: string, value: string): number => {
  for (let at = said.lastIndexOf(value); at >= 0; at = at === 0 ? -1 : said.lastIndexOf(value, at - 1))
    if (!/^[a-zа-я]/iu.test(said.slice(at + value.length)) && !/[a-zа-я]$/iu.test(justBefore(said, at, 2)))
      return at
  return said.lastIndexOf(value)
}
