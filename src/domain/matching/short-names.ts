import { familyWords, givenNames } from './given-names.ts'
import { soundKeys } from './sound-key.ts'

type Lines = ReadonlySet<number>
/** By sound key, so that one list serves every script: lines with the name's own forms, and all lines. */
type Index = Readonly<{ own: ReadonlyMap<string, Lines>; all: ReadonlyMap<string, Lines> }>

let index: Index | undefined

function names(): Index {
  if (index) return index
  const own = new Map<string, Set<number>>()
  const all = new Map<string, Set<number>>()
  const add = (to: Map<string, Set<number>>, key: string, line: number) =>
    to.set(key, (to.get(key) ?? new Set()).add(line))
  for (const [line, text] of [...givenNames.trim().split('\n'), familyWords].entries()) {
    const [forms = '', sisters = ''] = text.split(' | ')
    for (const key of forms.split(' ').flatMap(soundKeys)) {
      add(own, key, line)
      add(all, key, line)
    }
    for (const key of sisters.split(' ').filter(Boolean).flatMap(soundKeys)) add(all, key, line)
  }
  index = { own, all }
  return index
}

const meet = (a: readonly string[], b: readonly string[], lines: ReadonlyMap<string, Lines>): boolean =>
  a.some((key) => [...(lines.get(key) ?? [])].some((line) => b.some((other) => lines.get(other)?.has(line))))

/** The given names, by number, that a word with these sound keys may be a form of. */
export const givenNamesOf = (keys: readonly string[]): readonly number[] =>
  keys.flatMap((key) => [...(names().own.get(key) ?? [])])

let forms: ReadonlyMap<number, readonly string[]> | undefined

/** The sound keys of every form of the given names that a word with these keys may be a form of. */
export function givenNameForms(keys: readonly string[]): readonly string[] {
  if (!forms) {
    const found = new Map<number, string[]>()
    for (const [key, lines] of names().own)
      for (const line of lines) found.set(line, [...(found.get(line) ?? []), key])
    forms = found
  }
  return givenNamesOf(keys).flatMap((line) => forms?.get(line) ?? [])
}

/** True when two given names, by their sound keys, are forms of one: Саша and Alexander. */
export const sameGivenName = (a: readonly string[], b: readonly string[]): boolean => meet(a, b, names().own)

/** True when two given names are forms of one or its sisters in two languages: John and Giovanni. */
export const sisterNames = (a: readonly string[], b: readonly string[]): boolean => meet(a, b, names().all)
