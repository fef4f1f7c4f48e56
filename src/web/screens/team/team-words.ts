import { say } from '#web/words/tell.ts'

export const words = {
  title: say('Team', '团队', 'Команда'),
  asOf: say('as of {at}', '截至 {at}', 'по состоянию на {at}'),
  clocks: say('What runs out first', '最先到期', 'Что истекает первым'),
  none: say('No clock runs.', '没有计时事项。', 'Сроков нет.'),
  late: say('late', '逾期', 'просрочено'),
  with: say('with {who}', '经办人 {who}', 'ведёт {who}'),
  results: say('Members', '成员', 'Сотрудники'),
  name: say('Name', '姓名', 'Имя'),
  clients: say('Clients', '客户', 'Клиенты'),
  requests: say('Open requests', '未结请求', 'Открытые запросы'),
  complaints: say('Open complaints', '未结投诉', 'Открытые жалобы'),
  promises: say('Promises late', '逾期承诺', 'Просроченные обещания'),
  contacts: say('Contacts overdue', '逾期联系', 'Просроченные контакты'),
  tasks: say('Tasks late', '逾期任务', 'Просроченные задачи'),
  activity: say('Contacts in 30 days', '30天内联系', 'Контакты за 30 дней'),
  ofLate: say('{n} late', '{n} 逾期', 'просрочено: {n}'),
} as const
