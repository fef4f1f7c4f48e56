import { fold } from '#domain/text/fold.ts'
import type { Mind } from './planned.ts'
import { ranked } from './readings.ts'
import type { Setting } from './setting.ts'
import { askedApart, doneAndNext, doneTogether, remindersApart, reportsApart } from './several-han.ts'
import { isQuestion } from './slots/question.ts'
import { findClockTimes } from './text/clock-times.ts'

/** Longer messages are notes and pasted texts. */
const longest = 240

/** What is looked up of a client. */
const noun =
  '(?:(?:没办完|没做完|未完成|未兑现|没兑现|剩下|开着|最近)的?)*(?:待办|任务|请求|工单|投诉|承诺|资料|档案|(?:最近的?)?(?:联系|往来|沟通)?记录|反馈|持仓|贷款|笔记)(?:事项|情况|进展|清单)?'
const whose = '[^，,。；;、的和与]{1,9}?(?:手头|手上|名下|那边|最近)?的?'
const lookOpens =
  /^(?:先|再|请|帮我|麻烦|顺便|给我|把|将|看看?|查查?|调|拉|翻|列|打开|一?下|出来?|\s)+(?=\p{Script=Han}{3})/u
const lookEnds =
  /[，,\s]*(?:都|各|一起|一并|一块儿?|分别|给我|帮我|也|全|统统|先|再|发我|拉|调|查|看|列|翻|瞧|找|打开|出来|过来|过一遍|一?[下眼遍]|看|来|吧|呗|[。！!？?])+$/u
const list = new RegExp(`^(?<who>${whose})?(?<what>${noun})$`, 'u')
const listJoint = /[，,、\s]*(?:和|跟|与|以及|还有|及|、|，|,)[，,\s]*(?:把|看看?|查查?)?/u

/** 陈国梁的待办和吴晓岚的请求，一起给我看看: each for itself; what names nobody is of the one before. */
function lookUps(said: string): readonly string[] | undefined {
  if (!/待办|任务|请求|工单|投诉|承诺|资料|档案|记录|反馈|持仓|贷款|笔记/u.test(said)) return undefined
  const bare = said.trim().replace(lookEnds, '').replace(lookOpens, '')
  const pieces = bare.split(listJoint)
  const found = pieces.map((piece) => list.exec(piece)?.groups)
  if (pieces.length < 2 || !found[0]?.who || found.some((each) => each === undefined)) return undefined
  let owner = ''
  return found.map((each) => {
    owner = each?.who ? each.who.replace(/(?:手头|手上|名下|那边|最近)?的?$/u, '') : owner
    const what = each?.what ?? ''
    if (what.endsWith('承诺')) return `跟${owner}有关的${what}有哪些`
    return /待办|任务|请求|工单|反馈/u.test(what) ? `${owner}有哪些${what}` : `看看${owner}的${what}`
  })
}

const kinds = '请求|工单|投诉|反馈|承诺'
const files = '登记|登|开|挂|立|记|录|建|提|新增|存|列'
const polite =
  '(?:并且?|再|另外|也|都|先|就|顺便|麻烦|请|帮我|[帮替给][他她]们?|给我|把|[这那](?:一?[个条件])?|个|条|一?[个条]|客户|的)*'
/** Nothing but the order to file it: 登记请求, 再把承诺记上, 请求和承诺都记一下. */
const order = new RegExp(
  `^${polite}(?:(?:${files})(?:一?[下个条笔]|上|好|着|成|为|进|到|住|[个条])*)?${polite}(?<one>${kinds})(?:${polite}(?:和|与|跟|及|、)${polite}(?<two>${kinds}))?(?:也|都|再|一并|一起|一块儿?|给我|帮我|各)*(?:${files})?(?:一?[下笔条个]|上|着|好|住|下来|进去|吧|了|[。！!])*$`,
  'u',
)
const verb = new RegExp(files, 'u')
/** 登记个请求：…: the order stands in front. */
const headed = new RegExp(
  `^${polite}(?:${files})(?:一?[下个条笔]|[个条])*(?<one>请求|工单|投诉|反馈)[：:]`,
  'u',
)
const promised =
  /(?:我|咱)(?:们|这边|这头|也|已经?|都|就|当场|刚刚?)*(?:(?:跟|和|对|向|给)?(?:[他她](?:们)?|人家|对方|客户|\p{Script=Han}{2,4}))?(?:答应|应了|应下|应承|许了|保证|承诺|说好|讲好|说|讲|拍了?胸脯|打了?包票)|^答应/u
const clauses =
  /(?<=[^，,。；;！!\s])[，,。；;！!\s]+|(?<=\p{Script=Han}{2})(?=(?:再把|再记|并且|并登记|另外我))/u

const givenOnly = /(?:给|[寄发送交补]|寄出|寄过去|发过去|给过去|给[他她]们?|办好|弄好)[。！!]?$/u
const wantedIn = /(?:想要|需要|要|申请|索要|补|想补)(?!求)(.{2,16}?)(?:[，,。]|$)/u

/** A matter, what we promise about it and the orders to file both: 要补一份回单，我应了她明天给，登记请求再把承诺记上. */
function filings(said: string): readonly string[] | undefined {
  if (!said.includes('承诺') || !/请求|工单|投诉|反馈/u.test(said)) return undefined
  const ahead = headed.exec(said)?.groups?.one
  const body = ahead ? said.replace(headed, '') : said
  const ordered = new Set<string>(ahead ? [ahead] : [])
  const matter: string[] = []
  const word: string[] = []
  for (const clause of body.split(clauses)) {
    const found = verb.test(clause) ? order.exec(clause)?.groups : undefined
    if (found) for (const kind of [found.one, found.two]) if (kind) ordered.add(kind)
    if (!found && clause !== '') (promised.test(clause) || word.length > 0 ? word : matter).push(clause)
  }
  const kind = ['投诉', '反馈', '工单', '请求'].find((each) => ordered.has(each))
  if (!kind || !ordered.has('承诺') || matter.length === 0 || word.length === 0) return undefined
  const told = word
    .join('，')
    .replace(/(?<=我(?:们)?)[跟和向对]\p{Script=Han}{1,2}(?:总|董|经理|老师|主任)/u, '')
    .replace(/^(?:并且?|另外|再|而且|同时)[，,]?/u, '')
    .replace(/(?<=我(?:们|这边|这头)?)(?:说|讲|应了|应下了|应(?=下周|下个))(?![好定明])/u, '答应')
  // 我应了她明天给: what was asked for is what is promised.
  const asked = givenOnly.test(told) ? (wantedIn.exec(matter.join('，'))?.[1] ?? '') : ''
  return [`${matter.join('，')}，登记${kind}`, `${told}${asked}，记承诺`]
}

const keeps =
  '(?:[这那](?:一?[个点条件]|事|件事|一点)?)?(?:也|都|再|你|请|帮我|给我|替我)*[，,]?(?:记[住着牢]|备注|记一?下来?|记上|记好|留意|存着|标注)(?:一?[下笔句]|上|吧|了|啊|哦|来)*[。！!]?$'
const fact = new RegExp(
  `[，,。；;\\s]+(?:还有|另外|顺便|再|对了|然后|并且?|[，,])*(?<told>[^，,。；;]{4,40}?)[，,\\s]*${keeps}`,
  'u',
)

/** The same with the order in front: 改一下级别再记住他下个月结婚. */
const factBehind =
  /[，,。；;\s]*(?:再|另外|还有|顺便|也|并且?)(?:帮我|请|你)?(?:记(?:[住着牢]|一[句笔])|备注(?:一下)?|留意)[，,：:\s]?(?<told>[^，,。；;]{4,40})$/u

/** Each side is plainly a wish of its own from here on. */
const plainly = 4.2

/** 城市改成洛桑，她对花生过敏，这点备注: what is to be remembered beside a change of the card. */
function factBeside(said: string, mind: Mind, setting: Setting): readonly string[] | undefined {
  if (!/记|备注|留意|存着|标注/u.test(said)) return undefined
  const found = factBehind.exec(said) ?? fact.exec(said)
  const told = found?.groups?.told
  if (!found || !told || /^(?:记|备注|改|换|更新)|承诺|请求|投诉|提醒|待办|任务/u.test(told)) return undefined
  const head = said.slice(0, found.index)
  const [first] = ranked(head, mind, setting)
  return first?.tool === 'update_client' && first.score >= plainly ? [head, `记住${told}`] : undefined
}

const day =
  '(?:[今明后]天|大后天|[今明][早晚]|(?:[这本]|下{1,2})?个?(?:周|星期|礼拜)[一二三四五六日天]|\\d{1,2}月\\d{1,2}[号日]|\\d{1,2}[号日])'
const halfDay = '(?:[上中下]午|早上|晚上|傍晚)?'
const arranged = '(?:约|安排|订|排)(?![了好过定到妥个在见他她]{1,2}了|[好过])'
/** An order to arrange a meeting that a report goes on with: 那就约他明天下午四点开户吧. */
const meetingOrder = new RegExp(
  `[，,。；;\\s]+(?=(?:那|就|再|请|帮我|麻烦|替我|你|给(?:[他她](?:们)?)|跟(?:[他她](?:们)?)|${day}|${halfDay}[\\d一二两三四五六七八九十]+点[半一三刻]*)*${arranged})`,
  'gu',
)

/** A report and the meeting that its last words order, where an hour is said: without one it is a step to follow up. */
function reportAndMeeting(said: string, mind: Mind, setting: Setting): readonly string[] | undefined {
  if (!/[约订排]/u.test(said) || !/[点:：]/u.test(said)) return undefined
  for (const joint of said.matchAll(meetingOrder)) {
    const head = said.slice(0, joint.index)
    const tail = said.slice(joint.index + joint[0].length)
    const clause = tail.split(/[，,。；;！!]/u, 1)[0]!
    const timed = findClockTimes(fold(clause)).length > 0 && new RegExp(day, 'u').test(clause)
    if (!timed || isQuestion(clause) || /提醒|任务|待办|[了过]$/u.test(clause)) continue
    if (ranked(head, mind, setting)[0]?.tool === 'log_interaction') return [head, tail]
  }
  return undefined
}

/** The wishes of a Chinese message whose parts lean on each other, each in words of its own; nothing where it is one. */
export const composed = (said: string, mind: Mind, setting: Setting): readonly string[] | undefined =>
  said.length > longest || !/\p{Script=Han}/u.test(said)
    ? undefined
    : (lookUps(said) ??
      filings(said) ??
      factBeside(said, mind, setting) ??
      remindersApart(said) ??
      doneTogether(said) ??
      doneAndNext(said, mind, setting) ??
      askedApart(said, mind, setting) ??
      reportsApart(said, mind, setting) ??
      reportAndMeeting(said, mind, setting))
