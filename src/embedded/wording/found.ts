import { fold } from '#domain/text/fold.ts'
import { formatCount, formatPercent } from '../text/format.ts'
import { nouns, word } from './labels.ts'
import type { Amount, FoundResult, Loan } from './results.ts'
import { andMore, bullets, comma, date, joined, lines, money, pick, sums, type Voice } from './say.ts'

type Item = FoundResult['items'][number]
type Input = Readonly<Record<string, unknown>>

const asksCount = /how many|number of|count|сколько|количество|число|多少|几(?:个|位|笔|张|家)/u
const asksLoans = /loans?|mortgages|credits|кредит|займ|ссуд|ипотек|贷款|借款/u
const asksCards = /cards?|карт|卡/u

/** "in Benesov, gold card, loans in debt": the conditions in words, so that the figure says what it counts. */
function conditions(voice: Voice, input: Input): string {
  const has = (key: string): string | undefined =>
    typeof input[key] === 'string' ? (input[key] as string) : undefined
  const amount = (key: string, en: string, zh: string, ru: string): string | undefined => {
    const value = input[key] as Amount | undefined
    return (
      value &&
      pick(
        voice,
        `${en} ${money(voice, value)}`,
        `${zh}${money(voice, value)}`,
        `${ru} ${money(voice, value)}`,
      )
    )
  }
  const card = has('card')
  const state = has('loan_state')
  const segment = has('segment')
  return joined(voice, [
    has('place') && pick(voice, `place ${has('place')}`, `地区：${has('place')}`, `место: ${has('place')}`),
    segment &&
      pick(
        voice,
        `segment ${word(segment, 'en')}`,
        `等级：${word(segment, 'zh')}`,
        `сегмент: ${word(segment, 'ru')}`,
      ),
    has('kind') && word(has('kind')!, voice.language),
    has('stage') && word(has('stage')!, voice.language),
    card && pick(voice, `card ${word(card, 'en')}`, word(card, 'zh'), `карта ${word(card, 'ru')}`),
    state &&
      pick(voice, `loan ${word(state, 'en')}`, `贷款${word(state, 'zh')}`, `кредит ${word(state, 'ru')}`),
    has('product') &&
      pick(voice, `product ${has('product')}`, `产品：${has('product')}`, `продукт: ${has('product')}`),
    input.kyc_expired === true ? pick(voice, 'KYC expired', 'KYC 已过期', 'KYC истёк') : undefined,
    amount('loan_at_least', 'loan from', '贷款不低于', 'кредит от'),
    amount('loan_at_most', 'loan up to', '贷款不超过', 'кредит до'),
    amount('balance_at_least', 'balance from', '余额不低于', 'остаток от'),
    amount('balance_at_most', 'balance up to', '余额不超过', 'остаток до'),
    'last_contact_before' in input
      ? pick(voice, 'no contact since then', '此后无联系', 'с тех пор без контакта')
      : undefined,
    'last_contact_after' in input
      ? pick(voice, 'contact since then', '此后有联系', 'был контакт')
      : undefined,
    'matures_from' in input || 'matures_to' in input
      ? pick(voice, 'matures in that time', '期间到期', 'срок в этот период')
      : undefined,
  ])
}

export function loanLine(voice: Voice, loan: Loan): string {
  const purpose = loan.purpose ? word(loan.purpose, voice.language) : undefined
  return joined(voice, [
    `${money(voice, loan.amount)}${purpose ? pick(voice, ` (${purpose})`, `（${purpose}）`, ` (${purpose})`) : ''}`,
    loan.outstanding &&
      pick(
        voice,
        `${money(voice, loan.outstanding)} outstanding`,
        `未还 ${money(voice, loan.outstanding)}`,
        `остаток долга ${money(voice, loan.outstanding)}`,
      ),
    loan.rate_pct && formatPercent(loan.rate_pct, voice.language),
    loan.matures_on &&
      pick(
        voice,
        `until ${date(voice, loan.matures_on)}`,
        `${date(voice, loan.matures_on)}到期`,
        `до ${date(voice, loan.matures_on)}`,
      ),
    word(loan.state, voice.language),
  ])
}

const largestOf = (loans: readonly Loan[]): Loan | undefined =>
  [...loans].sort((a, b) => b.amount.value - a.amount.value)[0]

function itemLine(voice: Voice, item: Item, input: Input): string {
  const loan = largestOf(item.loans)
  const aboutLoans =
    ['has_loan', 'loan_state', 'loan_at_least', 'loan_at_most'].some((key) => key in input) ||
    input.sort === 'loan_amount'
  const aboutMoney = input.sort === 'balance' || 'balance_at_least' in input || 'balance_at_most' in input
  const aboutContact =
    'last_contact_before' in input || 'last_contact_after' in input || input.sort === 'last_contact'
  const aboutHoldings = 'product' in input || 'matures_from' in input || 'matures_to' in input
  const held = item.holdings[0]
  return joined(voice, [
    item.name,
    aboutLoans && loan
      ? pick(
          voice,
          `${money(voice, loan.amount)} ${word(loan.state, 'en')}`,
          `${money(voice, loan.amount)}（${word(loan.state, 'zh')}）`,
          `${money(voice, loan.amount)}, ${word(loan.state, 'ru')}`,
        )
      : undefined,
    aboutMoney && item.balances.length > 0 ? sums(voice, item.balances) : undefined,
    aboutHoldings && held
      ? joined(voice, [
          held.name,
          held.value && money(voice, held.value),
          held.matures_on && date(voice, held.matures_on),
        ])
      : undefined,
    aboutContact
      ? item.last_contact_on
        ? pick(
            voice,
            `last contact ${date(voice, item.last_contact_on)}`,
            `最近联系 ${date(voice, item.last_contact_on)}`,
            `последний контакт ${date(voice, item.last_contact_on)}`,
          )
        : pick(voice, 'no contact on record', '无联系记录', 'контактов в записях нет')
      : undefined,
    !aboutLoans && !aboutMoney && !aboutHoldings && item.place && !item.name.includes(item.place)
      ? item.place
      : undefined,
    item.rm,
  ])
}

function none(voice: Voice, said: string): string {
  const tail = said === '' ? '' : ` (${said})`
  return pick(
    voice,
    `No client on record fits${tail}.`,
    `没有符合条件的客户${said === '' ? '' : `（${said}）`}。`,
    `Подходящих клиентов нет${tail}.`,
  )
}

/** "the largest loan in Benesov": one loan and its client. */
function single(voice: Voice, item: Item, loan: Loan, said: string): string {
  const owner = joined(voice, [
    item.name,
    item.place && !item.name.includes(item.place) ? item.place : undefined,
  ])
  const where = said === '' ? '' : pick(voice, ` (${said})`, `（${said}）`, ` (${said})`)
  return pick(
    voice,
    `Largest loan${where}: ${loanLine(voice, loan)} – ${owner}.`,
    `最大的一笔贷款${where}：${loanLine(voice, loan)}——${owner}。`,
    `Самый крупный кредит${where}: ${loanLine(voice, loan)} – ${owner}.`,
  )
}

/** The answer to a question about many clients; the figure asked for comes first. */
export function wordFound(voice: Voice, result: FoundResult, input: Input, said: string): string {
  const folded = fold(said)
  const why = conditions(voice, input)
  const first = result.items[0]
  if (!first) return none(voice, why)
  if (input.sort === 'loan_amount' && input.limit === 1) {
    const loan = largestOf(first.loans)
    if (loan) return single(voice, first, loan, conditions(voice, { ...input, has_loan: undefined }))
  }
  const counted = asksCount.test(folded)
  const clients = formatCount(result.count, voice.language, nouns.client)
  const loans = result.loans && formatCount(result.loans.count, voice.language, nouns.loan)
  const cards = result.cards && formatCount(result.cards.count, voice.language, nouns.card)
  const main =
    loans && counted && asksLoans.test(folded) && !asksOfClients(folded)
      ? loans
      : cards && counted && asksCards.test(folded) && !asksOfClients(folded)
        ? cards
        : clients
  const beside = main === clients ? (loans ?? cards) : clients
  const total =
    loans && result.loans && result.loans.totals.length > 0 && main === loans
      ? sums(voice, result.loans.totals)
      : undefined
  const facts = [beside, total && pick(voice, `${total} in all`, `合计 ${total}`, `всего ${total}`)]
    .filter(Boolean)
    .join(comma(voice))
  const shownWhy =
    input.loan_state === 'in_debt' && main === loans
      ? conditions(voice, { ...input, loan_state: undefined })
      : why
  const note = shownWhy === '' ? '' : pick(voice, ` (${shownWhy})`, `（${shownWhy}）`, ` (${shownWhy})`)
  const late = input.loan_state === 'in_debt' && main === loans
  const head = `${late ? pick(voice, `${main} in debt`, `${main}逾期`, `${main} в просрочке`) : main}${note}${facts === '' ? '' : pick(voice, ` – ${facts}`, `，${facts}`, ` – ${facts}`)}`
  if (counted) return `${head}${pick(voice, '.', '。', '.')}`
  const shown = result.items.slice(0, 10)
  const more = result.more + (result.items.length - shown.length)
  return lines([
    `${head}${pick(voice, ':', '：', ':')}`,
    bullets(shown.map((item) => itemLine(voice, item, input))),
    andMore(voice, more),
  ])
}

/** "how many clients have a loan in debt" counts clients, though loans are named. */
const asksOfClients = (folded: string): boolean =>
  /how many (?:\p{L}+ )?(?:clients|customers|people|companies)|сколько (?:\p{L}+ )?(?:клиентов|заемщиков|компаний)|(?:多少|几)(?:个|位|名|家)?客户/u.test(
    folded,
  )
