import { say } from '#web/words/tell.ts'

export const words = {
  first: say('First of all', '首要事项', 'Прежде всего'),
  quiet: say('Nothing is due today.', '今天没有到期事项。', 'На сегодня ничего нет.'),
  asOf: say('as of {at}', '截至 {at}', 'по состоянию на {at}'),
  keptHere: say('Kept on this device, {at}', '本机保存，{at}', 'Сохранено на устройстве, {at}'),
  call: say('Call', '致电', 'Позвонить'),
  log: say('Log', '记录', 'Записать'),
  prepare: say('Prepare', '准备', 'Подготовиться'),
  calendar: say('To calendar', '加入日历', 'В календарь'),
  done: say('Done', '完成', 'Выполнено'),
  answer: say('Answer', '答复', 'Ответить'),
  requests: say('Requests', '请求', 'Обращения'),
  kept: say('Kept', '已兑现', 'Выполнено'),
  task: say('Task done', '完成任务', 'Задача выполнена'),
  undo: say('Undo', '撤销', 'Отменить'),
  undone: say('Taken back: {what}', '已撤销：{what}', 'Отменено: {what}'),
  more: say('{n} more', '还有 {n} 项', 'ещё {n}'),
  all: say('Ask for all', '查看全部', 'Показать все'),
  numbers: say('Numbers of {client}', '{client}的电话', 'Телефоны: {client}'),
  noNumber: say('No phone number is on record.', '没有电话记录。', 'Телефона в записях нет.'),
  logAfter: say('Log this call', '记录这次通话', 'Записать звонок'),
  late: say('late', '逾期', 'просрочено'),
  open: say('Open', '打开', 'Открыть'),
  saved: say('Saved: {what}', '已保存：{what}', 'Сохранено: {what}'),
  saidPrepare: say(
    'Prepare me for the meeting with {client}',
    '帮我准备与{client}的会面',
    'Подготовь меня к встрече: {client}',
  ),
  saidAnswer: say(
    'draft a holding reply to {client}',
    '给{client}写一封邮件，说已收到，正在核实',
    'напиши клиенту {client} промежуточный ответ',
  ),
  saidRequests: say('requests of {client}', '{client}的请求', 'запросы клиента {client}'),
  saidKept: say('the promise “{text}” is kept', '承诺“{text}”已兑现', 'обещание «{text}» выполнено'),
  saidDone: say('Task done: {task}', '完成任务：{task}', 'Задача выполнена: {task}'),
} as const

/** What one asks the assistant to see a whole section. */
export const askForAll = {
  meetings: say(
    'Which meetings do I have this week?',
    '我这周有哪些会面？',
    'Какие у меня встречи на этой неделе?',
  ),
  clocks: say('Which requests are open?', '有哪些未办结的请求？', 'Какие обращения открыты?'),
  promises: say('What did I promise?', '我承诺过什么？', 'Что я обещал?'),
  contacts: say('Whom should I contact?', '我该联系哪些客户？', 'С кем мне пора связаться?'),
  tasks: say('Show my tasks', '显示我的任务', 'Покажи мои задачи'),
} as const
