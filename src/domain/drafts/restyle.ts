import type { Language } from '../language.ts'
import type { DraftManner } from './purposes.ts'

const kind: Readonly<Record<Language, Readonly<{ opening: string; closing: string; known: RegExp }>>> = {
  en: {
    opening: 'I hope you are keeping well.',
    closing: 'It is always a pleasure to hear from you.',
    known: /hope (?:you|this)|pleasure/i,
  },
  zh: {
    opening: '愿您一切顺利。',
    closing: '期待与您继续交流。',
    known: /一切顺利|期待与您/u,
  },
  ru: {
    opening: 'Надеюсь, у Вас всё хорошо.',
    closing: 'Всегда рады Вашим вопросам.',
    known: /надеюсь, у вас|всегда рад/iu,
  },
}

const paragraphsOf = (letter: string): string[] =>
  letter
    .trim()
    .split(/\n{2,}/)
    .filter((part) => part.trim() !== '')

/** First sentence of a paragraph; a list or a line of facts stays whole. */
function firstSentence(paragraph: string): string {
  if (paragraph.includes('\n')) return paragraph
  const end = /[.!?…]["'»”)]*(?=\s+\p{Lu})|[。！？]["”’」』]*(?=.)/u.exec(paragraph)
  return end ? paragraph.slice(0, end.index + end[0].length) : paragraph
}

/** The letter with the first sentence of each paragraph; greeting and signature stay. */
export function shortened(letter: string): string {
  const parts = paragraphsOf(letter)
  return parts
    .map((part, index) => (index === 0 || index === parts.length - 1 ? part : firstSentence(part)))
    .join('\n\n')
}

/** The letter with a kind word after its greeting and one before its signature, once. */
export function warmed(letter: string, language: Language): string {
  const { opening, closing, known } = kind[language]
  const parts = paragraphsOf(letter)
  const [greeting, ...rest] = parts
  const signature = rest.pop()
  if (greeting === undefined || signature === undefined || known.test(letter)) return letter
  return [greeting, opening, ...rest, closing, signature].join('\n\n')
}

/** The letter with one more paragraph before its signature. */
export function withParagraph(letter: string, paragraph: string): string {
  const parts = paragraphsOf(letter)
  return [...parts.slice(0, -1), paragraph, ...parts.slice(-1)].join('\n\n')
}

/** A letter whose words are given, in the manner asked for. */
export const restyled = (letter: string, manner: readonly DraftManner[], language: Language): string =>
  manner.reduce((text, each) => (each === 'shorter' ? shortened(text) : warmed(text, language)), letter)
