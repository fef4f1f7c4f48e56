import { chineseLessons } from './data/chinese.ts'
import { chineseServiceLessons } from './data/chinese-service.ts'
import { chineseSpokenLessons } from './data/chinese-spoken.ts'
import { englishLessons } from './data/english.ts'
import { englishIdiomLessons } from './data/english-idioms.ts'
import { englishLivelyLessons } from './data/english-lively.ts'
import { englishServiceLessons } from './data/english-service.ts'
import { englishSpokenLessons } from './data/english-spoken.ts'
import { russianLessons } from './data/russian.ts'
import { russianBriskLessons } from './data/russian-brisk.ts'
import { russianLivelyLessons } from './data/russian-lively.ts'
import { russianServiceLessons } from './data/russian-service.ts'
import { russianSpokenLessons } from './data/russian-spoken.ts'

const languages = [
  englishLessons,
  englishServiceLessons,
  englishSpokenLessons,
  englishIdiomLessons,
  englishLivelyLessons,
  chineseLessons,
  chineseServiceLessons,
  chineseSpokenLessons,
  russianLessons,
  russianServiceLessons,
  russianSpokenLessons,
  russianLivelyLessons,
  russianBriskLessons,
]

/**
 * Ways of saying that teach the understanding beside the tools' own examples, by tool; `none` are messages that mean
 * no tool. A tool that is absent here is known by its examples alone.
 */
export const lessons = (): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    [...new Set(languages.flatMap(Object.keys))].map((tool) => [
      tool,
      languages.flatMap((each) => (each[tool] ?? '').split('\n').filter((line) => line !== '')),
    ]),
  )
