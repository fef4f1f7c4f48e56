import { firstFrom, occurs, sentenceAt } from '../exceptions/clauses.ts'
import type { Mark } from '../matcher.ts'
import type { Reading } from '../reading.ts'

/** What a text that recommends must say somewhere: that money can be lost, and what it costs. */
export type Statements = Readonly<{
  risk: boolean
  cost: boolean
  pastCaveat: boolean
  forecastCaveat: boolean
  basis: boolean
}>

/** The statements a reading holds anywhere. */
export function statementsOf(reading: Reading): Statements {
  const { of } = reading
  return {
    risk: of('lossword').length > 0,
    cost: of('costword').some(
      ({ start, end }) => hasNumberNear(reading, start, end) || isWaived(reading, start),
    ),
    pastCaveat: of('pastcaveat').some(({ start }) => saysNotReliable(reading, start)),
    forecastCaveat:
      of('forecastcaveat').length > 0 ||
      of('pastcaveat').some(({ start }) => saysNotReliable(reading, start)),
    basis: of('basis').length > 0,
  }
}

function hasNumberNear({ tokens }: Reading, start: number, end: number): boolean {
  for (let at = Math.max(0, start - 8); at < Math.min(tokens.length, end + 14); at += 1)
    if (tokens[at]!.kind === 'number' && tokens[at]!.sentence === tokens[start]!.sentence) return true
  return false
}

/** "No entry fee", 免申购费, «без комиссии». */
function isWaived(reading: Reading, start: number): boolean {
  const { first } = sentenceAt(reading, start)
  const before = reading.tokens.slice(Math.max(first, start - 4), start).map(({ forms }) => forms[0])
  return before.some((word) =>
    ['no', 'free', 'without', '无', '免', '零', 'без', 'нет', '不'].includes(word ?? ''),
  )
}

function saysNotReliable(reading: Reading, start: number): boolean {
  const { first, last } = sentenceAt(reading, start)
  return occurs(reading, 'neg', first, last)
}

/** Whether the figure's sentence names its period: from and to, a number of years, a bare year. */
export function namesPeriod(reading: Reading, start: number): boolean {
  const { first, last } = sentenceAt(reading, start)
  const { tokens, of } = reading
  const years = of('year')
  for (
    let at = firstFrom(years, first);
    at < years.length && years[at]!.start < last && at < firstFrom(years, first) + 12;
    at += 1
  ) {
    const { start: from, end } = years[at]!
    for (let near = Math.max(first, from - 3); near < Math.min(last, end + 2); near += 1) {
      const token = tokens[near]!
      const digits = token.kind === 'number' ? (token.forms[1] ?? '') : ''
      if (/^(?:19|20)\d\d$/.test(digits) || (digits !== '' && tokens[near + 1]?.forms[0] !== '%')) return true
      if (
        /^(?:one|two|three|four|five|ten|last|past|first|一|两|三|五|近|去|今|半|立|последн|прошл|текущ|перв|два|три|пять|начала|этом|прошлом|last)/.test(
          token.forms[0] ?? '',
        )
      )
        return true
    }
  }
  for (let at = first; at < Math.min(last, first + 160); at += 1) {
    const token = tokens[at]!
    if (
      token.kind === 'number' &&
      /^(?:19|20)\d\d$/.test(token.forms[1] ?? '') &&
      tokens[at + 1]?.forms[0] !== '%'
    )
      return true
  }
  return false
}

/** The product noun nearest to a figure: a deposit's or loan's rate is a term of its contract. */
export function nearestIsBanking(reading: Reading, from: number, to: number): boolean {
  const { at, first, last } = sentenceAt(reading, from)
  const isNamed = ({ start }: Mark): boolean => reading.tokens[start]!.quoted
  const invested = reading.of('invest')
  const fund = invested[firstFrom(invested, first)]
  const named = fund !== undefined && fund.start < last && !isNamed(fund)
  const distance = (group: string, low: number, high: number): number => {
    const marks = reading.of(group)
    let next = firstFrom(marks, from)
    let earlier = next - 1
    // A fund named "Deposit Plus" is no deposit.
    if (named) while (marks[next] && marks[next]!.start < high && isNamed(marks[next]!)) next += 1
    if (named) while (marks[earlier] && marks[earlier]!.start >= low && isNamed(marks[earlier]!)) earlier -= 1
    const after = marks[next]
    const before = marks[earlier]
    return Math.min(
      after && after.start < high ? Math.max(0, after.start - to) : Number.POSITIVE_INFINITY,
      before && before.start >= low ? Math.max(0, from - before.end) : Number.POSITIVE_INFINITY,
    )
  }
  const invest = distance('invest', first, last)
  const banking = Math.min(
    ...['deposit', 'loan', 'fee', 'insurance'].map((group) => distance(group, first, last)),
  )
  if (invest !== Number.POSITIVE_INFINITY || banking !== Number.POSITIVE_INFINITY) return banking <= invest
  const previous = reading.sentences[at - 1]
  if (!previous) return false
  const earlier = distance('invest', previous.first, first)
  const earlierBanking = Math.min(
    ...['deposit', 'loan'].map((group) => distance(group, previous.first, first)),
  )
  return earlierBanking < earlier
}
