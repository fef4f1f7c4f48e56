/** What a character is to the reader of words. */
export type LetterKind = 'latin' | 'cyrillic' | 'greek' | 'han' | 'other' | 'digit' | 'none'

/** The kind of a character of normalised text, by its code. */
export function kindOf(code: number): LetterKind {
  if (code < 0x80) {
    if (code >= 0x61 && code <= 0x7a) return 'latin'
    return code >= 0x30 && code <= 0x39 ? 'digit' : 'none'
  }
  if (code >= 0x400 && code <= 0x52f) return 'cyrillic'
  if ((code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf) || code === 0x3007)
    return 'han'
  if (code < 0x250) return code >= 0xc0 && code !== 0xd7 && code !== 0xf7 ? 'latin' : 'none'
  if (code >= 0x370 && code <= 0x3ff) return 'greek'
  if (code >= 0x2000 && code <= 0x2bff) return 'none'
  return /\p{L}/u.test(String.fromCharCode(code)) ? 'other' : 'none'
}

/** Letters that look alike: Cyrillic and Greek ones read as Latin, Latin and Greek ones read as Cyrillic. */
const toLatin: Readonly<Record<string, string>> = {
  а: 'a',
  в: 'b',
  ь: 'b',
  с: 'c',
  ԁ: 'd',
  е: 'e',
  ԍ: 'g',
  һ: 'h',
  н: 'h',
  і: 'i',
  ї: 'i',
  ј: 'j',
  к: 'k',
  ӏ: 'l',
  м: 'm',
  п: 'n',
  о: 'o',
  р: 'p',
  ԛ: 'q',
  г: 'r',
  ѕ: 's',
  т: 't',
  и: 'u',
  ѵ: 'v',
  ԝ: 'w',
  ш: 'w',
  х: 'x',
  у: 'y',
  з: 'z',
  α: 'a',
  β: 'b',
  ε: 'e',
  η: 'n',
  ι: 'i',
  κ: 'k',
  μ: 'u',
  ν: 'v',
  ο: 'o',
  ρ: 'p',
  σ: 'o',
  τ: 't',
  υ: 'u',
  χ: 'x',
  γ: 'y',
  ω: 'w',
}
const toCyrillic: Readonly<Record<string, string>> = {
  a: 'а',
  b: 'в',
  c: 'с',
  d: 'д',
  e: 'е',
  g: 'д',
  h: 'н',
  i: 'і',
  j: 'ј',
  k: 'к',
  m: 'м',
  n: 'п',
  o: 'о',
  p: 'р',
  r: 'г',
  s: 'ѕ',
  t: 'т',
  u: 'и',
  w: 'ш',
  x: 'х',
  y: 'у',
  z: 'з',
  α: 'а',
  β: 'в',
  γ: 'у',
  ε: 'е',
  η: 'п',
  ι: 'і',
  κ: 'к',
  μ: 'и',
  ν: 'п',
  ο: 'о',
  π: 'п',
  ρ: 'р',
  τ: 'т',
  υ: 'и',
  φ: 'ф',
  χ: 'х',
}

const read = (word: string, table: Readonly<Record<string, string>>): string => {
  let text = ''
  for (const letter of word) text += table[letter] ?? letter
  return text
}

/** A word of several scripts, read wholly in Latin and wholly in Cyrillic letters. */
export const readingsOf = (word: string): readonly string[] => [read(word, toLatin), read(word, toCyrillic)]

/** Letters of phonetic and small-capital alphabets that pass for plain Latin ones. */
export const plainLetters: ReadonlyMap<string, string> = new Map(
  [
    ...['ɑa', 'ɓb', 'ƈc', 'ɖd', 'ɛe', 'ɡg', 'ɢg', 'ʜh', 'ɦh', 'ıi', 'ɪi', 'ɨi', 'ʝj', 'ᴋk', 'ʟl', 'ɭl', 'ɱm'],
    ...['ᴍm', 'ɴn', 'ɳn', 'øo', 'ᴏo', 'ᴘp', 'ʀr', 'ɾr', 'ꜱs', 'ʂs', 'ᴛt', 'ʈt', 'ᴜu', 'ʋv', 'ᴠv', 'ᴡw', 'ʏy'],
    ...[
      'ᴢz',
      'ʐz',
      'ᴀa',
      'ʙb',
      'ᴄc',
      'ᴅd',
      'ᴇe',
      'łl',
      'đd',
      'օo',
      'ոn',
      'ѐе',
      'ѝи',
      'ύυ',
      'ό\u03bf',
      'ίι',
      'έε',
      'άα',
      'ήη',
    ],
  ].map((pair) => [pair[0]!, pair.slice(1)]),
)
