import { fold } from '#domain/text/fold.ts'
import { leftOutInChinese } from './left-out-han.ts'
import type { Moment } from './mentions.ts'

type Fields = Readonly<Record<string, unknown>>

/** Lists of a card whose lines can be left out, by what people call them. */
const lists: readonly (readonly [field: string, words: RegExp])[] = [
  [
    'tasks',
    /tasks?|to-?dos?|follow-?ups?|reminders?|next steps?|задач\p{L}*|напоминани\p{L}*|дел[оа]|шаг\p{L}*|任务|待办|提醒|后续/u,
  ],
  ['promises', /promises?|commitments?|обещани\p{L}*|承诺/u],
  ['facts', /facts?|preferences?|факт\p{L}*|предпочтени\p{L}*|事实|偏好|信息点/u],
  ['life_events', /life events?|events?|событи\p{L}*|(?:人生)?事件|喜事/u],
  [
    'changes',
    /(?:new )?(?:number|phone|mail|e-?mail|address|changes?|update)|телефон\p{L}*|номер\p{L}*|почт\p{L}*|изменени\p{L}*|电话|号码|邮箱|资料变更|变更/u,
  ],
]
const leaving =
  /^(?:(?:no|ok|but|and|please|pls|yes|но|да|и|а|нет|请|好|那)[\s,，]+)*(?:without|leave out|drop|remove|skip|delete|take out|scrap|lose|minus|forget|not|без|убери|удали|исключи|выкинь|вычеркни|не надо|не нужн\p{L}+|不要|去掉|删掉|删除|去除|拿掉|不用)(?!\p{L}(?<!\p{Script=Han}))\s*(?:the |that |any |this )?/u

const ordinals: readonly (readonly [number, RegExp])[] = [
  [1, /(?<!\p{L})(?:first|1st)(?!\p{L})|перв|第[一1]/u],
  [2, /(?<!\p{L})(?:second|2nd)(?!\p{L})|втор|第[二2]/u],
  [3, /(?<!\p{L})(?:third|3rd)(?!\p{L})|трет|第[三3]/u],
  [4, /(?<!\p{L})(?:fourth|4th)(?!\p{L})|четверт|第[四4]/u],
  [-1, /(?<!\p{L})last(?!\p{L})|последн|最后/u],
]
/** More words than these say something else. */
const longest = 8

/**
 * "Without the second task", «убери обещание», 不要第二个任务: the card's lists without the line meant. Nothing where
 * the message says anything else or the card has no such line.
 */
export function leftOut(said: string, input: Fields, moment: Moment): Fields | undefined {
  const inChinese = leftOutInChinese(said, input, moment)
  if (inChinese) return inChinese
  const folded = fold(said).trim()
  const lead = leaving.exec(folded)
  if (!lead || folded.split(/\s+/).length > longest) return undefined
  const rest = folded.slice(lead[0].length)
  const [field] = lists.find(([name, words]) => input[name] !== undefined && words.test(rest)) ?? []
  if (field === undefined) return undefined
  const kept = input[field]
  if (!Array.isArray(kept)) return { [field]: undefined }
  const nth = ordinals.find(([, words]) => words.test(rest))?.[0]
  const at = nth === undefined ? undefined : nth < 0 ? kept.length - 1 : nth - 1
  const all = at === undefined && (kept.length === 1 || /s(?!\p{L})|все|全部|所有|任何/u.test(rest))
  if (!all && (at === undefined || at >= kept.length)) return undefined
  const left = all ? [] : kept.filter((_, index) => index !== at)
  return { [field]: left.length === 0 ? undefined : left }
}
