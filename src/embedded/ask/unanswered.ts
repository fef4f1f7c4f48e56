import { fold } from '#domain/text/fold.ts'
import type { Turn } from '../read-prompt.ts'
import type { Moment } from '../slots/mentions.ts'
import { isQuestion } from '../slots/question.ts'
import { hasMeasure } from './measure-after.ts'
import { partsOf } from './parts.ts'
import { localised as say } from './pattern.ts'
import { partitive, pointing, who } from './refine.ts'

/** How an answer begins that gives no figure. */
export const notInData = say(
  'Not in the data, as I read it',
  '数据中没有，或我没有读懂',
  'В данных нет, или я этого не понял',
)

/** What is ordered in Chinese is no figure of the question before: 给他们约周四下午两点视频. */
const ordered = /约|提醒|记|登|写|发|立|改|取消|安排|答应/u

/** Whether a message leans on a question that was not answered: of nothing there is no part and no split. */
export function leansOnNothing(said: string, last: Turn | undefined, moment: Moment): boolean {
  if (!last || last.calls.length > 0 || (ordered.test(said) && !isQuestion(said))) return false
  const folded = fold(said).trim()
  if (partitive.test(folded)) return true
  if (!Object.values(notInData).some((text) => last.reply.trimStart().startsWith(text))) return false
  if (who.test(folded) || pointing.test(folded)) return true
  const parts = partsOf(said, moment)
  return (
    parts.subject === undefined && parts.where.length === 0 && (parts.splits.length > 0 || hasMeasure(parts))
  )
}

/** "How many in total": a figure of what was shown before, and of nothing that is named. */
export function asksFigureOnly(said: string, moment: Moment): boolean {
  const parts = partsOf(said, moment)
  const named = parts.mentions.length > 0 || parts.where.length > 0 || parts.unread.length > 0
  return !named && parts.splits.length === 0 && hasMeasure(parts)
}
