import { fold } from '#domain/text/fold.ts'
import { recent } from '#domain/text/recent.ts'
import { colleaguesIn } from '../colleagues.ts'
import { usualCurrency } from '../dialogue.ts'
import { type Ranked, rankTools } from '../intent/rank.ts'
import { refusalFor } from '../intent/refusals.ts'
import { calls, type Mind, only, type Plan } from '../planned.ts'
import type { Dialogue, Turn } from '../read-prompt.ts'
import type { Setting } from '../setting.ts'
import { clientNames, clientPronoun, numberedClient } from '../slots/client.ts'
import type { Moment } from '../slots/mentions.ts'
import { isQuestion } from '../slots/question.ts'
import { wordsOf } from '../slots/words.ts'
import { absentFrom } from './absent.ts'
import { assetsAsked } from './assets.ts'
import { beyond } from './beyond.ts'
import { severalBooks } from './books-of.ts'
import { comparison } from './compare.ts'
import { directedSums } from './directed.ts'
import { asksPersons } from './form.ts'
import { averageOver, heldAgainst } from './harmless-words.ts'
import { keyFigures } from './key-figures.ts'
import { listsAgain } from './list-again.ts'
import { listedSpec } from './listed.ts'
import { clientAsked, ofClient, readOfClient } from './of-client.ts'
import { placesIn } from './places.ts'
import { readQuestion } from './read.ts'
import { refine } from './refine.ts'
import { asksOwing, denies, listable, listed, ours, outright } from './rows-asked.ts'
import type { AskSpec, Reading } from './spec.ts'
import { toSql } from './sql.ts'
import { rankedWithin } from './top-each.ts'
import { twofold } from './twofold.ts'
import { asksFigureOnly, leansOnNothing } from './unanswered.ts'
import { wholeBook, wholeBookMoved } from './whole-book.ts'
import { byManagers, figure, many, order, overdue, shareOnly, showQuery, theBook } from './wish-words.ts'

const tool = 'ask_book'

/** A sum of a client is on the client's card. */
const aboutOne = (said: string, { moment, lastClient }: Setting): boolean => {
  if (numberedClient(said)) return true
  if (colleaguesIn(said, moment).some(({ open }) => open)) return false
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
  if (!turn || depth > longest) return undefined
  // What led to nothing leaves the question before it standing.
  if (turn.calls.length === 0) {
    const standing = lastAsked(before.slice(0, -1), moment, depth + 1)
    const own = wordsOf(turn.said).length > 3 && standing && !refine(turn.said, standing, moment)
    return own ? undefined : standing
  }
  if (!asked(turn)) return listedSpec(turn, moment)
  const earlier = lastAsked(before.slice(0, -1), moment, depth + 1)
  const said = questionOf(turn)
  const ofOne = clientAsked(turn) === undefined ? undefined : readOfClient(said, earlier, moment)
  if (ofOne) return ofOne.reading.spec
  return (earlier && refine(said, earlier, moment)?.spec) ?? readQuestion(said, moment).spec
}

/** What was asked, also where a choice came between the question and its answer. */
function questionOf({ said, calls }: Turn): string {
  const [question, ...more] = calls.filter((call) => call.tool === tool).map(({ input }) => input.question)
  return more.length === 0 && typeof question === 'string' ? question : said
}

/** Clients can only be ranked by money in one currency: the usual one, where none is named. */
const comparable = (spec: AskSpec, currency: string): AskSpec => {
  const { measure, groupBy, where, into } = spec
  if (measure.kind === 'share' && measure.worth) return { ...spec, into: into ?? currency }
  const ranked =
    'figure' in measure &&
    measure.figure.unit === 'money' &&
    (severalBooks(where.filter(({ topic }) => topic === 'rm')) ||
      (groupBy.length === 1 && (groupBy[0]?.column === 'client' || spec.limit !== undefined)) ||
      (spec.each !== undefined && !('rows' in measure)))
  return ranked && !into && !where.some(({ topic }) => topic === 'currency')
    ? { ...spec, into: currency }
    : spec
}

const planned = (said: string, reading: Reading, { moment }: Setting, client?: string): Plan => {
  const { unread } = reading
  if (unread.length > 0 || !reading.spec) return only({ kind: 'not_in_data', unread })
  // The currency of an earlier answer is not asked for: only the user's own one is at hand.
  const spec = comparable(directedSums(rankedWithin(reading.spec)), usualCurrency([], moment.zone))
  return calls({
    tool,
    input: {
      question: said.slice(0, 500),
      sql: toSql(spec, moment),
      ...(client === undefined ? {} : { client }),
    },
    said,
    ask: spec,
  })
}

/** Two questions of one message, or what of the second the book does not hold. */
function together(both: readonly Readonly<{ said: string; reading: Reading }>[], setting: Setting): Plan {
  const plans = both.map((each) => planned(each.said, each.reading, setting))
  return { calls: plans.flatMap((plan) => plan.calls), remarks: plans.flatMap((plan) => plan.remarks) }
}

/** A question of counting, summing or grouping as a call, or what of it the book does not hold. */
export function askPlan(said: string, before: Dialogue, setting: Setting, mind: Mind): Plan | undefined {
  const { moment } = setting
  const folded = fold(said).trim()
  if (
    !mind.tools.has(tool) ||
    order.test(folded) ||
    (overdue.test(folded) && !figure.test(folded) && !byManagers.test(folded))
  )
    return undefined
  const last = before[before.length - 1]
  if (asked(last) && showQuery.test(folded)) {
    const sql = last?.calls.findLast((call) => call.tool === tool)?.input.sql
    if (typeof sql === 'string') return only({ kind: 'query', sql })
  }
  if (refusalFor(said)) return undefined
  if (aboutOne(said, setting)) {
    const own = ofClient(said, lastAsked(before, moment), setting)
    return own && planned(said, own.reading, setting, own.client)
  }
  const against = (theBook.test(folded) && heldAgainst.exec(folded)) || averageOver.exec(folded)
  if (against) return planned(said, { unread: [against[0].trim()] }, setting)
  const absent = theBook.test(folded) || wordsOf(said).length <= 12 ? absentFrom(said) : []
  if (absent.length > 0 && isQuestion(said) && !served(said, mind))
    return planned(said, { unread: absent }, setting)
  const again = asked(last) ? before.slice(-longest).map((turn) => turn.said) : []
  const whole = wholeBook(said, moment) ?? wholeBookMoved(said, again, moment)
  if (whole) return planned(said, { spec: whole, unread: [] }, setting)
  const both = keyFigures(said, moment, mind.tools) ?? assetsAsked(said, moment) ?? twofold(said, moment)
  if (both) return together(both, setting)
  const times = comparison(said, moment)
  if (times) return planned(said, { spec: times, unread: [] }, setting)
  const earlier = lastAsked(before, moment)
  const refined = earlier && refine(said, earlier, moment)
  // Of a list of another tool only what is read whole is followed; else it may be a wish of its own.
  const followed = refined && (asked(last) || refined.unread.length === 0 || figure.test(folded))
  if (followed && (asked(last) || !listsAgain(said, refined, before, setting, mind)))
    return planned(said, refined, setting, clientAsked(last))
  if (!earlier && leansOnNothing(said, last, moment))
    return planned(said, { unread: last ? readQuestion(last.said, moment).unread : [] }, setting)
  const ofList = last?.calls[0]?.tool === 'find_clients' || swallows(said, mind)
  if (!earlier && last && last.calls.length > 0 && ofList && asksFigureOnly(said, moment))
    return planned(said, { unread: [] }, setting)
  if (wordsOf(said).length > 30) return undefined
  const reading = readQuestion(said, moment)
  if (!reading.spec && shareOnly.test(folded))
    return planned(said, { unread: shareOnly.exec(folded)! }, setting)
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
  const clientsAsked = theBook.test(folded) || (isQuestion(said) && swallows(said, mind))
  if (figure.test(folded) && reading.unread.length > 0 && clientsAsked) return planned(said, reading, setting)
  const strange =
    many.test(folded) && isQuestion(said) && (asked(last) || other === undefined || other.score < 2.9)
  return strange && reading.unread.length > 0 ? planned(said, reading, setting) : undefined
}

/** Whether another tool than the lists of clients answers this. */
const served = (said: string, { learned }: Mind): boolean => {
  const top = others(said, learned)[0]
  return top !== undefined && top.score >= 4.5 && !/^(?:find|get)_clients?$/.test(top.tool)
}

/** One message is asked about more than once. */
const ranks = new WeakMap<Mind['learned'], (said: string) => readonly Ranked[]>()

/** The tools that a message could mean beside this one, the likeliest first. */
function others(said: string, learned: Mind['learned']): readonly Ranked[] {
  const rank = ranks.get(learned) ?? recent((text: string) => rankTools(text, learned, noSigns))
  ranks.set(learned, rank)
  return rank(said).filter((each) => each.tool !== tool)
}
const noSigns = { client: 'none', known: false, words: 1 } as const

/** Whether a list of clients would answer instead, which knows of no split. */
const swallows = (said: string, { learned }: Mind): boolean =>
  others(said, learned)[0]?.tool === 'find_clients'

/** A list by what only the views know, or with something in it that nobody reads: never the whole book instead. */
function listPlan(said: string, reading: Reading, setting: Setting, { learned }: Mind): Plan | undefined {
  const { spec, unread } = reading
  const bounded = spec?.where.some(
    ({ topic, on }) => topic === 'threshold' || (topic === 'amount' && on === spec.subject),
  )
  if (!spec || !(listable.includes(spec.subject) || bounded || listed(spec, said))) return undefined
  if (unread.length === 0 && listed(spec, said)) return planned(said, reading, setting)
  const top = others(said, learned)[0]?.tool
  // What clients hold has a day on which it ends; what is on the shelf has none.
  const ends = spec.where.some(({ topic, on }) => topic === 'day' && on === spec.subject)
  const found = top === 'find_clients' || (ends && top === 'find_products')
  // A list of clients knows of one thing that they have.
  const several =
    new Set(spec.where.filter(({ topic }) => topic.startsWith('noun ')).map(({ on }) => on)).size > 1
  const wanted = several ? spec.where : spec.where.filter((condition) => beyond(spec.subject, condition))
  if (unread.length === 0 && asksOwing(spec)) return planned(said, reading, setting)
  if (unread.length === 0) {
    const ofPersons = wanted.some(({ on, not, times }) => on === 'clients' || not || times !== undefined)
    const ofThings =
      (ends && top === 'find_products') ||
      wanted.some(({ on, topic }) => on === spec.subject && on !== 'clients' && topic !== 'currency')
    const ours =
      (wanted.length > 0 || top === 'find_products') &&
      (found || ofThings || (spec.subject === 'clients' && ofPersons))
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
/** A question of figures that was not read as one is likeliest one for the list of clients. */
export const listsInstead = (list: readonly Ranked[]): Ranked[] => {
  const asks = list.find((each) => each.tool === tool)?.score ?? 0
  return list
    .filter((each) => each.tool !== tool)
    .map((each) => (each.tool === 'find_clients' ? { ...each, score: each.score + Math.max(0, asks) } : each))
}
