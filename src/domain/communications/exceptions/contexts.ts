import type { Reading } from '../reading.ts'
import { firstFrom, occurs, sentenceAt } from './clauses.ts'
import { isDenied } from './denial.ts'

/** A warning heads the sentence, or the one before it ends in a colon: all that follows in it is warned of. */
export function isWarned(reading: Reading, start: number): boolean {
  const { first } = sentenceAt(reading, start)
  if (occurs(reading, 'beware', first, start)) return true
  // "A promise of guaranteed profit is a sign of fraud": the warning may follow in the same clause.
  const { reach } = reading.tokens[start]!
  const marks = reading.of('scamlabel')
  const near = marks[firstFrom(marks, Math.max(first, start - 20))]
  return near !== undefined && near.start < start + 20 && reading.tokens[near.start]!.reach === reach
}

/** The trigger is quoted, asked about or spoken of as a word, and denied there or in the next sentence. */
export function isQuoted(reading: Reading, start: number, end: number): boolean {
  const { first, last, question } = sentenceAt(reading, start)
  if (
    occurs(reading, 'aboutword', first, last) &&
    (reading.tokens[start]!.quoted || isForbidden(reading, first, last))
  )
    return true
  const mentioned = reading.tokens[start]!.quoted || question || occurs(reading, 'asked', first, start)
  return mentioned && isDenied(reading, start, start, end)
}

const isForbidden = (reading: Reading, first: number, last: number): boolean => {
  const text = reading.tokens
    .slice(first, Math.min(last, first + 80))
    .map(({ forms }) => forms[0])
    .join(' ')
  return /\b(?:may not|must not|not be used|not appear|forbidden|prohibited|not allowed|not permitted|avoid|never use|not use)\b|запрещ|не допуска|недопуст|нельзя|не использ|не должн|不 得|不 能|禁|避 免|不 可/.test(
    text,
  )
}

/** A deposit's or loan's rate, a policy's sum, a fee: terms of a contract and no promise about an investment. */
export function isContractFact(reading: Reading, start: number, end: number): boolean {
  const { first, last } = sentenceAt(reading, start)
  if (occurs(reading, 'investment_noun', first, last)) return false
  const banking = ['deposit', 'loan', 'insurance'].some((group) => occurs(reading, group, first, last))
  const number = occurs(reading, 'number', first, last)
  if (banking) return number || occurs(reading, 'contractword', first, last)
  // A share of something that is no yield: a discount, a fee, a stake.
  return (
    occurs(reading, 'fee', Math.max(first, start - 8), Math.min(last, end + 8)) &&
    !occurs(reading, 'benefit', first, last)
  )
}

/** Loss, theft and blocking are urgent without pressing anybody to buy. */
export const isAboutSecurity = (reading: Reading, start: number): boolean => {
  const { first, last } = sentenceAt(reading, start)
  return occurs(reading, 'security', first, last)
}

/** News that was published: a press release, an announcement; "not published" is none. */
export const isAttributed = (reading: Reading, start: number): boolean => {
  const { first, last } = sentenceAt(reading, start)
  const marks = reading.of('published')
  for (let at = firstFrom(marks, first), seen = 0; at < marks.length && seen < 12; at += 1, seen += 1) {
    const { start: place, end } = marks[at]!
    if (place >= last) return false
    const early = Math.max(first, place - 4)
    const unpublished = occurs(reading, 'neg', early, place) || occurs(reading, 'beforeword', early, end + 3)
    if (!unpublished) return true
  }
  return false
}

/** "May not share": refusing to pass on what one may know. */
export const isRefusal = (reading: Reading, start: number): boolean => {
  const { first, last } = sentenceAt(reading, start)
  return occurs(reading, 'refusal_to_share', first, last)
}

/** "We do not give tax advice", "please ask your adviser". */
export const isReferral = (reading: Reading, start: number): boolean => {
  const { first, last, at } = sentenceAt(reading, start)
  const next = reading.sentences[at + 1]
  return (
    occurs(reading, 'referral', first, last) ||
    (next !== undefined &&
      occurs(reading, 'referral', next.first, next.last) &&
      occurs(reading, 'neg', first, last))
  )
}
