import { blank, type Sheet } from './pattern.ts'
import { type Split, splits } from './split-words.ts'

/** "Which city has the most clients", «у кого из менеджеров больше жалоб», 哪个城市的客户最多. */
const which =
  /(?<!\p{L})(?:(?:in |from |for |at |with )?(?:which|what)(?: of (?:my|our|the))?|(?:(?:в|во|у|из|от|на|по) )?(?:как(?:ой|ая|ое|ом|ого|ому|их|ие)|кого из|кто из)(?: (?:моих|наших))?) |哪(?:一)?(?:个|种|位|家|类)?/gu
const most =
  /(?<!\p{L})(?:most|more|fewest|least|less|fewer|largest|highest|biggest|lowest|smallest|больше|меньше|чаще|реже|наибольш\p{L}*|наименьш\p{L}*|сам(?:ый|ая|ое|ые)|крупнейш\p{L}*|лидир\p{L}*)(?!\p{L})|最|更多|更少/u
const compared: ReadonlySet<string> = new Set(
  'city country region district segment class product currency purpose sector channel rm month quarter week day language theme'.split(
    ' ',
  ),
)

/** The split whose parts are held against each other, where the one that stands out is asked for. */
export function whichSplit(sheet: Sheet): Split | undefined {
  if (!most.test(sheet.text)) return undefined
  for (const match of sheet.text.matchAll(which)) {
    const at = match.index + match[0].length
    const rest = sheet.text.slice(at)
    const found = splits
      .filter(({ key }) => compared.has(key))
      .map((split) => ({ split, length: split.pattern.exec(rest)?.[0].length ?? 0 }))
      .sort((a, b) => b.length - a.length)[0]
    if (!found || found.length === 0) continue
    blank(sheet, { start: match.index, end: at + found.length })
    return found.split
  }
  return undefined
}

/** How many parts are shown of those that stand out. */
export const mostParts = 5
