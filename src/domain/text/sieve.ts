import { requiredBy, type Written } from './required.ts'

/** As many characters of a text as tell where to look for it. */
const headLength = 3

/** Letters by as many numbers: a prime, which keeps those of one alphabet apart. */
const letters = 4093

/** A number for the next characters of a text. */
function headAt(text: string, at: number, length: number): number {
  let head = length
  for (let place = at; place < at + length; place += 1)
    head = Math.imul(head, 0x01000193) ^ text.charCodeAt(place)
  return head ^ (head >>> 15)
}

/** Texts by their first characters: those that begin alike are a chain, each with the patterns that ask for it. */
type Texts = Readonly<{
  /** Places of texts by the numbers of their first characters, and the next ones of each; 0 is none. */
  heads: Uint16Array
  next: Uint16Array
  /** The whole number of each text's first characters: most others of its chain are told from it without reading it. */
  marks: Int32Array
  /** Whether a shorter text than a head begins with a letter of this number. */
  short: Uint8Array
  texts: readonly string[]
  owners: readonly (readonly number[])[]
}>

function filed(byText: ReadonlyMap<string, readonly number[]>): Texts {
  let size = 64
  while (size < 2 * byText.size) size *= 2
  const heads = new Uint16Array(size)
  const next = new Uint16Array(byText.size + 1)
  const marks = new Int32Array(byText.size + 1)
  const short = new Uint8Array(letters)
  const texts = ['', ...byText.keys()]
  for (let at = 1; at < texts.length; at += 1) {
    const text = texts[at]!
    const mark = headAt(text, 0, Math.min(headLength, text.length))
    const head = mark & (size - 1)
    marks[at] = mark
    if (text.length < headLength) short[text.charCodeAt(0) % letters] = 1
    next[at] = heads[head]!
    heads[head] = at
  }
  return { heads, next, marks, short, texts, owners: [[], ...byText.values()] }
}

/**
 * Tells which of many patterns a text may match, by their places in the list. A pattern whose words do not stand in
 * the text is neither run nor, which is far dearer, made ready for its letters.
 */
export function sieveOf(patterns: readonly Written[]): (text: string) => readonly number[] {
  const always: number[] = []
  const byText = new Map<string, number[]>()
  for (const [at, pattern] of patterns.entries()) {
    const required = requiredBy(pattern)
    if (required === undefined) always.push(at)
    else
      for (const text of required) {
        const owners = byText.get(text)
        if (owners) owners.push(at)
        else byText.set(text, [at])
      }
  }
  const { heads, next, marks, short, texts, owners } = filed(byText)
  return (text) => {
    const may = new Uint8Array(patterns.length)
    for (const at of always) may[at] = 1
    for (let place = 0; place < text.length; place += 1) {
      const longest = Math.min(headLength, text.length - place)
      const shortest = short[text.charCodeAt(place) % letters] === 1 ? 1 : headLength
      for (let length = shortest; length <= longest; length += 1) {
        const mark = headAt(text, place, length)
        for (let at = heads[mark & (heads.length - 1)]!; at > 0; at = next[at]!)
          if (marks[at] === mark && text.startsWith(texts[at]!, place))
            for (const owner of owners[at]!) may[owner] = 1
      }
    }
    const found: number[] = []
    for (let at = may.indexOf(1); at >= 0; at = may.indexOf(1, at + 1)) found.push(at)
    return found
  }
}
