/** What a letter that is ordered by name is worth, whatever it tells. */
const ordered = 13

const told = [
  'schedule_meeting',
  'update_client',
  'record_promise',
  'create_task',
  'hand_off',
  'update_complaint',
  'answer_request',
] as const

/** Whether the cues take a message for the order of a letter to somebody named: "mail Ruth that the meeting is moved". */
export const ordersLetter = (scores: ReadonlyMap<string, number>): boolean =>
  (scores.get('draft_message') ?? 0) >= ordered

/** Its news is not what the message wishes for. */
export function asLetter(scores: Map<string, number>): void {
  for (const tool of told) if (scores.has(tool)) scores.set(tool, scores.get(tool)! - 6)
}
