import { normaliseName } from '../names.ts'
import { hasHan } from './han.ts'
import { nameWords } from './name-words.ts'
import { baseForms } from './russian-forms.ts'

const shortestWord = 3
const shortestHan = 2
/** A longer Chinese name is a firm's, of which people say the beginning. */
const longestPerson = 4
const wordForm = /(?!\p{Script=Han})[\p{L}\p{M}](?:(?!\p{Script=Han})[\p{L}\p{M}\d'’.&-])*/gu
const possessive = /['’]s?$/u

/** The pieces of a text that name somebody out of a list of names, as they stand in it, in order and each once. */
export function mentionsIn(text: string, names: readonly string[]): readonly string[] {
  const words = new Set<string>()
  const chinese = new Set<string>()
  for (const name of names)
    for (const word of nameWords(name).words) (hasHan(word) ? chinese : words).add(word)
  return [...new Set([...spelled(text, words), ...written(text, chinese)])]
}

/** Runs of neighbouring words that all belong to names, in any Russian case. */
function spelled(text: string, known: ReadonlySet<string>): string[] {
  const runs: string[] = []
  let end = -1
  let start = -1
  const close = (): void => {
    if (start >= 0) runs.push(text.slice(start, end))
    start = -1
  }
  for (const match of text.matchAll(wordForm)) {
    const word = match[0].replace(possessive, '').replace(/[.'’&-]+$/u, '')
    const norm = normaliseName(word)
    const meant =
      norm.length >= shortestWord &&
      norm.split(' ').every((part) => known.has(part) || baseForms(part).some((base) => known.has(base)))
    const joined = start >= 0 && /^[ \u00a0]$/u.test(text.slice(end, match.index))
    if (!meant || !joined) close()
    if (!meant) continue
    if (start < 0) start = match.index
    end = match.index + word.length
  }
  close()
  return runs
}

/** Chinese names that stand in a text, whole or, of a long name, the beginning. */
function written(text: string, known: ReadonlySet<string>): string[] {
  const found = [...known].flatMap((name) => {
    const least = name.length > longestPerson ? longestPerson : Math.max(name.length, shortestHan)
    for (let length = name.length; length >= least; length -= 1)
      if (text.includes(name.slice(0, length))) return [name.slice(0, length)]
    return []
  })
  return found.filter((name) => !found.some((other) => other !== name && other.includes(name)))
}
