import { kindOf } from './letters.ts'
import type { Normalised } from './normalise.ts'

type Run = { from: number; to: number; letters: number; sentence: number; han: boolean }

const separators = new Set([...' .-_*·'])
const ending = new Set([...'!?;。\n'])

const isLetterAt = (text: string, at: number): boolean => {
  const kind = at >= 0 && at < text.length ? kindOf(text.charCodeAt(at)) : 'none'
  return kind !== 'none' && kind !== 'digit'
}
const isHanAt = (text: string, at: number): boolean => kindOf(text.charCodeAt(at)) === 'han'

/** A letter that touches no other letter or digit. */
const isAlone = (text: string, at: number): boolean =>
  isLetterAt(text, at) && !touches(text, at - 1) && !touches(text, at + 1)
const touches = (text: string, at: number): boolean =>
  at >= 0 && at < text.length && kindOf(text.charCodeAt(at)) !== 'none'

/** Runs of single letters with one and the same separator between them. */
function runsOf(text: string): Run[] {
  const runs: Run[] = []
  let sentence = 0
  for (let at = 0; at < text.length; at += 1) {
    if (ending.has(text[at]!)) sentence += 1
    if (!isAlone(text, at)) continue
    const separator = text[at + 1]
    const han = isHanAt(text, at)
    let last = at
    if (separator !== undefined && separators.has(separator))
      while (text[last + 1] === separator && isAlone(text, last + 2) && isHanAt(text, last + 2) === han)
        last += 2
    if (last > at) runs.push({ from: at, to: last + 1, letters: (last - at) / 2 + 1, sentence, han })
    at = last
  }
  return runs
}

/** The text with letters that were spaced out joined again; undefined where there are none. */
export function joinSpaced(
  normalised: Normalised,
): (Normalised & { joined: ReadonlySet<number> }) | undefined {
  const { text, from, to } = normalised
  const runs = runsOf(text)
  const marked = new Set(
    runs.filter(({ letters, han }) => !han && letters >= 4).map(({ sentence }) => sentence),
  )
  const chosen = runs.filter(({ letters, han, sentence }) => (han ? letters >= 3 : marked.has(sentence)))
  if (chosen.length === 0) return undefined
  const starts = new Int32Array(text.length)
  const ends = new Int32Array(text.length)
  const joined = new Set<number>()
  const parts: string[] = []
  let size = 0
  const copy = (start: number, end: number, step: number): void => {
    for (let at = start; at < end; at += step) {
      starts[size] = from[at]!
      ends[size] = to[at]!
      size += 1
    }
  }
  let done = 0
  for (const run of chosen) {
    parts.push(text.slice(done, run.from))
    copy(done, run.from, 1)
    joined.add(size)
    let word = ''
    for (let at = run.from; at < run.to; at += 2) word += text[at]
    parts.push(word)
    copy(run.from, run.to, 2)
    done = run.to
  }
  parts.push(text.slice(done))
  copy(done, text.length, 1)
  return { text: parts.join(''), from: starts.subarray(0, size), to: ends.subarray(0, size), joined }
}
