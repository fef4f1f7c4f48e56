import { fold, type Span } from '#domain/text/fold.ts'

/** A piece of a text with its place; `text` is the piece as written. */
export type Piece = Span & Readonly<{ text: string }>
/** A word (`folded`: lower case, ё as е), a number as written, or one Han character. */
export type Token = Piece & Readonly<{ kind: 'word' | 'number' | 'han'; folded: string }>

const abbreviations = new Set(
  `mr mrs ms dr prof jr sr st no nr vs etc inc ltd co corp approx ca dept e.g i.e a.m p.m u.s u.k jan feb mar apr jun jul aug sep sept
  oct nov dec mon tue tues wed thu thurs fri sat sun tel mob acc acct min max ext
  г гг ул д кв стр корп оф т т.е т.д т.п т.к т.н и.о тыс млн млрд руб коп р др проф см ср напр пр просп пер обл р-н тел моб доп св мин
  час ч мес нед дн янв фев февр мар апр июн июл авг сен сент окт ноя нояб дек пн вт ср чт пт сб вс им ст п пп г-н г-жа долл`.split(
    /\s+/,
  ),
)

const wordBefore = /[\p{L}](?:[\p{L}.-]*[\p{L}])?$/u

/** A full stop ends nothing inside numbers, after abbreviations and after initials, or before a lower-case letter. */
function endsSentence(text: string, at: number): boolean {
  const next = text.charAt(at + 1)
  if (next !== '' && !/[\s)"'»”]/.test(next)) return false
  const following = /^[)"'»”]*\s+(\S)/.exec(text.slice(at + 1, at + 12))?.[1]
  if (following !== undefined && /\p{Ll}/u.test(following)) return false
  const before = wordBefore.exec(text.slice(Math.max(0, at - 16), at))?.[0]
  if (before === undefined) return !/(?:^|\n)\s*\d{1,2}$/.test(text.slice(Math.max(0, at - 6), at))
  if (before.length === 1 && before === before.toUpperCase()) return following === undefined
  return !abbreviations.has(before.toLowerCase()) || following === undefined
}

function pieces(text: string, cuts: readonly number[]): Piece[] {
  const found: Piece[] = []
  let from = 0
  for (const cut of [...cuts, text.length]) {
    const raw = text.slice(from, cut)
    const trimmed = raw.trim()
    if (trimmed !== '' && /[\p{L}\p{N}]/u.test(trimmed)) {
      const start = from + raw.indexOf(trimmed)
      found.push({ start, end: start + trimmed.length, text: trimmed })
    }
    from = cut
  }
  return found
}

const stops = /[。！？!?…]+|\n+|\./g

function sentenceCuts(text: string): number[] {
  return [...text.matchAll(stops)].flatMap((match) => {
    const stop = match[0].startsWith('.') ? endsSentence(text, match.index) : true
    return stop ? [match.index + match[0].length] : []
  })
}

/** Sentences in order. Line ends and full stops split, those of decimals, dates, abbreviations and initials do not. */
export const sentences = (text: string): Piece[] => pieces(text, sentenceCuts(text))

const clauseMarks = /[,，;；、](?!\d)|(?<!\d),(?=\d)|(?<!\d)[:：]|[:：](?!\d)|\s[-–—]+\s|[–—]/g

/** Sentences cut further at commas, semicolons, colons and dashes that do not belong to a number or a time. */
export function clauses(text: string): Piece[] {
  const cuts = [...text.matchAll(clauseMarks)].map((match) => match.index + match[0].length)
  return pieces(
    text,
    [...sentenceCuts(text), ...cuts].sort((a, b) => a - b),
  ).map((piece) => {
    const bare = piece.text.replace(/[\s,，;；、:：–—-]+$/u, '')
    return { start: piece.start, end: piece.start + bare.length, text: bare }
  })
}

const tokenForm =
  /\p{Script=Han}|\d+(?:[.,'’:/-]\d+)*|[\p{L}\p{M}_](?:[\p{L}\p{M}\p{N}_]|(?<!\p{Script=Han})['’&-](?=[\p{L}\p{N}]))*/gu
const latinForm = /\p{Script=Han}/u

/** Words, numbers and single Han characters in order. */
export function tokens(text: string): Token[] {
  const found: Token[] = []
  for (const match of text.matchAll(tokenForm)) {
    for (const piece of splitHan(match[0], match.index)) {
      const kind = latinForm.test(piece.text) ? 'han' : /^\d/.test(piece.text) ? 'number' : 'word'
      found.push({ ...piece, kind, folded: fold(piece.text) })
    }
  }
  return found
}

/** A word that runs into Han text (`John打电话`) is cut where the script changes. */
function splitHan(text: string, start: number): Piece[] {
  if (text.length === 1 || !latinForm.test(text)) return [{ start, end: start + text.length, text }]
  return [...text.matchAll(/\p{Script=Han}|[^\p{Script=Han}]+/gu)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
    text: match[0],
  }))
}
