import { datesIn, type Moment } from './mentions.ts'
import { without } from './words.ts'

type Line = Readonly<Record<string, unknown>>

const politely = '(?:哦|噢|啊|对了|不对|等等|算了|那就?|就|请|帮我|麻烦|把|将|先|也|还是|[，,\\s])*'
const line = '[条个件项][事儿]?'
const noun = '(?:待办|提醒|任务|承诺|跟进|后续|事情?|回访)'
const drop =
  '(?:(?:先|就|也|都|可以|还是|给我|帮我)*(?:去掉|删掉|删除|删了?|去除|拿掉|划掉|撤掉|撤了|取消|免了|不要了?|不用了?|不必了?|不需要了?|别[记加设提留要弄](?:了|醒)?|算了|不记了?|[作省]罢?了)(?:吧|一?下|了)*)'
/** 周五那条待办不要了: which line, and that it goes. */
const wholly = new RegExp(
  `^${politely}(?<which>[^，,。]{0,14}?)(?:的)?(?:(?<!第)[那这]?(?:一|[两三]个?)?${line}|(?<=第.)${line}|的|[那这])?(?<noun>${noun})?[，,\\s]?${drop}(?:[，,\\s]+[^，,。]{2,14})?[。！!]*$`,
  'u',
)
/** 不要周五那条 */
const before = new RegExp(
  `^${politely}(?:不要|去掉|删掉|删除|删|拿掉|取消|划掉|不用)(?<which>[^，,。]{1,14}?)(?:的)?(?:[那这]?一?${line}|[那这])(?:的)?(?<noun>${noun})?(?:了|吧)*[。！!]*$`,
  'u',
)
const ordinals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十']

/** Which of the lines the words mean, by number, day or what they say; nothing where it is not plain. */
function meant(which: string, lines: readonly Line[], moment: Moment): number | undefined {
  const nth = /(?:^|第)([一二三四五六七八九十]|\d+)$/u.exec(which)?.[1]
  if (nth !== undefined) {
    const at = /^\d/.test(nth) ? Number(nth) - 1 : ordinals.indexOf(nth)
    return at < lines.length ? at : undefined
  }
  if (/^(?:最后|末尾|后面?)/u.test(which)) return lines.length - 1
  const [day] = datesIn(which, moment, 'future')
  const signs = [...without(which, day ? [day] : []).replace(/[的那这个条件项说要去给]/gu, '')].filter(
    (sign) => /[\p{L}\d]/u.test(sign),
  )
  const fits = (each: Line): boolean => {
    const text = typeof each.text === 'string' ? each.text : ''
    if (day) return each.due_on === (day.to ?? day.on) || each.due_on === day.on
    return signs.length > 0 && signs.filter((sign) => text.includes(sign)).length >= signs.length * 0.75
  }
  const found = lines.flatMap((each, at) => (fits(each) ? [at] : []))
  return found.length === 1 ? found[0] : undefined
}

const fields = ['tasks', 'promises'] as const

/** The card of a report without the follow-up or promise that is not wanted any more. */
export function leftOutInChinese(
  said: string,
  input: Readonly<Record<string, unknown>>,
  moment: Moment,
): Readonly<Record<string, unknown>> | undefined {
  const groups = (wholly.exec(said.trim()) ?? before.exec(said.trim()))?.groups
  if (!groups) return undefined
  const all = fields.flatMap((field) => {
    const lines = input[field]
    return Array.isArray(lines) ? (lines as readonly Line[]).map((line, at) => ({ field, line, at })) : []
  })
  const named = /承诺/u.test(groups.noun ?? '')
    ? all.filter(({ field }) => field === 'promises')
    : /待办|提醒|任务|跟进/u.test(groups.noun ?? '')
      ? all.filter(({ field }) => field === 'tasks')
      : all
  const which = groups.which ?? ''
  const at =
    which === ''
      ? named.length === 1
        ? 0
        : undefined
      : meant(
          which,
          named.map(({ line }) => line),
          moment,
        )
  const gone = at === undefined ? undefined : named[at]
  if (!gone) return undefined
  const kept = (input[gone.field] as readonly Line[]).filter((_, place) => place !== gone.at)
  return { [gone.field]: kept.length === 0 ? undefined : kept }
}
