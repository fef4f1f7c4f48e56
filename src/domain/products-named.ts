import { readingsOf } from './communications/letters.ts'
import { normalise } from './communications/normalise.ts'
import { joinSpaced } from './communications/spaced-letters.ts'
import { stem } from './matching/stems.ts'

const token = /\p{Script=Han}|[^\s\p{P}\p{S}\p{Script=Han}]+/gu
const isMixed = (word: string): boolean =>
  /\p{Script=Latin}/u.test(word) && /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(word)

/** Stems and single Han characters: a name is found in any form, spacing and disguise that the wording check reads. */
function tokensOf(text: string): string[] {
  const plain = normalise(text)
  const words = (joinSpaced(plain) ?? plain).text.match(token) ?? []
  return words.map((word) => {
    const read = isMixed(word) ? (readingsOf(word)[0] ?? word) : word
    return /\p{Script=Han}/u.test(read) ? read : stem(read)
  })
}

/** This many words of a longer name in a row are the name, shortened. */
const leastWords = 3
/** Chinese names are shortened by a character or two at most. */
const leastHan = 5

/** The rows of tokens by which a product is known: each whole name, and parts that are long enough to tell it. */
function keysOf(name: string): string[] {
  const tokens = tokensOf(name)
  const isHan = tokens.some((each) => /\p{Script=Han}/u.test(each))
  const least = isHan ? Math.max(leastHan, tokens.length - 2) : leastWords
  // A name of one word ("Deposit") is what everybody calls the thing.
  if (tokens.length < 2) return []
  const parts = [tokens]
  if (tokens.length > least)
    for (let from = 0; from + least <= tokens.length; from += 1) parts.push(tokens.slice(from, from + least))
  return parts.map(rowOf)
}

const rowOf = (tokens: readonly string[]): string => ` ${tokens.join(' ')} `

/** Reads texts for products of one shelf; `names` holds every name of each product by its id. */
export function productReader(names: ReadonlyMap<string, readonly string[]>) {
  const keys = [...names].map(([product, all]) => ({ product, rows: [...new Set(all.flatMap(keysOf))] }))
  // A part that several products share names none of them by itself.
  const owners = new Map<string, number>()
  for (const { rows } of keys) for (const row of rows) owners.set(row, (owners.get(row) ?? 0) + 1)
  const own = keys.map(({ product, rows }) => ({
    product,
    rows: rows.filter((row) => (owners.get(row) ?? 0) === 1 || wholes(names, product).has(row)),
  }))

  const namedIn = (text: string): string[] => {
    const row = rowOf(tokensOf(text))
    return own.filter(({ rows }) => rows.some((each) => row.includes(each))).map(({ product }) => product)
  }

  return {
    /** Ids of the products that a text names. */
    namedIn,
    /**
     * The text without the sentences that name a product which may not be named; `struck` holds those products. A
     * name that is spread over several sentences takes them all with it.
     */
    strike(text: string, mayBeNamed: (product: string) => boolean): { text: string; struck: string[] } {
      const struck = new Set<string>()
      const forbidden = (part: string): string[] => namedIn(part).filter((product) => !mayBeNamed(product))
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

const wholes = (names: ReadonlyMap<string, readonly string[]>, product: string): Set<string> =>
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
