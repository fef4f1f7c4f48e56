import { spokenWords } from './stems.ts'

/** Share of the words said that a text holds. */
function overlap(words: readonly string[], text: string): number {
  const body = spokenWords(text)
  const hits = words.filter((word) => body.some((other) => other.startsWith(word) || word.startsWith(other)))
  return hits.length / words.length
}

/** The rows that what was said fits, best first; none where it says nothing. */
export function byWords<Row>(
  rows: readonly Row[],
  said: string,
  limit: number,
  textOf: (row: Row) => string,
): Row[] {
  const words = spokenWords(said)
  if (words.length === 0) return []
  const scored = rows.map((row) => ({ row, score: overlap(words, textOf(row)) }))
  const best = Math.max(0, ...scored.map(({ score }) => score))
  return scored
    .filter(({ score }) => score >= Math.max(0.5, best * 0.75))
    .sort((a, b) => b.score - a.score)
    .slice(0, limit)
    .map(({ row }) => row)
}
