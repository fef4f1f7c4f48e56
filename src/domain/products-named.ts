import { readingsOf } from './communications/letters.ts'
import { normalise } from './communications/normalise.ts'
import { joinSpaced } from './communications/spaced-letters.ts'
import { oneTypo } from './matching/distance.ts'
import { stem } from './matching/stems.ts'
import { recent } from './text/recent.ts'

/** Single Han characters, but 白金: a platinum card is no gold one. */
const token = /白金|\p{Script=Han}|[^\s\p{P}\p{S}\p{Script=Han}]+/gu
const isMixed = (word: string): boolean =>
  /\p{Script=Latin}/u.test(word) && /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(word)

/** Words and single Han characters in whatever spacing and disguise the wording check reads. */
function wordsOf(text: string): string[] {
  const plain = normalise(text)
  const words = (joinSpaced(plain) ?? plain).text.match(token) ?? []
  return words.map((word) => (isMixed(word) ? (readingsOf(word)[0] ?? word) : word))
}

const isHan = (word: string): boolean => /\p{Script=Han}/u.test(word)

/** Stems and single Han characters: a name is found in any form. */
const stemmed = (words: readonly string[]): string[] => words.map((word) => (isHan(word) ? word : stem(word)))
const tokensOf = (text: string): string[] => stemmed(wordsOf(text))

/** This many words of a longer name in a row are the name, shortened. */
const leastWords = 3
/** Chinese names are shortened by a character or two at most. */
const leastHan = 5

/** The rows of tokens by which a product is known: each whole name, and parts that are long enough to tell it. */
function keysOf(name: string): string[] {
  const tokens = tokensOf(name)
  const least = tokens.some(isHan) ? Math.max(leastHan, tokens.length - 2) : leastWords
  // A name of one word ("Deposit") is what everybody calls the thing.
  if (tokens.length < 2) return []
  const parts = [tokens]
  if (tokens.length > least)
    for (let from = 0; from + least <= tokens.length; from += 1) parts.push(tokens.slice(from, from + least))
  return parts.map(rowOf)
}

/** Words of the trade: beside one of them no other word tells a product. */
const trade = new Set(
  'account balanced business certificate conservative convertible corporate credit currency deposit dividend dynamic emerging equity europe european floating foreign global government growth income index insurance international investment liquid market markets mortgage notice overdraft package payment pension personal portfolio premium private product protection property reserve retirement responsible savings securities services shares short standard strategy structured sustainable treasury unlimited working world years months облигации международное международный валютный государственный корпоративный сбалансированный структурный срочный потребительский кредит ипотека страхование накопительный инвестиционный'
    .split(' ')
    .map((word) => stem(word)),
)
const leastTelling = 6
/** Shorter names run together are found inside too many words. */
const leastCompact = 10
const leastTypo = 5

const compactOf = (text: string): string => wordsOf(text).join('')
const namesAlone = (name: string): boolean => {
  const tokens = tokensOf(name)
  return tokens.length > 1 && !tokens.some(isHan)
}

/** Two neighbouring words of a name of which one belongs to this product alone and to no trade. */
function tellingPairs(name: string, bearers: ReadonlyMap<string, number>): string[] {
  const tokens = tokensOf(name)
  if (tokens.some(isHan)) return []
  const telling = (word: string): boolean =>
    word.length >= leastTelling - 2 &&
    bearers.get(word) === 1 &&
    !trade.has(word) &&
    wordsOf(name).some((whole) => whole.length >= leastTelling && stem(whole) === word)
  return tokens.flatMap((word, at) => {
    const next = tokens[at + 1]
    return next !== undefined && (telling(word) || telling(next)) ? [rowOf([word, next])] : []
  })
}

const rowOf = (tokens: readonly string[]): string => ` ${tokens.join(' ')} `

type Names = ReadonlyMap<string, readonly string[]>

/** Reads texts for products of one shelf; `names` holds every name of each product by its id. */
export const productReader = (names: Names): ReturnType<typeof readerOf> => known(JSON.stringify([...names]))

/** Taking a shelf's names apart costs more than reading a letter, and the same few shelves are read all day. */
const known = recent((listed: string) => readerOf(new Map(JSON.parse(listed) as [string, string[]][])), 4)

function readerOf(names: Names) {
  const bearers = new Map<string, number>()
  for (const all of names.values())
    for (const word of new Set(all.flatMap(tokensOf))) bearers.set(word, (bearers.get(word) ?? 0) + 1)
  const keys = [...names].map(([product, all]) => ({
    product,
    rows: [
      ...new Set([
        ...all.flatMap(keysOf),
        ...all.flatMap((name) => tellingPairs(name, bearers)),
        ...(tokensOf(product).length > 1 ? [rowOf(tokensOf(product))] : []),
      ]),
    ],
    compact: all
      .filter(namesAlone)
      .map(compactOf)
      .filter((text) => text.length >= leastCompact),
  }))
  // A part that several products share names none of them by itself.
  const owners = new Map<string, number>()
  for (const { rows } of keys) for (const row of rows) owners.set(row, (owners.get(row) ?? 0) + 1)
  const own = keys.map(({ product, rows, compact }) => ({
    product,
    compact,
    rows: rows.filter((row) => (owners.get(row) ?? 0) === 1 || wholes(names, product).has(row)),
  }))

  const slips = slipsOf(names)
  const namedIn = (text: string, among: typeof own = own): string[] => {
    const words = wordsOf(text)
    const row = rowOf(stemmed(words))
    const joined = runTogether(words)
    const misspelled = slips(words)
    return among
      .filter(
        ({ product, rows, compact }) =>
          rows.some((each) => row.includes(each)) || compact.some(joined) || misspelled.has(product),
      )
      .map(({ product }) => product)
  }

  return {
    /** Ids of the products that a text names. */
    namedIn: (text: string): string[] => namedIn(text),
    /**
     * The text without the sentences that name a product which may not be named; `struck` holds those products. A
     * name that is spread over several sentences takes them all with it.
     */
    strike(text: string, mayBeNamed: (product: string) => boolean): { text: string; struck: string[] } {
      const struck = new Set<string>()
      const named = new Set(namedIn(text).filter((product) => !mayBeNamed(product)))
      if (named.size === 0) return { text, struck: [] }
      const suspects = own.filter(({ product }) => named.has(product))
      const forbidden = (part: string): string[] => namedIn(part, suspects)
      let left = sentencesOf(text)
      for (let width = 1; width <= 3; width += 1) {
        const doomed = new Set<number>()
        for (let at = 0; at + width <= left.length; at += 1)
          for (const product of forbidden(left.slice(at, at + width).join(''))) {
            struck.add(product)
            for (let part = at; part < at + width; part += 1) doomed.add(part)
          }
        left = left.filter((_, at) => !doomed.has(at))
      }
      return struck.size === 0 ? { text, struck: [] } : { text: tidy(left.join('')), struck: [...struck] }
    },
  }
}

/** Whether a name stands in a text with its words run together or torn apart. */
function runTogether(words: readonly string[]): (compact: string) => boolean {
  const all = words.join('')
  const borders = new Set<number>([0])
  let at = 0
  for (const word of words) {
    at += word.length
    borders.add(at)
  }
  return (compact) => {
    for (let from = all.indexOf(compact); from >= 0; from = all.indexOf(compact, from + 1))
      if (borders.has(from) && borders.has(from + compact.length)) return true
    return false
  }
}

/** Finds whole names with one wrong letter in some of their longer words, one word at least being right. */
function slipsOf(names: Names): (said: readonly string[]) => ReadonlySet<string> {
  const places = new Map<string, { product: string; tokens: readonly string[]; at: number }[]>()
  for (const [product, all] of names)
    for (const name of all.filter(namesAlone)) {
      const tokens = wordsOf(name)
      tokens.forEach((word, at) => {
        const known = places.get(word)
        if (known) known.push({ product, tokens, at })
        else places.set(word, [{ product, tokens, at }])
      })
    }
  const alike = (said: string | undefined, word: string): boolean =>
    said === word ||
    (said !== undefined && said.length >= leastTypo && word.length >= leastTypo && oneTypo(said, word))
  return (said) => {
    const found = new Set<string>()
    said.forEach((word, index) => {
      for (const { product, tokens, at } of places.get(word) ?? [])
        if (tokens.every((each, place) => alike(said[index - at + place], each))) found.add(product)
    })
    return found
  }
}

const wholes = (names: Names, product: string): Set<string> =>
  new Set((names.get(product) ?? []).map((name) => rowOf(tokensOf(name))))

/** Sentences with the blanks behind them; line breaks end one too. A point inside a number ends none. */
const sentencesOf = (text: string): string[] =>
  text
    .match(/[^\n]*?(?:[.!?…]+["”»')\]]*(?=\s|$)[^\S\n]*|[。！？]+[”」』）]*|\n+|$)/gu)
    ?.filter((part) => part !== '') ?? []

const tidy = (text: string): string =>
  text
    .replace(/[^\S\n]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
