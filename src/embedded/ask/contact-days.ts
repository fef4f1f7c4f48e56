import { addDays, type LocalDate } from '#domain/time.ts'
import { type Clues, dated, labelled, period, span } from './bounds.ts'
import { lastOne, neg } from './event-words.ts'
import { localised as say } from './pattern.ts'
import type { Condition } from './spec.ts'
import { denied, wayIn } from './ways.ts'

/** Clients with whom there was contact in a time, in the way that is said, or was none. `back` is in days. */
export function contactIn(
  bounds: Readonly<{ from?: LocalDate; to?: LocalDate }> | undefined,
  back: number | undefined,
  dates: boolean,
  { folded, today }: Clues,
): Condition | undefined {
  const limit = bounds ? (bounds.from ?? bounds.to) : back === undefined ? undefined : addDays(today, -back)
  if (!limit) return undefined
  const negative = neg.test(folded)
  const way = wayIn(folded)
  if (way && !lastOne.test(folded)) {
    const told = bounds ?? { from: limit }
    return {
      ...dated(
        'interactions',
        'contact',
        [{ kind: 'in', column: 'channel', values: way.channels }, span('on', told)],
        labelled(negative || !bounds ? denied(way.label) : way.label, period(told)),
      ),
      ...(negative || !bounds ? { not: true } : {}),
    }
  }
  // Whoever was not spoken to in a time that is over may have been since.
  if (negative && bounds?.from && bounds.to && bounds.to < today)
    return {
      ...dated(
        'interactions',
        'contact',
        [span('on', bounds)],
        labelled(say('no contact', '没有联系', 'нет контакта'), period(bounds)),
      ),
      not: true,
    }
  if (negative || (back !== undefined && !dates))
    return dated(
      'clients',
      'contact',
      [{ kind: 'compare', column: 'last_contact_on', sign: 'lt', value: limit }],
      labelled(say('last contact before', '最近联系早于', 'последний контакт до'), say(limit, limit, limit)),
    )
  // Whom we spoke to since may have been spoken to before as well: the contacts themselves tell.
  if (bounds?.from && bounds.to && !lastOne.test(folded))
    return dated(
      'interactions',
      'contact',
      [span('on', bounds)],
      labelled(say('contact', '有联系', 'контакт'), period(bounds)),
    )
  return dated(
    'clients',
    'contact',
    [span('last_contact_on', bounds?.to ? bounds : { from: limit })],
    labelled(say('last contact', '最近联系', 'последний контакт'), period(bounds ?? { from: limit })),
  )
}
