import type { WriteResult } from './results.ts'
import { clipped, joined, pick, quote, type Voice } from './say.ts'

const shownAs = ({ fields }: WriteResult, label: string): string | undefined =>
  fields.find((line) => line.label.en === label)?.value

/** What a step makes of a request, by the title of its state. */
function stepOn(voice: Voice, result: WriteResult): string {
  const name = result.client?.name
  const subject = quote(voice, clipped(shownAs(result, 'Subject') ?? '', 120))
  const status = shownAs(result, 'Status') ?? ''
  const what =
    {
      paused: pick(voice, 'the pause of', '暂停请求', 'пауза по запросу'),
      answered: pick(voice, 'the answer to', '请求已回复：', 'ответ на запрос'),
      resolved: pick(voice, 'the solution of', '请求已解决：', 'решение запроса'),
      accepted: pick(voice, 'to take on', '接手', 'взять в работу'),
      asked_back: pick(voice, 'a question about', '就此提问：', 'вопрос по поручению'),
      done: pick(voice, 'to report as done:', '办结：', 'выполнено:'),
      declined: pick(voice, 'to decline', '退回', 'отклонить'),
      withdrawn: pick(voice, 'to withdraw', '撤回', 'отозвать'),
    }[status] ?? pick(voice, 'a step on', '处理', 'шаг по запросу')
  const note = shownAs(result, 'Reason') ?? shownAs(result, 'Note')
  const tail = joined(voice, [name, note && quote(voice, clipped(note, 120))])
  return `${what} ${subject}${tail === '' ? '' : ` (${tail})`}`
}

/** What the card of a request, a step on it or a hand-off is about; undefined for a card of another kind. */
export function aboutRequest(voice: Voice, result: WriteResult): string | undefined {
  const name = result.client?.name ?? ''
  const subject = quote(voice, clipped(shownAs(result, 'Subject') ?? '', 120))
  if (result.tool === 'answer_request') return stepOn(voice, result)
  if (result.tool === 'hand_off') {
    const person = shownAs(result, 'Person') ?? ''
    const due = shownAs(result, 'Due at') ?? ''
    return pick(
      voice,
      `the hand-off ${subject} for ${name} to ${person}, due ${due}; the card shows what they will see`,
      `${name}的转交事项${subject}，交给${person}，${due}前完成；卡片列出对方可见的内容`,
      `передача ${subject} (${name}), исполнитель ${person}, срок ${due}; на карточке видно, что будет показано`,
    )
  }
  if (result.tool !== 'open_request') return undefined
  const urgency =
    shownAs(result, 'Urgency') === 'urgent'
      ? pick(voice, 'urgent', '紧急', 'срочный')
      : pick(voice, 'normal', '普通', 'обычный')
  const [first, solved] = [shownAs(result, 'First answer by') ?? '', shownAs(result, 'Solved by') ?? '']
  const reason = shownAs(result, 'Reason') ?? ''
  const twin = shownAs(result, 'Open already')
  const open =
    twin === undefined
      ? ''
      : pick(voice, `. Open already: ${twin}`, `。已有未结请求：${twin}`, `. Уже открыт: ${twin}`)
  const next = shownAs(result, 'Next')
  return pick(
    voice,
    `the request ${subject} of ${name}: ${urgency}, ${reason}; first answer by ${first}, solution by ${solved}${open}. Next: ${next}`,
    `${name}的请求${subject}：${urgency}，${reason}；首次回复期限 ${first}，解决期限 ${solved}${open}。下一步：${next}`,
    `запрос ${subject}, ${name}: ${urgency}, ${reason}; первый ответ до ${first}, решить до ${solved}${open}. Дальше: ${next}`,
  )
}
