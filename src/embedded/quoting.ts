import type { Ranked } from './intent/rank.ts'
import { calls, type Mind, only, type Plan } from './planned.ts'
import type { Dialogue } from './read-prompt.ts'
import { filled, ranked } from './readings.ts'
import { settingFor } from './setting.ts'
import { lessonIn } from './slots/lesson.ts'
import type { Moment } from './slots/mentions.ts'
import { halves } from './slots/request.ts'
import { withoutSlips } from './slots/slips.ts'
import { least } from './wishes.ts'

/** How the words came, which is no order to write or to call. */
const cameBy =
  /(?<!\p{L})(?:(?:by|via|per|in an?) (?:e-?mail|mail|letter|phone|call|chat|text|sms)|по (?:e-?mail|почте|телефону)|(?:письмом|почтой|в письме))(?!\p{L})|(?:通过|用|发|打)?(?:邮件|来信|电话|微信|短信)来?/giu

/** Tools that write down what a client said or wrote. */
const writeDown: ReadonlySet<string> = new Set(['open_complaint', 'log_feedback'])

/** Behind the client's words the user goes on, who speaks of the client as of another: «…, подготовь ей ответ». */
const goesOn =
  /^[^\n"«“]{4,240}?[,.;!]\s+(?:(?:и|а|ещё|еще|также)\s+)*(?:(?:подготовь|напиши|набросай|составь|черкни|сочини|накидай|напомни|назначь|поставь)(?:те)?(?:\s+(?:мне|завтра|послезавтра|сегодня|во?\s+\p{L}+|к\s+\p{L}+))*\s+(?:ему|ей|им|с ним|с ней|с ними)|(?:ему|ей|им) (?:письмо|сообщение|ответ|черновик)|напомни(?:те)? мне)(?!\p{L})/iu
/** What stands behind the colon orders to file what was told before it. */
const filesIt =
  /^(?:за?регистрируй|заведи|заводи|открой|открывай|оформи|оформляй|зарегай|внеси|занеси|прими)(?:те)?\s+(?:\p{L}+\s+)?(?:жалоб|отзыв|запрос)/iu

/** Work for a department is said in so many words. */
const handsOff =
  /^\s*(?:please |pls )?(?:hand (?:it |this )?off|hand over|pass(?: it| this)? to)(?!\p{L}).*(?:operations|risk|legal|compliance|products?|customer service)|^\s*переда(?:й|йте|ть)(?!\p{L}).*(?:отдел|юрист|компла[ей]+нс|риск|операцион|сервис)|转交(?:给)?(?:运营|风险|法务|合规|产品|客户服务|客服)/iu

/**
 * A message that hands over the words of a client after a colon. What is to be done is read from what stands before it
 * alone: the client's words are many, they may ask for anything, and none of it is a wish of the user.
 */
export function quoting(said: string, before: Dialogue, moment: Moment, mind: Mind): Plan | undefined {
  const { head, body } = halves(said)
  if (body === undefined || goesOn.test(body) || filesIt.test(body)) return undefined
  const setting = settingFor(before, moment)
  const lesson = lessonIn(said)
  if (lesson && mind.tools.has('update_complaint')) {
    // Whose complaint it was stands before the first label.
    const { complaint } = filled('update_complaint', head, mind, setting).input
    if (complaint === undefined) return undefined
    return calls({ tool: 'update_complaint', input: { complaint, lesson }, said })
  }
  const tool = handsOff.test(head) ? 'hand_off' : written(ranked(head.replace(cameBy, ' '), mind, setting)[0])
  if (tool === undefined || !mind.tools.has(tool)) return undefined
  // News of a complaint on record are no complaint of their own.
  if (tool === 'open_complaint' && onRecord.test(head) && !inPerson.test(body)) return undefined
  if (tool === 'open_complaint' && tellsMore(ranked(said, mind, setting))) {
    // What the client shouts may speak of money back as well; only a cause is found by us.
    if (filled('update_complaint', said, mind, setting).input.cause !== undefined) return undefined
  }
  const plain = tool === 'log_feedback' ? withoutSlips(said, moment) : said
  const { input, missing } = filled(tool, plain, mind, setting)
  const call = { tool, input, said }
  return missing ? only({ kind: 'ask', missing, call }) : calls(call)
}

/** A complaint that is only named: 王伟的投诉. */
const onRecord = /^[^，,。\s]{1,12}的投诉\s*$/u
/** What a client says of themselves. */
const inPerson = /我(?![们行方])|你/u
/** "Petrov's complaint: the courier lost it": news of a complaint on record, by far likelier than a new one. */
function tellsMore([best, ...others]: readonly Ranked[]): boolean {
  const opened = others.find(({ tool }) => tool === 'open_complaint')?.score ?? 0
  return best?.tool === 'update_complaint' && best.score - opened > clearly
}
const clearly = 4

const written = (best: Ranked | undefined): string | undefined =>
  best !== undefined && best.score >= least && writeDown.has(best.tool) ? best.tool : undefined
