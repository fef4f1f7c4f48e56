import type { Language, Localised } from '../language.ts'
import { addMonths, daysBetween, type LocalDate } from '../time.ts'
import { filled } from './filled.ts'

/** What is on record of a client before a meeting; a member that is absent is unknown. */
export type MeetingSubject = Readonly<{
  today: LocalDate
  kind: 'individual' | 'legal_entity' | 'household'
  birthDate?: LocalDate | undefined
  occupation?: string | undefined
  sector?: string | undefined
  riskTolerance?: number | undefined
  riskAssessedOn?: LocalDate | undefined
  objectives?: readonly string[] | undefined
  horizonMonths?: number | undefined
  marketingConsent?: string | undefined
  kycStatus?: string | undefined
  kycUntil?: LocalDate | undefined
  reachable: boolean
  /** Day of the newest fact about the client's life or business. */
  newestFactOn?: LocalDate | undefined
  deceased?: boolean | undefined
  doNotContact?: boolean | undefined
  vulnerable?: boolean | undefined
  complaintOpen: boolean
}>

type Line = Readonly<{ id: string; applies(subject: MeetingSubject): boolean; text: Localised }>

const say = (en: string, zh: string, ru: string): Localised => ({ en, zh, ru })
const person = ({ kind }: MeetingSubject): boolean => kind === 'individual'
/** Facts older than this are asked for again, in months. */
const staleMonths = 12
/** A risk assessment holds so many months. */
export const riskMonths = 12
const stale = (today: LocalDate, on: LocalDate | undefined): boolean =>
  on !== undefined && on < addMonths(today, -staleMonths)

/** Questions that an unknown or old fact asks, the most important first. */
const questions: readonly Line[] = [
  {
    id: 'risk',
    applies: ({ kind, riskTolerance }) => kind !== 'household' && riskTolerance === undefined,
    text: say(
      'Which losses would be bearable, and which would not? No risk profile is on record.',
      '能承受多大的亏损？目前没有风险评估记录。',
      'Какие потери допустимы, а какие нет? Риск-профиля в записях нет.',
    ),
  },
  {
    id: 'risk_old',
    applies: ({ today, riskTolerance, riskAssessedOn }) =>
      riskTolerance !== undefined && (riskAssessedOn === undefined || stale(today, riskAssessedOn)),
    text: say(
      'Is the risk profile still right? It is more than a year old.',
      '风险评估已超过一年，是否仍然适用？',
      'Верен ли ещё риск-профиль? Ему больше года.',
    ),
  },
  {
    id: 'objectives',
    applies: (subject) => person(subject) && (subject.objectives?.length ?? 0) === 0,
    text: say(
      'What is the money for? No objectives are on record.',
      '资金的目标是什么？目前没有投资目标记录。',
      'Для чего эти деньги? Целей в записях нет.',
    ),
  },
  {
    id: 'horizon',
    applies: (subject) => person(subject) && subject.horizonMonths === undefined,
    text: say(
      'When will the money be needed? The horizon is unknown.',
      '何时需要用这笔钱？期限未知。',
      'Когда понадобятся деньги? Срок неизвестен.',
    ),
  },
  {
    id: 'work',
    applies: ({ kind, occupation, sector }) =>
      kind === 'individual' ? occupation === undefined : kind === 'legal_entity' && sector === undefined,
    text: say(
      'What is the work or the business about now? It is not on record.',
      '目前从事什么工作或业务？尚无记录。',
      'Чем клиент занимается сейчас? Этого нет в записях.',
    ),
  },
  {
    id: 'changed',
    applies: ({ today, newestFactOn }) => newestFactOn === undefined || stale(today, newestFactOn),
    text: say(
      'What has changed in life or business? Nothing new was recorded for over a year.',
      '生活或生意上有什么变化？一年多没有新的记录。',
      'Что изменилось в жизни или делах? Больше года нет новых записей.',
    ),
  },
  {
    id: 'consent',
    applies: ({ marketingConsent }) => marketingConsent === undefined,
    text: say(
      'May we write about offers? No consent is on record.',
      '是否同意接收产品信息？尚无记录。',
      'Можно ли писать о предложениях? Согласия в записях нет.',
    ),
  },
  {
    id: 'contact',
    applies: ({ reachable }) => !reachable,
    text: say(
      'Which phone or mail is best? None is on record.',
      '用哪个电话或邮箱联系最方便？尚无记录。',
      'По какому телефону или адресу писать? В записях нет ни одного.',
    ),
  },
]

/** What to step around, the gravest first. */
const warnings: readonly Line[] = [
  {
    id: 'deceased',
    applies: ({ deceased }) => deceased === true,
    text: say(
      'The client is deceased: speak with the estate only.',
      '客户已去世，只能与遗产代理人沟通。',
      'Клиент умер: говорить только с наследниками.',
    ),
  },
  {
    id: 'do_not_contact',
    applies: ({ doNotContact }) => doNotContact === true,
    text: say(
      'The client does not wish to be contacted.',
      '客户不希望被联系。',
      'Клиент просил с ним не связываться.',
    ),
  },
  {
    id: 'complaint',
    applies: ({ complaintOpen }) => complaintOpen,
    text: say(
      'A complaint is open: begin with it and offer nothing.',
      '有未结投诉：先谈投诉，不作推介。',
      'Открыта жалоба: начать с неё и ничего не предлагать.',
    ),
  },
  {
    id: 'vulnerable',
    applies: ({ vulnerable }) => vulnerable === true,
    text: say(
      'A vulnerable client: take time, no pressure, someone trusted may join.',
      '弱势客户：留足时间，不施压，可请其信任的人陪同。',
      'Уязвимый клиент: не торопить, не давить, можно пригласить доверенное лицо.',
    ),
  },
]

const worded = (lines: readonly Line[], subject: MeetingSubject, language: Language) =>
  lines.filter(({ applies }) => applies(subject)).map(({ id, text }) => ({ id, text: text[language] }))

type Worded = readonly Readonly<{ id: string; text: string }>[]

export const meetingQuestions = (subject: MeetingSubject, language: Language): Worded =>
  worded(questions, subject, language)

export const meetingWarnings = (subject: MeetingSubject, language: Language): Worded =>
  worded(warnings, subject, language)

/** A review counts as due this many days ahead. */
const reviewDays = 60

const reviewTexts = {
  kyc: say('KYC is due {on}', 'KYC 期限 {on}', 'Проверка KYC до {on}'),
  kycUnknown: say('KYC: no date on record', 'KYC：无有效期记录', 'KYC: срока в записях нет'),
  risk: say('Risk profile is due {on}', '风险评估期限 {on}', 'Риск-профиль до {on}'),
  riskUnknown: say('Risk profile: none on record', '风险评估：无记录', 'Риск-профиль: в записях нет'),
} as const

/** Reviews of KYC and of the risk profile that ran out, run out within 60 days, or were never made. */
export function dueReviews(
  { today, kind, kycUntil, riskAssessedOn }: MeetingSubject,
  language: Language,
): readonly Readonly<{ id: 'kyc' | 'risk'; on?: LocalDate; text: string }>[] {
  if (kind === 'household') return []
  const riskUntil = riskAssessedOn && addMonths(riskAssessedOn, riskMonths)
  const review = (id: 'kyc' | 'risk', on: LocalDate | undefined) => {
    if (on === undefined) return [{ id, text: reviewTexts[`${id}Unknown`][language] }]
    if (daysBetween(today, on) > reviewDays) return []
    return [{ id, on, text: filled(reviewTexts[id][language], { on }, language) }]
  }
  return [...review('kyc', kycUntil), ...review('risk', riskUntil)]
}

/** Printed words of the screen before a meeting. */
export const meetingPhrases = {
  since: say('Client since {on}', '自 {on} 起为客户', 'Клиент с {on}'),
  sinceUnknown: say(
    'No beginning of the relationship on record',
    '无建立关系日期的记录',
    'Начало отношений не записано',
  ),
  segment: say(
    'Segment {segment}, stage {stage}',
    '客户等级 {segment}，阶段 {stage}',
    'Сегмент {segment}, стадия {stage}',
  ),
  contact: say(
    'Last contact {on}, rhythm {days} days',
    '最近联系 {on}，频率 {days} 天',
    'Последний контакт {on}, ритм в днях: {days}',
  ),
  contactPlain: say('Last contact {on}', '最近联系 {on}', 'Последний контакт {on}'),
  contactNone: say('No contact on record', '无联系记录', 'Контактов в записях нет'),
  promise: say('Our promise, due {on}', '我方承诺，期限 {on}', 'Наше обещание, срок {on}'),
  promiseUndated: say('Our promise', '我方承诺', 'Наше обещание'),
  promiseTheirs: say('The client’s promise, due {on}', '客户承诺，期限 {on}', 'Обещание клиента, срок {on}'),
  promiseTheirsUndated: say('The client’s promise', '客户承诺', 'Обещание клиента'),
  request: say('Open request of {on}', '{on} 的未结请求', 'Открытый запрос от {on}'),
  complaint: say('Open complaint of {on}', '{on} 的未结投诉', 'Открытая жалоба от {on}'),
  task: say('Task, due {on}', '任务，期限 {on}', 'Задача, срок {on}'),
  taskUndated: say('Task', '任务', 'Задача'),
  credit: say('Came in on {on}', '{on} 入账', 'Поступление {on}'),
  debit: say('Went out on {on}', '{on} 支出', 'Списание {on}'),
  matured: say('Matured on {on}', '{on} 已到期', 'Погашено {on}'),
  change: say('{title}, {on}', '{title}，{on}', '{title}, {on}'),
  fact: say('New fact of {on}', '{on} 的新信息', 'Новый факт от {on}'),
  broken: say(
    'A promise of ours is not kept, due {on}',
    '我方承诺未兑现，期限 {on}',
    'Наше обещание не выполнено, срок {on}',
  ),
  lost: say('An offer came to nothing', '曾有提议未成', 'Прежнее предложение отклонено'),
  tone: say('Tone', '沟通方式', 'Тон'),
  preference: say('Preference', '偏好', 'Предпочтение'),
  noAdvice: say(
    'The product service is not available, so no products are named.',
    '产品服务不可用，因此不列出产品。',
    'Служба продуктов недоступна, поэтому продукты не названы.',
  ),
  noProducts: say(
    'No product passes for a documented need now.',
    '目前没有符合已记录需求的产品。',
    'Сейчас ни один продукт не проходит под записанные потребности.',
  ),
} as const satisfies Record<string, Localised>

export const meetingPhrase = (
  key: keyof typeof meetingPhrases,
  language: Language,
  facts: Readonly<Record<string, string>> = {},
): string => filled(meetingPhrases[key][language], facts, language)
