import { matchesOf } from '../../text/matches.ts'
import { kindOf } from '../letters.ts'
import type { Normalised } from '../normalise.ts'
import {
  ibanLength,
  passesChineseIdentity,
  passesIban,
  passesInn,
  passesLuhn,
  passesSnils,
} from './checksums.ts'

/** A number in clear, in places of the normalised text. */
export type NumberFound = Readonly<{ start: number; end: number; entry: string }>

type Candidate = Readonly<{
  start: number
  end: number
  digits: string
  raw: string
  before: string
  around: string
  masked: boolean
}>

const separator = /[ .\-/·]/
const wordsAround = 60

const cardWord =
  /card|visa|mastercard|amex|maestro|unionpay|account|acct|a\/c|卡|账户|账号|帐号|帐户|карт|счет/
const invoiceWord =
  /invoice|contract|application|order|reference|ref\b|ticket|case|request|tracking|policy|isin|发票|合同|申请|订单|编号|单号|工单|счет-фактур|счета-фактур|договор|заявк|заказ|обращени|полис/
const passportWord = /паспорт|passport|护照|серия/
const accountWord = /account|acct|a\/c|账户|账号|帐号|帐户|卡号|户头|счет|р\/с|расчетн/
const identityWord = /身份证|证件|identity|\bid\b/

/** Full account, card, identity and passport numbers written in clear; masked ones and other numbers pass. */
export function findNumbers({ text }: Normalised): NumberFound[] {
  const found: NumberFound[] = []
  for (const candidate of candidatesOf(text)) {
    const entry = nameOf(candidate)
    if (entry) found.push({ start: candidate.start, end: candidate.end, entry })
  }
  return [...found, ...findIbans(text), ...findPassports(text)]
}

/** Runs of digits with single separators between them, with the words that stand around. */
function candidatesOf(text: string): Candidate[] {
  const found: Candidate[] = []
  for (let at = 0; at < text.length; at += 1) {
    if (kindOf(text.charCodeAt(at)) !== 'digit') continue
    let end = at
    let digits = ''
    let last = at
    while (end < text.length) {
      const char = text[end]!
      if (kindOf(char.charCodeAt(0)) === 'digit') {
        digits += char
        last = end + 1
      } else if (!separator.test(char) || (separator.test(text[end + 1] ?? '') && text[end + 1] !== ' '))
        break
      else if (separator.test(text[end + 1] ?? '')) break
      end += 1
    }
    const start = at
    if (/x/.test(text[last] ?? '') && digits.length === 17) {
      digits += 'X'
      last += 1
    }
    if (digits.length >= 9) {
      const before = text.slice(Math.max(0, start - wordsAround), start)
      const around = `${before} ${text.slice(last, last + wordsAround / 2)}`
      found.push({
        start,
        end: last,
        digits,
        raw: text.slice(start, last),
        before,
        around,
        masked: /[*x•#]$/.test(text.slice(0, start).slice(-1)) || /^[*•#]/.test(text.slice(last, last + 1)),
      })
    }
    at = Math.max(at, end - 1)
  }
  return found
}

/** The nearest of two kinds of words before a number decides what it is. */
const nearer = (text: string, wanted: RegExp, other: RegExp): boolean => {
  const place = (pattern: RegExp): number => {
    let best = -1
    for (const match of text.matchAll(new RegExp(pattern.source, 'g'))) best = match.index
    return best
  }
  return place(wanted) >= Math.max(0, place(other))
}

function nameOf({ digits, raw, before, around, masked, start }: Candidate): string | undefined {
  if (masked || /\+ ?\(?$/.test(before)) return undefined
  const bare = digits.replaceAll(/\D/g, '')
  if (digits.length === 18 && passesChineseIdentity(digits) && !/[.]/.test(raw)) return 'cn-identity'
  for (const window of windows(raw)) {
    if (window.length === 20 && /^4[0257]/.test(window)) return 'ru-account'
    if (window.length === 18 && passesChineseIdentity(window)) return 'cn-identity'
  }
  if (/снилс|snils/.test(around) && passesSnils(bare)) return 'snils'
  if (/инн|\binn\b/.test(around) && (passesInn(bare) || windows(raw).some(passesInn))) return 'inn'
  if (/^\d{3}[- ]\d{2}[- ]\d{4}$/.test(raw) && plausibleSsn(bare)) return 'ssn'
  if (bare.length === 9 && /social security|\bssn\b/.test(around) && plausibleSsn(bare)) return 'ssn'
  if (passportWord.test(before) && bare.length === 10 && /^\d{2} ?\d{2}[ №#-]*\d{6}$/.test(raw))
    return 'passport'
  if (bare.length === 18 && identityWord.test(before) && passesChineseIdentity(bare)) return 'cn-identity'
  if (isCard(bare, raw, around, before)) return 'card'
  for (const window of windows(raw))
    if (window.length >= 13 && window !== bare && isCard(window, window, around, before)) return 'card'
  if (
    bare.length >= 10 &&
    bare.length <= 20 &&
    /\d{10,}/.test(raw) &&
    accountWord.test(before) &&
    !(invoiceWord.test(before) && nearer(before, invoiceWord, accountWord)) &&
    start >= 0 &&
    !/\*/.test(raw)
  )
    return 'account'
  return undefined
}

const plausibleSsn = (digits: string): boolean => !/^(?:000|666|9)|^\d{3}00|0000$/.test(digits)

/** A run may hold a number beside a date or an amount: its parts, and neighbours joined. */
function windows(raw: string): string[] {
  const parts = raw.split(separator).filter(Boolean).slice(0, 12)
  const found: string[] = []
  for (let from = 0; from < parts.length; from += 1) {
    let joined = ''
    for (let to = from; to < parts.length && joined.length <= 24; to += 1) {
      joined += parts[to]
      if (joined.length >= 9) found.push(joined)
    }
  }
  return found
}

function isCard(digits: string, raw: string, around: string, before: string): boolean {
  if (digits.length < 13 || digits.length > 19 || !passesLuhn(digits) || /^(\d)\1+$/.test(digits))
    return false
  if (invoiceWord.test(before) && nearer(before, invoiceWord, cardWord)) return false
  if (cardWord.test(around)) return true
  const grouped = /^\d{4}[ -]\d{4}[ -]\d{4}[ -]\d{1,7}$/.test(raw) || raw === digits
  return grouped && /^(?:4|5[1-5]|2[2-7]|3[47]|62|220[0-4]|6011|65|35)/.test(digits)
}

/** IBANs, spaced or not: two letters, two check digits, groups of letters and digits. */
function findIbans(text: string): NumberFound[] {
  const found: NumberFound[] = []
  for (let at = 0; at + 14 < text.length; at += 1) {
    if (kindOf(text.charCodeAt(at)) !== 'latin' || kindOf(text.charCodeAt(at + 1)) !== 'latin') continue
    const before = at > 0 ? kindOf(text.charCodeAt(at - 1)) : 'none'
    if (before === 'latin' || before === 'digit') continue
    if (!/\d|[ -]/.test(text[at + 2] ?? '')) continue
    const end = ibanEnd(text, at)
    if (end > 0) {
      found.push({ start: at, end, entry: 'iban' })
      at = end
    }
  }
  return found
}

function ibanEnd(text: string, at: number): number {
  let compact = ''
  for (let to = at; to < text.length && to < at + 60 && compact.length < 34; to += 1) {
    const char = text[to]!
    const kind = kindOf(char.charCodeAt(0))
    if (kind === 'latin' || kind === 'digit') compact += char.toUpperCase()
    else if (!separator.test(char)) break
    if (compact.length === 4 && (!/\d\d$/.test(compact) || ibanLength(compact) === undefined)) return 0
    const next = to + 1 < text.length ? kindOf(text.charCodeAt(to + 1)) : 'none'
    if (compact.length >= 15 && next !== 'digit' && passesIban(compact)) return to + 1
  }
  return 0
}

const passport = /(?:passport|护照)/g
const russianPassport = /паспорт/g

/** Passports of other countries: their word and one or two letters with 6 to 9 digits in the same line. */
function findPassports(text: string): NumberFound[] {
  const found: NumberFound[] = []
  for (const match of matchesOf(text, passport)) {
    const from = match.index + match[0].length
    const number = /^[^\d\n*]{0,40}?\b([a-z]{0,2}\d{7,9})\b/.exec(text.slice(from, from + 60))
    if (number) {
      const start = from + number[0].length - number[1]!.length
      if (!/[*•]/.test(text[start + number[1]!.length] ?? ''))
        found.push({ start, end: start + number[1]!.length, entry: 'passport' })
    }
  }
  for (const match of matchesOf(text, russianPassport)) {
    const from = match.index + match[0].length
    const number = /^[^\d\n*]{0,40}?(\d{2} ?\d{2}[^\d\n*]{1,12}\d{6})(?!\d)/.exec(text.slice(from, from + 80))
    if (number)
      found.push({
        start: from + number[0].length - number[1]!.length,
        end: from + number[0].length,
        entry: 'passport',
      })
  }
  return found
}
