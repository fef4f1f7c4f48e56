import { addDays, type LocalDate } from '#domain/time.ts'
import type { Moment } from './mentions.ts'

type Range = Readonly<{ due_from?: LocalDate; due_to?: LocalDate }>

/** The days in which the tasks are due that a question asks for. */
export function dueRange(
  folded: string,
  date: { on: LocalDate; from?: LocalDate; to?: LocalDate } | undefined,
  moment: Moment,
): Range {
  const late =
    /overdue|past due|опазды|не успел|拖着|(?<!\p{L})late(?!\p{L})|missed|просроч|逾期|过期|超期/u.test(
      folded,
    )
  if (late || (!date && /горит/u.test(folded))) return { due_to: addDays(moment.today, -1) }
  if (!date) return /my day|мой день|我的一天|plate|горит/u.test(folded) ? { due_to: moment.today } : {}
  const from = date.from ?? date.on
  const to = date.to ?? date.on
  const open = /(?<!\p{L})(?:by|until|before|till|до|к|ко)(?!\p{L})|前|之前/u.test(folded)
  return from <= moment.today || open ? { due_to: to } : { due_from: from, due_to: to }
}
