import { signal } from '@preact/signals'
import type { Me } from '#http/views.ts'
import { ask, isOffline, refusals, speaker } from '#web/wire/api.ts'
import { setNow, setZone } from '#web/words/format.ts'
import { language } from '#web/words/tell.ts'

/** starting: not known yet; out: nobody is signed in; locked: the code is wanted; open; offline: opened without signal. */
export type SessionState = 'starting' | 'out' | 'locked' | 'open' | 'offline'

export const session = signal<SessionState>('starting')
export const me = signal<Me | undefined>(undefined)

/** Kept beside the session by whoever keeps secrets on the device. */
type Keeper = Readonly<{
  /** The session is open: reading keys may be fetched. */
  opened(me: Me): Promise<void>
  /** The session was locked, ended or revoked: what reads must go; what is captured stays. */
  closed(why: 'locked' | 'out'): Promise<void>
  /** Who the device last knew, `now` being now, where it can still read: the page then works without signal. */
  remembered(): Promise<Me | undefined>
}>
let keeper: Keeper | undefined
export const setKeeper = (made: Keeper): void => {
  keeper = made
}

export function know(person: Me): void {
  me.value = person
  speaker.id = person.id
  language.value = person.language
  setZone(person.zone)
  setNow(person.now)
  document.documentElement.lang = person.language
}

/** How often this page was closed from here or from another tab: what was asked before that must not open it again. */
let closings = 0

/** Closes the page at once, whatever is on its way from the service. */
export function closePage(state: 'locked' | 'out'): void {
  closings += 1
  session.value = state
}

/**
 * Asks the service who is signed in, and opens, locks or closes the page accordingly; `background` where the page asks
 * by itself, which keeps no idle session awake.
 */
export async function refreshSession({ background = false } = {}): Promise<void> {
  const before = closings
  try {
    const person = await ask<Me>('/api/me', { background })
    if (closings !== before) return
    know(person)
    session.value = 'open'
    await keeper?.opened(person)
  } catch (error) {
    // Signed out or locked was told already; whatever else it was, the page must not wait for ever.
    if (!isOffline(error) && session.value !== 'starting') return
    await openRemembered()
    if (session.value === 'starting') session.value = 'out'
  }
}

/** Opens the page on what the device kept, where it may still be read. */
export async function openRemembered(): Promise<void> {
  if (session.value === 'locked') return
  const before = closings
  const person = await keeper?.remembered()
  if (!person || closings !== before) return
  know(person)
  session.value = 'offline'
}

refusals.listener = (code) => {
  // Somebody else signed in beside this page: nothing it holds in memory may meet them.
  if (code === 'other_person') return location.reload()
  const state = code === 'session_locked' ? 'locked' : 'out'
  session.value = state
  keeper?.closed(state).catch(() => undefined)
}

/** Sign-out was answered: the page forgets. */
export async function signedOut(): Promise<void> {
  me.value = undefined
  closePage('out')
  await keeper?.closed('out')
}
