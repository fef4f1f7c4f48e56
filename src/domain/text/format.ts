import Big from 'big.js'
import type { Language, Localised } from '../language.ts'
import { type Currency, digitsOf } from '../money.ts'
import { dateIn, type Instant, type LocalDate, type TimeZone, wallTime, weekday } from '../time.ts'

/*
 * Figures as the three languages write them. Blanks are plain spaces everywhere, so that what is shown can be typed,
 * searched and compared; surfaces that wrap lines may widen them.
 */

const separators: Readonly<Record<Language, readonly [group: string, decimal: string]>> = {
  en: [',', '.'],
  zh: [',', '.'],
  ru: [' ', ','],
}

/** A decimal with the group and decimal marks of a language; `digits` fixes the decimals, else they stay as given. */
export function formatNumber(value: string | number, language: Language, digits?: number): string {
  const exact = new Big(value)
  const text = (digits === undefined ? exact : exact.round(digits)).abs().toFixed(digits)
  const [whole = '0', fraction] = text.split('.')
  const [group, decimal] = separators[language]
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, group)
  const sign = exact.lt(0) && /[1-9]/.test(text) ? '-' : ''
  return `${sign}${grouped}${fraction === undefined ? '' : decimal + fraction}`
}

const chineseCurrencies: Readonly<Record<string, string>> = {
  USD: '美元',
  EUR: '欧元',
  GBP: '英镑',
  CHF: '瑞士法郎',
  JPY: '日元',
  CZK: '捷克克朗',
  HKD: '港元',
  SGD: '新加坡元',
  RUB: '卢布',
  KZT: '坚戈',
  PLN: '兹罗提',
  SEK: '瑞典克朗',
  NOK: '挪威克朗',
  DKK: '丹麦克朗',
  CAD: '加元',
  AUD: '澳元',
  AED: '迪拉姆',
}

/**
 * "CZK 1,234.50", "1,234.50 捷克克朗" ("¥1,234.50" for CNY), "1 234,50 CZK". Whole amounts have no decimals, others
 * those of the currency; a value finer than the currency keeps all of its digits.
 */
export function formatMoney(
  money: Readonly<{ value: string | number; currency: Currency }>,
  language: Language,
): string {
  const exact = new Big(money.value)
  const digits = digitsOf(money.currency)
  const shown = exact.eq(exact.round(0)) ? 0 : exact.eq(exact.round(digits)) ? digits : undefined
  const number = formatNumber(exact.toFixed(), language, shown)
  if (language === 'en') return `${money.currency} ${number}`
  if (language === 'ru') return `${number} ${money.currency}`
  if (money.currency === 'CNY') return number.startsWith('-') ? `-¥${number.slice(1)}` : `¥${number}`
  return `${number} ${chineseCurrencies[money.currency] ?? money.currency}`
}

/** "3.5%", "3.5%", "3,5 %"; the decimals stay as given. */
export const formatPercent = (value: string | number, language: Language): string =>
  `${formatNumber(new Big(value).toFixed(), language)}${language === 'ru' ? ' %' : '%'}`

const months: Readonly<Record<'en' | 'ru', readonly string[]>> = {
  en: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
  ru: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' '),
}
const weekdays: Readonly<Record<Language, readonly string[]>> = {
  en: 'Mon Tue Wed Thu Fri Sat Sun'.split(' '),
  zh: '周一 周二 周三 周四 周五 周六 周日'.split(' '),
  ru: 'пн вт ср чт пт сб вс'.split(' '),
}

export type DateStyle = Readonly<{ year?: boolean; weekday?: boolean }>

/** "27 Nov 2026", "2026年11月27日", "27 ноября 2026 г."; with the weekday "Fri 27 Nov", "11月27日周五", "пт, 27 ноября". */
export function formatDate(
  on: LocalDate,
  language: Language,
  { year = true, weekday: named = false }: DateStyle = {},
): string {
  const [y = '', month = '1', day = '1'] = on.split('-')
  const name = named ? weekdays[language][weekday(on) - 1]! : ''
  if (language === 'zh') return `${year ? `${y}年` : ''}${Number(month)}月${Number(day)}日${name}`
  const words = `${Number(day)} ${months[language][Number(month) - 1]}`
  if (language === 'ru') return `${name ? `${name}, ` : ''}${words}${year ? ` ${y} г.` : ''}`
  return `${name ? `${name} ` : ''}${words}${year ? ` ${y}` : ''}`
}

const timeJoint: Localised = { en: ', ', zh: ' ', ru: ', ' }

/** The local date and the wall time of an instant: "27 Nov 2026, 15:30". */
export const formatInstant = (
  at: Instant,
  zone: TimeZone,
  language: Language,
  style: DateStyle = {},
): string => `${formatDate(dateIn(at, zone), language, style)}${timeJoint[language]}${wallTime(at, zone)}`

/** The noun of a count: English one and many, Chinese measure word with noun, Russian one, two and five. */
export type CountForms = Readonly<{
  en: readonly [one: string, many: string]
  zh: string
  ru: readonly [one: string, two: string, five: string]
}>

/** The noun form for a count: `plural(5, ['клиент', 'клиента', 'клиентов'])` is "клиентов". */
export function plural(count: number, forms: readonly [string, string, string]): string {
  const whole = Math.abs(count)
  if (!Number.isInteger(whole)) return forms[1]
  const tens = whole % 100
  const ones = whole % 10
  if (tens >= 11 && tens <= 14) return forms[2]
  if (ones === 1) return forms[0]
  return ones >= 2 && ones <= 4 ? forms[1] : forms[2]
}

/** "3 loans", "3笔贷款", "3 кредита". */
export function formatCount(count: number, language: Language, forms: CountForms): string {
  const number = formatNumber(count, language)
  if (language === 'zh') return `${number}${forms.zh}`
  if (language === 'ru') return `${number} ${plural(count, forms.ru)}`
  return `${number} ${forms.en[count === 1 ? 0 : 1]}`
}
