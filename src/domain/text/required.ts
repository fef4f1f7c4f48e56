/** A pattern, made or only written. */
export type Written = Readonly<{ source: string; flags: string }>

/** What is known of the texts that a part of a pattern matches. */
type Known = Readonly<{
  /** All texts that it matches, where they are few. */
  exact?: readonly string[]
  /** Texts of which whatever it matches holds one at least. */
  need?: readonly string[]
}>

const nothing: Known = {}
const empty: Known = { exact: [''] }
/** More texts than these are not told apart. */
const mostExact = 16
/** What is this long is rare enough. */
const longEnough = 5
const mostNeeded = 512
const mostOfClass = 16

/** What means something else where a pattern is not marked as Unicode. */
const strange = /\\[pPuk]|\{(?!\d+(?:,\d*)?\})/
/** Forms that are not read here: flags of a group, control letters, numbers of many groups, halves of characters. */
const unread = /\(\?[a-z-]+:|\\c|\\[1-9]\d|\\u[dD][89a-bA-B]/

/**
 * Texts of which one at least stands in whatever the pattern matches; nothing where that cannot be told. Written for
 * the forms that our patterns use: whatever else a pattern holds counts as unknown.
 */
export function requiredBy({ source, flags }: Written): readonly string[] | undefined {
  if (/[iv]/.test(flags) || unread.test(source)) return undefined
  if (!flags.includes('u') && strange.test(source)) return undefined
  const reader: Reader = { source, at: 0 }
  const known = alternatives(reader)
  return reader.at < source.length ? undefined : neededIn(known)
}

/** A place in a pattern, which is read sign by sign. */
type Reader = { readonly source: string; at: number }

function taken(reader: Reader, text: string): boolean {
  if (!reader.source.startsWith(text, reader.at)) return false
  reader.at += text.length
  return true
}

/** The next character, which the reader then stands behind; an empty text at the end. */
function next(reader: Reader): string {
  const code = reader.source.codePointAt(reader.at)
  const sign = code === undefined ? '' : String.fromCodePoint(code)
  reader.at += sign.length
  return sign
}

/** The text up to a sign, which the reader then stands behind. */
function upTo(reader: Reader, sign: string): string {
  const end = reader.source.indexOf(sign, reader.at)
  const text = reader.source.slice(reader.at, end)
  reader.at = end + 1
  return text
}

function alternatives(reader: Reader): Known {
  const all = [sequence(reader)]
  while (taken(reader, '|')) all.push(sequence(reader))
  if (all.length === 1) return all[0] ?? nothing
  const exact = all.flatMap((each) => each.exact ?? [])
  if (all.every((each) => each.exact) && exact.length <= mostExact) return { exact }
  const needs = all.map(neededIn)
  const need = needs.flatMap((each) => each ?? [])
  return needs.some((each) => each === undefined) || need.length > mostNeeded ? nothing : { need }
}

/** Characters that stand for themselves, up to one that is repeated. */
function plainText(reader: Reader): string {
  own.lastIndex = reader.at
  const text = own.exec(reader.source)?.[0] ?? ''
  reader.at += text.length
  return text
}
const own = /(?:[^\\^$.*+?()[\]{}|](?![*+?{]))+/uy

/** Parts side by side: what stands together in the pattern stands together in the text. */
function sequence(reader: Reader): Known {
  let run: readonly string[] = ['']
  let best: readonly string[] | undefined
  let whole = true
  for (;;) {
    const plain = plainText(reader)
    const sign = reader.source.charAt(reader.at)
    if (plain === '' && (sign === '' || sign === '|' || sign === ')')) break
    const part = plain === '' ? repeated(reader, single(reader)) : { exact: [plain] }
    const { exact } = part
    if (exact && run.length * exact.length <= mostExact && run.some(({ length }) => length < longEnough)) {
      run =
        exact.length === 1
          ? run.map((head) => head + exact[0])
          : run.flatMap((head) => exact.map((tail) => head + tail))
      continue
    }
    best = better(better(best, run), part.need)
    run = exact ?? ['']
    whole = false
  }
  if (whole) return { exact: run }
  const need = better(best, run)
  return need ? { need } : nothing
}

/** What a part needs: one of its own texts, or what was found in it. */
const neededIn = ({ exact, need }: Known): readonly string[] | undefined =>
  exact === undefined ? need : exact.includes('') ? undefined : exact

/** Longer texts are rarer, and few of them are sooner looked for. */
function better(
  one: readonly string[] | undefined,
  other: readonly string[] | undefined,
): readonly string[] | undefined {
  if (other === undefined || other.includes('')) return one
  if (one === undefined) return other
  return worth(other) > worth(one) ? other : one
}

function worth(texts: readonly string[]): number {
  let shortest = 4
  for (const { length } of texts) if (length < shortest) shortest = length
  return shortest - texts.length / mostNeeded
}

const bounds: Readonly<Record<string, readonly string[]>> = {
  '?': ['0', '1'],
  '*': ['0', ''],
  '+': ['1', ''],
}

function repeated(reader: Reader, part: Known): Known {
  const sign = reader.source.charAt(reader.at)
  if (sign !== '?' && sign !== '*' && sign !== '+' && sign !== '{') return part
  reader.at += 1
  const [from = '', to = from] = sign === '{' ? upTo(reader, '}').split(',') : (bounds[sign] ?? [])
  const least = Number(from)
  const most = to === '' ? Number.POSITIVE_INFINITY : Number(to)
  taken(reader, '?')
  if (least === 1 && most === 1) return part
  if (least === 0) return part.exact && most === 1 ? { exact: [...part.exact, ''] } : nothing
  const need = neededIn(part)
  return need ? { need } : nothing
}

function single(reader: Reader): Known {
  const sign = next(reader)
  if (sign === '^' || sign === '$') return empty
  if (sign === '.') return nothing
  if (sign === '(') return group(reader)
  if (sign === '[') return ofClass(reader)
  if (sign === '\\') return escaped(reader)
  return { exact: [sign] }
}

/** What looks around takes no room, so that its neighbours stand side by side; its own words are left out. */
function group(reader: Reader): Known {
  const marked = !taken(reader, '?:') && reader.source.charAt(reader.at) === '?'
  const around = marked && ['?=', '?!', '?<=', '?<!'].some((mark) => taken(reader, mark))
  if (marked && !around && taken(reader, '?<')) upTo(reader, '>')
  const inside = alternatives(reader)
  reader.at += 1
  return around ? empty : inside
}

function ofClass(reader: Reader): Known {
  const { source } = reader
  const found: string[] = []
  let many = taken(reader, '^')
  while (reader.at < source.length && !taken(reader, ']')) {
    const first = oneOf(reader)
    const ranges = first !== undefined && source.charAt(reader.at + 1) !== ']' && taken(reader, '-')
    const last = ranges ? oneOf(reader) : first
    if (first === undefined || last === undefined) many = true
    else {
      const [from, to] = [first.codePointAt(0) ?? 0, last.codePointAt(0) ?? 0]
      for (let code = from; code <= to && found.length <= mostOfClass; code += 1)
        found.push(String.fromCodePoint(code))
    }
  }
  return many || found.length > mostOfClass ? nothing : { exact: found }
}

/** A character of a class, or nothing where it stands for several. */
function oneOf(reader: Reader): string | undefined {
  const sign = next(reader)
  const known = sign === '\\' ? escaped(reader) : { exact: [sign] }
  return known.exact?.[0] || undefined
}

const written: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', f: '\f', v: '\v' }

function hex(reader: Reader, digits: number): string {
  reader.at += digits
  return reader.source.slice(reader.at - digits, reader.at)
}

function escaped(reader: Reader): Known {
  const sign = next(reader)
  if (sign === 'b' || sign === 'B') return empty
  if (sign === 'u' || sign === 'x') {
    const code = taken(reader, '{') ? upTo(reader, '}') : hex(reader, sign === 'u' ? 4 : 2)
    return { exact: [String.fromCodePoint(Number.parseInt(code, 16))] }
  }
  if (/[pPk]/.test(sign)) upTo(reader, sign === 'k' ? '>' : '}')
  const own = written[sign]
  if (own !== undefined) return { exact: [own] }
  return /[a-z\d]/i.test(sign) ? nothing : { exact: [sign] }
}
