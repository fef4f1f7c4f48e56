import { matchPlaces } from '../place-match.ts'

type Placed = Readonly<{ district?: string; city?: string; country?: string }>

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')

/** Words beside a name that tell it from the same name elsewhere: before it, or behind a word for whence. */
function wordsBeside(said: string, name: string): string | undefined {
  const at = escaped(name)
  const found = new RegExp(
    String.raw`(?<before>\p{Script=Han}{2,8}?)(?:的?那[个位]|的这[个位]|的)?${at}(?![，,、\s（(]*(?:我说的?是|指的?是|就?是|住?在)?\p{Script=Han}{2,6}?(?:那边|那头)?的?[那这](?:一)?[个位])|${at}[，,、\s（(]*(?:我说的?是|指的?是|就?是|住?在)?(?<han>\p{Script=Han}{2,6}?)(?:那边|那头)?(?:的?[那这](?:一)?[个位]|的$|的(?=[，,。）)])|[）)])|(?<!\p{L})(?:the|our|my|that) (?<lead>\p{L}+(?: \p{L}+)?) ${at}|${at},? (?:from|in|of|из) (?<behind>\p{L}+(?: \p{L}+)?)`,
    'iu',
  ).exec(said)?.groups
  return found?.before ?? found?.han ?? found?.lead ?? found?.behind
}

/** Every beginning and end of a few words, the whole first: of "Hong Kong called" the place is the first two. */
function parts(words: string): readonly string[] {
  const all = /\p{Script=Han}/u.test(words) ? [...words] : words.split(' ')
  const joint = /\p{Script=Han}/u.test(words) ? '' : ' '
  const ends = all.map((_, at) => all.slice(at).join(joint))
  const heads = all.map((_, at) => all.slice(0, all.length - at).join(joint))
  return [...new Set([...ends, ...heads])].filter((part) => part.length > 1)
}

/**
 * The one of several equal names that stands in a message with its place: "the Hong Kong Zhou Wentao", 香港那个周文涛.
 * Undefined where the message names no place beside the name, or one that fits several or none.
 */
export function besidePlace<T extends Placed>(
  said: string,
  name: string,
  among: readonly T[],
): T | undefined {
  // Most names are nobody else's, and a pattern made for one name is dear.
  const words = among.length === 0 ? undefined : wordsBeside(said, name)
  if (words === undefined) return undefined
  for (const part of parts(words)) {
    const fitting = among.filter(({ district, city, country }) => {
      const stored = [district, city, country].filter((place) => place !== undefined)
      return matchPlaces(part, stored).length > 0
    })
    if (fitting.length > 0) return fitting.length === 1 ? fitting[0] : undefined
  }
  return undefined
}
