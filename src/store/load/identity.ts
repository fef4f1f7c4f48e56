import { createHash } from 'node:crypto'
import { canonical } from '#domain/canonical.ts'
import { type Id, idPrefixes, isId, type Noun } from '#domain/ids.ts'

/** What a row of a file says about its own identity. */
export type Own = Readonly<{ id?: string | undefined; number?: string | undefined }>

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'

/** The same id for the same words, so that a row met again is the row that is there. */
export function derivedId<N extends Noun>(noun: N, ...words: readonly string[]): Id<N> {
  const bytes = createHash('sha256')
    .update([noun, ...words].join('\u0000'))
    .digest()
  const text = Array.from(bytes.subarray(0, 20), (byte) => alphabet[byte & 31]).join('')
  return `${idPrefixes[noun]}_${text}` as Id<N>
}

/** Gives each row of one section its external id: its number, else its id, else a digest of what it says. */
export function externalIds(): (row: Own) => string {
  const seen = new Map<string, number>()
  return (row) => {
    const given = row.number ?? row.id
    if (given !== undefined) return given
    const digest = createHash('sha256').update(canonical(row)).digest('hex').slice(0, 32)
    // Two rows that say the same are two rows: a client may withdraw the same sum twice on one day.
    const times = (seen.get(digest) ?? 0) + 1
    seen.set(digest, times)
    return times === 1 ? digest : `${digest}-${times}`
  }
}

/** The id a file gives, where it has the form of one; else one derived from source and external id. */
export const rowId = <N extends Noun>(noun: N, own: Own, source: string, external: string): Id<N> =>
  isId(noun, own.id) ? own.id : derivedId(noun, source, external)
