import { z } from 'zod'
import { type BookFile, type BookSection, bookFile } from '#domain/book-file.ts'
import { DomainError } from '#domain/errors.ts'
import { describeIssues } from '#domain/issues.ts'
import { localDateSchema } from '#domain/time.ts'
import { readText } from '../files.ts'
import type { Preset, RowProblem } from '../reading.ts'

/** Books in Rapport's own JSON form; the sections of several files are one book. */
export const book: Preset = {
  name: 'book',
  summary: "JSON in Rapport's own form: users, clients, accounts, loans, notes, ...",
  fits: ({ files }) => files.size > 0 && [...files.keys()].every((name) => name.endsWith('.json')),
  async read(input) {
    const names = [...input.files.keys()].filter((name) => name.endsWith('.json'))
    if (names.length === 0) throw new DomainError('file_missing', { path: `${input.path}/*.json` })
    const sections = new Map<BookSection, unknown[]>()
    const places = new Map<BookSection, string[]>()
    const problems: RowProblem[] = []
    const notes = new Set<string>()
    let today: BookFile['today']
    for (const name of names) {
      const read = readBook(parseJson(await readText(input, name), name), name)
      today = read.today ?? today
      problems.push(...read.problems)
      for (const note of read.notes) notes.add(note)
      for (const { section, item, place } of read.items) {
        append(sections, section, item)
        append(places, section, place)
      }
    }
    return {
      preset: 'book',
      source: 'book',
      files: names,
      book: { ...(today === undefined ? {} : { today }), ...Object.fromEntries(sections) } as BookFile,
      problems,
      notes: [...notes],
      place: (section, index) => places.get(section)?.[index] ?? section,
    }
  },
}

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const there = map.get(key)
  if (there === undefined) map.set(key, [value])
  else there.push(value)
}

function parseJson(text: string, path: string): Readonly<Record<string, unknown>> {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new DomainError('file_unreadable', { path, problem: 'it is not valid JSON' })
  }
  const whole = z.record(z.string(), z.unknown()).safeParse(value)
  if (!whole.success)
    throw new DomainError('file_unreadable', {
      path,
      problem: 'it must be one JSON object with sections such as "clients"',
    })
  return whole.data
}

type BookItem = Readonly<{ section: BookSection; item: unknown; place: string }>

/** Checks every item on its own, so that a wrong one does not cost the others. */
function readBook(value: Readonly<Record<string, unknown>>, file: string) {
  const items: BookItem[] = []
  const problems: RowProblem[] = []
  const notes = new Set<string>()
  const { today, ...sections } = value
  for (const [name, rows] of Object.entries(sections)) {
    if (!isSection(name)) {
      notes.add(`${file}: ${new DomainError('column_ignored', { column: name }).message}`)
      continue
    }
    if (!Array.isArray(rows))
      throw new DomainError('file_unreadable', { path: file, problem: `"${name}" must be a list` })
    const schema: z.ZodType = itemSchema(name)
    for (const [index, row] of rows.entries()) {
      const place = `${file} ${name}[${index}]`
      const parsed = schema.safeParse(row, { reportInput: true })
      if (parsed.success) items.push({ section: name, item: parsed.data, place })
      else problems.push({ place, message: describeIssues(parsed.error) })
      for (const key of unknownKeys(schema, row))
        notes.add(`${file}: ${new DomainError('column_ignored', { column: `${name}.${key}` }).message}`)
    }
  }
  const day = localDateSchema.optional().safeParse(today)
  if (!day.success) throw new DomainError('date_invalid', { date: today })
  return { today: day.data, items, problems, notes }
}

const isSection = (name: string): name is BookSection =>
  name !== 'today' && Object.hasOwn(bookFile.shape, name)
const itemSchema = (section: BookSection) => bookFile.shape[section].unwrap().element

function unknownKeys(schema: z.ZodType, row: unknown): string[] {
  if (!(schema instanceof z.ZodObject) || typeof row !== 'object' || row === null) return []
  // A loose object keeps what it does not list, so nothing of it is ignored.
  if (schema.def.catchall !== undefined) return []
  return Object.keys(row).filter((key) => !Object.hasOwn(schema.shape, key))
}
