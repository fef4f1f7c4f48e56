import { palladius } from './palladius.ts'

/** What Chinese names are compared by. */
export type Han = Readonly<{
  /** Traditional characters as simplified ones. */
  simplified(text: string): string
  /** Pinyin of each character, without tones; the family name is read as a family name. */
  syllables(name: string): readonly string[]
  /** Cyrillic (Palladius) spelling of each character. */
  cyrillic(name: string): readonly string[]
}>

export const hasHan = (text: string): boolean => /\p{Script=Han}/u.test(text)

let loaded: Promise<Han> | undefined
let tables: Han | undefined

/** The tables of Chinese are loaded when the first Chinese name is met: they cost start-up time and memory. */
export function loadHan(): Promise<Han> {
  loaded ??= Promise.all([import('pinyin-pro'), import('opencc-js/t2cn')]).then(
    ([{ pinyin }, { Converter }]) => {
      const convert = Converter({ from: 't', to: 'cn' })
      const syllables = (name: string) =>
        pinyin(name, { toneType: 'none', type: 'array', surname: 'head', nonZh: 'removed', v: true }).map(
          (each) => each.replaceAll('ü', 'v'),
        )
      tables = {
        simplified: convert,
        syllables: (name) => syllables(convert(name)),
        cyrillic: (name) => syllables(convert(name)).map(palladius),
      }
      return tables
    },
  )
  return loaded
}

/** The tables where they are loaded already. */
export const loadedHan = (): Han | undefined => tables

/** More spellings than this of one word are not looked for. */
const spellingLimit = 8

/** Traditional characters by the simplified one they become. */
let traditional: ReadonlyMap<string, readonly string[]> | undefined

function traditionalOf(han: Han): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (let code = 0x4e00; code <= 0x9fff; code += 1) {
    const character = String.fromCharCode(code)
    const simple = han.simplified(character)
    if (simple !== character) found.set(simple, [...(found.get(simple) ?? []), character])
  }
  return found
}

/** A word in simplified and traditional characters; any other word as it is. */
export async function scripts(word: string): Promise<readonly string[]> {
  if (!hasHan(word)) return [word]
  const han = await loadHan()
  traditional ??= traditionalOf(han)
  let spellings = ['']
  for (const character of han.simplified(word)) {
    const forms = [character, ...(traditional.get(character) ?? [])]
    spellings = spellings.flatMap((start) => forms.map((form) => start + form)).slice(0, spellingLimit)
  }
  return [...new Set([word, ...spellings])]
}
