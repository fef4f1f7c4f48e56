import type { SessionState } from '#http/account-views.ts'
import { closePage, me, refreshSession, session } from '#web/state/session.ts'
import { ask, post, refusals } from '#web/wire/api.ts'
import { known, noteLocked, recall } from './keys.ts'
import { leave } from './leave.ts'

/** In a tunnel the service is told later: whoever gives the code meanwhile waits no longer than this. */
const patienceMillis = 5_000

/**
 * Hides everything at once and deletes the key that reads; without a code the session ends. The service is told as
 * soon as it can be: that the page is locked is kept, so that a lost signal and a reload do not open it again.
 */
export function lockHere(): Promise<void> {
  locking = lock()
  return locking
}

/** A lock on its way to the device's store and to the service: what opens the page again comes after it. */
let locking: Promise<void> = Promise.resolve()

async function lock(): Promise<void> {
  const held = me.value?.session
  const pinSet = held?.pinSet ?? false
  closePage(pinSet ? 'locked' : 'out')
  refusals.listener(pinSet ? 'session_locked' : 'sign_in_needed')
  if (pinSet) await noteLocked(held?.expiresAt).catch(() => undefined)
  const signal = AbortSignal.timeout(patienceMillis)
  await ask('/api/lock', { method: 'POST', body: {}, signal }).catch(() => undefined)
  if (!pinSet) await leave()
}

/** Opens the page where the session is open, unless that very session was locked here: then the service is told now. */
export async function reopen(): Promise<SessionState | undefined> {
  await locking
  // Another tab may have given the code meanwhile.
  const lockedSession = (await recall())?.lockedSession
  if (lockedSession === undefined && session.value === 'starting') {
    await refreshSession()
    return undefined
  }
  try {
    const told = await ask<SessionState>('/api/session-state', { background: true })
    const same = told.expiresAt === lockedSession
    if (told.state === 'open' && same) {
      await post('/api/lock')
      session.value = 'locked'
      return { ...told, state: 'locked' }
    }
    if (lockedSession !== undefined && !same) await noteLocked(undefined)
    if (told.state === 'open') await refreshSession()
    else session.value = told.state === 'locked' ? 'locked' : 'out'
    return told
  } catch (error) {
    if (session.value === 'starting') session.value = known.value ? 'locked' : 'out'
    throw error
  }
}

/** The code was right: the page opens. */
export async function unlock(pin: string): Promise<void> {
  await locking
  await post('/api/unlock', { pin })
  await noteLocked(undefined)
  await refreshSession()
}
