import { usual } from './measures.ts'
import type { Parts } from './parts.ts'
import type { AskSpec, Figure, Measure, Subject } from './spec.ts'

/** Whether a message asks for something to be worked out. */
export const hasMeasure = ({ asked, splits }: Parts): boolean =>
  asked.counted || asked.share || asked.calculation !== undefined || splits.length > 0

/** What is worked out of the question before once a follow-up has said what it says. */
export function measureAfter(parts: Parts, before: AskSpec, subject: Subject): Measure {
  const { asked } = parts
  const { calculation, figure } = asked
  const base = figure ?? usual[subject] ?? worthOf(before, subject)
  if (ranksGroups(parts, before) || inOther(parts, before)) return before.measure
  // 其中房贷有多少 after a sum asks for the sum of these.
  if (
    asked.counted &&
    !asked.numbered &&
    asked.calculation === undefined &&
    'figure' in before.measure &&
    before.measure.kind === 'sum' &&
    subject === before.subject
  )
    return before.measure
  if (asked.counted && !asked.money) return { kind: 'count' }
  if ((calculation === 'sum' || calculation === 'avg') && base) return { kind: calculation, figure: base }
  if ((calculation === 'max' || calculation === 'min') && base)
    return { kind: calculation, figure: base, rows: true }
  if (asked.money && base) return { kind: 'sum', figure: base }
  if (before.measure.kind === 'list')
    return asked.counted || parts.splits.length > 0 ? { kind: 'count' } : before.measure
  if (
    subject !== before.subject &&
    'figure' in before.measure &&
    before.measure.kind !== 'max' &&
    before.measure.kind !== 'min'
  )
    return base ? { kind: before.measure.kind, figure: base } : { kind: 'count' }
  if (subject !== before.subject) return { kind: 'count' }
  return before.measure
}

/** "How much is that in euros": what was added up before, told in another currency. */
export const inOther = ({ asked, currency, mentions, where, splits }: Parts, { measure }: AskSpec): boolean =>
  currency !== undefined &&
  asked.calculation === undefined &&
  mentions.length === 0 &&
  where.length === 0 &&
  splits.length === 0 &&
  'figure' in measure &&
  measure.figure.unit === 'money'

/** What the clients asked about have there: the worth of their deposits, where it was deposits they have. */
function worthOf({ where }: AskSpec, subject: Subject): Figure | undefined {
  if (subject !== 'clients') return undefined
  const held = where.find(({ on, not, topic }) => on in usual && !not && topic === `noun ${on}`)
  const figure = held && usual[held.on]
  return figure && held.tests.length > 0 ? { ...figure, tests: held.tests, label: held.label } : figure
}

/** "And the bottom three": the other end of a ranking, by the same figure. */
export const ranksGroups = ({ asked, limit, splits, subject }: Parts, before: AskSpec): boolean =>
  before.groupBy.length > 0 &&
  splits.length === 0 &&
  asked.figure === undefined &&
  (subject === undefined || subject.noun.key === 'client') &&
  (asked.calculation === 'min' || asked.calculation === 'max') &&
  (limit !== undefined || before.limit !== undefined)

const asksWho =
  /^(?:(?:and|so|ok|а|и|ну|那)[\s,]+)?(?:who|whose|which (?:of (?:them|these|those)|clients?|customers?)|у кого|кто|кому|с кем|谁|哪(?:个|位|些)(?:客户(?!经理))?)(?!\p{L}(?<!\p{Script=Han}))|(?:谁|哪(?:个|位)客户).{0,6}最/u

const asksPart =
  /^(?:(?:and|so|ok|а|и|ну|那)[\s,]+)?(?:(?:which|what|where)(?: (?:one|of (?:them|these|those)|month|city|country|segment|class|currency|purpose))?(?: (?:has|have|had|is|are|was|were|do|did))?|где|в как(?:ом|ой)|как(?:ой|ая|ое)|哪(?:个|里|儿|一个)?(?:城市|月份?|国家|等级|币种)?)(?!\p{L}(?<!\p{Script=Han}))/u

/** "Who is highest" after a split by person, "which has the most" after another: the same, the highest first. */
export const ranksSplit = (
  { asked, splits, where, mentions }: Parts,
  folded: string,
  before: AskSpec,
): boolean =>
  before.groupBy.length === 1 &&
  splits.length === 0 &&
  where.length === 0 &&
  mentions.length === 0 &&
  (asked.calculation === 'max' || asked.calculation === 'min') &&
  (/^(?:rm_email|client)$/.test(before.groupBy[0]!.column) ? asksWho : asksPart).test(folded)

/** "Who has the most of them": what was listed is counted for each client. */
export const ranksPersons = ({ asked, splits, where }: Parts, folded: string, subject: Subject): boolean =>
  subject !== 'clients' &&
  splits.length === 0 &&
  where.length === 0 &&
  asked.figure === undefined &&
  (asked.calculation === 'max' || asked.calculation === 'min') &&
  asksWho.test(folded)
