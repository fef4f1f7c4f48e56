import { fold } from '#domain/text/fold.ts'
import type { Moment } from '../slots/mentions.ts'
import { wordsOf } from '../slots/words.ts'
import { usual } from './measures.ts'
import { asConditions, type Parts, partsOf } from './parts.ts'
import { currencyCondition, fitted } from './read.ts'
import type { AskSpec, Condition, Dimension, Measure, Reading } from './spec.ts'

const who =
  /^(?:and |ok |so |но |а |и |那)?(?:who(?:'s| are| is)? (?:they|these|those|that|it|on (?:it|the list))|who(?:\?|$)|which (?:ones|clients|of them)|(?:list|show|name|give)(?: me)? (?:them|those|these|the list|all of them|names|the names)|(?:the )?names\??$|кто (?:они|это|эти|там|такие)|кто\?|какие(?: именно)?\??$|кто именно|(?:покажи|перечисли|выведи|назови)(?: мне)? (?:их|список|всех|имена)|список\??$|поименно|(?:都|分别|具体)?(?:是|有)?(?:谁|哪些(?:人|客户)?|哪几[个位])|列(?:出|一下)(?:来|他们|名单)?|名单|给我名单|都有谁)/u
const lead =
  /^(?:and|what about|how about|also|only|just|of (?:them|those|these)|now|same|but|ok|then|а|и|только|лишь|из них|среди них|теперь|а если|а что|то же|那么?|只|仅|其中|还有|再|换成|如果)(?!\p{L}(?<!\p{Script=Han}))/u
const onlyWord = /(?:only|just|the ones|those|только|лишь|те|из них|只|仅|其中)/u
const converted =
  /(?:^|\s)(?:in|into|converted (?:in)?to|в|в пересчете (?:в|на)|换算?成|折(?:合|算)(?:成)?|以|用)\s*\p{L}*|换成|折合|折成/u

const length = (said: string): number =>
  wordsOf(said).reduce((sum, word) => sum + (word.han ? Math.ceil(word.text.length / 2) : 1), 0)

const replaced = (old: readonly Condition[], fresh: readonly Condition[]): Condition[] => [
  ...old.filter(
    (condition) => !fresh.some(({ topic, on }) => topic === condition.topic && on === condition.on),
  ),
  ...fresh,
]

/** The question before with what a short message changes of it; no spec where it is a question of its own. */
export function refine(said: string, before: AskSpec, moment: Moment): Reading | undefined {
  const folded = fold(said).trim()
  if (length(said) > 9) return undefined
  if (who.test(folded)) return { spec: listOf(before), unread: [] }
  const parts = partsOf(said, moment, before.subject)
  const led = lead.test(folded)
  const alone = parts.subject === undefined && !parts.asked.counted
  if (!led && !alone && !(parts.subject && !hasMeasure(parts) && onlyWord.test(folded))) return undefined
  const spec = changed(folded, parts, before)
  if (spec) return { spec, unread: parts.unread }
  return led && parts.unread.length > 0 && length(said) <= 6 ? { unread: parts.unread } : undefined
}

const hasMeasure = ({ asked, splits }: Parts): boolean =>
  asked.counted || asked.share || asked.calculation !== undefined || splits.length > 0

const listOf = ({ into: _, limit: __, ...spec }: AskSpec): AskSpec => {
  const tests = 'figure' in spec.measure ? spec.measure.figure : undefined
  const extra: Condition[] = tests?.tests
    ? [{ on: tests.on, topic: 'figure', tests: tests.tests, label: tests.label }]
    : []
  const share = spec.measure.kind === 'share' ? spec.measure.of : []
  return { ...spec, where: [...spec.where, ...extra, ...share], groupBy: [], measure: { kind: 'list' } }
}

function changed(folded: string, parts: Parts, before: AskSpec): AskSpec | undefined {
  const { splits, limit, currency, subject: meant } = parts
  const noun = meant && (meant.noun.on !== 'clients' || before.subject !== 'clients') ? meant : undefined
  const narrowing = onlyWord.test(folded)
  const person = meant?.noun.key === 'client'
  const turned = noun && !person && (!narrowing || noun.noun.on === before.subject) ? noun : undefined
  const beside = asConditions(parts.mentions, turned ?? meant)
  const held: Condition[] = noun && !turned && !person ? asConditions([...parts.mentions], undefined) : []
  const own: Condition[] = turned?.noun.tests
    ? [
        {
          on: turned.noun.on,
          topic: `noun ${turned.noun.on}`,
          tests: turned.noun.tests,
          label: turned.noun.label,
        },
      ]
    : []
  const money = 'figure' in before.measure && before.measure.figure.unit === 'money'
  const into =
    currency && money && !narrowing && (converted.test(folded) || length(folded) <= 3) ? currency : undefined
  const kept = turned
    ? before.where.filter(({ on, topic }) => on === 'clients' && topic !== `noun ${before.subject}`)
    : before.where
  const filters =
    currency && !into
      ? [currencyCondition(currency, turned?.noun.on ?? before.subject, before.measure, before.where)]
      : []
  const fresh = [...own, ...beside, ...held, ...parts.where, ...filters]
  const subject = turned?.noun.on ?? before.subject
  const measure = measureAfter(parts, before, subject)
  const same =
    fresh.length === 0 &&
    splits.length === 0 &&
    !into &&
    limit === undefined &&
    measure === before.measure &&
    !turned
  if (same) return undefined
  const where = replaced(kept, fresh)
  const split: Dimension[] =
    splits.length > 0
      ? fitted(splits, subject, measure, where)
      : turned || into
        ? withoutCurrency(before.groupBy, subject, before.subject)
        : [...before.groupBy]
  if (splits.length > 0 && split.length === 0) return undefined
  return {
    subject,
    noun: turned?.noun.key ?? before.noun,
    measure,
    where,
    groupBy: split,
    ...(limit !== undefined
      ? { limit }
      : before.limit !== undefined && !turned
        ? { limit: before.limit }
        : {}),
    ...(into ? { into } : before.into && !turned ? { into: before.into } : {}),
    ...(before.ascending && !turned ? { ascending: true as const } : {}),
  }
}

const withoutCurrency = (groups: readonly Dimension[], subject: string, old: string): Dimension[] =>
  groups.filter(({ on, column }) => column !== 'currency' && (on === 'clients' || subject === old))

function measureAfter({ asked }: Parts, before: AskSpec, subject: AskSpec['subject']): Measure {
  const { calculation, figure } = asked
  const base = figure ?? usual[subject]
  if (asked.counted && !asked.money) return { kind: 'count' }
  if ((calculation === 'sum' || calculation === 'avg') && base) return { kind: calculation, figure: base }
  if ((calculation === 'max' || calculation === 'min') && base)
    return { kind: calculation, figure: base, rows: true }
  if (asked.money && base) return { kind: 'sum', figure: base }
  if (before.measure.kind === 'list') return { kind: 'count' }
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
