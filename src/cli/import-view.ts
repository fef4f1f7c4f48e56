import type { ImportReport, Preview } from '#importer/import-files.ts'
import { presets } from '#importer/presets/index.ts'
import type { UndoReport } from '#store/port.ts'

export const importHelp = `
npm run import -- FILES-OR-FOLDER [options] [--json]
npm run import -- --undo BATCH [--yes] [--json]

  --preset P      how to read the files; found out where it is left out
  --as E          whose clients they are where the files name no relationship manager
  --dry-run       shows what would be added and changed, and writes nothing
  --yes           does not ask
  --skip-bad      leaves rows out that cannot be imported; needed with --yes where there are some
  --undo BATCH    takes an import back, unless later work rests on it
  --db URL        another database than RAPPORT_DB

Shows first what is new, changed and unchanged, then asks. Importing the same files again changes nothing.

Presets:
${presets.map(({ name, summary }) => `  ${name.padEnd(16)}${summary}`).join('\n')}
`

const number = (value: number): string => value.toLocaleString('en')
const shownProblems = 20
const shownCells = 6
/** What tells rows apart comes first; a sample shows the rest in its own order. */
const telling = ['number', 'id', 'name', 'email', 'client', 'kind']

/** What will happen, as a table with sample rows, notes and problems. */
export function previewText(preview: Preview): string {
  const lines = [`${preview.preset}: ${preview.files.join(', ')}`, '', ...countLines(preview), '']
  for (const [section, rows] of Object.entries(preview.samples)) {
    if (rows.length === 0) continue
    lines.push(`First ${section}:`, ...rows.map((row) => `  ${sampleLine(row)}`))
  }
  return [...lines, '', ...remarks(preview)].join('\n').trimEnd()
}

function countLines({ sections }: ImportReport): string[] {
  const rows = Object.entries(sections).map(([section, { added, changed, same }]) => [
    section,
    number(added),
    number(changed),
    number(same),
  ])
  return [['', 'new', 'changed', 'unchanged'], ...rows].map(([section = '', ...cells]) =>
    [section.padEnd(14), ...cells.map((cell) => cell.padStart(11))].join('').trimEnd(),
  )
}

function sampleLine(row: unknown): string {
  const place = (name: string) => (telling.includes(name) ? telling.indexOf(name) : telling.length)
  const cells = Object.entries(row as Readonly<Record<string, unknown>>).sort(
    ([a], [b]) => place(a) - place(b),
  )
  const text = cells.slice(0, shownCells).map(([name, value]) => {
    const shown = typeof value === 'object' ? JSON.stringify(value) : String(value)
    return `${name} ${shown.length > 40 ? `${shown.slice(0, 39)}…` : shown}`
  })
  return `${text.join(' · ')}${cells.length > shownCells ? ' · …' : ''}`
}

function remarks({ problems, notes }: ImportReport): string[] {
  const lines = notes.map((note) => `Note: ${note}.`)
  if (problems.length === 0) return lines
  lines.push(`${number(problems.length)} ${problems.length === 1 ? 'row' : 'rows'} cannot be imported:`)
  lines.push(...problems.slice(0, shownProblems).map(({ place, message }) => `  ${place}: ${message}`))
  if (problems.length > shownProblems) lines.push(`  and ${number(problems.length - shownProblems)} more`)
  return lines
}

const counted = (count: number, section: string): string =>
  `${number(count)} ${count === 1 ? section.replace(/s$/, '') : section}`

/** "5,369 clients, 4,500 accounts": what is new or changed. */
export function inWords({ sections }: Pick<ImportReport, 'sections'>): string {
  const parts = Object.entries(sections).flatMap(([section, { added, changed }]) =>
    added + changed === 0 ? [] : [counted(added + changed, section)],
  )
  return parts.join(', ')
}

/** What was done, and how to take it back. */
export const summaryText = (report: ImportReport, batch: string, seconds: number): string =>
  [
    `Imported ${inWords(report)} in ${seconds.toFixed(1)} s.`,
    ...(report.problems.length === 0 ? [] : [`Left out: ${number(report.problems.length)}.`]),
    `Batch ${batch}. To undo: npm run import -- --undo ${batch}`,
  ].join('\n')

export const undoneText = (batch: string, { removed, restored, kept }: UndoReport): string =>
  [
    `The import ${batch} was undone: ${number(removed)} rows removed, ${number(restored)} put back.`,
    ...(kept.length === 0 ? [] : [`These people stay, as they have worked here since: ${kept.join(', ')}.`]),
  ].join('\n')
