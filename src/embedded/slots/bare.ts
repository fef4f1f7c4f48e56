import { fold } from '#domain/text/fold.ts'
import { findDurations } from '../text/numbers.ts'
import { without } from './words.ts'

const bareValue =
  /^(?:(?:and|also|oh|please|pls|on|by|at|for|the|with|as|a|very|this|next|a bit|it'?s|its)[\s,]*)*(?:(?:high|top|low)[- ]?prio(?:rity)?|urgent|not urgent|no rush|asap|(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|satur|sun)(?:day)?|tomorrow|tmrw|tmr|today|tonight|\d{1,2}(?::\d\d)? ?(?:am|pm)|\d{1,2}:\d\d|(?<=at )(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon)(?: thirty| o['’]?clock)?|week)(?: (?:at |around )?(?:\d{1,2}(?:[:.]\d\d)? ?[ap]m|\d{1,2}:\d\d|noon|half past \p{L}+))?(?: (?:please|pls|morning|afternoon|evening|week|then))*[\s.!]*$/u

const russianValue =
  /^(?:(?:это|эта|он[ао]?|ее|его|пусть|будет|очень|все-таки|задача|запрос|обращение|и|приоритет|пожалуйста)[\s,]*)*(?:(?:не ?)?срочн\p{L}*|(?:не )?горит|(?:с )?высок\p{L}+(?: приоритет\p{L}*)?|(?:с )?низк\p{L}+(?: приоритет\p{L}*)?|(?:(?:на|в|во|к|ко|до) )(?:понедельник\p{L}*|вторник\p{L}*|сред[уые]|четверг\p{L}*|пятниц\p{L}*|суббот\p{L}*|воскресень\p{L}*|послезавтра|завтра|сегодня|конц[уа] (?:недели|месяца)|\d{1,2}(?:-?го| \p{L}+)?))(?: (?:пожалуйста|тогда|лучше|утром|вечером))*[\s.!]*$/u

/** 五点半: nothing but an hour for the meeting that waits. */
const hanHour =
  /^(?:那就?|就|还是|改|要不|不如|[，,\s])*(?:[上中下]午|早上|晚上|傍晚)?(?:[一二两三四五六七八九十]{1,3}|\d{1,2})(?:点(?:半|整|钟|[一三]刻|[一二三四五]?十[一二三四五六七八九]?分?|\d{1,2}分?)?|[:：]\d\d)(?:吧|好了|行吗|可以吗)?[。！!？?]*$/u

/** 半小时就够了, 时间短点，二十分钟吧: what stands beside the length of the meeting that waits. */
const aroundLength =
  /^(?:那么?|就|只|大概|大约|最多|顶多|其实|时间|可能|要|得|需要|给|留|谈|聊|开|定|约|安排|预留|不用|不要|别|这么|太|久|长|短|一?[点些]|个|会|面|的|[够行好成可以]|了|吧|差不多|左右|样子|改|成|为|缩|延|到|压|控制|在|以内|之内|内|见|[他她]们?|对方|我们|没|多少|事|更|算|[，,。！!\s])*$/u

/** Why the length is another: 他时间紧, 事情多. */
const reason =
  /^[^\d，,。]{0,7}(?:时间|事情?|赶|忙|紧|多|少|急|复杂|麻烦|简单|不够|太[长短久])[^\d，,。]{0,4}$/u

/** The length that a message says last and nothing else but why. */
function lengthAlone(said: string): string | undefined {
  if (said.length > 28 || !/[分钟时头刻]/u.test(said)) return undefined
  const lengths = findDurations(said, 'zh').filter(({ unit }) => unit === 'minute' || unit === 'hour')
  const last = lengths.at(-1)
  if (!last) return undefined
  const rest = without(said, lengths).split(/[，,。！!]/u)
  return rest.every((clause) => aroundLength.test(clause.trim()) || reason.test(clause.trim()))
    ? said.slice(last.start, last.end)
    : undefined
}

const dated: ReadonlySet<string> = new Set(['create_task', 'open_request', 'record_promise', 'hand_off'])

/** "High prio please", "on Thursday": nothing but a value, which can only be meant for the card that waits. */
export function bare(said: string, tool: string): Readonly<{ text: string; strong: boolean }> | undefined {
  const length = tool === 'schedule_meeting' && /\p{Script=Han}/u.test(said) ? lengthAlone(said) : undefined
  if (length) return { text: length, strong: true }
  return (tool === 'schedule_meeting' && hanHour.test(said.trim())) ||
    ((tool === 'create_task' || (tool === 'record_promise' && !/\d:|[ap]m/iu.test(said))) &&
      bareValue.test(fold(said))) ||
    (dated.has(tool) && russianValue.test(fold(said)))
    ? { text: said, strong: false }
    : undefined
}
