import { oneLine } from '#domain/drafts/wording.ts'

const pattern = /^[^\s@<>(),;:"[\]\\%&?#/]+@[^\s@<>(),;:"[\]\\%&?#/]+\.[^\s@<>(),;:"[\]\\%&?#/]+$/u

/** One mail address out of a record; undefined where the record holds none, several, or something else. */
export function recordedAddress(text: string | null | undefined): string | undefined {
  const address = (text ?? '').trim()
  const sound = pattern.test(address) && address.length <= 254 && oneLine(address, 254) === address
  return sound ? address : undefined
}
