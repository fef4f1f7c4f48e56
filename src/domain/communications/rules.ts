import { sha256Now } from '../suitability/sha256.ts'
import { fillerWords } from './lists/fillers.ts'
import { allLists } from './lists/index.ts'
import { shadows } from './lists/shadows.ts'
import { wordGroups } from './lists/words.ts'
import { addWord, groupOf, type Lexicon, newLexicon } from './matcher.ts'
import { compilePattern, firstGroups, type Pattern, type Row } from './patterns.ts'
import type { Entry, Family } from './types.ts'

/** A trigger ready to be met. */
export type Rule = Readonly<{ family: Family; entry: Entry; pattern: Pattern }>

/** Words that lose their meaning together ("best regards"): what they cover triggers nothing. */
type Shadow = Readonly<{ row: Row; only: ReadonlySet<number> | undefined }>

function compileAll(lexicon: Lexicon): { rules: readonly Rule[]; shadowed: readonly Shadow[] } {
  for (const groups of wordGroups)
    for (const [name, words] of Object.entries(groups)) {
      const group = groupOf(lexicon, name)
      for (const word of words.split(/\s+/)) if (word !== '') addWord(lexicon, group, word)
    }
  const known = new Set(lexicon.names)
  const rules = allLists.flatMap(({ family, entries }) =>
    entries
      .filter(({ kind }) => kind !== 'checksum' && kind !== 'shape')
      .flatMap((entry) =>
        [entry.pattern]
          .flat()
          .map((pattern) => ({ family, entry, pattern: compilePattern(lexicon, pattern) })),
      ),
  )
  const shadowed = shadows.flatMap(({ patterns, only }) =>
    patterns.map((pattern) => ({
      row: compilePattern(lexicon, pattern).rows[0]!,
      only: only && new Set(only.map((name) => groupOf(lexicon, name))),
    })),
  )
  const unknown = lexicon.names.filter((name) => !name.startsWith('=') && !known.has(name))
  if (unknown.length > 0) throw new Error(`The lists name groups without words: ${unknown.join(', ')}.`)
  return { rules, shadowed }
}

const byFirst = <Item>(
  items: readonly Item[],
  rowOf: (item: Item) => Row,
): ReadonlyMap<number, readonly Item[]> => {
  const index = new Map<number, Item[]>()
  for (const item of items)
    for (const group of firstGroups(rowOf(item))) {
      const list = index.get(group)
      if (list) list.push(item)
      else index.set(group, [item])
    }
  return index
}

/** Everything the lists say: words, triggers and shadows by the group they begin with. */
type Compiled = Readonly<{
  lexicon: Lexicon
  fillers: Lexicon
  rules: ReadonlyMap<number, readonly Rule[]>
  shadows: ReadonlyMap<number, readonly Shadow[]>
  group(name: string): number
}>

function compileLists(): Compiled {
  const [lexicon, fillers] = [newLexicon(), newLexicon()]
  for (const word of fillerWords) addWord(fillers, groupOf(fillers, 'filler'), word)
  const { rules, shadowed } = compileAll(lexicon)
  return {
    lexicon,
    fillers,
    rules: byFirst(rules, ({ pattern }) => pattern.rows[0]!),
    shadows: byFirst(shadowed, ({ row }) => row),
    group: (name) => groupOf(lexicon, name),
  }
}

let lists: Compiled | undefined
/** The lists, compiled when the first text is read: a command that reads none need not wait for them. */
export const compiled = (): Compiled => {
  lists ??= compileLists()
  return lists
}

/** The edition of the lists and the digest of their content. */
let version: string | undefined
export const listsVersion = (): string => {
  version ??= `2026.11-1+${sha256Now(JSON.stringify([allLists, shadows, wordGroups, fillerWords])).slice(0, 12)}`
  return version
}
