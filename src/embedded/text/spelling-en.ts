import { slipOf } from '#domain/matching/name-slips.ts'
import { latinWords } from '../slots/common-words.ts'
import { digitsWritten } from './spoken-digits.ts'

/** Words that a wish turns on; a slip of the keyboard in one of them would lose the wish. */
const turning =
  'today tomorrow yesterday monday tuesday wednesday thursday friday saturday sunday january february march april august september october november december morning afternoon evening tonight week weeks month months remind reminder reminders meeting meetings lunch dinner breakfast coffee video call called calling phone phoned spoke spoken talked email emails emailed message visited promise promised promises complain complains complained complaint complaints request requests client clients schedule scheduled reschedule cancel cancelled postpone draft write wrote send suitable suitability suits feedback birthday birthdays overdue contact contacts portfolio deposit deposits mortgage mortgages loans urgent branch prepare briefing compare product products suggest update address number everything please thank thanks wants wanted asked told says task tasks todo note noted undo approve interest account accounts transfer payment certificate statement department operations legal compliance recommend between before after about with from have need should which what when where happy angry hour hours every first second third share largest biggest highest average median total number report missing missed arrears blocked channel prospects prospect people folks shelf bring nudge within still anybody nobody anyone delivered opening occupation nickname daughter husband customer appointment reminded forms salary statements insurance pension interested instead standing order travelling quarter outstanding commitment holding holdings recommended recommendation advice advised unhappy delighted furious cancellation invoice signature signed passport payslips valuation withdrawn consent expired expires currency balance balances transactions overdrawn'.split(
    ' ',
  )
const known: ReadonlySet<string> = new Set(turning)

/** Words of their own that one slip would make of a common one. */
const others: ReadonlySet<string> = new Set(
  'dairy quiet tired cloud felt trail trial angel angle board broad being bets lots fired fried weird wired abroad aboard heard coast coats sued dose calm clam sale seal stain county warm worm word sword lose loose there three form from advise diner clint slats least steal stale'.split(
    ' ',
  ),
)

/** Short words are guessed at no further than this. */
const brief: Readonly<Record<string, string>> = {
  teh: 'the',
  hte: 'the',
  adn: 'and',
  nad: 'and',
  bok: 'book',
  cal: 'call',
  cna: 'can',
  hsa: 'has',
  wsa: 'was',
  yuo: 'you',
  abt: 'about',
  mtg: 'meeting',
  wats: "what's",
  eery: 'every',
  toal: 'total',
  nted: 'noted',
  tsak: 'task',
}

const shortest = 4
const shortestGap = 5
const shortestBeside = 6
const letters = 'abcdefghijklmnopqrstuvwxyz'

/** The letters around each one on the keyboard. */
const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'] as const
const around = (letter: string): string => {
  const row = rows.findIndex((each) => each.includes(letter))
  const at = rows[row]?.indexOf(letter) ?? -1
  const near = [rows[row], rows[row - 1], rows[row + 1]].map((each) =>
    each?.slice(Math.max(0, at - 1), at + 2),
  )
  return near.join('').replaceAll(letter, '')
}

const swappedAt = (word: string, at: number): string =>
  word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2)

const inside = (word: string): readonly number[] => [...word].map((_, at) => at).slice(1)

/** The word that lacks none of its inner letters. */
function filledIn(word: string): string | undefined {
  for (const at of inside(word))
    for (const letter of letters) {
      const more = word.slice(0, at) + letter + word.slice(at)
      if (known.has(more)) return more
    }
  return undefined
}

/** The key word that a word is when neighbours change places, a letter is left out, stands twice or is hit beside its place. */
function meant(word: string): string | undefined {
  if (word in brief || word.length < shortest) return brief[word]
  for (let at = 0; at + 1 < word.length; at += 1) {
    const swapped = swappedAt(word, at)
    if (known.has(swapped) || (word.length > shortest && latinWords.has(swapped))) return swapped
  }
  if (word.length < shortestGap) return undefined
  for (const at of inside(word)) {
    if (word.charAt(at) !== word.charAt(at - 1)) continue
    const less = word.slice(0, at) + word.slice(at + 1)
    if (known.has(less) || latinWords.has(less)) return less
    // Twice a letter, and another one left out: "toomorow".
    const more = less.length >= shortestGap ? filledIn(less) : undefined
    if (more) return more
  }
  const filled = filledIn(word)
  if (filled || word.length < shortestBeside) return filled
  for (const at of inside(word))
    for (const letter of around(word.charAt(at))) {
      const other = word.slice(0, at) + letter + word.slice(at + 1)
      if (known.has(other)) return other
    }
  return undefined
}

/** The name of the book that a word is a slip away from: beside another part of a name, or where nobody else is named. */
function nameMeant(word: string, before: string, said: string, names: readonly string[]): string | undefined {
  const lower = said.toLowerCase()
  const standing = names.filter((name) => lower.includes(name.toLowerCase()))
  const next = standing.some((name) => before.toLowerCase().trimEnd().endsWith(name.toLowerCase()))
  if (standing.length > 0 && !next) return undefined
  return names
    .filter((name) => !lower.includes(name.toLowerCase()))
    .map((name) => name.slice(name.lastIndexOf(' ') + 1))
    .find((name) => slipOf(word, name.toLowerCase()) !== undefined)
}

/** A message with the slips of a hurried keyboard set right in the words it turns on and dictated numbers in digits; names and all else stay as said. */
export function spelled(said: string, names: readonly string[] = []): string {
  if (!/[a-z]{3}/.test(said)) return said
  const named = (word: string, at: number): string | undefined =>
    nameMeant(word, said.slice(0, at), said, names)
  const mine = new Set(names.flatMap((name) => name.toLowerCase().split(/[^\p{L}]+/u)))
  return digitsWritten(said).replace(
    /(?<![\p{L}\d@._'’-])(?:[a-z]|^[A-Z])[a-z]{2,}(?![\p{L}\d@_]|['’](?!s(?!\p{L}))|\.\p{L}|-\p{L})/gu,
    (typed: string, at: number) => {
      const word = typed.toLowerCase()
      if (known.has(word) || latinWords.has(word) || others.has(word) || mine.has(word)) return typed
      const right = named(word, at) ?? meant(word)
      if (right === undefined) return typed
      return typed === word ? right : right.charAt(0).toUpperCase() + right.slice(1)
    },
  )
}
