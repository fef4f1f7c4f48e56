import type { Moment } from '../slots/mentions.ts'
import { latinOrOther } from '../slots/mentions.ts'
import { type Asked, outstanding, usual } from './measures.ts'
import type { Noun } from './noun.ts'
import { asConditions, type Parts, partsOf } from './parts.ts'
import { localised as say } from './pattern.ts'
import type { AskSpec, Condition, Dimension, Measure, Reading, Subject } from './spec.ts'
import type { Split } from './split-words.ts'
import { columnsFor } from './splits.ts'

/** The question a message asks, or what of it was not understood; no spec where it asks for no figure. */
export function readQuestion(said: string, moment: Moment): Reading {
  const parts = partsOf(said, moment)
  const spec = specOf(parts)
  if (!spec) return { unread: parts.unread }
  const lost = parts.splits.length > 0 && spec.groupBy.length === 0 && spec.measure.kind !== 'sum'
  return { spec, unread: lost ? [...parts.unread, parts.splits[0]!.label[latinOrOther(said)]] : parts.unread }
}

function specOf(parts: Parts): AskSpec | undefined {
  const { asked, mentions, splits, limit, currency } = parts
  const implied = parts.where.find(({ on, not }) => on !== 'clients' && !not)
  const person = parts.where.some(({ on }) => on === 'clients')
  const meant = parts.subject
  const byFigure = asked.figure?.on
  const split = splits.some(({ columns }) => columns.some(([on]) => on === 'clients')) ? 'clients' : undefined
  const subject: Subject | undefined =
    meant?.noun.on ??
    byFigure ??
    (person || mentions.some(({ not }) => not) ? 'clients' : (implied?.on ?? split))
  if (!subject) return undefined
  const own: Condition[] = meant?.noun.tests
    ? [{ on: subject, topic: `noun ${subject}`, tests: meant.noun.tests, label: meant.noun.label }]
    : []
  const where = [...own, ...asConditions(mentions, meant), ...parts.where]
  const measure = measureOf(parts, subject, where)
  if (!measure) return undefined
  const inCurrency = currency ? currencyCondition(currency, subject, measure, where) : undefined
  const rest = measure.kind === 'share' ? where.filter((condition) => !measure.of.includes(condition)) : where
  return {
    subject,
    noun: meant?.noun.key ?? subject,
    measure,
    where: inCurrency ? [...rest, inCurrency] : rest,
    groupBy: fitted(splits, subject, measure, where),
    ...(limit !== undefined ? { limit } : 'rows' in measure ? { limit: 1 } : {}),
    ...(asked.calculation === 'min' && 'rows' in measure ? { ascending: true as const } : {}),
  }
}

const moneyed: readonly Subject[] = ['holdings', 'loans', 'accounts', 'transactions', 'orders', 'deals']

export const currencyCondition = (
  currency: string,
  subject: Subject,
  measure: Measure,
  where: readonly Condition[],
): Condition => {
  const figure = 'figure' in measure && measure.figure.unit === 'money' ? measure.figure.on : undefined
  const on =
    figure ??
    (moneyed.includes(subject) ? subject : (where.find((each) => moneyed.includes(each.on))?.on ?? 'clients'))
  const column = on === 'clients' ? 'base_currency' : 'currency'
  return {
    on,
    topic: 'currency',
    tests: [{ kind: 'in', column, values: [currency] }],
    label: say(currency, currency, currency),
  }
}

function measureOf(
  { asked, splits, limit, mentions, subject: meant }: Parts,
  subject: Subject,
  where: readonly Condition[],
): Measure | undefined {
  const { calculation, counted: count, figure } = asked
  if (asked.share) {
    const of = where.filter(({ topic }) => topic !== `noun ${subject}`)
    return of.length > 0 ? { kind: 'share', of } : undefined
  }
  const money = mentions.find(({ noun }) => noun.on in usual && noun.on !== 'transactions')
  const fitting = figure && (figure.on === subject || subject === 'clients') ? figure : undefined
  const owed =
    figure && !fitting && figure.column === 'balance' && subject === 'loans' ? outstanding : undefined
  const base =
    fitting ?? owed ?? usual[subject] ?? (money ? withTests(usual[money.noun.on]!, money.noun) : undefined)
  if (asked.perClient && (calculation !== 'avg' || !asked.money) && (count || calculation === 'avg'))
    return { kind: 'perClient' }
  const extreme = calculation === 'max' || calculation === 'min'
  if (count && !asked.money && calculation !== 'avg' && !(extreme && base && splits.length === 0))
    return { kind: 'count' }
  if (count && asked.money && subject !== 'clients' && base && calculation !== 'avg' && calculation !== 'max')
    return { kind: 'sum', figure: base }
  if (calculation === 'avg' || calculation === 'median' || calculation === 'sum') {
    if (base && (calculation === 'sum' ? subject !== 'clients' || figure || money : true)) {
      if (calculation === 'sum' && base.unit !== 'money') return count ? { kind: 'count' } : undefined
      return { kind: calculation, figure: base }
    }
    return calculation === 'sum' ? { kind: 'count' } : undefined
  }
  if (calculation === 'max' || calculation === 'min') {
    if (!base) return undefined
    if (meant?.noun.key === 'client' && base.unit === 'money') return { kind: 'sum', figure: base }
    return { kind: calculation, figure: base, rows: true }
  }
  if (asked.money && base && (subject !== 'clients' || figure)) return { kind: 'sum', figure: base }
  if (count || splits.length > 0) return { kind: 'count' }
  if (limit !== undefined && base) return { kind: 'max', figure: base, rows: true }
  return undefined
}

const withTests = (figure: NonNullable<Asked['figure']>, noun: Noun): NonNullable<Asked['figure']> =>
  noun.tests ? { ...figure, tests: noun.tests, label: noun.label } : figure

/** The day that a question turns on, by which it is split into months. */
const dayOf = (where: readonly Condition[]): Readonly<{ on: Subject; column: string }> | undefined =>
  where
    .flatMap(({ on, tests }) =>
      tests.flatMap((test) => (test.kind === 'span' ? [{ on, column: test.column }] : [])),
    )
    .find(({ column }) => column !== 'birth_date')

/** The columns of the splits that the thing counted has; a top of clients is split by client. */
export function fitted(
  splits: readonly Split[],
  subject: Subject,
  measure: Measure,
  where: readonly Condition[],
): Dimension[] {
  const client: Dimension = { on: 'clients', column: 'client', label: say('client', '客户', 'клиент') }
  if (measure.kind === 'sum' && subject === 'clients' && splits.length === 0) return [client]
  const figure = 'figure' in measure ? measure.figure.on : undefined
  const others = [...(figure ? [figure] : []), ...where.filter(({ not }) => !not).map(({ on }) => on)]
  return columnsFor(splits, subject, others, dayOf(where)) ?? []
}
