import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { DomainError } from '#domain/errors.ts'
import { readCsv, type Table } from './csv.ts'
import { decode } from './decode.ts'
import type { Input } from './reading.ts'

/** Larger files are exported in parts: a file is held in memory whole. */
const largestFile = 500 * 1024 * 1024

/** The files that paths name; of a folder, those directly in it. Throws file_missing. */
export async function openInput(paths: readonly string[]): Promise<Input> {
  const files = new Map<string, string>()
  for (const path of paths) {
    const found = await stat(path).catch(() => undefined)
    if (found === undefined) throw new DomainError('file_missing', { path })
    if (!found.isDirectory()) files.set(basename(path), path)
    else for (const name of (await readdir(path)).sort()) files.set(name, join(path, name))
  }
  return { path: paths.join(' '), files }
}

/** The text of one of the input's files. Throws file_missing, file_empty or file_unreadable. */
export async function readText(input: Input, name: string): Promise<string> {
  const path = input.files.get(name)
  if (path === undefined) throw new DomainError('file_missing', { path: join(input.path, name) })
  try {
    if ((await stat(path)).size > largestFile)
      throw new DomainError('file_unreadable', {
        path,
        problem: 'it is larger than 500 MiB; export it in parts',
      })
    return decode(await readFile(path), path)
  } catch (error) {
    if (error instanceof DomainError) throw error
    const problem = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error'
    throw new DomainError('file_unreadable', { path, problem })
  }
}

export const readTable = async (input: Input, name: string): Promise<Table> =>
  readCsv(await readText(input, name), name)
