import { fold } from '#domain/text/fold.ts'
import { gist } from './gist.ts'

const elsewhere =
  /(?<!\p{L})(?:weather|forecast for|rain(?:ing)?|joke|poem|song|recipe|football|soccer|movie|translate|capital of|president|bitcoin|crypto|stock price|exchange rate|fx rate|share price|horoscope|restaurant|flight|hotel|taxi|your (?:name|age|favou?rite)|meaning of life|write (?:code|a program|python)|math|calculate \d)(?!\p{L})|(?<!\p{L})(?:погод|дожд|снег|анекдот|шутк|стих|песн|рецепт|футбол|фильм|новост|перевод слова|столиц|президент|биткоин|крипто|курс (?:доллар|евро|юан|валют)|котировк|гороскоп|ресторан|рейс|отел|такси|смысл жизни)|天气|下雨|下雪|笑话|写诗|唱歌|菜谱|足球|电影|翻译|首都|总统|比特币|股价|汇率|星座|餐厅|航班|酒店|打车|人生/u

/** What the user wants to be reminded of is theirs to choose. */
const reminder = /(?<!\p{L})remind me|(?<!\p{L})напомни(?:те)?(?!\p{L})|提醒我/u

/** Talk of things that no client record can answer. */
export function outOfScope(text: string): boolean {
  const folded = fold(gist(text))
  return elsewhere.test(folded) && !reminder.test(folded)
}

/** From this on a message is plainly a client's affair, though it speaks of a flight or a hotel. */
const plainlyTold = 7
const toldOf: ReadonlySet<string> = new Set(['open_request', 'open_complaint', 'log_feedback', 'hand_off'])

/** Whether a reading keeps what happened to a client, wherever that was. */
export const clientsAffair = ({ tool, score }: Readonly<{ tool: string; score: number }>): boolean =>
  score > plainlyTold && toldOf.has(tool)
