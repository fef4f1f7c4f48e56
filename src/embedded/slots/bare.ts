import { fold } from '#domain/text/fold.ts'

const bareValue =
  /^(?:(?:please|pls|on|by|at|for|the|with|as|a|very|this|next|a bit|it'?s|its)[\s,]*)*(?:(?:high|top|low)[- ]?prio(?:rity)?|urgent|not urgent|no rush|asap|(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|satur|sun)(?:day)?|tomorrow|tmrw|tmr|\d{1,2}(?::\d\d)? ?(?:am|pm)|\d{1,2}:\d\d|week)(?: (?:please|pls|morning|afternoon|evening|week|then))*[\s.!]*$/u

const russianValue =
  /^(?:(?:это|эта|он[ао]?|ее|его|пусть|будет|очень|все-таки|задача|запрос|обращение|и|приоритет|пожалуйста)[\s,]*)*(?:(?:не ?)?срочн\p{L}*|(?:не )?горит|(?:с )?высок\p{L}+(?: приоритет\p{L}*)?|(?:с )?низк\p{L}+(?: приоритет\p{L}*)?|(?:(?:на|в|во|к|ко|до) )(?:понедельник\p{L}*|вторник\p{L}*|сред[уые]|четверг\p{L}*|пятниц\p{L}*|суббот\p{L}*|воскресень\p{L}*|послезавтра|завтра|сегодня|конц[уа] (?:недели|месяца)|\d{1,2}(?:-?го| \p{L}+)?))(?: (?:пожалуйста|тогда|лучше|утром|вечером))*[\s.!]*$/u

/** 五点半: nothing but an hour for the meeting that waits. */
const hanHour =
  /^(?:那就?|就|还是|改|要不|不如|[，,\s])*(?:[上中下]午|早上|晚上|傍晚)?(?:[一二两三四五六七八九十]{1,3}|\d{1,2})(?:点(?:半|整|钟|[一三]刻|[一二三四五]?十[一二三四五六七八九]?分?|\d{1,2}分?)?|[:：]\d\d)(?:吧|好了|行吗|可以吗)?[。！!？?]*$/u

const dated: ReadonlySet<string> = new Set(['create_task', 'open_request', 'record_promise', 'hand_off'])

/** "High prio please", "on Thursday": nothing but a value, which can only be meant for the task that waits. */
export const bare = (said: string, tool: string): Readonly<{ text: string; strong: boolean }> | undefined =>
  (tool === 'schedule_meeting' && hanHour.test(said.trim())) ||
  (tool === 'create_task' && bareValue.test(fold(said))) ||
  (dated.has(tool) && russianValue.test(fold(said)))
    ? { text: said, strong: false }
    : undefined
