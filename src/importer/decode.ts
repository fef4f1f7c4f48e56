import { DomainError } from '#domain/errors.ts'

const marks: readonly Readonly<{ bytes: readonly number[]; encoding: string }>[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
]

const isLetter = (byte: number): boolean => byte >= 0xc0 || byte === 0xa8 || byte === 0xb8
const isSmall = (byte: number): boolean => byte >= 0xe0 || byte === 0xb8

/**
 * Whether bytes read as windows-1251: in Russian a capital hardly ever follows a small letter, and letters stand
 * beside letters; the pairs of bytes that make Chinese characters break that all the time.
 */
function looksRussian(bytes: Uint8Array): boolean {
  let pairs = 0
  let odd = 0
  for (let place = 1; place < bytes.length; place += 1) {
    const [first = 0, second = 0] = [bytes[place - 1], bytes[place]]
    if (first < 0x80 || second < 0x80) continue
    pairs += 1
    if (!isLetter(first) || !isLetter(second) || (isSmall(first) && !isSmall(second))) odd += 1
  }
  return pairs > 0 && odd / pairs < 0.1
}

/**
 * The text of a file in UTF-8, UTF-16 with its mark, windows-1251 or gb18030, without byte-order mark.
 * Throws file_empty, or file_unreadable for what is no text.
 */
export function decode(bytes: Uint8Array, path: string): string {
  const mark = marks.find((each) => each.bytes.every((byte, place) => bytes[place] === byte))
  const body = mark ? bytes.subarray(mark.bytes.length) : bytes
  const text = new TextDecoder(mark?.encoding ?? encodingOf(body, path), { ignoreBOM: true }).decode(body)
  if (text.trim() === '') throw new DomainError('file_empty', { path })
  return text
}

function encodingOf(bytes: Uint8Array, path: string): string {
  if (bytes.includes(0))
    throw new DomainError('file_unreadable', { path, problem: 'it is no text; export it as CSV in UTF-8' })
  if (reads(bytes, 'utf-8')) return 'utf-8'
  if (looksRussian(bytes)) return 'windows-1251'
  if (reads(bytes, 'gb18030')) return 'gb18030'
  throw new DomainError('file_unreadable', {
    path,
    problem: 'its encoding is not UTF-8, windows-1251 or gb18030; export it again in UTF-8',
  })
}

function reads(bytes: Uint8Array, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}
