/** Tools that leave something on record. */
export const saving = [
  'log_interaction',
  'create_task',
  'complete_task',
  'update_client',
  'record_fact',
  'record_promise',
  'open_request',
  'open_complaint',
  'log_feedback',
]

/** A question that sounds like a write asks for what is on record of it. */
export const onRecord: ReadonlyMap<string, string> = new Map([
  ['log_interaction', 'list_interactions'],
  ['create_task', 'list_tasks'],
  ['complete_task', 'list_tasks'],
  ['update_client', 'get_client'],
  ['record_fact', 'get_client'],
  ['record_promise', 'list_promises'],
  ['open_request', 'list_requests'],
  ['open_complaint', 'get_complaint'],
  ['log_feedback', 'list_feedback'],
  ['update_complaint', 'get_complaint'],
  ['close_promise', 'list_promises'],
  ['answer_request', 'list_requests'],
])
/** How much of what speaks for the write then speaks for the look-up. */
const looked = 0.7

/** The chances of a question, with those of the writes given to what is looked up. */
export function asAsked(taught: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const chances = new Map(taught)
  for (const [write, read] of onRecord) {
    const chance = taught.get(write) ?? 0
    chances.set(write, chance * (1 - looked))
    if (taught.has(read)) chances.set(read, (chances.get(read) ?? 0) + chance * looked)
  }
  return chances
}

/** Whether an appointment was made already is looked up: 我有没有约过他. */
export const metYet =
  /(?:约|订|排|安排)(?:过|了|好了?).{0,12}(?:[吗么]|没有?)[?？]?$|(?:有没有|是不是|是否).{0,12}(?:约|订|排)过/u
