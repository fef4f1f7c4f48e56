import { said } from './figures.ts'
import { type Sheet, localised as say, takeOne } from './pattern.ts'
import type { Condition, Sign, Subject } from './spec.ts'

const things: readonly (readonly [Subject, Condition['label'], string])[] = [
  ['loans', say('loans', '笔贷款', 'кредитов'), 'loans?|кредит[а-я]*|笔?贷款'],
  ['accounts', say('accounts', '个账户', 'счетов'), 'accounts?|счет[а-я]*|个?账户'],
  ['cards', say('cards', '张卡', 'карт'), 'cards?|карт[а-я]*|张?(?:银行)?卡'],
  ['holdings', say('holdings', '项持仓', 'позиций'), 'holdings?|positions?|позици[а-я]*|项?持仓'],
  [
    'holdings',
    say('products held', '项持有产品', 'продуктов у клиента'),
    '(?:different )?(?:investment )?products?|продукт[а-я]*|[种个项款]?产品',
  ],
]
const small: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  одного: 1,
  одной: 1,
  двух: 2,
  двумя: 2,
  тремя: 3,
  четырьмя: 4,
  трех: 3,
  четырех: 4,
  пяти: 5,
  一: 1,
  两: 2,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
}
const number = `(\\d{1,2}|${Object.keys(small).join('|')})`

/** Without such a word nothing is said of how often. */
const compares = /more|over|at least|\+|больше|более|не мен|超过|多于|至少|不少于|以上/u

type Form = Readonly<{ on: Subject; label: Condition['label']; more: RegExp; least: RegExp }>
let made: readonly Form[] | undefined
/** The patterns of each thing, made when the first message needs them. */
const forms = (): readonly Form[] => {
  made ??= things.map(([on, label, thing]) => ({
    on,
    label,
    more: new RegExp(`(?:more than|over|больше|более|超过|多于) ?${number} ?(?:${thing})`, 'gu'),
    least: new RegExp(
      `(?:at least|не менее|не меньше|至少|不少于) ?${number} ?(?:${thing})|${number} (?:or more|или больше|и больше|и более|или более) (?:${thing})|${number}(?:\\+|[个种项张笔]?(?:以上|及以上)的?) ?(?:${thing})`,
      'gu',
    ),
  }))
  return made
}

/** "More than one loan": how often a client has a thing. */
export function timesIn(sheet: Sheet): Condition[] {
  if (!compares.test(sheet.text)) return []
  return forms().flatMap(({ on, label, more: overForm, least: leastForm }): Condition[] => {
    const more = takeOne(sheet, overForm)
    const least = more ? undefined : takeOne(sheet, leastForm)
    const match = more ?? least
    const raw = match?.slice(1).find(Boolean)
    if (!raw) return []
    const value = small[raw] ?? Number(raw)
    const sign: Sign = more ? 'gt' : 'gte'
    const word = said[sign]
    return [
      {
        on,
        topic: `times ${on}`,
        tests: [],
        times: { sign, value },
        label: say(
          `${label.en}: ${word.en} ${value}`,
          `${word.zh}${value}${label.zh}`,
          `${label.ru}: ${word.ru} ${value}`,
        ),
      },
    ]
  })
}
