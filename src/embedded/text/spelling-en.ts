import { latinWords } from '../slots/common-words.ts'
import { digitsWritten } from './spoken-digits.ts'

/** Words that a wish turns on; a slip of the keyboard in one of them would lose the wish. */
const turning =
  'today tomorrow yesterday monday tuesday wednesday thursday friday saturday sunday january february march april august september october november december morning afternoon evening tonight week weeks month months remind reminder reminders meeting meetings lunch dinner breakfast coffee video call called calling phone phoned spoke spoken talked email emailed message visited promise promised promises complain complains complained complaint complaints request requests client clients schedule scheduled reschedule cancel cancelled postpone draft write wrote send suitable suitability feedback birthday birthdays overdue contact contacts portfolio deposit deposits mortgage mortgages loans urgent branch prepare briefing compare product products suggest update address number everything please thank thanks wants wanted asked told says task tasks todo note undo approve interest account accounts transfer payment certificate statement department operations legal compliance recommend between before after about with from have need should which what when where happy angry hour hours'.split(
    ' ',
  )

const known: ReadonlySet<string> = new Set(turning)
/** Shorter words are too easily others. */
const shortest = 4
const shortestGap = 6

/** Every key word without one of its inner letters, as a hurried hand leaves one out. */
const gaps: ReadonlyMap<string, string> = new Map(
  turning
    .filter((word) => word.length > shortestGap)
    .flatMap((word) =>
      [...word].flatMap((_, at): [string, string][] =>
        at === 0 || at === word.length - 1 ? [] : [[word.slice(0, at) + word.slice(at + 1), word]],
      ),
    ),
)

/** Days and months, in which a letter hit beside the right one is no other word either. */
const dayNames = turning.filter((word) => /day$|^tomorrow$|^(?:january|february|august|.*ber)$/.test(word))

/** The day or month that differs from a word in one letter behind the first. */
const dayMeant = (word: string): string | undefined =>
  dayNames.find(
    (day) =>
      day.length === word.length &&
      day[0] === word[0] &&
      [...day].filter((letter, at) => letter !== word[at]).length === 1,
  )

/** The key word that a word is when two neighbours change places, a letter is left out or one stands twice. */
function meant(word: string): string | undefined {
  for (let at = 0; at + 1 < word.length; at += 1) {
    const swapped = word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2)
    if (known.has(swapped)) return swapped
  }
  const gap = gaps.get(word)
  if (gap) return gap
  const day = dayMeant(word)
  if (day) return day
  if (word.length <= shortestGap) return undefined
  for (let at = 1; at < word.length; at += 1) {
    const less = word.slice(0, at) + word.slice(at + 1)
    const twice = word.charAt(at) === word.charAt(at - 1)
    if (twice && known.has(less)) return less
    // Twice a letter, and another one left out: "toomorow".
    if (twice && gaps.has(less)) return gaps.get(less)
  }
  return undefined
}

/** A message with the slips of a hurried keyboard set right in the words it turns on and dictated numbers in digits; names and all else stay as said. */
export function spelled(said: string, names: readonly string[] = []): string {
  if (!/[a-z]{4}/.test(said)) return said
  const mine = new Set(names.flatMap((name) => name.toLowerCase().split(/[^\p{L}]+/u)))
  return digitsWritten(said).replace(
    /(?<![\p{L}\d@._'’-])[a-z]{4,}(?![\p{L}\d@_'’]|\.\p{L}|-\p{L})/gu,
    (word) =>
      word.length < shortest || known.has(word) || latinWords.has(word) || mine.has(word)
        ? word
        : (meant(word) ?? word),
  )
}
