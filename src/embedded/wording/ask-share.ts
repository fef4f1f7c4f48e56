import type { AskSpec } from '../ask/spec.ts'
import { formatCount, formatPercent } from '../text/format.ts'
import { amount, type Cell, dash, groupName, localisedText, type Row } from './ask-cells.ts'
import { countedAs } from './ask-words.ts'
import { bullets, colon, comma, pick, stop, type Voice } from './say.ts'

type Told = Readonly<{ shown: readonly Row[]; why: string; title: string }>

/** A share of the number and, of things that are worth something, of the amount: the one asked for first. */
export function wordShare(voice: Voice, spec: AskSpec, { shown, why, title }: Told): string[] {
  const { measure } = spec
  if (measure.kind !== 'share') return []
  const { worth, by } = measure
  const part = measure.of.map(({ label }) => localisedText(voice, label)).join(comma(voice))
  const percent = (cell: Cell | undefined): string =>
    cell === null || cell === undefined ? '–' : formatPercent(cell, voice.language)
  const ofNumber = (row: Row): string => {
    const all = formatCount(Number(row.count ?? 0), voice.language, countedAs(spec.noun))
    return pick(
      voice,
      `${percent(row.share_pct)} – ${row.part} of ${all}`,
      `${percent(row.share_pct)}，即 ${all}中的 ${row.part}`,
      `${percent(row.share_pct)} – ${row.part}, всего ${all}`,
    )
  }
  const money = (row: Row, name: string): string => amount(voice, worth!, row[name] ?? 0, spec.into)
  const ofWorth = (row: Row): string =>
    pick(
      voice,
      `by amount ${percent(row.worth_pct)} – ${money(row, 'part_worth')} of ${money(row, 'worth')}`,
      `按金额 ${percent(row.worth_pct)}，即 ${money(row, 'worth')}中的 ${money(row, 'part_worth')}`,
      `по сумме ${percent(row.worth_pct)} – ${money(row, 'part_worth')}, всего ${money(row, 'worth')}`,
    )
  const line = (row: Row): string => {
    if (!worth || row.worth === undefined) return ofNumber(row)
    const and = pick(voice, '; ', '；', '; ')
    if (by !== 'worth') return `${ofNumber(row)}${and}${ofWorth(row)}`
    return `${ofWorth(row)}${and}${pick(voice, 'by number ', '按数量 ', 'по числу ')}${ofNumber(row)}`
  }
  if (spec.groupBy.length === 0)
    return [
      `${capital(shown[0] ? line(shown[0]) : pick(voice, 'Nothing', '无', 'Нет'))}${why}${colon(voice)}${part}${stop(voice)}`,
    ]
  return [
    `${title}, ${part}${why}${colon(voice)}`,
    bullets(shown.map((row) => `${groupName(voice, spec, row)}${dash(voice)}${line(row)}`)),
  ]
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
