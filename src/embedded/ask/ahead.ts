import type { LocalDate } from '#domain/time.ts'
import type { FoundDate } from '../text/dates.ts'
import { spoken } from './bounds.ts'

const planned =
  /(?<!\p{L})(?:planned|scheduled|upcoming|booked|coming up|cancelled|canceled|(?:за)?планир|запланир|назначен|предстоящ|предстоит|отмен)|计划|安排|预约|已约|即将|取消/u
/** Meetings to come are in the calendar, held ones among the contacts. */
export const meetsAhead = (folded: string, date: FoundDate | undefined, today: LocalDate): boolean =>
  planned.test(folded) || (date !== undefined && spoken(date)[0] >= today && !gone.test(folded))

const gone =
  /(?<!\p{L})(?:did|had|held|was|were|have i|made|took place|прош[лё]|был[аои]?(?!\p{L})|состоял|пров[её][лд])|[过了]/u
