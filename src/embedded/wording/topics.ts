import { fold } from '#domain/text/fold.ts'
import { formatCount, formatPercent } from '../text/format.ts'
import { loanLine } from './found.ts'
import { nouns, word } from './labels.ts'
import type { Account, ClientResult, Transaction } from './results.ts'
import {
  bullets,
  clipped,
  colon,
  comma,
  date,
  interactionLine,
  joined,
  lines,
  money,
  pick,
  quote,
  stop,
  sums,
  taskLine,
  type Voice,
} from './say.ts'

/** What a question about one client is after; the answer keeps to it. */
type Topic = Readonly<{
  name: string
  asked: RegExp
  answer: (voice: Voice, result: ClientResult, said: string) => string
}>

const nothing = (voice: Voice, en: string, zh: string, ru: string): string => pick(voice, en, zh, ru)
const headed = (voice: Voice, head: string, rows: readonly string[]): string =>
  rows.length === 1 ? `${head}${colon(voice)}${rows[0]}` : `${head}${colon(voice)}\n${bullets(rows)}`

function loans(voice: Voice, { client, loans: held }: ClientResult): string {
  if (held.length === 0)
    return nothing(
      voice,
      `No loans on record for ${client.name}.`,
      `${client.name}没有贷款记录。`,
      `Кредитов в записях нет: ${client.name}.`,
    )
  const count = formatCount(held.length, voice.language, nouns.loan)
  return headed(
    voice,
    pick(voice, `${client.name}, ${count}`, `${client.name}有${count}`, `${client.name}, ${count}`),
    held.map((loan) => loanLine(voice, loan)),
  )
}

export function transactionLine(voice: Voice, row: Transaction): string {
  const into = row.direction === 'credit'
  const amount = money(voice, row.amount)
  return joined(voice, [
    date(voice, row.on),
    pick(
      voice,
      into ? `${amount} in` : `${amount} out`,
      into ? `收入 ${amount}` : `支出 ${amount}`,
      into ? `зачисление ${amount}` : `списание ${amount}`,
    ),
    row.operation && word(row.operation, voice.language),
    row.purpose && row.purpose !== row.operation ? word(row.purpose, voice.language) : undefined,
    row.balance &&
      pick(
        voice,
        `balance ${money(voice, row.balance)}`,
        `余额 ${money(voice, row.balance)}`,
        `остаток ${money(voice, row.balance)}`,
      ),
  ])
}

const accountName = (voice: Voice, account: Account): string =>
  pick(voice, `account ${account.number}`, `账户 ${account.number}`, `счёт ${account.number}`)

/** The account that the question names, else all of them. */
const accountsMeant = ({ accounts }: ClientResult, said: string): readonly Account[] => {
  const number = /(?:account|acct|acc|счет\p{L}*|账户|帐户|账号)\D{0,8}(\d{1,20})|(\d{1,20})\s*号?账户/u.exec(
    fold(said),
  )
  const found = number && accounts.filter((account) => account.number === (number[1] ?? number[2]))
  return found && found.length > 0 ? found : accounts
}

function transactions(voice: Voice, result: ClientResult, said: string): string {
  const accounts = accountsMeant(result, said)
  const folded = fold(said)
  const several = !/last|latest|most recent|последн|最后|最近一笔|上一笔|最新/u.test(folded)
  if (accounts.length === 0)
    return nothing(
      voice,
      `No accounts on record for ${result.client.name}.`,
      `${result.client.name}没有账户记录。`,
      `Счетов в записях нет: ${result.client.name}.`,
    )
  const rows = accounts.map((account) => {
    const name = accountName(voice, account)
    if (!account.last_transaction)
      return pick(
        voice,
        `No transactions on record for ${name}.`,
        `${name}没有交易记录。`,
        `${name}: операций в записях нет.`,
      )
    const line = transactionLine(voice, account.last_transaction)
    return pick(
      voice,
      `Last transaction of ${name}: ${line}`,
      `${name}最后一笔交易：${line}`,
      `Последняя операция, ${name}: ${line}`,
    )
  })
  const owner = pick(
    voice,
    `Client: ${result.client.name}.`,
    `客户：${result.client.name}。`,
    `Клиент: ${result.client.name}.`,
  )
  const limits =
    several && accounts.some((account) => account.last_transaction)
      ? pick(
          voice,
          'I can show the latest transaction here, not the whole list.',
          '这里只能显示最近一笔交易，不能列出全部明细。',
          'Здесь я показываю последнюю операцию, а не всю выписку.',
        )
      : undefined
  return lines([...rows, owner, limits])
}

function accounts(voice: Voice, result: ClientResult, said: string): string {
  const meant = accountsMeant(result, said)
  if (meant.length === 0)
    return nothing(
      voice,
      `No accounts on record for ${result.client.name}.`,
      `${result.client.name}没有账户记录。`,
      `Счетов в записях нет: ${result.client.name}.`,
    )
  const rows = meant.map((account) => {
    const balance = account.balance
      ? `${money(voice, account.balance)}${account.balance_on ? pick(voice, ` on ${date(voice, account.balance_on)}`, `（${date(voice, account.balance_on)}）`, ` на ${date(voice, account.balance_on)}`) : ''}`
      : pick(voice, 'balance not on record', '余额无记录', 'остатка в записях нет')
    return joined(voice, [`${word(account.kind, voice.language)} ${account.number}`, balance])
  })
  return headed(voice, result.client.name, rows)
}

function holdings(voice: Voice, { client, holdings: held, totals }: ClientResult): string {
  if (held.length === 0)
    return nothing(
      voice,
      `No holdings on record for ${client.name}.`,
      `${client.name}没有持仓记录。`,
      `Продуктов в записях нет: ${client.name}.`,
    )
  const rows = held
    .slice(0, 10)
    .map((row) =>
      joined(voice, [
        row.name,
        row.value && money(voice, row.value),
        row.rate_pct && formatPercent(row.rate_pct, voice.language),
        row.matures_on &&
          pick(
            voice,
            `matures ${date(voice, row.matures_on)}`,
            `${date(voice, row.matures_on)}到期`,
            `срок ${date(voice, row.matures_on)}`,
          ),
      ]),
    )
  const total =
    totals.holdings.length > 0
      ? pick(
          voice,
          `${sums(voice, totals.holdings)} in all`,
          `合计 ${sums(voice, totals.holdings)}`,
          `всего ${sums(voice, totals.holdings)}`,
        )
      : undefined
  const head = joined(voice, [client.name, formatCount(held.length, voice.language, nouns.holding), total])
  return headed(voice, head, rows)
}

function cards(voice: Voice, { client, cards: held }: ClientResult): string {
  if (held.length === 0)
    return nothing(
      voice,
      `No cards on record for ${client.name}.`,
      `${client.name}没有银行卡记录。`,
      `Карт в записях нет: ${client.name}.`,
    )
  const rows = held.map((card) =>
    joined(voice, [
      word(card.kind, voice.language),
      card.masked_number,
      card.issued_on &&
        pick(
          voice,
          `issued ${date(voice, card.issued_on)}`,
          `${date(voice, card.issued_on)}发卡`,
          `выпущена ${date(voice, card.issued_on)}`,
        ),
      card.expires_on &&
        pick(
          voice,
          `until ${date(voice, card.expires_on)}`,
          `有效期至 ${date(voice, card.expires_on)}`,
          `до ${date(voice, card.expires_on)}`,
        ),
    ]),
  )
  return headed(
    voice,
    joined(voice, [client.name, formatCount(held.length, voice.language, nouns.card)]),
    rows,
  )
}

function contacts(voice: Voice, { client }: ClientResult, said: string): string {
  const folded = fold(said)
  const wanted = /phone|number|mobile|cell|телефон|номер|电话|手机|号码/u.test(folded)
    ? 'phone'
    : /mail|почт|имейл|邮箱|邮件/u.test(folded)
      ? 'email'
      : undefined
  const found = client.contacts.filter((contact) => wanted === undefined || contact.kind === wanted)
  if (found.length === 0) {
    const what =
      wanted === 'phone'
        ? pick(voice, 'phone number', '电话', 'телефона')
        : wanted === 'email'
          ? pick(voice, 'e-mail address', '邮箱', 'адреса почты')
          : pick(voice, 'contact details', '联系方式', 'контактных данных')
    return pick(
      voice,
      `No ${what} on record for ${client.name}.`,
      `${client.name}没有${what}记录。`,
      `${client.name}: ${what} в записях нет.`,
    )
  }
  const rows = found.map(
    (contact) =>
      `${contact.kind === 'email' ? word('mail', voice.language) : (contact.label ?? word(contact.kind, voice.language))}${colon(voice)}${contact.value}`,
  )
  return found.length === 1 ? `${client.name}${comma(voice)}${rows[0]}` : headed(voice, client.name, rows)
}

function birth(voice: Voice, { client }: ClientResult): string {
  if (client.birth_date) {
    const age =
      client.age === undefined
        ? ''
        : pick(voice, `, aged ${client.age}`, `，${client.age}岁`, `, возраст: ${client.age}`)
    return pick(
      voice,
      `${client.name} was born on ${date(voice, client.birth_date)}${age}.`,
      `${client.name}生于${date(voice, client.birth_date)}${age}。`,
      `${client.name}, дата рождения: ${date(voice, client.birth_date)}${age}`,
    )
  }
  if (client.birth_year !== undefined)
    return pick(
      voice,
      `${client.name} was born in ${client.birth_year}.`,
      `${client.name}生于${client.birth_year}年。`,
      `${client.name}, год рождения: ${client.birth_year}.`,
    )
  return nothing(
    voice,
    `No date of birth on record for ${client.name}.`,
    `${client.name}没有出生日期记录。`,
    `${client.name}: даты рождения в записях нет.`,
  )
}

export function kycState(voice: Voice, { client }: ClientResult): string | undefined {
  const until = client.kyc?.valid_until
  if (until && until < voice.today)
    return pick(
      voice,
      `KYC expired on ${date(voice, until)}`,
      `KYC 已于${date(voice, until)}过期`,
      `KYC истёк ${date(voice, until)}`,
    )
  if (client.kyc?.status === 'expired') return pick(voice, 'KYC expired', 'KYC 已过期', 'KYC истёк')
  return undefined
}

function kyc(voice: Voice, result: ClientResult): string {
  const { client } = result
  const expired = kycState(voice, result)
  if (expired) return `${client.name}${comma(voice)}${expired}${stop(voice)}`
  if (client.kyc?.valid_until)
    return pick(
      voice,
      `The KYC of ${client.name} is valid until ${date(voice, client.kyc.valid_until)}.`,
      `${client.name}的KYC有效期至${date(voice, client.kyc.valid_until)}。`,
      `${client.name}: KYC действует до ${date(voice, client.kyc.valid_until)}.`,
    )
  if (client.kyc?.status)
    return `${client.name}, KYC${colon(voice)}${word(client.kyc.status, voice.language)}${stop(voice)}`
  return nothing(
    voice,
    `No KYC on record for ${client.name}.`,
    `${client.name}没有KYC记录。`,
    `${client.name}: KYC в записях нет.`,
  )
}

function relations(voice: Voice, { client }: ClientResult): string {
  if (client.relations.length === 0)
    return nothing(
      voice,
      `No relations on record for ${client.name}.`,
      `${client.name}没有关联人记录。`,
      `Связей в записях нет: ${client.name}.`,
    )
  const rows = client.relations.map((row) =>
    joined(voice, [
      `${row.name} – ${word(row.kind, voice.language)}`,
      row.share_pct && formatPercent(row.share_pct, voice.language),
    ]),
  )
  return headed(voice, client.name, rows)
}

function tasks(voice: Voice, { client, open_tasks: open }: ClientResult): string {
  if (open.length === 0)
    return nothing(
      voice,
      `No open tasks for ${client.name}.`,
      `${client.name}没有未完成的任务。`,
      `Открытых задач нет: ${client.name}.`,
    )
  return headed(
    voice,
    joined(voice, [client.name, formatCount(open.length, voice.language, nouns.openTask)]),
    open.map((task) => taskLine(voice, task, false)),
  )
}

const single =
  (en: string, zh: string, ru: string, value: (voice: Voice, result: ClientResult) => string | undefined) =>
  (voice: Voice, result: ClientResult): string => {
    const found = value(voice, result)
    const name = result.client.name
    return found
      ? `${name}${comma(voice)}${pick(voice, en, zh, ru)}${colon(voice)}${found}${stop(voice)}`
      : pick(
          voice,
          `${name}: ${en} not on record.`,
          `${name}：${zh}无记录。`,
          `${name}: ${ru} – в записях нет.`,
        )
  }

const listOf =
  (en: string, zh: string, ru: string, rows: (voice: Voice, result: ClientResult) => readonly string[]) =>
  (voice: Voice, result: ClientResult): string => {
    const found = rows(voice, result)
    const name = result.client.name
    return found.length > 0
      ? headed(voice, joined(voice, [name, pick(voice, en, zh, ru)]), found)
      : pick(
          voice,
          `${name}: no ${en} on record.`,
          `${name}：没有${zh}记录。`,
          `${name}: ${ru} – в записях нет.`,
        )
  }

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
