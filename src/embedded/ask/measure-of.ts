import type { Form } from './form.ts'
import { type Asked, outstanding, usual } from './measures.ts'
import type { Mention } from './mentions.ts'
import type { Noun } from './noun.ts'
import type { Parts } from './parts.ts'
import type { Condition, Figure, Measure, Subject } from './spec.ts'
import { convertible } from './tables.ts'

const keyOf = ({ on, topic }: Condition): string => `${on} ${topic}`

/** What a question works out of the thing that is meant; nothing where it asks for no figure. */
export function measureOf(
  { asked, splits, limit, mentions }: Parts,
  meant: Mention | undefined,
  subject: Subject,
  where: readonly Condition[],
  { whole }: Form,
): Measure | undefined {
  const { calculation, counted: count, figure } = asked
  if (asked.share) {
    const told = figure && figure.on === subject ? figure : usual[subject]
    const worth = told && convertible[told.on]?.includes(told.column) ? told : undefined
    const own = meant?.noun.tests
    const some = where.filter(({ topic, tests }) => topic !== `noun ${subject}` || tests !== own)
    const within = some.filter((condition) => !whole.includes(keyOf(condition)))
    const uncounted = within.filter(({ topic }) => topic !== 'currency' && topic !== 'day')
    const part = uncounted.length > 0 ? within.filter(({ topic }) => topic !== 'currency') : within
    // A time bounds the whole where something else makes the part.
    const timeless = (part.length > 0 ? part : some).filter(
      ({ topic, on }) => topic !== 'day' || on !== subject,
    )
    const of = timeless.length > 0 ? timeless : part.length > 0 ? part : some
    if (of.some((each) => own !== undefined && contradicts(each, subject))) return undefined
    if (of.length === 0) return undefined
    // Of clients and of payments the worth is in no one column.
    if (asked.money && !worth) return undefined
    return { kind: 'share', of, ...sharedBy(asked, worth) }
  }
  const money = mentions.find(({ noun }) => noun.on in usual && noun.on !== 'transactions')
  const fitting = figure && (figure.on === subject || subject === 'clients') ? figure : undefined
  const owed =
    figure && !fitting && figure.column === 'balance' && subject === 'loans' ? outstanding : undefined
  const base =
    fitting ?? owed ?? usual[subject] ?? (money ? withTests(usual[money.noun.on]!, money.noun) : undefined)
  if (asked.perClient && (count || calculation === 'avg')) return perClient(asked, meant, base)
  // What was spent or charged is an amount.
  const amounts = asked.money || amountsOnly.has(meant?.noun.key ?? '')
  const extreme = calculation === 'max' || calculation === 'min'
  if (count && !amounts && calculation !== 'avg' && !(extreme && base && splits.length === 0))
    return { kind: 'count' }
  if (count && amounts && subject !== 'clients' && base && calculation !== 'avg' && calculation !== 'max')
    return { kind: 'sum', figure: base }
  if (calculation === 'avg' || calculation === 'median' || calculation === 'sum') {
    if (base && (calculation === 'sum' ? subject !== 'clients' || figure || money : true)) {
      if (calculation === 'sum' && base.unit !== 'money') return count ? { kind: 'count' } : undefined
      return { kind: calculation, figure: base }
    }
    // How much of clients is asked for is no number of them.
    return calculation === 'sum' && !(asked.money && subject === 'clients') ? { kind: 'count' } : undefined
  }
  if (calculation === 'max' || calculation === 'min') {
    if (!base) return splits.length > 0 && limit !== undefined ? { kind: 'count' } : undefined
    if (splits.length > 0 && limit !== undefined)
      return base.unit === 'money' && subject !== 'clients' && !asked.numbered
        ? { kind: 'sum', figure: base }
        : { kind: 'count' }
    if ((meant?.noun.key === 'client' || (!meant && subject === 'clients')) && base.unit === 'money')
      return { kind: 'sum', figure: base }
    return { kind: calculation, figure: base, rows: true }
  }
  if (asked.money && base && (subject !== 'clients' || figure)) return { kind: 'sum', figure: base }
  if (count || splits.length > 0) return { kind: 'count' }
  if (limit !== undefined && base) return { kind: 'max', figure: base, rows: true }
  return undefined
}

const amountsOnly: ReadonlySet<string> = new Set(['spending', 'fee'])

/** A share of loans may be one of their number or of their amount: both are told unless one is asked for. */
function sharedBy(
  { money, numbered }: Asked,
  worth: Figure | undefined,
): Readonly<{ worth?: Figure; by?: 'count' | 'worth' }> {
  if (!worth) return {}
  return numbered && !money ? { by: 'count' } : { worth, ...(money ? { by: 'worth' as const } : {}) }
}

/** Of meetings held face to face none is a video call: such a share says nothing. */
const contradicts = ({ on, topic }: Condition, subject: Subject): boolean =>
  on === subject && topic === `noun ${subject}`

/** Things that are rather counted than added up where a client's average of them is asked for. */
const countable: readonly Subject[] = ['accounts', 'transactions', 'orders', 'deals']

/** "Average deposit per client" is an amount, "average number of deposits per client" a number of things. */
function perClient(
  { numbered, money }: Asked,
  meant: Mention | undefined,
  base: Figure | undefined,
): Measure {
  const things = numbered || (!money && countable.includes(meant?.noun.on ?? 'clients'))
  if (things || base?.unit !== 'money') return { kind: 'perClient' }
  return { kind: 'perClient', figure: base }
}

const withTests = (figure: NonNullable<Asked['figure']>, noun: Noun): NonNullable<Asked['figure']> =>
  noun.tests ? { ...figure, tests: noun.tests, label: noun.label } : figure
