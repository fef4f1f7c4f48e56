import { next, passGroup, type Reader, taken, textAt, upTo } from './pattern-reader.ts'

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
/** What takes no room: known by being this very list. */
const onlyEmpty: readonly string[] = ['']
const empty: Known = { exact: onlyEmpty }
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

/** Words side by side, of which each stands for itself: what most alternatives are, and all of them read at once. */
const wordsOnly = /[^\\^$.*+?()[\]{}|]+(?:\|[^\\^$.*+?()[\]{}|]+)*(?![^|)])/uy

function alternatives(reader: Reader): Known {
  const exact: string[] = []
  const need: string[] = []
  let known = true
  let whole = true
  do {
    const words = textAt(reader, wordsOnly)
    if (words !== '') exact.push(...words.split('|'))
    else {
      const each = sequence(reader)
      if (each.exact) exact.push(...each.exact)
      else {
        whole = false
        if (each.need) need.push(...each.need)
        else known = false
      }
    }
  } while (taken(reader, '|'))
  if (whole && exact.length <= mostExact) return { exact }
  if (!known || exact.includes('') || exact.length + need.length > mostNeeded) return nothing
  return { need: need.concat(exact) }
}

/** Characters that stand for themselves, up to one that is repeated. */
const own = /(?:[^\\^$.*+?()[\]{}|](?![*+?{]))+/uy

/** Parts side by side: what stands together in the pattern stands together in the text. */
function sequence(reader: Reader): Known {
  let run: readonly string[] = onlyEmpty
  let shortest = 0
  let best: readonly string[] | undefined
  let whole = true
  for (;;) {
    const plain = textAt(reader, own)
    if (plain !== '') {
      if (shortest >= longEnough) {
        best = better(best, run)
        run = onlyEmpty
        whole = false
      }
      run = run === onlyEmpty ? [plain] : joined(run, [plain])
    } else {
      const sign = reader.source.charAt(reader.at)
      if (sign === '' || sign === '|' || sign === ')') break
      const { exact, need } = repeated(reader, single(reader))
      if (exact === onlyEmpty) continue
      if (exact && run.length * exact.length <= mostExact && shortest < longEnough)
        run = run === onlyEmpty ? exact : joined(run, exact)
      else {
        best = better(better(best, run), need)
        run = exact ?? onlyEmpty
        whole = false
      }
    }
    shortest = shortestOf(run)
  }
  if (whole) return { exact: run }
  const need = better(best, run)
  return need ? { need } : nothing
}

/** Each text with each other behind it. */
function joined(heads: readonly string[], tails: readonly string[]): string[] {
  const all: string[] = []
  for (const head of heads) for (const tail of tails) all.push(head + tail)
  return all
}

function shortestOf(texts: readonly string[]): number {
  let shortest = Number.POSITIVE_INFINITY
  for (const { length } of texts) if (length < shortest) shortest = length
  return shortest
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

/** What looks around takes no room, so that its neighbours stand side by side; its own words are passed over. */
function group(reader: Reader): Known {
  const marked = !taken(reader, '?:') && reader.source.charAt(reader.at) === '?'
  if (marked && ['?=', '?!', '?<=', '?<!'].some((mark) => taken(reader, mark))) {
    passGroup(reader)
    return empty
  }
  if (marked && taken(reader, '?<')) upTo(reader, '>')
  const inside = alternatives(reader)
  reader.at += 1
  return inside
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
