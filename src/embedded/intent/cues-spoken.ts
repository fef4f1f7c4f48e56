import type { Cue } from './cue.ts'
import { spokenEnglish } from './cues-spoken-en.ts'
import { spokenEnglishRecords } from './cues-spoken-en-records.ts'
import { spokenRussian } from './cues-spoken-ru.ts'
import { spokenChinese } from './cues-spoken-zh.ts'

/** How managers talk on the phone: short, without the names of things. */
export const spokenCues: readonly Cue[] = [
  ...spokenEnglish,
  ...spokenEnglishRecords,
  ...spokenChinese,
  ...spokenRussian,
]
