import type { Localised } from '#domain/language.ts'
import { say } from '#web/words/tell.ts'

export const words = {
  title: say('Team', '团队', 'Команда'),
  asOf: say('as of {at}', '截至 {at}', 'по состоянию на {at}'),
  kept: say('Kept on this device, {at}', '本机保存，{at}', 'Сохранено на устройстве, {at}'),
  clocks: say('What runs out first', '最先到期', 'Что истекает первым'),
  none: say('No clock runs.', '没有计时事项。', 'Сроков нет.'),
  all: say('Show all {n}', '显示全部 {n} 项', 'Показать все: {n}'),
  late: say('late', '逾期', 'просрочено'),
  members: say('Members', '成员', 'Сотрудники'),
  clients: say('Clients', '客户', 'Клиенты'),
  requests: say('Open requests', '未结请求', 'Открытые запросы'),
  complaints: say('Open complaints', '未结投诉', 'Открытые жалобы'),
  promises: say('Promises late', '逾期承诺', 'Просроченные обещания'),
  contacts: say('Contacts overdue', '逾期联系', 'Просроченные контакты'),
  tasks: say('Tasks late', '逾期任务', 'Просроченные задачи'),
  activity: say('Contacts in 30 days', '30天内联系', 'Контакты за 30 дней'),
  ofLate: say('{n} late', '{n} 项逾期', 'просрочено: {n}'),
} as const

/** What a clock asks for. */
export const clockWords: Readonly<Record<string, Localised>> = {
  request_answer: say('first answer', '首次答复', 'первый ответ'),
  request_resolution: say('resolution', '办结', 'решение'),
  complaint_answer: say('complaint: first answer', '投诉：首次答复', 'жалоба: первый ответ'),
  complaint_resolution: say('complaint: resolution', '投诉：办结', 'жалоба: решение'),
  handoff: say('hand-off', '转办', 'передача'),
}
