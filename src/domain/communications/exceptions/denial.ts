import type { Reading } from '../reading.ts'
import { firstFrom, occurs, sentenceAt } from './clauses.ts'

/** Whether somebody or something is denied in a sentence: an answer "no", or a denial of the claim itself. */
export function isDenied(reading: Reading, token: number, start: number, end: number): boolean {
  const { first, last, at } = sentenceAt(reading, token)
  return denies(reading, first, last, start, end) || nextDenies(reading, at)
}

const nextDenies = (reading: Reading, at: number): boolean => {
  const next = reading.sentences[at + 1]
  return next !== undefined && denies(reading, next.first, next.last, -1, -1)
}

const claimGroups = [
  'guarantee',
  'promise',
  'benefit',
  'capital',
  'risk',
  'invest',
  'approve',
  'certain',
  'lossword',
  'cansay',
  'creditword',
  'bank',
]

/** Negations of one sentence that are looked at; more than these make no text clearer. */
const mostNegations = 40

function denies(reading: Reading, first: number, last: number, start: number, end: number): boolean {
  const answers = reading.of('answerno')
  const answer = answers[firstFrom(answers, first)]
  if (
    answer &&
    answer.start <= first + 2 &&
    answer.start < last &&
    !(answer.start >= start && answer.start < end)
  )
    return true
  if (['lossword'].some((group) => occurs(reading, group, first, last)) && start < 0) return true
  const marks = reading.of('neg')
  const from = firstFrom(marks, first)
  for (let at = from; at < marks.length && at < from + mostNegations && marks[at]!.start < last; at += 1) {
    const mark = marks[at]!
    if (mark.start >= start && mark.start < end) continue
    // "Won't you consider it?" invites and denies nothing.
    if (/^(?:考|试|хотите|желаете|попробовать|consider|try)$/.test(reading.tokens[mark.end]?.forms[0] ?? ''))
      continue
    const near = [Math.max(first, mark.start - 6), Math.min(last, mark.end + 8)] as const
    if (claimGroups.some((group) => occurs(reading, group, ...near))) return true
    if (
      /^(?:true|correct|so|the|right|accurate|верно|правда|так|соответствует|можем|даем|могу)$/.test(
        reading.tokens[mark.end]?.forms[0] ?? '',
      )
    )
      return true
  }
  return false
}
