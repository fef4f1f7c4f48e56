import { fold } from '#domain/text/fold.ts'
import { limitIn } from '../slots/limit.ts'
import { dateSpan, datesIn, latinOrOther, type Moment } from '../slots/mentions.ts'
import { findAmounts } from '../text/amounts.ts'
import type { FoundDate } from '../text/dates.ts'
import { findDurations } from '../text/numbers.ts'
import { bankConditions } from './bank-words.ts'
import { personConditions } from './client-words.ts'
import type { Narrowing } from './condition.ts'
import { agesIn, amountsIn, currencyIn, timesIn } from './figures.ts'
import { unreadIn } from './harmless-words.ts'
import { askedOf, heldProducts, outside, productConditions } from './held-products.ts'
import { type Asked, gapIn, measureIn, perClientIn } from './measures.ts'
import type { Noun } from './noun.ts'
import { nouns } from './noun-words.ts'
import { blank, masked, type Sheet, localised as say, take } from './pattern.ts'
import { daysIn, periodsIn } from './periods.ts'
import { placesIn } from './places.ts'
import { recordConditions } from './record-words.ts'
import type { Condition, Subject } from './spec.ts'
import type { Split } from './split-words.ts'
import { splitsIn } from './splits.ts'

export type Mention = Readonly<{ noun: Noun; at: number; not: boolean }>

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
}>

const negation =
  /(?:(?:(?<!\p{L})(?:have|has|had|do|does|did|is|are|was|were|ca|wo|would|could)n['’]?t(?: \p{L}+)?|(?<!\p{L})(?:without|no|not|never|non|lack(?:s|ing)?|missing|except|excluding|other than|have no|any))(?: (?:an?|any|the|a single|have|got|own|give|gave|given|their|yet|on record))*|(?<!\p{L})(?:без|нет|не|кроме|отсутству[а-я]*|ни одного)(?: (?:имеют|имеет|держат|дал[а-я]*|давал[а-я]*|есть|открыт[а-я]*|одного|одной))*|没有?(?:任何)?|未|无|缺(?:少)?|不是|除了?|没(?:有)?同意|非)\s*\u0001*\s*$/u

const isNegated = (folded: string, at: number): boolean => {
  const head = folded.slice(Math.max(0, at - 28), at)
  return (
    negation.test(head) &&
    !/(?<!\p{L})(?:any)\s*$/u.test(head.replace(/(?:n['’]?t|not|without)[^.]*any\s*$/u, ''))
  )
}

function narrowed(sheet: Sheet, folded: string, list: readonly Narrowing[], taken: Set<string>): Condition[] {
  const found: Condition[] = []
  for (const { topic, on, pattern, tests, label, near } of list) {
    if (near && !near.test(folded)) continue
    const matches = take(sheet, pattern)
    if (matches.length === 0) continue
    const not = isNegated(folded, matches[0]!.index)
    const key = `${on} ${topic}`
    const same = found.findIndex(
      (other) => other.topic === topic && other.on === on && other.not === (not || undefined),
    )
    if (same >= 0 && !not) found[same] = either(found[same]!, { on, topic, tests, label })
    else if (!taken.has(key) || not)
      found.push({ on, topic, tests, ...(not ? { not } : {}), label: not ? denied(label) : label })
    taken.add(key)
  }
  return found
}

const denied = (label: Condition['label']): Condition['label'] =>
  say(`not: ${label.en}`, `非：${label.zh}`, `не: ${label.ru}`)

/** "Key and affluent clients" are those of either kind. */
const either = (a: Condition, b: Condition): Condition => ({
  ...a,
  tests: [
    {
      kind: 'any',
      tests: [...a.tests, ...b.tests].flatMap((test) => (test.kind === 'any' ? test.tests : [test])),
    },
  ],
  label: say(
    `${a.label.en} or ${b.label.en}`,
    `${a.label.zh}或${b.label.zh}`,
    `${a.label.ru} или ${b.label.ru}`,
  ),
})

function mentioned(sheet: Sheet, folded: string): Mention[] {
  return nouns
    .flatMap((noun) =>
      take(sheet, noun.pattern).map((match) => ({
        noun,
        at: match.index,
        not: isNegated(folded, match.index),
      })),
    )
    .sort((a, b) => a.at - b.at)
}

const scopeOnly =
  /(?<!\p{L}|how many |number |count |share |percentage )(?:у|среди|для|of|among|from|for)(?: (?!how|сколь)\p{L}+){0,3} ?$/u
const measureWord: readonly (readonly [RegExp, readonly Subject[]])[] = [
  [/(?:多少|几)(?:位|名|人|家|户|个客户|位客户)/u, ['clients']],
  [/(?:多少|几)张/u, ['cards']],
  [/(?:多少|几)(?:笔)/u, ['loans', 'holdings', 'transactions', 'orders', 'deals']],
]

/** The thing that is counted or added up: beside the word that asks for a number, else the first, in Chinese the last. */
function counted(mentions: readonly Mention[], folded: string, asked: Asked): Mention | undefined {
  // What clients do not have is not what is counted.
  const pool = mentions.filter(({ not }) => !not)
  if (/\p{Script=Han}/u.test(folded)) {
    const measured = measureWord.find(([form]) => form.test(folded))
    const fitting = measured && pool.filter(({ noun }) => measured[1].includes(noun.on))
    if (fitting && fitting.length > 0) return fitting[fitting.length - 1]
    const next =
      asked.countAt === undefined
        ? undefined
        : pool.find(({ at }) => at > asked.countAt! && at - asked.countAt! <= 5)
    return next ?? pool[pool.length - 1]
  }
  const [first, second] = pool
  if (first && second && first.noun.key === 'client' && scopeOnly.test(folded.slice(0, first.at)))
    return second
  return first
}

/** Everything that the rules read in a message. `subject` is what is spoken of where the message does not say. */
export function partsOf(said: string, moment: Moment, subject?: Subject): Parts {
  const folded = fold(said)
  const sheet: Sheet = { text: folded }
  const future =
    /matur|expir|due|birthday|ending|ends|run out|истека|заканч|законч|конча|срок|рождени|到期|生日|截止/u.test(
      folded,
    )
  const bought = heldProducts(said, moment)
  const free = outside(bought)
  const dates = datesIn(said, moment, future ? 'future' : 'past').filter(
    (each) => each.at === undefined && free(each),
  )
  const amounts = findAmounts(said, latinOrOther(said)).filter(free)
  const date: FoundDate | undefined = dates.find(
    (each) => !amounts.some((amount) => amount.start < each.end && each.start < amount.end),
  )
  const durations = findDurations(said, latinOrOther(said)).filter(
    (each) => free(each) && (!date || each.end <= date.start || each.start >= date.end),
  )
  for (const { start, end } of bought) blank(sheet, { start, end })
  if (date) blank(sheet, dateSpan(said, date))
  for (const amount of amounts) blank(sheet, amount)
  const ages = agesIn(sheet, moment.today)
  const back = durations.find(({ unit }) => unit !== 'hour' && unit !== 'minute')
  const backDays = back && ages.length === 0 ? daysIn(Number(back.value), back.unit) : undefined
  const limit = limitIn(sheet.text)
  const perClient = perClientIn(sheet)
  const gap = gapIn(sheet)
  const splits = splitsIn(sheet)
  const places = placesIn(masked(said, sheet))
  for (const span of places.spans) blank(sheet, span)
  const taken = new Set<string>()
  const trial = mentioned({ text: sheet.text }, folded)
  const first = counted(trial, folded, { counted: false, share: false, perClient: false, money: false })
  const guess = first?.noun.on ?? subject ?? 'clients'
  const others = trial.map(({ noun }) => noun.on)
  const when = periodsIn(sheet, date, backDays, {
    folded,
    today: moment.today,
    subject: guess,
    others,
    past: !future,
  })
  const times = timesIn(sheet, said)
  const tight = narrowed(sheet, folded, [...recordConditions, ...bankFor(guess, others)], taken)
  const mentionsBefore = mentioned(sheet, folded)
  const person = narrowed(sheet, folded, personConditions, taken)
  const measured = measureIn(
    sheet,
    perClient,
    [...mentionsBefore.map(({ noun }) => noun.on), ...(subject ? [subject] : [])],
    gap,
  )
  const currency = currencyIn(sheet)
  const { asked, meant } = askedOf(bought, folded, measured, counted(mentionsBefore, folded, measured))
  const sums = amountsIn(
    amounts,
    mentionsBefore.map(({ noun, at }) => ({ on: noun.on, at })),
    meant?.noun.on ?? subject ?? 'clients',
  )
  if (date && when.length === 0) sheet.text += ` ${said.slice(date.start, date.end).toLowerCase()}`
  if (back && backDays !== undefined && when.length > 0) blank(sheet, back)
  if (limit !== undefined)
    take(
      sheet,
      /\d+|(?<!\p{L})(?:two|three|four|five|ten|две|два|три|четыре|пять|десять|тройк\p{L}*|пятерк\p{L}*|десятк\p{L}*)(?!\p{L})|[两三四五十]/gu,
    )
  return {
    asked,
    mentions: mentionsBefore,
    ...(meant ? { subject: meant } : {}),
    where: [
      ...productConditions(bought, folded, meant !== undefined && meant.noun.on !== 'holdings', (at) =>
        isNegated(folded, at),
      ),
      ...times,
      ...when,
      ...ages,
      ...places.conditions,
      ...tight,
      ...person,
      ...sums,
    ],
    splits,
    ...(limit !== undefined ? { limit } : {}),
    ...(currency ? { currency } : {}),
    unread: unreadIn(sheet.text, folded, meant?.noun.on),
  }
}

/** Words such as "active" and "open" belong to the thing that is spoken of. */
const bankFor = (guess: Subject, others: readonly Subject[]): readonly Narrowing[] => [
  ...bankConditions.filter(({ on }) => on === guess),
  ...bankConditions.filter(({ on }) => on !== guess && others.includes(on)),
  ...bankConditions.filter(
    ({ on, near }) => on !== guess && !others.includes(on) && !near && (on === 'cards' || on === 'loans'),
  ),
]

/** A thing that is spoken of beside the one counted narrows it: "clients with a card". */
export function asConditions(mentions: readonly Mention[], subject: Mention | undefined): Condition[] {
  return mentions.flatMap((mention): Condition[] => {
    const { noun, not } = mention
    if (mention === subject || (noun.key === 'client' && !not)) return []
    if (noun.on === subject?.noun.on && !noun.tests) return []
    if (noun.key === subject?.noun.key) return []
    const label = not
      ? say(`no ${noun.label.en}`, `无${noun.label.zh}`, `нет: ${noun.label.ru}`)
      : say(`with ${noun.label.en}`, `有${noun.label.zh}`, `есть ${noun.label.ru}`)
    return [
      {
        on: noun.on,
        topic: not ? `no ${noun.key}` : `noun ${noun.on}`,
        tests: noun.tests ?? [],
        ...(not ? { not } : {}),
        label,
      },
    ]
  })
}
