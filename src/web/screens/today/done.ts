import type { ProposalView } from '#http/views.ts'
import { undo } from '#web/state/cards.ts'
import { toast, trouble } from '#web/state/toasts.ts'
import { act } from '#web/wire/act.ts'
import { isolated, tell } from '#web/words/tell.ts'
import type { BriefLine } from './line.tsx'
import { words } from './today-words.ts'

/**
 * Completes the task of a line. Answers the card where one must be approved first; what was saved at once is told with
 * a way to take it back. `changed` is called after each change.
 */
export async function completeTask(
  { ref, text = '' }: BriefLine,
  changed: () => void,
): Promise<ProposalView | undefined> {
  const card = await act('complete_task', { task: ref }, tell(words.saidDone, { task: text }))
  if (card?.status !== 'committed') return card
  changed()
  const takeBack = async (): Promise<void> => {
    await undo(card)
    toast(tell(words.undone, { what: isolated(text) }))
    changed()
  }
  toast(tell(words.saved, { what: isolated(text) }), 'done', {
    label: tell(words.undo),
    run: () => void takeBack().catch(trouble),
  })
  return undefined
}
