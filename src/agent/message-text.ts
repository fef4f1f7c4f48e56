/** Characters without a break that are read of one word, and of signs or room in a row. */
const longest = { word: 500, signs: 200, room: 200 } as const

const runs: readonly (readonly [RegExp, number])[] = [
  [/[\p{L}\p{M}\p{N}'’_.+-]+/gu, longest.word],
  [/[^\p{L}\p{M}\p{N}\s]+/gu, longest.signs],
  [/\s+/gu, longest.room],
]

/**
 * A message as it is read and kept. Nobody writes a word of more than 500 letters: of a key, a picture or an idle
 * finger that stands in a message only the beginning is read, because reading takes the square of such a length.
 */
export const readable = (text: string): string =>
  runs.reduce(
    (read, [run, most]) =>
      read.replace(run, (found) => {
        if (found.length <= most) return found
        const kept = found.slice(0, most).toWellFormed()
        return kept.trim() === '' ? kept : `${kept}…`
      }),
    text.trim(),
  )
