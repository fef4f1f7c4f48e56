import { effect } from '@preact/signals'
import type { ProposalView } from '#http/views.ts'
import { keep } from '#web/vault/reading.ts'
import { ask } from '#web/wire/api.ts'
import { setBadge } from './badges.ts'
import { decisions } from './cards.ts'
import { session } from './session.ts'

/** How often the number of waiting cards is asked for, and how soon after a decision. */
const everyMillis = 60_000
const soonMillis = 500

export type Waiting = Readonly<{ proposals: readonly ProposalView[] }>
export const waitingPath = '/api/proposals?for=me'

async function countWaiting(): Promise<void> {
  if (session.peek() !== 'open' || document.visibilityState !== 'visible') return
  try {
    const waiting = await ask<Waiting>(waitingPath, { background: true })
    setBadge('approvals', waiting.proposals.length)
    // They can be read without signal then, also by whoever has not looked at them yet.
    await keep(waitingPath, waiting)
  } catch {
    // Without signal the number of before stands.
  }
}

/** Keeps the number at the tab of approvals true while the page is open. */
export function watchWaiting(): void {
  let soon: ReturnType<typeof setTimeout> | undefined
  effect(() => {
    if (decisions.value < 0 || session.value !== 'open') return
    clearTimeout(soon)
    soon = setTimeout(countWaiting, soonMillis)
  })
  document.addEventListener('visibilitychange', () => void countWaiting())
  setInterval(countWaiting, everyMillis)
}
