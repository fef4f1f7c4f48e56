import type { Mark } from '../matcher.ts'
import type { Reading } from '../reading.ts'

/** The first mark that starts at or after a token. */
export function firstFrom(marks: readonly Mark[], token: number): number {
  let low = 0
  let high = marks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (marks[middle]!.start < token) low = middle + 1
    else high = middle
  }
  return low
}

/** Whether a group of words occurs among the tokens `from` to `to` (exclusive). */
export function occurs({ of }: Reading, group: string, from: number, to: number): boolean {
  const marks = of(group)
  const mark = marks[firstFrom(marks, from)]
  return mark !== undefined && mark.start < to
}

/** The tokens of the sentence a token stands in. */
export function sentenceAt(
  { tokens, sentences }: Reading,
  token: number,
): { first: number; last: number; at: number; question: boolean } {
  const at = tokens[Math.min(token, tokens.length - 1)]?.sentence ?? 0
  const sentence = sentences[at] ?? { first: 0, last: tokens.length, question: false }
  return { ...sentence, at }
}

/** The sentence before or after another one; undefined at the ends. */
export const neighbour = ({ sentences }: Reading, at: number, step: -1 | 1) => sentences[at + step]
