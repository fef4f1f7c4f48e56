import { bookClosed, namesBook } from './colleagues.ts'
import { composed } from './composed-han.ts'
import { onThatDay } from './in-thread.ts'
import { outsideOf } from './intent/outside.ts'
import { forbidden } from './intent/refusals.ts'
import { talkIn, withoutHeld } from './intent/talk.ts'
import { withoutOpening } from './opening.ts'
import { type Mind, merged, oneReport, only, type Plan, type PlannedCall } from './planned.ts'
import type { Dialogue } from './read-prompt.ts'
import { ranked } from './readings.ts'
import { asOneReminder } from './reminding.ts'
import { type Setting, settingFor } from './setting.ts'
import { withoutWordSlip } from './slots/han-slips.ts'
import type { Moment } from './slots/mentions.ts'
import { isQuestion } from './slots/question.ts'
import { sameName } from './slots/same-name.ts'
import { withoutSlips } from './slots/slips.ts'
import { withCommas } from './text/dictated.ts'
import { byClients } from './two-clients.ts'
import { wishesOf } from './wishes.ts'

/** What a message that answers no question asks for. */
export function fresh(heard: string, before: Dialogue, moment: Moment, mind: Mind): Plan {
  const bare = withoutOpening(heard)
  const plan = asked(bare, before, moment, mind)
  // Now and then what was said in passing tells what is meant.
  return bare !== heard && unread(plan) ? better(asked(heard, before, moment, mind), plan) : plan
}

const unread = ({ calls, remarks }: Plan): boolean =>
  calls.length === 0 &&
  remarks.every(({ kind }) => kind === 'offer' || kind === 'unclear' || kind === 'not_in_data')

const better = (one: Plan, other: Plan): Plan => (unread(one) ? other : one)

function asked(heard: string, before: Dialogue, moment: Moment, mind: Mind): Plan {
  const setting = settingFor(before, moment)
  const plain = withCommas(withoutHeld(withoutWordSlip(withoutSlips(heard, moment))))
  const said = asOneReminder(onThatDay(plain, setting), moment)
  const talk = talkIn(said)
  if (talk) return only({ kind: 'talk', talk })
  const against = forbidden(said)
  // Who covers for whom opens a book and looks at none.
  const closed = bookClosed(said, moment)
  const covers =
    !isQuestion(said) &&
    (closed || namesBook(said, moment)) &&
    ranked(said, mind, setting)[0]?.tool === 'set_client_team'
  if (!covers && closed) return only({ kind: 'refusal', refusal: 'colleague' })
  if (against?.whole) return only({ kind: 'refusal', refusal: against.refusal })
  const of = outsideOf(said)
  if (of) return only({ kind: 'out_of_scope', of })
  const list = composed(said, mind, setting)
  const apart = covers || list ? [said] : byClients(said, mind, setting)
  const each = apart.length > 1 ? forTheirClients(apart, before, setting, mind) : undefined
  return each ?? wishesOf(said, { before, setting, mind, covers })
}

/** The wishes for several clients, each as if it had been said alone; undefined where one of them asks something back. */
function forTheirClients(
  parts: readonly string[],
  before: Dialogue,
  setting: Setting,
  mind: Mind,
): Plan | undefined {
  let made: readonly PlannedCall[] = []
  for (const part of parts) {
    const { calls: next, remarks } = wishesOf(part, { before, setting, mind, covers: false })
    if (remarks.length > 0 || next.length === 0) return undefined
    made = merged(made, next)
  }
  return { calls: oneReport(made, sameName, setting.moment.zone), remarks: [] }
}
