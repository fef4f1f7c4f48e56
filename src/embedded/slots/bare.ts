import { fold } from '#domain/text/fold.ts'

const bareValue =
  /^(?:(?:please|pls|on|by|at|for|the|with|as|a|very|this|next|a bit|it'?s|its)[\s,]*)*(?:(?:high|top|low)[- ]?prio(?:rity)?|urgent|not urgent|no rush|asap|(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|satur|sun)(?:day)?|tomorrow|tmrw|tmr|\d{1,2}(?::\d\d)? ?(?:am|pm)|\d{1,2}:\d\d|week)(?: (?:please|pls|morning|afternoon|evening|week|then))*[\s.!]*$/u

/** "High prio please", "on Thursday": nothing but a value, which can only be meant for the task that waits. */
export const bare = (said: string, tool: string): Readonly<{ text: string; strong: boolean }> | undefined =>
  tool === 'create_task' && bareValue.test(fold(said)) ? { text: said, strong: false } : undefined
