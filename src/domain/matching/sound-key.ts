import { latinName } from '../names.ts'

/**
 * Folds the schemes of writing one name in Latin letters into one key of sound symbols: Юрий, Yuriy, Iurii and
 * Jurij get the same key. Upper-case letters stand for sounds that take several letters. A word with `j` has two
 * keys, since the letter is read as in "Jan" and as in "John".
 */
export function soundKeys(word: string): readonly string[] {
  const latin = latinName(word).replace(/[^a-z0-9]/g, '')
  const keys = latin.includes('j') ? [latin.replaceAll('j', 'y'), latin.replaceAll('j', 'J')] : [latin]
  return [...new Set(keys.map(fold))]
}

/** The first key of a word. */
export const soundKey = (word: string): string => soundKeys(word)[0] ?? word

const folds: readonly (readonly [RegExp, string])[] = [
  [/tsch|tch/g, 'C'],
  [/shch|sch|sh|sz/g, 'S'],
  [/dzh|dz(?=[ei])/g, 'J'],
  [/ch|cz/g, 'C'],
  [/zh/g, 'Z'],
  // shch of every scheme: schtsch, šč
  [/[sS](?:C|c(?=[eiy]))/g, 'S'],
  [/ts|tz/g, 'T'],
  [/kh/g, 'h'],
  [/gh/g, 'g'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/ck|q/g, 'k'],
  [/c(?![eiy])/g, 'k'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/ue/g, 'u'],
  [/oe/g, 'o'],
  [/ae/g, 'a'],
  [/[iy]+a/g, 'A'],
  [/[iy]+u/g, 'U'],
  [/[iy]+e/g, 'e'],
  [/[iy]+o/g, 'O'],
  [/[iy]+/g, 'i'],
  [/(.)\1+/g, '$1'],
  [/([oe])f$/, '$1v'],
  // ё after a hushing sound: Khrushchev and Chruschtschow
  [/([SCZ])o(?=v)/g, '$1e'],
]

const fold = (latin: string): string =>
  folds.reduce((text, [pattern, symbol]) => text.replace(pattern, symbol), latin)
