import { addDays, addYears, type LocalDate } from '#domain/time.ts'
import type { FoundAmount } from '../text/amounts.ts'
import { type Sheet, localised as say, take, takeOne, words } from './pattern.ts'
import type { Condition, Sign, Subject, Test } from './spec.ts'

const person: Test = { kind: 'in', column: 'kind', values: ['individual'] }
const born = (tests: readonly Test[], label: Condition['label']): Condition => ({
  on: 'clients',
  topic: 'age',
  tests: [...tests, person],
  label,
})
const older = (years: number, inclusive: boolean, today: LocalDate): Test => ({
  kind: 'compare',
  column: 'birth_date',
  sign: 'lte',
  value: addYears(today, inclusive ? -years : -years),
})
const younger = (years: number, today: LocalDate): Test => ({
  kind: 'compare',
  column: 'birth_date',
  sign: 'gt',
  value: addYears(today, -years),
})

const unitAfter =
  '(?! ?(?:%|k\\b|m\\b|mn|mln|млн|тыс|days?|weeks?|months?|дн|недел|месяц|天|周|个月|loans?|clients?|[.,]\\d))'
const between =
  /(?:(?:aged|between|from|от|в возрасте(?: от)?) )?(\d{2})(?: ?- ?| to | and | до |到|至)(\d{2}) ?(?:years?(?: old| of age)?|yo|лет|岁)/gu
const olderForm = new RegExp(
  `(?:(?:older than|over|above|aged over|past|at least|aged|старше|не моложе|больше|свыше|за) (\\d{2})(?!\\d)${unitAfter}(?: ?(?:years?(?: old| of age)?|yo|лет|года?))?|(?:超过|大于|年满|满)(\\d{2})岁|(\\d{2})岁(?:及?以上|\\+))`,
  'gu',
)
const youngerForm = new RegExp(
  `(?:(?:younger than|under|below|младше|моложе|до) (\\d{2})(?!\\d)${unitAfter}(?: ?(?:years?(?: old| of age)?|yo|лет|года?))?|(?:不到|小于|未满|低于)(\\d{2})岁|(\\d{2})岁(?:及?以下|以内))`,
  'gu',
)
const decadeForm =
  /born in (?:the )?(?:19)?(\d)0['’]?s|(?:родил\p{L}* |рожденн\p{L}* )?в (?:19)?(\d)0-[хе]|(?:出生于)?(?:19)?(\d)0(?:后|年代出生)/gu

const years = (match: RegExpExecArray): number => Number(match.slice(1).find(Boolean))

/** Ages said of clients, as bounds of the day of birth. */
export function agesIn(sheet: Sheet, today: LocalDate): Condition[] {
  const range = takeOne(sheet, between)
  if (range) {
    const [from, to] = [Number(range[1]), Number(range[2])]
    const oldest: Test = {
      kind: 'compare',
      column: 'birth_date',
      sign: 'gt',
      value: addYears(today, -(to + 1)),
    }
    return [
      born(
        [older(from, true, today), oldest],
        say(`aged ${from} to ${to}`, `${from} 至 ${to} 岁`, `возраст ${from}–${to}`),
      ),
    ]
  }
  const decade = takeOne(sheet, decadeForm)
  if (decade) {
    const from = `19${years(decade)}0-01-01` as LocalDate
    const to = addDays(addYears(from, 10), -1)
    return [
      born(
        [{ kind: 'span', column: 'birth_date', from, to }],
        say(`born ${from} to ${to}`, `出生于 ${from} 至 ${to}`, `родились ${from} – ${to}`),
      ),
    ]
  }
  const found: Condition[] = []
  const over = takeOne(sheet, olderForm)
  if (over)
    found.push(
      born(
        [older(years(over), true, today)],
        say(`aged ${years(over)} or more`, `${years(over)} 岁及以上`, `возраст от ${years(over)}`),
      ),
    )
  const under = takeOne(sheet, youngerForm)
  if (under)
    found.push(
      born(
        [younger(years(under), today)],
        say(`younger than ${years(under)}`, `不满 ${years(under)} 岁`, `моложе ${years(under)}`),
      ),
    )
  return found
}

const columns: Readonly<Partial<Record<Subject, string>>> = {
  loans: 'amount',
  holdings: 'value',
  accounts: 'balance',
  transactions: 'amount',
  orders: 'amount',
  deals: 'amount',
}

/** Sums of money said with a comparison, each for the thing beside it. */
export function amountsIn(
  amounts: readonly FoundAmount[],
  mentions: readonly Readonly<{ on: Subject; at: number }>[],
  subject: Subject,
  owed = false,
): Condition[] {
  return amounts.map((amount): Condition => {
    const near = mentions
      .filter(({ on }) => on in columns)
      .sort((a, b) => Math.abs(a.at - amount.start) - Math.abs(b.at - amount.start))[0]
    const on = near?.on ?? (subject in columns ? subject : 'accounts')
    const column = owed && on === 'loans' ? 'outstanding' : columns[on]!
    const value = Number(amount.value)
    const tests: Test[] = amount.currency
      ? [{ kind: 'in', column: 'currency', values: [amount.currency] }]
      : []
    const money = amount.currency ? `${amount.currency} ${amount.value}` : amount.value
    const own = amount.currency
      ? say('', '', '')
      : say(' in its own currency', '（各自币种）', ' в своей валюте')
    if (amount.comparator === 'between' && amount.upTo !== undefined) {
      const upTo = Number(amount.upTo)
      tests.push(
        { kind: 'compare', column, sign: 'gte', value },
        { kind: 'compare', column, sign: 'lte', value: upTo },
      )
      return {
        on,
        topic: 'amount',
        tests,
        label: say(
          `from ${money} to ${amount.upTo}${own.en}`,
          `${money} 至 ${amount.upTo}${own.zh}`,
          `от ${money} до ${amount.upTo}${own.ru}`,
        ),
      }
    }
    const sign: Sign =
      amount.comparator === undefined || amount.comparator === 'between' ? 'gte' : amount.comparator
    tests.push({ kind: 'compare', column, sign, value })
    const word = said[sign]
    return {
      on,
      topic: 'amount',
      tests,
      label: say(
        `${word.en} ${money}${own.en}`,
        `${word.zh} ${money}${own.zh}`,
        `${word.ru} ${money}${own.ru}`,
      ),
    }
  })
}

export const said: Readonly<Record<Sign, Condition['label']>> = {
  gt: say('over', '超过', 'больше'),
  gte: say('at least', '不低于', 'не меньше'),
  lt: say('under', '低于', 'меньше'),
  lte: say('at most', '不超过', 'не больше'),
  eq: say('exactly', '等于', 'ровно'),
}

const currencies: readonly (readonly [string, RegExp])[] = [
  ['HKD', words('hkd|hong kong dollars?|hk dollars?', 'гонконгск[а-я]* доллар', '港币|港元|hkd')],
  ['SGD', words('sgd|singapore dollars?', 'сингапурск[а-я]* доллар', '新加坡元|新币|sgd')],
  ['USD', words('usd|(?:us |american )?dollars?', 'доллар|долларов', '美元|美金|usd')],
  ['EUR', words('eur|euros?', 'евро', '欧元|eur')],
  ['GBP', words('gbp|(?:british )?pounds?|sterling', 'фунт|стерлинг', '英镑|gbp')],
  ['CHF', words('chf|(?:swiss )?francs?', 'франк|швейцарск[а-я]* франк', '瑞士法郎|瑞郎|法郎|chf')],
  ['CNY', words('cny|rmb|yuan|renminbi', 'юан', '人民币|cny')],
  ['JPY', words('jpy|yen', 'иен|йен', '日元|jpy')],
  ['RUB', words('rub|rou?bles?', 'рубл', '卢布|rub')],
  ['CZK', words('czk|crowns?|koruna', 'крон', '克朗|czk')],
  ['KZT', words('kzt|tenge', 'тенге', '坚戈|kzt')],
  ['AED', words('aed|dirhams?', 'дирхам', '迪拉姆|aed')],
  ['PLN', words('pln|zlot(?:y|ys|ych)', 'злот', '兹罗提|pln')],
]

/** A currency said without a number: "EUR loans", «в юанях», 美元账户. */
export function currencyIn(sheet: Sheet): string | undefined {
  return currencies.flatMap(([code, pattern]) => (take(sheet, pattern).length > 0 ? [code] : []))[0]
}
