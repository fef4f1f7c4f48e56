import type { Role } from '#domain/actor.ts'
import type { Audience, WordingContext, WordingResult } from '#domain/communications/types.ts'
import type { Language, Localised } from '#domain/language.ts'
import type { Evidence } from './evidence.ts'
import { quotations } from './quotations.ts'
import { remembered } from './remembered.ts'
import type { Violation } from './reply-guard.ts'

/** The wording check of outgoing texts. */
export type CheckWording = (text: string, language: Language, context: WordingContext) => WordingResult

/** A check that remembers what it said of a sentence to these readers. */
export function rememberedCheck(check: CheckWording): CheckWording {
  const checked = remembered((text, by: `${Language} ${Audience}`) => {
    const [language, audience] = by.split(' ') as [Language, Audience]
    return check(text, language, { audience })
  })
  return (text, language, context) => {
    const { audience, ...others } = context
    return audience !== undefined && Object.keys(others).length === 0
      ? checked(text, `${language} ${audience}`)
      : check(text, language, context)
  }
}

/** Wording of one reply, sentence by sentence. */
export type WordingGuard = Readonly<{
  /** What is blocked, and the sentence with full numbers masked. */
  check(sentence: string): Readonly<{ violations: readonly Violation[]; text: string }>
  /** True once a sentence was shown that only warns. */
  warned(): boolean
}>

/** Families that hold for quoted records too: who may know a thing does not depend on who wrote it down. */
const evenQuoted = new Set(['COMM-TIP', 'COMM-PII', 'COMM-FORM'])

/** In an answer to the RM "the largest loan" puts the book's own records in order; it praises nothing. */
const ranks =
  /^(?:the )?(?:largest|biggest|smallest|highest|lowest|longest|latest)\b|^最(?:大|小|高|低|多|少|长|短|新|早|近|晚)|^сам\p{L}+ (?:крупн|больш|маленьк|высок|низк|долг|коротк|поздн|ранн|давн)/iu

const audienceOf = (role: Role): Audience => (role === 'compliance' ? 'compliance' : 'rm')

/**
 * Families of claims look at what the reply itself says: a note of the record that is read back is not our claim.
 * COMM-TIP and COMM-PII look at every word.
 */
export function wordingGuard(
  check: CheckWording,
  evidence: Evidence,
  { role, language }: Readonly<{ role: Role; language: Language }>,
): WordingGuard {
  const quoted = quotations()
  const context = { audience: audienceOf(role) }
  let warned = false
  return {
    check: (sentence) => {
      const own = quoted.without(sentence, evidence.quotes())
      const whole = check(sentence, language, context).findings
      const spoken =
        own === sentence ? whole : own.trim() === '' ? [] : check(own, language, context).findings
      const findings = [
        ...whole.filter(({ family }) => evenQuoted.has(family)),
        ...spoken.filter(({ family }) => !evenQuoted.has(family)),
      ]
      const blocked = findings.filter(({ severity, family }) => severity === 'block' && family !== 'COMM-PII')
      const violations = [...new Set(blocked.map(({ family }) => family))].map(
        (family): Violation => ({ kind: 'wording', what: family }),
      )
      const warns = findings.some(({ severity, matched }) => severity === 'warn' && !ranks.test(matched))
      if (violations.length === 0 && warns) warned = true
      const numbers = findings.filter(({ family }) => family === 'COMM-PII').map(({ span }) => span)
      return { violations, text: masked(sentence, numbers) }
    },
    warned: () => warned,
  }
}

const kept = 4

/** The text with the letters and digits of each span veiled but for the last four. */
function masked(text: string, spans: readonly (readonly [number, number])[]): string {
  let result = ''
  let from = 0
  for (const [start, end] of [...spans].sort(([a], [b]) => a - b)) {
    if (start < from) continue
    const characters = text.slice(start, end).replace(/[^\p{L}\p{N}]/gu, '')
    result += `${text.slice(from, start)}••••${characters.slice(-kept)}`
    from = end
  }
  return result + text.slice(from)
}

/** Shown once under a reply that holds a warned wording. */
export const warnedNote: Localised = {
  en: '⚠ Some of this wording is for you only: check it before you use it with the client.',
  zh: '⚠ 以上部分措辞仅供您参考，用于客户之前请先核对。',
  ru: '⚠ Часть формулировок — только для вас: проверьте их, прежде чем говорить так клиенту.',
}
