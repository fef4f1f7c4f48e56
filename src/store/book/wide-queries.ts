import type { PreparedReference } from '#domain/matching/prepare.ts'
import { all, beginning, either, latin, quoted, shortestBeginning, unique } from './name-queries.ts'

const shortestEnd = 5
const endLength = 4
const shortestPart = 3

/** The last resort: what slips leave alone, of names' words and of names written together. */
export function wide(
  said: PreparedReference,
): Readonly<Record<'together' | 'words' | 'parts', string | undefined>> {
  const texts = said.words
    .filter(({ text }) => text.length > 1)
    .map(({ text }) => unique([text, latin(text)]))
  const [longest] = [...texts].sort((a, b) => b[0]!.length - a[0]!.length)
  const characters = [...(said.han?.text ?? '')]
  const pairs = characters.slice(1).map((character, at) => quoted(`${characters[at]} ${character}`))
  const words = [
    ...(longest ? [beginning(longest.map(start))] : []),
    ...(pairs.length > 1 ? [either(pairs)] : []),
  ]
  const compact = latin(said.compact)
  const parts = [
    ...texts
      .flatMap((forms) => forms.filter(({ length }) => length >= shortestEnd))
      .map((form) => quoted(form.slice(-endLength))),
    ...(compact.length >= shortestPart ? [`lat : ${quoted(compact)}`] : []),
  ]
  return {
    together: texts.length > 1 ? all(texts.map((forms) => beginning(forms.map(start)))) : undefined,
    words: words.length === 0 ? undefined : either(words.map((each) => `(${each})`)),
    parts: parts.length === 0 ? undefined : either(parts),
  }
}

/** The part of a word that its cases and most slips leave alone. */
const start = (word: string): string => word.slice(0, Math.max(shortestBeginning, word.length - 3))
