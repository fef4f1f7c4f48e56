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
