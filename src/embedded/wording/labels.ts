import type { CountForms } from '../text/format.ts'

const forms = (
  en: readonly [string, string],
  zh: string,
  ru: readonly [string, string, string],
): CountForms => ({ en, zh, ru })

/** Nouns that are counted. */
export const nouns = {
  client: forms(['client', 'clients'], '位客户', ['клиент', 'клиента', 'клиентов']),
  loan: forms(['loan', 'loans'], '笔贷款', ['кредит', 'кредита', 'кредитов']),
  card: forms(['card', 'cards'], '张卡', ['карта', 'карты', 'карт']),
  task: forms(['task', 'tasks'], '项任务', ['задача', 'задачи', 'задач']),
  openTask: forms(['open task', 'open tasks'], '项未完成任务', [
    'открытая задача',
    'открытые задачи',
    'открытых задач',
  ]),
  holding: forms(['holding', 'holdings'], '项持仓', ['позиция', 'позиции', 'позиций']),
  account: forms(['account', 'accounts'], '个账户', ['счёт', 'счёта', 'счетов']),
  contact: forms(['contact', 'contacts'], '次联系', ['контакт', 'контакта', 'контактов']),
  note: forms(['note', 'notes'], '条记录', ['запись', 'записи', 'записей']),
  order: forms(['standing order', 'standing orders'], '笔定期付款', [
    'постоянное поручение',
    'постоянных поручения',
    'постоянных поручений',
  ]),
  request: forms(['open request', 'open requests'], '项未结请求', [
    'открытый запрос',
    'открытых запроса',
    'открытых запросов',
  ]),
} as const

export { recordWord as word } from '#domain/record-words.ts'
