import { fold } from './fold.ts'

/** Share of common letter triples from which two notes tell of the same contact. */
const alike = 0.75

/** Whether two notes say the same, give or take a word, an order or a typo; works in every script. */
export function sameReport(one: string, other: string): boolean {
  const [a, b] = [triples(one), triples(other)]
  if (a.size === 0 || b.size === 0) return fold(one).trim() === fold(other).trim()
  const common = [...a].filter((each) => b.has(each)).length
  return (2 * common) / (a.size + b.size) >= alike
}

/** Triples of letters of the folded words, each word padded so that short ones and Chinese count as well. */
function triples(text: string): Set<string> {
  const words = fold(text).match(/[\p{L}\p{N}]+/gu) ?? []
  const found = new Set<string>()
  for (const word of words) {
    const padded = ` ${word} `
    for (let at = 0; at + 3 <= padded.length; at += 1) found.add(padded.slice(at, at + 3))
  }
  return found
}
