import { normaliseName } from '../names.ts'
import { crossDistance, crossForm } from './across.ts'
import { hasHan } from './han.ts'
import { nameWords } from './name-words.ts'
import { baseForms } from './russian-forms.ts'

const shortestWord = 3
/** A shorter Cyrillic word sounds like too many Latin names. */
const shortestAcross = 4
/** How far a Cyrillic word may be from rendering a Latin name that it surely means. */
const surelyAcross = 0.35
const shortestHan = 2
/** A longer Chinese name is a firm's, of which people say the beginning. */
const longestPerson = 4
const wordForm = /(?!\p{Script=Han})[\p{L}\p{M}](?:(?!\p{Script=Han})[\p{L}\p{M}\d'’.&-])*/gu
const possessive = /['’]s?$/u

/** The words of a list of names by which a text is searched for them. */
export type MentionWords = Readonly<{ words: ReadonlySet<string>; chinese: ReadonlySet<string> }>

export function mentionWords(names: readonly string[]): MentionWords {
  const words = new Set<string>()
  const chinese = new Set<string>()
  for (const name of names)
    for (const word of nameWords(name).words) (hasHan(word) ? chinese : words).add(word)
  return { words, chinese }
}

/** The pieces of a text that name somebody out of a list of names, as they stand in it, in order and each once. */
export const mentionsIn = (text: string, { words, chinese }: MentionWords): readonly string[] => [
  ...new Set([...spelled(text, words), ...written(text, chinese)]),
]

/** Runs of neighbouring words that all belong to names, in any Russian case. */
function spelled(text: string, known: ReadonlySet<string>): string[] {
  const runs: string[] = []
  const across = rendersOneOf(known)
  let end = -1
  let start = -1
  const close = (): void => {
    if (start >= 0) runs.push(text.slice(start, end))
    start = -1
  }
  for (const match of text.matchAll(wordForm)) {
    const spoken = match[0].replace(possessive, '').replace(/[.'’&-]+$/u, '')
    const owns = /^ (?!and|or|family|are|were|have)\p{L}/u.test(text.slice(match.index + match[0].length))
    const word = owns && hurried(spoken, known) ? spoken.slice(0, -1) : spoken
    const norm = normaliseName(word)
    const meant =
      norm.length >= shortestWord &&
      norm.split(' ').every((part) => {
        const bases = baseForms(part)
        return known.has(part) || bases.some((base) => known.has(base)) || across(part, bases)
      })
    const joined = start >= 0 && /^[ \u00a0]$/u.test(text.slice(end, match.index))
    if (!meant || !joined) close()
    if (!meant) continue
    if (start < 0) start = match.index
    end = match.index + word.length
  }
  close()
  return runs
}

/** "claudias portfolio": the s of a possessive without its apostrophe, behind a name that is long enough. */
function hurried(word: string, known: ReadonlySet<string>): boolean {
  const norm = normaliseName(word)
  return /^[a-z]{3,}s$/u.test(norm) && !known.has(norm) && known.has(norm.slice(0, -1))
}

/** Whether a Cyrillic word, in any case, is how a Latin name sounds: «келлеру» means Keller. */
function rendersOneOf(known: ReadonlySet<string>): (word: string, bases: readonly string[]) => boolean {
  let latin: readonly string[] | undefined
  return (word, bases) => {
    if (word.length < shortestAcross || !/^\p{Script=Cyrillic}+$/u.test(word)) return false
    latin ??= [...known].filter((name) => /^[a-z]{3,}$/.test(name)).map((name) => crossForm(name, false))
    const spellings = [word, ...bases].filter((each) => each.replace(/[ьъ]/g, '').length >= shortestAcross)
    return spellings.some((each) => {
      const form = crossForm(each, true)
      return latin!.some((name) => crossDistance(name, form, surelyAcross) <= surelyAcross)
    })
  }
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
