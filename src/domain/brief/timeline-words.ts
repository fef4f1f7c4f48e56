import { valueAsRead } from '../card-words.ts'
import type { Language, Localised } from '../language.ts'
import type { Channel } from '../work.ts'

const say = (en: string, zh: string, ru: string): Localised => ({ en, zh, ru })

const titles = {
  'meeting planned': say('Meeting planned', '已安排会面', 'Встреча назначена'),
  'meeting held': say('Meeting', '会面', 'Встреча'),
  'meeting cancelled': say('Meeting cancelled', '会面已取消', 'Встреча отменена'),
  'task open': say('Task', '任务', 'Задача'),
  'task done': say('Task done', '任务已完成', 'Задача выполнена'),
  'task cancelled': say('Task cancelled', '任务已取消', 'Задача отменена'),
  'our promise': say('Our promise', '我方承诺', 'Наше обещание'),
  'their promise': say('The client’s promise', '客户承诺', 'Обещание клиента'),
  request: say('Request', '请求', 'Запрос'),
  complaint: say('Complaint', '投诉', 'Жалоба'),
  'mail queued': say('Mail on its way', '邮件待发出', 'Письмо ждёт отправки'),
  'mail sent': say('Mail sent', '邮件已发出', 'Письмо отправлено'),
  'mail failed': say('Mail not delivered', '邮件未送达', 'Письмо не доставлено'),
  'mail cancelled': say('Mail stopped', '邮件已撤回', 'Письмо остановлено'),
  fact: say('Noted', '记录', 'Отмечено'),
  feedback: say('Feedback', '反馈', 'Отзыв'),
} as const satisfies Record<string, Localised>
export type TimelineTitle = keyof typeof titles

/** What an entry of a client's history was, in a few words; `detail` is added as it stands. */
export const timelineTitle = (title: TimelineTitle, language: Language, detail?: string): string =>
  detail === undefined ? titles[title][language] : `${titles[title][language]}: ${detail}`

/** `call`, or `e-mail (from the client)`: how a contact was made. */
export function contactTitle(
  channel: Channel,
  direction: 'in' | 'out' | undefined,
  language: Language,
): string {
  const word = valueAsRead({ key: 'channel' }, channel, language)
  const name = word.charAt(0).toUpperCase() + word.slice(1)
  const from = { en: 'from the client', zh: '来自客户', ru: 'от клиента' }[language]
  return direction === 'in' ? (language === 'zh' ? `${name}（${from}）` : `${name} (${from})`) : name
}
