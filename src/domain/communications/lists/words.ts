import { englishSituations } from './situations-en.ts'
import { russianSituations } from './situations-ru.ts'
import { chineseSituations } from './situations-zh.ts'
import { englishWords } from './words-en.ts'
import { russianWords } from './words-ru.ts'
import { chineseWords } from './words-zh.ts'

/** Words of all three languages by group; a group holds what it means in every language, since texts mix them. */
export const wordGroups: readonly Readonly<Record<string, string>>[] = [
  englishWords,
  russianWords,
  chineseWords,
  englishSituations,
  russianSituations,
  chineseSituations,
]
