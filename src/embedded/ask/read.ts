import { fold } from '#domain/text/fold.ts'
import type { Moment } from '../slots/mentions.ts'
import { latinOrOther } from '../slots/mentions.ts'
import { placesApart } from './apart.ts'
import { deniedWhole } from './denied.ts'
import { eitherWay } from './either-way.ts'
import {
  asksList,
  asksPersons,
  converts,
  type Form,
  forEach,
  inCurrencyLastly,
  ranksByWho,
  wholeOf,
} from './form.ts'
import { measureOf } from './measure-of.ts'
import { usual } from './measures.ts'
import { asConditions, type Mention } from './mentions.ts'
import { nouns } from './noun-words.ts'
import { type Parts, partsOf } from './parts.ts'
import { localised as say } from './pattern.ts'
import { quietSince } from './quiet-accounts.ts'
import { sideBySide } from './side-by-side.ts'
import type { AskSpec, Condition, Dimension, Measure, Reading, Subject } from './spec.ts'
import { splits as everySplit, type Split } from './split-words.ts'
import { columnsFor } from './splits.ts'
import { rankedWithin, topOfEach } from './top-each.ts'

/** The question a message asks, or what of it was not understood; no spec where it asks for no figure. */
export function readQuestion(said: string, moment: Moment): Reading {
  const folded = fold(said)
  const read = partsOf(said, moment)
  const parts = placesApart((read.open && eitherWay(said, read, moment)) || read, folded)
  const whole = parts.asked.share ? wholeOf(folded) : undefined
  const ofWhole = whole === undefined ? undefined : partsOf(whole, moment)
  const form: Form = {
    lists: asksList.test(folded) || parts.where.some(({ topic }) => bounding.has(topic)),
    persons: asksPersons.test(folded),
    converts: converts.test(folded),
    lastly: inCurrencyLastly.test(folded),
    whole: ofWhole ? keysOf(ofWhole) : [],
    ranks: ranksByWho.test(folded),
    wholeNoun: ofWhole?.subject?.noun.key,
  }
  const spec = specOf(parts, form)
  if (!spec) return { unread: parts.unread }
  const unconverted = converts.test(folded) && !parts.currency ? [converts.exec(folded)![0]] : []
  const ranksEach = parts.limit !== undefined && spec.groupBy.length > 0 ? forEach.exec(folded) : null
  if (ranksEach) {
    const each = topOfEach(parts, form)
    const rest = parts.unread.filter((word) => !forEach.test(word))
    return each ? { spec: each, split: true, unread: rest } : { spec, unread: [...rest, ranksEach[0]] }
  }
  const lost = parts.splits.length > 0 && spec.groupBy.length === 0 && spec.measure.kind !== 'sum'
  return {
    spec: rankedWithin(spec),
    split: parts.splits.length > 0 && !asksPersons.test(folded),
    unread: lost
      ? [...parts.unread, parts.splits[0]!.label[latinOrOther(said)]]
      : [...parts.unread, ...unconverted],
  }
}

/** What bounds rows that are then listed, whether that is said or not. */
const bounding: ReadonlySet<string> = new Set(['threshold', 'amount', 'rm', 'taskStatus'])

const keyOf = ({ on, topic }: Condition): string => `${on} ${topic}`
const keysOf = (parts: Parts): string[] =>
  [...asConditions(parts.mentions, parts.subject), ...parts.where].map(keyOf)

/** The question that the parts of a message make; nothing where they ask for no figure and no rows. */
export function specOf(parts: Parts, form: Form): AskSpec | undefined {
  const { asked, mentions, currency } = parts
  const ranks = form.ranks && asked.figure === undefined && ranked(parts.subject)
  const splits = ranks ? [clientSplit] : parts.splits
  const limit = parts.limit ?? (ranks ? mostRanked : undefined)
  const asksOf = form.persons && !asked.counted && asked.calculation === undefined && splits.length === 0
  const implied = parts.where.find(({ on, not }) => on !== 'clients' && !not)
  const person = parts.where.some(({ on }) => on === 'clients')
  const client = mentions.find(({ noun, not }) => noun.key === 'client' && !not)
  // How old the clients with a mortgage are is asked of clients; who has the largest portfolio, too.
  const largest = form.persons && parts.subject?.noun.key === 'holding' && asked.calculation === 'max'
  const ofClients = asked.figure?.on === 'clients' || largest || asksOf
  const whole = mentions.find(({ noun, not }) => noun.key === form.wholeNoun && !not)
  const meant = whole ?? (ofClients && parts.subject?.noun.on !== 'clients' ? client : parts.subject)
  const byFigure = asked.figure?.on
  const split = splits.some(({ columns }) => columns.some(([on]) => on === 'clients')) ? 'clients' : undefined
  const subject: Subject | undefined =
    meant?.noun.on ??
    byFigure ??
    (person || ofClients || mentions.some(({ not }) => not) ? 'clients' : (implied?.on ?? split))
  if (!subject) return undefined
  const kinds = meant ? sideBySide(meant, mentions) : undefined
  const own: Condition[] = kinds
    ? [kinds.condition]
    : meant?.noun.tests
      ? [{ on: subject, topic: `noun ${subject}`, tests: meant.noun.tests, label: meant.noun.label }]
      : []
  const cancelled = subject === 'meetings' && !parts.where.some(({ topic }) => topic === 'meetingStatus')
  const conditions = [
    ...(cancelled ? [notCancelled] : []),
    ...own,
    ...besides(
      kinds ? mentions.filter((each) => !kinds.mentions.includes(each)) : mentions,
      meant,
      parts.either,
    ),
    ...parts.where,
  ]
  const narrowing =
    subject === 'clients'
      ? deniedWhole(conditions)
      : subject === 'accounts'
        ? quietSince(conditions)
        : conditions
  if (!narrowing) return undefined
  // "The share of yuan": a currency is the part where nothing else is, and else bounds the whole.
  const partly = asked.share && currency !== undefined && !form.converts && moneyed.includes(subject)
  const where = partly
    ? [...narrowing, currencyCondition(currency, subject, { kind: 'count' }, narrowing)]
    : narrowing
  const measure =
    (ranks ? ({ kind: 'count' } as const) : measureOf(parts, meant, subject, where, form)) ??
    (form.lists && !asked.share ? ({ kind: 'list' } as const) : undefined)
  if (!measure) return undefined
  const compared =
    'figure' in measure && !('rows' in measure) && (measure.kind === 'perClient' || limit !== undefined)
  const grouped =
    splits.some(({ key }) => key !== 'currency') && 'figure' in measure && measure.kind === 'sum'
  const into =
    'figure' in measure && (form.converts || ((compared || grouped) && form.lastly)) ? currency : undefined
  const inCurrency =
    currency && !into && !partly ? currencyCondition(currency, subject, measure, where) : undefined
  const rest = measure.kind === 'share' ? where.filter((condition) => !measure.of.includes(condition)) : where
  return {
    subject,
    noun: (kinds ? nouns.find(({ on, tests }) => on === subject && !tests)?.key : meant?.noun.key) ?? subject,
    measure,
    where: inCurrency ? [...rest, inCurrency] : rest,
    groupBy:
      kinds && measure.kind !== 'list'
        ? [...fitted(splits, subject, measure, where), kinds.split]
        : fitted(splits, subject, measure, where),
    ...(limit !== undefined ? { limit } : largest ? { limit: 1 } : 'rows' in measure ? { limit: 1 } : {}),
    ...(into ? { into } : {}),
    ...(asked.calculation === 'min' && ('rows' in measure || limit !== undefined)
      ? { ascending: true as const }
      : {}),
  }
}

/** The other things that are spoken of as conditions, those of which one will do as one. */
function besides(
  mentions: readonly Mention[],
  meant: Mention | undefined,
  either: Parts['either'],
): Condition[] {
  const rest = mentions.filter((each) => !either.some((pair) => pair.includes(each)))
  const pairs = either
    .filter((pair) => pair.every((each) => mentions.includes(each) && each !== meant))
    .map((pair): Condition => {
      const conditions = asConditions(pair, meant)
      const all = (language: 'en' | 'zh' | 'ru') => conditions.map(({ label }) => label[language])
      return {
        on: 'clients',
        topic: `either ${all('en').join(' ')}`,
        tests: [],
        anyOf: conditions,
        label: say(all('en').join(' or '), all('zh').join('或'), all('ru').join(' или ')),
      }
    })
  return [...asConditions(rest, meant), ...pairs]
}

/** How many are shown of those who have the most. */
const mostRanked = 5
/** What is counted where the most of it is asked for; of loans and deposits their worth may be meant. */
const ranked = (meant: Mention | undefined): boolean =>
  meant !== undefined &&
  meant.noun.on !== 'clients' &&
  (meant.noun.on === 'transactions' || !(meant.noun.on in usual))
const clientSplit = everySplit.find(({ key }) => key === 'client')!

/** Meetings of the calendar are those that take place. */
const notCancelled: Condition = {
  on: 'meetings',
  topic: 'meetingStatus',
  tests: [{ kind: 'in', column: 'status', values: ['planned', 'held'] }],
  label: say('without cancelled ones', '不含已取消', 'без отменённых'),
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

/** The day that a question turns on, by which it is split into months. */
const dayOf = (where: readonly Condition[]): Readonly<{ on: Subject; column: string }> | undefined =>
  where
    .flatMap(({ on, tests }) =>
      tests.flatMap((test) => (test.kind === 'span' ? [{ on, column: test.column }] : [])),
    )
    .find(({ column }) => column !== 'birth_date')

export const byClient: Dimension = {
  on: 'clients',
  column: 'client',
  label: say('client', '客户', 'клиент'),
}

/** The columns of the splits that the thing counted has; a top of clients is split by client. */
export function fitted(
  splits: readonly Split[],
  subject: Subject,
  measure: Measure,
  where: readonly Condition[],
): Dimension[] {
  if (measure.kind === 'sum' && subject === 'clients' && splits.length === 0) return [byClient]
  const figure = 'figure' in measure ? measure.figure.on : undefined
  const others = [...(figure ? [figure] : []), ...where.filter(({ not }) => !not).map(({ on }) => on)]
  const found = columnsFor(splits, subject, others, dayOf(where)) ?? []
  // "By due date by week" is one split: the later word says how long its parts are.
  return found.filter(
    ({ column, period }, at) =>
      !period || !found.slice(at + 1).some((later) => later.period && later.column === column),
  )
}
