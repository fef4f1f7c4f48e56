import { fold } from '#domain/text/fold.ts'
import { limitIn } from '../slots/limit.ts'
import { dateSpan, datesIn, latinOrOther, type Moment } from '../slots/mentions.ts'
import type { Span } from '../slots/words.ts'
import { findAmounts } from '../text/amounts.ts'
import { findDurations } from '../text/numbers.ts'
import { meetsAhead } from './ahead.ts'
import { eitherOf, openAlternatives } from './alternatives.ts'
import { booksIn, severalBooks } from './books-of.ts'
import { personConditions } from './client-words.ts'
import type { Narrowing } from './condition.ts'
import { eventSplit } from './day-splits.ts'
import { agesIn, amountsIn, currencyIn } from './figures.ts'
import { bankFor, flagsFor } from './fitting-words.ts'
import { unreadIn } from './harmless-words.ts'
import { askedOf, heldProducts, outside, productConditions } from './held-products.ts'
import { timesIn } from './held-times.ts'
import { type Asked, gapIn, measureIn, nothingAsked, perClientIn } from './measures.ts'
import { counted, heldOf, isNegated, type Mention, mentioned } from './mentions.ts'
import { blank, masked, type Sheet, localised as say, take } from './pattern.ts'
import { periodsIn } from './periods.ts'
import { placesIn } from './places.ts'
import { denials } from './record-words.ts'
import { ofManager } from './rm-named.ts'
import type { Condition, Subject } from './spec.ts'
import { calendar, splits as everySplit, type Split } from './split-words.ts'
import { daySpans, splitsIn } from './splits.ts'
import { ofThreshold, thresholdsIn, withoutMoney } from './thresholds.ts'
import { bareLength, daysIn, inOne, lengthPast } from './times.ts'
import { mostParts, whichSplit } from './which-split.ts'

/** What a message says of a question, whole or in part: the parts of a follow-up are read the same way. */
export type Parts = Readonly<{
  asked: Asked
  mentions: readonly Mention[]
  subject?: Mention
  where: readonly Condition[]
  splits: readonly Split[]
  limit?: number
  currency?: string
  unread: readonly string[]
  /** Whether an "or" stands in it that joins none of what was read. */
  open?: true
  /** Things of which one or the other is meant. */
  either: readonly (readonly [Mention, Mention])[]
}>

function narrowed(
  sheet: Sheet,
  folded: string,
  list: readonly Narrowing[],
  taken: Set<string>,
  subject?: Subject,
): Condition[] {
  const found: Condition[] = []
  const ends: Span[] = []
  for (const { topic, on, pattern, tests, label, near } of list) {
    if (near && !near.test(folded) && on !== subject) continue
    const matches = take(sheet, pattern)
    if (matches.length === 0) continue
    const not = isNegated(folded, matches[0]!.index)
    const key = `${on} ${topic}`
    const same = found.findIndex(
      (other) => other.topic === topic && other.on === on && other.not === (not || undefined),
    )
    const { index: start, 0: word } = matches[0]!
    const here = { start, end: start + word.length }
    if (same >= 0 && !not)
      found[same] = orElse(found[same]!, { on, topic, tests, label }, beside(ends[same]!, here))
    else if (!taken.has(key) || not) {
      ends.push(here)
      found.push({
        on,
        topic,
        tests,
        ...(not ? { not } : {}),
        label: not ? (denials[topic] ?? denied(label)) : label,
      })
    }
    taken.add(key)
  }
  return found
}

const denied = (label: Condition['label']): Condition['label'] =>
  say(`not: ${label.en}`, `非：${label.zh}`, `не: ${label.ru}`)

/** Whether two words stand together, but for what joins them. */
const beside = (a: Span, b: Span): boolean => Math.max(a.start, b.start) - Math.min(a.end, b.end) <= 8

/** "Key and affluent clients" are those of either kind; told as such where the words stand together. */
const orElse = (a: Condition, b: Condition, together: boolean): Condition => ({
  ...a,
  tests: [
    {
      kind: 'any',
      tests: [...a.tests, ...b.tests].flatMap((test) => (test.kind === 'any' ? test.tests : [test])),
    },
  ],
  label: say(
    `${a.label.en}${together ? ' or ' : ', '}${b.label.en}`,
    `${a.label.zh}或${b.label.zh}`,
    `${a.label.ru} или ${b.label.ru}`,
  ),
})

/** Everything that the rules read in a message. `subject` is what is spoken of where the message does not say. */
export function partsOf(said: string, moment: Moment, subject?: Subject, ahead = false): Parts {
  const folded = fold(said)
  const sheet: Sheet = { text: folded }
  const future =
    ahead ||
    /matur|expir|due|birthday|ending|ends|run out|истека|заканч|законч|конча|срок|рождени|到期|生日|截止/u.test(
      folded,
    )
  const bought = heldProducts(said, moment)
  const free = outside(bought)
  const dates = datesIn(said, moment, future ? 'future' : 'past').filter(
    (each) => each.at === undefined && free(each),
  )
  const splitDays = outside(daySpans(folded))
  const amounts = findAmounts(said, latinOrOther(said)).filter(free)
  const unbound = (each: Span): boolean =>
    splitDays(each) && !amounts.some((amount) => amount.start < each.end && each.start < amount.end)
  const date = future
    ? dates.find(unbound)
    : (inOne(dates.filter(unbound), folded) ?? bareLength(folded, moment.today))
  const durations = findDurations(said, latinOrOther(said)).filter(
    (each) => free(each) && (!date || each.end <= date.start || each.start >= date.end),
  )
  for (const { start, end } of bought) blank(sheet, { start, end })
  if (date) blank(sheet, dateSpan(said, date))
  for (const amount of amounts) blank(sheet, amount)
  const books = booksIn(sheet, said, moment)
  const ages = agesIn(sheet, moment.today)
  const back = durations.find(({ unit }) => unit !== 'hour' && unit !== 'minute')
  const length = back ? undefined : lengthPast(folded)
  const backDays =
    back && ages.length === 0 ? daysIn(Number(back.value), back.unit) : date ? undefined : length?.days
  const few = limitIn(sheet.text)
  const perClient = perClientIn(sheet)
  const gap = gapIn(sheet)
  const outstanding = whichSplit(sheet)
  const named = [...(outstanding ? [outstanding] : []), ...splitsIn(sheet)]
  const places = placesIn(masked(said, sheet))
  for (const span of places.spans) blank(sheet, span)
  const taken = new Set<string>()
  const toCome = meetsAhead(folded, date, moment.today)
  const trial = mentioned({ text: sheet.text }, folded, toCome)
  const first = counted(trial, folded, nothingAsked)
  const guess = first?.noun.on ?? subject ?? 'clients'
  const others = trial.map(({ noun }) => noun.on)
  const splits = date ? named : named.map((split) => ofEvent(sheet, split, guess))
  const limit = few ?? (outstanding ? mostParts : undefined)
  const thresholds = thresholdsIn(sheet, guess)
  const when = periodsIn(sheet, date, backDays, {
    folded,
    today: moment.today,
    subject: guess,
    others,
    past: !future,
  })
  const times = timesIn(sheet)
  const tight = narrowed(sheet, folded, [...flagsFor(guess, date), ...bankFor(guess, others)], taken, subject)
  const mentionsBefore = mentioned(sheet, folded, toCome)
  const person = narrowed(sheet, folded, personConditions, taken)
  const measured = measureIn(
    sheet,
    perClient,
    [...mentionsBefore.map(({ noun }) => noun.on), ...(subject ? [subject] : [])],
    gap,
    folded,
  )
  const currency = currencyIn(sheet)
  const { asked, meant } = askedOf(
    bought,
    folded,
    measured,
    heldOf(counted(mentionsBefore, folded, measured), measured),
  )
  const sums = amountsIn(
    amounts,
    mentionsBefore.map(({ noun, at }) => ({ on: noun.on, at })),
    meant?.noun.on ?? guess,
    measured.figure?.column === 'outstanding' || loanBalance.test(folded),
  )
  if (date && when.length === 0) sheet.text += ` ${said.slice(date.start, date.end).toLowerCase()}`
  if (back && backDays !== undefined && when.length > 0) blank(sheet, back)
  if (few !== undefined)
    take(
      sheet,
      /\d+|(?<!\p{L})(?:two|three|four|five|ten|две|два|три|четыре|пять|десять|тройк\p{L}*|пятерк\p{L}*|десятк\p{L}*)(?!\p{L})|[两三四五十]/gu,
    )
  const unread = [
    ...unreadIn(sheet.text, folded, meant?.noun.on),
    ...(length && !date && when.length === 0 && ages.length === 0 ? [length.said] : []),
  ]
  const either = eitherOf(mentionsBefore, folded, meant)
  const manager = ofManager(said, unread)
  const where: Condition[] = [
    ...productConditions(bought, folded, meant !== undefined && meant.noun.on !== 'holdings', (at) =>
      isNegated(folded, at),
    ),
    ...times,
    ...thresholds,
    ...when,
    ...ages,
    ...books,
    ...places.conditions,
    ...(manager ? [manager] : []),
    ...tight,
    ...person,
    ...sums,
  ]
  const alternatives = openAlternatives(sheet.text, either, where, mentionsBefore)
  return {
    asked: amounts.some((amount) => ofThreshold(folded, amount)) ? withoutMoney(asked, folded) : asked,
    mentions: mentionsBefore,
    ...(meant ? { subject: meant } : {}),
    where,
    // Of a book that is not to be seen there is nothing, and not none.
    splits:
      splits.length === 0 && ((manager && measured.counted) || severalBooks(books)) ? [byManager] : splits,
    ...(limit !== undefined ? { limit } : {}),
    ...(currency ? { currency } : {}),
    unread: manager ? [] : [...unread, ...alternatives],
    ...(alternatives.length > 0 ? { open: true as const } : {}),
    either,
  }
}

/** What is still owed, where the word for the loan stands inside it. */
const loanBalance =
  /贷款余额|未还余额|欠款|(?<!\p{L})(?:outstanding|owed|loan balance)|остат\p{L}* (?:долга|по кредит)|задолженност/u

const byManager = everySplit.find(({ key }) => key === 'rm')!

/** "Loans granted by year": what happened to the thing says of which day the year is. */
function ofEvent(sheet: Sheet, split: Split, subject: Subject): Split {
  const event =
    split.period && split.columns === calendar ? eventSplit(sheet.text, split.period, subject) : undefined
  if (!event) return split
  blank(sheet, event)
  return event.split
}
