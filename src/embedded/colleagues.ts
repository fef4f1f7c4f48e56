import { fold } from '#domain/text/fold.ts'
import type { ColleagueMention, Moment } from './slots/mentions.ts'

/** Colleagues whose clients a message speaks of; a client of the same name is meant rather. */
export const colleaguesIn = (
  said: string,
  { colleagues = [], names = [] }: Moment,
): readonly ColleagueMention[] =>
  colleagues.filter(
    (each) => said.includes(each.said) && !names.some((name) => fold(name).includes(fold(each.said))),
  )

const clients = /clients?(?!\p{L})|customers?|books?(?!\p{L})|portfolio|клиент|портфел|客户|名单|户(?!\p{L})/u

/** Whether clients of such a colleague are asked for. */
export const namesBook = (said: string, moment: Moment): boolean =>
  clients.test(fold(said)) && colleaguesIn(said, moment).length > 0

/** Whether the book of such a colleague is closed to the user. */
export const bookClosed = (said: string, moment: Moment): boolean =>
  colleaguesIn(said, moment).some(({ open }) => !open)
