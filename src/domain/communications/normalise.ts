import { plainLetters } from './letters.ts'
import { simplified } from './lists/traditional.ts'
import { decodeEntity, readable } from './markup.ts'

/** Normalised text; unit `i` of it came from `from[i]` to `to[i]` (exclusive) of the original. */
export type Normalised = Readonly<{ text: string; from: Int32Array; to: Int32Array }>

const one: ReadonlyMap<string, string> = new Map([
  ...[...'‘’‚‛`´ʼʹ′＇'].map((char) => [char, "'"] as const),
  ...[...'“”„‟″＂〝〞'].map((char) => [char, '"'] as const),
  ...[...'‐‑‒–—―−﹣－⁃'].map((char) => [char, '-'] as const),
  ...[
    ...'　\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u2800\u3164\u115f\t\u000b',
  ].map((char) => [char, ' '] as const),
  ...[...'\u0085\u2028\u2029\u000c\r'].map((char) => [char, '\n'] as const),
  ['，', ','],
  ['：', ':'],
  ['；', ';'],
  ['！', '!'],
  ['？', '?'],
  ['•', '·'],
  ['・', '·'],
  ['∙', '·'],
  ['ё', 'е'],
  ['Ё', 'е'],
])

/** Characters without ink: they part or join letters for nobody's eye. */
const invisible = new RegExp(
  [
    '[\\u0000-\\u0008\\u000e-\\u001f\\u007f-\\u0084\\u0086-\\u009f\\u00ad\\u061c\\u17b4\\u17b5\\u180e]',
    '[\\u034f\\u180b-\\u180d\\ufe00-\\ufe0f\\u200b-\\u200f]',
    '[\\u202a-\\u202e\\u2060-\\u206f\\ufeff\\ufff9-\\ufffb\\u{e0000}-\\u{e0fff}]',
  ].join('|'),
  'u',
)
const mark = /\p{M}/u

/** Letters in dark circles and squares, which compatibility folding leaves alone. */
const darkLetter = (code: number): string | undefined => {
  const first = [0x1f150, 0x1f170, 0x1f1e6].find((start) => code >= start && code < start + 26)
  return first === undefined ? undefined : String.fromCharCode(0x61 + code - first)
}

const folded = new Map<string, string>()

/** One character without its marks as it is matched: compatibility form, lower case, simplified. */
function foldCharacter(char: string): string {
  const known = one.get(char)
  if (known !== undefined) return known
  if (invisible.test(char) || mark.test(char)) return ''
  let text = ''
  for (const part of char.normalize('NFKC').toLowerCase()) {
    const bare = part === 'й' ? part : part.normalize('NFD')
    for (const letter of bare) {
      if (mark.test(letter)) continue
      const plain =
        one.get(letter) ?? plainLetters.get(letter) ?? darkLetter(letter.codePointAt(0) ?? 0) ?? letter
      for (const each of plain) text += simplified.get(each) ?? each
    }
  }
  return text
}

/** Folding is remembered for the letters in use, so that a page of them costs look-ups. */
function fold(char: string): string {
  let text = folded.get(char)
  if (text === undefined) {
    text = foldCharacter(char)
    if (folded.size > 8_000) folded.clear()
    folded.set(char, text)
  }
  return text
}

/** Reads a text for matching; the original places stay known. Any text is taken, its markup read as markup. */
export function normalise(original: string): Normalised {
  const room = original.length * 4 + 64
  const from = new Int32Array(room)
  const to = new Int32Array(room)
  const parts: string[] = []
  let size = 0
  const put = (text: string, start: number, end: number): void => {
    // A single character may unfold into a whole phrase; what would overflow the room is cut.
    const kept = size + text.length > room ? text.slice(0, room - size) : text
    for (let unit = 0; unit < kept.length; unit += 1) {
      from[size] = start
      to[size] = end
      size += 1
    }
    parts.push(kept)
  }
  for (const { start, end, kind } of readable(original)) {
    if (kind === 'break') put('\n', start, end)
    else if (kind === 'entity') {
      for (const char of decodeEntity(original.slice(start, end))) put(fold(char), start, end)
    } else readText(original, start, end, put)
  }
  return { text: parts.join(''), from: from.subarray(0, size), to: to.subarray(0, size) }
}

function readText(
  original: string,
  start: number,
  end: number,
  put: (text: string, start: number, end: number) => void,
): void {
  for (let at = start; at < end; ) {
    const code = original.codePointAt(at) ?? 0
    const next = Math.min(end, at + (code > 0xffff ? 2 : 1))
    const char = original.slice(at, next)
    // й in two parts keeps its mark, which belongs to the script.
    if ((char === 'и' || char === 'И') && original[next] === '\u0306') put('й', at, next + 1)
    else if (char === '*' && original[next] === '*') put('', at, next)
    else if (char === '*' && original[next - 2] === '*') put('', at, next)
    else {
      const text = fold(char)
      if (text !== '') put(text, at, next)
    }
    at = next
  }
}
