import { fold } from '#domain/text/fold.ts'
import { conceptsIn } from './concepts.ts'

/** How many numbers the parts of texts are spread over; a power of two, so that a mask does the division. */
export const spread = 1 << 16

/** What varies from one message to the next stands as one sign each, so that its words teach nothing. */
export function plainForm(text: string): string {
  return fold(text)
    .replace(/(?<![\w.+-])[\w.+-]+@[\w-]+\.[\w.]+/gu, ' ')
    .replace(/[a-z]{3}_[a-z0-9-]+/gu, ' ')
    .replace(/\d+(?:[.,:]\d+)*/gu, ' 0 ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

const basis = 0x811c9dc5
const prime = 0x01000193

/** The number of a run of characters (FNV-1a); the size of the run keeps words and runs apart. */
function numberOf(text: string, from: number, to: number, kind: number): number {
  let hash = Math.imul(basis ^ kind, prime)
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), prime)
  return (hash ^ (hash >>> 15)) & (spread - 1)
}

/** As many letters of a word as most of its forms share. */
const stemSize = 4

/**
 * The parts of a text, each as a number below `spread`: whole words, the first word as such, pairs of words and of
 * their beginnings, and the runs of three and four characters inside words, or of one and two where a word is written
 * in Chinese characters.
 */
export function featuresOf(text: string): Int32Array {
  const found = new Set<number>()
  let before = ''
  for (const word of plainForm(text).split(' ')) {
    if (word === '') continue
    const characters = /\p{Script=Han}/u.test(word)
    found.add(numberOf(word, 0, word.length, 7))
    const pair = `${before} ${word}`
    found.add(numberOf(pair, 0, pair.length, 8))
    if (before === '') found.add(numberOf(word, 0, word.length, 9))
    const stems = `${before.slice(0, stemSize)} ${word.slice(0, stemSize)}`
    found.add(numberOf(stems, 0, stems.length, 11))
    before = word
    const padded = characters ? word : `_${word}_`
    for (const size of characters ? [1, 2] : [3, 4])
      for (let at = 0; at + size <= padded.length; at += 1) found.add(numberOf(padded, at, at + size, size))
  }
  let kin = ''
  for (const concept of conceptsIn(text)) {
    found.add(numberOf(concept, 0, concept.length, 12))
    const both = `${kin} ${concept}`
    if (kin !== '') found.add(numberOf(both, 0, both.length, 13))
    kin = concept
  }
  return Int32Array.from(found)
}
