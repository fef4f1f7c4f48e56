import { fold } from '#domain/text/fold.ts'
import { sentenceCase } from '../slots/words.ts'
import { formatCount, formatPercent } from '../text/format.ts'
import { loanLine } from './found.ts'
import { nouns, word } from './labels.ts'
import type { Account, ClientResult, Transaction } from './results.ts'
import { date, headed, joined, lines, money, pick, sums, type Voice } from './say.ts'

export function loans(voice: Voice, { client, loans: held }: ClientResult): string {
  if (held.length === 0)
    return pick(
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

export function transactions(voice: Voice, result: ClientResult, said: string): string {
  const accounts = accountsMeant(result, said)
  const folded = fold(said)
  const several = !/last|latest|most recent|последн|最后|最近一笔|上一笔|最新/u.test(folded)
  if (accounts.length === 0)
    return pick(
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
  return lines([...rows.map(sentenceCase), owner, limits])
}

export function accounts(voice: Voice, result: ClientResult, said: string): string {
  const meant = accountsMeant(result, said)
  if (meant.length === 0)
    return pick(
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

export function holdings(voice: Voice, { client, holdings: held, totals }: ClientResult): string {
  if (held.length === 0)
    return pick(
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

export function cards(voice: Voice, { client, cards: held }: ClientResult): string {
  if (held.length === 0)
    return pick(
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
