import type { Localised } from '#domain/language.ts'
import type { LocalDate } from '#domain/time.ts'
import { valueName } from '../ask/expressions.ts'
import type { AskSpec, Figure } from '../ask/spec.ts'
import { notInData } from '../ask/unanswered.ts'
import { formatCount, formatMoney, formatNumber } from '../text/format.ts'
import { basis, type Scope } from './ask-basis.ts'
import { amount, type Cell, dash, groupName, localisedText, type Row, valueWord } from './ask-cells.ts'
import { wordPerClient } from './ask-per-client.ts'
import { inAllOf, merged, most, shownOf } from './ask-rows.ts'
import { wordShare } from './ask-share.ts'
import { countedAs, named, offered } from './ask-words.ts'
import { bullets, colon, comma, joined, lines, pick, quote, say, stop, type Voice } from './say.ts'

/** What `ask_book` answers. */
export type AskResult = Readonly<{
  columns: readonly Readonly<{ name: string }>[]
  rows: readonly (readonly Cell[])[]
  more: boolean
  as_of: LocalDate
  scope: Scope
  client?: Readonly<{ name: string }>
}>
const rowsOf = ({ columns, rows }: AskResult): Row[] =>
  rows.map((row) => Object.fromEntries(columns.map(({ name }, at) => [name, row[at] ?? null])))

function conditions(voice: Voice, spec: AskSpec): string {
  const shown = spec.where.filter(
    ({ label, topic, on }) => say(voice, label) !== '' && topic !== `noun ${on}`,
  )
  const others = spec.where.filter(({ topic, on }) => topic === `noun ${on}` && on !== spec.subject)
  return [...others, ...shown]
    .map(({ label }) => localisedText(voice, label))
    .join(pick(voice, '; ', '；', '; '))
}

const inBrackets = (voice: Voice, text: string): string =>
  text === '' ? '' : pick(voice, ` (${text})`, `（${text}）`, ` (${text})`)

const nothing = (voice: Voice, why: string): string =>
  pick(voice, `Nothing on record fits${why}.`, `没有符合条件的记录${why}。`, `Подходящих записей нет${why}.`)

/** By how much a figure is more or less than that of the time before. */
const since = (voice: Voice, { change }: Row): string =>
  typeof change !== 'number'
    ? ''
    : inBrackets(
        voice,
        `${change > 0 ? '+' : change < 0 ? '−' : '±'}${formatNumber(Math.abs(change), voice.language)}`,
      )

/** The answer to a question of counting or summing: the figure first, then how it came about. */
export function wordAsk(voice: Voice, result: AskResult, spec: AskSpec | undefined): string {
  const all = rowsOf(result)
  if (!spec) return plainTable(voice, result)
  // Whose rows they are is told once.
  const rows = result.client ? all.map(({ client_name: _, client_id: __, ...row }) => row) : all
  const why = inBrackets(voice, conditions(voice, spec))
  const { measure } = spec
  const { rows: shown, more } = shownOf(voice, spec, rows, (row) =>
    spec.groupBy.length > 0 ? groupName(voice, spec, row) : '',
  )
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
            `${groupName(voice, spec, row)}${dash(voice)}${formatNumber(row.count ?? 0, voice.language)}${since(voice, row)}`,
        ),
      ),
      more,
      foot,
    ])
  }
  if (measure.kind === 'share')
    return lines([...wordShare(voice, spec, { shown, why, title: title() }), more, foot])
  if (measure.kind === 'perClient')
    return lines([...wordPerClient(voice, spec, { shown, why, title: title(figure?.label) }), more, foot])
  if (measure.kind === 'list') {
    const lists = shown.map((row) => listLine(voice, row))
    return lines([
      head(formatCount(inAllOf(rows), voice.language, countedAs(spec.noun))),
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
  const bare = (row: Row): string => amount(voice, figure, row[name] ?? null, spec.into ?? row.currency)
  const line = (row: Row): string => {
    const value = bare(row)
    const count =
      row.count === undefined || row.count === null
        ? ''
        : inBrackets(voice, pick(voice, `${row.count} in all`, `共 ${row.count}`, `всего ${row.count}`))
    return `${value}${count}${since(voice, row)}`
  }
  if (filledRows.length === 1 && spec.groupBy.length === 0)
    return lines([`${line(filledRows[0]!)} – ${title(figure.label).toLowerCase()}${why}${stop(voice)}`, foot])
  const groups = new Set(filledRows.map((row) => groupName(voice, spec, row)))
  const several = spec.groupBy.length > 0 && groups.size < filledRows.length
  const grouped = merged(
    filledRows,
    (row) => (spec.groupBy.length > 0 ? groupName(voice, spec, row) : line(row)),
    several ? bare : line,
    pick(voice, '; ', '；', '; '),
  ).map(([group, text]) => (spec.groupBy.length > 0 ? `${group}${dash(voice)}${text}` : text))
  return lines([head(title(figure.label)), bullets(grouped), more, foot])
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Words that somebody wrote, and no values of ours. */
const written: ReadonlySet<string> = new Set(['text', 'subject'])
const hidden = new Set(['client_id', 'currency', 'name', 'client_name', 'in_all', 'place', 'ranked'])

function listLine(voice: Voice, row: Row): string {
  const client = row.client_name ?? ('client_id' in row ? row.name : null)
  const own = client !== null && client !== row.name && typeof row.name === 'string' ? row.name : undefined
  const rest = Object.entries(row).flatMap(([name, cell]): string[] => {
    if (hidden.has(name) || cell === null) return []
    if (typeof cell === 'number' && typeof row.currency === 'string')
      return [formatMoney({ value: cell, currency: row.currency }, voice.language)]
    return [written.has(name) ? quote(voice, String(cell)) : valueWord(voice, name, cell)]
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
    rows.length > most
      ? pick(
          voice,
          `…${rows.length} rows in all.`,
          `……共 ${rows.length} 行。`,
          `…всего строк: ${rows.length}.`,
        )
      : undefined,
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
    `${notInData.en}${what}. I would rather not give a figure without that part. You can ask about: ${there}.`,
    `${notInData.zh}${what}。忽略这部分给出的数字会不准确。可以询问：${there}。`,
    `${notInData.ru}${what}. Без этой части цифра была бы неверной. Можно спросить: ${there}.`,
  )
}

export const wordQuery = (voice: Voice, sql: string): string =>
  lines([pick(voice, 'The query:', '查询语句：', 'Запрос:'), sql])
