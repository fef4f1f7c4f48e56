import type { FactKind } from '#domain/facts.ts'
import { fold } from '#domain/text/fold.ts'
import type { LocalDate } from '#domain/time.ts'
import { type Changes, changesIn } from './changes.ts'
import { kindOf } from './fact.ts'
import { clauses, type FollowUp, taskIn } from './follow-ups.ts'
import { dateSpan, datesIn, type Moment } from './mentions.ts'
import { isStepsHeading, stepsIn } from './next-steps.ts'
import { dayAhead } from './promise.ts'
import { theyBring } from './promise-han.ts'
import { goesOnFor, type Speaker, speakerOf } from './report-speaker.ts'
import { sentenceCase, tidy, without } from './words.ts'

export type ReportPromise = Readonly<{ text: string; due_on?: LocalDate; owed_by?: 'client' }>
export type ReportFact = Readonly<{ text: string; kind: FactKind }>
export type LifeEvent = Readonly<{ text: string; on?: LocalDate }>

/** What a contact leads to beside its note. */
export type ReportParts = Readonly<{
  tasks: readonly FollowUp[]
  promises: readonly ReportPromise[]
  facts: readonly ReportFact[]
  life_events: readonly LifeEvent[]
  changes: Changes
}>

/** Words that promise something, up to what is promised. The client's own are looked for first. */
const theirs: readonly RegExp[] = [
  /^(?:and |but |so )?(?:(?:he|she|they)(?:['’](?:ve|s)| has| have)? promised(?: (?:me|us))?|(?:he|she|they)(?:['’]?ll| will| is going to| are going to) (?:(?:think|sleep|talk|check|look)(?!\p{L})[^,;.]{1,30}? and )?(?=(?:send|bring|sign|pay|return|deliver|provide|forward|mail|let (?:me|us) (?:have|know)|get back|come back|drop|hand|give|text|confirm|wire|call (?:me|us)|ring (?:me|us))(?!\p{L}))|promised (?:me|us))(?: to| that| (?:he|she|they)(?:['’]ll| will))?\s*/u,
  /^(?:(?:а|и|но) )?(?:(?:он|она|они|сам|сама|сами|клиент) )*(?:(?:по)?обеща(?:л|ла|ли|ет|ют)(?: (?:нам|мне))?(?: сам[аи]?)?)\s+(?:что )?(?<=(?:он|она|они|сам[аи]?|нам|мне|обещает|обещают|обещали|клиент обещал) (?:что )?|сам[аи]? (?:по)?обеща(?:л|ла|ли) (?:что )?)/u,
  /^(?:他们?|她们?|客户|对方)(?:说|已经?)*(?:会(?=[发寄给交还补送提签])|答应|承诺|保证)(?:了|过)?(?:我们?)?(?:会|要)?/u,
  /^(?:他们?|她们?|客户|对方)(?:也|还|自己)?(?:说|讲)(?:好|了|是)?(?:会|要)?(?=.{0,16}(?:[带送寄发拿交补传打]过?来|[发交寄送带补传]给我|答复我|回我))/u,
]
const ours: readonly RegExp[] = [
  /^(?:and |but |so )?(?:(?:i|we) (?:also )?(?=said|told|agreed|assured|guaranteed)|(?=told (?:him|her|them) (?:i|we)(?:['’]?(?:d|ll))?(?!\p{L})))(?:said|told (?:him|her|them)|agreed|assured (?:him|her|them)|guaranteed(?: (?:him|her|them))?)(?: that)? (?:(?:he|she|they)(?:['’]?d|['’]?ll| would| will| can) (?:have|get|receive|expect|hear(?: from (?:me|us))?)(?: (?:back))?|(?:i|we)(?:['’]?d|['’]?ll| would| will|(?= (?:keep|hold|send|give|pay|do|get|call|waive|freeze)(?!\p{L}))))\s+/u,
  /^(?:and |but |so )?(?:(?:i|we)(?:['’]ve| have)? (?:promised|owe|gave (?:him|her|them) (?:my|our) word)|promised)(?: (?:him|her|them|to))*(?: that (?:i|we)(?:['’]ll| will))?\s+/u,
  /^(?:(?:а|и|но) )?(?:(?:я|мы) )?(?:(?:по)?обеща(?:л|ла)|дал[аи]? слово|мы (?:по)?обещали)(?: (?:ему|ей|им))?\s+(?:что )?/u,
  /^(?:(?:а|и|но) )?(?:(?:я|мы) )?(?:(?:сказа|ответи|завери|успокои)л[аи]?|говорю)(?: (?:ему|ей|им|его|ее|их))?(?: что)?(?: (?:я|мы))?\s+(?=(?:(?!не(?!\p{L}))\p{L}+ ){0,3}?(?:раз(?:бер|узна)|пере|при|от|по|вы|у|с|на|за|до|про|верн|дад|дам)\p{L}*(?:[уюе]|им|ем|усь|юсь|имся|емся)(?!\p{L}))/u,
  /^(?:(?:а|и) )?(?:с (?:меня|нас)|за (?:мной|нами))\s+/u,
  /^(?:我们?)?(?:已经?)?(?:答应|承诺|保证)(?:了|过)?(?:给|帮)?(?:他们?|她们?|客户|对方)?(?:会|要)?/u,
]
/** 我说周五前发他一份说明: what is said to be done by a day is promised. */
const saidToDo =
  /^我们?(?:也|还|就|已经?)*(?:跟|对|和|回|告诉)?(?:他们?|她们?|客户|对方)?(?:说|讲|回|告诉|回复)?(?:了|过|好|是|定)?(?:我们?)?(?:会|要|就|再|尽快|一定)*(?=[^我]{0,10}(?:发|给|回|寄|送|拿|交|办|打|带|约|转|补|查|算|问|做|出|提供|准备|联系|答复|落实|安排|确认|搞定|传))(?<=[说讲回诉好会复]|诉[他她]们?|[说讲]我们?)/u
/** "Told him he has it by Monday": what somebody is said to have by a day. */
const saidToHave =
  /^(?:and |but |so )?(?:(?:i|we)(?:['’]?ve| have)? )?(?:told (?:him|her|them)|said|assured (?:him|her|them))(?: that)? (?:he|she|they)(?:['’]?d)? (?:has|have|gets?|had)\s+/u
/** Who will do it, without a word of promising: "скан пришлет в среду". */
const willDo =
  /(?<!\p{L}|не )(?:(?:при|до|вы|пере|со)шл(?:ет|ют)|(?:при|до|за)нес(?:ет|ут)|привез(?:ет|ут)|оплат(?:ит|ят)|верн(?:ет|ут)|подпиш(?:ет|ут)|скин(?:ет|ут)|предостав(?:ит|ят)|отправ(?:ит|ят)|обещал[аи]? (?:прислать|принести|донести|дослать|оплатить|предоставить|вернуть))(?!\p{L})|обещали (?:прислать|принести|дослать|оплатить|предоставить|подписать)/u
const told =
  /^.*(?<!\p{L})(?:\p{Script=Cyrillic}{2,}(?:[аяеиыоу]л[аи]?|[лш]лась|л[аи]сь|лся|шел|шла)|жд[её]т|ждут|хо(?:чет|тят)|говор[ия]т|соглас(?:ен|на|ны)|довол(?:ен|ьна|ьны))(?!\p{L})\s+(?=\S)/iu
/** In a run-on without commas what will be done begins behind what was done: "план приняла договор пришлёт сама". */
function afterDeed(clause: string): string {
  const at = willDo.exec(fold(clause))?.index ?? 0
  const before = clause.slice(0, at)
  const deed = told.exec(before)?.[0]
  return deed && before.length > deed.length ? clause.slice(deed.length) : clause
}
/** What is only to be thought over is no promise. */
const idle = /^(?:to )?(?:think|consider)|^(?:подумать|посмотреть|решить)|^(?:考虑|想想|看看)/u

/** "Карту обещала забрать в среду": the thing before the word of promising belongs behind it. */
const thingFirst =
  /^((?:(?:а|и|но)\s)?)((?!(?:он|она|они|я|мы|сам|сама|сами|клиент)\s)\p{L}{3,}\s)((?:по)?обещал[аи]?\s\p{L}+(?:ть|ти|чь)(?:\s|$))/iu

/** 退款周四到账我跟她保证了: the same in Chinese. */
const thingFirstHan =
  /^(?<thing>[^我他她]{4,30}?)(?:这事?|这个|这点)?(?:是)?(?<who>我们?|[他她]们?)(?:也|都|已经?|当场|自己)*(?:(?:跟|对|向|给)(?:[他她我]们?|对方|客户))?(?:保证|答应|承诺|应承|应下|打了?包票)(?:了|过|下来|的)*$/u

/** "Сказала ему отвечу в среду": the day stands behind what was said, and lies ahead though saying so is past. */
function dayBehind(clause: string, moment: Moment) {
  const said =
    /^.{0,40}?(?<!\p{L})(?:сказал|ответил|(?:по)?обещал|заверил)[аи]?\s+(?:(?:ему|ей|им|я|что)[\s,]+)*(?=\p{L}+[уюм]\s)/iu.exec(
      clause,
    )?.[0].length
  const date = said === undefined ? undefined : dayAhead(clause.slice(said), moment)
  return date && said !== undefined ? { ...date, start: date.start + said, end: date.end + said } : undefined
}

function promiseIn(told: string, moment: Moment, speaks: Speaker): ReportPromise | undefined {
  const whole = told
    .replace(thingFirst, (_, tie: string, thing: string, deed: string) => `${tie}${deed.trim()} ${thing}`)
    .replace(thingFirstHan, (_, thing: string, who: string) => `${who}答应${thing}`)
  const clause = afterDeed(whole)
  const folded = fold(clause)
  const date = dayAhead(clause, moment) ?? dayBehind(clause, moment)
  const bare = date ? without(clause, [dateSpan(clause, date)]) : clause
  const plain = fold(bare)
  const lead = (forms: readonly RegExp[]): string | undefined =>
    forms.map((form) => form.exec(plain)?.[0]).find((words) => words !== undefined)
  const client =
    lead(theirs) ??
    theyBring(plain, date !== undefined) ??
    (goesOnFor(plain, speaks) ? lead(ours) : undefined)
  const bank = client === undefined ? lead(ours) : undefined
  const said = client ?? bank ?? (date ? (saidToDo.exec(plain) ?? saidToHave.exec(plain))?.[0] : undefined)
  if (said === undefined && !(date && willDo.test(folded))) return undefined
  const text = tidy(said === undefined ? bare : bare.slice(said.length)).replace(/前$/u, '')
  if ((text.length < 2 && !/\p{Script=Han}/u.test(text)) || text === '' || idle.test(fold(text)))
    return undefined
  return {
    text: sentenceCase(text),
    ...(date ? { due_on: date.to ?? date.on } : {}),
    ...(bank === undefined && !(said !== undefined && client === undefined)
      ? { owed_by: 'client' as const }
      : {}),
  }
}

const event =
  /(?:got|been accepted|starts?|going) (?:into|at|to) (?:med(?:ical)? school|law school|university|college)|graduat|expecting (?:a|their|her)|pregnan|newborn|(?<!\p{L})поступил|окончил|защитил\p{L}* диплом|беременн|ждут реб|ждет реб|уходит на пенси|переезжа|moving (?:house|to)|moves to|考上|毕业|怀孕|生了|搬家|(?:去|上|读|升).{0,8}(?:读|上)?(?:大学|高中|研究生)|去.{1,6}留学/u
const learned: ReadonlySet<FactKind> = new Set(['family', 'health', 'competitor', 'preference'])
/** What a clause says of a wish to us is work and no trait: but "asks not to be called" is one. */
const habit =
  /(?:asks?|asked) (?:me |us )?not to|prefers?|просит? (?:\p{L}+ ){0,2}не (?:звонить|писать|беспокоить|присылать)|别(?:再)?(?:给他|给她)?(?:打|发)|不要(?:打|发|在)/u
const changed =
  /(?<!\p{L})(?:new|changed|moved) .{0,20}(?:phone|number|mobile|e-?mail|address)|(?:phone|number|e-?mail|address) (?:is now|changed)|(?:нов\p{L}+|смени\p{L}+|поменя\p{L}+) (?:\p{L}+ ){0,2}(?:телефон|номер|почт|имейл|e-?mail|адрес)|(?:телефон|номер|почта|адрес) (?:\p{L}+ )?(?:теперь|нов\p{L}+|смени\p{L}+)|(?:新|换了?)(?:的)?(?:电话|手机|号码|邮箱|地址)|(?:电话|手机|邮箱|地址)(?:换|改)/u

/** 说她打算…: who said it is no part of what is learned. */
const spoken =
  /^(?:他们?|她们?|客户|对方)?(?:还|又|也)?(?:说|讲|表示|提到|告诉我)(?:了|过)?(?=\p{Script=Han}{3})/u

/** What the client asks for, and the word that stands for it in the promise that grants it. */
const wish = /^(?:(?:а|и|но) )?(?:он[аи]? )?(?:по)?прос(?:ит|ят|ил[аи]?)(?!\p{L})/u
const thatWish = /(?<!\p{L})(?:е[её]|его|их|это|вс[её]|сделать)(?!\p{L})/iu

/** "Просит прислать выписку, обещал отправить её": one thing to be done, promised and no task beside it. */
function granted(promise: ReportPromise, tasks: FollowUp[], asked: boolean): ReportPromise {
  if (!asked || !thatWish.test(promise.text)) return promise
  return { ...promise, text: tasks.pop()?.text ?? promise.text }
}

/** The words that say that steps follow, as a clause of their own. */
function stepsApart(note: string): string {
  const steps = stepsIn(note)
  if (!steps) return note
  const words = note.slice(steps.start, steps.end).replace(/[\s:–—-]+$/u, '')
  return `${note.slice(0, steps.start)}; ${words}; ${note.slice(steps.end)}`
}

const ownPromise = /(?<!\p{L})(?:я|мы) (?:(?:ему|ей|им|же|тоже|уже) )*(?:по)?обещал/u

/** Cuts what was dictated of a contact into steps, promises, facts, events of a life and new data. */
export function reportParts(told: string, moment: Moment, head = ''): ReportParts {
  const note = told.replace(/,(?=\s+что(?!\p{L}))/giu, '')
  let speaks = speakerOf(fold(head), undefined)
  const tasks: FollowUp[] = []
  const promises: ReportPromise[] = []
  const facts: ReportFact[] = []
  const events: LifeEvent[] = []
  const changes: Record<string, string | number> = {}
  let asked = false
  let listed = false
  const parts = clauses(stepsApart(note))
  // Who says «я обещала» once tells of the other promises as the client's.
  if (parts.some((clause) => ownPromise.test(fold(clause)))) speaks ??= { side: 'client' }
  for (const clause of parts) {
    if (isStepsHeading(clause)) {
      listed = true
      continue
    }
    const folded = fold(clause)
    speaks = speakerOf(folded, speaks)
    const promise = promiseIn(clause, moment, speaks)
    if (promise) {
      promises.push(granted(promise, tasks, asked))
      asked = false
      continue
    }
    const task = taskIn(clause, moment, listed)
    asked = task !== undefined && task.due_on === undefined && wish.test(folded)
    if (task) {
      tasks.push(task)
      continue
    }
    if (changed.test(folded)) {
      Object.assign(changes, changesIn(clause))
      continue
    }
    const kind = habit.test(folded) ? 'preference' : kindOf(folded)
    const text = sentenceCase(tidy(clause.replace(spoken, '')))
    if (event.test(folded) || kind === 'life_event') {
      const date = datesIn(clause, moment, 'future').find(({ on }) => on >= moment.today)
      events.push({ text, ...(date ? { on: date.from ?? date.on } : {}) })
    } else if (
      kind &&
      learned.has(kind) &&
      clause.split(/\s/u).length + clause.length / (/\p{Script=Han}/u.test(clause) ? 4 : 6) > 3
    )
      facts.push({ text, kind })
  }
  return {
    tasks: tasks.slice(0, 10),
    promises: promises.slice(0, 10),
    facts: facts.slice(0, 10),
    life_events: events.slice(0, 5),
    changes,
  }
}
