import type { WriteResult } from './results.ts'
import { joined, pick, quote, type Voice } from './say.ts'

const field = ({ fields }: WriteResult, label: string) => fields.find((line) => line.label.en === label)

/** A meeting as its card has it: what, when, for the client, and what to mind. */
export function aboutMeeting(voice: Voice, result: WriteResult): string {
  const subject = quote(voice, field(result, 'Subject')?.value ?? '')
  const when = field(result, 'When')
  const theirs = field(result, 'For the client')?.value
  const mind = field(result, 'Mind')?.value.replaceAll('\n', ' ')
  const time = joined(voice, [
    when?.value,
    theirs && pick(voice, `for the client ${theirs}`, `客户当地 ${theirs}`, `у клиента ${theirs}`),
  ])
  const warning = mind ? pick(voice, `. Mind: ${mind}`, `。请注意：${mind}`, `. Учтите: ${mind}`) : ''
  const told = `${subject}${pick(voice, ', ', '，', ', ')}${time}`
  if (field(result, 'Status')?.value === 'cancelled')
    return pick(voice, `the cancellation of ${told}`, `取消${told}`, `отмена – ${told}`)
  if (when?.before !== undefined)
    return `${pick(voice, `${subject} moved from ${when.before} to ${time}`, `将${subject}从 ${when.before} 改到 ${time}`, `перенос – ${subject}: было ${when.before}, станет ${time}`)}${clean(warning)}`
  return `${pick(voice, 'a meeting: ', '会面', 'встреча ')}${told}${clean(warning)}`
}

/** The sentence around ends with a stop of its own. */
const clean = (text: string): string => text.replace(/[.。]+$/u, '')
