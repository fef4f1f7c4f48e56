import { refreshSession, session } from '#web/state/session.ts'
import { known, readingKey, touchKey } from './keys.ts'
import { lockHere } from './locking.ts'

const checkMillis = 10_000
/** A press notes that the page is in use at most this often. */
const touchMillis = 5_000
/** Reading what lies on the device is use as well: the service hears of it this often. */
const tellMillis = 4 * 60_000
const signsOfUse = ['pointerdown', 'keydown', 'wheel', 'touchmove'] as const

let touchedAt = 0
let toldAt = 0

/** Locks the page once nobody has used it for a while, also when the device slept; hides it while it is not in front. */
export function startIdle(): void {
  for (const sign of signsOfUse) addEventListener(sign, () => void used(), { passive: true, capture: true })
  setInterval(() => void check(), checkMillis)
  document.addEventListener('visibilitychange', () => {
    // The picture of the page that a phone shows in its list of programs must tell nothing.
    document.documentElement.classList.toggle('away', document.hidden)
    void check()
  })
  addEventListener('pageshow', () => void check())
}

const isOpen = (): boolean => session.value === 'open' || session.value === 'offline'

async function used(): Promise<void> {
  const now = Date.now()
  if (!isOpen() || Math.abs(now - touchedAt) < touchMillis) return
  touchedAt = now
  if (!(await alive())) return
  if (now - toldAt > tellMillis && session.value === 'open') {
    toldAt = now
    await refreshSession()
  }
}

/** Notes a use; where the page was idle for too long by then it is locked instead, before the press does anything. */
async function alive(): Promise<boolean> {
  try {
    if (known.value === undefined || (await touchKey())) return true
  } catch {
    return true
  }
  await lockHere()
  return false
}

async function check(): Promise<void> {
  if (!isOpen() || known.value === undefined) return
  try {
    if (await readingKey()) return
  } catch {
    return
  }
  await lockHere()
}
