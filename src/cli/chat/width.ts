const wide =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u
const invisible = /^(?:\p{M}|\p{Cf})$/u
const segments = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

const graphemes = (text: string): string[] => Array.from(segments.segment(text), ({ segment }) => segment)
const cells = (grapheme: string): number => (invisible.test(grapheme) ? 0 : wide.test(grapheme) ? 2 : 1)

/** Columns that a text takes on a terminal, where Chinese characters take two. */
export const widthOf = (text: string): number =>
  graphemes(text).reduce((sum, grapheme) => sum + cells(grapheme), 0)

/** The text filled up with spaces to so many columns. */
export const padded = (text: string, columns: number): string =>
  text + ' '.repeat(Math.max(0, columns - widthOf(text)))

/** Lines of at most so many columns, broken at spaces or between Chinese characters; own line breaks are kept. */
export function wrapped(text: string, columns: number): string[] {
  return text.split('\n').flatMap((line) => wrapLine(line, columns))
}

function wrapLine(line: string, columns: number): string[] {
  const lines: string[] = []
  let current = ''
  let used = 0
  let breakAt = 0
  for (const grapheme of graphemes(line)) {
    const size = cells(grapheme)
    if (used + size > columns && current !== '') {
      const end = breakAt > 0 ? breakAt : current.length
      lines.push(current.slice(0, end).trimEnd())
      current = current.slice(end).trimStart()
      used = widthOf(current)
      breakAt = 0
    }
    if (wide.test(grapheme) && current !== '' && !/^[，。！？；：、）」』】》]/u.test(grapheme))
      breakAt = current.length
    current += grapheme
    used += size
    if (grapheme === ' ') breakAt = current.length
  }
  return [...lines, current.trimEnd()]
}

/** A text without what could steer the terminal or turn its letters around: it may come from a client. */
export const printable = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replaceAll('\t', '  ')
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '')
