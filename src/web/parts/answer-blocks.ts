/** A piece of a line; bold where the assistant said so. */
export type Piece = Readonly<{ text: string; bold: boolean }>
export type Line = readonly Piece[]
export type Block =
  | Readonly<{ kind: 'text'; lines: readonly Line[] }>
  | Readonly<{ kind: 'heading'; line: Line }>
  | Readonly<{ kind: 'bullets'; items: readonly Line[] }>
  | Readonly<{ kind: 'numbers'; from: number; items: readonly Line[] }>
  | Readonly<{ kind: 'table'; head: readonly Line[]; rows: readonly (readonly Line[])[] }>

/** Marks that turn the direction of what follows: a text of a client could hide what it says by them. */
const turns = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

const pieces = (text: string): Line =>
  text
    .split(/\*\*(?=\S)(.+?)\*\*/)
    .map((part, at) => ({ text: part, bold: at % 2 === 1 }))
    .filter((piece) => piece.text !== '')

type Read = Readonly<{ kind: Block['kind'] | 'gap'; text: string; from?: number }>

function read(raw: string): Read {
  const line = raw.trim()
  if (line === '') return { kind: 'gap', text: '' }
  const heading = /^#{1,6}\s+(.+)$/.exec(line)
  if (heading) return { kind: 'heading', text: heading[1]! }
  const bullet = /^[-*•–]\s+(.+)$/.exec(line)
  if (bullet) return { kind: 'bullets', text: bullet[1]! }
  const number = /^(\d{1,3})[.)]\s+(.+)$/.exec(line)
  if (number) return { kind: 'numbers', text: number[2]!, from: Number(number[1]) }
  if (/^\|.*\|$/.test(line)) return { kind: 'table', text: line }
  return { kind: 'text', text: line }
}

const cells = (row: string): Line[] =>
  row
    .slice(1, -1)
    .split('|')
    .map((cell) => pieces(cell.trim()))

/** Lists, headings and tables where the assistant wrote them as such, and all else as lines; never any markup. */
export function blocksOf(text: string): Block[] {
  const lines = text.replace(turns, '').split('\n').map(read)
  const blocks: Block[] = []
  for (let at = 0; at < lines.length; ) {
    const { kind, text: words, from = 1 } = lines[at]!
    let end = at + 1
    if (kind !== 'heading')
      while (lines[end]?.kind === kind && follows(lines[end]!, kind, end - at, from)) end++
    const said = lines.slice(at, end).map((line) => line.text)
    at = end
    if (kind === 'heading') blocks.push({ kind, line: pieces(words) })
    else if (kind === 'text') blocks.push({ kind, lines: said.map(pieces) })
    else if (kind === 'bullets') blocks.push({ kind, items: said.map(pieces) })
    else if (kind === 'numbers') blocks.push({ kind, from, items: said.map(pieces) })
    else if (kind === 'table') {
      const [head = '', ...rows] = said.filter((row) => !/^\|[\s:|-]+\|$/.test(row))
      blocks.push({ kind, head: cells(head), rows: rows.map(cells) })
    }
  }
  return blocks
}

/** Numbers make one list only while each is one more than the last. */
const follows = (line: Read, kind: Read['kind'], nth: number, from: number): boolean =>
  kind !== 'numbers' || line.from === from + nth
