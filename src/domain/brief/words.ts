import type { Language, Localised } from '../language.ts'
import { paperName } from '../paper-words.ts'
import { recordWord } from '../record-words.ts'
import { formatNumber } from '../text/format.ts'
import { daysBetween } from '../time.ts'
import { filled } from './filled.ts'
import { type BriefLine, type BriefMoment, dueText } from './rank.ts'
import type { MeetingFacts } from './rows.ts'
import type { BriefSection } from './sections.ts'

/** Kinds of papers and of covenants are codes of the records; what was measured stands behind the latter. */
function detailOf({ kind, detail = '' }: BriefLine, language: Language): string {
  if (kind === 'document') return paperName(detail, language)
  if (kind !== 'covenant_failing' && kind !== 'covenant_test') return detail
  return detail
    .replace(/^[a-z][a-z _]*[a-z]/, (code) => recordWord(code, language))
    .replace(/(?<![\d.])-?\d+(?:\.\d+)?(?![\d.])/g, (figure) => formatNumber(figure, language))
    .replace('>=', '≥')
    .replace('<=', '≤')
}

/** Why a line stands where it stands: the sentence of its rule with its facts. */
export const reasonOf = (line: BriefLine, moment: BriefMoment, language: Language): string =>
  filled(
    line.rule.reason[language],
    {
      due: dueText(line, moment),
      days: String(line.dueDay === undefined ? 0 : Math.abs(daysBetween(moment.on, line.dueDay))),
      count: String(line.count),
      detail: detailOf(line, language),
    },
    language,
  )

export const sectionTitles: Readonly<Record<BriefSection, Localised>> = {
  meetings: { en: 'Meetings', zh: '会面', ru: 'Встречи' },
  clocks: { en: 'Answers running out', zh: '答复时限', ru: 'Сроки ответов' },
  team: { en: 'Clocks of the team', zh: '团队时限', ru: 'Сроки команды' },
  handoffs: { en: 'Hand-offs', zh: '转交事项', ru: 'Передано отделам' },
  promises: { en: 'Promises', zh: '承诺', ru: 'Обещания' },
  approvals: { en: 'Waiting for your decision', zh: '待您审批', ru: 'Ждут вашего решения' },
  loan_warnings: { en: 'Loan warnings', zh: '贷款预警', ru: 'Тревоги по кредитам' },
  instalments: { en: 'Instalments', zh: '还款', ru: 'Платежи по кредитам' },
  maturities: { en: 'Maturities', zh: '到期', ru: 'Погашения' },
  expiries: { en: 'Papers and KYC', zh: '证件与 KYC', ru: 'Документы и KYC' },
  contacts: { en: 'Contacts overdue', zh: '逾期未联系', ru: 'Просроченные контакты' },
  events: { en: 'Birthdays and events', zh: '生日与大事', ru: 'Дни рождения и события' },
  tasks: { en: 'Tasks', zh: '任务', ru: 'Задачи' },
  drafts: { en: 'Drafts not sent', zh: '未发送草稿', ru: 'Неотправленные черновики' },
  notices: { en: 'Notices', zh: '通知', ru: 'Уведомления' },
}

/** What a reader whose day holds no clients is told instead of a list. */
export const scopeNotes = {
  nothing: {
    en: 'Your role has no clients, so there is no brief: users and settings are yours.',
    zh: '您的角色不接触客户，因此没有每日简报；您负责用户和设置。',
    ru: 'У вашей роли нет клиентов, поэтому сводки дня нет: за вами пользователи и настройки.',
  },
  approvals: {
    en: 'The brief of compliance holds what waits for your decision.',
    zh: '合规简报只包含待您决定的事项。',
    ru: 'Сводка комплаенса содержит то, что ждёт вашего решения.',
  },
} as const satisfies Record<string, Localised>

type KnowLine = Readonly<{ applies(facts: MeetingFacts): boolean; text: Localised }>

/** What to know before a meeting, the most important first. */
const knowLines: readonly KnowLine[] = [
  {
    applies: ({ complaint }) => complaint,
    text: { en: 'open complaint', zh: '有未结投诉', ru: 'открытая жалоба' },
  },
  {
    applies: ({ doNotContact }) => doNotContact,
    text: { en: 'does not wish to be contacted', zh: '不希望被联系', ru: 'просил не связываться' },
  },
  {
    applies: ({ vulnerable }) => vulnerable,
    text: { en: 'vulnerable client', zh: '弱势客户', ru: 'уязвимый клиент' },
  },
  {
    applies: ({ openPromises }) => openPromises > 0,
    text: {
      en: 'our open promises: {promises}',
      zh: '我方未兑现承诺 {promises} 项',
      ru: 'наших открытых обещаний: {promises}',
    },
  },
  {
    applies: ({ openRequests }) => openRequests > 0,
    text: {
      en: 'open requests: {requests}',
      zh: '未结请求 {requests} 项',
      ru: 'открытых запросов: {requests}',
    },
  },
  {
    applies: ({ kycUntil }) => kycUntil !== undefined,
    text: { en: 'KYC until {kyc}', zh: 'KYC 有效期至 {kyc}', ru: 'KYC до {kyc}' },
  },
  {
    applies: ({ lastContactOn }) => lastContactOn !== undefined,
    text: { en: 'last contact {contact}', zh: '最近联系 {contact}', ru: 'последний контакт {contact}' },
  },
]

const mostKnown = 3

/** One line about the client of a meeting; empty where nothing is on record. */
export function whatToKnow(facts: MeetingFacts, language: Language): string {
  const values = {
    promises: String(facts.openPromises),
    requests: String(facts.openRequests),
    kyc: facts.kycUntil ?? '',
    contact: facts.lastContactOn ?? '',
  }
  return knowLines
    .filter(({ applies }) => applies(facts))
    .slice(0, mostKnown)
    .map(({ text }) => filled(text[language], values, language))
    .join(language === 'zh' ? '；' : '; ')
}
