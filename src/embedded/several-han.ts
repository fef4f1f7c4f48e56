import type { Ranked } from './intent/rank.ts'
import type { Mind } from './planned.ts'
import { ranked } from './readings.ts'
import type { Setting } from './setting.ts'
import { channelOf } from './slots/channel.ts'
import { clientNames, clientPronoun } from './slots/client.ts'
import { isQuestion } from './slots/question.ts'

/** A task that is done is plainly told from here on. */
const plainly = 3
/** What a clause looks up is plain from here on. */
const surely = 4
/** From here on a message means one thing as a whole. */
const spanning = 11

/** Words by which something is said to be done, at the end of a clause. */
const doneLast =
  /(?:的?(?:任务|待办|事情?|活儿?)|[这那][条个项件])*(?:我|已经?|都|就|可以|算|给我|帮我|也|全|[，,\s])*(?:(?:[做办干搞弄忙][完好定妥成]|了结|完成|搞定|解决|处理完|落实|收尾|打[个]?勾|[勾划关销结])(?:掉|了|吧)*)+$/u

/** An order to add a task behind what was said before it. */
const adding =
  /[，,。；;！!\s]+(?:再|另外?|顺便|然后|同时|接着|还有|也|[，,\s])*(?:给我|帮我|请|你)*再?(?:新?[加建添增设立开挂排列来](?:上|进)?(?=.{0,2}[条个项笔件任待]|新)|新[建增]|创建)(?:一?[条个项笔件])?(?:新的?)?(?:任务|待办|提醒)?(?:事项)?[:：，,\s]*(?=.{4})/gu

/** 那条办完了，再加一条：周四打电话: what is done and what is to be done next. */
export function doneAndNext(said: string, mind: Mind, setting: Setting): readonly string[] | undefined {
  if (!/[完了掉]/u.test(said) || !/[加建添增设立开挂排列来]/u.test(said)) return undefined
  for (const joint of said.matchAll(adding)) {
    const head = said.slice(0, joint.index)
    const next = `新建任务：${said.slice(joint.index + joint[0].length)}`
    const [first] = ranked(head, mind, setting)
    if (first?.tool === 'complete_task' && first.score >= plainly) return [head, next]
    const done = doneLast.exec(head)
    const named = done && /[这那](?:条|个|项|件)|任务|待办|的事|活/u.test(head)
    if (done && named && !isQuestion(head)) {
      const words = head.slice(0, done.index).replace(/^(?:把|将)?[这那][条个项件]/u, '')
      return [`任务“${words}”完成了`, next]
    }
  }
  return undefined
}

const bothDone =
  /^(?<one>.{3,30}?[这那](?:一)?[条个项件])(?:和|跟|还有|、|，)+(?<two>.{3,30}?[这那](?:一)?[条个项件])(?:事|任务|待办)?(?:我|都|全|也|已经)+(?<done>.{2,8})$/u

/** A那条和B那条都做完了: two tasks are done. */
export function doneTogether(said: string): readonly string[] | undefined {
  const { one, two, done } = bothDone.exec(said.trim())?.groups ?? {}
  return one && two && done && doneLast.test(done) ? [`${one}${done}`, `${two}${done}`] : undefined
}

/** What is looked up, named in the clause itself. */
const topic =
  /待办|任务|承诺|答应|应承|保证|许|请求|工单|投诉|聊|谈|说|见|联系|沟通|往来|记录|资料|反馈|贷款|持仓|产品|存款|账户|日程|安排|会|KYC|生日/iu
const looked = /^(?:先|再|请|帮我|麻烦|顺便|给我|把)*(?:看|查|翻|调|列|拉|找|打开)/u
const looks = /^(?:先|再|请|帮我|麻烦|顺便|给我|把)*(?:(?:看|查|翻|调|列|拉|找|打开)[看查一下出来]*)?/u

/** 上次聊了啥，我还有什么答应她的没做: every clause looks something else up. */
export function askedApart(said: string, mind: Mind, setting: Setting): readonly string[] | undefined {
  if (!/[，,；;？?]/u.test(said)) return undefined
  const pieces = said.split(/[，,；;？?。\s]+/u).filter((piece) => piece !== '')
  if (pieces.length < 2 || pieces.length > 3) return undefined
  if (!pieces.every((piece) => topic.test(piece) && (isQuestion(piece) || looked.test(piece))))
    return undefined
  const tops = pieces.map((piece) => ranked(piece, mind, setting)[0])
  const reads = tops.every(
    (top) =>
      top && top.score >= surely && mind.tools.get(top.tool)?.risk === 'read' && top.tool !== 'ask_book',
  )
  if (!reads || new Set(tops.map((top) => top?.tool)).size < pieces.length) return undefined
  const { names } = setting.moment
  const [named] = clientNames(pieces[0]!, [], names)
  const whose = named && named.score >= 1.9 ? named.text : undefined
  return pieces.map((piece, at) => (at > 0 && whose ? ofOwner(piece, whose, names) : piece))
}

/** 再看看有没有没兑现的承诺: who was named before is meant, where nobody else is. */
function ofOwner(piece: string, owner: string, names: readonly string[] | undefined): string {
  if (clientPronoun(piece) || clientNames(piece, [], names).some(({ score }) => score >= 0.9)) return piece
  if (/所有|全部|客户|大家|每个/u.test(piece)) return piece
  const lead = looks.exec(piece)?.[0] ?? ''
  return `${lead}${owner}${piece.slice(lead.length)}`
}

/** Nothing but what is left of the matter before it: 还有哪些没办到. */
const leaning =
  /^(?:还|都|也|有没有|没有?|有|到底|现在|目前|我们?|剩下?的?|的|是不是|哪[些几]?[件样个条项]?|什么|啥|几[件样个条项]|到期|欠着?|差|未|过|能|办[到完好]?|做[到完好]?|兑现|落实|完成|弄[完好]?|了结|搞定|处理|不|吗|呢|了|来着|[?？。])+$/u
/** What a letter is to hold: 列一下设备贷款要的材料. */
const contents = /^(?:把.{2,20})?(?:列一?[下列]|列出|写上|写清楚?|附上|说明|讲清楚?|带上)/u
/** When something is to be done, and nothing else. */
const beforeThat = /^.{2,16}(?:之前|以前|的时候)$/u

/** Who comes or is met, with no order to arrange it: 下午三点徐振邦来. */
const arriving =
  /^[^约订排改请]{2,16}(?:来|要来|过来|来行里|来网点|上门|要见|见面|开会|碰面|会面)[了啦咯]?$|^(?:我|今天|今晚|明天|一会儿?|等下|下午|晚上|中午)*约好?了[^，,]{2,14}$|^(?:我|[今明后]天|今晚|明早|一会儿?|等下|下午|晚上|中午|要|得|去|\\d{1,2}点)*见[^，,]{2,10}$/u
const readyFor = /雷|坑|准备|补|功课|注意|了解|有数|背景|该说|能说|要说|理一理|摸|忌讳|小心|避|情况|谈|聊/u

/** The parts of a message, those that say nothing by themselves with the one they lean on. */
export function leanedOn(parts: readonly string[]): readonly string[] {
  if (parts.length < 2 || !/\p{Script=Han}/u.test(parts[0]!)) return parts
  const whole: string[] = []
  let open = false
  for (const [at, part] of parts.entries()) {
    const last = whole.length - 1
    const letter = last >= 0 && /邮件|微信|短信|信|函/u.test(whole[last]!) && contents.test(part.trim())
    if (last >= 0 && (open || letter || leaning.test(part.trim()))) whole[last] = `${whole[last]}，${part}`
    else whole.push(part)
    const next = parts[at + 1]
    open =
      beforeThat.test(part.trim()) ||
      (next !== undefined && arriving.test(part.trim()) && readyFor.test(next) && isQuestion(next))
  }
  return whole
}

/** What a message in Chinese plainly means as a whole and no part of it by itself: the words span the stop. */
export function spans(
  top: Ranked | undefined,
  said: string,
  parts: readonly string[],
  mind: Mind,
  setting: Setting,
): boolean {
  if (!top || top.score < spanning || parts.length < 2 || !/\p{Script=Han}/u.test(said)) return false
  return (
    mind.tools.get(top.tool)?.risk === 'read' &&
    parts.every((part) => ranked(part, mind, setting)[0]?.tool !== top.tool)
  )
}

const counted =
  /^(?:请|帮我|给我|设|加|建|来|有)*(?:[一二两三四五几]|\d)(?:个|条|件|项)(?:提醒|待办|任务|事)(?:给我|要记|帮我|别忘)?[：:，,]\s*/u
const reminded = /^(?:[^，,。；;]{0,12})?(?:提醒我|提醒一下我|叫我)/u
const due =
  /^(?:[今明后]天|大后天|[今明][早晚]|(?:[这本下]{1,2}个?)?(?:周|星期|礼拜)[一二三四五六日天末]|\d{1,2}月\d{1,2}[号日]|\d{1,2}[号日]|月底|月初|下个?月)/u

/** 两个提醒：周三给…寄卡，周五给…回电话: what is counted, or has a day of its own behind a first reminder, is a task each. */
export function remindersApart(said: string): readonly string[] | undefined {
  const head = counted.exec(said)
  const order = head ?? reminded.exec(said)
  if (!order) return undefined
  const pieces = said
    .slice(head ? head[0].length : 0)
    .split(/[，,。；;！!]+\s*(?:然后|还有|另外|再|以及|和)*(?=\S{4})/u)
    .map((piece) => piece.trim())
  if (pieces.length < 2 || !pieces.slice(head ? 0 : 1).every((piece) => due.test(piece))) return undefined
  if (pieces.some((piece) => /[吗呢么？?]|不对|不是|哦不|改/u.test(piece))) return undefined
  return pieces.map((piece, at) => (at === 0 && !head ? piece : `提醒我${piece}`))
}

/** An order to file all that was told before it. */
const filedLast =
  /[，,。；;\s]+(?:(?:这)?(?:两|几|二)?[个次条家]?(?:都|全|一并|一起|分别|各)*(?:给我|帮我)?(?:记|登)(?:录|记)?(?:一?下|上|下来|一笔|好)?)[。！!]?$/u
/** Where the report of another contact may begin. */
const another =
  /[，,。；;\s]+(?:然后|后来|接着|另外|之后|再|又|完了|回来)*(?:(?:今天|昨天|前天)?(?:早上|上午|中午|下午|傍晚|晚上)|刚才?)?(?:又|再|还)?(?:跟|和|与|去|见了?|给|打给|拜访了?|约了?)?(?=\p{Script=Han}{2})/gu

/** 早上跟孙雅琴通电话……，下午又跟吴晓岚碰面……: two contacts with two clients are two reports. */
export function reportsApart(said: string, mind: Mind, setting: Setting): readonly string[] | undefined {
  const { names } = setting.moment
  if ((names?.length ?? 0) < 2 || isQuestion(said)) return undefined
  const body = said.replace(filedLast, '')
  const [first] = clientNames(body, [], names)
  if (!first) return undefined
  for (const joint of body.matchAll(another)) {
    const at = joint.index + joint[0].length
    const next = names?.find((name) => body.startsWith(name, at) && name !== first.text)
    const clause = next && body.slice(at).split(/[，,。；;]/u, 1)[0]!
    if (!next || !clause || !channelOf(body.slice(joint.index, at) + clause)) continue
    const head = body.slice(0, joint.index)
    const tail = body.slice(joint.index).replace(/^[，,。；;\s]+(?:然后|后来|接着|另外|完了)*/u, '')
    const tops = [head, tail].map((part) => ranked(part, mind, setting)[0])
    if (head.includes(next) || !tops.every((top) => top?.tool === 'log_interaction' && top.score >= plainly))
      continue
    return [head, ...(reportsApart(tail, mind, setting) ?? [tail])]
  }
  return undefined
}
