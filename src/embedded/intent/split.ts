import { fold } from '#domain/text/fold.ts'
import { patternOf } from '#domain/text/letters.ts'
import { matchesOf } from '#domain/text/matches.ts'
import { isQuestion } from '../slots/question.ts'
import { russianReminders } from './reminders-ru.ts'
import { reportsInChinese } from './reported.ts'
import { filedAndDue, russianSentences } from './sentences-ru.ts'
import { toldInRussian } from './told-ru.ts'

const writeStart = String.raw`(?:(?:please|pls|also|then|can you|could you|пожалуйста|также|请|帮我|再|另外|顺便|(?:千万)?(?:别|不要)忘(?:了|记)?|记得)[\s,，]*)*(?:remind me|remember (?:that(?! (?:for|when|next time|before|at|please|pls)(?!\p{L})|[.! ]*$)|(?:s?he|they|his|her|their) )|keep in mind|just so (?:you|we) know|fyi(?!\p{L})|btw(?!\p{L})|by the way|(?:create|add|set up|set|make|open|put)(?: up)? (?:a |an |another |me a )?(?:new |follow-?up )?(?:task|to-?do|reminder)|(?:new )?(?:task|to-?do)(?: for \p{L}+)?:|log (?:a|an|the|my|call|meeting)|напомни(?!ть)|(?:создай|поставь|добавь|заведи|сделай)(?: мне| еще| себе)* (?:(?:новую )?(?:задач|напомин)|(?:новую|одну|другую) (?=на |в |до |к ))|запиши (?:звон|встреч)|提醒我|(?:新建|建立?|创建|加|添加|设)(?:一?个|条|一条)?(?:新)?(?:任务|待办|提醒)|记(?:录|一下)(?!$|并|然后|再|[，,。\s]))`
/** Wishes that often end a sentence about the same thing: they are cut off only after a conjunction or a full stop. */
const softStart = String.raw`(?:draft |write (?:him|her|them|an? (?:\p{L}+ )?(?:mail|e-?mail|message|letter|follow))|update (?:his|her|their|the)|change (?:his|her|their)|mark |набросай|напиши (?:ему|ей|им|письм|черновик)|подготовь (?:письм|черновик|ответ)|(?:обнови|измени|поменяй)(?!\p{L})|закрой задач|起草|草拟|(?:给(?!我).{1,6})?(?:写|发)(?:一?封|一?个|一?条|几句|一?段)|更新|把)`
const askStart = `(?:who['’]?s?|whom|whose|what['’]?s?|which|when['’]?s?|where['’]?s?|how['’]?s?|did|does|is|are|show|list|find|tell|his|her|their|any|кто|кому|кого|с кем|у кого|что|какие|какой|какая|каков|когда|где|сколько|есть|покажи|найди|расскажи|его|ее|ей|他|她|有(?:哪些|什么|多少|没有)|哪|什么时候|上次|最近|是谁|查|看|列|(?:再|然后|接着|顺便)?(?:告诉我|跟我说|说说|给我(?:看|说|列|查)))`

/** A day or an hour that stands before a command: 另外周四上午十点提醒我…. */
const hanWhen =
  '(?:(?:[今明后]天|[今明][早晚]|大后天|(?:(?:[这本]|下{1,3})个?)?(?:周|星期|礼拜)[一二三四五六日天末底]|(?:[这本]|下{1,3})个?[周月]|[这本下]?个?[月周年季]度?[底末初]|\\d{1,2}月(?:\\d{1,2}[号日])?|\\d{1,2}[号日]|过?[一两二三四五六七八九十半几\\d]+个?(?:天|日|周|星期|礼拜|月|小时)[以之]?后|提前[一两二三半几\\d]+个?(?:天|小时|钟头|分钟|周|星期)|到时候?|回头|[早晚]上|[上中下]午|[一二三四五六七八九十两\\d]+(?:点半?|[:：]\\d\\d))(?:[以之]?前)?){0,3}'

const joints = [
  patternOf(
    String.raw`(?:[.;!?\n]\s*|,\s*|\s+)(?:and(?: then| also)?|then|also|plus|(?:и |а )?(?:заодно|сразу|еще|также|тогда)|и|а|а также|потом|затем|плюс)?[\s,]+(?=${writeStart})`,
    'gu',
  ),
  // A run-on without any sign: "обсудили страховку напомни в пятницу выслать условия".
  /(?<=\p{L}{3}|\d)(?<!(?:бря|аря|аля|ста|рта|мая|июня|июля|еля|завтра|сегодня|послезавтра|понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье|недел[юие]|недель|месяц|месяца|дней|дня|день|утром|вечером|днем|часа?|\d|(?<!\p{L})(?:мне|и|а|также|еще|потом|тогда|пожалуйста|просила?|просит)))(?<!(?<!\p{L})за (?:[\p{L}\d]+ ){0,2}[\p{L}\d]+\.? (?:до|перед) [^,.;:!?]{0,60})\s+(?=(?:напомни(?:те)?(?: мне)?|(?:поставь|создай|заведи)(?:те)? (?:мне |себе )?(?:задачу|напоминание))\s+(?!кто|что|когда|как)\S+\s+\S+)/gu,
  // A day behind the order is its own, so that before it belongs to what was told.
  /(?<!(?<!\p{L})(?:мне|себе|и|а|тоже|пожалуйста))\s+(?=напомни(?:те)? (?:мне )?(?:(?:в|во|на|к|ко|до|через|завтра|послезавтра|сегодня|утром|вечером|ближе)(?!\p{L})|\d|(?:\p{L}+ь )?\p{L}+(?:ого|его) (?=янв|фев|мар|апр|ма|ию|авг|сен|окт|ноя|дек|числа|\p{L}+(?:ть|ти|чь)(?!\p{L}))))/gu,
  // The same in English: "… by thursday remind me to call him", and what is added in passing: "…, oh and he hates calls".
  /(?<=\p{L}{2}|\d)(?<!(?<!\p{L})(?:to|you|please|pls|and|can|could|would|will|then|also|he|she|they|should|i|just|or|do|don['’]?t|asked|wants))(?<!(?:min(?:ute)?s?|hours?) before [^,.;:!?]{0,60})\s+(?=(?:please |pls )?(?:remind|nudge|ping|prod) me (?:to|on|in|next|tomorrow|this|about|again|\p{L}+day)(?!\p{L}))/gu,
  /[\s,;.]+(?:oh(?: and| btw|,)|p\.?s\.?[,:]?)\s+(?=\S+(?: \S+){2})/gu,
  // "…, and tell me what X owes": a question in the form of an order, also behind a dictated note.
  /(?:[.;!?\n,]\s*|\s+)(?:and|also|plus)(?: also| then)?\s+(?=(?:please |pls )?(?:tell|show|give|get) me (?:what|who|when|where|how|his|her|their|the|all|my|every)(?!\p{L}))/gu,
  // "First, …. Second, …": counted wishes.
  /[.;,!?]\s*(?:and |then )?(?:second(?:ly)?|third(?:ly)?|fourth(?:ly)?|last(?:ly)?|finally|[2-9])(?: thing| of all)?[,:)]\s+/gu,
  // "а Петрову поменяй почту": another client, another wish.
  /,\s*а\s+(?=(?:(?:у|для|по|с|со|про)\s+)?(?:\p{L}+\s+){1,2}(?:поменяй|обнови|измени|смени|исправь|поставь|напомни(?!ть)|создай|набросай|напиши|отправь|покажи|открой|переведи|запиши|занеси|добавь)(?!\p{L}))/gu,
  patternOf(
    String.raw`[，。；;！？\n]\s*(?:再|然后|另外|并且?|同时|还有|顺便|也|对了)?[，,]?(?=${hanWhen}(?:再|也)?${writeStart})`,
    'gu',
  ),
  patternOf(`\\s*(?:并且?|然后|顺便|同时|另外)(?=${hanWhen}${writeStart})|\\s+(?=${hanWhen}提醒我)`, 'gu'),
  patternOf(
    String.raw`(?:[.;!?\n]\s+(?:(?:and|also|и|а|еще|также|потом|заодно|кстати)\s+){0,2}|[,\s]+(?:and(?: then| also)?|then|also|plus|и|а также|и еще|и заодно|потом|затем)\s+)(?=${softStart})`,
    'gu',
  ),
  patternOf(`[\\s，。；;！？]*(?:再|然后|另外|并且?|同时|还有|顺便)(?:帮我|请)?(?=${softStart})`, 'gu'),
  // An appointment beside another wish: "…, put Moser down for 27 Nov", «…, и ещё запиши Петрову на четверг», …；再约王敏….
  /[,;.]\s*(?:and |also |then ){0,2}(?=(?:put|pencil)\s+(?:\p{L}+\s+){1,3}(?:down|in)\s+for\s)/gu,
  /(?:[,;.]\s*(?:(?:и|а)\s+)?(?:еще\s+|также\s+)?|\s+и\s+(?:еще\s+)?)(?=запиши(?:те)?\s+(?:\p{L}+\s+){1,3}на\s+(?:\d|понедельник|вторник|сред|четверг|пятниц|суббот|завтра|послезавтра|сегодня))/gu,
  /[，。；;]\s*(?:再|还要?|然后|另外)(?=(?:帮我)?(?:约|预约)\p{Script=Han}{2,4}(?:\d|[一二三四五六七八九十]|周|星期|下|明|后))/gu,
]
/** A report goes on to a reminder whose day stands before the order: "…, и 2 декабря напомни", "…, on friday remind me". */
const datedJoints = [
  /(?:[,.;]\s*(?:и\s+|а\s+)?|\s+и\s+)(?=(?:(?:в|во|на|к|через|до|ближе|завтра|послезавтра|сегодня|утром|вечером|днем|следующ\p{L}+|понедельник|вторник|сред[уы]|четверг|пятниц[уы]|суббот[уы]|воскресенье|недел\p{L}+|месяц\p{L}*|\d{1,2}(?:-?го)?|январ\p{L}|феврал\p{L}|март\p{L}?|апрел\p{L}|ма[яй]|июн\p{L}|июл\p{L}|август\p{L}?|сентябр\p{L}|октябр\p{L}|ноябр\p{L}|декабр\p{L}|часов|конц\p{L}|двадцать|тридцать|\p{L}{3,}(?:ого|его|ому))\s+){1,5}(?:мне\s+)?напомни(?!ть))/gu,
  /(?:[,.;]\s*(?:and\s+)?|\s+and\s+)(?=(?:(?:on|next|this|tomorrow|in|by|the|a|week|weeks|month|days?|morning|afternoon|\p{L}+day|mon|tues?|wed|thurs?|fri|\d{1,2}(?:st|nd|rd|th)?|january|february|march|april|may|june|july|august|september|october|november|december)\s+){1,5}(?:please\s+)?remind me)/gu,
]
const questionJoints = [
  patternOf(
    String.raw`(?:[;?\n]\s*|,\s*|\s+)(?:and(?: then)?|then|after that|also|plus|и|а также|а еще|а потом|потом|а затем|и потом)[\s,]+(?=${askStart}(?!\p{L}))`,
    'gu',
  ),
  patternOf(String.raw`\?\s+(?=${askStart}(?!\p{L}))`, 'gu'),
  patternOf(String.raw`[，。；？?]\s*(?:还有|另外|以及|并且?|和|再|然后|接着|顺便)?(?=${askStart})`, 'gu'),
]

type Piece = { start: number; end: number }

function cutAt(folded: string, forms: readonly RegExp[]): Piece[] {
  const cuts: Piece[] = []
  for (const form of forms)
    for (const match of matchesOf(folded, form)) {
      const start = match.index
      const end = start + match[0].length
      if (
        (/^[，。；]/.test(match[0]) || /^[？?]?\s*[他她](?!.*\?)/u.test(`${match[0]}${folded.slice(end)}`)) &&
        forms === questionJoints &&
        !isQuestion(folded.slice(end)) &&
        !/^(?:看|查|列)/u.test(folded.slice(end))
      )
        continue
      // "Дьяконову напомни …": whom the order is for is no wish before it.
      if (/^(?:\p{Script=Cyrillic}+(?:у|ю|ой|ей|е)\s*){1,2}$/u.test(folded.slice(0, start))) continue
      // «Если не перезвонит, напомни …»: the condition is no wish before it.
      if (/^если [^,]+$/u.test(folded.slice(0, start))) continue
      if (start > 2 && folded.length - end > 3 && !cuts.some((cut) => Math.abs(cut.end - end) < 3))
        cuts.push({ start, end })
    }
  return cuts.sort((a, b) => a.start - b.start)
}

/** True where a note is being dictated, in which questions and wishes may be quoted. */
const isReport = (folded: string): boolean =>
  toldInRussian.test(folded) ||
  reportsInChinese(folded) ||
  /^(?:\p{L}+ ){0,3}(?:log|note|record|just|met|spoke|called|talked|lunch|coffee|dinner|breakfast|chat|talk|zoom|visit|session|catch-?up|conversation|saw|visited|rang|phoned|wrote|mailed|e-?mailed|texted|bumped|ran into|off the phone)(?!\p{L})|(?<!\p{L})(?:запиш|зафиксир|занес|созвонил|встретил|поговорил|позвонил|звонил|встреч[аи]л|общал|съездил|заехал|навестил|обедал|ужинал|виделся|виделась|кофе с)|(?<!联系|往来|沟通|通话|拜访|会面|历史|互动|的)记录|记一下|记个|登记|通完|刚(?:刚|才)?[跟和与给]|聊了|拜访|见了|见面/u.test(
    folded,
  )

/** What is good to know is one sentence: the next one wishes for something else. */
const sentencesOfFact = (part: string): string[] =>
  /^\s*(?:remember (?!to )|keep in mind|just so (?:you|we) know|fyi|btw|by the way)/iu.test(part)
    ? part.split(/(?<=\p{L}{3})[.;!]\s+/u)
    : [part]

const dayWords =
  '(?:on|by|at|before|in|the|of|next|this|coming|early|late|end|day|after|tomorrow|tmrw|tmr|today|tonight|mon(?:day)?|tue(?:s|sday)?|wed(?:s|nesday)?|thu(?:r|rs|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t|tember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|week|month|weeks|days|months|two|three|a|an|morning|afternoon|evening|noon|\\d{1,2}(?:st|nd|rd|th|am|pm)?)'
const dayNamed =
  /(?<!\p{L})(?:tomorrow|tmrw|tmr|today|tonight|\p{L}+day|mon|tues?|weds?|thurs?|fri|next (?:week|month)|in (?:\d+|an?|two|three) \p{L}+|\d{1,2}(?:st|nd|rd|th)?(?: of)? \p{L}{3,}|\p{L}{3,} \d{1,2})(?!\p{L})/u
const reminding =
  /^((?:(?:please|pls|also|and|then|can you|could you)\s+)*(?:remind me|don'?t let me forget|ping me|nudge me))(?!\p{L})/iu
const deed =
  '(?:call|ring|phone|text|write|send|meet|see|visit|check|ask|chase|prep|prepare|book|order|review|mail|e-?mail)(?!\\p{L})'
const chain = patternOf(
  String.raw`(?:\s*,\s*|\s+)(?:and(?: then| also)?|then|also|plus)\s+(?=(?:${dayWords}\s+){0,5}to\s+\p{L}|(?:(?:on|next|tomorrow|in)\s+(?:${dayWords}\s+){0,5})?(?:to\s+)?${deed})|\s*,\s*(?=(?:(?:on|next|tomorrow|by)\s+)?(?:${dayWords}\s+){0,5}to\s+\p{L}|${deed})`,
  'giu',
)
const ordered = patternOf(`^(?:(?:please|pls|also|and|then)\\s+)*${deed}`, 'iu')

/** "Two reminders, Joost on Wednesday about the lease and Marco on Friday about the margin". */
const counted =
  /^(?:(?:please|pls|ok|and)\s+)*(?:two|three|four|a few|a couple of|\d) (?:reminders?|tasks|to-?dos)(?: (?:for me|please|pls))*\s*[:,–-]+\s*/iu

/** "Remind me to call Joost on Thursday and Whitcombe on Friday": the deed is said once. */
const sameDeed =
  /^(.*?(?<!\p{L})(?:call|ring|phone|text|write|mail|e-?mail|meet|see|visit|chase) )(.{2,40}?) (?:and|,) ((?!to )\p{L}+(?: \p{L}+){0,2}?) ((?:(?:on|by|next|this) )?(?:tomorrow|tmrw|\p{L}+day).*)$/iu

/** "Remind me tomorrow to … and on Friday to …", "call X tomorrow and book Y on Friday": a day each, a reminder each. */
function reminders(part: string): string[] {
  const count = counted.exec(part)?.[0]
  if (count !== undefined) {
    const each = part.slice(count.length).split(/\s*[,;]\s*(?:and\s+)?|\s+and\s+/iu)
    if (each.length > 1 && each.every((wish) => dayNamed.test(fold(wish))))
      return each.map((wish) => `remind me: ${wish}`)
  }
  const head = reminding.exec(part)?.[1]
  const twice = part.includes(' and ') && (head || ordered.test(part)) ? sameDeed.exec(part) : null
  if (twice && dayNamed.test(fold(twice[2]!)) && !dayNamed.test(fold(twice[3]!)))
    return [`${twice[1]}${twice[2]}`, `${twice[1]}${twice[3]} ${twice[4]}`]
  const deeds = head || ordered.test(part) ? part.split(chain) : [part]
  return deeds.length > 1 && deeds.every((each) => dayNamed.test(fold(each)))
    ? deeds.map((each, index) => (index === 0 || !head ? each : `${head} ${each}`))
    : [part]
}

/** A report whose last words order a reminder: "…, on thursday I must send him the paper, remind me". */
const orderedLast =
  /^(.{12,}?)[,，.;；。]\s*(?:and |а |и )?([^,，.;；。]{6,})[,，]\s*((?:(?:please|pls|so|и|пожалуйста|请|到时候?)\s*)*(?:remind me|напомни(?:те)?(?: мне)?|提醒(?:一下)?我?(?:一下)?))(?: please| pls| пожалуйста)?[\s.!。！]*$/isu

/** The reminder that ends a report, with its order in front of it. */
function orderFirst(text: string): string {
  const found = orderedLast.exec(text)
  if (!found || !isReport(fold(text))) return text
  const [, report, deed, order] = found
  const plain = deed!.replace(
    /(?<!\p{L})(?:i (?:need|have|must|should)(?: to)?|мне (?:надо|нужно)|(?:надо|нужно)(?: будет)?)(?!\p{L})\s*/iu,
    (must) => (/^i /i.test(must) ? 'to ' : ''),
  )
  return `${report}. ${order} ${plain}`
}

/** Nobody has as many wishes at once: a message that looks so is a text, whose rest stays together. */
const most = 24

/** Cuts a message into its wishes, in order. A wish inside a dictated note is cut off only when it is a clear command. */
export function splitWishes(message: string): string[] {
  const wishes = russianSentences(orderFirst(filedAndDue(message)), isReport).flatMap(wishesOfSentence)
  return wishes.length > most ? [...wishes.slice(0, most - 1), wishes.slice(most - 1).join('\n')] : wishes
}

function wishesOfSentence(text: string): string[] {
  const folded = fold(text)
  const report = isReport(folded)
  const cuts = [...cutAt(folded, joints), ...cutAt(folded, report ? datedJoints : questionJoints)].sort(
    (a, b) => a.start - b.start,
  )
  if (cuts.length === 0) return reminders(text.trim()).flatMap(russianReminders)
  const parts: string[] = []
  let at = 0
  for (const cut of cuts) {
    if (cut.start < at) continue
    parts.push(text.slice(at, cut.start))
    at = cut.end
  }
  parts.push(text.slice(at))
  return parts
    .flatMap(sentencesOfFact)
    .flatMap(reminders)
    .flatMap(russianReminders)
    .map((part) => part.trim())
    .filter((part) => part.length > 1)
}
