import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { DomainError } from '#domain/errors.ts'
import type { Id } from '#domain/ids.ts'
import type { ChatClient } from './chat-client.ts'
import type { LineAction } from './read-line.ts'

export type DraftAction = Extract<LineAction, { kind: 'eml' | 'mailto' | 'text' }>

/** The draft as text or link, or the path of the mail file written; throws file_exists and file_unreadable. */
export async function takeDraft(client: ChatClient, id: Id<'draft'>, action: DraftAction): Promise<string> {
  if (action.kind !== 'eml')
    return action.kind === 'text' ? (await client.draftText(id)).trimEnd() : (await client.draftLink(id)).href
  const file = resolve(action.file ?? `${id}.eml`)
  const mail = await client.draftMail(id)
  try {
    await writeFile(file, mail, { flag: 'wx' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST')
      throw new DomainError('file_exists', { path: file })
    throw new DomainError('file_unreadable', { path: file, problem: 'it cannot be written here' })
  }
  return file
}
