import type { BookSection } from '#domain/book-file.ts'
import type { Id } from '#domain/ids.ts'
import type { LoadCounts, Loader, LoadOptions, LoadReport } from '#store/port.ts'
import { openInput } from './files.ts'
import { choosePreset } from './presets/index.ts'
import type { Reading, RowProblem } from './reading.ts'

/** What an import would do, or did. */
export type ImportReport = Readonly<{
  preset: string
  files: readonly string[]
  sections: Readonly<Partial<Record<BookSection, LoadCounts>>>
  /** Rows that are left out, by the place they stand at. */
  problems: readonly RowProblem[]
  notes: readonly string[]
}>

export type Preview = ImportReport &
  Readonly<{
    /** The first rows of every section, as they will be read. */
    samples: Readonly<Partial<Record<BookSection, readonly unknown[]>>>
  }>

const sampleSize = 3

/** Reads files by the preset of this name, or by the one that fits. Throws what the files are wrong with. */
export async function readFiles(paths: readonly string[], preset?: string): Promise<Reading> {
  const input = await openInput(paths)
  return choosePreset(input, preset).read(input)
}

type Importing = Readonly<{ actorEmail?: string }>

/** What importing would add and change; writes nothing. */
export async function preview(reading: Reading, loader: Loader, options: Importing = {}): Promise<Preview> {
  const report = await loader.load(reading.book, { ...options, source: reading.source, dryRun: true })
  const samples: Partial<Record<BookSection, readonly unknown[]>> = {}
  for (const section of Object.keys(report.sections) as BookSection[])
    samples[section] = (reading.book[section] ?? []).slice(0, sampleSize)
  return { ...reportOf(reading, report), samples }
}

/** Imports as one batch that can be undone; rows with problems are left out. */
export async function commit(
  reading: Reading,
  loader: Loader,
  batch: Id<'batch'>,
  options: Importing & Pick<LoadOptions, 'onProgress'> = {},
): Promise<ImportReport> {
  const report = await loader.load(reading.book, {
    ...options,
    source: reading.source,
    batch: { id: batch, preset: reading.preset, files: reading.files },
  })
  return reportOf(reading, report)
}

const reportOf = (reading: Reading, report: LoadReport): ImportReport => ({
  preset: reading.preset,
  files: reading.files,
  sections: report.sections,
  problems: [
    ...reading.problems,
    ...report.problems.map(({ section, index, message }) => ({
      place: reading.place(section, index),
      message,
    })),
  ],
  notes: reading.notes,
})

/** Rows that an import adds or changes, over all sections. */
export const newsOf = ({ sections }: Pick<ImportReport, 'sections'>): number =>
  Object.values(sections).reduce((sum, { added, changed }) => sum + added + changed, 0)
