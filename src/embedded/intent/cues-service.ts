import type { Cue } from './cue.ts'
import { briskChineseCues } from './cues-brisk-zh.ts'
import { dailyRussianCues } from './cues-daily-ru.ts'
import { dayCues } from './cues-day.ts'
import { livelyRussianCues } from './cues-lively-ru.ts'
import { livelyChineseCues } from './cues-lively-zh.ts'
import { passingCues } from './cues-passing.ts'
import { englishServiceCues } from './cues-service-en.ts'
import { russianServiceCues } from './cues-service-ru.ts'
import { chineseServiceCues } from './cues-service-zh.ts'
import { terseChineseCues } from './cues-terse-zh.ts'
import { chineseThreadCues } from './cues-thread-zh.ts'
import { toldRussianCues } from './cues-told-ru.ts'

/** The cues of the day and of service: their tools are known by examples as well, which weigh as much. */
export const serviceCues: readonly Cue[] = [
  ...dayCues,
  ...englishServiceCues,
  ...russianServiceCues,
  ...livelyRussianCues,
  ...dailyRussianCues,
  ...toldRussianCues,
  ...chineseServiceCues,
  ...passingCues,
  ...chineseThreadCues,
  ...livelyChineseCues,
  ...briskChineseCues,
  ...terseChineseCues,
]
