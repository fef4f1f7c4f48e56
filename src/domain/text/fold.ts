import { recent } from './recent.ts'

const twins: Readonly<Record<string, string>> = {
  ё: 'е',
  後: '后',
  週: '周',
  個: '个',
  禮: '礼',
  號: '号',
  點: '点',
  兩: '两',
  萬: '万',
  億: '亿',
  幣: '币',
  圓: '元',
  圆: '元',
  過: '过',
  內: '内',
  們: '们',
  時: '时',
  鐘: '钟',
  鍾: '钟',
  約: '约',
  於: '于',
  餘: '余',
  幾: '几',
  歐: '欧',
  鎊: '镑',
  盧: '卢',
  貸: '贷',
  '￥': '¥',
  '＋': '+',
  '％': '%',
  '＄': '$',
  '：': ':',
  '～': '~',
  '－': '-',
  '–': '-',
  '—': '-',
  '‑': '-',
  '−': '-',
  '’': "'",
  '＃': '#',
  '（': '(',
  '）': ')',
}

const odd =
  /[\u00a0\u2000-\u200a\u202f\u205f\u3000\t０-９Ａ-Ｚａ-ｚё後週個禮號點兩萬億幣圓圆過內們時鐘鍾約於餘幾歐鎊盧貸￥＋％＄：～－–—‑−’＃（）]/g

function plain(char: string): string {
  const twin = twins[char]
  if (twin) return twin
  const code = char.charCodeAt(0)
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0).toLowerCase()
  return ' '
}

const sameLengthLower = (char: string): string => {
  const lower = char.toLowerCase()
  return lower.length === char.length ? lower : char
}

/**
 * Lower case, plain spaces, plain digits, one form per punctuation mark, common traditional
 * characters as simplified. Every character keeps its place, so offsets hold for the original text.
 */
export const fold = recent((text: string): string => {
  const lower = text.toLowerCase()
  const even = lower.length === text.length ? lower : text.replace(/./gs, sameLengthLower)
  return even.replace(odd, plain)
}, 64)

/** A piece of a text: `start` inclusive, `end` exclusive, in UTF-16 units. */
export type Span = Readonly<{ start: number; end: number }>

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** Leftmost, then longest, spans that do not overlap; earlier entries win ties. */
export function leftmostLongest<T extends Span>(spans: readonly T[]): T[] {
  const ordered = [...spans].sort((a, b) => a.start - b.start || b.end - a.end)
  const chosen: T[] = []
  let reached = 0
  for (const span of ordered) {
    if (span.start < reached || span.end <= span.start) continue
    chosen.push(span)
    reached = span.end
  }
  return chosen
}

/** The spans that touch none of `taken`; both lists sorted by start, `taken` without overlaps. */
export function outside<T extends Span>(spans: readonly T[], taken: readonly Span[]): T[] {
  let next = 0
  return spans.filter((span) => {
    while (next < taken.length && taken[next]!.end <= span.start) next += 1
    const other = taken[next]
    return other === undefined || !overlaps(span, other)
  })
}
