import anyAscii from 'any-ascii'

const plain = /^[A-Za-z\d]+(?: [A-Za-z\d]+)*$/

/** Compatibility forms folded, marks off, lower case, quotes and dots dropped, one space between words. */
export function normaliseName(text: string): string {
  // Most names are plain already, and tens of thousands are read at a start.
  if (plain.test(text)) return text.toLowerCase()
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/[«»"“”„'’`.,;:()[\]]/g, ' ')
    .replace(/[-‐-―_/]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Each Han character a word of its own, so that token search finds parts of Chinese names. */
export const spacedHan = (norm: string): string =>
  norm
    .replace(/\p{Script=Han}/gu, ' $& ')
    .replace(/\s+/g, ' ')
    .trim()

/** Latin letters for every script, for look-up only and never for display. */
export const latinName = (norm: string): string =>
  anyAscii(norm).toLowerCase().replace(/['`]/g, '').replace(/\s+/g, ' ').trim()

/** Words by which a name of another script is known in Latin letters: "петров" as petrov, 周文涛 as zhou and wentao. */
export const latinWords = (name: string): string[] =>
  (name.match(/\p{Script=Han}+|\p{Script=Cyrillic}+/gu) ?? [])
    .flatMap((word) => {
      if (!/\p{Script=Han}/u.test(word)) return [latinName(word)]
      const [family = '', ...given] = [...word].map(latinName)
      return [family, given.join('')]
    })
    .filter((word) => word.length >= 3)

/** The three forms kept beside a name. */
export function nameForms(text: string): { norm: string; tok: string; lat: string } {
  const norm = normaliseName(text)
  return { norm, tok: spacedHan(norm), lat: latinName(norm) }
}
