import { describe, expect, test } from 'vitest'
import { type Language, languages } from '#domain/language.ts'
import { makeAssistant } from '#embedded/decide.ts'
import { lessons } from '#embedded/intent/lessons.ts'
import type { PastCall, ToolError } from '#embedded/read-prompt.ts'
import { tools } from '#tools/index.ts'
import { friday } from './support/cases.ts'
import * as results from './support/results.ts'

/** The tools that have a wording of their own; others come and go without changing these words. */
const taught = lessons()
const assistant = makeAssistant(tools.filter((tool) => tool.name in taught))
type Answered = Readonly<{ tool: string; input: object; output?: unknown; error?: ToolError }>

/** The words for a message whose calls were answered like this. */
function words(language: Language, said: string, ...calls: readonly Answered[]): string {
  const past = calls.map(
    ({ input, ...call }, index): PastCall => ({
      id: `c${index}`,
      input: input as Record<string, unknown>,
      ...call,
    }),
  )
  const decision = assistant.word([{ said, calls: past, reply: '' }], { ...friday, language })
  if (decision.kind !== 'say') throw new Error('it wants to call tools')
  return decision.text
}

type Saying = Readonly<Record<Language, string>>
const scenes: readonly (readonly [name: string, said: Saying, ...calls: Answered[]])[] = [
  [
    'who is it',
    { en: 'who is Anna Keller?', zh: 'Anna Keller是谁', ru: 'кто такая Anna Keller?' },
    { tool: 'get_client', input: { client: 'Anna Keller' }, output: results.clientResult },
  ],
  [
    'loans',
    { en: "Anna Keller's loans", zh: 'Anna Keller的贷款', ru: 'какие кредиты у Anna Keller' },
    { tool: 'get_client', input: { client: 'Anna Keller' }, output: results.clientResult },
  ],
  [
    'phone',
    { en: 'phone number of Anna Keller', zh: 'Anna Keller的电话', ru: 'телефон Anna Keller' },
    { tool: 'get_client', input: { client: 'Anna Keller' }, output: results.clientResult },
  ],
  [
    'birthday',
    {
      en: "when is Anna Keller's birthday",
      zh: 'Anna Keller的生日',
      ru: 'когда день рождения у Anna Keller',
    },
    { tool: 'get_client', input: { client: 'Anna Keller' }, output: results.clientResult },
  ],
  [
    'kyc and products',
    {
      en: 'is the KYC of Anna Keller valid and which products does she hold',
      zh: 'Anna Keller的KYC有效吗，持有什么产品',
      ru: 'действует ли KYC у Anna Keller и какие у неё продукты',
    },
    { tool: 'get_client', input: { client: 'Anna Keller' }, output: results.clientResult },
  ],
  [
    'last transaction',
    {
      en: 'last transaction of account 576',
      zh: '账户576的最后一笔交易',
      ru: 'последняя операция по счёту 576',
    },
    { tool: 'get_client', input: { client: 'account 576' }, output: results.clientResult },
  ],
  [
    'no transactions',
    { en: 'transactions on account 25', zh: '账户25的交易', ru: 'операции по счёту 25' },
    { tool: 'get_client', input: { client: 'account 25' }, output: results.bareResult },
  ],
  [
    'hardly anything known',
    { en: 'who is client 1234', zh: '客户1234是谁', ru: 'кто такой клиент 1234' },
    { tool: 'get_client', input: { client: '1234' }, output: results.bareResult },
  ],
  [
    'how many loans',
    { en: 'how many loans are in debt?', zh: '有多少笔贷款逾期？', ru: 'сколько кредитов в просрочке?' },
    { tool: 'find_clients', input: { loan_state: 'in_debt' }, output: results.debtors },
  ],
  [
    'which clients',
    {
      en: 'which clients have loans in debt',
      zh: '哪些客户贷款逾期',
      ru: 'у каких клиентов кредиты в просрочке',
    },
    { tool: 'find_clients', input: { loan_state: 'in_debt' }, output: results.debtors },
  ],
  [
    'largest loan',
    {
      en: 'the largest loan in Benesov',
      zh: '贝内绍夫最大的一笔贷款',
      ru: 'самый крупный кредит в Бенешове',
    },
    {
      tool: 'find_clients',
      input: { place: 'Benesov', has_loan: true, sort: 'loan_amount', limit: 1 },
      output: results.largest,
    },
  ],
  [
    'nobody found',
    {
      en: 'clients with platinum cards in Basel',
      zh: '巴塞尔的白金卡客户',
      ru: 'клиенты с платиновой картой в Базеле',
    },
    { tool: 'find_clients', input: { card: 'platinum', place: 'Basel' }, output: results.nobody },
  ],
  [
    'tasks',
    { en: 'my tasks', zh: '我的任务', ru: 'мои задачи' },
    {
      tool: 'list_tasks',
      input: {},
      output: { items: results.tasks, more: 3, overdue: 1, as_of: '2026-11-27' },
    },
  ],
  [
    'no tasks',
    { en: 'tasks for tomorrow', zh: '明天的任务', ru: 'задачи на завтра' },
    {
      tool: 'list_tasks',
      input: { due_from: '2026-11-28', due_to: '2026-11-28' },
      output: { items: [], more: 0, overdue: 0, as_of: '2026-11-27' },
    },
  ],
  [
    'last contacts',
    {
      en: 'last contacts with Anna Keller',
      zh: 'Anna Keller最近的联系记录',
      ru: 'последние контакты с Anna Keller',
    },
    {
      tool: 'list_interactions',
      input: { client: 'Anna Keller' },
      output: { client: results.client, items: results.interactions, more: 4, as_of: '2026-11-27' },
    },
  ],
  [
    'did I call',
    {
      en: 'did I call Anna Keller this month?',
      zh: '我这个月给Anna Keller打过电话吗',
      ru: 'звонил ли я Anna Keller в этом месяце?',
    },
    {
      tool: 'list_interactions',
      input: { client: 'Anna Keller', channel: 'call', from: '2026-11-01' },
      output: { client: results.client, items: [], more: 0, as_of: '2026-11-27' },
    },
  ],
  [
    'notes',
    { en: 'who mentioned refinancing', zh: '谁提到过再融资', ru: 'кто упоминал рефинансирование' },
    {
      tool: 'search_notes',
      input: { text: 'refinancing' },
      output: { text: 'refinancing', items: results.interactions.slice(0, 1), more: 0, as_of: '2026-11-27' },
    },
  ],
  [
    'a logged call waits',
    {
      en: 'log a call with Anna Keller: wants to refinance',
      zh: '记录和Anna Keller的电话：想再融资',
      ru: 'запиши звонок Anna Keller: хочет рефинансировать',
    },
    { tool: 'log_interaction', input: { client: 'Anna Keller' }, output: results.proposedCall },
  ],
  [
    'a logged call was saved',
    {
      en: 'log a call with Anna Keller: wants to refinance',
      zh: '记录和Anna Keller的电话：想再融资',
      ru: 'запиши звонок Anna Keller: хочет рефинансировать',
    },
    {
      tool: 'log_interaction',
      input: { client: 'Anna Keller' },
      output: { ...results.proposedCall, status: 'saved' },
    },
  ],
  [
    'a change waits',
    { en: 'Anna Keller moved to Basel', zh: 'Anna Keller搬到巴塞尔了', ru: 'Anna Keller переехала в Базель' },
    { tool: 'update_client', input: { client: 'Anna Keller' }, output: results.proposedChange },
  ],
  [
    'draft',
    { en: 'write Anna Keller a thank-you note', zh: '给Anna Keller写感谢信', ru: 'поблагодари Anna Keller' },
    { tool: 'draft_message', input: { client: 'Anna Keller' }, output: results.draft },
  ],
  ['undo', { en: 'undo', zh: '撤销', ru: 'отмени' }, { tool: 'undo', input: {}, output: results.undone }],
  [
    'which one',
    { en: 'who is John Smith', zh: 'John Smith是谁', ru: 'кто такой John Smith' },
    {
      tool: 'get_client',
      input: { client: 'John Smith' },
      error: {
        code: 'client_ambiguous',
        message: 'Several clients fit "John Smith".',
        candidates: results.candidates,
      },
    },
  ],
  ['help', { en: 'help', zh: '帮助', ru: 'помощь' }],
  ['greeting', { en: 'hello', zh: '你好', ru: 'привет' }],
  ['refused', { en: 'approve the credit for Keller', zh: '批准张敏的授信', ru: 'одобри кредит Петрову' }],
  ['outside', { en: 'tell me a joke', zh: '讲个笑话', ru: 'расскажи анекдот' }],
  [
    'which client',
    { en: 'log a call: wants a card', zh: '记录一个电话：想换卡', ru: 'запиши звонок: хочет карту' },
  ],
]

for (const language of languages)
  describe(`words in ${language}`, () => {
    for (const [name, said, ...calls] of scenes)
      test(name, () => {
        expect(words(language, said[language], ...calls)).toMatchSnapshot()
      })

    test('a card is short enough for a phone', () => {
      const said = { en: 'who is Anna Keller?', zh: 'Anna Keller是谁', ru: 'кто такая Anna Keller?' }[
        language
      ]
      const card = words(language, said, {
        tool: 'get_client',
        input: { client: 'Anna Keller' },
        output: results.clientResult,
      })
      expect(card.split('\n').length).toBeLessThanOrEqual(8)
    })

    test('nothing is called saved that waits for approval', () => {
      const waiting = [results.proposedCall, results.proposedChange].map((output) =>
        words(language, 'x', { tool: output.tool, input: {}, output }),
      )
      for (const text of waiting)
        expect(text).not.toMatch(/\bsaved\b|\blogged\b|已保存|已记录|сохранен[оа]|записан[оа]/i)
    })
  })

test('Russian plurals and Chinese measure words', () => {
  const counted = (language: Language, count: number): string =>
    words(
      language,
      { en: 'how many loans are in debt', zh: '有多少笔贷款逾期', ru: 'сколько кредитов в просрочке' }[
        language
      ],
      {
        tool: 'find_clients',
        input: { loan_state: 'in_debt' },
        output: { ...results.debtors, count, loans: { count, totals: [] } },
      },
    )
  expect(counted('ru', 1)).toMatch(/^1 кредит /)
  expect(counted('ru', 3)).toMatch(/^3 кредита /)
  expect(counted('ru', 45)).toMatch(/^45 кредитов /)
  expect(counted('zh', 45)).toMatch(/^45笔贷款/)
  expect(counted('en', 1)).toMatch(/^1 loan /)
})
