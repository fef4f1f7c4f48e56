import { fold } from '#domain/text/fold.ts'
import { clientMeant, clientOf, referenceOf, unheardName } from './client-meant.ts'
import { complaintWish } from './complaint-wishes.ts'
import { dayWish } from './day-wishes.ts'
import { productWish } from './product-wishes.ts'
import { serviceWish } from './service-wishes.ts'
import type { Setting } from './setting.ts'
import { pointsBack } from './slots/after.ts'
import type { BeforeMeeting } from './slots/before-meeting.ts'
import { changesIn } from './slots/changes.ts'
import { channelOf } from './slots/channel.ts'
import { clientNames, clientPronoun } from './slots/client.ts'
import { draftSlots } from './slots/draft.ts'
import { factSlots } from './slots/fact.ts'
import { filtersIn } from './slots/filters.ts'
import { limitIn } from './slots/limit.ts'
import { logSlots } from './slots/log.ts'
import { datesIn } from './slots/mentions.ts'
import { recommendsIn } from './slots/proposed.ts'
import { isQuestion } from './slots/question.ts'
import type { ReportParts } from './slots/report-parts.ts'
import { ofSomebody, searchClient, searchText } from './slots/search.ts'
import { finishedTask, taskSlots } from './slots/task.ts'
import { type Span, wholeAt } from './slots/words.ts'
import { taskMeant } from './thread.ts'

export type Input = Readonly<Record<string, unknown>>
/** What has to be said before a call can be made. */
export type Missing =
  | 'client'
  | 'note'
  | 'text'
  | 'task'
  | 'changes'
  | 'product'
  | 'products'
  | 'draft'
  | 'department'
export type Filled = Readonly<{ input: Input; missing?: Missing }>

export type { Setting } from './setting.ts'

const present = (value: Readonly<Record<string, unknown>>): Input =>
  Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined))

const withClient = (said: string, setting: Setting, rest: Input, taken: readonly Span[] = []): Filled => {
  const client = referenceOf(clientOf(said, setting, taken), setting) ?? unheardName(said, setting, taken)
  return client === undefined
    ? { input: present(rest), missing: 'client' }
    : { input: present({ client, ...rest }) }
}

/** The parts of a report that are there. */
const partsOf = (parts: ReportParts): Input =>
  Object.fromEntries(Object.entries(parts).filter(([, part]) => Object.keys(part).length > 0))

function log(said: string, setting: Setting): Filled {
  const slots = logSlots(said, setting.moment)
  const client = referenceOf(slots.client, setting)
  const input = present({
    client,
    channel: slots.channel,
    note: slots.note,
    on: slots.on ?? setting.moment.today,
    direction: slots.direction,
    ...partsOf(slots.parts),
  })
  if (client === undefined) return { input, missing: 'client' }
  return slots.note === undefined ? { input, missing: 'note' } : { input }
}

function task(said: string, setting: Setting): Filled {
  const { after, ...slots } = taskSlots(said, setting.moment)
  const first =
    after && pointsBack(after) ? setting.affairs?.find(({ kind }) => kind === 'task')?.text : after
  const client = slots.client ? referenceOf(slots.client, setting) : undefined
  const { text, due_on, due_at, before, client: _, ...more } = slots
  // A reminder of a meeting with somebody is a task about them.
  const met = before?.met && !before.words ? referenceOf(before.met, setting) : undefined
  const input = present({
    ...more,
    after: first,
    text,
    client: client ?? met,
    due_on: due_at ? undefined : due_on,
    due_at,
    before_meeting: before && countedFrom(before, setting),
  })
  return text === undefined
    ? { input, missing: 'text' }
    : { input: { ...input, ...(due_on ? { due_on } : {}) } }
}

/** The meeting that a reminder counts back from: of whoever it names, else of the client spoken of. */
function countedFrom({ minutes, met, words }: BeforeMeeting, setting: Setting): Input {
  const whom = words ?? (met ? referenceOf(met, setting) : setting.lastClient)
  return present({ with: whom, minutes })
}

function finish(said: string, setting: Setting): Filled {
  const words = finishedTask(said, setting.moment.names)
  const begun = words && taskMeant(words, setting.affairs)
  const found =
    begun ??
    (words &&
    !/^(?:(?:it|that|this|as|him|her|them|sent|did|made|called|rang|paid|mailed|posted|done|finished|один|это|ее|её|его|эту|它|这个)(?:\s|$))+$/iu.test(
      words,
    )
      ? words
      : (setting.lastTask ?? setting.affairs?.find(({ kind }) => kind === 'task')?.text))
  return found === undefined ? { input: {}, missing: 'task' } : { input: { task: found } }
}

function change(said: string, setting: Setting): Filled {
  const changes = changesIn(said)
  const values = Object.values(changes).map(String)
  const taken = values.flatMap((value): Span[] => {
    const start = wholeAt(said, value)
    // The code of a language is no word of the message: "en" stands in many a name.
    return start < 0 || /^[a-z]{2}$/.test(value) ? [] : [{ start, end: start + value.length }]
  })
  const town = typeof changes.city === 'string' ? changes.city : undefined
  const city = town ? said.indexOf(town.slice(0, Math.max(2, town.length - 1))) : -1
  if (town && city >= 0) taken.push({ start: city, end: city + town.length })
  const filled = withClient(said, setting, { changes }, taken)
  return filled.missing === undefined && values.length === 0 ? { ...filled, missing: 'changes' } : filled
}

const draft = (said: string, setting: Setting): Filled => {
  const slots = draftSlots(said)
  const colon = /[:：]/.exec(said)?.index
  const head =
    colon !== undefined && clientNames(said.slice(0, colon), [], setting.moment.names)[0]
      ? said.slice(0, colon)
      : said
  const { taken, ...proposed } = recommendsIn(said, setting.moment, slots.purpose)
  const before = taken.filter(({ end }) => end <= head.length)
  return withClient(head, setting, { ...slots, ...proposed }, before)
}

function history(said: string, setting: Setting): Filled {
  const folded = fold(said)
  const dates = datesIn(said, setting.moment, 'past').filter(
    (date) => (date.from ?? date.on) <= setting.moment.today,
  )
  const date = dates[0]
  const once =
    /when (?:did|have|was|were)|last (?:time|spoke|talked|met|saw)|когда|(?:последн|прошл|крайн)\p{L}* раз|什么时候|何时|上次|上一次/u.test(
      folded,
    )
  const channel = channelOf(said)
  const specific =
    channel && !/speak|spoke|talk|contact|touch|общал|говорил|контакт|联系|沟通|聊/u.test(folded)
      ? channel
      : undefined
  const asks = /did (?:i|we)|have (?:i|we)|звонил|ли (?:я|мы)|过.*(?:吗|没)/u.test(folded)
  const limit = limitIn(folded) ?? (once ? 1 : undefined)
  const since = /since|after|с(?!\p{L})|после|以来|之后/u.test(folded)
  return withClient(
    said,
    setting,
    {
      channel: specific && !(asks && specific === 'message') ? specific : undefined,
      from: date && (date.from ?? date.on),
      to: date && !since ? (date.to ?? date.on) : undefined,
      limit,
    },
    dates,
  )
}

function search(said: string, setting: Setting): Filled {
  const dates = datesIn(said, setting.moment, 'past')
  const owned = ofSomebody(said, setting.moment.names)
  if (owned) return { input: { text: owned.text, client: owned.client.text } }
  const pronoun = clientPronoun(said)
  const named = searchClient(said, setting.moment.names)
  const client = named ?? (setting.lastClient ? pronoun : undefined)
  const text = searchText(said, client, dates)
  const reference = named ? named.text : client ? setting.lastClient : undefined
  const input = present({ text, client: reference, from: dates[0] && (dates[0].from ?? dates[0].on) })
  return text === undefined ? { input, missing: 'text' } : { input }
}

function fact(said: string, setting: Setting): Filled {
  const { client: named, ...slots } = factSlots(said, setting.moment)
  const client = named ? referenceOf(named, setting) : setting.lastClient
  const on = datesIn(said, setting.moment, 'past').find(
    (date) => date.on < setting.moment.today && !date.at,
  )?.on
  const input = present({ client, ...slots, on })
  if (client === undefined) return { input, missing: 'client' }
  return slots.text === undefined ? { input, missing: 'text' } : { input }
}

const card = (said: string, setting: Setting): Filled => withClient(said, setting, {})
const find = (said: string, { moment, currency }: Setting): Filled => ({
  input: filtersIn(said, moment, currency),
})

const readers: Readonly<Record<string, (said: string, setting: Setting) => Filled>> = {
  find_clients: find,
  get_client: card,
  log_interaction: log,
  list_interactions: history,
  search_notes: search,
  create_task: task,
  complete_task: finish,
  update_client: change,
  draft_message: draft,
  record_fact: fact,
  undo: () => ({ input: {} }),
}

/** The arguments a wish gives a tool; a tool without a reader of its own gets the fields that its schema names. */
export const fill = (tool: string, fields: readonly string[], said: string, setting: Setting): Filled =>
  productWish(tool, said, setting, clientOf) ??
  dayWish(tool, said, setting, clientMeant) ??
  serviceWish(tool, said, setting, clientMeant) ??
  complaintWish(tool, said, setting, clientMeant) ??
  (readers[tool] ?? general(fields))(said, setting)

const general =
  (fields: readonly string[]) =>
  (said: string, setting: Setting): Filled => {
    const has = (field: string): boolean => fields.includes(field)
    const lean = isQuestion(said) || has('on') ? 'past' : 'future'
    const date = datesIn(said, setting.moment, lean)[0]
    const colon = /[:：]\s*(\S.*)$/su.exec(said)?.[1]
    const rest = {
      on: has('on') ? date?.on : undefined,
      due_on: has('due_on') ? date?.on : undefined,
      from: has('from') ? date && (date.from ?? date.on) : undefined,
      to: has('to') ? date && (date.to ?? date.on) : undefined,
      limit: has('limit') ? limitIn(fold(said)) : undefined,
      channel: has('channel') ? channelOf(said) : undefined,
      text: has('text') ? (colon ?? said) : undefined,
      note: has('note') ? (colon ?? said) : undefined,
      question: has('question') ? said : undefined,
    }
    return has('client') ? withClient(said, setting, rest, date ? [date] : []) : { input: present(rest) }
  }
