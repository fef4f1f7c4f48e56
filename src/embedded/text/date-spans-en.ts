import { englishMonth, monthOf } from '#domain/text/month-names.ts'
import { dayOfMonth, type Reading, type Reference, readMention } from './reading.ts'
import { type DateRule, type Matched, words } from './rule.ts'

const dayNumber = (name: string): string => `(?:the )?(?<${name}>[12]?\\d|3[01])(?:st|nd|rd|th)?`
const upTo = ' ?(?:to|till|until|til|through|thru|up to|-|–) ?'

/** "7 through 11 December", "the 7th to the 11th": two days of a month that open and close a period. */
function daySpan({ groups }: Matched, ref: Reference): Reading | undefined {
  const [first, last] = [Number(groups.d), Number(groups.e)]
  if (first < 1 || last <= first || last > 31) return undefined
  const month = groups.name ? monthOf(groups.name) : undefined
  const day = (number: number): Reading | undefined =>
    month === undefined ? dayOfMonth(ref, number) : readMention({ start: 0, end: 0, month, day: number }, ref)
  const [from, to] = [day(first), day(last)]
  return from && to && from.on < to.on ? { from: from.on, to: to.on, on: from.on } : undefined
}

/** How English says a span of days inside one month; before the rules of single days, which would take its halves. */
export const englishSpans: readonly DateRule[] = [
  words(
    `(?:between ${dayNumber('d')} and|(?:from )?${dayNumber('d').replace('<d>', '<f>')}${upTo}) ?${dayNumber('e')}(?: of)? (?<name>${englishMonth})`,
    (matched, ref) =>
      daySpan({ ...matched, groups: { ...matched.groups, d: matched.groups.d ?? matched.groups.f } }, ref),
  ),
  words(`(?<name>${englishMonth}) ${dayNumber('d')}${upTo}${dayNumber('e')}(?! ?(?:am|pm|%|k\\b))`, daySpan),
  words(
    `(?:from )?the (?<d>\\d{1,2})(?:st|nd|rd|th)${upTo}(?:the )?(?<e>\\d{1,2})(?:st|nd|rd|th)(?! (?:of )?(?:\\p{L}{3,}ary|march|april|may|june|july|august|\\p{L}+ber)(?!\\p{L}))`,
    daySpan,
  ),
]
