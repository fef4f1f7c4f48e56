import { type ReadonlySignal, type Signal, signal } from '@preact/signals'
import { useEffect, useMemo } from 'preact/hooks'
import type { ProposalView } from '#http/views.ts'
import { ApiError, ask, post } from '#web/wire/api.ts'
import { nowMillis } from '#web/words/format.ts'
import { session } from './session.ts'

type Entry = { readonly card: Signal<ProposalView>; viewers: number }

/** Cards that were read, each once however many places show it, and at most so many that nobody looks at. */
const entries = new Map<string, Entry>()
const mostKept = 200
/** What was read is told once: a list drawn again later brings nothing newer. */
const taken = new WeakSet<ProposalView>()
/** How often cards that wait are read again while they are looked at. */
const askAgainMillis = 20_000

/** Counts the decisions made on this page: what lists cards reads again when it changes. */
export const decisions = signal(0)

/** Takes a card as the service just told it; every place that shows it follows. */
export function know(card: ProposalView): void {
  const entry = entries.get(card.id)
  if (taken.has(card) && entry) return
  taken.add(card)
  if (entry) entry.card.value = card
  else entries.set(card.id, { card: signal(card), viewers: 0 })
  if (entries.size <= mostKept) return
  for (const [id, { viewers }] of entries)
    if (viewers === 0 && id !== card.id) {
      entries.delete(id)
      return
    }
}

/** The live state of a card, from the first sight on. */
export function useCard(first: ProposalView): ReadonlySignal<ProposalView> {
  const { entry, old } = useMemo(() => {
    const old = taken.has(first)
    know(first)
    return { entry: entries.get(first.id)!, old }
  }, [first])
  useEffect(() => {
    entry.viewers++
    // Shown once more after a while, as when one comes back to the screen.
    if (old && maySoonChange(first)) refresh(first.id).catch(() => undefined)
    return () => {
      entry.viewers--
    }
  }, [entry])
  return entry.card
}

/** The card as it is known now. */
export const cardNow = (first: ProposalView): ProposalView => entries.get(first.id)?.card.value ?? first

const others = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('cards')

/** Sends a decision; a refusal brings the card as it is now, and is thrown on for its sentence. */
async function decide(id: string, verb: string, body: unknown): Promise<ProposalView> {
  try {
    const { proposal } = await post<{ proposal: ProposalView }>(`/api/proposals/${id}/${verb}`, body)
    know(proposal)
    others?.postMessage(id)
    decisions.value++
    return proposal
  } catch (error) {
    if (error instanceof ApiError && error.proposal) {
      know(error.proposal)
      decisions.value++
    }
    throw error
  }
}

/** Approves exactly the card that is shown. */
export const approve = ({ id, mark }: ProposalView): Promise<ProposalView> =>
  decide(id, 'approve', { seen: mark })

export const decline = ({ id }: ProposalView, reason: string): Promise<ProposalView> =>
  decide(id, 'decline', reason === '' ? {} : { reason })

/** Changes lines by their paths; an empty text clears a line, or leaves out the item whose path it is. */
export const edit = (
  { id, mark }: ProposalView,
  fields: Readonly<Record<string, unknown>>,
): Promise<ProposalView> => decide(id, 'edit', { fields, seen: mark })

export const undo = ({ id }: ProposalView): Promise<ProposalView> => decide(id, 'undo', {})

/** Reads a card again; what cannot be read stays as it was. */
export async function refresh(id: string): Promise<void> {
  try {
    const { proposal } = await ask<{ proposal: ProposalView }>(`/api/proposals/${id}`, { background: true })
    know(proposal)
  } catch {
    // No signal, or out of sight: the next look asks again.
  }
}

const maySoonChange = ({ status, undoUntil }: ProposalView): boolean =>
  status === 'pending' || (undoUntil !== undefined && Date.parse(undoUntil) > nowMillis())

function refreshSeen(): void {
  if (document.visibilityState !== 'visible' || session.value !== 'open') return
  for (const [id, { card, viewers }] of entries)
    if (viewers > 0 && maySoonChange(card.peek())) refresh(id).catch(() => undefined)
}

// Cards are decided elsewhere too: in another tab, in Slack, by a second person.
others?.addEventListener('message', ({ data }: MessageEvent<string>) => {
  if ((entries.get(data)?.viewers ?? 0) > 0) refresh(data).catch(() => undefined)
})
addEventListener('focus', refreshSeen)
document.addEventListener('visibilitychange', refreshSeen)
setInterval(refreshSeen, askAgainMillis)

session.subscribe((state) => {
  if (state === 'out' || state === 'locked') entries.clear()
})
