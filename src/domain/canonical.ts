import { sha256Now } from './suitability/sha256.ts'

/**
 * The one JSON text of a value: keys sorted by code unit, no spaces, absent members left out, so that equal values
 * have equal digests on every machine. Throws TypeError for what JSON cannot hold (a cycle, a bigint).
 */
export const canonical = (value: unknown): string => write(JSON.parse(JSON.stringify(value) ?? 'null'))

function write(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(write).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const members = Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, part]) => `${JSON.stringify(key)}:${write(part)}`)
  return `{${members.join(',')}}`
}

/** Up to this many characters the way to the platform's digest and back takes longer than the digest. */
const short = 800

/** SHA-256 of a text, 64 hex digits. */
export async function sha256(text: string): Promise<string> {
  if (text.length <= short) return sha256Now(text)
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** SHA-256 of a value's canonical JSON: the same for the same content, whatever the order of its keys. */
export const digestOf = (value: unknown): Promise<string> => sha256(canonical(value))
