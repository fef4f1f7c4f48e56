import type { Actor } from '#domain/actor.ts'
import type { Store, Turn } from '#store/port.ts'

/** The card of the thread that a correction would mean, as the built-in assistant reads it; null where none waits. */
export async function waitingFor(store: Store, { threadId }: Turn, actor: Actor) {
  const waiting = await store.proposals.newestPending(actor, threadId)
  if (!waiting) return null
  const { id, tool, input, card } = waiting
  const clientName = card.fields.find(({ label }) => label.en === 'Client')?.value
  return { id, tool, input, ...(clientName === undefined ? {} : { clientName }) }
}
