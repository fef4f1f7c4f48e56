import { type Sheet, localised as say, take, takeOne, words } from './pattern.ts'
import type { Calculation, Figure, Subject, Test } from './spec.ts'

/** What is to be worked out, as far as the words for it tell. */
export type Asked = Readonly<{
  /** "How many". */
  counted: boolean
  /** The number of things is asked for, and not what they are worth. */
  numbered: boolean
  /** Where the word that asks for a number stands; the thing counted stands beside it. */
  countAt?: number
  share: boolean
  perClient: boolean
  calculation?: Calculation
  /** A sum of money is asked for, whatever the thing is. */
  money: boolean
  figure?: Figure
}>

/** Nothing is to be worked out. */
export const nothingAsked: Asked = {
  counted: false,
  numbered: false,
  share: false,
  perClient: false,
  money: false,
}

const countWords = words(
  'how many|number of|count(?: of)?|headcount|how much',
  'сколько|скольк[а-я]+|количеств|кол-во|число|численност|посчитай',
  '多少|(?<![那这近])几(?=[个位名家笔张项次条份户只支款起场封])|数量|人数|客户数|笔数|次数|户数|数目',
)
/** Of an average: «сколько в среднем кредитов» and 平均几笔 ask for a number, 平均存款是多少 for a sum. */
const numberWords =
  /how many|number|count|сколько|количеств|кол-во|число|几[个位名家笔张项次条份]|多少[个笔张项次条份]|数量|笔数|个数|张数|次数|数目/u

const shareWords = words(
  '(?:what )?(?:share|percentage|proportion|fraction|percent|per cent)(?: of)?|what %(?: of)?',
  'дол[яюие]|процент(?: от)?|какая часть|удельный вес',
  '占比|比例|百分比|占?几成|占多少(?:比例|比重)?|占总?|比重',
)
/** Words that make a share of what stands before them: 逾期率, "the arrears rate", «уровень просрочки». */
const ratioWords = words('(?:rates?|ratios?)(?: of)?', 'уров(?:ень|ня)|коэффициент', '(?<=\u0001)(?:比)?率')
const ratioOf =
  /(?<!\p{L})(?:arrears|default|delinquency|npl|non-performing(?: loans?)?|problem loan) (?:rates?|ratios?)(?!\p{L})|(?:уров(?:ень|ня)|коэффициент\p{L}*) (?:просроч|дефолт|неплат|проблемн)|(?:逾期|违约|不良|坏账|拖欠)(?:贷款)?(?:比)?率/u
const perWords = words(
  '(?:per|for each|each|a) (?:client|customer|person|head)|per[- ]client|(?:per|for each|each) (?=(?:key|affluent|mass|sme|corporate|private) (?:client|customer))',
  'на (?:одного |каждого )?(?:клиент|человек)|в расчете на (?:одного )?клиент|у (?:одного|каждого) клиент|(?:на|у) (?:одного |каждого )(?=[а-я]+ клиент)',
  '每(?:个|位|名)?客户|每(?:个|位|名)(?=(?:重点|富裕|大众|企业|中小企业|潜在)客户)|人均|户均',
)
const sumWords = words(
  'totals?|total(?:ling|ing)|sums?(?: of)?|al+together|combined|overall|in total|add(?:ed)? up|aggregate',
  'сумм|общ(?:ая|ий|ую|ие|ее|его|ей)(?: сумм[а-я]*| объ?[её]м[а-я]*)?|итог|совокупн|всего|суммарн',
  '总额|总和|合计|总计|总金额|总值|总市值|总共|一共|共计|汇总|总余额|累计|总',
)
const averageWords = words('averages?|mean|avg|on average', 'средн|в среднем|усредн', '平均|均值|人均|户均')
const medianWords = words('medians?', 'медиан', '中位数?|中值')
const largestWords = words(
  '(?:(?:largest|biggest|highest)(?: single)?|max(?:imum)?|greatest|top|richest|oldest|longest|most often|most frequently|(?<!at )most)',
  '(?:сам[а-я]* )?(?:крупнейш|наибольш|максимальн|крупн|больш(?:ой|ая|ое|ие|их)|высок|старш(?:ий|ая|ие|их)|богат)|топ|(?:больше|чаще) вс(?:его|ех)(?= ?[?.!]*$| )',
  '最大|最高|最多|最年长|最老|前(?=\\s*[\\d一二三四五六七八九十两])',
)
const smallestWords = words(
  'smallest|lowest|min(?:imum)?|(?<!at )least|youngest|shortest|bottom|fewest',
  '(?:сам[а-я]* )?(?:наименьш|минимальн|маленьк|мелк|низк|молод|худш)|(?:меньше|реже) вс(?:его|ех)',
  '最小|最低|最少|最年轻|倒数|垫底',
)
const moneyWords = words(
  'amounts?|values?|volumes?|worth|money|sizes?|how much',
  'сумм|объем|стоимост|размер|величин|деньг|денег|средств',
  '[放贷借批]出去?了?多少(?![笔个单张家户人])|金额|市值|规模|总值|多少钱|总额|余额|价值|体量|(?:一共|总共|合计|共计|总计)(?:是|有)?多少(?=[?？呢吗]*$)',
)

type Named = Readonly<{ pattern: RegExp; figures: readonly Figure[] }>

const figure = (
  on: Subject,
  column: string,
  unit: Figure['unit'],
  label: Figure['label'],
  tests?: readonly Test[],
): Figure => ({ on, column, unit, label, ...(tests ? { tests } : {}) })

const named: readonly Named[] = [
  {
    pattern: words(
      '(?:still )?outstanding(?: (?:amounts?|balances?|debts?|principal))?|still owed|owed|owes?(?: us)?|remaining (?:debt|balance)|exposure|debt load',
      'остат[а-я]* (?:долга|задолженности|по кредит)|задолженност|непогашенн[а-я]* (?:остат|сумм)[а-я]*|долг(?:а|ов)?(?![а-я])|должны',
      '欠(?:了|着|我们)?(?!款)|未还(?:余额|本金|金额|款)?|剩余本金|贷款余额|欠款(?:余额|总额)?|未偿(?:还)?(?:余额|金额)?|敞口',
    ),
    figures: [figure('loans', 'outstanding', 'money', say('amount still owed', '未还余额', 'остаток долга'))],
  },
  {
    pattern: words(
      '(?:monthly )?(?:instal?lments?|repayments?|monthly payments?)',
      '(?:ежемесячн[а-я]* )(?:платеж|взнос)',
      '月供|月还款|每月还款',
    ),
    figures: [figure('loans', 'payment', 'money', say('monthly payment', '月供', 'ежемесячный платёж'))],
  },
  {
    pattern: words(
      '(?:interest )?rates?(?! of (?!the |my |our |all |\u0001|loans?|mortgages?|deposits?))|yield',
      '(?:процентн[а-я]* )?ставк|доходност',
      '利率|收益率',
    ),
    figures: [
      figure('loans', 'rate_pct', 'percent', say('interest rate', '利率', 'ставка')),
      figure('holdings', 'rate_pct', 'percent', say('interest rate', '利率', 'ставка')),
    ],
  },
  {
    pattern: words(
      'terms? (?:in|of) months|terms?(?= of)|(?:loan )?(?:terms?|duration|maturity)(?=$| of| \\?)',
      'срок[а-я]* кредит',
      '贷款期限|期限',
    ),
    figures: [
      figure('loans', 'term_months', 'months', say('term in months', '期限（月）', 'срок в месяцах')),
    ],
  },
  {
    pattern: words('ages?|how old|old', 'возраст|лет(?= нашим| моим| клиент)', '年龄|岁数|年纪|年长'),
    figures: [figure('clients', 'birth_date', 'years', say('age', '年龄', 'возраст'))],
  },
  {
    pattern: words(
      '(?:account )?balances?|cash(?: on accounts?)?|liquidity',
      'остат|баланс|на счет',
      '余额|现金',
    ),
    figures: [figure('accounts', 'balance', 'money', say('account balance', '账户余额', 'остаток на счёте'))],
  },
  {
    pattern: words('cost|purchase (?:price|value)|invested', 'стоимост[а-я]* покупки|вложен', '成本'),
    figures: [figure('holdings', 'cost', 'money', say('cost', '成本', 'цена покупки'))],
  },
]

const gapWords = words(
  'longest (?:without|since|ago)(?: (?:the |their |a |any )?(?:last )?(?:contact|being contacted|hearing from (?:me|us)|touch))?|(?:waited|gone|been) (?:the )?longest(?: without (?:a |any )?(?:contact|call|word)(?: from (?:me|us))?)?|(?:time|days) (?:since|without)(?: (?:the |their )?last)? contact|(?:days|time) without contact|contact(?:ed)? longest ago|least recently contacted|(?:most |longest )neglected|not (?:been )?contacted (?:for )?(?:the )?longest',
  'дольше всего (?:не (?:было )?(?:контакт|связ|общал|выходил|звонил|говорил)|без контакт|без связ)[а-я]*|(?:не (?:было )?(?:контакт|связ|общал|звонил|говорил)[а-я]*) дольше всего|(?:давнее|давней) всего (?:не )?(?:общал|контакт|связ|говорил)[а-я]*|(?:дней|времени) (?:без контакта|с последнего контакта)|самый долгий перерыв(?: в общении)?|без контакта дольше всех|дольше всех без контакта',
  '(?:最久|最长时间|最长)(?:都?没有?|未|不曾)(?:去|再|跟我|怎么|被我?)*(?:联系|联络|沟通|拜访|回访|问候|走动|碰[面头]|见(?:到|过?面)|聊|搭理|理会?|打(?:过|个)?(?:电话|招呼))(?:过|了|的)?|(?:没有?|未)联系(?:过|的)?(?:时间)?最[久长]|距(?:离)?上次联系(?:的)?(?:天数|时间)?(?:最[久长])?|未联系天数',
)
const gap = figure(
  'clients',
  'last_contact_on',
  'days',
  say('days since the last contact', '距上次联系天数', 'дней с последнего контакта'),
)

/** How long clients have been without contact; read before the days that a question bounds. */
export const gapIn = (sheet: Sheet): Figure | undefined =>
  take(sheet, gapWords).length > 0 ? gap : undefined

/** What a loan's balance is. */
export const outstanding: Figure = named[0]!.figures[0]!

/** The figure that a sum of each thing adds up. */
export const usual: Readonly<Partial<Record<Subject, Figure>>> = {
  loans: figure('loans', 'amount', 'money', say('loan amount', '贷款金额', 'сумма кредита')),
  accounts: named[5]!.figures[0]!,
  holdings: figure('holdings', 'value', 'money', say('value', '市值', 'стоимость')),
  transactions: figure('transactions', 'amount', 'money', say('amount', '金额', 'сумма')),
  orders: figure('orders', 'amount', 'money', say('amount', '金额', 'сумма')),
  deals: figure('deals', 'amount', 'money', say('amount', '金额', 'сумма')),
}

/** "Per client" beside an average is a ratio; elsewhere it splits the answer. */
export const perClientIn = (sheet: Sheet): boolean =>
  new RegExp(averageWords.source, 'u').test(sheet.text) && take(sheet, perWords).length > 0

/** Reads what is to be worked out; the words for it are blanked. */
export function measureIn(
  sheet: Sheet,
  perClient: boolean,
  subjects: readonly Subject[],
  first?: Figure,
  folded = sheet.text,
): Asked {
  const ratio = ratioOf.test(folded) && take(sheet, ratioWords).length > 0
  const share = take(sheet, shareWords).length > 0 || ratio
  const found = named.flatMap(({ pattern, figures }) => {
    const fitting = figures.find(({ on }) => subjects.includes(on)) ?? figures[0]!
    if (fitting.unit === 'months' && !subjects.includes('loans')) return []
    return take(sheet, pattern).length > 0 ? [fitting] : []
  })
  const money = new RegExp(moneyWords.source, 'u').test(sheet.text)
  const count = takeOne(sheet, countWords)
  const median = take(sheet, medianWords).length > 0
  const average = take(sheet, averageWords).length > 0 || perClient
  const smallest = take(sheet, smallestWords).length > 0
  const largest = take(sheet, largestWords).length > 0
  const summed = take(sheet, sumWords).length > 0
  take(sheet, moneyWords)
  const calculation = median
    ? 'median'
    : average
      ? 'avg'
      : smallest
        ? 'min'
        : largest
          ? 'max'
          : summed
            ? 'sum'
            : undefined
  const figureFound = first ?? found[0]
  return {
    counted: count !== undefined,
    numbered: count !== undefined && numberWords.test(folded),
    ...(count ? { countAt: count.index } : {}),
    share,
    perClient,
    ...(calculation
      ? { calculation }
      : !share && figureFound?.unit === 'days'
        ? { calculation: 'max' as const }
        : {}),
    money: money || figureFound?.unit === 'money' || /^(?:how much|多少钱)/.test(count?.[0] ?? ''),
    ...(figureFound ? { figure: figureFound } : {}),
  }
}
