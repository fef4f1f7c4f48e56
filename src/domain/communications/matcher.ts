import { kindOf } from './letters.ts'
import type { Token } from './tokens.ts'

/** A node of the tree of words: what may follow, whole or by its stem, and the groups that end here. */
type Node = {
  words: Map<string, Node>
  stems: Map<string, Node>
  longest: number
  shortest: number
  groups: number[]
}

const newNode = (): Node => ({ words: new Map(), stems: new Map(), longest: 0, shortest: 99, groups: [] })

/** A group of words found in a text: tokens from its start to `end` (exclusive). */
export type Mark = Readonly<{ group: number; start: number; end: number }>

const contractions: Readonly<Record<string, string>> = {
  "'ll": 'will',
  "'ve": 'have',
  "'re": 'are',
  "'m": 'am',
  "'d": 'would',
}

/** The words of a literal as tokens: Han characters stand alone. */
function cutLiteral(literal: string): string[] {
  const parts: string[] = []
  for (const word of literal.replace(/'(?=(?:ll|ve|re|m|d)(?:_|$))/g, "_'").split(/[_-]/)) {
    const spoken = contractions[word]
    if (spoken) {
      parts.push(spoken)
      continue
    }
    let run = ''
    for (const char of word) {
      if (kindOf(char.charCodeAt(0)) === 'han') {
        if (run) parts.push(run)
        run = ''
        parts.push(char)
      } else run += char
    }
    if (run) parts.push(run)
  }
  return parts
}

/** The words of all lists in one tree; groups are numbered by name. `begun` remembers what begins with a word. */
export type Lexicon = Readonly<{
  root: Node
  numbers: Map<string, number>
  names: string[]
  begun: Map<string, readonly Node[]>
}>

export const newLexicon = (): Lexicon => ({
  root: newNode(),
  numbers: new Map(),
  names: [],
  begun: new Map(),
})

/** The number of a group, made where it is new. */
export function groupOf({ numbers, names }: Lexicon, name: string): number {
  const known = numbers.get(name)
  if (known !== undefined) return known
  numbers.set(name, names.length)
  return names.push(name) - 1
}

/** Adds a word or a row of words (`as_safe_as`, `guarant*`, 零风险) to a group. */
export function addWord(lexicon: Lexicon, group: number, literal: string): void {
  let node = lexicon.root
  lexicon.begun.clear()
  for (const part of cutLiteral(literal)) {
    const stem = part.endsWith('*')
    const key = stem ? part.slice(0, -1) : part
    const table = stem ? node.stems : node.words
    let next = table.get(key)
    if (!next) {
      next = newNode()
      table.set(key, next)
      if (stem) {
        node.longest = Math.max(node.longest, key.length)
        node.shortest = Math.min(node.shortest, key.length)
      }
    }
    node = next
  }
  if (!node.groups.includes(group)) node.groups.push(group)
}

function follow(node: Node, form: string, into: Node[]): void {
  const word = node.words.get(form)
  if (word) into.push(word)
  const longest = Math.min(form.length, node.longest)
  for (let length = node.shortest; length <= longest; length += 1) {
    const stem = node.stems.get(form.slice(0, length))
    if (stem) into.push(stem)
  }
}

/** Words whose beginnings are remembered; then all are forgotten. */
const mostBegun = 4000

/** The nodes that a word leads to from the root: words recur from text to text. */
function begin({ root, begun }: Lexicon, form: string): readonly Node[] {
  const known = begun.get(form)
  if (known !== undefined) return known
  const made: Node[] = []
  follow(root, form, made)
  if (begun.size >= mostBegun) begun.clear()
  begun.set(form, made)
  return made
}

/** Every group of words in a text, by the token it starts at; one walk of the tree from every token. */
export function findMarks(lexicon: Lexicon, tokens: readonly Token[]): Mark[][] {
  return tokens.map((token, start) => {
    const found: Mark[] = []
    let nodes: Node[] = []
    for (const form of token.forms) {
      const first = begin(lexicon, form)
      nodes = nodes.length === 0 ? [...first] : [...nodes, ...first]
    }
    let waiting: Waiting | undefined
    let skips = mostFillers
    for (let end = start + 1; nodes.length > 0 || waiting; end += 1) {
      for (const { groups } of nodes)
        for (const group of groups)
          if (!found.some((mark) => mark.group === group && mark.end === end))
            found.push({ group, start, end })
      const next = tokens[end]
      if (!next || next.sentence !== token.sentence) break
      const here: readonly Node[] = waiting?.at === end ? [...nodes, ...waiting.nodes] : nodes
      if (waiting?.at === end) waiting = undefined
      if (next.past > 0 && skips > 0 && here.length > 0 && !waiting) {
        waiting = { at: next.past, nodes: here }
        skips -= 1
      }
      const followed: Node[] = []
      for (const node of here) for (const form of next.forms) follow(node, form, followed)
      nodes = followed
    }
    return found
  })
}

/** What was begun before a filler and may go on after it. */
type Waiting = Readonly<{ at: number; nodes: readonly Node[] }>

/** More fillers than these between the words of one phrase are not skipped. */
export const mostFillers = 2

/** Notes on each token where the filler that begins there ends, so that phrases are met across it. */
export function markFillers(fillers: Lexicon, tokens: readonly Token[]): void {
  findMarks(fillers, tokens).forEach((marks, at) => {
    for (const { end } of marks) if (end > tokens[at]!.past) tokens[at]!.past = end
  })
}

/** Cuts a word without borders into known words, the most letters covered; the ends of the pieces. */
export function segmentWord({ root }: Lexicon, word: string): number[] {
  const best = new Int32Array(word.length + 1)
  const cut = new Int32Array(word.length + 1).fill(-1)
  const longest = 16
  for (let at = 0; at < word.length; at += 1) {
    if (best[at]! > best[at + 1]!) {
      best[at + 1] = best[at]!
      cut[at + 1] = -1
    }
    for (let to = at + 1; to <= Math.min(word.length, at + longest); to += 1) {
      const piece = word.slice(at, to)
      const known = root.words.has(piece) || root.stems.has(piece)
      // Longer pieces weigh more than the same letters in small ones.
      const weight = best[at]! + (to - at) * (to - at)
      if (known && weight > best[to]!) {
        best[to] = weight
        cut[to] = at
      }
    }
  }
  return piecesOf(word, cut)
}

function piecesOf(word: string, cut: Int32Array): number[] {
  const borders = new Set([word.length])
  let end = word.length
  while (end > 0) {
    const start = cut[end]!
    if (start >= 0) {
      borders.add(start)
      end = start
    } else end -= 1
  }
  return [...borders].filter((border) => border > 0).sort((a, b) => a - b)
}
