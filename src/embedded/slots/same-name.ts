import { fold, wordsOf } from './words.ts'

/** One name said twice, the second time shorter or in another case of the language. */
export function sameName(a: unknown, b: unknown): boolean {
  const [less, more] = [a, b]
    .map((name) => wordsOf(String(name)).flatMap(({ text, han }) => (han ? [...text] : [fold(text)])))
    .sort((x, y) => x.length - y.length)
  const stems = (words: readonly string[] = []): string[] =>
    words.map((word) => word.slice(0, Math.max(3, word.length - 2)))
  return stems(less).every((stem) => (more ?? []).some((word) => word.startsWith(stem)))
}
