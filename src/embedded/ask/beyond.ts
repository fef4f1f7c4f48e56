import type { Condition, Subject } from './spec.ts'

/** What a list of clients can be narrowed by with a tool of its own, which shows more of each. */
const known: readonly string[] = [
  'segment',
  'kind',
  'stage',
  'place',
  'amount',
  'contact',
  'state',
  'card',
  'day',
]

/** Whether a condition is one that only the views can answer. */
export const beyond = (subject: Subject, { on, topic, not, times, tests }: Condition): boolean => {
  if (times !== undefined) return true
  if (not) return !(on === 'loans' && tests.length === 0)
  // A list of clients knows what all of theirs is worth together, and no single position.
  if (topic === 'amount') return on !== 'loans' && (on !== 'accounts' || on === subject)
  // Whom to contact has a list of its own.
  if (topic === 'contactDue') return false
  if (topic === 'contact') return on === 'interactions'
  if (topic === 'day') return on === 'cards' || on === 'documents' || on === 'accounts'
  if (topic === 'kyc') return !tests.some((test) => test.kind === 'any')
  return !(known.includes(topic) || topic === `noun ${on}` || topic === 'product')
}
