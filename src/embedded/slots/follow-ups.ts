import { fold } from '#domain/text/fold.ts'
import type { LocalDate } from '#domain/time.ts'
import { dateSpan, datesIn, type Moment } from './mentions.ts'
import { russianRunOns } from './run-ons-ru.ts'
import { sentenceCase, tidy, without } from './words.ts'

export type FollowUp = Readonly<{ text: string; due_on?: LocalDate }>

const english =
  /^(?:(?:and|then|so|also|but|please|pls|need to|needs to|have to|must|should|i should|i must|i need to|i have to|i'll|i will|i promised to|promised to|asked (?:me|us) to|wants (?:me|us) to|we should|we'll|we will|let's|to|will|remember to|todo:?|action:?|next step:?|next:?|follow-?up:?) )*(call(?: \w+)? back|call(?! (?:with|from) )|ring|phone|send|email|mail|write|prepare|follow up|check|remind|schedule|book|meet|arrange|review|get back|forward|share|provide|set up|draft|order(?! book)|ask|visit|discuss|offer|calculate|update|confirm|contact|text|invite|reply|respond|organi[sz]e|submit|collect|bring|sign|touch base|revert|chase|try again|try (?:him|her|them)(?: again)?|ring (?:him|her|them)(?: again)?|clarify|propose|present)(?!\p{L}|ed|ing)/u
/** Deeds that are steps only where a duty or a day to come is named with them. */
const englishDeed =
  /^(?:(?:and|then|so|also|but|please|pls) )*(?<duty>(?:i|we)(?:['’]?ll| will| need to| have to| must| should|['’]?ve got to|['’]?m to)|need(?:s)? to|have to|must|should|got to|gotta|remind me(?: to)?|to|todo:?|action:?) (?:also |then |still )?(?<deed>\p{L}{2,}(?! (?:is|are|was|were|had|has)(?!\p{L}))(?<!ed|ing))|^(?:(?:and|then|also) )*(?<plain>scan|cancel|rework|re-?run|get|tell|answer|look (?:into|up|at|for)|find out|pull|run|open|close|pay|file|print|compare|sort|fix|raise|escalate|renew|pick up|hand|move|transfer|speak to|talk to|see|drop|fetch|finish|redo|work out|recalculate|put together|look)(?!\p{L}|ed|ing)/u
const russian =
  /^(?:(?:и|а|затем|потом|также|надо|нужно|необходимо|должен|должна|обещал[аи]?|договорились|просил[аи]? (?:меня|нас)?|просит|следующий шаг:?|задач[ау]:?|напомнить|напоминание|поставить|я|мне|ему|ей|им) )*((?:пере|по|со)?звон(?:ить|ю|им|иться)|отправ(?:ить|лю|им)|выслать|вышлю|послать|пошлю|прислать|пришлю|подготовить|подготовлю|написать|напишу|проверить|проверю|напомнить(?! мне)|напомню|назначить|встретиться|встретимся|связаться|свяжусь|согласовать|уточнить|уточню|сделать|сделаю|рассчитать|посчитать|предложить|предложу|узнать|спросить|поздравить|посмотреть|заказать|собрать|подобрать|переслать|обновить|заехать|позвать|найти|решить|получить|попросить|организовать|передать|передам|ответить|отвечу|запросить|запрошу|обсудить|обсудим|вернуться|набрать|наберу|забрать|подписать|скинуть|скину|дать|оформить|пригласить)(?!\p{L})/u
/** After a word of duty any deed is one to be done: "мне нужно до этого предупредить риски". */
const russianDuty =
  /^(?:(?:и|а|но|еще|также|потом) )*(?:мне )?(?:надо|нужно|необходимо|должен|должна|не забыть|мне)(?: бы)?(?: (?:будет|еще|до этого|потом|срочно|обязательно))* (\p{L}{3,}(?:ть|ти|чь)(?:ся)?)(?!\p{L})/u
const chinese =
  /(?:回电|回个电话|回访|打电话|致电|发|寄|送|准备|提供|联系|跟进|约|安排|提交|确认|回复|答复|检查|写|拜访|见面|通知|催|收集|整理|签|带|问|查|报价|给(?!了)|核对|汇报|沟通|给.{1,8}(?:发|打|回|送|准备))/u
const chineseMust = /(?:需要我?|要我|得|记得|答应|请我|务必|必须|待办[：:]?|下一步[：:]?)/u
const past =
  /(?<!\p{L})(?:sent|called|prepared|had|was|were|did|said|told)(?!\p{L})|了(?!解)|过(?!户|来|去|期)|刚|来电|发(?:邮件|微信|短信|消息)(?:说|来|问)|(?<![跟和对给向])[说讲](?!明|清|好|一声)/u

/** A promise in the middle of a dictated run-on: "wants a refi in march call back friday". */
const inside =
  /(?<!\p{L})(?:(?:call|ring|phone)(?: (?:him|her|them|me))? back|send (?:him|her|them|over)|follow up|get back to|перезвонить|перезвоню|отправить|отправлю|прислать|пришлю|подготовить|подготовлю|связаться|созвониться)(?!\p{L})/u

/** Wants of the client are not work for us: "wants to sell in March". */
const clientsOwn =
  /^(?:她|他|客户|对方|他们)?(?:想|打算|希望|考虑|计划|觉得|说|准备|可能|决定|正在|在)(?!我|让我|要我)/u

/** A word that joins a clause to the one before it. */
const hanJoint = /^(?:另外|还有|对了|而且|此外|顺便|然后|接着)[，\s]*(?=\p{Script=Han}{3})/u

/** The clauses of a note: what stands between commas, stops, and "and" before a verb. */
export const clauses = (note: string): string[] =>
  note
    .split(
      /[,;，；。!！\n]+|\.(?=\s|$)|\s(?:and|then|so|but|и|а|но)\s(?=[\p{L}'’ -]{2})|\s+(?=(?:я|мы) (?:ему |ей |им |уже |тоже )*(?:по)?обеща(?:л|ла|ли)|(?:он|она|они|сам[аи]?) (?:нам |мне |сам[аи]? )*(?:по)?обеща(?:л|ла|ли)|(?:мне )?(?:надо|нужно) (?:ещё |еще |будет |бы |мне )*\p{L}{3,}(?:ть|ти|чь)(?!\p{L})|с (?:меня|нас) )|\s+(?=(?:i|we)(?:['’]ve| have)? (?:also )?(?:promised|owe)(?!\p{L})|(?<!(?:what|that|as|when|than|if|because|who|which) )(?:i|we) (?:also )?(?:said|agreed|assured (?:him|her|them)|need to|have to|must|should)(?!\p{L})|(?:i |we )?told (?:him|her|them) (?:i|we|s?he has|they have)|(?<!(?:with|for|to|and|of|about|at|by|from|call|ring|ask|visit|meet|see|mail|email|text|write|tell|invite|phone|remind|chase|that|if|when|but) )(?:his|her|their) (?:son|daughter|wife|husband|mother|father|brother|sister|kids?|children)(?!['’\p{L}])|(?:s?he|they) (?:promised|hates?|loves?|prefers?|wants?|will|is|has)(?!\p{L}))/iu,
    )
    .flatMap(russianRunOns)
    .map((part) => part.trim().replace(hanJoint, ''))
    .filter((part) => part.length > 1)
    .reduce<string[]>(withItsDay, [])

/** "В пятницу надо набрать сына": the day before a duty is that of the duty. */
const onlyDay = /^(?:(?:в|во|на|к|ко|до|через)\s)?[\p{L}\d]+(?:\s\p{L}+)?$/iu
const duty = /^(?:мне\s)?(?:надо|нужно)(?!\p{L})/iu
function withItsDay(all: string[], part: string): string[] {
  const last = all.at(-1)
  if (last !== undefined && duty.test(part) && onlyDay.test(last)) all[all.length - 1] = `${last} ${part}`
  else all.push(part)
  return all
}

/** A clause that tells of somebody is none of the steps listed before it. */
const nobodysDeed =
  /^(?:(?:and|but|so|oh) )*(?:i|we|he|she|they|it|his|her|their|who|which|all|he['’]s|she['’]s|they['’]re)(?!\p{L})/u

/** The step that a clause speaks of; `listed`: it stands behind words that say that steps follow. */
export function taskIn(clause: string, moment: Moment, listed = false): FollowUp | undefined {
  const folded = fold(clause)
  const dates = datesIn(clause, moment, 'future').filter((date) => date.on >= moment.today)
  const date = dates[0]
  const spans = dates.slice(0, 1).map((found) => dateSpan(clause, found))
  const rest = without(clause, spans)
  const plain = fold(rest)
  const verb = english.exec(plain) ?? russian.exec(plain) ?? russianDuty.exec(plain)
  if (verb) {
    const head = rest.slice(verb[0].length - (verb[1]?.length ?? 0))
    return made(head, date?.on)
  }
  const { duty, deed = '', plain: alone = '' } = englishDeed.exec(plain)?.groups ?? {}
  const own = deed || alone
  if (own && (duty || date || listed)) return made(rest.slice(plain.indexOf(own)), date?.on)
  if (listed && date && !nobodysDeed.test(plain)) return made(rest, date.on)
  const promise =
    date && /^(?:(?:and|so|but) )?(?:i|we) ((?:promised|owe)(?: \p{L}+)? (?:an?|the) .+)/u.exec(plain)
  if (promise) return made(rest.slice(rest.length - promise[1]!.length), date.on)
  const middle = inside.exec(folded)
  const then = middle ? dates.find((found) => found.start > middle.index) : undefined
  if (middle && then) return made(without(clause, [dateSpan(clause, then)]).slice(middle.index), then.on)
  if (
    !/\p{Script=Han}/u.test(clause) ||
    !chinese.test(folded) ||
    past.test(folded) ||
    clientsOwn.test(folded)
  )
    return undefined
  if (!date && !chineseMust.test(folded)) return undefined
  return made(
    rest.replace(/^(?:她|他|我|我们|并|还|再|然后|请|需要|需|要|得|记得|务必|必须|让我|要我)+/u, ''),
    date?.on,
  )
}

const made = (text: string, due: LocalDate | undefined): FollowUp | undefined => {
  const clean = tidy(text.replace(/^(?:to|что|чтобы)\s+/iu, ''))
  return clean.length < 2 ? undefined : { text: sentenceCase(clean), ...(due ? { due_on: due } : {}) }
}

/** What a note promises to do: "call back on Friday", "отправить условия до среды", "周五回电". */
export const followUps = (note: string, moment: Moment): FollowUp[] =>
  clauses(note)
    .flatMap((clause) => taskIn(clause, moment) ?? [])
    .slice(0, 10)
