import { fold } from '#domain/text/fold.ts'
import type { Setting } from './setting.ts'
import type { ClientMention } from './slots/client.ts'
import { limitIn } from './slots/limit.ts'
import { datesIn } from './slots/mentions.ts'
import {
  closingSlots,
  dueSlots,
  owedBy,
  promiseSlots,
  promiseStatus,
  withoutPromise,
} from './slots/promise.ts'
import type { Span } from './slots/words.ts'
import type { Filled } from './understand.ts'

type FindClient = (said: string, setting: Setting, taken?: readonly Span[]) => ClientMention | undefined

/** A client is only taken from a question where the words leave no doubt. */
const sure = 1

const clientIn = (mention: ClientMention | undefined, { lastClient }: Setting): string | undefined =>
  mention === undefined ? undefined : mention.pronoun ? lastClient : mention.text

/** The arguments of the tools about promises and contacts that are due; undefined for any other tool. */
export function promiseWish(
  tool: string,
  said: string,
  setting: Setting,
  findClient: FindClient,
): Filled | undefined {
  const { moment, currency } = setting
  const limit = limitIn(fold(said))
  if (tool === 'list_contacts_due')
    return { input: { ...dueSlots(said, moment, currency), ...(limit && { limit }) } }
  if (tool === 'close_promise') return { input: closingSlots(said) }
  if (tool === 'list_promises') {
    const date = datesIn(said, moment, 'future')[0]
    const found = findClient(withoutPromise(said), setting, date ? [date] : [])
    const client = found && (found.pronoun || found.score >= sure) ? clientIn(found, setting) : undefined
    const [status, side] = [promiseStatus(said), owedBy(said)]
    return {
      input: {
        ...(client && { client }),
        ...(status && { status }),
        ...(side && { owed_by: side }),
        ...(date && { due_to: date.to ?? date.on }),
        ...(limit && { limit }),
      },
    }
  }
  if (tool !== 'record_promise') return undefined
  const { head, ...slots } = promiseSlots(said, moment)
  const client = clientIn(findClient(withoutPromise(head), setting), setting) ?? setting.lastClient
  if (client === undefined) return { input: slots, missing: 'client' }
  const input = { client, ...slots }
  return slots.text === undefined ? { input, missing: 'text' } : { input }
}
