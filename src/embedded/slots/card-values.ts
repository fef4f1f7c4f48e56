import { fold } from '#domain/text/fold.ts'
import { high, low } from '../correction-words.ts'
import { departmentIn } from './department.ts'
import { scoreIn } from './feedback.ts'

type Values = Readonly<Record<string, unknown>>

/** How urgent a text says something is. */
function graveness(text: string): 'high' | 'low' | undefined {
  const folded = fold(text)
  return low.test(folded) ? 'low' : high.test(folded) ? 'high' : undefined
}

/** The better values for a card that waits which are said by a word of their own: priority, urgency, department, score. */
export function wordValues(text: string, tool: string): Values {
  const grave = graveness(text)
  const department = tool === 'hand_off' ? departmentIn(text) : undefined
  const score = tool === 'log_feedback' ? scoreIn(`${text} из 10`) : undefined
  return {
    ...(tool === 'create_task' && grave && { priority: grave }),
    ...(tool === 'open_request' && grave && { urgency: grave === 'high' ? 'urgent' : 'normal' }),
    ...(department && { department }),
    ...(score !== undefined && { score }),
  }
}
