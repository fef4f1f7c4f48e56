import type { AskSpec } from '../ask/spec.ts'
import { formatCount, formatNumber } from '../text/format.ts'
import { amount, dash, groupName, type Row } from './ask-cells.ts'
import { merged } from './ask-rows.ts'
import { countedAs } from './ask-words.ts'
import { bullets, colon, pick, type Voice } from './say.ts'

type Told = Readonly<{ shown: readonly Row[]; why: string; title: string }>

/** What each client has on average: the figure, and the two that it was divided from. */
export function wordPerClient(voice: Voice, spec: AskSpec, { shown, why, title }: Told): string[] {
  const { measure, into } = spec
  const figure = 'figure' in measure ? measure.figure : undefined
  const clients = (row: Row): string =>
    formatCount(Number(row.clients ?? 0), voice.language, countedAs('client'))
  const each = (row: Row): string =>
    figure
      ? amount(voice, figure, row.per_client ?? null, into ?? row.currency)
      : formatNumber(row.per_client ?? 0, voice.language)
  const all = (row: Row): string =>
    figure
      ? amount(voice, figure, row.total ?? null, into ?? row.currency)
      : formatCount(Number(row.count ?? 0), voice.language, countedAs(spec.noun))
  const [first] = shown
  if (first && shown.length === 1 && spec.groupBy.length === 0)
    return [
      pick(
        voice,
        `${each(first)} per client${figure ? ` (${title.toLowerCase()})` : ''} – ${all(first)}, ${clients(first)} that have any${why}.`,
        `每位客户平均 ${each(first)}${figure ? `（${title}）` : ''}：共 ${all(first)}，涉及${clients(first)}${why}。`,
        `${each(first)} на клиента${figure ? ` (${title.toLowerCase()})` : ''} – ${all(first)}, у кого есть: ${clients(first)}${why}.`,
      ),
    ]
  const line = (row: Row): string =>
    pick(
      voice,
      `${each(row)} (${all(row)}, ${clients(row)})`,
      `${each(row)}（共 ${all(row)}，${clients(row)}）`,
      `${each(row)} (${all(row)}, ${clients(row)})`,
    )
  const groups = new Set(shown.map((row) => groupName(voice, spec, row)))
  const several = spec.groupBy.length > 0 && groups.size < shown.length
  const grouped =
    spec.groupBy.length > 0
      ? merged(
          shown,
          (row) => groupName(voice, spec, row),
          several ? each : line,
          pick(voice, '; ', '；', '; '),
        ).map(([group, text]) => `${group}${dash(voice)}${text}`)
      : shown.map(line)
  const head = pick(voice, `${title}, per client`, `${title}，每位客户平均`, `${title}, на клиента`)
  return [`${head}${why}${colon(voice)}`, bullets(grouped)]
}
