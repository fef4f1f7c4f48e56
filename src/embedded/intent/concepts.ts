import { fold } from '#domain/text/fold.ts'
import { chineseConcepts } from './data/concepts-chinese.ts'

/** The kinds that each word belongs to, by the word. */
const kinds = new Map<string, string[]>()
for (const [kind, words] of Object.entries(chineseConcepts))
  for (const word of words.split(' ').map(fold)) kinds.set(word, [...(kinds.get(word) ?? []), kind])
const longest = Math.max(...[...kinds.keys()].map((word) => word.length))

/** What the words of a text are about, in their order: the longest word at each place counts, its parts do not. */
export function conceptsIn(text: string): readonly string[] {
  const found: string[] = []
  if (!/\p{Script=Han}/u.test(text)) return found
  const folded = fold(text)
  for (let at = 0; at < folded.length; ) {
    let size = Math.min(longest, folded.length - at)
    while (size > 0 && !kinds.has(folded.slice(at, at + size))) size -= 1
    if (size > 0) found.push(...kinds.get(folded.slice(at, at + size))!)
    at += size || 1
  }
  return found
}
