/** A place in a pattern, which is read sign by sign. */
export type Reader = { readonly source: string; at: number }

export function taken(reader: Reader, text: string): boolean {
  if (!reader.source.startsWith(text, reader.at)) return false
  reader.at += text.length
  return true
}

/** The next character, which the reader then stands behind; an empty text at the end. */
export function next(reader: Reader): string {
  const code = reader.source.codePointAt(reader.at)
  const sign = code === undefined ? '' : String.fromCodePoint(code)
  reader.at += sign.length
  return sign
}

/** The text up to a sign, which the reader then stands behind. */
export function upTo(reader: Reader, sign: string): string {
  const end = reader.source.indexOf(sign, reader.at)
  const text = reader.source.slice(reader.at, end)
  reader.at = end + 1
  return text
}

/** What a pattern that sticks to its place finds here, which the reader then stands behind; an empty text for nothing. */
export function textAt(reader: Reader, pattern: RegExp): string {
  const { at, source } = reader
  pattern.lastIndex = at
  if (!pattern.test(source)) return ''
  reader.at = pattern.lastIndex
  return source.slice(at, reader.at)
}

const noBrackets = /(?:[^\\()[]|\\.|\[(?:[^\]\\]|\\.)*\])+/suy

/** To behind the bracket that closes what was opened. */
export function passGroup(reader: Reader): void {
  for (let open = 1; open > 0 && reader.at < reader.source.length; reader.at += 1) {
    textAt(reader, noBrackets)
    open += reader.source.charAt(reader.at) === '(' ? 1 : -1
  }
}
