import { fold } from '#domain/text/fold.ts'
import { accounts, cards, holdings, loans, transactions } from './banking.ts'
import { word } from './labels.ts'
import { birth, contacts, kyc, listOf, relations, single, tasks } from './person.ts'
import type { ClientResult } from './results.ts'
import { clipped, date, interactionLine, joined, money, pick, quote, type Voice } from './say.ts'

/** What a question about one client is after; the answer keeps to it. */
type Topic = Readonly<{
  name: string
  asked: RegExp
  answer: (voice: Voice, result: ClientResult, said: string) => string
}>

const topics: readonly Topic[] = [
  {
    name: 'transactions',
    asked:
      /transactions?|txns?|(?:last|latest) (?:payment|booking)|statement of|операци|транзакц|проводк|выписк|交易|流水|明细/u,
    answer: transactions,
  },
  {
    name: 'loans',
    asked:
      /loans?|mortgages?|credits?(?! card)|debts?|lending|borrow|owes?(?!\p{L})|кредит|займ|ссуд|ипотек|долг(?!о)|贷款|房贷|按揭|欠款|借款/u,
    answer: loans,
  },
  { name: 'cards', asked: /(?<!\p{L})cards?(?!\p{L})|карт[аыу]?(?!\p{L}|оч)|卡/u, answer: cards },
  {
    name: 'orders',
    asked: /standing orders?|регулярн|постоянн\p{L}+ поручен|定期付款|代扣/u,
    answer: listOf('standing orders', '定期付款', 'постоянные поручения', (voice, { orders }) =>
      orders
        .slice(0, 10)
        .map((order) =>
          joined(voice, [
            money(voice, order.amount),
            order.purpose && word(order.purpose, voice.language),
            order.to_bank &&
              pick(voice, `to bank ${order.to_bank}`, `收款行 ${order.to_bank}`, `банк ${order.to_bank}`),
          ]),
        ),
    ),
  },
  {
    name: 'holdings',
    asked:
      /products?|holdings?|portfolio|deposits?|bonds?|funds?|shares|stocks?|invest|insurance|assets|продукт|портфел|вклад|депозит|облигац|фонд|акци|инвест|страхов|актив|产品|持仓|存款|定存|基金|债券|股票|理财|保险|资产|投资/u,
    answer: holdings,
  },
  { name: 'accounts', asked: /balances?|accounts?|остат|баланс|счет|余额|账户|账号/u, answer: accounts },
  {
    name: 'contacts',
    asked:
      /phone|(?<!account |client )numbers?(?! of (?:loan|card))|mobile|cell|e-?mail|mail address|contact details|reach|телефон|номер|почт|имейл|связаться|контактные данные|电话|手机|号码|邮箱|邮件|联系方式/u,
    answer: contacts,
  },
  {
    name: 'birth',
    asked:
      /birthday|born|(?<!\p{L})age(?!\p{L})|how old|b-?day|рожден|возраст|сколько лет|родил|др (?:у|когда)|生日|出生|年龄|多大|几岁|岁数/u,
    answer: birth,
  },
  { name: 'kyc', asked: /kyc|анкет|идентификац/u, answer: kyc },
  {
    name: 'relations',
    asked:
      /relations?(?!\p{L})|relatives|related|family|spouse|wife|husband|children|owns?(?!\p{L})|shareholders?|directors?|родствен|семь|супруг|жена|муж|дети|связан|владел|акционер|директор|учредител|亲属|家人|家庭|配偶|子女|关联|关系|股东|董事|太太是|老婆/u,
    answer: relations,
  },
  { name: 'tasks', asked: /tasks?|to-?dos?|задач|任务|待办/u, answer: tasks },
  {
    name: 'contacts-made',
    asked: /last contact|last contacted|последн\p{L}+ контакт|最近联系|上次联系/u,
    answer: listOf('last contacts', '最近联系', 'последние контакты', (voice, { last_interactions: last }) =>
      last.map((item) => interactionLine(voice, item, false)),
    ),
  },
  {
    name: 'documents',
    asked: /documents?|papers|paperwork|документ|бумаг|文件|证件|材料/u,
    answer: listOf('documents', '文件', 'документы', (voice, { documents }) =>
      documents.map((row) =>
        joined(voice, [
          `${word(row.kind, voice.language)} – ${word(row.status, voice.language)}`,
          row.expires_on && date(voice, row.expires_on),
        ]),
      ),
    ),
  },
  {
    name: 'promises',
    asked: /promis|обеща|承诺|答应/u,
    answer: listOf('open promises', '未兑现承诺', 'открытые обещания', (voice, { open_promises: open }) =>
      open.map((row) => joined(voice, [row.text, row.due_on && date(voice, row.due_on)])),
    ),
  },
  {
    name: 'requests',
    asked: /requests?(?!\p{L})|complain|жалоб|запрос|претенз|投诉|请求|诉求/u,
    answer: listOf('open requests', '未结请求', 'открытые запросы', (voice, { open_requests: open }) =>
      open.map((row) =>
        joined(voice, [row.subject, word(row.kind, voice.language), word(row.status, voice.language)]),
      ),
    ),
  },
  {
    name: 'segment',
    asked: /segment|сегмент|等级|级别/u,
    answer: single(
      'segment',
      '等级',
      'сегмент',
      (voice, { client }) => client.segment && word(client.segment, voice.language),
    ),
  },
  {
    name: 'occupation',
    asked:
      /occupation|(?<!\p{L})job|profession|works?(?!\p{L})|for a living|професси|работает|должност|кем |职业|工作|做什么的/u,
    answer: single(
      'occupation',
      '职业',
      'род занятий',
      (_, { client }) => client.occupation ?? client.sector,
    ),
  },
  {
    name: 'address',
    asked: /address|where (?:does|do|is)|lives?(?!\p{L})|адрес|где живет|地址|住在?哪|住址/u,
    answer: single('address', '地址', 'адрес', (_, { client }) => client.address ?? client.place),
  },
  {
    name: 'risk',
    asked: /risk (?:profile|tolerance|class)|риск-?профил|толерантн|风险(?:等级|偏好|评级|承受)/u,
    answer: single('risk tolerance', '风险承受度', 'уровень риска', (_, { client }) =>
      client.profile.risk_tolerance?.toString(),
    ),
  },
  {
    name: 'language',
    asked: /which language|what language|speaks?(?!\p{L})|каком языке|什么语言|说什么语/u,
    answer: single('language', '语言', 'язык', (voice, { client }) => word(client.language, voice.language)),
  },
  {
    name: 'notes',
    asked: /notes on file|background|заметки в карточке|备注/u,
    answer: single(
      'notes',
      '备注',
      'заметки',
      (voice, { client }) => client.notes && quote(voice, clipped(client.notes.text, 300)),
    ),
  },
]

/** The answers to what a question asks of one client, in its order; none when it asks for the client as a whole. */
export function answersFor(voice: Voice, result: ClientResult, said: string): string[] {
  const folded = fold(said).replaceAll(fold(result.client.name), ' ')
  const whole =
    /^(?:who(?:'?s| is| are)|кто так|кто это)|是谁|tell me (?:more |everything )?about|overview|profile of|расскажи|досье|概况|介绍/u.test(
      folded,
    )
  if (whole && !/ and | и |，|,/u.test(folded)) return []
  const meant = topics.filter((topic) => topic.asked.test(folded))
  const unique = meant.some((topic) => topic.name === 'transactions')
    ? meant.filter((topic) => topic.name !== 'accounts' && topic.name !== 'contacts')
    : meant
  const byOrder = [...unique].sort((a, b) => folded.search(a.asked) - folded.search(b.asked))
  return byOrder.slice(0, 3).map((topic) => topic.answer(voice, result, said))
}
