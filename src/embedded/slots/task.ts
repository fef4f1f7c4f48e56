import type { Recurrence } from '#domain/service/terms.ts'
import { fold } from '#domain/text/fold.ts'
import type { Instant, LocalDate } from '#domain/time.ts'
import { conditionIn } from './after.ts'
import { type BeforeMeeting, beforeMeetingIn } from './before-meeting.ts'
import type { ClientMention } from './client.ts'
import { clientNames, clientPronoun, numberedClient } from './client.ts'
import { asDeeds } from './infinitives-ru.ts'
import { dateSpan, datesIn, lastDay, type Moment } from './mentions.ts'
import { recurrenceIn } from './recurrence.ts'
import { justBefore, type Span, sentenceCase, tidy, without } from './words.ts'

export type TaskSlots = Readonly<{
  text?: string
  client?: ClientMention
  due_on?: LocalDate
  due_at?: Instant
  priority?: 'high' | 'low'
  repeat?: Recurrence
  /** The words of the task that must be done first. */
  after?: string
  /** The meeting from which it counts back. */
  before?: BeforeMeeting
}>

const commands = [
  /^(?:(?:please|pls|also|and|then|can you|could you|ok|hey)[ ,]+)*(?:remind me|(?:put|add|stick|pop|throw)(?: it| this| that)? (?:to|on|onto|in) (?:my|the) (?:to-?do list|task list|list|to-?dos?|tasks|agenda)|(?:ping|nudge|poke) me|give me a (?:nudge|shout|ping|buzz|poke)|don'?t let me forget|set (?:me )?(?:up )?a reminder|(?:create|add|set|make|open|put|set up|schedule|give me|i need|new)(?: up)? (?:a |an |another |me a |the )?(?:new |high[- ]prio(?:rity)? |urgent |follow-?up )?(?:task|to-?do|reminder|action item)|(?:new )?(?:task|to-?do|reminder)|(?:and )?another (?:one|task)|add (?:one|another)(?: one)?(?= (?:for|on|to|next|tomorrow))|i (?:need|have|must|should|ought)(?: to)?|need to|must|have to)(?=[\s:,-]|$)/iu,
  /^(?:(?:пожалуйста|и|а|также|еще|ещё|потом|мне|себе)[ ,]+)*(?:напомина(?:й|йте|ть)(?: мне)?|напомни(?:ть|те|шь)?(?: мне)?|(?:запиши|внеси|занеси|добавь|поставь|закинь|кинь)(?:те)?(?: мне| себе)? (?:в|на) (?:дела|задачи|план|планы|список(?: дел| задач)?|напоминания|туду)|не забыть(?: бы)?|чтобы? не забыть|не дай (?:мне )?забыть|(?:создай|создать|поставь|поставить|добавь|добавить|заведи|завести|сделай|запиши|нужна)(?:те)?(?: мне| себе| еще| ещё)?(?: (?:по )?\p{L}{3,}(?:у|ю|ой|ей|им|ым|е|и)(?: \p{L}{3,}(?:у|ю|ой|ей|им|ым|е|и))?)? (?:(?:новую |новое |одну |срочную )?(?:задачу|задача|напоминание|дело|туду)|(?:новую|одну|другую))|(?:и |а )?(?:ещё |еще )?(?:новую|другую|следующую)(?=\s*(?:$|[:,—-]|(?:для )?(?:ему|ей|им|него|нее|неё|них) же))|(?:новая |новую )?(?:задача|задачу|напоминание|туду)|(?:и )?(?:ещё|еще) одн[уа]|(?:мне )?(?:надо|нужно|необходимо))(?=[\s:,—-]|$)/iu,
  /^(?:(?:请|麻烦|帮我|再|另外|然后|并|同时|顺便|也)[，, ]*)*(?:提醒一下我|提醒我|给我(?:设)?(?:个|一个)?提醒|设(?:个|一个|置)?提醒|别(?:让我)?忘了?|不要忘了?|(?:新建|建立|建|创建|加|添加?|列|新增|设|安排|记|开|立)(?:一?个|条|一条|一项|个新)?(?:新的?)?(?:跟进)?(?:任务|待办|代办|提醒|todo)|(?:再)?(?:新建|建|加|来|设)(?:一?个|一条|一项)(?=[：:，,])|(?:再)?(?:加|排|来|派|记)(?:一?[个件])?(?:活儿?|事儿?)(?=[：:，,])|(?:新)?(?:任务|待办|代办)|我?(?:需要|记得|得))/u,
] as const
const trailing = [
  /(?<![\s,;.—-])[\s,;.—-]*(?:and )?(?:please |pls )?(?:put|add|stick|pop|throw)(?: it| this| that)? (?:to|on|onto|in) (?:my|the) (?:to-?do list|task list|list|to-?dos?|tasks|agenda)(?: please| pls)?[\s.!]*$/iu,
  /(?<![\s,;.—-])[\s,;.—-]*(?:(?:please |pls )?put (?:that|this|it) (?:in|down)|(?:recurring )?(?:task|reminder))(?: please| pls)?[\s.!]*$/iu,
  /(?<![\s,;.—-])[\s,;.—-]*(?:(?:please )?(?:create|add|make|set|put)(?: up)? (?:a |an |me a )?(?:task|to-?do|reminder)(?: (?:for|on) (?:it|that|this))?|remind me|please|pls|thanks)[\s.!]*$/iu,
  /(?<![\s,;.—-])[\s,;.—-]*(?:(?:создай|поставь|добавь|заведи|сделай)(?: мне)?(?: на это)? (?:задачу|напоминание)|(?:(?:запиши|внеси|занеси|добавь|поставь|закинь|кинь)(?:те)?(?: мне| себе)? )?(?:в|на) (?:дела|задачи|план|планы|список(?: дел| задач)?|напоминания|туду)|напомни(?:те)?(?: мне)?(?:,? (?:пожалуйста|пж\p{L}{0,4}|пл[иы]?з))?|пожалуйста|пж\p{L}{0,4}|пл[иы]?з)[\s.!]*$/iu,
  /(?<![，,；;。\s])[，,；;。\s]*(?:帮我|请|也|再|都)*(?:提醒我|别让?我?忘了?|不要忘了?|(?:记|加|放|写)(?:到|进|入).{0,4}(?:待办|任务|清单)(?:里|中)?|记(?:个|一个|一下)?(?:待办|任务)?|(?:建|加|设|挂|列|立|存|开|来)(?:上?一?[个条项]|上|到)?(?:任务|待办|提醒)(?:里|中|上)?|谢谢)[。！\s]*$/u,
] as const
const glue =
  /^(?:\s*(?:(?:for|on|by|due)?\s*[:,—–-]\s*|(?:to|that|about|чтобы|что|about)\s+|(?:i (?:want|have|need) to|i'd like to)\s+|(?:for me|мне|(?:для )?(?:ему|ей|им|него|нее|неё|них) же(?=\s*[:,–—-]))\s*[:,–—-]?\s*|[：，、,]))+/iu
const high =
  /(?:high|top)[- ]prio(?:rity)?|urgent(?:ly)?|asap|important(?:!|$)|срочн\p{L}*|высок\p{L}+ приоритет\p{L}*|приоритет:? высок\p{L}*|важно(?!\p{L})|紧急|加急|要紧(?!不|吗)的?|(?:很|特别|比较|挺|蛮|十万火|着)急|高优先级?|优先级?高|尽快|(?<=[\s，,])急(?=[。！!\s]*$)/u
const low =
  /low[- ]prio(?:rity)?|not urgent|no rush|не срочно|несрочн\p{L}*|низк\p{L}+ приоритет\p{L}*|不着?急|慢慢来|低优先级?/u
const dueWord = /(?:due|deadline|срок|до срока|截止(?:日期)?)[\s:]*$/iu
const beneficiary = /(?:\s+(?:for|with|re|about|on)|\s+(?:для|по|с|со))\s*$/iu

const spanOf = (text: string, form: RegExp): Span | undefined => {
  const match = form.exec(text)
  return match ? { start: match.index, end: match.index + match[0].length } : undefined
}

/** A client named in a task: only where the words leave no doubt, since "the tax adviser" is none. */
export function taskClient(
  text: string,
  taken: readonly Span[],
  names?: readonly string[],
): ClientMention | undefined {
  const named = numberedClient(text) ?? clientNames(text, taken, names)[0]
  const han = named !== undefined && /\p{Script=Han}/u.test(named.text)
  const pronoun = clientPronoun(text)
  const sure = named && named.score >= (!han ? 2.3 : pronoun ? 2 : 1.4)
  return sure ? named : pronoun
}

/** "The Q3 figures" speak of a quarter; only "by Q3" is a day to be done by. */
const aboutQuarter = (text: string, { start, end }: Span): boolean =>
  /^(?:(?:for|of|the) )*(?:q[1-4]|h[12])\b/iu.test(text.slice(start, end)) &&
  !/(?<!\p{L})(?:by|in|until|till|before|end of|due)\s+$/iu.test(justBefore(text, start))

/** What is left of "put a reminder in for" says nothing of what is to be done. */
const onlyTies = /^(?:(?:in|for|at|on|out|up|me|it|a|about|please|again)(?:\s+|$))*$/iu

/** A part of the day alone is one of today. */
const laterToday = /(?<!\p{L})(?:вечером|вечерком|днем|после обеда|ближе к вечеру|до вечера)(?!\p{L})/u

/** «Если не ответит до пятницы, в понедельник напомни …»: the day of the order is that of the task. */
const ifFirst = /^(если [^,]{4,80}?),\s*(?:то\s+)?([^,]*(?:напомни|поставь)[^,]{4,})$/iu

/** The parts of a wish for a task or reminder. */
export function taskSlots(spoken: string, moment: Moment): TaskSlots {
  const said = spoken.replace(ifFirst, '$2, $1')
  const before = beforeMeetingIn(said, moment)
  const rest = before ? plainTask(without(said, [before.span]), moment) : plainTask(said, moment)
  if (!before) return rest
  // The time is that of the meeting; a day said beside it is its day.
  const { due_at: _, client, ...slots } = rest
  const text = onlyTies.test(rest.text ?? '') ? before.event : rest.text
  return {
    ...slots,
    ...(text ? { text } : {}),
    ...(client && !client.pronoun ? { client } : {}),
    ...(before.on ? { due_on: before.on } : {}),
    before,
  }
}

function plainTask(said: string, moment: Moment): TaskSlots {
  const condition = conditionIn(said)
  let text = (condition ? without(said, [condition.span]) : said)
    .trim()
    .replace(/(\d{1,2}[:：]\d{2})\s*[:：]/u, '$1 –')
  for (const form of trailing) text = text.replace(form, '')
  const rhythm = recurrenceIn(text, moment)
  const until = rhythm?.repeat.until
  const dates = datesIn(text, moment, 'future').filter(
    (found) =>
      !aboutQuarter(text, found) &&
      !(
        rhythm?.repeat.every === 'month' &&
        rhythm.on !== undefined &&
        !found.at &&
        rhythm.spans.some((span) => found.start < span.end && span.start < found.end)
      ) &&
      (until === undefined || (found.to ?? found.on) !== until),
  )
  const date = dates.find((found) => found.on >= moment.today) ?? dates[0]
  const folded = fold(text)
  const by = date && lastDay(text, date, moment.today)
  const due = by ?? rhythm?.on ?? (laterToday.test(folded) && !rhythm ? moment.today : undefined)
  const priority = low.test(folded) ? 'low' : high.test(folded) ? 'high' : undefined
  const spans: Span[] = [...(rhythm?.spans ?? [])]
  if (date) {
    const span = dateSpan(text, date)
    const lead = dueWord.exec(justBefore(text, span.start))
    spans.push(lead ? { start: lead.index, end: span.end } : span)
  }
  const mark = priority && spanOf(folded, priority === 'high' ? high : low)
  if (mark) spans.push(mark)
  const client = taskClient(withoutCommand(text), [], moment.names)
  const whole = without(text, spans)
  const body = withoutCommand(whole)
  const clean = tidy(client && !client.pronoun ? withoutTail(body, client) : body)
  return {
    ...(clean.length > 1 || /^\p{Script=Han}$/u.test(clean)
      ? { text: clean === '打' ? '打电话' : sentenceCase(asDeeds(clean)) }
      : {}),
    ...(client ? { client } : {}),
    ...(date?.at ? { due_at: date.at } : {}),
    ...(due ? { due_on: due } : {}),
    ...(priority ? { priority } : {}),
    ...(rhythm ? { repeat: rhythm.repeat } : {}),
    ...(condition ? { after: condition.first } : {}),
  }
}

function withoutCommand(text: string): string {
  let rest = text
  for (let round = 0; round < 2; round += 1)
    for (const form of commands) {
      const match = form.exec(rest)
      if (match) rest = rest.slice(match[0].length).replace(glue, '').trimStart()
    }
  return rest.replace(glue, '')
}

/** "prepare the papers for Orion" is kept beside its client as "prepare the papers". */
function withoutTail(text: string, client: ClientMention): string {
  const at = text.lastIndexOf(client.text)
  if (at <= 0 || /[\p{L}\d]/u.test(text.slice(at + client.text.length))) return text
  const lead = beneficiary.exec(justBefore(text, at))
  return lead && /for|для/iu.test(lead[0]) ? text.slice(0, lead.index) : text
}

const quoted = /["“”«»'‘’「」]([^"“”«»「」]{2,})["“”«»'’」]/u
const doneForms = [
  /^(?:(?:please|pls|and|also|ok|can you|could you)[\s,]+)*(?:tick|cross|strike|scratch|check|knock)(?= .{4,80} (?:off|out)(?: (?:my|the) list)?[\s.!]*$)|(?<=^\s*.{4,80}) (?:off|out)(?: (?:my|the) list)?[\s.!]*$/giu,
  /(?<!\p{L})(?:(?:is|are|comes?|came) off (?:my|the) (?:list|plate|desk)|(?:tick|cross|strike|check) (?:it|that|this)(?: off)?|(?:thing|business|stuff)(?= (?:for|with|is|are|,|$))|вопрос\p{L}*(?= (?:с|со|по)(?!\p{L}))|решили|решен[аоы]?|закрыли|можно (?:в[ыы]ч[её]ркивать|закрывать|снимать|убирать|списывать)|задачк[аиуой]+)(?!\p{L})/giu,
  /(?<!\p{L})(?:(?:that|this) (?:one|job|bit)|(?:has |have |is |are )?(?:come|came|gone|went|been sent|been ordered|ordered|sent|signed) (?:in|back|through|out|off)|(?:is|are|got|was|were|has been) (?:ordered|sent|signed|booked|sorted|arranged|handled|dealt with)|(?:,|and|so)\s+(?:please |pls )?(?:close|tick|mark|cross|check|strike)(?: it| that| this)?(?: one)?(?: off| as)?|so$)(?!\p{L})/giu,
  /(?<!\p{L})(?:as|is|was|are|has been|have been|got) (?:now |all |already |finally )?(?:done|complete|completed|finished|closed|sorted)(?!\p{L})/giu,
  /(?<!\p{L})(?:(?:please|pls|can you|could you|i(?:'ve| have)?|just|already)\s+)*(?:mark|set|(?:tick|check|cross|strike|knock)(?= (?:it |that |this )?off)|close|complete|finish|resolve|done|finished|completed)(?: off| with| out)?(?!\p{L})/giu,
  /(?<!\p{L})(?:(?:as|is|was|are) )?(?:now |all |already )?(?:done|complete|completed|finished|closed)(?!\p{L})/giu,
  /(?<!\p{L})(?:(?:that|this|the|my|a)\s+)?(?:task|to-?do|reminder|item)s?(?!\p{L})(?:\s+(?:about|of|to|on|for|with))?/giu,
  /(?<!\p{L})(?:отметь|отметить|(?:по)?ставь|обновил[аи]?|вычеркивай|вычеркни|вычёркивай|зачеркни|убирай|галочку?|закрой|закрыть|закрывай(?:те)?|закрыва(?:ем|ю)|снимай(?:те)?|закрыл[аи]?|заверши|завершить|завершил[аи]?|выполни|выполнил[аи]?|выполнен[аоы]?|выполненн?(?:ой|ую|ым)|сделал[аи]?|сделан[аоы]?|готов[аоы]?|закрыт[аоы]?|завершен[аоы]?|как|уже|пожалуйста|сними|проверил[аи]?|разобрал\p{L}*|(?:до|по|пере)звонил\p{L}*|созвонил\p{L}*|напомнил\p{L}*|напомнен\p{L}*|выслал\p{L}*|отправил\p{L}*|отослал\p{L}*|передал\p{L}*|получил\p{L}*)(?!\p{L})/giu,
  /(?<!\p{L})(?:задач[аиуей]+|дело|напоминани[ея]|пункт)(?!\p{L})(?:\s+(?:про|о|об|по)(?!\p{L}))?/giu,
  /(?<=\p{Script=Han})过(?=了?(?:$|[，,。！!\s]))|(?<=[寄发送交打])(?:出去|过去|完|好|掉)?了|(?:就|也|都)?(?:可以)?(?:勾|划|销|关|消|结)(?:掉|了|上|一下)+吧?(?=$|[，,。！!])|[这那](?:条|项|个|件|笔)(?:事|活|待办|任务|提醒)?|已经?|(?<=.)了(?=[\s，,。]|$)|(?:请|帮我|把|将)?(?:标记为?|标为|设为|关闭|关掉|勾掉|划掉)(?:已)?(?:完成)?|(?:已经?|都)?(?:做完|办完|完成|搞定|弄完|处理完|处理好|办好|做好|搞完)了?|(?:的|那个|这个|那项|这项|那条)*(?:任务|待办)|^把|^将|那个$|的$/gu,
] as const

/** The words a finished task is known by. */
export function finishedTask(said: string, names?: readonly string[]): string | undefined {
  const id = /(?<![a-z_])tsk_[a-z0-9-]+/u.exec(said)
  if (id) return id[0]
  const inside = quoted.exec(said)?.[1]
  if (inside) return tidy(inside)
  let rest = said
  for (const form of doneForms) rest = rest.replace(form, ' ')
  const clean = tidy(
    tidy(rest)
      .replace(/^(?:the|my|that|this|it|про|о|об|с|эту|это|эта|и|а)(?:\s+|$)/iu, '')
      .replace(/[，,]\s*把$/u, '')
      .replace(/(?:那个|这个|的)?[?？!！。.]*$/u, ''),
  )
  return clean.length > 1 ? withoutBeneficiary(verbFirst(clean, names), names) : undefined
}

/** 吴晓岚约好了 is the task 约吴晓岚. */
function verbFirst(words: string, names: readonly string[] = []): string {
  const name = names.find((each) => words.startsWith(each))
  const verb = name && /^(\p{Script=Han})(?:好|完|过|妥|定|到)?$/u.exec(words.slice(name.length))?.[1]
  return verb ? `${verb}${name}` : words
}

/** "the valuation for Orion" is the valuation: its task need not repeat the client. */
function withoutBeneficiary(words: string, names: readonly string[] = []): string {
  const name = names.find((each) => words.endsWith(each))
  const rest = name && words.slice(0, -name.length)
  const bare = rest && /^(.*\s\S.*?)\s+(?:for|with|для)\s+$/iu.exec(rest)?.[1]
  return bare || words
}

/** The client that the words for a finished task name: what follows in the same message may be about them. */
export function taskOwner(
  call: Readonly<{ tool: string; said: string }> | undefined,
  names?: readonly string[],
): string | undefined {
  const name = call?.tool === 'complete_task' ? clientNames(call.said, [], names)[0] : undefined
  return name && name.score >= 1.9 ? name.text : undefined
}
