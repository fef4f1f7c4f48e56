import { signal } from '@preact/signals'
import type { Language, Localised } from '#domain/language.ts'

/** The language of the page: the user's setting once they are known, the browser's until then. */
export const language = signal<Language>(browserLanguage())

/** Locale for dates, numbers and plurals. */
export const locale = (): string => ({ en: 'en-GB', zh: 'zh-CN', ru: 'ru-RU' })[language.value]

function browserLanguage(): Language {
  for (const wished of navigator.languages) {
    const found = (['en', 'zh', 'ru'] as const).find((each) => wished.toLowerCase().startsWith(each))
    if (found) return found
  }
  return 'en'
}

/** One text in the three languages; screens keep theirs in a table of such. */
export const say = (en: string, zh: string, ru: string): Localised => ({ en, zh, ru })

/** A text in the page's language, `{name}` replaced by its value. Reading it in a component follows the setting. */
export function tell(text: Localised, values: Readonly<Record<string, string | number>> = {}): string {
  return text[language.value].replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name]
    return value === undefined ? whole : typeof value === 'number' ? value.toLocaleString(locale()) : value
  })
}

/** A name or text of others within a sentence of ours: whatever marks of direction it holds end with it. */
export const isolated = (text: string): string => `\u2068${text}\u2069`

/** Forms of a counted noun, `#` standing for the number: Chinese has one, English two, Russian three and a fraction's. */
export type Counted = Readonly<{
  en: Readonly<{ one: string; other: string }>
  zh: Readonly<{ other: string }>
  ru: Readonly<{ one: string; few: string; many: string; other?: string }>
}>

/** A number with its noun in the right form. */
export function count(number: number, forms: Counted): string {
  const own: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> = forms[language.value]
  const rule = new Intl.PluralRules(locale()).select(number)
  return (own[rule] ?? own.other ?? own.many ?? '#').replace('#', number.toLocaleString(locale()))
}
