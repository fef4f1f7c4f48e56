import { fold } from '#domain/text/fold.ts'
import { addDays, atWallTime, dateIn, isLocalDate, type LocalDate } from '#domain/time.ts'
import { rankTools } from './intent/rank.ts'
import { calls, type Mind, only, type Plan } from './planned.ts'
import type { Candidate, Dialogue } from './read-prompt.ts'
import { changesIn } from './slots/changes.ts'
import { channelOf } from './slots/channel.ts'
import { clientNames } from './slots/client.ts'
import { datesIn, type Moment, type WaitingCard } from './slots/mentions.ts'
import { sentenceCase, tidy, without, wordsOf } from './slots/words.ts'
import { findClockTimes, wallTimeOf } from './text/clock-times.ts'
import { russianNameStem } from './text/russian.ts'
import { shiftedBy, shiftIn } from './text/shifts.ts'
import type { Input } from './understand.ts'
import { noSigns } from './wishes.ts'

/** Openings that speak of the card before: "make it …", "перенеси на …", "改成…". */
const strong =
  /^(?:(?:no|nope|nah|sorry|sry|oops|wait|hold on|hang on|my mistake|actually|hm+|um+|uh|er|mm+|well|ok|okay|ah|oh|my bad|on second thoughts?|come to think of it|please|pls|but|and|can you|could you|let'?s|нет|не|ой|упс|блин|черт|так|ну|слушай|стоп|погоди|подожди|извини|прости|пожалуйста|а|все-таки|всё-таки|лучше|точнее|вернее|можешь|можно|давай(?:те)?|там|тут|я|ошибся|ошиблась|опечатался|опечаталась|опечатка|ошибка|перепутал[аи]?|не так|неверно|неправильно|не то|不对|不是|等等|等一下|抱歉|哦|啊|那|请|麻烦|还是)[\s,.!，。！—-]*)*(?:make (?:it|that|the \p{L}+)|change (?:it|that|this|the (?:date|day|time|client|channel|note|text|due date|deadline|priority|amount|value|phone|number))|move (?:it|that|this)|push (?:it|that)|shift (?:it|that)|set (?:it|that)|put (?:it|that) (?:to|for|on)|it(?: should be|'?s| was) (?!\p{L}+ (?:who|that))|should (?:be|have been)|that should be|that was|i meant?|rather|instead|better|correct (?:it|that)|reschedule|postpone|same but|перенес\p{L}*|передвинь\p{L}*|сдвинь\p{L}*|двинь\p{L}*|отодвинь\p{L}*|отложи\p{L}*|правильно(?=[\s:—-])|верно(?=[\s:—-])|(?:надо|нужно)(?!\p{L})(?!.*\p{L}{2,}(?:ть|ться|ти)(?!\p{L}))|должно быть|на самом деле|поменяй\p{L}*|смени\p{L}*|измени\p{L}*|исправь\p{L}*|поправь\p{L}*|сделай (?:это |ее |его )?(?:на|в|во|к|до|срочн\p{L}*)(?!\p{L})|поставь (?:это |ее |его )?(?:на|в|во|к|до)(?!\p{L})|пусть (?:это )?(?:будет)?|давай(?:те)? (?:лучше|на|в|во)|(?:дату|срок|время|клиента|канал|текст|заметку) (?:поправь|поменяй|исправь|измени|смени|не)\p{L}*|должн\p{L} быть|это (?:был\p{L}?|не)|это (?=(?:вчера|позавчера|сегодня|завтра|в|во|на|\p{L}+) (?:был|надо|нужно|же|уже)|(?:вчера|позавчера|в (?:понед|втор|сред|четв|пятн|субб|воскр)\p{L}+)[\s.!]*$)|имел\p{L}? в виду|я про|лучше|вместо|改成|改为|改到|改一下|换成|换到|挪到|推到|推迟到|延到|提前到|应该是|应为|是(?=视频|电话|通话|见面|会面|面谈|邮件|电邮|微信|短信|拜访|来访|[今明昨前后上下本这]|周[一二三四五六日天]|\d)|是指|我是说|我说的是|我的意思|放到|调到|还是)/u
/** Openings that may deny the card before, where what follows is nothing but a better value. */
const weak =
  /^(?:no(?:t| no| wait| sorry)?|nope|nah|oops|sorry|sry|wait|actually|hold on|hm+|um+|uh|er|well|my bad|on second thoughts?|не(?:т)?|ой|упс|блин|черт|тьфу|так|перепутал[аи]?|ошибся|ошиблась|стоп|погоди|подожди|вернее|точнее|извини|прости|(?:日期|日子|时间|人|客户|方式|渠道|号码?|邮箱|名字|金额)(?:不对|(?:搞|弄|说|打|写|记|填)?错了?)|不对|不是|不不|(?:我|刚|刚才)*(?:搞|弄|说|打|写|记|讲|输|填|录|看|发)?错了?|口误|笔误|等等|噢不)(?!\p{L}(?<!\p{Script=Han}))[\s,.!，。！—-]*/u
/** Closings that do the same: "friday instead". */
const closings = /(?:[\s,]+(?:instead|rather|then|better|лучше|тогда)|吧|好了|更好)[\s.!。！]*$/u
const other =
  /(?<!\p{L})(?:the )?other (?:one|client|guy|man|woman|person|anna|[a-z]+)(?!\p{L})|(?<!\p{L})(?:тот |та |ту |того )?друг(?:ой|ая|ую|ого|ому|им|ие)(?!\p{L})|втор(?:ой|ая|ую|ого)(?!\p{L})|(?:另外?|别的|其他)(?:那)?(?:一)?(?:个|位)|不是(?:这|他|她)(?:个|位)?/u
const additions =
  /^(?:and |also |please |oh |oh and )*(?:add(?: (?:that|to (?:it|the note)))?|mention(?: that)?|also note(?: that)?|include(?: that)?)[\s:,]+|^(?:и |а |еще |ещё |также )*(?:добавь(?:те)?|допиши|припиши|укажи)(?: (?:туда|еще|ещё|к заметке|в заметку))?[\s,:]*(?:что\s+)?|^(?:再|还要?|另外|请|帮我)*(?:补充|加上|加一句|添上|补一句)(?:一下|一句)?[：:，,\s]*/u
const naming =
  /(?:call it|name it|text|wording|title|say|rename (?:it )?to|назови|текст|формулировка|напиши|内容|标题|文字|写成|叫)(?:\s*(?:should be|is|to|на|改成|改为|是|为))?\s*[:：«"“]?\s*(\S.*)$/iu
const high =
  /urgent|high[- ]?prio|top[- ]?prio|important|asap|срочн|высок\p{L}* приоритет|важн|紧急|加急|高优先|优先级高/u
const low = /low[- ]?prio|no rush|not urgent|несрочн|не срочн|низк\p{L}* приоритет|不急|低优先/u
/** Words of a correction that carry no value of their own. */
const empty = new Set(
  'no not nope sorry oops wait actually make it that this to for on by at the a an should be is was i mean meant rather instead better please pls one due date day time call task client with and s of change move push set put reschedule in нет не ой лучше перенеси поставь сделай на в во к до пусть будет это а с со у про для давай тогда имел имела виду ее его же срок задачу дату поменяй измени исправь конечно же все-таки блин был было была только вообще-то вообще'.split(
    ' ',
  ),
)

/** "It was not a call but a meeting": what is not meant, before what is. */
const contrast =
  /^(?:(?:it|that|this|no|это|нет|ой|там|стоп|погоди|подожди|блин|черт|упс|извини|прости|так|ну|да|а|точнее|вернее|слушай|ошибся|ошиблась|перепутал|перепутала|надо|нужно|был|была|было)[\s,!.—-]+)*(?:was not|wasn'?t|not|не)\s+[^,，.]{1,40}?,?\s+(?:but|а)\s+|^(?:(?:нет|ой|стоп|упс|блин|извини|прости|ну|это)[\s,!.—-]+)*не (?!срочн|надо|нужно|то(?!\p{L})|так(?!\p{L}))(?:[вк] )?[\p{L}\d]{3,}(?: \p{L}{3,})?,\s+(?:а\s+)?(?=\S+(?: \S+){0,4}$)|^(?:这|那)?不是[^，,。]{1,12}[，,]?\s*(?:而?是)/u

type Slots = Readonly<Record<string, unknown>>
type Said = Readonly<{ text: string; strong: boolean }>

/** "A meeting, not a call": what is not meant, after what is. */
const notMeant =
  /[\s,]+(?:and )?(?:not|instead of|rather than)(?! (?:before|later|after|urgent))\s+(?:an? |the |on |by |at )?[\p{L}\d]+(?: [\p{L}\d]+)?[\s.!]*$|(?<=\p{Script=Han})[\s,，]*(?:而)?(?:不是|并非)(?:(?!是)\p{Script=Han}|[\d:：]){1,8}[\s。.!！]*$/iu

const opened = (whole: string): Said | undefined => openedPlain(whole.replace(notMeant, ''))

/** The words of a correction without its opening; nothing where the message opens like any other. */
function openedPlain(said: string): Said | undefined {
  const folded = fold(said)
  const instead = contrast.exec(folded)
  if (instead) return { text: said.slice(instead[0].length), strong: true }
  const firm = strong.exec(folded)
  if (firm) return { text: said.slice(firm[0].length), strong: true }
  const denied = weak.exec(folded)
  if (denied && denied[0].length < folded.length) return { text: said.slice(denied[0].length), strong: false }
  const closed = closings.exec(folded)
  return closed ? { text: said.slice(0, closed.index), strong: false } : undefined
}

const bareValue =
  /^(?:(?:please|pls|on|by|at|for|the|with|as|a|very|this|next|a bit|it'?s|its)[\s,]*)*(?:(?:high|top|low)[- ]?prio(?:rity)?|urgent|not urgent|no rush|asap|(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|satur|sun)(?:day)?|tomorrow|tmrw|tmr|\d{1,2}(?::\d\d)? ?(?:am|pm)|\d{1,2}:\d\d|week)(?: (?:please|pls|morning|afternoon|evening|week|then))*[\s.!]*$/u

/** "High prio please", "on Thursday": nothing but a value, which can only be meant for the task that waits. */
const bare = (said: string, { tool }: WaitingCard): Said | undefined =>
  tool === 'create_task' && bareValue.test(fold(said)) ? { text: said, strong: false } : undefined

/**
 * The call that changes the card that waits, when the message corrects it: another date, client, channel, priority
 * or value. Nothing where no card waits or the message asks for something else.
 */
export function correction(said: string, before: Dialogue, moment: Moment, mind: Mind): Plan | undefined {
  const card = moment.waiting
  if (!card || !mind.tools.has(card.tool)) return undefined
  const added = addition(said, card)
  if (added) return changed(card, added, said)
  const moved = shiftedDay(said, card)
  if (moved) return changed(card, moved, said)
  const words = opened(said) ?? bare(said, card)
  if (!words) return undefined
  if (card.input.client !== undefined && other.test(fold(said)) && !clientIn(words.text, card, [], moment))
    return otherClient(said, before, card)
  const slots = valuesIn(words, card, moment)
  if (!slots) return undefined
  const asked = rankTools(words.text, mind.learned, noSigns)[0]
  const elsewhere = asked && asked.tool !== card.tool && asked.score > 5 && !words.strong
  return elsewhere ? undefined : changed(card, { ...renamed(card.input, slots, moment), ...slots }, said)
}

const changed = (card: WaitingCard, slots: Slots, said: string): Plan => {
  const { due_at: _, ...dated } = card.input
  const kept = slots.due_on !== undefined && slots.due_at === undefined ? dated : card.input
  return calls({ tool: card.tool, input: { ...kept, ...slots, corrects: card.id }, said })
}

/** The words of a task name its client as they did before: the better name takes the place of that one. */
function renamed({ text }: Input, slots: Slots, { names }: Moment): Slots {
  if (typeof text !== 'string' || typeof slots.client !== 'string' || slots.client.startsWith('cli_'))
    return {}
  const old = clientNames(text, [], names).find(({ score }) => score >= 2.5)
  if (!old || slots.text !== undefined) return {}
  return { text: sentenceCase(`${text.slice(0, old.start)}${slots.client}${text.slice(old.end)}`) }
}

/** "Add that she paid": more words for the note that waits. */
function addition(said: string, { tool, input }: WaitingCard): Slots | undefined {
  if (tool !== 'log_interaction' || typeof input.note !== 'string') return undefined
  const lead = additions.exec(fold(said))
  const more = lead && tidy(said.slice(lead[0].length))
  if (
    !more ||
    /^(?:a |an |another )?(?:task|to-?do|reminder)|^(?:задач|напомин)|^(?:个|一个)?(?:任务|提醒|待办)/iu.test(
      more,
    )
  )
    return undefined
  const stop = /\p{Script=Han}/u.test(more) ? '。' : '. '
  return { note: `${input.note.replace(/[.。\s]+$/u, '')}${stop}${sentenceCase(more)}` }
}

/** The one of two equal names that was not taken; a question where there were more or none. */
function otherClient(said: string, before: Dialogue, card: WaitingCard): Plan {
  const asked = [...before]
    .reverse()
    .flatMap(({ calls: made }) =>
      made.flatMap(({ error }) => (error?.candidates ? [error.candidates] : [])),
    )[0]
  const rest = (asked ?? []).filter(({ id }: Candidate) => id !== card.input.client)
  if (asked && rest.length === 1 && rest.length < asked.length)
    return changed(card, { client: rest[0]!.id }, said)
  const { client: _, ...input } = card.input
  const call = { tool: card.tool, input: { ...input, corrects: card.id }, said }
  return only({ kind: 'ask', missing: 'client', call })
}

/** The better values a correction holds; nothing where it says more than values. */
function valuesIn({ text, strong: firm }: Said, card: WaitingCard, moment: Moment): Slots | undefined {
  const named = 'text' in card.input ? naming.exec(text)?.[1] : undefined
  if (named) return { text: sentenceCase(tidy(named)) }
  const dates = datesIn(text, moment, card.tool === 'log_interaction' ? 'past' : 'future')
  const date = dates[dates.length - 1]
  const times = date ? [] : findClockTimes(fold(text))
  const time = times[times.length - 1]
  const person = clientIn(text, card, dates, moment)
  const town =
    card.tool === 'update_client' && person && /(?<!\p{L})(?:в|во|на)\s+$/iu.test(text.slice(0, person.start))
  const client = town ? undefined : person
  const folded = fold(text)
  const slots: Record<string, unknown> = {
    ...(date ? dateSlots(date, card, moment) : {}),
    ...(time ? timeSlots(wallTimeOf(time), card, moment) : {}),
    ...(client ? { client: client.text } : {}),
  }
  if (card.tool === 'create_task' && (low.test(folded) || high.test(folded)))
    slots.priority = low.test(folded) ? 'low' : 'high'
  const channel = card.tool === 'log_interaction' && !date ? channelOf(text) : undefined
  if (channel && channel !== card.input.channel) slots.channel = channel
  const bare = firm || (client === undefined && wordsOf(text).length <= 4)
  const someone = client !== undefined && tidy(without(text, [client])) === ''
  if (card.tool === 'update_client' && !someone) Object.assign(slots, newValue(text, card.input, bare))
  if (Object.keys(slots).length === 0) return undefined
  if (firm || slots.changes) return slots
  const taken = [...dates, ...times, ...(client ? [client] : [])]
  const left = wordsOf(without(text, taken)).filter(
    (word) => !empty.has(word.norm) && !(slots.channel || slots.priority),
  )
  return left.reduce((sum, word) => sum + (word.han ? word.text.length / 2 : 1), 0) <= 2 ? slots : undefined
}

/** Longer messages say more than by how much a day is moved. */
const longestShift = 7

/** "A week later", "отложи на пару дней": the day that the task has, moved. */
function shiftedDay(said: string, { tool, input }: WaitingCard): Slots | undefined {
  const due = input.due_on
  if (tool !== 'create_task' || !isLocalDate(due) || wordsOf(said).length > longestShift) return undefined
  const shift = shiftIn(said)
  const told = shift && (saysWhere.test(fold(said)) || opened(said)?.strong)
  return told ? { due_on: shiftedBy(due, shift) } : undefined
}
const saysWhere =
  /поз[дж]|попозже|дальше|вперед|раньше|later|earlier|sooner|back|forward|推|延|晚|提前|提早|早/u

/** Somebody else than the card names. */
function clientIn(text: string, card: WaitingCard, taken: Parameters<typeof clientNames>[1], moment: Moment) {
  if (card.input.client === undefined && card.tool !== 'create_task') return undefined
  const known = fold(card.clientName ?? '')
  const stems = new Set(wordsOf(known).map(({ norm }) => russianNameStem(norm)))
  const same = (name: string): boolean =>
    known.includes(fold(name)) || wordsOf(name).every(({ norm }) => stems.has(russianNameStem(norm)))
  // A bare word beside a changed field is its better value, unless the book knows it as a name.
  const least = card.tool === 'update_client' ? 1.9 : moment.names ? 0.9 : 1.4
  return clientNames(text, taken, moment.names).find(
    (name) => name.score >= least && !same(name.text) && !/[@.]/u.test(text.charAt(name.end)),
  )
}

type Day = Readonly<{ on: LocalDate; at?: string }>

function dateSlots(date: Day, card: WaitingCard, moment: Moment): Slots {
  switch (card.tool) {
    case 'create_task':
      return { due_on: date.on, ...(date.at ? { due_at: date.at } : {}) }
    case 'log_interaction':
      return date.on <= moment.today ? { on: date.on } : followUpOn(card.input, date.on)
    case 'record_fact':
      return { on: date.on }
    default:
      return {}
  }
}

/** A day ahead on the card of a report is that of its only follow-up. */
function followUpOn(input: Input, on: LocalDate): Slots {
  const tasks = Array.isArray(input.tasks) ? input.tasks : []
  return tasks.length === 1 ? { tasks: [{ ...tasks[0], due_on: on }] } : {}
}

/** "Make it 3pm": another time on the day the task already has. */
function timeSlots(time: string, card: WaitingCard, moment: Moment): Slots {
  if (card.tool !== 'create_task') return {}
  const due = card.input.due_on
  const day = isLocalDate(due) ? due : moment.today
  const at = atWallTime(day, time, moment.zone)
  return at <= moment.now && day === moment.today
    ? { due_on: addDays(day, 1), due_at: atWallTime(addDays(day, 1), time, moment.zone) }
    : { due_on: dateIn(at, moment.zone), due_at: at }
}

/** Where somebody lives, in the case that «в» asks for. */
const inTown = /^\s*(?:в|во|на)\s+\p{Script=Cyrillic}/iu

/** Another value for the one field that the card changes. */
function newValue(text: string, input: Input, bare: boolean): Slots {
  const before = typeof input.changes === 'object' && input.changes !== null ? input.changes : {}
  const said = changesIn(text)
  if (Object.keys(said).length > 0) return { changes: { ...before, ...said } }
  const [field, ...more] = Object.keys(before)
  const again =
    field === undefined || more.length > 0
      ? {}
      : changesIn(field === 'city' && inTown.test(text) ? `живет теперь ${text}` : `${field} ${text}`)
  if (Object.keys(again).length > 0) return { changes: { ...before, ...again } }
  const value = tidy(text)
  const free = field !== undefined && more.length === 0 && bare && value !== ''
  return free ? { changes: { [field]: field === 'city' ? sentenceCase(value) : value } } : {}
}
