import type { CaptureConflict } from '#domain/capture.ts'
import { isId } from '#domain/ids.ts'
import type { Instant } from '#domain/time.ts'
import type { Book } from '#store/port.ts'
import { current } from '#tools/client-fields.ts'

/** What a device showed of a client or a task when something about it was captured. */
export type Seen = Readonly<{
  record: string
  revision: number
  asOf: Instant
  fields?: Readonly<Record<string, string>>
}>

type Fields = Readonly<Record<string, string | number | undefined>>

/** The record as it is now, or undefined where it is gone or out of sight. */
export async function recordNow(
  book: Book,
  record: string,
): Promise<Readonly<{ revision: number; fields: Fields }> | undefined> {
  if (isId('client', record)) {
    const card = await book.card(record)
    return card && { revision: card.revision, fields: current(card) }
  }
  if (!isId('task', record)) return undefined
  const task = await book.task(record)
  if (task === undefined) return undefined
  const { revision, text, dueOn, dueAt, status, priority } = task
  return { revision, fields: { text, due_on: dueOn, due_at: dueAt, status, priority } }
}

/**
 * What changed between what the device showed and now, beside what the person wants (`yours`); undefined where the
 * record is the one that was shown.
 */
export async function conflictOf(
  book: Book,
  { record, revision, asOf, fields: seen = {} }: Seen,
  yours: Fields,
): Promise<CaptureConflict | undefined> {
  const now = await recordNow(book, record)
  if (now?.revision === revision) return undefined
  const names = [...new Set([...Object.keys(yours), ...Object.keys(seen)])]
  return {
    seenAsOf: asOf,
    fields: names.flatMap((name) => {
      const wanted = text(yours[name])
      const was = text(seen[name])
      const is = text(now?.fields[name])
      if (wanted === undefined && was === is) return []
      return {
        name,
        ...(was === undefined ? {} : { seen: was }),
        ...(is === undefined ? {} : { now: is }),
        ...(wanted === undefined ? {} : { yours: wanted }),
      }
    }),
  }
}

const text = (value: string | number | undefined): string | undefined =>
  value === undefined ? undefined : String(value)
