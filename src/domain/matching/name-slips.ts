import { fold } from '../text/fold.ts'

/** How many letters of a Russian name change in its cases, and what takes their place. */
const declensions: readonly (readonly [form: RegExp, changed: number, endings: readonly string[]])[] = [
  [/(?:[ое]в|[иы]н)а$/, 1, ['а', 'ой', 'у']],
  [/(?:[ое]в|[иы]н)$/, 0, ['', 'а', 'у', 'ым', 'ом', 'е', 'ы', 'ых', 'ыми']],
  [/[сц]кая$/, 2, ['ая', 'ой', 'ую']],
  [/[сц]кий$/, 2, ['ий', 'ого', 'ому', 'им', 'ом']],
  [/ия$/, 1, ['я', 'и', 'ю', 'ей']],
  [/а$/, 1, ['а', 'ы', 'и', 'е', 'у', 'ой', 'ей']],
  [/я$/, 1, ['я', 'и', 'е', 'ю', 'ей']],
  [/[йь]$/, 1, ['й', 'ь', 'я', 'ю', 'ем', 'и']],
  [/[бвгджзклмнпрстфхцчшщ]$/, 0, ['', 'а', 'у', 'ом', 'ем', 'е']],
  [/[еиоуыэю]$/, 0, ['']],
]

type Stem = Readonly<{ stem: string; endings: readonly string[] }>

/** Shorter stems are one letter away from too much. */
const shortestStem = 5

function stemsOf(names: readonly string[]): ReadonlyMap<string, readonly Stem[]> {
  const words = new Set(names.flatMap((name) => fold(name).match(/(?<!\p{L})[а-я]{5,}(?!\p{L})/gu) ?? []))
  const stems = [...words].flatMap((word): Stem[] => {
    const found = declensions.find(([form]) => form.test(word))
    const stem = found && word.slice(0, word.length - found[1])
    return found && stem && stem.length >= shortestStem ? [{ stem, endings: found[2] }] : []
  })
  return Map.groupBy(stems, ({ stem }) => stem.charAt(0))
}

const known = new WeakMap<readonly string[], ReadonlyMap<string, readonly Stem[]>>()

/** What may follow a stem in a word that has it with one slip of the keyboard inside. */
function behind(word: string, stem: string): readonly string[] {
  let at = 1
  while (at < stem.length && word[at] === stem[at]) at += 1
  if (at === stem.length) return []
  const endings: string[] = []
  const swapped = word[at] === stem[at + 1] && word[at + 1] === stem[at]
  if (swapped && word.startsWith(stem.slice(at + 2), at + 2)) endings.push(word.slice(stem.length))
  for (const [skipped, typed] of [
    [1, 0],
    [0, 1],
    [1, 1],
  ] as const)
    if (word.startsWith(stem.slice(at + skipped), at + typed))
      endings.push(word.slice(stem.length - skipped + typed))
  return endings
}

/** The ending that was meant where its vowel was left out or came too late: «Шубинй», «Лукояновмы». */
const endingMeant = (typed: string, endings: readonly string[]): string | undefined =>
  /^(?:[мй]|[мй][оы])$/.test(typed)
    ? endings.find(
        (ending) => ending.length === 2 && ending[1] === typed[0] && ending[0] === (typed[1] ?? ending[0]),
      )
    : undefined

/**
 * Names of a list, in the case they were meant in, that words of a text are a slip of the keyboard away from:
 * «белобородвой» gives «белобородовой». A name that stands in the text as it is gives nothing.
 */
export function namesSlipped(text: string, names: readonly string[]): readonly string[] {
  if (!/[а-яё]{6}/iu.test(text)) return []
  const stems = known.get(names) ?? stemsOf(names)
  known.set(names, stems)
  const found = new Set<string>()
  for (const [word] of fold(text).matchAll(/(?<!\p{L})[а-я]{6,}(?!\p{L})/gu)) {
    for (const { stem, endings } of stems.get(word.charAt(0)) ?? []) {
      const ending = word.startsWith(stem)
        ? endingMeant(word.slice(stem.length), endings)
        : behind(word, stem).find((each) => endings.includes(each))
      if (ending !== undefined) found.add(stem + ending)
    }
  }
  return [...found]
}
