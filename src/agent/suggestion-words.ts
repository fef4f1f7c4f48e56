import type { BriefKind } from '#domain/brief/rows.ts'
import type { Localised } from '#domain/language.ts'

/** What one may ask next; `label` stands on a button, `say` is what is sent. `{client}` is the name of the client. */
export type SuggestionWords = Readonly<{
  /** Tool that the built-in assistant finds in `say`. */
  tool: string
  label: Localised
  say: Localised
}>

const meeting: SuggestionWords = {
  tool: 'prepare_meeting',
  label: { en: 'Prepare: {client}', zh: '准备会面：{client}', ru: 'К встрече: {client}' },
  say: {
    en: 'Prepare my meeting with {client}',
    zh: '准备与{client}的会面',
    ru: 'Подготовь меня к встрече с клиентом {client}',
  },
}
const requests: SuggestionWords = {
  tool: 'list_requests',
  label: { en: 'Requests: {client}', zh: '请求：{client}', ru: 'Запросы: {client}' },
  say: {
    en: 'Which requests of {client} are open?',
    zh: '{client}有哪些未结请求？',
    ru: 'Открытые запросы клиента {client}',
  },
}
const complaint: SuggestionWords = {
  tool: 'get_complaint',
  label: { en: 'Complaint: {client}', zh: '投诉：{client}', ru: 'Жалоба: {client}' },
  say: {
    en: 'Show the complaint of {client}',
    zh: '查看{client}的投诉',
    ru: 'Что с жалобой клиента {client}?',
  },
}
const promises: SuggestionWords = {
  tool: 'list_promises',
  label: { en: 'Promises: {client}', zh: '承诺：{client}', ru: 'Обещания: {client}' },
  say: {
    en: 'What have we promised {client}?',
    zh: '我对{client}有哪些承诺',
    ru: 'Что мы обещали: {client}?',
  },
}
const birthday: SuggestionWords = {
  tool: 'draft_message',
  label: { en: 'Birthday wishes: {client}', zh: '生日祝福：{client}', ru: 'Поздравление: {client}' },
  say: {
    en: 'Draft birthday greetings to {client}',
    zh: '给{client}写一封生日祝福',
    ru: 'Поздравь клиента {client} с днём рождения',
  },
}
const lastSpoken: SuggestionWords = {
  tool: 'list_interactions',
  label: { en: 'Last contact: {client}', zh: '上次联系：{client}', ru: 'Последний контакт: {client}' },
  say: {
    en: 'When did we last speak to {client}?',
    zh: '上次和{client}联系是什么时候？',
    ru: 'Когда мы общались в последний раз: {client}?',
  },
}
const tasksOf: SuggestionWords = {
  tool: 'list_tasks',
  label: { en: 'Tasks: {client}', zh: '任务：{client}', ru: 'Задачи: {client}' },
  say: { en: 'Show the tasks of {client}', zh: '{client}的任务', ru: 'Задачи по клиенту {client}' },
}
const card: SuggestionWords = {
  tool: 'get_client',
  label: { en: 'Card: {client}', zh: '客户资料：{client}', ru: 'Карточка: {client}' },
  say: { en: 'Show the card of {client}', zh: '查看{client}的资料', ru: 'Покажи карточку: {client}' },
}

/** What a line of the brief about a client makes one ask; lines of other kinds suggest nothing. */
export const suggestionOf: Readonly<Partial<Record<BriefKind, SuggestionWords>>> = {
  meeting,
  complaint_answer: complaint,
  complaint_resolution: complaint,
  urgent_answer: requests,
  request_answer: requests,
  request_resolution: requests,
  team_answer: requests,
  team_resolution: requests,
  promise_ours: promises,
  arrears: card,
  instalment: card,
  covenant_failing: card,
  covenant_test: card,
  maturity_holding: card,
  maturity_loan: card,
  kyc: card,
  document: card,
  contact: lastSpoken,
  birthday,
  life_event: card,
  task_high: tasksOf,
  task: tasksOf,
}

/** What everybody with clients may ask on any day, in this order. */
export const standingSuggestions: readonly SuggestionWords[] = [
  {
    tool: 'get_daily_brief',
    label: { en: 'My day', zh: '今日简报', ru: 'Мой день' },
    say: { en: 'What is in my brief today?', zh: '今天的简报', ru: 'Сводка на сегодня' },
  },
  {
    tool: 'list_contacts_due',
    label: { en: 'Who to contact', zh: '该联系谁', ru: 'С кем связаться' },
    say: { en: 'Who is due for contact?', zh: '哪些客户该联系了？', ru: 'С кем пора связаться?' },
  },
  {
    tool: 'list_tasks',
    label: { en: 'Tasks today', zh: '今天的任务', ru: 'Задачи на сегодня' },
    say: {
      en: 'What do I have to do today?',
      zh: '我今天有哪些任务？',
      ru: 'Какие у меня задачи на сегодня?',
    },
  },
  {
    tool: 'find_clients',
    label: { en: 'Expired KYC', zh: 'KYC 过期', ru: 'Истёкший KYC' },
    say: { en: 'Which clients have expired KYC?', zh: '哪些客户的KYC已过期？', ru: 'У кого истёк KYC?' },
  },
]

/** For those who read the whole bank: questions that need no book of their own. */
export const readerSuggestions: readonly SuggestionWords[] = standingSuggestions.filter(
  ({ tool }) => tool === 'get_daily_brief' || tool === 'find_clients',
)
