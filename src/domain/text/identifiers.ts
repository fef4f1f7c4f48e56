import { fold, leftmostLongest, type Span } from './fold.ts'

/** A full number that names an account, a card or a person. `value` is its letters and digits alone, in capitals. */
export type Identifier = Span & Readonly<{ kind: 'account' | 'card' | 'identity'; value: string }>

type Kind = Identifier['kind']

/** Digits written together; a number is one group or several with a little space between them. */
type Group = Span

const gap = /^[ .\-·/\u200b-\u200f\u2060\ufeff]{1,3}$/
const glued = /[a-z_]/
const fewestDigits = 6
const mostDigits = 34

/** Words before a number that say what it is; a phone, a date or an amount stands behind none of them. */
const words: readonly (readonly [kind: Kind, word: RegExp, least: number, most: number])[] = [
  [
    'identity',
    /passport|паспорт|护照|身份证|identity|\bid (?:card|no|number)|national id|удостоверени|ssn|social security|снилс|snils|\binn\b|инн(?![а-я])|\btin\b|tax id|税号/g,
    6,
    18,
  ],
  [
    'account',
    /account|\bacct|\ba\/c\b|\biban\b|сч[её]т|р\/с|л\/с|账户|账号|帐号|帐户|konto|\bcards?\b|карт[аыуе]|卡号|银行卡/g,
    8,
    mostDigits,
  ],
]
/** What may stand between such a word and its number. */
const between = /^[^\d\n]{0,24}$/

/**
 * Full account, card, IBAN and identity numbers of a text, found by check digits, by shape or by the word before
 * them. Errs on the side of finding; short account numbers ("account 576"), phones and dates are none. Linear.
 */
export function findIdentifiers(text: string): Identifier[] {
  if (!/\d/.test(text) && !/[０-９]/.test(text)) return []
  const folded = fold(text)
  const found = [...ibans(folded), ...letteredPapers(folded), ...numbers(folded)]
  return leftmostLongest(found)
}

const compact = (text: string): string => text.replace(/[^a-z\d]/g, '').toUpperCase()
const identifier = (kind: Kind, folded: string, span: Span): Identifier => ({
  start: span.start,
  end: span.end,
  kind,
  value: compact(folded.slice(span.start, span.end)),
})

function ibans(folded: string): Identifier[] {
  const found: Identifier[] = []
  for (const match of folded.matchAll(
    /(?<![a-z\d_])[a-z]{2}\d{2}(?:[ .\-\u200b-\u200f\u2060\ufeff]{0,2}[a-z\d]){11,38}/g,
  )) {
    let longest = 0
    for (let length = 15; length <= match[0].length; length++) {
      const last = match.index + length
      if (glued.test(folded.charAt(last)) || /\d/.test(folded.charAt(last))) continue
      if (!/[a-z\d]/.test(folded.charAt(last - 1))) continue
      if (isIban(compact(folded.slice(match.index, last)))) longest = length
    }
    const labelled = /iban[^\d\n]{0,12}$/.test(folded.slice(Math.max(0, match.index - 20), match.index))
    if (longest === 0 && labelled && /\d{8}/.test(match[0].replace(/[^\d]/g, ''))) longest = match[0].length
    if (longest > 0)
      found.push(identifier('account', folded, { start: match.index, end: match.index + longest }))
  }
  return found
}

/** Mod 97 of ISO 13616 on 15 to 34 letters and digits. */
function isIban(code: string): boolean {
  if (code.length < 15 || code.length > 34) return false
  let rest = 0
  for (const char of code.slice(4) + code.slice(0, 4))
    for (const digit of char >= 'A' ? String(char.charCodeAt(0) - 55) : char)
      rest = (rest * 10 + Number(digit)) % 97
  return rest === 1
}

/** Papers whose numbers begin with letters, behind the word that names them. */
function letteredPapers(folded: string): Identifier[] {
  const found: Identifier[] = []
  for (const match of folded.matchAll(
    /(?:passport|паспорт|护照|身份证|\bid card|identity card|national id)[^\d\n]{0,20}?(?<![a-z])([a-z]{1,3}\d{6,9}(?:\(\d\))?)(?![a-z\d])/g,
  )) {
    const end = match.index + match[0].length
    found.push(identifier('identity', folded, { start: end - match[1]!.length, end }))
  }
  return found
}

function numbers(folded: string): Identifier[] {
  const groups: Group[] = [...folded.matchAll(/\d+/g)].map(({ index, 0: digits }) => ({
    start: index,
    end: index + digits.length,
  }))
  const found: Identifier[] = []
  for (let first = 0; first < groups.length; first++) {
    const lengths: number[] = []
    let digits = ''
    let longest: readonly [found: Identifier, last: number] | undefined
    for (let last = first; last < groups.length; last++) {
      const group = groups[last]!
      if (last > first && !gap.test(folded.slice(groups[last - 1]!.end, group.start))) break
      digits += folded.slice(group.start, group.end)
      lengths.push(group.end - group.start)
      if (digits.length > mostDigits) break
      const span = { start: groups[first]!.start, end: group.end }
      const kind = digits.length < fewestDigits ? undefined : kindOf(folded, span, digits, lengths)
      if (kind) longest = [identifier(kind[0], folded, { start: span.start, end: span.end + kind[1] }), last]
    }
    if (!longest) continue
    found.push(longest[0])
    first = longest[1]
  }
  return found
}

/** What a number is, and how many characters more belong to it (the X of a Chinese identity number). */
function kindOf(
  folded: string,
  { start, end }: Span,
  digits: string,
  lengths: readonly number[],
): readonly [Kind, number] | undefined {
  const before = folded.charAt(start - 1)
  const after = folded.charAt(end)
  if (glued.test(before)) return undefined
  if (lengths.length === 1 && digits.length === 17 && after === 'x' && isChineseIdentity(`${digits}X`))
    return ['identity', 1]
  // A decimal fraction belongs to an amount.
  if (glued.test(after) || /^[.,]\d{1,2}(?!\d)/.test(folded.slice(end, end + 4))) return undefined
  if (digits.length === 18 && isChineseIdentity(digits)) return ['identity', 0]
  if (/^\d{3}-\d{2}-\d{4}$|^\d{3}-\d{3}-\d{3}[ -]\d{2}$/.test(folded.slice(start, end)))
    return ['identity', 0]
  if (/\+[\d ().-]{0,8}$/.test(folded.slice(Math.max(0, start - 10), start))) return undefined
  if (/^00[1-9]/.test(digits)) return undefined
  if (digits.length >= 13 && digits.length <= 19 && isCard(digits, lengths)) return ['card', 0]
  if (isAccountShape(folded.slice(start, end), digits, lengths)) return ['account', 0]
  const label = folded.slice(Math.max(0, start - 40), start)
  for (const [kind, word, least, most] of words) {
    if (digits.length < least || digits.length > most) continue
    if (!evenly(lengths) && !(kind === 'identity' && lengths.length <= 4)) continue
    for (const match of label.matchAll(word))
      if (between.test(label.slice(match.index + match[0].length))) return [kind, 0]
  }
  return undefined
}

function isCard(digits: string, lengths: readonly number[]): boolean {
  if (!luhn(digits)) return false
  return evenly(lengths) || ['4,6,5', '4,6,4', '6,13', '6,10'].includes(lengths.join())
}

/** One group, or groups of one length with a shorter last one: "4111 1111 1111 1111", "4 1 1 1 ...". */
const evenly = (lengths: readonly number[]): boolean =>
  lengths.every((length, index) =>
    index === lengths.length - 1 ? length <= lengths[0]! : length === lengths[0] && length !== 3,
  ) || lengths.length === 1

/** Long numbers that no amount, date or phone is written like; Czech numbers with their bank code. */
function isAccountShape(written: string, digits: string, lengths: readonly number[]): boolean {
  if (lengths.length === 1) return digits.length >= 13
  if (/^(?:\d{1,6}-)?\d{6,10}\/\d{4}$/.test(written)) return true
  return digits.length >= 16 && (lengths.every((length) => length === 4) || evenly(lengths))
}

function luhn(digits: string): boolean {
  let sum = 0
  for (let index = 0; index < digits.length; index++) {
    const digit = Number(digits[digits.length - 1 - index])
    const doubled = index % 2 === 1 ? digit * 2 : digit
    sum += doubled > 9 ? doubled - 9 : doubled
  }
  return sum % 10 === 0 && !/^0+$/.test(digits)
}

const identityWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

function isChineseIdentity(code: string): boolean {
  const sum = identityWeights.reduce((total, weight, index) => total + weight * Number(code[index]), 0)
  return '10X98765432'[sum % 11] === code[17]
}
