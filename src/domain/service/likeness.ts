import { spokenWords } from '../matching/stems.ts'

/** Share of the words said that occur in a text, 0 to 1. */
export function wordsIn(words: readonly string[], text: string): number {
  if (words.length === 0) return 0
  const body = spokenWords(text)
  const hits = words.filter((word) => body.some((other) => other.startsWith(word) || word.startsWith(other)))
  return hits.length / words.length
}

/** From this share of common words on two subjects are one wish. */
const sameWish = 0.5

/** Whether two subjects are about the same, seen from the shorter one. */
export function sameSubject(one: string, other: string): boolean {
  const [a, b] = [spokenWords(one), spokenWords(other)]
  return a.length <= b.length ? wordsIn(a, other) >= sameWish : wordsIn(b, one) >= sameWish
}
