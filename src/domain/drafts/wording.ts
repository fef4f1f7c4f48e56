import type { Language } from '../language.ts'
import { digitsOf, type Money, toDecimal } from '../money.ts'
import { type LocalDate, weekday } from '../time.ts'
import type { Known } from './facts.ts'

const han = /\p{Script=Han}/u
const cyrillic = /\p{Script=Cyrillic}/u
const latin = /\p{Script=Latin}/u

export type Script = 'latin' | 'cyrillic' | 'chinese'

/** The one script a name or word is written in; undefined when there is none or a mixture. */
export function scriptOf(text: string): Script | undefined {
  const found = (['latin', 'cyrillic', 'chinese'] as const).filter((script) =>
    ({ latin, cyrillic, chinese: han })[script].test(text),
  )
  return found.length === 1 ? found[0] : undefined
}

/** Whether a text reads as the language: English has only Latin letters, the others may hold Latin names. */
export function isIn(language: Language, text: string): boolean {
  if (language === 'en') return latin.test(text) && !han.test(text) && !cyrillic.test(text)
  const own = language === 'zh' ? han : cyrillic
  const other = language === 'zh' ? cyrillic : han
  if (!own.test(text) || other.test(text)) return false
  const count = (script: RegExp) => text.match(new RegExp(script.source, 'gu'))?.length ?? 0
  return language === 'zh' ? count(han) * 3 >= count(latin) : count(cyrillic) >= count(latin)
}

/** Length in words; in Chinese 1.6 characters count as a word, as translators reckon. */
export function countWords(text: string): number {
  const characters = text.match(/\p{Script=Han}/gu)?.length ?? 0
  const words =
    text.replace(/\p{Script=Han}/gu, ' ').match(/[\p{L}\p{N}][\p{L}\p{N}.,'’:@+-]*/gu)?.length ?? 0
  return Math.round(characters / 1.6) + words
}

const enMonths =
  'January February March April May June July August September October November December'.split(' ')
const enDays = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ')
const ruMonths = 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(
  ' ',
)
const ruOnDays = 'в понедельник,во вторник,в среду,в четверг,в пятницу,в субботу,в воскресенье'.split(',')
const ruByDays = 'понедельника вторника среды четверга пятницы субботы воскресенья'.split(' ')
const zhDays = '一二三四五六日'

/** The day in words, with the year only where it is another than that of `today`: 12 March, 3月12日, 12 марта. */
export function sayDay(on: LocalDate, language: Language, today: LocalDate): string {
  const [year, month, day] = on.split('-').map(Number) as [number, number, number]
  const withYear = on.slice(0, 4) !== today.slice(0, 4)
  if (language === 'zh') return `${withYear ? `${year}年` : ''}${month}月${day}日`
  if (language === 'ru') return `${day} ${ruMonths[month - 1]}${withYear ? ` ${year} года` : ''}`
  return `${day} ${enMonths[month - 1]}${withYear ? ` ${year}` : ''}`
}

/** On that day, with its weekday: on Friday, 12 March; в пятницу, 12 марта; 3月12日（周五）. */
export function sayOn(on: LocalDate, language: Language, today: LocalDate): string {
  const day = sayDay(on, language, today)
  const index = weekday(on) - 1
  if (language === 'zh') return `${day}（周${zhDays[index]}）`
  return language === 'ru' ? `${ruOnDays[index]}, ${day}` : `on ${enDays[index]}, ${day}`
}

/** Until that day: by Friday, 12 March; до пятницы, 12 марта; 在3月12日（周五）前. */
export function sayBy(on: LocalDate, language: Language, today: LocalDate): string {
  const day = sayDay(on, language, today)
  const index = weekday(on) - 1
  if (language === 'zh') return `在${day}（周${zhDays[index]}）前`
  return language === 'ru' ? `до ${ruByDays[index]}, ${day}` : `by ${enDays[index]}, ${day}`
}

/** Until a time of that day: by 17:30 on Friday, 12 March; до 17:30 в пятницу, 12 марта; 在3月12日（周五）17:30前. */
export function sayByTime(on: LocalDate, time: string, language: Language, today: LocalDate): string {
  const day = sayOn(on, language, today)
  if (language === 'zh') return `在${day}${time}前`
  return language === 'ru' ? `до ${time} ${day}` : `by ${time} ${day}`
}

const currencyWords: Readonly<Record<'zh' | 'ru', Readonly<Record<string, string>>>> = {
  zh: {
    CNY: '元人民币',
    USD: '美元',
    EUR: '欧元',
    CHF: '瑞士法郎',
    GBP: '英镑',
    HKD: '港元',
    SGD: '新加坡元',
    JPY: '日元',
    RUB: '卢布',
  },
  ru: { RUB: '₽', USD: 'долл. США', EUR: 'евро', CNY: 'юаней', CHF: 'швейц. франков' },
}

const noBreak = '\u00a0'

/** An exact amount as the language writes it; a fraction appears only where there is one. */
export function sayAmount(amount: Money, language: Language): string {
  const [whole = '0', fraction = ''] = toDecimal(amount).split('.')
  const group = language === 'ru' ? noBreak : ','
  const point = language === 'ru' ? ',' : '.'
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group)
  const cents = digitsOf(amount.currency) > 0 && Number(fraction) !== 0 ? `${point}${fraction}` : ''
  if (language === 'en') return `${amount.currency} ${grouped}${cents}`.replace(' ', noBreak)
  const word = currencyWords[language][amount.currency] ?? amount.currency
  const gap = language === 'ru' || scriptOf(word) === 'latin' ? noBreak : ''
  return `${grouped}${cents}${gap}${word}`
}

/** One line without control or invisible characters, at most `limit` characters long. */
export function oneLine(text: Known<string>, limit = 120): string {
  const clean = (text ?? '')
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
  return [...clean].slice(0, limit).join('').trim()
}
