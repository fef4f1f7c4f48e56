import { patternOf } from '#domain/text/letters.ts'
import { type Moment, productsNamed } from './mentions.ts'
import { type Span, tidy } from './words.ts'

/** Verbs that put a product to somebody. */
const proposing =
  '(?:propos\\p{L}*|offer(?:ing)?|recommend(?:ing)?|pitch(?:ing)?|suggest(?:ing)?|предлож\\p{L}*|предлаг\\p{L}*|порекоменд\\p{L}*|рекоменд\\p{L}*|推荐|介绍|推介|建议)'
const kinds =
  '(?:bond|fund|note|deposit|etf|policy|mortgage|certificate|облигаци\\p{L}*|фонд\\p{L}{0,2}|вклад\\p{L}{0,2}|нот[аеуы]|полис\\p{L}{0,2}|基金|债券?|存款|定存|票据|保险|etf)'
const capital = '[\\p{Lu}\\d][^\\s,.;:]*'

const forms: readonly RegExp[] = [
  // "about the Alpine bond": the words between the preposition and the kind of thing.
  patternOf(
    `(?:about|regarding|on|про|о|об|насчет|по поводу|с предложением|${proposing})\\s+(?:(?:him|her|them|the|a|our|ему|ей|им)\\s+)*((?:${capital}\\s+){1,4}${kinds})(?!\\p{L})`,
    'u',
  ),
  patternOf(
    `(?:про|о|об|насчет|${proposing})\\s+(?:(?:ему|ей|им)\\s+)?(${kinds}\\s+«?(?:${capital}»?\\s*){1,3})`,
    'u',
  ),
  patternOf(
    `(?:推荐|介绍|推介|说说|聊聊|关于)(?:一下)?((?!这|那|哪|什么|我们|几)[\\p{Script=Han}\\dA-Za-z]{2,12}?${kinds})`,
    'u',
  ),
]

/** A product that a letter is to propose but the shelf does not know: it is told, and never left out in silence. */
function proposedIn(said: string): string[] {
  const found = forms.map((form) => form.exec(said)?.[1]).find((part) => part !== undefined)
  return found === undefined ? [] : [tidy(found)]
}

/** What a letter proposes, and where its products stand; a letter with another purpose only speaks of them. */
export function recommendsIn(
  said: string,
  moment: Moment,
  purpose: string | undefined,
): Readonly<{ recommends?: readonly string[]; taken: readonly Span[] }> {
  const named = productsNamed(said, moment)
  const products = named.length > 0 ? named.map(({ id }) => id) : proposedIn(said)
  const few = [...new Set(products)].slice(0, 3)
  return { ...(few.length > 0 && purpose === undefined ? { recommends: few } : {}), taken: named }
}
