import type { Candidate } from '../candidates.ts'
import { occurs, sentenceAt } from '../exceptions/clauses.ts'
import {
  isAboutSecurity,
  isAttributed,
  isContractFact,
  isQuoted,
  isReferral,
  isRefusal,
  isWarned,
} from '../exceptions/contexts.ts'
import { isNegated } from '../exceptions/negation.ts'
import type { Reading } from '../reading.ts'
import type { ExceptionName, Family, WordingContext } from '../types.ts'

const ofFamily: Readonly<Partial<Record<Family, readonly ExceptionName[]>>> = {
  'COMM-GUAR': ['negation', 'quotation', 'warning', 'fixed_term', 'contract_fact'],
  'COMM-NORISK': ['negation', 'quotation', 'warning', 'fixed_term', 'security'],
  'COMM-EXAG': ['negation', 'quotation', 'warning', 'fixed_term'],
  'COMM-PRESS': ['negation', 'quotation', 'warning', 'security', 'contract_fact'],
  'COMM-CRED': ['negation', 'quotation', 'warning', 'decided'],
  'COMM-DISC': ['negation'],
  'COMM-MNPI': ['attribution', 'refusal'],
  'COMM-TAX': ['referral'],
  'COMM-COMP': ['security'],
  'COMM-TIP': ['general'],
  'COMM-DISCR': ['fixed_term'],
}

/** The exceptions that are asked of a trigger: its own, or those of its family. */
export const exceptionsOf = ({ rule }: Candidate): readonly ExceptionName[] =>
  rule.entry.exceptions ?? ofFamily[rule.family] ?? []

/** Whether one of its exceptions frees a trigger. */
export const isExempt = (reading: Reading, candidate: Candidate, context: WordingContext): boolean =>
  exceptionsOf(candidate).some((name) => tests[name](reading, candidate, context))

type Test = (reading: Reading, candidate: Candidate, context: WordingContext) => boolean

const tests: Readonly<Record<ExceptionName, Test>> = {
  negation: (reading, { rule, start, end }) => isNegated(reading, start, end, rule.family !== 'COMM-PRESS'),
  quotation: (reading, { start, end }) => isQuoted(reading, start, end),
  warning: (reading, { start }) => isWarned(reading, start),
  // Fixed terms are taken out before triggers are met; what is left here are the age limits of a product.
  fixed_term: (reading, { rule, start }) => {
    const { first, last } = sentenceAt(reading, start)
    return (
      rule.family === 'COMM-DISCR' &&
      occurs(reading, 'agelimit', first, last) &&
      hasNumber(reading, first, last)
    )
  },
  contract_fact: (reading, { rule, from, to, start }) => {
    if (rule.family !== 'COMM-PRESS') return isContractFact(reading, from, to)
    const { first, last } = sentenceAt(reading, start)
    return (
      occurs(reading, 'prospect', first, last) && !rule.entry.complete && !occurs(reading, 'act', first, last)
    )
  },
  security: (reading, { rule, start }) => {
    const { first, last } = sentenceAt(reading, start)
    if (rule.family === 'COMM-COMP') return occurs(reading, 'posing', first, last)
    if (rule.family === 'COMM-NORISK')
      return (
        occurs(reading, 'datasafe', first, last) &&
        !occurs(reading, 'investment_noun', first, last) &&
        !occurs(reading, 'capital', first, last)
      )
    return isAboutSecurity(reading, start)
  },
  attribution: (reading, { start }) => isAttributed(reading, start),
  refusal: (reading, { start }) => isRefusal(reading, start),
  referral: (reading, { start }) => isReferral(reading, start),
  general: (reading, { start }) => {
    const { first, last } = sentenceAt(reading, start)
    if (occurs(reading, 'clientreport', first, last) && !occurs(reading, 'tipstrong', first, last))
      return true
    if (!occurs(reading, 'legalduty', first, last)) return false
    return !occurs(reading, 'suspicionword', first, last) || !occurs(reading, 'you', first, last)
  },
  decided: (reading, { rule, start }, { credit_decision }) => {
    const { first, last } = sentenceAt(reading, start)
    if (occurs(reading, 'subject_to', first, last)) return true
    if (!rule.entry.exceptions) return false
    return credit_decision === 'approved' || occurs(reading, 'conditional', first, last)
  },
}

const hasNumber = (reading: Reading, first: number, last: number): boolean =>
  occurs(reading, 'number', first, last)
