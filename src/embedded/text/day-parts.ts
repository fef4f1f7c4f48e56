import type { Span } from '#domain/text/fold.ts'
import { matchesOf } from '#domain/text/matches.ts'
import type { DayPart } from './reading.ts'

const parts: readonly (readonly [RegExp, DayPart])[] = [
  [
    /(?<![a-zß-ɏа-џ])(?:in the |the )?(?:early |late |mid-?)?morning(?![a-zß-ɏа-џ])|(?<![a-zß-ɏа-џ])(?:с |под )?(?:утром|утра|утру)(?![a-zß-ɏа-џ])|(?<![a-zß-ɏа-џ])(?:в )?перв[а-я]{2} половин[а-я] дня|(?<![a-zß-ɏа-џ])до обеда|上午|早上|早晨|清晨|(?<![周期拜])一早/gu,
    'morning',
  ],
  [
    /(?<![a-zß-ɏа-џ])(?:at )?(?:lunch ?time|lunch)(?![a-zß-ɏа-џ])|(?<![a-zß-ɏа-џ])в обед(?![a-zß-ɏа-џ])|中午|午间/gu,
    'midday',
  ],
  [
    /(?<![a-zß-ɏа-џ])(?:in the |the )?(?:early |late )?afternoon(?![a-zß-ɏа-џ])|(?<![a-zß-ɏа-џ])after lunch|(?<![a-zß-ɏа-џ])днем(?![a-zß-ɏа-џ])|(?<![a-zß-ɏа-џ])после обеда|(?<![a-zß-ɏа-џ])(?:во )?второй половин[а-я] дня|下午|午后/gu,
    'afternoon',
  ],
  [
    /(?<![a-zß-ɏа-џ])(?:in the |the )?(?:early |late )?evening(?![a-zß-ɏа-џ])|(?<![a-zß-ɏа-џ])(?:вечером|под вечер|к вечеру)(?![a-zß-ɏа-џ])|晚上|傍晚|晚间|今晚|明晚/gu,
    'evening',
  ],
  [
    /(?<![a-zß-ɏа-џ])(?:at )?night(?![a-zß-ɏа-џ])|(?<![a-zß-ɏа-џ])ночью(?![a-zß-ɏа-џ])|夜里|半夜|凌晨/gu,
    'night',
  ],
]

/** Parts of the day in a folded text, which only mean something beside a date or a time. */
export function findDayParts(folded: string): (Span & Readonly<{ part: DayPart }>)[] {
  return parts.flatMap(([pattern, part]) =>
    matchesOf(folded, pattern).map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      part,
    })),
  )
}
