import type { Localised } from '#domain/language.ts'
import { isLocalDate, type LocalDate } from '#domain/time.ts'
import type { AskSpec, Figure } from '../ask/spec.ts'
import { dimensionName, valueName } from '../ask/sql.ts'
import { formatCount, formatDate, formatMoney, formatNumber, formatPercent } from '../text/format.ts'
import { codeWord, countedAs, named, offered } from './ask-words.ts'
import { word } from './labels.ts'
import { bullets, colon, comma, date, joined, lines, pick, quote, say, stop, type Voice } from './say.ts'

type Cell = string | number | null
/** What `ask_book` answers. */
export type AskResult = Readonly<{
  columns: readonly Readonly<{ name: string }>[]
  rows: readonly (readonly Cell[])[]
  more: boolean
  as_of: LocalDate
  scope: 'own book' | 'team' | 'bank'
}>
type Row = Readonly<Record<string, Cell>>

/** How many rows there are where not all are shown: a count on record, unlike what is left of it. */
const inAll = (voice: Voice, count: number): string | undefined =>
  count > most
    ? pick(voice, `…${count} rows in all.`, `……共 ${count} 行。`, `…всего строк: ${count}.`)
    : undefined

/** Rows that a phone shows without scrolling on. */
const most = 12

const rowsOf = ({ columns, rows }: AskResult): Row[] =>
  rows.map((row) => Object.fromEntries(columns.map(({ name }, at) => [name, row[at] ?? null])))

const isoDay = /\d{4}-\d{2}-\d{2}/g
const bigNumber = /(?<![\d-])\d{4,}(?:\.\d+)?(?![\d-])/g

/** Days and sums inside a label as the language writes them. */
const localisedText = (voice: Voice, text: Localised): string =>
  say(voice, text)
    .replace(isoDay, (on) => (isLocalDate(on) ? `\u0002${date(voice, on)}\u0003` : on))
    .split(/(\u0002[^\u0003]*\u0003)/)
    .map((part) =>
      part.startsWith('\u0002')
        ? part.slice(1, -1)
        : part.replace(bigNumber, (value) => formatNumber(value, voice.language)),
    )
    .join('')

function conditions(voice: Voice, spec: AskSpec): string {
  const shown = spec.where.filter(
    ({ label, topic, on }) => say(voice, label) !== '' && topic !== `noun ${on}`,
  )
  const others = spec.where.filter(({ topic, on }) => topic === `noun ${on}` && on !== spec.subject)
  return [...others, ...shown]
    .map(({ label }) => localisedText(voice, label))
    .join(pick(voice, '; ', '；', '; '))
}

/** Between the name of a group and its figure: after a colon a figure reads like the number of an account. */
const dash = (voice: Voice): string => pick(voice, ': ', '——', ': ')

const inBrackets = (voice: Voice, text: string): string =>
  text === '' ? '' : pick(voice, ` (${text})`, `（${text}）`, ` (${text})`)

const months: Readonly<Record<'en' | 'ru', readonly string[]>> = {
  en: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
  ru: 'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'.split(' '),
}

/** One value of a split in words. */
function valueWord(voice: Voice, name: string, cell: Cell): string {
  if (cell === null || cell === '') return pick(voice, 'not on record', '无记录', 'нет в записях')
  if (typeof cell === 'number') return formatNumber(cell, voice.language)
  if (name === 'month' && /^\d{4}-\d{2}$/.test(cell)) {
    const [year, month] = [cell.slice(0, 4), Number(cell.slice(5))]
    return voice.language === 'zh' ? `${year}年${month}月` : `${months[voice.language][month - 1]} ${year}`
  }
  if (isLocalDate(cell)) return formatDate(cell, voice.language)
  if (name === 'currency' || name === 'base_currency' || name === 'city' || name === 'client_name')
    return cell
  const code = codeWord(cell)
  return code ? say(voice, code) : word(cell, voice.language)
}

const namer = (voice: Voice): Intl.DisplayNames => new Intl.DisplayNames([voice.language], { type: 'region' })

function groupName(voice: Voice, spec: AskSpec, row: Row): string {
  return spec.groupBy
    .map((dimension) => {
      const name = dimension.column === 'client' ? 'client_name' : dimensionName(dimension)
      const cell = row[name] ?? null
      if (name === 'country' && typeof cell === 'string' && /^[A-Z]{2}$/.test(cell))
        return namer(voice).of(cell) ?? cell
      return valueWord(voice, name, cell)
    })
    .join(comma(voice))
}

function amount(voice: Voice, figure: Figure, value: Cell, currency: Cell | undefined): string {
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

const scopes: Readonly<Record<AskResult['scope'], Localised>> = {
  'own book': { en: 'your book', zh: '您的客户簿', ru: 'ваша книга' },
  team: { en: 'the books of your team', zh: '您团队的客户簿', ru: 'книги вашей команды' },
  bank: { en: 'the whole bank', zh: '全行', ru: 'весь банк' },
}

/** How the figure came about, and as of when. */
function basis(voice: Voice, spec: AskSpec, result: AskResult): string {
  const { measure, into } = spec
  const figure = 'figure' in measure ? measure.figure : undefined
  const what = figure ? say(voice, figure.label) : say(voice, named(spec.noun))
  const how: Localised =
    measure.kind === 'sum'
      ? { en: `Sum of ${what}`, zh: `${what}合计`, ru: `Сумма: ${what}` }
      : measure.kind === 'avg'
        ? { en: `Average of ${what}`, zh: `${what}平均值`, ru: `Среднее: ${what}` }
        : measure.kind === 'median'
          ? { en: `Median of ${what}`, zh: `${what}中位数`, ru: `Медиана: ${what}` }
          : measure.kind === 'max' || measure.kind === 'min'
            ? { en: `Ranked by ${what}`, zh: `按${what}排序`, ru: `По убыванию: ${what}` }
            : measure.kind === 'share'
              ? { en: 'Share of the count', zh: '按数量计算占比', ru: 'Доля от числа' }
              : { en: `Counted: ${what}`, zh: `统计对象：${what}`, ru: `Считали: ${what}` }
  const money = figure?.unit === 'money' && measure.kind !== 'max' && measure.kind !== 'min'
  const currency: Localised | undefined = into
    ? {
        en: `converted into ${into} at the latest rates`,
        zh: `按最新汇率折算为 ${into}`,
        ru: `в пересчёте в ${into} по последним курсам`,
      }
    : money
      ? { en: 'each currency by itself', zh: '各币种分别计算', ru: 'каждая валюта отдельно' }
      : undefined
  const at = date(voice, result.as_of)
  return pick(
    voice,
    `${joined(voice, [how.en, currency?.en])}; ${scopes[result.scope].en}, as of ${at}.`,
    `${joined(voice, [how.zh, currency?.zh])}；${scopes[result.scope].zh}，截至${at}。`,
    `${joined(voice, [how.ru, currency?.ru])}; ${scopes[result.scope].ru}, на ${at}${at.endsWith('.') ? '' : '.'}`,
  )
}

const nothing = (voice: Voice, why: string): string =>
  pick(voice, `Nothing on record fits${why}.`, `没有符合条件的记录${why}。`, `Подходящих записей нет${why}.`)

/** The answer to a question of counting or summing: the figure first, then how it came about. */
export function wordAsk(voice: Voice, result: AskResult, spec: AskSpec | undefined): string {
  const rows = rowsOf(result)
  if (!spec) return plainTable(voice, result)
  const why = inBrackets(voice, conditions(voice, spec))
  const shown = rows.slice(0, most)
  const more = inAll(voice, rows.length)
  const { measure } = spec
  const figure = 'figure' in measure ? measure.figure : undefined
  const foot = basis(voice, spec, result)
  if (rows.length === 0) return lines([nothing(voice, why), foot])
  const head = (title: string): string => `${title}${why}${colon(voice)}`
  const title = (extra?: Localised): string => {
    const by = spec.groupBy.map(({ label }) => say(voice, label)).join(comma(voice))
    const what = capital(
      figure
        ? joined(voice, [say(voice, named(spec.noun)), extra && say(voice, extra)])
        : say(voice, named(spec.noun)),
    )
    return by === ''
      ? what
      : pick(voice, `${what} by ${by}`, `${what}（按${by}）`, `${what}, разбивка: ${by}`)
  }
  if (measure.kind === 'count') {
    if (spec.groupBy.length === 0)
      return lines([
        `${formatCount(Number(rows[0]!.count ?? 0), voice.language, countedAs(spec.noun))}${why}${stop(voice)}`,
        foot,
      ])
    return lines([
      head(title()),
      bullets(
        shown.map(
          (row) =>
            `${groupName(voice, spec, row)}${dash(voice)}${formatNumber(row.count ?? 0, voice.language)}`,
        ),
      ),
      more,
      foot,
    ])
  }
  if (measure.kind === 'share') {
    const part = measure.of.map(({ label }) => localisedText(voice, label)).join(comma(voice))
    const line = (row: Row): string => {
      const percent =
        row.share_pct === null || row.share_pct === undefined
          ? '–'
          : formatPercent(row.share_pct, voice.language)
      const all = formatCount(Number(row.count ?? 0), voice.language, countedAs(spec.noun))
      return pick(
        voice,
        `${percent} – ${row.part} of ${all} (${part})`,
        `${percent}，即 ${all}中的 ${row.part}（${part}）`,
        `${percent} – ${row.part}, всего ${all} (${part})`,
      )
    }
    if (spec.groupBy.length === 0) return lines([`${line(rows[0]!)}${why}${stop(voice)}`, foot])
    return lines([
      head(title()),
      bullets(shown.map((row) => `${groupName(voice, spec, row)}${colon(voice)}${line(row)}`)),
      more,
      foot,
    ])
  }
  if (measure.kind === 'perClient') {
    const row = rows[0]!
    const each = formatNumber(row.per_client ?? 0, voice.language)
    const all = formatCount(Number(row.count ?? 0), voice.language, countedAs(spec.noun))
    const clients = formatCount(Number(row.clients ?? 0), voice.language, countedAs('client'))
    return lines([
      pick(
        voice,
        `${each} per client – ${all}, ${clients} that have any${why}.`,
        `每位客户平均 ${each}：${all}，涉及${clients}${why}。`,
        `${each} на клиента – ${all}, у кого есть: ${clients}${why}.`,
      ),
      foot,
    ])
  }
  if (measure.kind === 'list') {
    const lists = shown.map((row) => listLine(voice, row))
    return lines([
      head(formatCount(rows.length, voice.language, countedAs(spec.noun))),
      bullets(lists),
      more,
      foot,
    ])
  }
  if (!figure) return plainTable(voice, result)
  if ('rows' in measure && measure.rows)
    return lines([
      head(title(figure.label)),
      bullets(shown.map((row) => rowLine(voice, spec, figure, row))),
      more,
      foot,
    ])
  const name = { sum: 'total', avg: 'average', median: 'median', max: 'largest', min: 'smallest' }[
    measure.kind
  ]
  const filledRows = shown.filter((row) => row[name] !== null)
  if (filledRows.length === 0) return lines([nothing(voice, why), foot])
  const line = (row: Row): string => {
    const value = amount(voice, figure, row[name] ?? null, spec.into ?? row.currency)
    const count =
      row.count === undefined || row.count === null
        ? ''
        : inBrackets(voice, pick(voice, `${row.count} in all`, `共 ${row.count}`, `всего ${row.count}`))
    const group = spec.groupBy.length > 0 ? groupName(voice, spec, row) : ''
    return group === '' ? `${value}${count}` : `${group}${dash(voice)}${value}${count}`
  }
  if (filledRows.length === 1 && spec.groupBy.length === 0)
    return lines([`${line(filledRows[0]!)} – ${title(figure.label).toLowerCase()}${why}${stop(voice)}`, foot])
  return lines([head(title(figure.label)), bullets(filledRows.map(line)), more, foot])
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const hidden = new Set(['client_id', 'currency', 'name', 'client_name'])

function listLine(voice: Voice, row: Row): string {
  const client = row.client_name ?? ('client_id' in row ? row.name : null)
  const own = client !== null && client !== row.name && typeof row.name === 'string' ? row.name : undefined
  const rest = Object.entries(row).flatMap(([name, cell]): string[] => {
    if (hidden.has(name) || cell === null) return []
    if (typeof cell === 'number' && typeof row.currency === 'string')
      return [formatMoney({ value: cell, currency: row.currency }, voice.language)]
    return [valueWord(voice, name, cell)]
  })
  return joined(voice, [typeof client === 'string' ? client : (row.name as string | undefined), own, ...rest])
}

function rowLine(voice: Voice, spec: AskSpec, figure: Figure, row: Row): string {
  const column = valueName(figure)
  const value = amount(voice, figure, row[column] ?? null, spec.into ?? row.currency)
  const { [column]: _, ...rest } = row
  return joined(voice, [value, listLine(voice, rest)])
}

/** Rows whose question is not known, as they came. */
function plainTable(voice: Voice, result: AskResult): string {
  const rows = rowsOf(result)
  if (rows.length === 0) return nothing(voice, '')
  const shown = rows.slice(0, most)
  return lines([
    bullets(
      shown.map((row) =>
        joined(
          voice,
          Object.entries(row)
            .filter(([name]) => name !== 'client_id')
            .map(([name, cell]) => `${name.replaceAll('_', ' ')} ${valueWord(voice, name, cell)}`),
        ),
      ),
    ),
    inAll(voice, rows.length),
  ])
}

/** What the book does not hold, and what it does. */
export function wordNotInData(voice: Voice, unread: readonly string[]): string {
  const words = unread
    .slice(0, 4)
    .map((part) => quote(voice, part))
    .join(comma(voice))
  const what = words === '' ? '' : `${colon(voice)}${words}`
  const there = say(voice, offered)
  return pick(
    voice,
    `Not in the data, as I read it${what}. I would rather not give a figure without that part. You can ask about: ${there}.`,
    `数据中没有，或我没有读懂${what}。忽略这部分给出的数字会不准确。可以询问：${there}。`,
    `В данных нет, или я этого не понял${what}. Без этой части цифра была бы неверной. Можно спросить: ${there}.`,
  )
}

export const wordQuery = (voice: Voice, sql: string): string =>
  lines([pick(voice, 'The query:', '查询语句：', 'Запрос:'), sql])
