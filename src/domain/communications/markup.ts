/** A part of a text to be read: its start and end (exclusive) in the original. */
export type Stretch = Readonly<{ start: number; end: number; kind: 'text' | 'break' | 'entity' }>

const breaking = new Set(
  'address article aside blockquote body br dd div dl dt footer form h1 h2 h3 h4 h5 h6 head header hr html li main nav ol option p pre section select table tbody td tfoot th thead title tr ul'.split(
    ' ',
  ),
)
/** Attributes that say how a thing looks, not what it says. */
const silent = new Set(
  'style class id width height align valign bgcolor color border cellpadding cellspacing type rel target lang dir xmlns name charset media colspan rowspan face size role'.split(
    ' ',
  ),
)

const isLetter = (code: number): boolean => (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)

/** For every `<` the place of the `>` that closes it, found from the end so that each character is met once. */
function closings(text: string): Map<number, number> {
  const found = new Map<number, number>()
  let close = -1
  for (let at = text.length - 1; at >= 0; at -= 1) {
    const code = text.charCodeAt(at)
    if (code === 0x3e) close = at
    else if (code === 0x3c) {
      if (close > 0) found.set(at, close)
      close = -1
    }
  }
  return found
}

/**
 * Splits a text with markup into what is to be read: the words, line breaks where a tag makes one, entities, and
 * at the end what tags hold back (alternative texts, link targets, comments). Text hidden by styling stays text.
 */
export function readable(text: string): readonly Stretch[] {
  if (!text.includes('<') && !text.includes('&')) return [{ start: 0, end: text.length, kind: 'text' }]
  const closes = closings(text)
  const shown: Stretch[] = []
  const held: Stretch[] = []
  let from = 0
  const flush = (to: number): void => {
    if (to > from) shown.push({ start: from, end: to, kind: 'text' })
  }
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === 0x26) {
      const end = entityEnd(text, at)
      if (end === 0) continue
      flush(at)
      shown.push({ start: at, end, kind: 'entity' })
      from = end
      at = end - 1
    } else if (code === 0x3c) {
      const end = text.startsWith('<!--', at) ? commentEnd(text, at) : tagEnd(text, at, closes)
      if (end === 0) continue
      flush(at)
      if (text.startsWith('<!--', at))
        held.push({ start: at + 4, end: Math.max(at + 4, end - 3), kind: 'text' })
      else readTag(text, at, end, shown, held)
      from = end
      at = end - 1
    }
  }
  flush(text.length)
  return held.length === 0
    ? shown
    : [...shown, ...held.flatMap((part) => [{ ...part, kind: 'break' as const }, part])]
}

const commentEnd = (text: string, at: number): number => {
  const end = text.indexOf('-->', at + 4)
  return end < 0 ? text.length : end + 3
}

/** What looks like a tag but is a gap left for a name or a date. */
const unfilled =
  /^<(?:insert|enter|fill|todo|tbd|placeholder|(?:first|last|client|customer|your)[ _]?name|name|date|amount|your)\b[^<>="']{0,60}>/i

function tagEnd(text: string, at: number, closes: ReadonlyMap<number, number>): number {
  const next = text.charCodeAt(at + 1)
  const opens = isLetter(next) || ((next === 0x2f || next === 0x21 || next === 0x3f) && at + 2 < text.length)
  const close = closes.get(at)
  if (!opens || close === undefined || unfilled.test(text.slice(at, at + 80))) return 0
  return close + 1
}

/** The end of `&name;` or `&#8203;` at a place, 0 where there is none. */
function entityEnd(text: string, at: number): number {
  for (let end = at + 1; end < at + 12 && end < text.length; end += 1) {
    const code = text.charCodeAt(end)
    if (code === 0x3b) return end > at + 1 ? end + 1 : 0
    if (!isLetter(code) && code !== 0x23 && !(code >= 0x30 && code <= 0x39)) return 0
  }
  return 0
}

function readTag(text: string, start: number, end: number, shown: Stretch[], held: Stretch[]): void {
  let at = start + (text.charCodeAt(start + 1) === 0x2f ? 2 : 1)
  const nameStart = at
  while (at < end && /[a-z0-9]/i.test(text[at]!)) at += 1
  if (breaking.has(text.slice(nameStart, at).toLowerCase())) shown.push({ start, end, kind: 'break' })
  while (at < end) {
    const equals = text.indexOf('=', at)
    if (equals < 0 || equals >= end) return
    const name = text.slice(at, equals).trim().toLowerCase()
    let from = equals + 1
    while (text[from] === ' ') from += 1
    const quote = text[from]
    const quoted = quote === '"' || quote === "'"
    const stop = quoted ? text.indexOf(quote, from + 1) : text.indexOf(' ', from)
    const to = stop < 0 || stop >= end ? end - 1 : stop
    if (!silent.has(name) && to > from) held.push({ start: quoted ? from + 1 : from, end: to, kind: 'text' })
    at = to + 1
  }
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  laquo: '«',
  raquo: '»',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  mdash: '—',
  ndash: '–',
  hellip: '…',
  percnt: '%',
  shy: '',
  zwj: '',
  zwnj: '',
  lrm: '',
  rlm: '',
}

/** What an entity stands for; one that is unknown stays as it is written. */
export function decodeEntity(entity: string): string {
  const inside = entity.slice(1, -1)
  const known = named[inside.toLowerCase()]
  if (known !== undefined) return known
  if (!inside.startsWith('#')) return entity
  const code = /^#x/i.test(inside)
    ? Number.parseInt(inside.slice(2), 16)
    : Number.parseInt(inside.slice(1), 10)
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
    ? String.fromCodePoint(code)
    : entity
}
