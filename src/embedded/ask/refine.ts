import { fold } from '#domain/text/fold.ts'
import type { Moment } from '../slots/mentions.ts'
import { wordsOf } from '../slots/words.ts'
import { carried, owners, withoutCurrency } from './carried.ts'
import { compared } from './compare.ts'
import { plainForm, ranksByWho } from './form.ts'
import { hasMeasure, inOther, measureAfter, ranksGroups, ranksPersons, ranksSplit } from './measure-after.ts'
import { usual } from './measures.ts'
import { asConditions } from './mentions.ts'
import { type Parts, partsOf } from './parts.ts'
import { byClient, currencyCondition, fitted } from './read.ts'
import { isAhead, replaced, sameEvent } from './replaced.ts'
import { sharedAnew, sharedBy } from './share-again.ts'
import type { AskSpec, Condition, Dimension, Reading } from './spec.ts'
import { lackingIt, thenOn } from './then-on.ts'
import { topOfEach } from './top-each.ts'

/** The largest of what was listed, and not who has the most of them. */
const largestRows = /(?:larg|bigg|high)est|крупнейш|сам\p{L}+ (?:больш|крупн)|最大|最高/u
/** The rows themselves are asked for, and nothing else: a sentence that goes on says something of its own. */
export const who =
  /^(?:and |ok |so |но |а |и |那)?(?:who(?:'s| are| is)? (?:they|these|those|that|it|on (?:it|the list))|who|whose|which (?:ones|clients|of them)(?: are (?:they|these|those|that))?|(?:can you |please )?(?:list|show|name|give)(?: me)? (?:them|those|these|it|the list|all of them|names|the names|the clients)(?: all| please| by name)?|(?:the )?names?|(?:the )?list|кто (?:они|это|эти|там|такие|именно)(?: такие)?|кто|у кого|чьи|какие(?: именно)?|(?:покажи|перечисли|выведи|назови)(?:те)?(?: мне)?(?: (?:их|список|всех|имена|поименно))*|список|имена|поименно|(?:都|分别|具体)?(?:是|有)?(?:谁的?|哪些(?:人|客户)?|哪几[个位])|列(?:出|一下)(?:来|他们|名单)?|名单|给我(?:看)?名单|都有谁)[\s?？.!。！吗呢啊]*$/u
/** What was answered before is spoken of. */
export const pointing =
  /(?<!\p{L})(?:of (?:them|those|these)|them|those|they|these (?:clients|loans|deposits|people)|their|(?:из|среди|у|для|по|с) (?:н[иe]х|этих)|их(?= )|они|им|ими|эти[хм]?(?= клиент| кредит| вклад))(?!\p{L})|其中|他们|她们|这些|这几[个位]|里面|当中/u
/** Some of what was answered, and not something of theirs: "of them", «из них», 其中. */
export const partitive =
  /(?<!\p{L})(?:of (?:them|those|these)|(?:из|среди) (?:них|этих))(?!\p{L})|其中|里面|当中/u
const pronoun = /^(?:них|ним|ними|их|им|они|эти[хм]?|них|them|those|their|they)$/u
/** A sentence that asks for something of its own, whatever was asked before. */
const ownQuestion =
  /^(?:so |ok |а |и |скажи |подскажи )?(?:who|whose|whom|which|what|when|where|how|do |does |is |are |has |have |did |(?:у |с |для )?(?:кто|кого|кому|кем|чей|чьи|какие|какой|какая|каких|какую|где|когда|сколько|сколькими|есть ли)(?!\p{L})|谁|哪|多少|几[个位家]|什么|有没有)/u
/** The rows that fit are wanted, by who they are. */
const asksWhich =
  /(?<!\p{L})(?:who|which|list|show|name)(?!\p{L})|(?<!\p{L})(?:кто|какие|кого|у кого|покажи|перечисли)(?!\p{L})|谁|哪些|哪几|列出/u
const lead =
  /^(?:and|what about|how about|also|only|just|of (?:them|those|these)|now|same|but|ok|then|а|и|только|лишь|из них|среди них|теперь|а если|а что|то же|那么?|只|仅|其中|还有|再|换成|如果)(?!\p{L}(?<!\p{Script=Han}))/u
const onlyWord = /(?:(?<!\p{L})(?:only|just|the ones|those|только|лишь|те|из них)(?!\p{L})|只|仅|其中)/u
const converted =
  /(?:^|\s)(?:in|into|converted (?:in)?to|в|в пересчете (?:в|на)|换算?成|折(?:合|算)(?:成)?|以|用)\s*\p{L}*|换成|折合|折成/u

/** A conversion in so many words; "and in euros" after a sum in francs asks for the sum in euros. */
const worded = /convert|into|equivalent|пересчит|пересчет|переведи|эквивалент|换|折/u

const length = (said: string): number =>
  wordsOf(said).reduce((sum, word) => sum + (word.han ? Math.ceil(word.text.length / 2) : 1), 0)

/** The question before with what a short message changes of it; no spec where it is a question of its own. */
export function refine(said: string, before: AskSpec, moment: Moment): Reading | undefined {
  const folded = fold(said).trim()
  const points = pointing.test(folded)
  if (length(said) > (points ? 14 : 9)) return undefined
  if (who.test(folded)) return { spec: listOf(before), unread: [] }
  const later = thenOn(folded, before, moment.today)
  if (later?.spec && !saysMore(later.rest)) return { spec: later.spec, unread: [] }
  if (later) return (later.spec && refine(later.rest, later.spec, moment)) ?? { unread: [later.said] }
  const without = lackingIt(folded, before)
  if (without) return { spec: asksWhich.test(folded) ? listOf(without) : without, unread: [] }
  const by = before.measure.kind === 'share' ? sharedBy(folded) : undefined
  if (before.measure.kind === 'share' && by)
    return { spec: { ...before, measure: { ...before.measure, by } }, unread: [] }
  const parts = partsOf(said, moment, before.subject, isAhead(before, moment))
  const meant = pointing.exec(folded)
  // Who came first is in no condition: what they have besides cannot be asked of them.
  const first = before.limit !== undefined && before.groupBy.some(({ column }) => column === 'client')
  if (first && meant && parts.subject && parts.subject.noun.on !== before.subject)
    return { unread: [meant[0]] }
  if (before.each !== undefined && parts.limit !== undefined && parts.unread.length === 0) {
    const each = topOfEach(parts, plainForm, before.groupBy.slice(0, 1))
    if (each) return { spec: each, unread: [] }
  }
  const beside = parts.subject === undefined ? compared(said, before, moment) : undefined
  if (beside) return { spec: beside, unread: [] }
  if (parts.subject && !points && ranksByWho.test(folded) && !ranksOn(folded, before)) return undefined
  const led = lead.test(folded)
  const unread = points ? parts.unread.filter((word) => !pronoun.test(word)) : parts.unread
  const alone = parts.subject === undefined && !parts.asked.counted && !ownQuestion.test(folded)
  const only = parts.subject !== undefined && !hasMeasure(parts) && onlyWord.test(folded)
  if (!led && !points && !alone && !only && !asksFigureOnly(parts) && !ranksOn(folded, before))
    return undefined
  if (!points && asksAnew(parts, before)) return undefined
  if (unread.length === 0 && ranksSplit(parts, folded, before)) {
    const { ascending: _, ...rest } = before
    return { spec: parts.asked.calculation === 'min' ? { ...rest, ascending: true } : rest, unread }
  }
  const most = ranksPersons(parts, folded, before.subject)
  const spec =
    points && asksWhich.test(folded) && !most ? narrowedList(parts, before) : changed(folded, parts, before)
  if (spec) return { spec, unread }
  return (led || points) && unread.length > 0 && (points || length(said) <= 6) ? { unread } : undefined
}

/** Whether anything is asked beside the number of what was asked before. */
const saysMore = (rest: string): boolean =>
  !/^(?:(?:and|so|ok|but|how many|how much|what|of them|them|а|и|но|сколько|их|стало|было|那|呢|有|多少|几个|[\s?？.!。,，])+)?$/u.test(
    rest,
  )

/** "Who has more overdue tasks" after a split by manager asks for that split of another thing. */
const ranksOn = (folded: string, { groupBy }: AskSpec): boolean =>
  groupBy.length === 1 &&
  groupBy[0]?.column === 'rm_email' &&
  /^(?:and |so |а |и |那)?(?:who|у кого|кто|谁).*(?:more|most|fewe|less|least|больше|меньше|чаще|最|更)/u.test(
    folded,
  )

/** "How much in total", «сколько всего»: a figure of what was asked before, for nothing else is named. */
const asksFigureOnly = (parts: Parts): boolean =>
  hasMeasure(parts) && parts.mentions.length === 0 && parts.unread.length === 0

/** "And how many clients have expired KYC" after a question about loans counts clients. */
const asksAnew = ({ subject, asked }: Parts, before: AskSpec): boolean =>
  subject?.noun.key === 'client' && asked.counted && before.subject !== 'clients'

/** "Which of them live in Basel": the rows before that fit, by name; nothing where nothing narrows them. */
function narrowedList(parts: Parts, before: AskSpec): AskSpec | undefined {
  const fresh = [...asConditions(parts.mentions, undefined), ...parts.where]
  if (fresh.length === 0) return undefined
  const list = listOf(before)
  return { ...list, where: replaced(list.where, fresh) }
}

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
  const part = partitive.test(folded)
  // Of loans some are mortgages; of clients some have one.
  const some = part && noun !== undefined && noun.noun.on !== before.subject
  const turned =
    noun && !person && !some && (!narrowing || noun.noun.on === before.subject) ? noun : undefined
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
  const parallel = before.where.some(({ topic }) => topic === 'currency') && !worded.test(folded)
  const into =
    currency &&
    money &&
    !narrowing &&
    !parallel &&
    (converted.test(folded) || length(folded) <= 3 || inOther(parts, before))
      ? currency
      : undefined
  const kept = !turned
    ? before.where
    : pointing.test(folded) && turned.noun.on !== before.subject
      ? owners(before)
      : carried(before, turned.noun.on)
  const filters =
    currency && !into
      ? [currencyCondition(currency, turned?.noun.on ?? before.subject, before.measure, before.where)]
      : []
  const fresh = sameEvent(before, [...own, ...beside, ...held, ...parts.where, ...filters])
  const shared = sharedAnew(before, fresh, splits)
  if (shared) return shared
  const subject = turned?.noun.on ?? before.subject
  const persons = ranksPersons(parts, folded, subject) && !(usual[subject] && largestRows.test(folded))
  const measure =
    persons && !parts.asked.money ? ({ kind: 'count' } as const) : measureAfter(parts, before, subject)
  const same =
    fresh.length === 0 &&
    splits.length === 0 &&
    !into &&
    limit === undefined &&
    measure === before.measure &&
    !ranksGroups(parts, before) &&
    !persons &&
    !turned
  if (same) return undefined
  const where = replaced(kept, fresh)
  const split: Dimension[] = persons
    ? [byClient]
    : splits.length > 0
      ? fitted(splits, subject, measure, where)
      : turned || into
        ? withoutCurrency(before.groupBy, subject, before.subject)
        : part && parts.asked.counted
          ? []
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
    ...((ranksGroups(parts, before) ? parts.asked.calculation === 'min' : before.ascending && !turned)
      ? { ascending: true as const }
      : {}),
  }
}
