import { addWord, groupOf, type Lexicon, type Mark, mostFillers } from './matcher.ts'
import type { Token } from './tokens.ts'

type Element =
  | Readonly<{ kind: 'words'; groups: ReadonlySet<number>; optional: boolean }>
  | Readonly<{ kind: 'gap'; most: number; acrossClauses: boolean; never: number }>

/** A row of words with gaps, ready to be met from any of the groups it may begin with. */
export type Row = readonly Element[]

/** A compiled pattern: one row, or several that must meet. */
export type Pattern = Readonly<{ rows: readonly Row[] }>

/** Reads a pattern; throws for one that is empty or begins with what may be absent, naming it. */
export function compilePattern(lexicon: Lexicon, pattern: string): Pattern {
  const rows = pattern.split('&').map((row) =>
    row
      .trim()
      .split(/\s+/)
      .map((part) => compileElement(lexicon, part)),
  )
  for (const row of rows) {
    const [first] = row
    if (!first || first.kind === 'gap' || first.optional)
      throw new Error(`The pattern "${pattern}" has no beginning.`)
  }
  return { rows }
}

function compileElement(lexicon: Lexicon, part: string): Element {
  const gap = /^(\.\.|,,)(\d+)$/.exec(part)
  if (gap)
    return {
      kind: 'gap',
      most: Number(gap[2]),
      acrossClauses: gap[1] === ',,',
      never: groupOf(lexicon, 'neg'),
    }
  const optional = part.startsWith('?')
  const groups = new Set<number>()
  for (const word of (optional ? part.slice(1) : part).split('/')) {
    if (word === '') throw new Error(`The pattern element "${part}" holds an empty word.`)
    const named = /^\{(\w+)\}$/.exec(word)?.[1]
    const group = groupOf(lexicon, named ?? `=${word}`)
    if (!named) addWord(lexicon, group, word)
    groups.add(group)
  }
  return { kind: 'words', groups, optional }
}

/** The groups a row may begin with. */
export const firstGroups = (row: Row): ReadonlySet<number> => {
  const [first] = row
  return first?.kind === 'words' ? first.groups : new Set()
}

/** Whether every word a row cannot do without occurs somewhere in a text. */
export const canMeet = (row: Row, occurs: (group: number) => boolean): boolean =>
  row.every((element) => element.kind === 'gap' || element.optional || anyOf(element.groups, occurs))

function anyOf(groups: ReadonlySet<number>, occurs: (group: number) => boolean): boolean {
  for (const group of groups) if (occurs(group)) return true
  return false
}

/** Where a row that begins at a token ends (the nearest end); -1 where it does not fit. Bounded by the row's length. */
export function meetRow(
  row: Row,
  start: number,
  marks: readonly (readonly Mark[])[],
  tokens: readonly Token[],
): number {
  const sentence = tokens[start]!.sentence
  let reached = [start]
  for (const element of row) {
    const next: number[] = []
    for (const at of reached) {
      if (element.kind === 'gap') spread(at, element, tokens, marks, next)
      else {
        if (element.optional) add(at, next)
        // A row never leaves its sentence.
        if (at > start && tokens[at]?.sentence !== sentence) continue
        let here = at
        for (let skips = 0; skips <= mostFillers; skips += 1) {
          for (const { group, end } of marks[here] ?? []) if (element.groups.has(group)) add(end, next)
          // Fillers are skipped before any word of the row but its first.
          const past = here > start ? (tokens[here]?.past ?? 0) : 0
          if (past === 0 || tokens[past]?.sentence !== sentence) break
          here = past
        }
      }
    }
    if (next.length === 0) return -1
    reached = next
  }
  return Math.min(...reached)
}

const add = (at: number, into: number[]): void => {
  if (!into.includes(at)) into.push(at)
}

function spread(
  at: number,
  { most, acrossClauses, never }: Extract<Element, { kind: 'gap' }>,
  tokens: readonly Token[],
  marks: readonly (readonly Mark[])[],
  into: number[],
): void {
  const before = tokens[at - 1]
  if (!acrossClauses && tokens[at] && tokens[at].reach !== before?.reach) return
  add(at, into)
  let place = at
  for (let [steps, skips] = [0, mostFillers]; steps < most; ) {
    // A negation in the gap would turn the meaning round.
    if (marks[place]?.some(({ group }) => group === never)) return
    const past = skips > 0 ? (tokens[place]?.past ?? 0) : 0
    if (past > 0) skips -= 1
    else steps += 1
    place = past > 0 ? past : place + 1
    const token = tokens[place]
    if (!token || token.sentence !== before?.sentence) return
    if (!acrossClauses && token.reach !== before.reach) return
    add(place, into)
  }
}
