import { fold } from '#domain/text/fold.ts'
import type { ColleagueMention, Moment } from './slots/mentions.ts'

/** Who stands in for whom, joins a team or is told something is arranged; the book of that person stays closed. */
const arranged =
  /(?<!\p{L})(?:my (?:clients|book)|cover(?:s|ing|ed)?(?= (?:for|me|my|our|the|his|her|all|some|anna|both|\p{Lu}))|stand(?:s|ing)? in|take(?:s|n)? (?:over|care)|hand(?:ed|ing|s)? (?:over|my|the|all|it)|give|assign|share|move|transfer|let|while|during|until|remind|task|todo|tell|ask|call|email|meeting)(?!\p{L})|(?<!\p{L})(?:замещ|замен|подмен|присмотр|остан|меня не будет|передай|передать|передам|отдай|возьм[её]т|бер[её]т|прикро|назнач|(?:пусть|на время|пока)(?!\p{L})|мо(?:и|их|ими|ю|ей) (?:клиент|книг|портфел)|напомни|позвони|спроси|отпуск)|代|顶|替|接手|接管|移交|交给|转给|休假|我的客户|提醒|打电话|问一?下|告诉/iu

/** Figures are asked for, and nothing is arranged. */
const counts =
  /^(?:and |so |а |и )?(?:how (?:many|much)|compare|who (?:has|had|made|did)|which of|сколько|сравни|у кого|кто)(?!\p{L})|(?<!\p{L})(?:vs|versus)(?!\p{L})|多少|几[个次位笔]|对比|比较/iu

/** Colleagues whose clients a message speaks of; a client of the same name is meant rather. */
export const colleaguesIn = (
  said: string,
  { colleagues = [], names = [] }: Moment,
): readonly ColleagueMention[] =>
  colleagues.filter(
    (each) =>
      (!arranged.test(said) || counts.test(said)) &&
      said.includes(each.said) &&
      !names.some((name) => fold(name).includes(fold(each.said))),
  )

const clients = /clients?(?!\p{L})|customers?|books?(?!\p{L})|portfolio|клиент|портфел|客户|名单|户(?!\p{L})/u

/** Whether clients of such a colleague are asked for. */
export const namesBook = (said: string, moment: Moment): boolean =>
  clients.test(fold(said)) && colleaguesIn(said, moment).length > 0

/** Whether the book of such a colleague is looked into that is closed to the user. */
export const bookClosed = (said: string, moment: Moment): boolean =>
  colleaguesIn(said, moment).some(({ open }) => !open)
