import type { Shown } from '#http/views.ts'
import { say, tell } from '#web/words/tell.ts'
import { cellText, figureText, shortFigure } from './figures.ts'
import './chart.css'

type Series = NonNullable<Shown['chart']>

const words = {
  bars: say('Bar chart', '条形图', 'Столбчатая диаграмма'),
  line: say('Line chart', '折线图', 'График'),
  others: say('The other {n} are in the table.', '其余 {n} 项见表格。', 'Остальные ({n}) — в таблице.'),
}

const width = 340
const mostBars = 12
const barRoom = 40

/** One series of figures of one unit, drawn; the table beside it holds the same for who does not see it. */
export function Chart({ chart }: Readonly<{ chart: Series }>) {
  const left = chart.kind === 'bar' ? chart.points.length - mostBars : 0
  const told = chart.points.map(({ label, value }) => `${cellText(label)}: ${figureText(value, chart.unit)}`)
  const name = `${tell(chart.kind === 'bar' ? words.bars : words.line)}. ${chart.title}. ${told.join('; ')}`
  return (
    <figure class="chart" data-own>
      <figcaption>
        <bdi>{chart.title}</bdi>
        {chart.unit ? <span class="quiet small"> {chart.unit}</span> : null}
      </figcaption>
      {chart.kind === 'bar' ? <Bars chart={chart} name={name} /> : <Curve chart={chart} name={name} />}
      {left > 0 && <p class="small quiet">{tell(words.others, { n: left })}</p>}
    </figure>
  )
}

const clip = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most - 1)}…` : text

/** Bars from a line of zero, each under its label with its figure; what is below zero goes to the left. */
function Bars({ chart: { points, unit }, name }: Readonly<{ chart: Series; name: string }>) {
  const shown = points.slice(0, mostBars)
  const least = Math.min(0, ...shown.map(({ value }) => value))
  const most = Math.max(0, ...shown.map(({ value }) => value))
  const scale = (value: number): number => ((value - least) / (most - least || 1)) * width
  return (
    <svg viewBox={`0 0 ${width} ${shown.length * barRoom + 4}`} role="img" aria-label={name}>
      {shown.map(({ label, value }, at) => (
        <g key={label} transform={`translate(0 ${at * barRoom})`}>
          <text x="0" y="14">
            {clip(cellText(label), 26)}
          </text>
          <text x={width} y="14" class="chart-figure">
            {figureText(value, unit)}
          </text>
          <rect class="chart-track" x="0" y="20" width={width} height="12" rx="3" />
          <rect
            class="chart-bar"
            x={Math.min(scale(0), scale(value))}
            y="20"
            width={Math.max(Math.abs(scale(value) - scale(0)), 1)}
            height="12"
            rx="3"
          />
        </g>
      ))}
    </svg>
  )
}

const tall = 190
const edge = { left: 46, right: 10, top: 24, bottom: 26 }

/** A line over time, with three marks at the side, the first and last day below, and its last figure written above. */
function Curve({ chart: { points, unit }, name }: Readonly<{ chart: Series; name: string }>) {
  const values = points.map(({ value }) => value)
  const [least, most] = niceRange(Math.min(...values), Math.max(...values))
  const x = (at: number): number =>
    edge.left + (at / Math.max(points.length - 1, 1)) * (width - edge.left - edge.right)
  const y = (value: number): number =>
    tall - edge.bottom - ((value - least) / (most - least || 1)) * (tall - edge.top - edge.bottom)
  const last = points.at(-1)
  const marks = [least, (least + most) / 2, most]
  return (
    <svg viewBox={`0 0 ${width} ${tall}`} role="img" aria-label={name}>
      {marks.map((mark) => (
        <g key={mark}>
          <line class="chart-grid" x1={edge.left} x2={width - edge.right} y1={y(mark)} y2={y(mark)} />
          <text x={edge.left - 6} y={y(mark) + 4} class="chart-figure chart-small">
            {shortFigure(mark, unit)}
          </text>
        </g>
      ))}
      <polyline class="chart-line" points={points.map(({ value }, at) => `${x(at)},${y(value)}`).join(' ')} />
      {points.map(({ label, value }, at) => (
        <circle key={label} class="chart-dot" cx={x(at)} cy={y(value)} r={points.length > 24 ? 1.5 : 3} />
      ))}
      {last && (
        <text x={width - edge.right} y="12" class="chart-figure">
          {`${cellText(last.label)}: ${figureText(last.value, unit)}`}
        </text>
      )}
      <text x={edge.left} y={tall - 6} class="chart-small">
        {cellText(points[0]?.label ?? '')}
      </text>
      <text x={width - edge.right} y={tall - 6} class="chart-figure chart-small">
        {cellText(last?.label ?? '')}
      </text>
    </svg>
  )
}

/** From zero where that tells no lie about small changes, to a round figure above. */
function niceRange(least: number, most: number): [number, number] {
  const from = least >= 0 && least < most * 0.7 ? 0 : least
  const span = most - from || Math.abs(most) || 1
  const step = 10 ** Math.floor(Math.log10(span))
  return [Math.floor(from / step) * step, Math.ceil(most / step) * step]
}
