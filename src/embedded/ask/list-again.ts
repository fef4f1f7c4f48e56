import { fold } from '#domain/text/fold.ts'
import { elliptic } from '../elliptic.ts'
import type { Mind } from '../planned.ts'
import type { Dialogue, PastCall } from '../read-prompt.ts'
import { filled } from '../readings.ts'
import type { Setting } from '../setting.ts'
import { beyond } from './beyond.ts'
import { pointing } from './refine.ts'
import type { Reading } from './spec.ts'

/** Whether the tool that listed last lists again: it knows all that narrows its list, and shows more of each row. */
export function listsAgain(
  said: string,
  { spec }: Reading,
  before: Dialogue,
  setting: Setting,
  mind: Mind,
): boolean {
  const call = before[before.length - 1]?.calls[0]
  if (!call || spec?.measure.kind !== 'list') return false
  const unknown = spec.where.some((each) => each.topic === 'currency' || beyond(spec.subject, each))
  if (call.tool === 'find_clients' && unknown) return false
  return elliptic(said, before, setting, mind) !== undefined || saidAnew(said, call, setting, mind)
}

/** Whether a message says anew all that narrowed the list before. */
function saidAnew(said: string, call: PastCall, setting: Setting, mind: Mind): boolean {
  if (call.tool !== 'find_clients' || pointing.test(fold(said))) return false
  const { input } = filled(call.tool, said, mind, setting)
  return Object.keys(call.input).every((field) => field in input)
}
