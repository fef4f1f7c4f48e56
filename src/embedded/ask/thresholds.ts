import type { Span } from '../slots/words.ts'
import { said } from './figures.ts'
import type { Asked } from './measures.ts'
import { type Sheet, localised as say, take } from './pattern.ts'
import type { Condition, Sign, Subject } from './spec.ts'

type Scale = Readonly<{
  words: string
  columns: readonly (readonly [Subject, string])[]
  label: Condition['label']
}>

/** What is told in per cent or in points, with the column of each thing that has it. */
const scales: readonly Scale[] = [
  {
    words: '(?:interest )?rates?|(?:процентн\\p{L}* )?ставк\\p{L}*|利率',
    columns: [
      ['loans', 'rate_pct'],
      ['holdings', 'rate_pct'],
    ],
    label: say('interest rate', '利率', 'ставка'),
  },
  {
    words: 'scores?|ratings?|оценк\\p{L}*|балл\\p{L}*|评分|打分|分数',
    columns: [['feedback', 'score']],
    label: say('score', '评分', 'оценка'),
  },
  {
    words: 'probabilit(?:y|ies)|chances?|вероятност\\p{L}*|概率|成功率|胜率',
    columns: [['deals', 'probability_pct']],
    label: say('probability', '概率', 'вероятность'),
  },
]
const signs: readonly (readonly [Sign, string])[] = [
  ['gte', 'at least|from|не меньше|не ниже|от|不低于|不少于|至少'],
  ['lte', 'at most|up to|no more than|не больше|не выше|до|不超过|不高于|至多'],
  ['gt', 'over|above|more than|higher than|greater than|больше|выше|свыше|более|超过|高于|大于|多于'],
  ['lt', 'under|below|less than|lower than|меньше|ниже|менее|低于|小于|不到|不足|少于'],
]
const value = '(\\d{1,3}(?:[.,]\\d{1,2})?)\\s*(?:%|％|percent|per cent|процент\\p{L}*|points?|分)?'

/** Every scale with every comparison, made once. */
const forms = scales.flatMap(({ words, columns, label }) =>
  signs.map(([sign, signWords]) => ({
    sign,
    columns,
    label,
    form: new RegExp(
      `(?<!\\p{L}(?<!\\p{Script=Han}))(?:${words})\\s*(?:of |is |are |в |на )?(?:${signWords})\\s*${value}(?!\\d)`,
      'gu',
    ),
  })),
)

/** "A rate above 5 %", «с оценкой ниже 5», 利率超过5%: bounds of what is no sum of money. */
export function thresholdsIn(sheet: Sheet, subject: Subject): Condition[] {
  if (!/\d/.test(sheet.text)) return []
  return forms.flatMap(({ sign, columns, label, form }): Condition[] => {
    const [found] = take(sheet, form)
    if (!found) return []
    const [on, column] = columns.find(([each]) => each === subject) ?? columns[0]!
    const figure = found[1]!.replace(',', '.')
    return [
      {
        on,
        topic: 'threshold',
        tests: [{ kind: 'compare', column, sign, value: Number(figure) }],
        label: say(
          `${label.en} ${said[sign].en} ${figure}`,
          `${label.zh}${said[sign].zh} ${figure}`,
          `${label.ru} ${said[sign].ru} ${figure}`,
        ),
      },
    ]
  })
}

/** "A balance below 5,000" says whose amount is bounded, and asks for no sum. */
export const ofThreshold = (folded: string, { start }: Span): boolean =>
  /(?:(?<!\p{L})(?:balances?|amounts?|values?|worth|volumes?|sizes?|остат\p{L}*|баланс\p{L}*|сумм\p{L}*|об[ъь]?[её]м\p{L}*|стоимост\p{L}*|размер\p{L}*)(?: (?:of|is|are|being|на сч[её]те|по сч[её]ту))?|余额|金额|市值|价值|规模|总额)[\s,]*(?:(?:over|under|above|below|more than|less than|at least|at most|от|до|больше|меньше|выше|ниже|свыше|более|менее)\s*|在|超过|低于|高于|大于|小于|不足|不到|不低于|不超过|少于|多于)?\s*$/u.test(
    folded.slice(0, start),
  )
export const withoutMoney = ({ figure, calculation, ...rest }: Asked, folded: string): Asked => {
  // «На сумму больше миллиона» is the bound of each, and no sum.
  const summed = calculation === 'sum' && !/общ|итог|всего|суммарн|total|altogether|总|共|合计/u.test(folded)
  const asked = { ...rest, ...(calculation && !summed ? { calculation } : {}) }
  return asked.calculation === undefined && !asked.share
    ? { ...asked, money: false }
    : { ...asked, ...(figure ? { figure } : {}) }
}
