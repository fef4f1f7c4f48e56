import { fold } from '#domain/text/fold.ts'
import { englishWords, russianWords } from './language-words.ts'

const latinKeys = 'qwertyuiop[]asdfghjkl;\'zxcvbnm,./`QWERTYUIOP{}ASDFGHJKL:"ZXCVBNM<>?~@#$^&'
const russianKeys = 'йцукенгшщзхъфывапролджэячсмитьбю.ёЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ,Ё"№;:?'

const keys = (from: string, to: string): ReadonlyMap<string, string> =>
  new Map([...from].map((key, at) => [key, [...to][at] ?? key]))
const toRussian = keys(latinKeys, russianKeys)
const toLatin = keys(russianKeys, latinKeys)

const words = /[\p{Script=Latin}\p{Script=Cyrillic}]+/gu
const wordsOf = (text: string): readonly string[] => Array.from(text.matchAll(words), ([word]) => fold(word))

/** Words this short are told by too little. */
const telling = 3
const vowel = /[aeiouyаеиоуыэюя]/
const unspeakable = (word: string): boolean => word.length > telling && !vowel.test(word)

/** Letters of a text that stand in words of a language, of which one at least is long enough to tell. */
function lettersKnown(text: readonly string[], known: ReadonlySet<string>): number {
  const met = text.filter((word) => known.has(word))
  return met.some(({ length }) => length >= telling) ? met.join('').length : 0
}

/** Whether the words meant are those of a language: half of their letters tell it, or nobody could say those typed. */
function convincing(typed: readonly string[], meant: readonly string[], known: ReadonlySet<string>): boolean {
  const met = lettersKnown(meant, known)
  if (met === 0) return false
  return 2 * met >= meant.join('').length || (typed.some(unspeakable) && !meant.some(unspeakable))
}

/**
 * A message as it was meant where it was typed with the other of the Latin and the Russian keyboard: "ghbdtn" is
 * «привет», «цру шы фттф» is "who is anna". Any other message comes back as it is, also one that may be either.
 */
export function onMeantKeyboard(text: string): string {
  const latin = /\p{Script=Latin}/u.test(text)
  if (latin === /\p{Script=Cyrillic}/u.test(text)) return text
  const [map, own, other] = latin
    ? [toRussian, englishWords, russianWords]
    : [toLatin, russianWords, englishWords]
  const typed = wordsOf(text)
  if (typed.some((word) => word.length > 1 && own.has(word))) return text
  const meant = Array.from(text, (key) => map.get(key) ?? key).join('')
  return convincing(typed, wordsOf(meant), other) ? meant : text
}
