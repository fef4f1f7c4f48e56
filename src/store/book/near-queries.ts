import { oneTypo } from '#domain/matching/distance.ts'
import {
  all,
  either,
  latin,
  quoted,
  type Spellings,
  unique,
  whole,
  wholeOrBeginning,
} from './name-queries.ts'

const shortestSlip = 4
const longestSlip = 24
const mostCorrections = 16

/** Every form of the words said under which near misses are filed: the word itself and less each of its letters. */
export function slipsOf(words: readonly Spellings[]): readonly string[] {
  return unique(
    words.flatMap((word) =>
      slippable(word).flatMap((form) => [
        form,
        ...Array.from(form, (_, at) => form.slice(0, at) + form.slice(at + 1)),
      ]),
    ),
  )
}

const slippable = (word: Spellings): string[] =>
  unique(word.whole.map(latin)).filter(({ length }) => length >= shortestSlip && length <= longestSlip)

/** Names with the words said or words of the vocabulary that are one slip away; undefined where there are none. */
export function corrected(words: readonly Spellings[], vocabulary: readonly string[]): string | undefined {
  const spelled = words.map((word) => {
    const forms = slippable(word)
    const near = vocabulary.filter((known) => forms.some((form) => oneTypo(form, known)))
    return { ...word, near: near.filter((known) => !word.whole.includes(known)).slice(0, mostCorrections) }
  })
  if (!spelled.some(({ near }) => near.length > 0)) return undefined
  return all(spelled.map((word) => either([wholeOrBeginning(word, words), ...word.near.map(quoted)])))
}

/** Names with the longest word said or one a slip away, and the other words at least by their first letter. */
export function roughly(words: readonly Spellings[], vocabulary: readonly string[]): string | undefined {
  const [longest, ...others] = words
  if (longest === undefined || others.length === 0) return undefined
  const forms = slippable(longest)
  const near = vocabulary.filter((known) => forms.some((form) => oneTypo(form, known)))
  const initials = others.map(({ whole: texts }) => whole(unique(texts.map((text) => text.charAt(0)))))
  return all([
    whole([...longest.whole, ...near.slice(0, mostCorrections)]),
    ...initials.map((each) => `runs : (${each})`),
  ])
}

/** Names with two of three and more words: people say a patronymic or a title that is not on record. */
export function pairsOf(words: readonly Spellings[]): string | undefined {
  if (words.length < 3) return undefined
  const two = words.flatMap((one, at) =>
    words.slice(at + 1).map((other) => all([one, other].map((word) => wholeOrBeginning(word, words)))),
  )
  return either(two.map((pair) => `(${pair})`))
}
