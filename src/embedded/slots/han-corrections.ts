import { fold } from '#domain/text/fold.ts'
import { patternOf } from '#domain/text/letters.ts'
import { findAmounts } from '../text/amounts.ts'
import { channelOf } from './channel.ts'
import type { WaitingCard } from './mentions.ts'
import { tidy } from './words.ts'

/** What a Chinese correction puts in the place of what; `old` is absent where only the better value is said. */
export type Better = Readonly<{ old?: string; value: string }>

const sorry = '(?:不好意思|抱歉|哎呀?|噢|哦|啊|呃|嗯|等等|等一下|慢着)*[\\s，,]*'
const thing = '(?:日子|日期|时间|人|客户|名字|金额|数目?|数字|方式|渠道|内容|地方|东西|对象|那个)?'
const slip = '(?:我|刚才?|这里)*(?:记|说|听|写|打|看|弄|搞|填|讲|输)?(?:岔|错|混|反|串|糊涂)了?'
const forms: readonly RegExp[] = [
  patternOf(
    `^${sorry}(?:这|那)?不是(?<old>[^，,。]{1,12}?)[，,\\s]*(?:而是|应该是|是)(?<value>[^，,。]{1,16}?)(?:才对|才是|吧)?[。！!]*$`,
    'u',
  ),
  patternOf(
    `^${sorry}(?:应该)?是(?<value>[^，,。]{1,16}?)[，,\\s]*(?:而?不是|并非)(?<old>[^，,。]{1,12}?)[。！!]*$`,
    'u',
  ),
  patternOf(
    `^${sorry}${thing}(?:${slip}|不对)[，,。\\s]*(?:应该|要|得)?(?:是|改成|换成|改到|在)?(?<value>[^，,。]{1,16}?)(?:才对|才是|吧)?[。！!]*$`,
    'u',
  ),
  patternOf(`^${sorry}(?:应该)?(?:是|改成|换成|得是)(?<value>[^，,。]{1,16}?)[，,\\s]+${slip}[。！!]*$`, 'u'),
  /^[^，,。]{2,14}?(?:去不了|来不了|不在|没空|不行|不方便|有事|撞期|冲突)了?[，,\s]*(?:还是|那就|就)?(?:改|换|挪|推)(?:成|到|为|在|期)*(?<value>[^，,。]{2,16}?)吧?[。！!]*$/u,
  // 保额写错了，是八十万
  /^(?!.*(?:任务|会面|承诺))(?:那个|这个|上面的?)?\p{Script=Han}{1,5}?(?:我|刚才?)*(?:记|说|写|打|看|听|填|讲|输|报)(?:岔|错|混|反)了?[，,。\s]+(?:应该|要|得)?(?:是|改成|换成)(?<value>[^，,。]{1,16}?)(?:才对|才是|吧)?[。！!]*$/u,
  // 一个钟头不够，留一个半小时
  /^[^，,。]{0,10}?(?:不够|太短|太长|太久|太早|太晚|太赶|太多|太少)了?[，,\s]*(?:还是|就|那就|干脆|要不)?(?:留|给|要|排|延长?(?:到|成)?|缩短?(?:到|成)?|[改换](?:成|到|为)?)(?<value>[^，,。]{1,14}?)吧?[。！!]*$/u,
  // 他只有四十分钟
  /^(?:[他她]们?|对方|客户|我)?(?:那天|当天)?(?:只有|就|只能给?|最多|顶多|只给)(?:我)?(?<value>[\d一二两三四五六七八九十半个]+(?:分钟|小时|钟头|刻钟))(?:时间|的时间|空)?[。！!]*$/u,
  // 她说十点太早，十一点半行不行
  /^[^，,。]{0,14}?(?:太早|太晚|太赶|太远|有点早|有点晚|早了|晚了|赶不及|来不及)了?[，,\s]*(?:还是|就|那就|干脆|要不|能不能|可不可以|想|要|问)*(?:改|换|挪|推|提前|延)?(?:成|到|为|在)?(?<value>[^，,。？?]{2,12}?)(?:吧|行不行|行吗|可以吗|好不好|好吗|怎么样|如何|合适|成不成|方便吗)?[。！!？?]*$/u,
  // 转错部门了，应该给法务
  /^[^，,。]{0,4}?(?:转|发|交|派|选|约|订|报|寄)错了?(?:部门|人|客户|地方|对象|日子|时间)?了?[，,\s]*(?:应该|要|得|是)*(?:是|给|转给|交给|发给|改成|换成|改到)?(?<value>[^，,。]{1,14}?)(?:才对|才是|吧)?[。！!]*$/u,
  /^(?:(?:[他她]们?|对方|客户|人家)(?:自己)?(?:刚才?|来电|也)?(?:说|讲|想|要|希望|提议|要求|宁愿|更想)*|还是|那|就|那就)?(?:说|想|要|最好)*(?:[改换](?:成|为|到|用|走)?|用|走)?(?<value>线[上下]|当面|面谈|见面|视频|电话)(?:吧|见|谈|聊|开|就[行好成]|也[行好成可]以?|即可|[更比]较?[好方]便?)*了?[，,\s]*(?:[在就].{2,12})?[。！!]*$/u,
  // 周四他飞了，周三吧
  /^[^，,。]{2,14}?(?:去不了|来不了|不在|没空|没时间|不行|不方便|有事|有会|有约|撞期|冲突|飞|出差|请假|休假|休息|开会|出门)了?[，,\s]+(?:还是|那就|就|要不)?(?<value>[^，,。]{2,12}?)(?:吧|好了|行不行|可以吗)[。！!？?]*$/u,
  // 三点吧，两点我有会
  /^(?:改|换)?(?:成|到|在)?(?<value>[^，,。]{2,10}?)(?:吧|好了|算了)[，,\s]+[^，,。]{2,14}?(?:有会|有事|没空|不在|不行|不方便|走不开|忙|撞|冲突|约了?人|有约|满|出差|开会|来不及|赶不上)了?[。！!]*$/u,
  /^(?<value>[^，,。]{1,12}?)才(?:对|是)[。！!]*$/u,
  /^把?(?<old>[^，,。]{1,12}?)(?:改|换)(?:成|为|作)(?<value>[^，,。]{1,16}?)[吧。！!]*$/u,
]

/** The better value that a short message names, with what it stands for. */
export function betterIn(said: string): Better | undefined {
  const text = said.trim()
  if (text.length > 32 || !/\p{Script=Han}/u.test(text)) return undefined
  for (const form of forms) {
    const groups = form.exec(text)?.groups
    const value = tidy(groups?.value ?? '')
    if (value === '') continue
    const old = tidy(groups?.old ?? '')
    return { value, ...(old !== '' && { old }) }
  }
  return undefined
}

/** The fields of a card that hold words of the user. */
const worded = ['text', 'note', 'subject', 'purpose'] as const

/** Another figure or word in the words of the card, or another way of contact; nothing where it holds none such. */
export function rewritten(
  { old, value }: Better,
  { tool, input, clientName }: WaitingCard,
): Record<string, unknown> | undefined {
  const channel = tool === 'log_interaction' ? channelOf(value) : undefined
  if (channel && channel !== input.channel) return { channel }
  const amount = findAmounts(value, 'zh')[0]
  for (const field of worded) {
    const text = input[field]
    if (typeof text !== 'string') continue
    if (old !== undefined && text.includes(old) && !fold(clientName ?? '').includes(fold(old)))
      return { [field]: text.replace(old, value) }
    const before = amount && findAmounts(text, 'zh')
    const only = before?.length === 1 ? before[0] : undefined
    if (amount && only && amount.end - amount.start === value.length) {
      const unit = /[\p{Script=Han}a-z]+$/iu
      const kept = amount.currency === undefined && only.currency !== undefined
      const tail = kept
        ? (/(?:港币|港元|美元|美金|欧元|瑞郎|人民币|英镑|[a-z]{3}|元|块)$/iu.exec(
            text.slice(only.start, only.end),
          )?.[0] ?? '')
        : ''
      return {
        [field]: `${text.slice(0, only.start)}${value}${unit.test(value) ? tail : ''}${text.slice(only.end)}`,
      }
    }
  }
  return undefined
}

/** 不是我们给，是他给我们: whose the promise on the card is. */
export function otherSide(said: string, { tool }: WaitingCard): Record<string, unknown> | undefined {
  if (tool !== 'record_promise' || said.length > 24) return undefined
  const text = said.replace(/[，,\s]/gu, '')
  if (
    /(?:是|应该是|该)(?:[他她]们?|客户|对方)(?:要|答应|欠|会|得)?(?:给|交|发|答应|欠|承诺|的)|(?:[他她]们?|客户|对方)(?:答应|欠|承诺)(?:给)?(?:我|咱)/u.test(
      text,
    )
  )
    return { owed_by: 'client' }
  return /(?:是|应该是|该)(?:我们?|咱们?)(?:要|答应|欠|会|得)?(?:给|交|发|答应|欠|承诺|的)/u.test(text)
    ? { owed_by: 'bank' }
    : undefined
}

/** 把跟他的会面挪到下周一: what of the words says where to. */
export const movedTo = (said: string, { tool }: WaitingCard): string | undefined =>
  tool === 'schedule_meeting'
    ? /^(?:那就?|就|还是|帮我|请|麻烦)*(?:把|将)?(?:(?:跟|和|与|同)?[^，,。]{0,10}?的?(?:会面|会议|会|见面|约会?|碰面|碰头|饭局|饭|茶|咖啡|视频|电话|拜访|时间))(?:再|也|得|要|往[前后])*(?:挪|改|推|移|调|换|延|提前|顺延)(?:到|成|至|在|期到|为)(?<to>[^，,。]{2,20}?)(?:吧|了|好了)*[。！!]*$/u.exec(
        said.trim(),
      )?.groups?.to
    : undefined

/** 这个要加急, 标成紧急: how urgent the task or request that waits is. */
export function urgencyOnly(said: string, { tool }: WaitingCard): Record<string, unknown> | undefined {
  if (tool !== 'create_task' && tool !== 'open_request') return undefined
  const found =
    /^(?:哦|噢|啊|对了|等等|请|帮我|把)*(?:这|那|它|这个|那个|这条|那条|这事|这件事?)?(?:任务|待办|请求|单子)?(?:[标改设定按列算当][成为作]?|给)?(?:[要得是算很挺比较特别蛮有点]*)(?<high>加急|紧急|急|优先|优先级高|重要|要紧)?(?<low>(?:不急|不着急|慢慢来|缓一?缓|低优先级?|优先级[别放调]?[低后]|往后[放排]|排后面)+)?(?:的|办|处理|一下|点|些)*[。！!]*$/u.exec(
      said.replace(/[，,\s]/gu, ''),
    )?.groups
  if (tool === 'open_request')
    return found?.low ? { urgency: 'normal' } : found?.high ? { urgency: 'urgent' } : undefined
  return found?.low ? { priority: 'low' } : found?.high ? { priority: 'high' } : undefined
}
