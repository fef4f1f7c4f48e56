import { fold } from '#domain/text/fold.ts'
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
  new RegExp(
    `^${sorry}(?:这|那)?不是(?<old>[^，,。]{1,12}?)[，,\\s]*(?:而是|应该是|是)(?<value>[^，,。]{1,16}?)(?:才对|才是|吧)?[。！!]*$`,
    'u',
  ),
  new RegExp(
    `^${sorry}(?:应该)?是(?<value>[^，,。]{1,16}?)[，,\\s]*(?:而?不是|并非)(?<old>[^，,。]{1,12}?)[。！!]*$`,
    'u',
  ),
  new RegExp(
    `^${sorry}${thing}(?:${slip}|不对)[，,。\\s]*(?:应该|要|得)?(?:是|改成|换成|改到|在)?(?<value>[^，,。]{1,16}?)(?:才对|才是|吧)?[。！!]*$`,
    'u',
  ),
  new RegExp(
    `^${sorry}(?:应该)?(?:是|改成|换成|得是)(?<value>[^，,。]{1,16}?)[，,\\s]+${slip}[。！!]*$`,
    'u',
  ),
  /^[^，,。]{2,14}?(?:去不了|来不了|不在|没空|不行|不方便|有事|撞期|冲突)了?[，,\s]*(?:还是|那就|就)?(?:改|换|挪|推)(?:成|到|为|在|期)*(?<value>[^，,。]{2,16}?)吧?[。！!]*$/u,
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

/** 这个要加急: how urgent the task that waits is. */
export function urgencyOnly(said: string, { tool }: WaitingCard): Record<string, unknown> | undefined {
  if (tool !== 'create_task') return undefined
  const found =
    /^(?:这|那|它|这个|那个|这条|那条|这事)?(?:任务|待办)?(?:[要得是算很挺比较特别蛮有点]*)(?<high>加急|紧急|急|优先|优先级高|重要|要紧)?(?<low>(?:不急|不着急|慢慢来|缓一?缓|低优先级?)+)?(?:的|办|处理|一下|点|些)*[。！!]*$/u.exec(
      said.replace(/[，,\s]/gu, ''),
    )?.groups
  return found?.low ? { priority: 'low' } : found?.high ? { priority: 'high' } : undefined
}
