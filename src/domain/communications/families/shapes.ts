import { matchesOf } from '../../text/matches.ts'
import { kindOf } from '../letters.ts'
import type { Normalised } from '../normalise.ts'

/** A note, placeholder or rule id found by its shape, in places of the normalised text. */
export type ShapeFound = Readonly<{ start: number; end: number; entry: 'label' | 'placeholder' | 'rule-id' }>

const opening: Readonly<Record<string, string>> = {
  '[': ']',
  '【': '】',
  '{': '}',
  '<': '>',
  '(': ')',
  '〔': '〕',
  '«': '»',
}
const longestBracket = 400

const label =
  /^(?:(?:an? )?(?:internal|note|notes|n\.?b\.?|memo|remark|private|confidential|rm only|for rm|for file|to file|for the file|file note|not for client|do not send|draft|todo|to do|fixme|fyi|reminder|comment|staff only|back office|crm)\b|内部|备注|内备|仅供|勿外传|勿发|不对外|客户经理|存档|留档|草稿|待办|提醒自己|служебн|для внутренн|внутренн|для себя|для файла|для досье|для менеджера|заметка|пометка|примечание|комментарий|не для клиента|не отправлять|не показывать|дсп|черновик|в досье|нб\b|nb\b)/
const harmlessLabel =
  /^(?:note[ds]? (?:on|of|that|about)|notes? (?:on|of) |structured note|reminder|комментарий к|примечание:? ?(?:срок|см|стр)|备注[:：]?(?:请|如|见)|draft (?:contract|agreement))/
const judgement =
  /stingy|annoying|difficult|tiresome|rude|greedy|churn|segment|score|profitab|margin|cross-sell|upsell|难缠|难伺候|小气|评分|利润|贡献|конфликт|жадн|скоринг|сегмент|маржа|рентаб|отток|скидку не|下次|话术/
const placeholderWord = /^[\p{L}\p{N}_ .-]{1,40}$/u
const unfilled =
  /^(?:todo|tbd|tbc|surname|姓|名|姓氏|名字|在此.*|此处.*|插入.*|вставьте.*|please insert.*|enter .*|your [a-z ]+|first_?name|last_?name|client_?name|customer_?name|placeholder.*|xxx+|x+|fixme|insert.*|name|client name|customer name|first name|last name|date|amount|your name|product|company|fill.*|placeholder.*|имя|фамилия|имя клиента|дата|сумма|вставить.*|продукт|укажите.*|имя отчество|姓名|客户姓名|日期|金额|产品名称|待填.*|待补.*|填写.*|客户名称|填入.*|имя_клиента|фио|ф\.? ?и\.? ?о\.?|должность|адрес|счет|банк|client|customer|company name|address|account|number|signature|title|称呼|客户|公司名称|号码|联系人|职务|签名|日期和时间|название.*|номер|xx.*|\.\.\.|_+)$/
const lineLabel =
  /^[ >*-]*(?:internal(?: note| only| use| remark| memo)?|note (?:for|to) (?:the )?(?:file|rm|self|team|colleagues?)|file note|(?:to|for) (?:the )?file|n\.?b\.?(?: for rm| rm)?|rm note|for internal use(?: only)?|private note|note to self|内部备注|内部|备注|客户经理备注|内部说明|内部信息|内部评价|备注（内部）|служебно|служебная (?:пометка|записка|заметка)|для внутреннего пользования|внутренняя (?:пометка|заметка)|внутренне|внутреннее|заметка для себя|归档|存档|в досье|для досье|для менеджера|system|assistant|user|tool|prompt) ?[:：-]|^[ >*-]*(?:todo|fixme|tbd)\b/
const ruleId = /\b(?:suit|comm)-(?:[a-z]{2,8}(?:-\d{1,3})?|\d{1,4})\b/g

/** Notes in brackets or behind a label, unfilled placeholders, rule ids and remains of prompts and tools. */
export function findShapes({ text }: Normalised): ShapeFound[] {
  return [...findBrackets(text), ...findLines(text), ...findIds(text)]
}

function findBrackets(text: string): ShapeFound[] {
  const found: ShapeFound[] = []
  let next = 0
  for (let at = 0; at < text.length; at += 1) {
    const close = opening[text[at]!]
    if (close === undefined || at < next) continue
    const end = closeOf(text, at, text[at]!, close)
    if (end < 0) continue
    const inside = text
      .slice(at + 1, end)
      .replace(/^[{<[]+|[}>\]]+$/g, '')
      .trim()
    const entry = nameOf(text[at]!, inside)
    if (entry) {
      found.push({ start: at, end: end + 1, entry })
      next = end + 1
    }
  }
  return found
}

/** The bracket that closes, within reach and before another of its kind opens. */
function closeOf(text: string, at: number, open: string, close: string): number {
  const doubled = text[at + 1] === open ? 1 : 0
  for (let end = at + 1 + doubled; end < text.length && end < at + longestBracket; end += 1) {
    if (text[end] === close) return end + (doubled > 0 && text[end + 1] === close ? 1 : 0)
    if (text[end] === open) return -1
  }
  return -1
}

function nameOf(open: string, inside: string): ShapeFound['entry'] | undefined {
  if (inside === '') return undefined
  const note = label.test(inside) && !harmlessLabel.test(inside)
  if (note && open !== '«' && open !== '<') {
    // A round bracket is common writing: a plain word like "reminder" in it is no note to file.
    const firm =
      /^(?:internal|note for|note to|nb|rm |for rm|for file|file note|not for|do not send|内部|客户经理|служебн|для внутр|внутренн|не для|не отправ|для менедж|для себя)/.test(
        inside,
      )
    return open !== '(' || firm ? 'label' : undefined
  }
  if (open === '[' || open === '【') {
    if (unfilled.test(inside)) return 'placeholder'
    return judgement.test(inside) ? 'label' : undefined
  }
  if (open === '{') return placeholderWord.test(inside) || inside.includes('"') ? 'placeholder' : undefined
  if (open === '<') return unfilled.test(inside) ? 'placeholder' : undefined
  return undefined
}

function findLines(text: string): ShapeFound[] {
  const found: ShapeFound[] = []
  let start = 0
  while (start < text.length) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    const line = text.slice(start, Math.min(end, start + 120))
    const head = lineLabel.exec(line)
    if (head) found.push({ start, end: start + head[0].length, entry: 'label' })
    start = end + 1
  }
  return found
}

const findIds = (text: string): ShapeFound[] =>
  matchesOf(text, ruleId)
    .filter(({ index }) => index === 0 || /none|han/.test(kindOf(text.charCodeAt(index - 1))))
    .map(({ index, 0: id }) => ({ start: index, end: index + id.length, entry: 'rule-id' }))
