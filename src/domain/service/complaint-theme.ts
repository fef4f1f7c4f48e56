import type { Localised } from '../language.ts'
import { type ComplaintTheme, complaintThemes, isTheme, themeRules } from './complaint-themes.ts'

/** Lower case and one form of every character, as the word lists are written. */
export const plainWords = (text: string): string =>
  text.normalize('NFKC').toLowerCase().replaceAll('ё', 'е').replaceAll('’', "'")

/** The theme whose words occur most in a text, the graver one of two that tie; `other` where none does. Linear. */
export function themeOf(text: string): ComplaintTheme {
  const plain = plainWords(text)
  let best: ComplaintTheme = 'other'
  let most = 0
  for (const theme of complaintThemes) {
    const hits = themeRules[theme].words.reduce((sum, words) => sum + (plain.match(words)?.length ?? 0), 0)
    if (hits > most) [best, most] = [theme, hits]
  }
  return best
}

/** The theme of a recorded topic: a theme's own key, or what its words say. */
export const themeOfTopic = (topic: string): ComplaintTheme =>
  isTheme(topic) ? topic : themeOf(topic.replaceAll('_', ' '))

export const themeName = (theme: string): Localised =>
  isTheme(theme) ? themeRules[theme].names : { en: theme, zh: theme, ru: theme }
