import { createHash } from 'node:crypto'
import { mkdir, open, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { DomainError } from '#domain/errors.ts'
import type { OutgoingRow } from '#store/port.ts'

export type FileOutbox = Readonly<{
  /** Where mails are laid down for the mail server to fetch; `archive/YYYY-MM` below it keeps a copy of each. */
  folder: string
  /** The bytes of the mail; the same row must give the same bytes. */
  compose(row: OutgoingRow): Promise<Uint8Array>
}>

/**
 * Lays each mail down as an .eml file with a copy in the archive, and answers the copy's place and digest. A mail
 * that is laid down again after a crash replaces its own file by the same bytes, so that it leaves once. Throws
 * file_unreadable where the folder cannot be written.
 */
export function fileOutbox({ folder, compose }: FileOutbox) {
  return async (row: OutgoingRow): Promise<{ archiveRef: string }> => {
    const mail = await compose(row)
    const archive = join('archive', row.queuedAt.slice(0, 7))
    const name = `${row.id}.eml`
    // The archive first: nothing leaves without its copy.
    await write(join(folder, archive), name, mail)
    await write(folder, name, mail)
    const digest = createHash('sha256').update(mail).digest('hex')
    return { archiveRef: `${archive.replaceAll('\\', '/')}/${name}#sha256=${digest}` }
  }
}

/** Whole or not at all, and on the disk before anybody is told. */
async function write(folder: string, name: string, bytes: Uint8Array): Promise<void> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    const partial = join(folder, `${name}.partial`)
    const file = await open(partial, 'w', 0o600)
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(partial, join(folder, name))
  } catch (error) {
    const { code = 'it cannot be written' } = error as NodeJS.ErrnoException
    throw new DomainError('file_unreadable', { path: folder, problem: String(code) })
  }
}
