import { placeNames } from '#domain/places.ts'
import { fold } from '#domain/text/fold.ts'

const names: ReadonlySet<string> = new Set(
  placeNames.flatMap((line) =>
    line
      .split('|')
      .filter((name) => name.length > 2 || /\p{Script=Han}/u.test(name))
      .map(fold),
  ),
)

const longest = Math.max(...[...names].map((name) => name.length))

/** Whether a text is, to the letter, a name of a place that is listed; case forms are not. */
export const isPlaceName = (text: string): boolean => text.length <= longest && names.has(fold(text))

const han = [...names].filter((name) => /^\p{Script=Han}{2,}$/u.test(name))
const hanStart: ReadonlyMap<string, readonly string[]> = Map.groupBy(
  han.sort((a, b) => b.length - a.length),
  (name) => name.charAt(0),
)

/** Length of the Chinese place name that starts here, 0 when none does. */
export const hanPlaceAt = (text: string, at: number): number =>
  hanStart.get(text.charAt(at))?.find((name) => text.startsWith(name, at))?.length ?? 0

/** Listed Cyrillic names by what their adjectives keep of them: "риг" of Рига, "лимассол" of Лимассол. */
let roots: ReadonlyMap<string, string> | undefined
const rootOf = (name: string): string => name.replace(/[ьйаяыио]$/u, '')
function rootsOfPlaces(): ReadonlyMap<string, string> {
  roots ??= new Map(
    [...names]
      .filter((name) => /^[а-я]{4,}$/u.test(name))
      .map((name) => [rootOf(name), name] as const)
      .reverse(),
  )
  return roots
}

/** People and things of a town: "рижских", "женевцев", "рижан". */
const ofTown =
  /(?<![\p{L}-])([а-я]{3,}?)(?:(?:ск|цк)(?:ий|ого|ому|им|ом|ая|ой|ую|ие|их|ими)|(?:ц|ан)(?:ы|е|ев|ам|ами|ах)?)(?!\p{L})/gu

/** The place that a Russian text (folded) names by an adjective or by its people, and where. */
export function placeOfAdjective(
  folded: string,
): Readonly<{ start: number; end: number; text: string }> | undefined {
  for (const { 0: word, 1: said, index } of folded.matchAll(ofTown)) {
    const stem = said!.replace(/ь$/u, '')
    const forms = [stem, stem.replace(/ж$/u, 'г'), stem.replace(/ч$/u, 'к'), stem.replace(/ин$/u, '')]
    const name = forms.map((form) => rootsOfPlaces().get(form)).find((found) => found !== undefined)
    if (name)
      return {
        start: index,
        end: index + word.length,
        text: `${name.charAt(0).toUpperCase()}${name.slice(1)}`,
      }
  }
  return undefined
}
