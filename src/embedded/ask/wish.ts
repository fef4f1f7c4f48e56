import { fold } from '#domain/text/fold.ts'
import { usualCurrency } from '../dialogue.ts'
import { type Ranked, rankTools } from '../intent/rank.ts'
import { refusalFor } from '../intent/talk.ts'
import { calls, type Mind, only, type Plan } from '../planned.ts'
import type { Dialogue, Turn } from '../read-prompt.ts'
import type { Setting } from '../setting.ts'
import { clientNames, clientPronoun, numberedClient } from '../slots/client.ts'
import type { Moment } from '../slots/mentions.ts'
import { isQuestion } from '../slots/question.ts'
import { wordsOf } from '../slots/words.ts'
import { placesIn } from './places.ts'
import { asksPersons, readQuestion } from './read.ts'
import { refine } from './refine.ts'
import type { AskSpec, Condition, Reading, Subject } from './spec.ts'
import { toSql } from './sql.ts'
import { wholeBook, wholeBookMoved } from './whole-book.ts'

const tool = 'ask_book'

/** The SQL of the answer before, to be shown. */
const showQuery =
  /(?:show|see|what(?:'s| is| was)|give)(?: me)? (?:the |that |its )?(?:query|sql)|^(?:the )?(?:query|sql)\??$|how (?:did you|was (?:it|this|that)) (?:calculate|compute|count|get)|(?:покажи|какой|дай|выведи)(?: мне)? (?:сам )?(?:запрос|sql)|^(?:запрос|sql)\??$|как (?:ты |вы )?(?:это )?(?:посчитал|считал)|看(?:一?下)?(?:查询|sql|语句)|(?:显示|给我看?)(?:查询|sql)|(?:查询|sql)语句|怎么算/u

/** Contacts, promises and requests that are due or overdue have lists of their own. */
const overdue =
  /(?:overdue|due) (?:for )?(?:contacts?|promises?|requests?)(?!\p{L})|(?:contacts?|promises?|requests?) (?:are |is )?(?:due|overdue)|просроч\p{L}+ (?:контакт|обещани|запрос|обращени)|(?:контакт|обещани|запрос|обращени)\p{L}* (?:уже )?просроч/u

/** Orders to write or to draft are none of ours, whatever figures they hold. */
const order =
  /^(?:(?:please|pls|can you|could you|пожалуйста|请|帮我|麻烦)[\s,，]*)*(?:log|record|note|remind|create|add|set|draft|write|send|mark|close|complete|update|change|undo|call|email)(?!\p{L})|^(?:(?:please|pls|can you|could you|пожалуйста|请|帮我|麻烦)[\s,，]*)*(?:запиши|зафиксир|занеси|напомни|поставь|создай|добавь|набросай|напиши|отправь|отметь|закрой|обнови|измени|отмени|перенеси|记(?:一下|录|个)|登记|提醒|新建|创建|添加|起草|草拟|写|发|更新|修改|撤销|标记|把)/u
const many = /(?<!\p{L})(?:they|them|their|theirs|их|них|ими|им|они|у них)(?!\p{L})|他们|她们|客户们/u

/** A sum of a client is on the client's card. */
const aboutOne = (said: string, { moment, lastClient }: Setting): boolean => {
  if (numberedClient(said)) return true
  const name = clientNames(said, placesIn(said).spans, moment.names)[0]
  if (name && (moment.names ? moment.names.length > 0 && name.score >= 0.9 : name.score >= 1.9)) return true
  const pronoun = clientPronoun(said)
  return pronoun !== undefined && lastClient !== undefined && !many.test(fold(said))
}

const asked = (turn: Turn | undefined): boolean =>
  turn?.calls.some((call) => call.tool === tool && !call.error) ?? false

/** How far back a chain of follow-ups is read. */
const longest = 8

/** The question that the last turn answered, as data: its own, or the one before it with what it changed. */
export function lastAsked(before: Dialogue, moment: Moment, depth = 0): AskSpec | undefined {
  const turn = before[before.length - 1]
  if (!turn || !asked(turn) || depth > longest) return undefined
  const earlier = lastAsked(before.slice(0, -1), moment, depth + 1)
  return (earlier && refine(turn.said, earlier, moment)?.spec) ?? readQuestion(turn.said, moment).spec
}

/** Clients can only be ranked by money in one currency: the usual one, where none is named. */
const comparable = (spec: AskSpec, currency: string): AskSpec => {
  const { measure, groupBy, where, into } = spec
  const ranked =
    'figure' in measure &&
    measure.figure.unit === 'money' &&
    groupBy.length === 1 &&
    (groupBy[0]?.column === 'client' || spec.limit !== undefined)
  return ranked && !into && !where.some(({ topic }) => topic === 'currency')
    ? { ...spec, into: currency }
    : spec
}

const planned = (said: string, reading: Reading, { moment }: Setting): Plan => {
  const { unread } = reading
  if (unread.length > 0 || !reading.spec) return only({ kind: 'not_in_data', unread })
  // The currency of an earlier answer is not asked for: only the user's own one is at hand.
  const spec = comparable(reading.spec, usualCurrency([], moment.zone))
  return calls({
    tool,
    input: { question: said.slice(0, 500), sql: toSql(spec, moment) },
    said,
    ask: spec,
  })
}

/** A question of counting, summing or grouping as a call, or what of it the book does not hold. */
export function askPlan(said: string, before: Dialogue, setting: Setting, mind: Mind): Plan | undefined {
  const { moment } = setting
  const folded = fold(said).trim()
  if (!mind.tools.has(tool) || order.test(folded) || (overdue.test(folded) && !figure.test(folded)))
    return undefined
  const last = before[before.length - 1]
  if (asked(last) && showQuery.test(folded)) {
    const sql = last?.calls.findLast((call) => call.tool === tool)?.input.sql
    if (typeof sql === 'string') return only({ kind: 'query', sql })
  }
  if (refusalFor(said) || aboutOne(said, setting)) return undefined
  const again = asked(last) ? before.slice(-longest).map((turn) => turn.said) : []
  const listed = wholeBook(said, moment) ?? wholeBookMoved(said, again, moment)
  if (listed) return planned(said, { spec: listed, unread: [] }, setting)
  const earlier = lastAsked(before, moment)
  const refined = earlier && refine(said, earlier, moment)
  if (refined) return planned(said, refined, setting)
  if (wordsOf(said).length > 30) return undefined
  const reading = readQuestion(said, moment)
  if (reading.spec?.measure.kind === 'list') return listPlan(said, reading, setting, mind)
  if (reading.spec && reading.split && reading.unread.length > 0 && swallows(said, mind))
    return planned(said, reading, setting)
  if (reading.spec && !(ours(reading.spec) && outright(reading.spec, folded))) return undefined
  if (reading.spec && reading.unread.length === 0) return planned(said, reading, setting)
  const other = rankTools(said, mind.learned, { client: 'none', known: false, words: 1 })[0]
  const elsewhere =
    other !== undefined && other.tool !== tool && other.tool !== 'find_clients' && other.score >= 4.5
  if (elsewhere) return undefined
  if (reading.spec) return figure.test(folded) ? planned(said, reading, setting) : undefined
  if (figure.test(folded) && theBook.test(folded) && reading.unread.length > 0)
    return planned(said, reading, setting)
  const strange =
    many.test(folded) && isQuestion(said) && (asked(last) || other === undefined || other.score < 2.9)
  return strange && reading.unread.length > 0 ? planned(said, reading, setting) : undefined
}

/** The tools that a message could mean beside this one, the likeliest first. */
const others = (said: string, learned: Mind['learned']): Ranked[] =>
  rankTools(said, learned, { client: 'none', known: false, words: 1 }).filter((each) => each.tool !== tool)

/** Whether a list of clients would answer instead, which knows of no split. */
const swallows = (said: string, { learned }: Mind): boolean =>
  others(said, learned)[0]?.tool === 'find_clients'

/** What a list of clients can be narrowed by with a tool of its own, which shows more of each. */
const known: readonly string[] = [
  'segment',
  'kind',
  'stage',
  'place',
  'amount',
  'contact',
  'state',
  'card',
  'day',
]

/** Whether a condition is one that only the views can answer. */
const beyond = ({ on, topic, not, times, tests }: Condition): boolean => {
  if (times !== undefined) return true
  if (not) return !(on === 'loans' && tests.length === 0)
  if (topic === 'kyc') return !tests.some((test) => test.kind === 'any')
  return !(known.includes(topic) || topic === `noun ${on}` || topic === 'product')
}

/** A list by what only the views know, or with something in it that nobody reads: never the whole book instead. */
function listPlan(said: string, reading: Reading, setting: Setting, { learned }: Mind): Plan | undefined {
  const { spec, unread } = reading
  if (!spec || !listable.includes(spec.subject)) return undefined
  const found = others(said, learned)[0]?.tool === 'find_clients'
  const wanted = spec.where.filter(beyond)
  if (unread.length === 0) {
    const ofPersons = wanted.some(({ on, not, times }) => on === 'clients' || not || times !== undefined)
    const ours = wanted.length > 0 && (found || (spec.subject === 'clients' && ofPersons))
    return ours ? planned(said, reading, setting) : undefined
  }
  // Notes, facts and ties are looked for elsewhere: only what would be a list of clients is refused here.
  if (!found || spec.subject !== 'clients') return undefined
  // Nobody can be found by what they do not have, but by the views.
  const contact = spec.where.some(({ topic }) => topic === 'contact')
  if (!contact && denies.test(fold(said)) && asksPersons.test(fold(said)))
    return planned(said, reading, setting)
  return undefined
}
const denies =
  /(?<!\p{L})(?:no|not|without|never|lack(?:s|ing)?|don['’]?t|doesn['’]?t|haven['’]?t|hasn['’]?t|isn['’]?t|aren['’]?t|нет|без|не)(?!\p{L})|没有?|未|无|缺/u
const listable: readonly Subject[] = ['clients', 'loans', 'holdings', 'accounts', 'cards']

/** The largest loans and balances are asked of the list of clients, which shows each with its owner and state. */
const ours = ({ measure, subject }: AskSpec): boolean =>
  !('rows' in measure && measure.rows && (subject === 'loans' || measure.figure.on === 'accounts'))

/** "Clients with more than a million" are listed; a figure, a split or a ranking is worked out. */
const outright = ({ measure, groupBy, limit, where }: AskSpec, folded: string): boolean =>
  (figure.test(folded) &&
    !(
      groupBy[0]?.column === 'client' &&
      limit === undefined &&
      where.some(({ topic }) => topic === 'amount')
    )) ||
  limit !== undefined ||
  'rows' in measure ||
  groupBy.some(({ column }) => column !== 'client')

const theBook = /clients?(?!\p{L})|customers|my book|клиент|客户/u

/** A figure is asked for outright: what was not understood of such a question is told, never left out. */
const figure =
  /how many|how much|number of|count|average|median|longest|mean|total|sum of|amount|value|volume|balance|exposure|rate|outstanding|share of|percent|сколько|скольк|количеств|средн|медиан|дольше вс|сумм|общ(?:ая|ий|ую|ее)|остат|стоимост|объ[её]м|баланс|ставк|итог|всего|дол[яю]|процент|多少|(?<!哪)几[个位名家笔张项次通封起场]|平均|中位|最[久长]|总|合计|金额|市值|余额|利率|占比|比例|百分比/u

/** A question of figures that was not read as one is likeliest one for the list of clients. */
export const listsInstead = (list: readonly Ranked[]): Ranked[] => {
  const asks = list.find((each) => each.tool === tool)?.score ?? 0
  return list
    .filter((each) => each.tool !== tool)
    .map((each) => (each.tool === 'find_clients' ? { ...each, score: each.score + Math.max(0, asks) } : each))
}
