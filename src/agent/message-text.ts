import { DomainError } from '#domain/errors.ts'

/** Letters in a row that are read of one word. Reading takes the square of it, and what is dictated has few breaks. */
const longestWord = 1000
/** Signs, and room, in a row that are kept: more of them say nothing. */
const longestRun = 200

const word = /[\p{L}\p{M}\p{N}'’_.+-]+/gu
const runs = [/[^\p{L}\p{M}\p{N}\s]+/gu, /\s+/gu]

/**
 * A message as it is read and kept: long lines of signs and of room are shortened, words never are, and half a
 * character, which a database server refuses, becomes U+FFFD. Throws message_endless where letters follow each other
 * without a break for longer than can be read, as in a key or a picture.
 */
export function readable(text: string): string {
  const read = runs.reduce(
    (shorter, run) =>
      shorter.replace(run, (found) => {
        if (found.length <= longestRun) return found
        const kept = found.slice(0, longestRun).toWellFormed()
        return kept.trim() === '' ? kept : `${kept}…`
      }),
    text.trim().toWellFormed(),
  )
  for (const [found] of read.matchAll(word))
    if (found.length > longestWord)
      throw new DomainError('message_endless', { length: found.length, limit: longestWord })
  return read
}
