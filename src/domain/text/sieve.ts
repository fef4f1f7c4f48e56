import { requiredBy, type Written } from './required.ts'

type Needed = Readonly<{ text: string; at: number }>

/** Two characters as one number. */
const pairAt = (text: string, at: number): number => (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1)

/**
 * Tells which of many patterns a text may match, by their places in the list. A pattern whose words do not stand in
 * the text is neither run nor, which is far dearer, made ready for its letters.
 */
export function sieveOf(patterns: readonly Written[]): (text: string) => readonly number[] {
  const always: number[] = []
  const single = new Map<number, number[]>()
  const pairs = new Map<number, Needed[]>()
  const file = <Key, Item>(map: Map<Key, Item[]>, key: Key, item: Item): void => {
    const there = map.get(key)
    if (there) there.push(item)
    else map.set(key, [item])
  }
  for (const [at, pattern] of patterns.entries()) {
    const required = requiredBy(pattern)
    if (required === undefined) always.push(at)
    for (const text of new Set(required))
      if (text.length === 1) file(single, text.charCodeAt(0), at)
      else file(pairs, pairAt(text, 0), { text, at })
  }
  return (text) => {
    const may = new Uint8Array(patterns.length)
    for (const at of always) may[at] = 1
    for (let place = 0; place < text.length; place += 1) {
      const bySign = single.get(text.charCodeAt(place))
      if (bySign) for (const at of bySign) may[at] = 1
      const byPair = place + 1 < text.length ? pairs.get(pairAt(text, place)) : undefined
      if (byPair)
        for (const needed of byPair)
          if (may[needed.at] === 0 && text.startsWith(needed.text, place)) may[needed.at] = 1
    }
    const found: number[] = []
    for (let at = may.indexOf(1); at >= 0; at = may.indexOf(1, at + 1)) found.push(at)
    return found
  }
}
