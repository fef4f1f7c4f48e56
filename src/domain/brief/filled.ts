import type { Language } from '../language.ts'
import { formatDate } from '../text/format.ts'
import { isLocalDate } from '../time.ts'

/** In one pass, so that what is put in is never read as a place for more; days stand as the language writes them. */
export const filled = (text: string, facts: Readonly<Record<string, string>>, language: Language): string =>
  text.replace(/( ?)\{(\w+)\}( ?)/g, (_, before: string, name: string, after: string) => {
    const fact = facts[name] ?? ''
    const written = asWritten(fact, language)
    // A Chinese date needs no space to the words around it.
    return language === 'zh' && written !== fact ? written : `${before}${written}${after}`
  })

/** A day, with or without a time of day behind it, in the language; everything else as it is. */
function asWritten(fact: string, language: Language): string {
  const [on = '', time, ...more] = fact.split(' ')
  if (!isLocalDate(on) || more.length > 0) return fact
  return time === undefined
    ? formatDate(on, language)
    : `${formatDate(on, language)}${language === 'zh' ? ' ' : ', '}${time}`
}
