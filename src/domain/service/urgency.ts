import type { Segment } from '../client.ts'
import type { Localised } from '../language.ts'
import type { Urgency } from './terms.ts'
import { calmWords, type UrgencyRule, urgencyRules } from './urgency-rules.ts'

/** How urgent a wish is, by which rule and after which words of the client; `normal` where no rule fires. */
export type UrgencyFinding = Readonly<{ urgency: Urgency; rule: string; words?: string; reason: Localised }>

const calm: UrgencyFinding = {
  urgency: 'normal',
  rule: 'said_calm',
  reason: { en: 'the client says there is time', zh: '客户表示不急', ru: 'клиент говорит, что не срочно' },
}
const usual: UrgencyFinding = {
  urgency: 'normal',
  rule: 'usual',
  reason: {
    en: 'nothing in it is urgent by the rules',
    zh: '按规则没有紧急情形',
    ru: 'по правилам срочного нет',
  },
}

/** Judges what a client wrote or said by the rules, the first that fires; texts in any of the three languages. */
export function urgencyOf(text: string, client: Readonly<{ segment?: Segment | undefined }>): UrgencyFinding {
  const said = text.normalize('NFKC').toLowerCase()
  const relaxed = calmWords.some((words) => words.test(said))
  for (const rule of urgencyRules) {
    if (rule.segment !== undefined && rule.segment !== client.segment) continue
    if (relaxed && rule.id === 'said_urgent') continue
    const words = firstOf(rule, said)
    if (words !== undefined)
      return { urgency: 'urgent', rule: rule.id, words, reason: withWords(rule, words) }
  }
  return relaxed ? calm : usual
}

const firstOf = ({ words }: UrgencyRule, said: string): string | undefined => {
  for (const each of words) {
    const found = each.exec(said)?.[0]
    if (found !== undefined) return found.trim()
  }
  return undefined
}

/** The reason with the words it stands on. */
const withWords = ({ reason }: UrgencyRule, words: string): Localised => ({
  en: `${reason.en} (“${words}”)`,
  zh: `${reason.zh}（“${words}”）`,
  ru: `${reason.ru} («${words}»)`,
})
