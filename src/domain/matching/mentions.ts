import { normaliseName } from '../names.ts'
import { crossDistance, crossForm } from './across.ts'
import { soundsLike } from './compare-han.ts'
import { type Han, hasHan } from './han.ts'
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
const possessive = /['’]s?$/iu

/** The words of a list of names by which a text is searched for them. */
export type MentionWords = Readonly<{
  names: readonly string[]
  words: ReadonlySet<string>
  chinese: ReadonlySet<string>
}>

export function mentionWords(names: readonly string[]): MentionWords {
  const words = new Set<string>()
  const chinese = new Set<string>()
  for (const name of names) {
    // 黄家: a family by its whole name.
    if (/^\p{Script=Han}{2,3}$/u.test(name)) chinese.add(name)
    for (const word of nameWords(name).words) {
      ;(hasHan(word) ? chinese : words).add(word)
      const stem = hasHan(word) ? tradeless(word) : undefined
      if (stem) chinese.add(stem)
    }
  }
  return { names, words, chinese }
}

const trade = /(?:食品|贸易|科技|集团|服饰|电子|物流|实业|控股|地产|餐饮|酒店|建材|医药)$/u

/** A firm's name as people shorten it: 绿源 for 绿源食品. */
const tradeless = (name: string): string | undefined => {
  const stem = name.replace(trade, '')
  return stem.length >= shortestHan && stem.length < name.length && name.length <= longestPerson
    ? stem
    : undefined
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
    const spoken = match[0].replace(possessive, '').replace(/[.'’&-]+$|-(?:то|ка)$/u, '')
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

/** Names of persons by each of their first two characters, with its place in the name. */
const placed = new WeakMap<ReadonlySet<string>, ReadonlyMap<string, readonly (readonly [string, number])[]>>()

function placesOf(chinese: ReadonlySet<string>): ReadonlyMap<string, readonly (readonly [string, number])[]> {
  const known = placed.get(chinese)
  if (known) return known
  const found = Map.groupBy(
    [...chinese]
      .filter((name) => name.length === heardLength)
      .flatMap((name) => [[name, 0] as const, [name, 1] as const]),
    ([name, at]) => name.charAt(at),
  )
  placed.set(chinese, found)
  return found
}

/** A shorter name sounds like too much else; a longer one is a firm's. */
const heardLength = 3

/** Pieces of a text that are no name of the list but sound like one: 郑嘉豪 for 郑家豪, as keyboards by sound offer it. */
export function heardIn(text: string, { chinese }: MentionWords, han: Han): readonly string[] {
  const places = placesOf(chinese)
  const found = new Set<string>()
  for (let index = 0; index < text.length; index += 1)
    for (const [name, at] of places.get(text.charAt(index)) ?? []) {
      const said = text.slice(index - at, index - at + heardLength)
      if (said === name || found.has(said) || !/^\p{Script=Han}{3}$/u.test(said)) continue
      if (soundsLike(han.syllables(said), han.syllables(name))) found.add(said)
    }
  return [...found]
}

/** Names in simplified characters, made once for a list of names. */
const simple = new WeakMap<ReadonlySet<string>, ReadonlySet<string>>()

/** Pieces of a text that name somebody of the list in the other set of characters, as they stand in it: 吳曉嵐 for 吴晓岚. */
export function otherwiseWritten(text: string, { chinese }: MentionWords, han: Han): readonly string[] {
  const read = han.simplified(text)
  if (read.length !== text.length) return []
  const known = simple.get(chinese) ?? new Set([...chinese].map(han.simplified))
  simple.set(chinese, known)
  const pieces = written(read, known).map((name) => text.slice(read.indexOf(name)).slice(0, name.length))
  return pieces.filter((piece) => !chinese.has(piece))
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
