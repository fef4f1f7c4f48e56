import { fold } from '#domain/text/fold.ts'
import { dateIn } from '#domain/time.ts'
import type { Ranked } from './intent/rank.ts'
import { stepIn } from './service-wishes.ts'
import type { Setting } from './setting.ts'
import { settledTool } from './settled-ru.ts'
import { isQuestion } from './slots/question.ts'
import { isAbout } from './talked-of.ts'

/** An order at the very beginning says what is wanted, whatever the conversation was about. */
const commanded =
  /^(?:(?:please|pls|and|also|then|ok|so|can you|пожалуйста|и|а|еще|теперь|также|请|再|帮我)[\s,，]*)*(?:log|note|record|remind|create|add|draft|write|update|change|open|ask|have|let|get|show|list|find|hand|book|schedule|set|запиш|занес|зафикс|внес|напомн|созда|постав(?!ь на пауз)|добав|наброс|напиши|обнов|измен|поменя|открой|попрос|передай|пусть|покаж|найд|назнач|登记|记录|记一下|提醒|新建|写|起草|更新|查|看|约|安排)/u

/** Words for an answer that was given to whoever asked. */
const given =
  /(?<!\p{L})(?:answered|replied|responded|told|explained|informed|assured|let (?:him|her|them|\p{L}+) know|(?:wrote|got|called|rang|phoned|mailed|e-?mailed) (?:\p{L}+ ){0,2}back|(?:gave|read|quoted|named) (?:him|her|them|\p{L}+) (?:the|an?|his|her|their) \p{L}+|quoted (?:him|her|them|\p{L}+)|(?:showed|walked|talked|helped|guided) (?:him|her|them|\p{L}+) (?:in|how|through|with|on|where)|(?:wrote|mailed|texted|messaged|e-?mailed) (?:to )?(?:him|her|them|\p{L}+) (?:that|it|the|how|what|saying|to say)|passed (?:it|that) on to (?:him|her|them)|sent (?:him|her|them|it|\p{L}+) |emailed (?:him|her|them|it))|(?<!\p{L})(?:ответил|сказал|сообщил|объяснил|пояснил|рассказал|отписал|проинформировал|назвал|продиктовал|дал[аи]? (?:ему|ей|им)|перезвонил|отправил|выслал|переслал|послал|написал[аи]? (?:ему|ей|им)(?!\p{L}))|答复|回复|回了|告诉|告知|跟[他她]说|发给了?[他她]|解释/u

const noun =
  /(?<!\p{L})(?:meeting|appointment|lunch|dinner|breakfast|coffee|call|zoom|visit|slot|date)(?!\p{L})|встреч|обед|ужин|завтрак|созвон|звонок|визит|видеозвон|кофе|会|见面|约|拜访|饭/u
const calledOff =
  /(?<!\p{L})(?:cancel(?:led|s)?|call(?:ed)? (?:(?:the|that|our|my|it) ?){0,2}(?:\p{L}+ )?off|scrap|drop)(?!\p{L})|取消|撤掉|(?<!\p{L})(?:отмен(?:и|ить|яй|яем|яю|ите|яется)|сними(?:те)?|снимаем|убери(?:те)?)(?!\p{L})/u
/** The hour stays as it was. */
export const sameHour =
  /same (?:time|hour)|то же время|тот же час|время то же|同一时间|同样时间|时间不变|一样的?时间/u
const moved =
  /[,;.–-]\s*(?:so |please |pls |can we |could you |can you )?(?:make it|push it|move it|shift it|bring it forward)(?!\p{L})|^(?:(?:ok|okay|actually|no|hm+|ah|oh|sorry|and|but|ну|нет|ой|а|так|хм+|извини|好|哦|那)[\s,，]*)*(?:make (?:it|that)|(?:s?he|they)(?:['’]?d| would) (?:rather|prefer)|(?:s?he|they) (?:prefers?|can only|wants?|needs?|asks?|would like) (?:to )?(?:do|make|meet|have|it|on|the|(?:mon|tues|wednes|thurs|fri)day)|move (?:it|that)|(?:push|shift|bump|put) (?:it|that)|let'?s (?:do|say|make|meet)|better|rather|давай(?:те)?|лучше|перенес\p{L}+|(?:с|по)двинь\p{L}*|передвинь\p{L}*|改到|改成|挪到|推到|推迟)/u

/** Whether the meeting made last is moved, in words that name nothing: "make it Thursday". */
export const isMoved = (said: string, { thread }: Setting): boolean =>
  thread?.last === 'schedule_meeting' && moved.test(fold(said))

/** The meeting on record is called off or moved. */
function ofMeeting(folded: string, { thread = {}, moment }: Setting, name: string | undefined): number {
  if (thread.meeting === undefined || moment.waiting?.tool === 'schedule_meeting') return 0
  if (!isAbout(thread.meeting, name)) return 0
  if (sameHour.test(folded)) return 8
  if (calledOff.test(folded) && (noun.test(folded) || name !== undefined)) return 8
  return thread.last === 'schedule_meeting' && moved.test(folded) ? 6 : 0
}

/** What was asked for just now is answered, waits or is done. */
function ofRequest(said: string, folded: string, { thread = {} }: Setting, name: string | undefined): number {
  if (thread.last !== 'open_request' && thread.last !== 'answer_request') return 0
  if (!isAbout(thread.request, name) || isQuestion(said) || commanded.test(folded)) return 0
  return given.test(folded) ? 7 : stepIn(said) === undefined ? 0 : 5
}

/** What was done about a complaint is said to be enough: it is resolved or closed. */
const complaintEnds =
  /закр(?:ой|ыва(?:й|ем|ю)|ыто|ыть)|реш[её]н|улажен|инцидент исчерпан|довол(?:ен|ьн)|устроил|принял[аи]? (?:извинени|решени)|винова[тф]|по (?:нашей )?вине|причина|вернул|верн[её]м|компенс/u

/** The complaint spoken of last goes on. */
function ofComplaint(said: string, folded: string, { thread = {} }: Setting): number {
  const about = thread.last === 'update_complaint' || thread.last === 'open_complaint'
  return about && !isQuestion(said) && !commanded.test(folded) && complaintEnds.test(folded) ? 9 : 0
}

/** A promise is said to be kept, broken or to be struck off. */
const promiseEnds =
  /食言|失信|违约|失约|爽约|[没未](?:有|能)*(?:兑现|履行|做到|办到|做成|办成|赶上)|兑现了|做到了|承诺.{0,6}(?:了结|完成|销|划|勾|关|兑现|履行)|(?:可以)(?:销|划|勾)了?|(?:销|划|勾)掉/u

/** The promise made just now is kept or broken. */
function ofPromise(
  said: string,
  folded: string,
  { thread = {}, moment }: Setting,
  name: string | undefined,
): number {
  if (thread.last !== 'record_promise' || isQuestion(said) || commanded.test(folded)) return 0
  const other = moment.names === undefined || moment.names.includes(name ?? '') ? name : undefined
  return isAbout(thread.promise, other) && promiseEnds.test(folded) ? 7 : 0
}

/** 当天下午再约一个: the day of the meeting spoken of last, written out. */
export function onThatDay(said: string, { lastMeeting, moment, thread }: Setting): string {
  if (!lastMeeting || thread?.last !== 'schedule_meeting') return said
  const [, month, day] = dateIn(lastMeeting, moment.zone).split('-').map(Number)
  return said.replace(
    /(?:当|同一?|那一?)[天日](?![的前后]|[^，,]{0,3}(?:不|没|有事|撞|冲突))/u,
    `${month}月${day}日`,
  )
}

/** What is told of a complaint that was just shown, with an order to add it or to leave it open. */
const addedToCase =
  /^(?:那|再|另外|还有|对了|请|帮我|麻烦|给我|[，,\s])*(?:补|加|添|续|追)(?:充|记)?上?一?[句条笔点段]?(?:说明|备注|记录)?[：:，,]|[，,。；;\s](?:都|也|再|帮我|请|把|先|一起)*(?:这[条点个]?|这些)?(?:加|记|补|写|填|添|录)(?:进去?|上去?|到|入|充)(?:里面?|投诉|记录|案子|一下|去)*(?=[，,。！!]|$)|(?:加|记|补|写|填|添|录)(?:进去|上去|进投诉|到投诉里?|进案子)|(?:先|暂时|暂)?(?:别|不要?|不用|不能)(?:先|急着)?(?:结案?|关(?!心|系)|销|了结)/u

/** 财务说退款周三到账，写进去，先不结案. */
const addedTo = (said: string, folded: string, { thread = {} }: Setting): number =>
  thread.complaint && /\p{Script=Han}/u.test(said) && !isQuestion(said) && addedToCase.test(folded) ? 14 : 0

/** "And that his wife is called Marijke": more to be kept in mind. */
const moreKnown =
  /^(?:and|also|oh and|plus) (?:that )?(?:s?he|they|his|her|their)(?:['’]?s)?\s(?!.*(?:today|yesterday|tomorrow|this morning|promised|asked))/iu

/** The readings of a message with what the conversation before speaks for; `name` is the client it names. */
export function inThread(
  list: readonly Ranked[],
  said: string,
  setting: Setting,
  name: string | undefined,
): readonly Ranked[] {
  const folded = fold(said)
  const ends = ofPromise(said, folded, setting, name)
  const added = addedTo(said, folded, setting)
  const by: Readonly<Record<string, number>> = {
    schedule_meeting: ofMeeting(folded, setting, name),
    answer_request: ofRequest(said, folded, setting, name) - added,
    log_interaction: -added,
    update_complaint: added || ofComplaint(said, folded, setting),
    close_promise: ends,
    complete_task: -ends,
    ...(setting.thread?.last === 'record_fact' && moreKnown.test(said.trim())
      ? { record_fact: 7, log_interaction: -6 }
      : {}),
  }
  const closes = settledTool(said, setting, name)
  return list.map(({ tool, score }) => ({
    tool,
    score: score + (by[tool] ?? 0) + (closes && closing.has(tool) ? (tool === closes ? 9 : -9) : 0),
  }))
}

/** What closes something: one of them at a time. */
const closing: ReadonlySet<string> = new Set(['close_promise', 'answer_request', 'complete_task'])
