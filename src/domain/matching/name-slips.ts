import { fold } from '../text/fold.ts'

/** How many letters of a Russian name change in its cases, and what takes their place. */
const declensions: readonly (readonly [form: RegExp, changed: number, endings: readonly string[]])[] = [
  [/(?:[ое]в|[иы]н)а$/, 1, ['ой', 'а', 'у']],
  [/(?:[ое]в|[иы]н)$/, 0, ['', 'а', 'у', 'ым', 'е', 'ы', 'ых', 'ыми']],
  [/[сц]кая$/, 2, ['ой', 'ая', 'ую']],
  [/[сц]кий$/, 2, ['ий', 'ого', 'ому', 'им', 'ом']],
  [/ия$/, 1, ['я', 'и', 'ю', 'ей']],
  [/а$/, 1, ['а', 'ы', 'и', 'е', 'у', 'ой', 'ей']],
  [/я$/, 1, ['я', 'и', 'е', 'ю', 'ей']],
  [/[йь]$/, 1, ['й', 'ь', 'я', 'ю', 'ем', 'и']],
  [/[бвгджзклмнпрстфхцчшщ]$/, 0, ['', 'а', 'у', 'ом', 'ем', 'е']],
  [/[еиоуыэю]$/, 0, ['']],
]

/** Shorter forms are one letter away from too much. */
const shortest = 6

/** The forms of the Russian words of some names by their first letter. */
function formsOf(names: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const words = new Set(names.flatMap((name) => fold(name).match(/(?<!\p{L})[а-я]{5,}(?!\p{L})/gu) ?? []))
  const forms = [...words].flatMap((word) => {
    const [, changed, endings] = declensions.find(([form]) => form.test(word)) ?? []
    const stem = changed === undefined ? word : word.slice(0, word.length - changed)
    return (endings ?? ['']).map((ending) => stem + ending)
  })
  return Map.groupBy(forms, (form) => form.charAt(0))
}

const known = new WeakMap<readonly string[], ReadonlyMap<string, readonly string[]>>()

/** A shorter name in Latin letters is one letter away from too much. */
const shortestName = 5
/** Only in a name as long as this may a letter have been hit for another. */
const shortestBeside = 7

function latinNamesOf(names: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const words = new Set(names.flatMap((name) => fold(name).match(/(?<!\p{L})[a-z]{3,}(?!\p{L})/gu) ?? []))
  return Map.groupBy([...words], (word) => word.charAt(0))
}

const knownInLatin = new WeakMap<readonly string[], ReadonlyMap<string, readonly string[]>>()

/** How a typed word has a name with one slip: 1 where letters changed places or one of a pair is missing or too many, 2 otherwise. */
export function slipOf(word: string, name: string): 1 | 2 | undefined {
  const longer = word.length - name.length
  if (word === name || name.length < shortestName || Math.abs(longer) > 1) return undefined
  let at = 0
  while (at < word.length && word[at] === name[at]) at += 1
  if (at === 0) return undefined
  if (longer === 0) {
    if (word[at] === name[at + 1] && word[at + 1] === name[at] && word.slice(at + 2) === name.slice(at + 2))
      return 1
    return name.length >= shortestBeside && word.slice(at + 1) === name.slice(at + 1) ? 2 : undefined
  }
  const [more, less] = longer > 0 ? [word, name] : [name, word]
  if (more.slice(at + 1) !== less.slice(at)) return undefined
  if (more[at] === more[at - 1]) return 1
  // A letter more at the end is often another form: "keller" and "kellers"; one less is a slip in a long name alone.
  const least = at < less.length ? shortestName : longer > 0 ? Number.POSITIVE_INFINITY : shortestBeside
  return name.length > least ? 2 : undefined
}

/** Names in Latin letters that words of a text are one slip away from, where it can be one name only. */
function latinNamesSlipped(text: string, names: readonly string[]): readonly string[] {
  const words = fold(text).match(/(?<!\p{L})[a-z]{3,}(?!\p{L})/gu)
  if (!words) return []
  const known = knownInLatin.get(names) ?? latinNamesOf(names)
  knownInLatin.set(names, known)
  return words.flatMap((word, at) => {
    const first = words[at - 1] ?? ''
    const begun = known.get(first.charAt(0))?.includes(first) ? `${first} ` : ''
    const alike = known.get(word.charAt(0)) ?? []
    if (word.length < shortestName - 1 || alike.includes(word)) return []
    for (const closeness of [1, 2]) {
      const found = alike.filter((name) => slipOf(word, name) === closeness)
      if (found.length > 0) return found.length === 1 ? [begun + found[0]] : []
    }
    return []
  })
}

/** Whether a word is another with one letter more, less or mistyped behind its first, or two that changed places. */
export function isSlip(word: string, right: string): boolean {
  if (Math.abs(word.length - right.length) > 1) return false
  let at = 0
  while (at < word.length && word[at] === right[at]) at += 1
  if (at === 0) return false
  const [said, meant] = [word.slice(at), right.slice(at)]
  if (said.slice(1) === meant || said === meant.slice(1)) return true
  if (said !== '' && said.slice(1) === meant.slice(1)) return true
  return said[0] === meant[1] && said[1] === meant[0] && said.slice(2) === meant.slice(2)
}

/**
 * Names of a list, in the case they were meant in, that words of a text are a slip of the keyboard away from:
 * «белобородвой» gives «белобородовой», the longest first since letters are left out more often than added, "hollistr"
 * gives "hollister". A name that stands in the text as it is gives nothing.
 */
export function namesSlipped(text: string, names: readonly string[]): readonly string[] {
  const latin = latinNamesSlipped(text, names)
  if (!/[а-яё]{5}/iu.test(text)) return latin
  const forms = known.get(names) ?? formsOf(names)
  known.set(names, forms)
  const found = new Set<string>()
  for (const [word] of fold(text).matchAll(/(?<!\p{L})[а-я]{5,}(?!\p{L})/gu)) {
    const near = forms.get(word.charAt(0)) ?? []
    if (near.includes(word)) continue
    for (const form of near) if (form.length >= shortest && isSlip(word, form)) found.add(form)
  }
  return [...latin, ...[...found].sort((a, b) => b.length - a.length)]
}
