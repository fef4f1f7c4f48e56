import { isCommonRussian, latinWords, legalForms, russianWords } from './common-words.ts'
import { fold, justBefore, marked, type Span, touches, wordsOf } from './words.ts'

/** A name of the book where a text holds it. */
export type KnownName = Span & Readonly<{ text: string }>

/** Where the names stand in a text: whole words, longest first, and none that are ordinary words in lower case. */
export function knownNames(
  text: string,
  taken: readonly Span[],
  names: readonly string[],
): readonly KnownName[] {
  const found: KnownName[] = []
  const held = marked(text.length, taken)
  const longest = names.map(owner).sort((a, b) => b.length - a.length)
  for (const name of longest) {
    if (ordinary(name)) continue
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      const span = { start: at, end: at + name.length, text: name }
      if (touches(held, span) || !whole(text, span)) continue
      found.push(span)
      held.fill(1, span.start, span.end)
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

const withoutDeed = (word: string): string =>
  deed.test(word.trim()) && isCommonRussian(fold(word.trim())) ? '' : word

/** "claudia wyrschs city": what is owned is no part of the name, though a company of the book may be called so. */
const owner = (name: string): string =>
  name
    .replace(/(?<=\p{Ll}s) (\p{Ll}+)$/u, (rest, word: string) =>
      owned.test(word) || latinWords.has(word) ? '' : rest,
    )
    // «белобородова хотела бы», «чего хотела шубина»: what she did is no part of her name.
    .replace(/(?<=\p{Ll}{3}) \p{Ll}+$/u, withoutDeed)
    .replace(/^\p{Ll}+ (?=\p{Ll}{3})/u, withoutDeed)
const deed = /(?:л|ла|ли|лся|лась|лись|ет|ит|ют|ут|ят|ется|ится)$/u
const owned = /^(?:city|town|country|language|phone|card|loan|account|name|job|family|house|office|group)$/u

const whole = (text: string, { start, end }: Span): boolean =>
  /^\p{Script=Han}/u.test(text.slice(start, end)) ||
  !(
    /(?!\p{Script=Han})\p{L}$/u.test(justBefore(text, start, 2)) ||
    /^(?!\p{Script=Han}|s(?= ))\p{L}/u.test(text.slice(end))
  )

const ordinary = (name: string): boolean =>
  wordsOf(name).every(
    ({ norm, capital }) =>
      legalForms.has(norm) || (!capital && (latinWords.has(norm) || russianWords.has(fold(norm)))),
  )
