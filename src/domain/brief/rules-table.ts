import type { Localised } from '../language.ts'
import type { BriefKind } from './rows.ts'
import type { BriefSection } from './sections.ts'

/** Where a due moment lies: before now or the day, on it, after it; `undated` where there is none. */
export type Timing = 'late' | 'today' | 'soon' | 'undated'

/**
 * A rule of the day. The list is its order: what an earlier rule finds stands above what a later one finds. The
 * printed reason is filled with `{due}`, `{days}` (whole days between the day and the due day), `{count}` and
 * `{detail}`.
 */
export type BriefRule = Readonly<{
  id: string
  looksAt: readonly BriefKind[]
  when: readonly Timing[]
  /** Only what is due within so many days. */
  within?: number
  section: BriefSection
  reason: Localised
}>

const any: readonly Timing[] = ['late', 'today', 'soon', 'undated']
const ahead: readonly Timing[] = ['today', 'soon', 'undated']
const say = (en: string, zh: string, ru: string): Localised => ({ en, zh, ru })

export const briefRules: readonly BriefRule[] = [
  {
    id: 'answer-late',
    looksAt: ['complaint_answer', 'urgent_answer', 'request_answer'],
    when: ['late'],
    section: 'clocks',
    reason: say(
      'the client has no first answer; it was due {due}',
      '尚未首次答复，期限为 {due}',
      'клиент не получил первого ответа, срок был {due}',
    ),
  },
  {
    id: 'answer-first',
    looksAt: ['complaint_answer', 'urgent_answer'],
    when: ahead,
    section: 'clocks',
    reason: say(
      'urgent: the first answer is due {due}',
      '紧急：须在 {due} 前首次答复',
      'срочно: первый ответ до {due}',
    ),
  },
  {
    id: 'resolution-late',
    looksAt: ['complaint_resolution', 'request_resolution'],
    when: ['late'],
    section: 'clocks',
    reason: say('not resolved; it was due {due}', '尚未解决，期限为 {due}', 'не решено, срок был {due}'),
  },
  {
    id: 'team-late',
    looksAt: ['team_answer', 'team_resolution'],
    when: ['late'],
    section: 'team',
    reason: say(
      'a clock of {detail} ran out {due}',
      '{detail} 的时限已于 {due} 超过',
      'истёк срок, {due} ({detail})',
    ),
  },
  {
    id: 'promise-late',
    looksAt: ['promise_ours'],
    when: ['late'],
    section: 'promises',
    reason: say(
      'our promise was due {due}; days late: {days}',
      '我方承诺的期限为 {due}，已逾期 {days} 天',
      'срок нашего обещания был {due}, дней просрочки: {days}',
    ),
  },
  {
    id: 'promise-today',
    looksAt: ['promise_ours'],
    when: ['today'],
    section: 'promises',
    reason: say('our promise is due today', '我方承诺的期限是今天', 'срок нашего обещания сегодня'),
  },
  {
    id: 'answer-today',
    looksAt: ['request_answer'],
    when: ['today'],
    section: 'clocks',
    reason: say(
      'the first answer is due today, {due}',
      '今天须首次答复，{due} 前',
      'первый ответ сегодня до {due}',
    ),
  },
  {
    id: 'handoff-back',
    looksAt: ['handoff_back'],
    when: any,
    section: 'handoffs',
    reason: say(
      'the department asked back and waits for you',
      '部门有疑问，正等您答复',
      'отдел задал вопрос и ждёт вашего ответа',
    ),
  },
  {
    id: 'handoff-in',
    looksAt: ['handoff_in'],
    when: ['late', 'today'],
    section: 'handoffs',
    reason: say('handed to you, due {due}', '已转交给您，期限 {due}', 'передано вам, срок {due}'),
  },
  {
    id: 'meeting-today',
    looksAt: ['meeting'],
    when: any,
    section: 'meetings',
    reason: say('meeting at {due}', '{due} 会面', 'встреча в {due}'),
  },
  {
    id: 'approval-second',
    looksAt: ['approval_second'],
    when: any,
    section: 'approvals',
    reason: say(
      'waits for you as the second person, until {due}',
      '需您作为第二人审批，{due} 前有效',
      'ждёт вас как второго лица до {due}',
    ),
  },
  {
    id: 'covenant-failing',
    looksAt: ['covenant_failing'],
    when: any,
    section: 'loan_warnings',
    reason: say(
      'a covenant was missed at the last test: {detail}',
      '上次测试未达到约定条款：{detail}',
      'ковенант нарушен на последней проверке: {detail}',
    ),
  },
  {
    id: 'instalment-missed',
    looksAt: ['instalment'],
    when: ['late'],
    section: 'instalments',
    reason: say(
      'an instalment of {due} is unpaid; unpaid in all: {count}',
      '{due} 的还款未付，共有 {count} 期未付',
      'не оплачен платёж от {due}, всего неоплаченных: {count}',
    ),
  },
  {
    id: 'arrears',
    looksAt: ['arrears'],
    when: any,
    section: 'loan_warnings',
    reason: say('the loan is in arrears', '贷款逾期', 'кредит в просрочке'),
  },
  {
    id: 'maturity-near',
    looksAt: ['maturity_holding', 'maturity_loan'],
    when: ['late', 'today', 'soon'],
    within: 3,
    section: 'maturities',
    reason: say('matures {due}', '{due} 到期', 'погашение {due}'),
  },
  {
    id: 'handoff-out-late',
    looksAt: ['handoff_out'],
    when: ['late'],
    section: 'handoffs',
    reason: say(
      'the department is late; due {due}: {detail}',
      '部门已超期（{due}）：{detail}',
      'отдел опаздывает, срок {due}: {detail}',
    ),
  },
  {
    id: 'resolution-today',
    looksAt: ['complaint_resolution', 'request_resolution'],
    when: ['today'],
    section: 'clocks',
    reason: say('to be resolved today, {due}', '今天须解决，{due} 前', 'решить сегодня до {due}'),
  },
  {
    id: 'team-today',
    looksAt: ['team_answer', 'team_resolution'],
    when: ahead,
    section: 'team',
    reason: say(
      'a clock of {detail} runs out {due}',
      '{detail} 的时限 {due} 到期',
      'срок истекает {due} ({detail})',
    ),
  },
  {
    id: 'kyc-expired',
    looksAt: ['kyc'],
    when: ['late'],
    section: 'expiries',
    reason: say('KYC ran out on {due}', 'KYC 已于 {due} 过期', 'проверка KYC истекла {due}'),
  },
  {
    id: 'approval-own',
    looksAt: ['approval_own'],
    when: any,
    section: 'approvals',
    reason: say(
      'a card waits for your decision, until {due}',
      '卡片等待您的决定，{due} 前有效',
      'карточка ждёт вашего решения до {due}',
    ),
  },
  {
    id: 'task-high',
    looksAt: ['task_high'],
    when: any,
    section: 'tasks',
    reason: say(
      'a task of high priority, due {due}',
      '高优先级任务，期限 {due}',
      'задача с высоким приоритетом, срок {due}',
    ),
  },
  {
    id: 'contact-overdue',
    looksAt: ['contact'],
    when: any,
    section: 'contacts',
    reason: say(
      'contact is overdue since {due}; the last one was {detail}',
      '自 {due} 起应联系；最近一次为 {detail}',
      'контакт просрочен с {due}; последний: {detail}',
    ),
  },
  {
    id: 'task-due',
    looksAt: ['task'],
    when: any,
    section: 'tasks',
    reason: say('a task, due {due}', '任务，期限 {due}', 'задача, срок {due}'),
  },
  {
    id: 'birthday-today',
    looksAt: ['birthday'],
    when: ['today'],
    section: 'events',
    reason: say('birthday today', '今天生日', 'день рождения сегодня'),
  },
  {
    id: 'life-event-today',
    looksAt: ['life_event'],
    when: ['late', 'today'],
    section: 'events',
    reason: say('today in the client’s life', '客户今天的重要日子', 'сегодня событие в жизни клиента'),
  },
  {
    id: 'instalment-due',
    looksAt: ['instalment'],
    when: ahead,
    section: 'instalments',
    reason: say('an instalment is due {due}', '{due} 应还款', 'платёж по кредиту {due}'),
  },
  {
    id: 'document-expired',
    looksAt: ['document'],
    when: ['late'],
    section: 'expiries',
    reason: say(
      'a paper ran out on {due}: {detail}',
      '证件已于 {due} 过期：{detail}',
      'документ истёк {due}: {detail}',
    ),
  },
  {
    id: 'answer-soon',
    looksAt: ['request_answer'],
    when: ['soon', 'undated'],
    section: 'clocks',
    reason: say('the first answer is due {due}', '须在 {due} 前首次答复', 'первый ответ до {due}'),
  },
  {
    id: 'resolution-soon',
    looksAt: ['complaint_resolution', 'request_resolution'],
    when: ['soon', 'undated'],
    section: 'clocks',
    reason: say('to be resolved by {due}', '须在 {due} 前解决', 'решить до {due}'),
  },
  {
    id: 'handoff-soon',
    looksAt: ['handoff_in', 'handoff_out'],
    when: ahead,
    section: 'handoffs',
    reason: say('a hand-off is due {due}', '转交事项 {due} 到期', 'срок передачи {due}'),
  },
  {
    id: 'promise-soon',
    looksAt: ['promise_ours'],
    when: ['soon', 'undated'],
    section: 'promises',
    reason: say('our promise is due {due}', '我方承诺的期限为 {due}', 'срок нашего обещания {due}'),
  },
  {
    id: 'maturity-soon',
    looksAt: ['maturity_holding', 'maturity_loan'],
    when: any,
    section: 'maturities',
    reason: say('matures {due}', '{due} 到期', 'погашение {due}'),
  },
  {
    id: 'promise-theirs',
    looksAt: ['promise_theirs'],
    when: any,
    section: 'promises',
    reason: say('the client’s promise is due {due}', '客户承诺的期限为 {due}', 'срок обещания клиента {due}'),
  },
  {
    id: 'kyc-soon',
    looksAt: ['kyc'],
    when: ahead,
    section: 'expiries',
    reason: say('KYC runs out on {due}', 'KYC 将于 {due} 过期', 'проверка KYC истекает {due}'),
  },
  {
    id: 'document-soon',
    looksAt: ['document'],
    when: ahead,
    section: 'expiries',
    reason: say(
      'a paper runs out on {due}: {detail}',
      '证件将于 {due} 过期：{detail}',
      'документ истекает {due}: {detail}',
    ),
  },
  {
    id: 'covenant-test',
    looksAt: ['covenant_test'],
    when: any,
    section: 'loan_warnings',
    reason: say(
      'a covenant is to be tested, {due}: {detail}',
      '约定条款应于 {due} 测试：{detail}',
      'проверка ковенанта {due}: {detail}',
    ),
  },
  {
    id: 'birthday-soon',
    looksAt: ['birthday'],
    when: any,
    section: 'events',
    reason: say('birthday on {due}', '{due} 生日', 'день рождения {due}'),
  },
  {
    id: 'life-event-soon',
    looksAt: ['life_event'],
    when: any,
    section: 'events',
    reason: say('in the client’s life on {due}', '客户的重要日子 {due}', 'событие в жизни клиента {due}'),
  },
  {
    id: 'draft-unsent',
    looksAt: ['draft'],
    when: any,
    section: 'drafts',
    reason: say('a draft of {due} is not sent', '{due} 的草稿尚未发送', 'черновик от {due} не отправлен'),
  },
  {
    id: 'notice-waiting',
    looksAt: ['notice'],
    when: any,
    section: 'notices',
    reason: say('you have not seen this yet', '您尚未查看', 'вы этого ещё не видели'),
  },
]
