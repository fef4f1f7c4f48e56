import { fold } from '#domain/text/fold.ts'

const vowel = /[аеиоуыэюя]/

/** Endings of nouns and adjectives by length, longest first; verbs share most of them. */
const endings = [
  /(?:иями|ями|ами|ого|его|ому|ему|ыми|ими|ешь|ишь|ете|ите|ла[сьс]|ался|ться)$/,
  /(?:ией|иям|иях|ием|ов|ев|ей|ой|ый|ий|ая|яя|ое|ее|ые|ие|ых|их|ым|им|ом|ем|ам|ям|ах|ях|ую|юю|ою|ею|ия|ию|ии|ье|ья|ью|ьи|ть|ла|ло|ли)$/,
  /(?:[аеиоуыэюяьй])$/,
] as const
const nameEndings = [
  /(?:ого|ому|ыми|ими)$/,
  /(?:ией|ием|иям|ой|ей|ый|ий|ая|ое|ые|ых|их|ым|им|ом|ем|ую|ою|ею|ам|ям|ах|ях|ия|ию|ии|ье|ья|ью|ьи)$/,
  /(?:[аеиоуыэюяьй])$/,
] as const

function strip(word: string, lists: readonly RegExp[], least: number): string {
  for (const list of lists) {
    const match = list.exec(word)
    if (match && match.index >= least && vowel.test(word.slice(0, match.index)))
      return word.slice(0, match.index)
  }
  return word
}

/** Павел, Павла; отец, отца: the vowel that comes and goes is dropped, and so are soft ends. */
const settled = (stem: string): string =>
  stem.replace(/[еиьй]+$/, '').replace(/([бвгджзклмнпрстфхцчшщ])[ео]([лцк])$/, '$1$2')

/**
 * One stem for the case forms of a Russian keyword: клиент, клиента, клиентов are "клиент". Words of other scripts
 * come back folded. Not for names: Иванов would lose its -ов, see `russianNameStem`.
 */
export function russianStem(word: string): string {
  const folded = fold(word)
  if (!/^[а-я-]+$/.test(folded) || folded.length < 4) return folded
  return settled(strip(folded, endings, 3)) || folded
}

/** One stem for the case forms of a name: Иванов, Иванову, Ивановой are "иванов"; Дмитрия is "дмитр". */
export function russianNameStem(word: string): string {
  const folded = fold(word)
  if (!/^[а-я-]+$/.test(folded) || folded.length < 3) return folded
  const stem = strip(folded, nameEndings, 2)
  return (/^[а-я]+ск$/.test(stem) ? stem : settled(stem)) || folded
}
