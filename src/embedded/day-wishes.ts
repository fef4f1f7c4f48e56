import { fold } from '#domain/text/fold.ts'
import { addDays, type LocalDate, weekday } from '#domain/time.ts'
import { meeting } from './meeting-wishes.ts'
import type { Dialogue } from './read-prompt.ts'
import type { Setting } from './setting.ts'
import { type ClientMention, clientPronoun } from './slots/client.ts'
import { dueSlots } from './slots/contacts-due.ts'
import { dueRange } from './slots/due-range.ts'
import { limitIn } from './slots/limit.ts'
import { datesIn } from './slots/mentions.ts'
import {
  closingSlots,
  evidenceIn,
  hanClosing,
  hanReason,
  promiseSlots,
  promiseStatus,
  sideAsked,
  withoutPromise,
} from './slots/promise.ts'
import { russianClosing, russianDeed, russianReason } from './slots/promise-russian.ts'
import { clientGivesAhead } from './slots/promise-sides.ts'
import { closedWords, deedToldIn, englishReason } from './slots/promise-words.ts'
import { sameName } from './slots/same-name.ts'
import { type Span, wordsOf } from './slots/words.ts'
import { isAbout } from './talked-of.ts'
import type { Filled } from './understand.ts'

type FindClient = (said: string, setting: Setting, taken?: readonly Span[]) => ClientMention | undefined

/** A client is only taken from a question where the words leave no doubt. */
const sure = 1
/** Among questions about everybody only a name of the book, or one that capitals show, asks for one client. */
const certain = 1.9

const clientIn = (mention: ClientMention | undefined, { lastClient }: Setting): string | undefined =>
  mention === undefined ? undefined : mention.pronoun ? lastClient : mention.text

const oneByOne =
  /one by one|one at a time|one (?:task )?after (?:the other|another)|(?:work|go|run) through|start with (?:the|my) first|batch mode|(?:first|next) (?:task|to-?do)(?!s)|по одн(?:ой|ому)|одн[уаиой]{1,2} за друг(?:ой|ою)|поочередно|пошагово|по очереди|по порядку|следующ\p{L}+ задач|перв(?:ую|ая) задач|(?:давай|с) перв(?:ую|ой)|разгреб\p{L}+|逐(?:个|项|一|条|件)|一([个项条件])(?:着)?一?\1|挨(?:个|着)|(?:下一|第一)[个项条件](?:任务|待办)/u
const finished =
  /(?:which|what|show|list).*(?:done|completed|finished)|(?:which|what) .*(?:did|have|has) (?:i|we) (?:do|finish|complete|close)|completed tasks|done tasks|выполненн|завершенн|сделанн|(?:какие|что) .*(?:закрыл|выполнил|завершил|сделал)|(?<!未|没)(?:已?完成的|(?:完成|办完|做完)了)/u

function tasks(said: string, setting: Setting, findClient: FindClient): Filled {
  const { moment } = setting
  const folded = fold(said)
  const date = datesIn(said, moment, 'future')[0]
  const found = findClient(said, setting, date ? [date] : [])
  // "And the tasks?" after a client is about that client.
  const carried =
    /(?<!\b(?:is|are) )\bthere[\s?.!]*$|^(?:and|what about|а|и|那)(?!\p{L}(?<!\p{Script=Han}))/u.test(folded)
  const isSure = found && (found.pronoun || found.score >= sure)
  const client = isSure ? clientIn(found, setting) : carried ? setting.lastClient : undefined
  const limit = limitIn(folded)
  return {
    input: {
      ...(client && { client }),
      ...(finished.test(folded) && { status: 'done' }),
      ...dueRange(folded, date, moment),
      ...(oneByOne.test(folded) ? { queue: true } : limit && { limit }),
    },
  }
}

const whether = /^(?:(?:so|and|а|и)\s+)?(?:did|have|has|do|am)(?!\p{L})|(?<!\p{L})ли(?!\p{L})/u

function promises(said: string, setting: Setting, findClient: FindClient): Filled {
  const date = datesIn(said, setting.moment, 'future')[0]
  const found = findClient(withoutPromise(said), setting, date ? [date] : [])
  const asked = found && /^(?:哪|谁|什么|几|多少|所有|全部|各)/u.test(found.text)
  const goesOn =
    /^(?:and|also|what about|how about|а|и|那)(?!\p{L}(?<!\p{Script=Han}))/u.test(fold(said)) &&
    wordsOf(said).length <= 5
  const client =
    found && !asked && (found.pronoun || found.score >= sure)
      ? clientIn(found, setting)
      : goesOn
        ? setting.lastClient
        : undefined
  // "Did I keep what I promised?" asks for the open ones as well.
  const fell =
    /(?<!\p{L})(?:break|broken|broke|miss(?:ed)?)(?: any| my| our| a)?(?: of (?:my|our))? promises?(?!\p{L})/u.test(
      fold(said),
    )
  const status = fell ? 'broken' : whether.test(fold(said)) ? undefined : promiseStatus(said)
  const [side, limit] = [sideAsked(said), limitIn(fold(said))]
  return {
    input: {
      ...(client && { client }),
      ...(status && { status }),
      ...(side && { owed_by: side }),
      ...(date && { due_to: date.to ?? date.on }),
      ...(limit && { limit }),
    },
  }
}

function promise(said: string, setting: Setting, findClient: FindClient): Filled {
  const colon = /[:：](?!\d)/u.exec(said)
  const inHead = findClient(withoutPromise(colon ? said.slice(0, colon.index) : said), setting)
  const mention = inHead ?? findClient(withoutPromise(said), setting)
  const { head: _, ...slots } = promiseSlots(said, setting.moment, mention?.pronoun ? undefined : mention)
  const client = clientIn(mention, setting) ?? setting.lastClient
  if (client === undefined) return { input: slots, missing: 'client' }
  const theirs = [mention, clientPronoun(said)].some((each) => each?.pronoun && clientGivesAhead(said, each))
  const input = { client, ...slots, ...(theirs && { owed_by: 'client' }) }
  return slots.text === undefined ? { input, missing: 'text' } : { input }
}

/** The same in Chinese, where the words share signs with those of the promise or name nobody else. */
function hanPromiseOfThread(said: string, name: string | undefined, { thread }: Setting): string | undefined {
  const made = thread?.promise
  if (!made || made.words === '') return undefined
  if (/^(?:算了|哎|唉)*[，,\s]*(?:[这那该]|刚才?那)一?[个条件项](?:承诺|答应|事|保证)?/u.test(said))
    return made.words
  if (!isAbout(made, name)) return undefined
  const signs = new Set([...made.words].filter((sign) => /\p{Script=Han}/u.test(sign)))
  const shared = [...new Set(said)].filter((sign) => signs.has(sign)).length
  return name === undefined || shared >= 2 ? made.words : undefined
}

/** The promise that the conversation made to this client, where the message speaks of no other matter. */
function promiseOfThread(said: string, name: string | undefined, { thread }: Setting): string | undefined {
  const made = thread?.promise
  if (!made || made.words === '' || !isAbout(made, name)) return undefined
  const stems = wordsOf(made.words).map(({ norm }) => norm.slice(0, 4))
  const about = /\p{Script=Cyrillic}/u.test(said)
    ? russianClosing(said, undefined, [])
    : closedWords(said, undefined, [])
  const words = wordsOf(about ?? '').filter(({ norm }) => norm.length > 3)
  const other = words.filter(({ norm }) => !made.client.some((each) => sameName(each, norm)))
  const same = other.length === 0 || other.some(({ norm }) => stems.includes(norm.slice(0, 4)))
  return same ? made.words : undefined
}

function closing(said: string, setting: Setting, findClient: FindClient): Filled {
  const slots = closingSlots(said)
  const evidence = slots.outcome === undefined ? evidenceIn(said, setting.moment) : undefined
  const exact = /["“«「『]|prm_/u.test(said)
  if (exact || /[：:].*\p{Script=Han}/u.test(said))
    return { input: { ...slots, ...(evidence && { evidence }) } }
  const head = /\p{Script=Cyrillic}/u.test(said) ? said.split(/:(?!\d)/u, 1)[0]! : said
  const mention = findClient(withoutPromise(head), setting)
  const { names } = setting.moment
  // What is no name of the book is none at all in signs that stand for anything.
  const unknown = mention && names && /\p{Script=Han}/u.test(mention.text) && !names.includes(mention.text)
  const named = mention?.pronoun || unknown ? undefined : mention
  const days = datesIn(head, setting.moment, 'past')
  const why =
    slots.outcome === 'broken' && !slots.note
      ? /\p{Script=Cyrillic}/u.test(said)
        ? russianReason(said)
        : (hanReason(said) ?? englishReason(said))
      : undefined
  const note = why ? { note: why } : {}
  const meant = /\p{Script=Han}/u.test(said)
    ? hanPromiseOfThread(said, named?.text, setting)
    : promiseOfThread(said, named?.text, setting)
  const proof = slots.outcome === undefined && meant ? setting.thread?.contact?.words : undefined
  const promise =
    meant ??
    (/\p{Script=Han}/u.test(said)
      ? hanClosing(said, named, setting.moment)
      : /\p{Script=Cyrillic}/u.test(said)
        ? russianClosing(head, named, days)
        : closedWords(said, named, days)) ??
    setting.lastClient ??
    slots.promise
  const shown = proof || evidence
  const deed =
    deedToldIn(said) ?? (meant && /\p{Script=Cyrillic}/u.test(said) ? russianDeed(said) : undefined)
  const done = slots.outcome === undefined && !proof ? deed : undefined
  return {
    input: {
      ...slots,
      ...note,
      ...(promise && { promise }),
      ...(shown && { evidence: shown }),
      ...(done && { note: done }),
    },
  }
}

function due(said: string, setting: Setting, findClient: FindClient): Filled {
  const limit = limitIn(fold(said))
  const slots = dueSlots(said, setting.moment, setting.currency)
  const found = findClient(said, setting)
  const one = found && !slots.place && (found.pronoun || found.score >= certain)
  const client = one ? clientIn(found, setting) : undefined
  return { input: { ...(client && { client }), ...slots, ...(limit && { limit }) } }
}

const russianDays = ['понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота', 'воскресенье']

/** A day that a sentence is about: «как выглядит среда». */
function nominativeDay(said: string, today: LocalDate): LocalDate | undefined {
  const at = russianDays.findIndex((day) => new RegExp(`(?<!\\p{L})${day}(?!\\p{L})`, 'iu').test(said))
  return at < 0 ? undefined : addDays(today, (at + 1 - weekday(today) + 7) % 7)
}

/** The day of a brief lies ahead, also in a question. */
function brief(said: string, { moment }: Setting): Filled {
  const named = datesIn(said, moment, 'future')[0]?.on ?? nominativeDay(said, moment.today)
  const ahead = named !== undefined && named < moment.today ? addDays(named, 7) : named
  return { input: ahead === undefined || ahead <= moment.today ? {} : { on: ahead } }
}

const readers: Readonly<Record<string, (said: string, setting: Setting, findClient: FindClient) => Filled>> =
  {
    list_tasks: tasks,
    list_promises: promises,
    record_promise: promise,
    close_promise: closing,
    list_contacts_due: due,
    schedule_meeting: meeting,
    get_daily_brief: brief,
  }

/** The arguments of the tools about tasks, promises and contacts that are due; undefined for any other tool. */
export const dayWish = (
  tool: string,
  said: string,
  setting: Setting,
  findClient: FindClient,
): Filled | undefined => readers[tool]?.(said, setting, findClient)

const onward =
  /^(?:ok(?:ay)?[, ]+|(?:ок|окей|так|ага|хорошо|ладно|ну|и|а)[, ]+|and |so |[嗯好行那]的?[，,\s]*|(?:这[个条件项]?)?先?(?:放一?放|放着|不管|略过|搁着|过|跳过|做不了)[了吧]?[，,\s]+)?(?:next(?: one| task)?|(?:skip(?: it| this| that)?|pass|later|not now|leave (?:it|that))(?: one)?[,. ]+(?:and )?next(?: one| task)?|(?:эт[уо]|ее|пока)? ?(?:пропус\p{L}+|отлож\p{L}+|потом|позже)[,. ]+(?:давай )?(?:дальше|следующ\p{L}+|след\.?)(?: задач[ау])?|跳过[，,]?(?:下一?[个项条]|继续|接着)|skip(?: it| this| that)?(?: one)?|go on|(?:давай )?(?:дальше|следующ\p{L}+|след\.?)(?: задач[ау])?(?: давай)?|пропус\p{L}+(?: ее| эту)?(?: задачу)?|поехали дальше|продолж\p{L}+|下一?[个项条件](?:任务|待办)?|跳过(?:这[个项条件])?|先?跳过|继续|接着|往下|然后呢)[\s.!。！]*$/u

/** "Next" and "skip" in a queue of tasks: the call for the task after the one that was shown last. */
export function nextTask(said: string, before: Dialogue): Readonly<Record<string, unknown>> | undefined {
  if (!onward.test(fold(said).trim())) return undefined
  const shown = before
    .flatMap(({ calls }) => calls)
    .findLast(
      ({ tool, input, output }) => tool === 'list_tasks' && input.queue === true && output !== undefined,
    )
  const { items = [] } = (shown?.output ?? {}) as { items?: readonly { id: string }[] }
  return shown && items[0] && { ...shown.input, after: items[0].id }
}
