import { findMarks, type Mark, markFillers, segmentWord } from './matcher.ts'
import type { Normalised } from './normalise.ts'
import { canMeet, meetRow } from './patterns.ts'
import { compiled } from './rules.ts'
import { type Sentence, type Token, tokenise } from './tokens.ts'

/** A text as the families read it: its tokens, and the groups of words found in them. */
export type Reading = Readonly<{
  original: string
  normalised: Normalised
  tokens: readonly Token[]
  sentences: readonly Sentence[]
  /** By the token they start at; what a shadow covers is left out. */
  marks: readonly (readonly Mark[])[]
  /** Marks of a group in order. */
  of: (name: string) => readonly Mark[]
  ofGroup: (group: number) => readonly Mark[]
}>

const none: readonly Mark[] = []

/** What of a reading needs no lists: the tokens and where they came from. */
export type Tokenised = Pick<Reading, 'original' | 'normalised' | 'tokens' | 'sentences'>

/** Cuts normalised text into tokens; `joined` as for `readText`. */
export function readTokens(
  original: string,
  normalised: Normalised,
  joined?: ReadonlySet<number>,
): Tokenised {
  const { list, sentences } = tokenise(normalised.text, joined, (word) =>
    segmentWord(compiled().lexicon, word),
  )
  return { original, normalised, tokens: list, sentences }
}

/** Reads normalised text; `joined` holds the places of words that were spaced out. */
export function readText(original: string, normalised: Normalised, joined?: ReadonlySet<number>): Reading {
  const cut = readTokens(original, normalised, joined)
  const list = cut.tokens
  markFillers(compiled().fillers, list)
  const found = findMarks(compiled().lexicon, list)
  const marks = withoutShadowed(found, list)
  const groups = new Map<number, Mark[]>()
  for (const each of marks)
    for (const mark of each) {
      const known = groups.get(mark.group)
      if (known) known.push(mark)
      else groups.set(mark.group, [mark])
    }
  const ofGroup = (group: number): readonly Mark[] => groups.get(group) ?? none
  return {
    ...cut,
    marks,
    ofGroup,
    of: (name) => ofGroup(compiled().group(name)),
  }
}

type Cover = { start: number; end: number; only: ReadonlySet<number> | undefined }

function withoutShadowed(
  marks: readonly (readonly Mark[])[],
  tokens: readonly Token[],
): readonly (readonly Mark[])[] {
  const covers: Cover[] = []
  const present = new Set(marks.flatMap((starting) => starting.map(({ group }) => group)))
  const possible = new Map(
    [...present].map((group) => [
      group,
      (compiled().shadows.get(group) ?? []).filter(({ row }) => canMeet(row, (each) => present.has(each))),
    ]),
  )
  marks.forEach((starting, start) => {
    for (const { group } of starting)
      for (const shadow of possible.get(group) ?? []) {
        const end = meetRow(shadow.row, start, marks, tokens)
        if (end > start) covers.push({ start, end, only: shadow.only })
      }
  })
  if (covers.length === 0) return marks
  const open: Cover[] = []
  let next = 0
  return marks.map((starting, start) => {
    while (next < covers.length && covers[next]!.start <= start) open.push(covers[next++]!)
    for (let at = open.length - 1; at >= 0; at -= 1) if (open[at]!.end <= start) open.splice(at, 1)
    if (open.length === 0) return starting
    // A longer meaning than the shadow's own stays: only what lies wholly inside is covered.
    return starting.filter(
      ({ group, end }) => !open.some((cover) => end <= cover.end && (!cover.only || cover.only.has(group))),
    )
  })
}
