import type { Localised } from '#domain/language.ts'
import { dateIn, isInstant, isLocalDate } from '#domain/time.ts'
import { dimensionName } from '../ask/expressions.ts'
import type { AskSpec, Figure } from '../ask/spec.ts'
import { formatDate, formatMoney, formatNumber, formatPercent } from '../text/format.ts'
import { codeWord } from './ask-words.ts'
import { word } from './labels.ts'
import { comma, date, pick, say, type Voice } from './say.ts'

export type Cell = string | number | null
export type Row = Readonly<Record<string, Cell>>

const isoDay = /\d{4}-\d{2}-\d{2}/g
const bigNumber = /(?<![\d-])\d{4,}(?:\.\d+)?(?![\d-])/g

/** Days and sums inside a label as the language writes them. */
export const localisedText = (voice: Voice, text: Localised): string =>
  say(voice, text)
    .replace(isoDay, (on) => (isLocalDate(on) ? `\u0002${date(voice, on)}\u0003` : on))
    .split(/(\u0002[^\u0003]*\u0003)/)
    .map((part) =>
      part.startsWith('\u0002')
        ? part.slice(1, -1)
        : part.replace(bigNumber, (value) => formatNumber(value, voice.language)),
    )
    .join('')

const months: Readonly<Record<'en' | 'ru', readonly string[]>> = {
  en: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
  ru: 'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'.split(' '),
}

/** Columns of names, which no word stands for. */
const asStored: ReadonlySet<string> = new Set(['currency', 'base_currency', 'city', 'client_name', 'rm_name'])

/** One value of a split in words. */
export function valueWord(voice: Voice, name: string, cell: Cell): string {
  if (cell === null || cell === '') return pick(voice, 'not on record', '无记录', 'нет в записях')
  if (typeof cell === 'number') return formatNumber(cell, voice.language)
  if (name === 'month' && /^\d{4}-\d{2}$/.test(cell)) {
    const [year, month] = [cell.slice(0, 4), Number(cell.slice(5))]
    return voice.language === 'zh' ? `${year}年${month}月` : `${months[voice.language][month - 1]} ${year}`
  }
  if (name === 'quarter' && /^\d{4}-Q\d$/.test(cell)) {
    const [year, quarter] = [cell.slice(0, 4), cell.slice(6)]
    return pick(voice, `Q${quarter} ${year}`, `${year}年第${quarter}季度`, `${quarter} кв. ${year}`)
  }
  if (/^\d{4}-\d{2}-\d{2}T.*Z$/.test(cell) && isInstant(cell))
    return formatDate(dateIn(cell, voice.zone), voice.language)
  if (isLocalDate(cell)) return formatDate(cell, voice.language)
  if (asStored.has(name)) return cell
  const code = codeWord(cell)
  return code ? say(voice, code) : word(cell, voice.language)
}

const namer = (voice: Voice): Intl.DisplayNames => new Intl.DisplayNames([voice.language], { type: 'region' })

export function groupName(voice: Voice, spec: AskSpec, row: Row): string {
  return spec.groupBy
    .map((dimension) => {
      const name = dimension.column === 'client' ? 'client_name' : dimensionName(dimension)
      const cell = row[name] ?? null
      if (name === 'country' && typeof cell === 'string' && /^[A-Z]{2}$/.test(cell))
        return namer(voice).of(cell) ?? cell
      // A card and an account share the word for companies.
      if (spec.subject === 'cards' && cell === 'business')
        return pick(voice, 'business', '商务卡', 'бизнес-карта')
      return valueWord(voice, name, cell)
    })
    .join(comma(voice))
}

export function amount(voice: Voice, figure: Figure, value: Cell, currency: Cell | undefined): string {
  if (value === null) return pick(voice, 'not on record', '无记录', 'нет в записях')
  if (figure.unit === 'money' && typeof currency === 'string')
    return formatMoney({ value, currency }, voice.language)
  const shown = formatNumber(value, voice.language)
  if (figure.unit === 'percent') return formatPercent(value, voice.language)
  if (figure.unit === 'years') return pick(voice, `${shown} years`, `${shown} 岁`, `${shown} лет`)
  if (figure.unit === 'days') return pick(voice, `${shown} days`, `${shown} 天`, `${shown} дн.`)
  if (figure.unit === 'months') return pick(voice, `${shown} months`, `${shown} 个月`, `${shown} мес.`)
  return shown
}

/** Between the name of a group and its figure: after a colon a figure reads like the number of an account. */
export const dash = (voice: Voice): string => pick(voice, ': ', '——', ': ')
