import { fold } from '#domain/text/fold.ts'

/** Parts of a text with their weights: whole words, and runs of two and three characters inside them. */
export type Features = ReadonlyMap<string, number>

/** What varies from one message to the next stands as one sign each, so that its words teach nothing. */
export function plainForm(text: string): string {
  return fold(text)
    .replace(/[\w.+-]+@[\w-]+\.[\w.]+/gu, ' ')
    .replace(/[a-z]{3}_[a-z0-9-]+/gu, ' ')
    .replace(/\d+(?:[.,:]\d+)*/gu, ' 0 ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

export function featuresOf(text: string): Features {
  const found = new Map<string, number>()
  const add = (key: string, weight: number): void => {
    found.set(key, (found.get(key) ?? 0) + weight)
  }
  for (const word of plainForm(text).split(' ')) {
    if (word === '') continue
    const characters = /\p{Script=Han}/u.test(word)
    add(characters ? `h:${word}` : `w:${word}`, characters ? 0.5 : 1)
    const padded = characters ? word : `_${word}_`
    const sizes = characters ? [1, 2] : [3, 4]
    for (const size of sizes)
      for (let at = 0; at + size <= padded.length; at += 1)
        add(padded.slice(at, at + size), characters ? (size === 1 ? 0.4 : 1) : 0.4)
  }
  return found
}
