import type { Localised } from '../language.ts'

const say = (en: string, zh: string, ru: string): Localised => ({ en, zh, ru })

/**
 * A rule of what to do next for a client. The list is its order. `reason` is filled with `{due}` (a day), `{days}` (whole
 * days between today and it) and `{detail}`; `say` with `{client}`, in words that the built-in assistant understands.
 */
export type NextRule = Readonly<{
  id: NextRuleId
  title: Localised
  reason: Localised
  say: Localised
  /** The client is written to or called: left out for who wants no contact. */
  reachesOut: boolean
}>

export const nextRuleIds = [
  'answer-late',
  'resolution-late',
  'promise-late',
  'callback-missing',
  'answer-due',
  'task-due',
  'contact-overdue',
  'maturity-ahead',
  'kyc-expiring',
  'paper-missing',
  'risk-profile-old',
  'birthday',
] as const
export type NextRuleId = (typeof nextRuleIds)[number]

const holdingReply = say(
  'draft a holding reply to {client}',
  '给{client}写一封邮件，说已收到，正在核实',
  'напиши клиенту {client} промежуточный ответ',
)
const papers = say(
  'mail {client} about the missing papers',
  '给{client}写邮件要缺少的文件',
  'напиши клиенту {client} о недостающих документах',
)
const prepareCall = say(
  'prepare me for the call with {client}',
  '帮我准备和{client}的会面',
  'подготовь к звонку клиенту {client}',
)

export const nextRules: readonly NextRule[] = [
  {
    id: 'answer-late',
    title: say('Answer the client', '答复客户', 'Ответить клиенту'),
    reason: say(
      'The first answer was due {due}.',
      '首次答复的期限是 {due}。',
      'Срок первого ответа был {due}.',
    ),
    say: holdingReply,
    reachesOut: false,
  },
  {
    id: 'resolution-late',
    title: say('Resolve what is open', '解决未结事项', 'Решить открытый вопрос'),
    reason: say('It was to be resolved by {due}.', '应在 {due} 前解决。', 'Решить нужно было до {due}.'),
    say: say('requests of {client}', '{client}的请求', 'запросы клиента {client}'),
    reachesOut: false,
  },
  {
    id: 'promise-late',
    title: say('Make good on our promise', '兑现我方承诺', 'Выполнить наше обещание'),
    reason: say(
      'Our promise was due {due}, days late: {days}.',
      '我方承诺的期限是 {due}，已逾期 {days} 天。',
      'Срок нашего обещания был {due}, дней просрочки: {days}.',
    ),
    say: say('what did I promise {client}?', '我答应过{client}什么？', 'что я обещал клиенту {client}?'),
    reachesOut: false,
  },
  {
    id: 'callback-missing',
    title: say('Call back about the complaint', '就投诉回访客户', 'Перезвонить по жалобе'),
    reason: say(
      'The complaint was resolved on {due}, and the client was not called back.',
      '投诉已于 {due} 解决，尚未回访客户。',
      'Жалоба решена {due}, клиенту ещё не перезвонили.',
    ),
    say: say('show the complaint of {client}', '查看{client}的投诉', 'покажи жалобу {client}'),
    reachesOut: false,
  },
  {
    id: 'answer-due',
    title: say('Answer the client', '答复客户', 'Ответить клиенту'),
    reason: say('The first answer is due {due}.', '须在 {due} 前首次答复。', 'Первый ответ нужен до {due}.'),
    say: holdingReply,
    reachesOut: false,
  },
  {
    id: 'task-due',
    title: say('Do the task', '完成任务', 'Выполнить задачу'),
    reason: say('The task is due {due}.', '任务期限是 {due}。', 'Срок задачи {due}.'),
    say: say('open tasks for {client}', '{client}有哪些未完成的任务', 'открытые задачи по клиенту {client}'),
    reachesOut: false,
  },
  {
    id: 'contact-overdue',
    title: say('Get in touch', '联系客户', 'Связаться с клиентом'),
    reason: say(
      'Contact has been due since {due}; the last one was {detail}.',
      '自 {due} 起应联系；最近一次为 {detail}。',
      'Связаться нужно было {due}; последний контакт: {detail}.',
    ),
    say: prepareCall,
    reachesOut: true,
  },
  {
    id: 'maturity-ahead',
    title: say('Talk about what matures', '商谈即将到期的产品', 'Обсудить, что погашается'),
    reason: say(
      'It matures {due}, and there was no talk with the client in the last {detail} days.',
      '{due} 到期，最近 {detail} 天未与客户商谈。',
      'Погашение {due}, а разговора с клиентом не было последние {detail} дней.',
    ),
    say: say(
      'tell {client} that the deposit matures soon',
      '通知{client}存款快到期了',
      'сообщи клиенту {client}, что вклад скоро заканчивается',
    ),
    reachesOut: true,
  },
  {
    id: 'kyc-expiring',
    title: say('Renew KYC', '更新 KYC', 'Обновить KYC'),
    reason: say('KYC is valid until {due}.', 'KYC 有效期至 {due}。', 'Проверка KYC действует до {due}.'),
    say: papers,
    reachesOut: true,
  },
  {
    id: 'paper-missing',
    title: say('Ask for a paper', '索取文件', 'Запросить документ'),
    reason: say('A paper is not on file: {detail}.', '缺少文件：{detail}。', 'Нет документа: {detail}.'),
    say: papers,
    reachesOut: true,
  },
  {
    id: 'risk-profile-old',
    title: say('Renew the risk profile', '更新风险测评', 'Обновить риск-профиль'),
    reason: say(
      'It was last assessed on {due}, {detail} months ago or more.',
      '上次测评日期为 {due}，已满 {detail} 个月。',
      'Последняя оценка {due}: прошло {detail} месяцев или больше.',
    ),
    say: say(
      'find a free slot for a meeting with {client}',
      '安排和{client}的会面，看看什么时候有空',
      'подбери время для встречи с клиентом {client}',
    ),
    reachesOut: true,
  },
  {
    id: 'birthday',
    title: say('Congratulate', '祝贺生日', 'Поздравить'),
    reason: say('Birthday on {due}.', '生日：{due}。', 'День рождения {due}.'),
    say: prepareCall,
    reachesOut: true,
  },
]
