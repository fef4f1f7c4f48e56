import type { Language } from '#domain/language.ts'
import { fold } from '#domain/text/fold.ts'
import { matchesOf } from '#domain/text/matches.ts'
import {
  chineseName,
  chineseNouns,
  chineseParticles,
  chineseWords,
  englishWords,
  russianWords,
} from './language-words.ts'

/** Quoted words, addresses and ids say nothing about the language of the sentence around them. */
const foreignSpans =
  /«[^«»\n]{0,300}»|"[^"\n]{0,300}"|“[^“”\n]{0,300}”|「[^「」\n]{0,300}」|《[^《》\n]{0,300}》|https?:\/\/\S{1,300}|[\w.+-]{1,64}@[\w.-]{1,190}|\b[a-z]{2,8}_\w{3,40}\b/giu
const word =
  /[\p{Script=Latin}\p{Script=Cyrillic}][\p{Script=Latin}\p{Script=Cyrillic}'’-]*|\p{Script=Han}+/gu
const longest = 4000

type Scores = Record<Language, number>

/** Known words weigh most; unknown lower-case words a little; capitalised ones are mostly names. The first word leads. */
function weigh(text: string): Scores {
  const scores: Scores = { en: 0, ru: 0, zh: 0 }
  for (const match of matchesOf(text, word)) {
    const written = match[0]
    const folded = fold(written)
    const named = written !== written.toLowerCase()
    if (/\p{Script=Han}/u.test(written)) {
      const telling = [...written].filter((char) => chineseWords.test(char)).length
      const name = chineseName.test(written) && !chineseParticles.test(written)
      if (chineseNouns.has(written)) scores.zh += 1
      scores.zh += !name && (telling > 0 || written.length > 4) ? 0.6 * written.length + telling * 0.4 : 0.2
    } else if (/[а-я]/.test(folded)) {
      const known = russianWords.has(folded)
      scores.ru +=
        (known ? 2 : named ? 0.15 : 0.6) +
        (match.index === 0 && (known || !named) ? 1.5 * (known ? 1 : 0.2) : 0)
    } else if (englishWords.has(folded)) {
      scores.en += written.length === 1 && named && folded !== 'i' ? 0.1 : match.index === 0 ? 3.5 : 2
    } else scores.en += named ? 0.1 : 0.4
  }
  return scores
}

const order: readonly Language[] = ['en', 'zh', 'ru']
const strongest = (scores: Scores): Language =>
  order.reduce((best, language) => (scores[language] > scores[best] ? language : best), 'en')

/**
 * The language an answer to a text should use. Names, quotes, addresses, ids and figures count for nothing, so a text
 * of only such things keeps `previous` (English when there is none and the script says nothing).
 */
export function detectLanguage(text: string, previous?: Language): Language {
  const scores = weigh(text.slice(0, longest).replace(foreignSpans, ' '))
  const best = strongest(scores)
  if (scores[best] >= 1) return best
  if (previous) return previous
  return scores[best] > 0 ? best : strongest(weigh(text.slice(0, longest)))
}
