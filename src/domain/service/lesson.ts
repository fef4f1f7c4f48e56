import { check } from '../communications/check.ts'
import type { Family } from '../communications/types.ts'
import type { Language } from '../language.ts'
import { figuresIn } from '../text/figures.ts'
import { findIdentifiers } from '../text/identifiers.ts'

/** A card that teaches the whole bank and names nobody. */
export type Lesson = Readonly<{
  happened: string
  cause: string
  remedy?: string | undefined
  prevention: string
}>

const somebody: Readonly<Record<Language, string>> = { en: 'the client', zh: '客户', ru: 'клиент' }
const number = '…'

const languageOf = (text: string): Language =>
  /\p{Script=Han}/u.test(text) ? 'zh' : /\p{Script=Cyrillic}/u.test(text) ? 'ru' : 'en'

const mail = /[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+/gu
const recordId = /\b[a-z]{3}_[a-z0-9-]+\b/gu

/** Figures that may point at a person: numbers of papers and phones, sums of money, days of the calendar. */
const telling: ReadonlySet<string> = new Set(['id', 'phone', 'amount', 'date'])

type Span = Readonly<{ start: number; end: number }>

/**
 * The text with names, numbers, sums, days and addresses taken out. `names` are those that may stand in it; words
 * that merely look like a name are left for `identityIn` to refuse.
 */
export function withoutIdentity(text: string, names: readonly string[]): string {
  const instead = somebody[languageOf(text)]
  const bare = cut(text.replace(mail, number).replace(recordId, number), numbersIn, number)
  return cut(bare, (left) => namesIn(left, names), instead)
    .replace(/(?:… ?){2,}/gu, '… ')
    .replace(/[ \t]{2,}/gu, ' ')
    .trim()
}

function cut(text: string, find: (text: string) => readonly Span[], instead: string): string {
  let left = text
  for (const { start, end } of [...find(text)].sort((a, b) => b.start - a.start))
    left = left.slice(0, start) + instead + left.slice(end)
  return left
}

function numbersIn(text: string): Span[] {
  const found = [
    ...findIdentifiers(text),
    ...figuresIn(text).filter(
      ({ kind, start, end }) =>
        telling.has(kind) || text.slice(start, end).replace(/\D/g, '').length >= longNumber,
    ),
  ]
  return outermost(found)
}

/** So many digits are no count. */
const longNumber = 4

function outermost(spans: readonly Span[]): Span[] {
  const kept: Span[] = []
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end))
    if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push({ start: span.start, end: span.end })
  return kept
}

/** What the wording check finds of these families, in the places of the text. */
const checked = (text: string, family: Family, names: readonly string[]): Span[] =>
  check(text, languageOf(text), { audience: 'client', other_clients: [...names] })
    .findings.filter((finding) => finding.family === family)
    .map(({ span: [start, end] }) => ({ start, end }))

/** Where these names stand in a text, in any of the forms that the wording check knows. */
const namesIn = (text: string, names: readonly string[]): Span[] =>
  outermost([...checked(text, 'COMM-OTHER', names), ...plainly(text, names)])

/** Whole names as they are written, whatever the wording check makes of them. */
const plainly = (text: string, names: readonly string[]): Span[] =>
  names.flatMap((name) => {
    if (name.trim().length < 2) return []
    const pattern = new RegExp(
      /\p{Script=Han}/u.test(name) ? escaped(name) : `(?<![\\p{L}])${escaped(name)}(?![\\p{L}])`,
      'giu',
    )
    return [...text.matchAll(pattern)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
    }))
  })

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** A form of address before a capital, or what only firms have at their end. */
const titled: readonly RegExp[] = [
  /\b(?:Mr|Mrs|Ms|Miss|Dr|Herr|Frau|Mme|Monsieur|Madame)\.? \p{Lu}\p{L}+/u,
  /\p{Lu}[\p{L}-]+ (?:AG|GmbH|Ltd|LLC|Inc|SA|SARL|PLC|Holding)(?![\p{L}])/u,
  /(?:господин|госпож|г-н|г-ж)\p{L}* \p{Lu}\p{L}+|\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+(?:ович|евич|ична|овна|евна)|(?:ООО|АО|ПАО|ИП|ТОО) ?[«"]?\p{Lu}/u,
  /(?![位名个该此这那些])\p{Script=Han}(?:先生|女士|小姐|太太)|\p{Script=Han}{2,}(?:有限公司|股份公司|集团)/u,
]

/** The first piece of a text that still tells who it is about, if there is one. */
export function identityIn(text: string, names: readonly string[]): string | undefined {
  const spans = [...namesIn(text, names), ...numbersIn(text), ...checked(text, 'COMM-PII', [])]
  const [first] = spans
  if (first) return text.slice(first.start, first.end)
  return titled.map((pattern) => pattern.exec(text)?.[0]).find((piece) => piece !== undefined)
}
