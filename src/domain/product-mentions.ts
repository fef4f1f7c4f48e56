import { oneTypo } from './matching/distance.ts'
import { stem } from './matching/stems.ts'
import { matchesOf } from './text/matches.ts'

/** A product that a message speaks of, and the words of the message that name it. */
export type ProductMention = Readonly<{ id: string; name: string; said: string }>

type Token = Readonly<{ key: string; start: number; end: number }>

const keyOf = (word: string): string => stem(word.toLowerCase().replaceAll('ё', 'е'))
const wordForm = /(?!\p{Script=Han})[\p{L}\d]+(?:[.,]\d+)?/gu
const tokensOf = (text: string): Token[] =>
  matchesOf(text, wordForm).map(({ 0: word, index }) => ({
    key: keyOf(word.replace(',', '.')),
    start: index,
    end: index + word.length,
  }))

/** Words for what a thing is, in any language of the shelf: beside the own word of a product they are part of its name. */
const kinds = new Set(
  'bond bonds fund funds etf etfs note notes deposit deposits share shares equity stock policy plan insurance product облигация облигации облигацию облигаций фонд фонда фонде нота ноты ноту вклад вклада акции акций полис полиса план продукт'
    .split(' ')
    .map(keyOf),
)
/** Lengths of time, currencies and small words tell no product, whatever stands beside them. */
const common = new Set(
  'days day months month years year up to the a of on and at for in with eur usd chf gbp cny hkd rub за на и в до от по с client clients клиент месяцев месяца месяц лет дней'
    .split(' ')
    .map(keyOf),
)
/** Words of the trade that are no kind of thing; two of them alone say a class, three of one name say that name. */
const trade = new Set(
  'structured term fixed money market working capital credit personal business loan account mortgage health home life currency forward срочный структурный фиксированная ставка кредит ипотека страхование'
    .split(' ')
    .map(keyOf),
)
const hanKinds =
  /基金|债券|国债|企业债|高息债|债|股票|存款|定存|保险|寿险|票据|货币|指数|贷款|房贷|信用卡|套餐|医疗|账户|美元|欧元|瑞郎|港元|英镑|人民币|一年期|[一二三四五六七八九十两]+个?(?:月|天|年)期?|etf/giu
const leastHan = 4

/** Names as words by the list they were read from, which stays the same while no product changes. */
const read = new WeakMap<ReadonlyMap<string, readonly string[]>, Shelf>()

function shelfOf(names: ReadonlyMap<string, readonly string[]>): Shelf {
  const before = read.get(names)
  if (before !== undefined) return before
  const shelf = [...names].flatMap(([id, all]) =>
    all.map((each) => ({ id, name: all[0] ?? id, each, words: tokensOf(each).map(({ key }) => key) })),
  )
  read.set(names, shelf)
  return shelf
}

/** The products that each line of a text names; `names` holds every name of each product by its id. */
export const productMentions = (
  names: ReadonlyMap<string, readonly string[]>,
  text: string,
): ProductMention[] => {
  const shelf = shelfOf(names)
  return shelf.length === 0 ? [] : [...new Set(text.split('\n'))].flatMap((line) => mentionsIn(shelf, line))
}

type Shelf = readonly Readonly<{ id: string; name: string; each: string; words: readonly string[] }>[]

/** Finds the products of a shelf in what is said: by a row of words that stand in the name of one product only. */
function mentionsIn(shelf: Shelf, text: string): ProductMention[] {
  const said = tokensOf(text)
  const found = shelf.flatMap(({ id, name, each, words }) => {
    const alone = (row: readonly string[]): boolean =>
      !shelf.some((other) => other.id !== id && row.every((key) => other.words.includes(key)))
    const row = spelled(text, said, words, alone) ?? spelledInHan(text, each)
    return row === undefined ? [] : [{ id, name, said: row }]
  })
  return longest(found)
}

/** Of several readings of the same words the longest stands; words that fit two products equally name none. */
function longest(found: readonly ProductMention[]): ProductMention[] {
  const sorted = [...found].sort((a, b) => b.said.length - a.said.length)
  const kept: ProductMention[] = []
  for (const mention of sorted) {
    const rival = sorted.some(({ id, said }) => id !== mention.id && said === mention.said)
    const inside = kept.some(({ id, said }) => id === mention.id || said.includes(mention.said))
    if (!rival && !inside) kept.push(mention)
  }
  return kept
}

/** The longest row of words of a name that no other product has; at least two of them, and not only words of the trade. */
function spelled(
  text: string,
  said: readonly Token[],
  words: readonly string[],
  alone: (row: readonly string[]) => boolean,
): string | undefined {
  if (words.length < 2) return undefined
  const meant = said.map(
    ({ key }) =>
      words.find((word) => word === key) ??
      words.find((word) => word.length >= 5 && key.length >= 5 && oneTypo(word, key)),
  )
  let best: string | undefined
  for (let at = 0; at < meant.length; at += 1) {
    if (meant[at] === undefined) continue
    let to = at
    while (meant[to + 1] !== undefined) to += 1
    const row = meant.slice(at, to + 1).filter((word) => word !== undefined)
    const telling = row.filter((word) => !common.has(word))
    const own = telling.filter((word) => !kinds.has(word) && !trade.has(word) && !/^\d{1,3}$/.test(word))
    const beside = [said[at - 1], said[to + 1]].find((token) => token && kinds.has(token.key))
    const enough = telling.length + (beside ? 1 : 0) >= 2 && (own.length > 0 || telling.length >= 3)
    // "The Helvar funds" are several, though only one of them is called a fund.
    const told = telling.length >= 3 ? telling : telling.filter((word) => !kinds.has(word))
    if (enough && alone(told)) {
      const start = Math.min(said[at]!.start, beside?.start ?? Infinity)
      const end = Math.max(said[to]!.end, beside?.end ?? 0)
      if (end - start > (best?.length ?? 0)) best = text.slice(start, end)
    }
    at = to
  }
  return best
}

/** The longest piece of a Chinese name; pieces that only say what kind of thing it is tell nothing. */
function spelledInHan(text: string, name: string): string | undefined {
  if (!/\p{Script=Han}/u.test(name)) return undefined
  const folded = text.toLowerCase()
  const whole = name.toLowerCase()
  for (let length = whole.length; length >= Math.min(leastHan, whole.length); length -= 1)
    for (let from = 0; from + length <= whole.length; from += 1) {
      const piece = whole.slice(from, from + length)
      if (!/\p{Script=Han}{2}/u.test(piece) || piece !== piece.trim()) continue
      const at = folded.indexOf(piece)
      if (at < 0) continue
      return length === whole.length || piece.replace(hanKinds, '').trim().length >= 2
        ? text.slice(at, at + length)
        : undefined
    }
  return undefined
}
