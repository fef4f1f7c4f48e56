import type { Amount } from '#domain/money.ts'
import { fold } from '#domain/text/fold.ts'
import { addDays, type LocalDate } from '#domain/time.ts'
import { findAmounts } from '../text/amounts.ts'
import { clientNames } from './client.ts'
import { limitIn } from './limit.ts'
import { datesIn, latinOrOther, type Moment } from './mentions.ts'
import { placeIn } from './places.ts'
import { productHeld } from './products.ts'

export type Filters = Readonly<Record<string, unknown>>

const first = <T>(text: string, table: readonly (readonly [T, RegExp])[]): T | undefined =>
  table.find(([, form]) => form.test(text))?.[0]

const cards: readonly (readonly [string, RegExp])[] = [
  ['platinum', /platin|платин|白金|铂金/u],
  ['gold', /gold|золот|金卡/u],
  ['classic', /classic|классич|普卡|经典卡|普通卡/u],
  ['junior', /junior|юниор|молод[её]ж|детск\p{L}+ карт|青年卡|少年卡|青少年卡|学生卡/u],
]
const loanStates: readonly (readonly [string, RegExp])[] = [
  [
    'finished_unpaid',
    /(?:finished|closed|ended|contract over)\b.*\b(?:unpaid|not paid|not repaid)|unpaid|written off|status b\b|не ?погашен|непогаш|неоплач|не оплачен|не выплач|невозвращ|статус\p{L}* b(?!\p{L})|未还清|未付清|未偿还|已结束未还|状态b/u,
  ],
  [
    'in_debt',
    /in debt|in arrears|arrears|overdue|past due|delinquent|default|non-?performing|bad loans?|problem loans?|status d\b|behind (?:on|with)|late (?:on|with)|struggling|not paying|просроч|в долгу|долг(?:и|ах|у)(?!\p{L})|дефолт|должник|проблемн|неплат|статус\p{L}* d(?!\p{L})|逾期|拖欠|违约|欠款|不良|坏账|状态(?:为)?d/u,
  ],
  [
    'finished_ok',
    /(?:paid off|repaid|fully paid|finished|closed|status a\b)|погашен|выплачен|закрыт\p{L}* кредит|кредит\p{L}* закрыт|статус\p{L}* a(?!\p{L})|已还清|已结清|还清|结清|状态a/u,
  ],
  [
    'running_ok',
    /running|performing|active loans?|current loans?|status c\b|действующ\p{L}* (?:кредит|ипотек)|текущ\p{L}* кредит|обслужива|статус\p{L}* c(?!\p{L})|正常还款|正常的?贷款|正在还|状态c/u,
  ],
]
const segments: readonly (readonly [string, RegExp])[] = [
  [
    'key',
    /(?<![a-zа-яё])(?:key|vip|top-?tier)(?![a-zа-яё]) ?(?:clients?|customers?|segment|accounts?)?|ключев|вип(?!\p{L})|重点|关键客户|大客户|vip/u,
  ],
  ['affluent', /affluent|wealthy|состоятельн|премиал|富裕|高净值|财富客户/u],
  ['mass', /mass(?: market| segment| clients?)?(?![a-zа-яё])|retail segment|массов|大众/u],
  [
    'sme',
    /(?<![a-zа-яё])smes?(?![a-zа-яё])|small business|мсб|мал\p{L}+ (?:и средн\p{L}+ )?(?:бизнес|предприят)|малый и средний|中小企业|小微/u,
  ],
  ['corporate', /corporates?(?![a-zа-яё])|корпоратив|крупный бизнес|大企业|公司客户|对公/u],
]
const kinds: readonly (readonly [string, RegExp])[] = [
  [
    'legal_entity',
    /compan(?:y|ies)|firms?(?!\p{L})|businesses|legal entit|organi[sz]ations?|компани|юрлиц|юридическ|фирм|организац|предприят|企业|公司(?!客户)|法人|机构/u,
  ],
  ['household', /households?|(?<!\p{L})famil(?:y|ies)(?!\p{L})|домохозяйств|семь[ияе]|家庭/u],
  [
    'individual',
    /individuals?|private persons?|people only|физлиц|физическ|частны[ехм]\p{L}* лиц|个人客户|自然人/u,
  ],
]
const stages: readonly (readonly [string, RegExp])[] = [
  ['prospect', /prospects?|leads?(?!\p{L})|потенциальн|лид[ыов]{0,2}(?!\p{L})|潜在/u],
  ['dormant', /dormant|inactive|sleeping|спящ|неактивн|休眠|不活跃|沉睡/u],
  ['closed', /closed clients|former clients|закрыт\p{L}+ клиент|бывш\p{L}+ клиент|销户|已关闭/u],
  ['active', /active clients|активн\p{L}+ клиент|действующ\p{L}+ клиент|活跃/u],
]
const products: readonly (readonly [string, RegExp])[] = [
  ['deposit', /(?:term |fixed )?deposits?|вклад|депозит|定期存款|定存|存款/u],
  ['fund', /(?:investment |mutual )?funds?(?!\p{L})|фонд|基金/u],
  ['bond', /bonds?(?!\p{L})|облигац|债券|国债/u],
  ['structured_note', /structured (?:notes?|products?)|структурн|结构性/u],
  ['insurance', /insurance|страхов|保险|保单/u],
]

const loanWord =
  /loans?|mortgages?|credits?|lending|borrow|owe|repayments?|кредит|займ|ссуд|ипотек|заемщ|贷款|借款|房贷|按揭|欠款|(?<!没)欠(?=\p{N}|了?[一二三四五六七八九十百])/u
const balanceWord =
  /balances?|assets|deposits?|aum|wealth|cash|holdings|worth|money|остат|баланс|актив|вклад|депозит|средств|на счет|余额|资产|存款|总额/u
const contactWord =
  /contact|spoke|spoken|talk|called|met(?!\p{L})|seen|heard|reached|touch|quiet|silen|rung|neglect|тишин|молч|пропал|тронул|трогал|контакт|общал|связыва|звонил|говорил|встреч|виделс|писал|联系|沟通|见过|见面|碰面|碰头|没见|没聊|没打|动静|拜访|打过/u
const maturityWord =
  /matur|expir(?:e|es|ing)|run(?:s|ning)? out|fall(?:s|ing)? due|ends?(?!\p{L})|истека|заканчива|конча(?:е|ю|ет|тся)|подход|погаша|срок|到期/u
const kycExpired =
  /(?:kyc|id checks?|identity|анкет\p{L}*|审核|证件|身份证|尽调).*(?:expired|lapsed|out of date|outdated|overdue|(?:not|no longer) valid|r[ua]n out|running out|invalid|past its date|stale|истек|просроч|протух|кончил|закончил|устарел|过期|失效|到期)|(?:expired|lapsed|outdated|overdue|stale|истек\p{L}*|просроч\p{L}*|протух\p{L}*|кончил\p{L}*|устаревш\p{L}*|过期).*(?:kyc|id checks?|identity|анкет|尽调)/u
const largest =
  /largest|biggest|highest|top(?!\p{L})|most|max(?:imum)?(?!\p{L})|richest|(?:сам\p{L}+ )?(?:больш|крупн|наибольш|крупнейш|максимальн|богат|высок)|топ(?!\p{L})|最大|最高|最多|前[\d一二三四五六七八九十]/u
const superlative =
  /(?:largest|biggest|highest|max(?:imum)?)(?!\p{L})|сам\p{L}+ (?:больш|крупн|высок)|наибольш|крупнейш|максимальн|最大|最高/u

const families: readonly (readonly [string, RegExp])[] = [
  ['note', /(?<!\p{L})notes?(?!\p{L})|(?<!\p{L})нот[аыу]?(?!\p{L})|票据/u],
  ['bond', /bonds?(?!\p{L})|облигац|债券/u],
  ['fund', /funds?(?!\p{L})|фонд|基金/u],
]

/** Whoever "holds" something named holds a product of that name. */
const holding =
  /(?<!\p{L})(?:holds?|owns?|hold(?:ers|ing)|bought|invested in|has|have|with the)(?!\p{L})|держ|есть(?!\p{L})|владе|купил|вложил|持有|拥有|买了|买过|有.{0,8}的(?:客户|人)/u

/** Amounts and the comparison beside them as bounds of loans or of balances. */
function bounds(text: string, folded: string, currency: string): Filters {
  const amount = findAmounts(text, latinOrOther(text))[0]
  if (!amount) return {}
  const loanAt = folded.search(loanWord)
  const balanceAt = folded.search(balanceWord)
  const loan =
    loanAt >= 0 && (balanceAt < 0 || Math.abs(amount.start - loanAt) <= Math.abs(amount.start - balanceAt))
  const sum = (value: string): Amount => ({ value: Number(value), currency: amount.currency ?? currency })
  const [least, most] = loan ? ['loan_at_least', 'loan_at_most'] : ['balance_at_least', 'balance_at_most']
  if (amount.comparator === 'between')
    return { [least!]: sum(amount.value), [most!]: sum(amount.upTo ?? amount.value) }
  const below = amount.comparator === 'lt' || amount.comparator === 'lte'
  return { [below ? most! : least!]: sum(amount.value) }
}

function contactBounds(text: string, folded: string, moment: Moment): Filters {
  if (!contactWord.test(folded)) return {}
  const negative =
    /not|n'?t(?!\p{L})|never|no contact|without|ago|since|longer|не(?!\p{L})|(?<!\p{L})no(?!\p{L})|quiet|без|давно|назад|没|未|久|тишин|молч|пропал/u.test(
      folded,
    )
  const date = datesIn(text, moment, 'past')[0]
  if (date) {
    const within = /within|past|in the last|за последн|в течение|近|最近/u.test(folded)
    const from = date.from ?? date.on
    if (negative) return { last_contact_before: from }
    return within || /since|after|с(?!\p{L})|после|以来|之后|以后/u.test(folded)
      ? { last_contact_after: from }
      : { last_contact_before: from }
  }
  const months =
    /(\d{1,3}|a|one|two|three|four|five|six|half a|couple of|few|пару|два|две|двух|трех|четырех|пяти|шести|три|четыре|пять|шесть|пол|[一二两三四五六七八九十几半])[ -]*(day|week|month|quarter|year|д(?:ень|ня|ней)|недел|месяц|год|лет|天|周|个?多?月|年)/u.exec(
      folded,
    )
  if (months) return { last_contact_before: addDays(moment.today, -daysOf(months[1]!, months[2]!)) }
  if (/(?<!\p{L})полу?года(?!\p{L})/u.test(folded))
    return { last_contact_before: addDays(moment.today, -daysOf('6', 'месяц')) }
  const season = seasons.find(([form]) => form.test(folded))
  if (season) return { last_contact_before: seasonStart(season[1], moment.today) }
  return negative ? { sort: 'last_contact' } : {}
}

const seasons: readonly (readonly [RegExp, string])[] = [
  [/summer|лет[оау](?!\p{L})|夏天|夏季/u, '06-01'],
  [/spring|весн|春天|春季/u, '03-01'],
  [/autumn|осен|秋天|秋季/u, '09-01'],
]

/** The last time that season began. */
function seasonStart(monthDay: string, today: LocalDate): LocalDate {
  const year = Number(today.slice(0, 4))
  const start = `${year}-${monthDay}` as LocalDate
  return start <= today ? start : (`${year - 1}-${monthDay}` as LocalDate)
}

function daysOf(count: string, unit: string): number {
  const spelled: Readonly<Record<string, number>> = {
    ...{ a: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, 'half a': 0.5, 'couple of': 2, few: 3 },
    ...{ двух: 2, трех: 3, четырех: 4, пяти: 5, шести: 6 },
    ...{ пару: 2, два: 2, две: 2, три: 3, четыре: 4, пять: 5, шесть: 6, пол: 0.5 },
    ...{ 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10, 几: 3, 半: 0.5 },
  }
  const n = spelled[count] ?? Number(count)
  const size = /^(?:day|д|天)/u.test(unit)
    ? 1
    : /^(?:week|недел|周)/u.test(unit)
      ? 7
      : /^(?:month|месяц|个?多?月)/u.test(unit)
        ? 30
        : unit === 'quarter'
          ? 91
          : 365
  return Math.round(n * size)
}

const yearEnd = /new year|year[- ]?end|end of (?:the )?year|нов\p{L}+ год|конца года|年底|年前|新年/u

const maturityBounds = (text: string, folded: string, moment: Moment): Filters => {
  if (!maturityWord.test(folded) || /kyc/u.test(folded)) return {}
  const date = datesIn(text, moment, 'future')[0]
  if (!date && yearEnd.test(folded))
    return {
      matures_from: moment.today,
      matures_to: `${moment.today.slice(0, 4)}-12-31` as LocalDate,
      sort: 'matures_on',
    }
  if (!date) return { sort: 'matures_on', matures_from: moment.today }
  // «Подходит к концу в декабре»: only beside the date such a word bounds it.
  const beside = text.slice(Math.max(0, date.start - 7), date.end + 2)
  const open = /(?<!\p{L})(?:before|until|till|by|до|ко?)\s|前/iu.test(beside)
  const from: LocalDate = date.from ?? date.on
  return { matures_from: open ? moment.today : from, matures_to: date.to ?? date.on, sort: 'matures_on' }
}

/** The conditions of a question about many clients. `currency` is assumed where an amount names none. */
export function filtersIn(text: string, moment: Moment, currency: string): Filters {
  const folded = fold(text)
  const kyc = kycExpired.test(folded)
  const loan = loanWord.test(folded)
  const state = kyc
    ? undefined
    : loan || /debt|arrears|просроч|долж|逾期|拖欠/u.test(folded)
      ? first(folded, loanStates)
      : undefined
  const place = placeIn(text)
  const product = loan ? undefined : first(folded, products)
  const amounts = bounds(text, folded, currency)
  const aboutLoan = 'loan_at_least' in amounts || 'loan_at_most' in amounts
  const limit = limitIn(folded)
  const top = largest.test(folded)
  const one =
    superlative.test(folded) &&
    limit === undefined &&
    !/(?:loans|clients|customers|balances)(?!\p{L})|кредиты|клиенты|кредитов|客户们|哪些/u.test(folded)
  const given: Record<string, unknown> = {
    place: place?.text,
    card: /card|карт|卡/u.test(folded) ? first(folded, cards) : undefined,
    loan_state: state,
    kyc_expired: kyc ? true : undefined,
    segment: first(folded, segments),
    kind: first(folded, kinds),
    stage: first(folded, stages),
    product: product && !top ? product : undefined,
    ...amounts,
    ...contactBounds(text, folded, moment),
    ...(state ? {} : maturityBounds(text, folded, moment)),
  }
  if (loan && !state && !aboutLoan) given.has_loan = true
  const read = [...(place ? [place] : []), ...findAmounts(text, latinOrOther(text))]
  const named = holding.test(folded) ? clientNames(text, read, moment.names)[0] : undefined
  const held = productHeld(text, moment)
  if (held) given.product = held
  else if (named && given.card === undefined && !loan)
    given.product = [named.text, first(folded, families)].filter(Boolean).join(' ')
  if (top && given.sort === undefined) given.sort = loan ? 'loan_amount' : 'balance'
  if (limit !== undefined) given.limit = limit
  else if (top && one) given.limit = 1
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
}
