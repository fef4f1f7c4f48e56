import { refreshSession, session } from '#web/state/session.ts'
import { queue } from './queue.ts'

const firstWaitMillis = 4_000
const longestWaitMillis = 60_000

let waitMillis = firstWaitMillis
let timer: ReturnType<typeof setTimeout> | undefined

/** Follows the signal: without it the page reads what it kept; once it is back the session opens and what waits is sent. */
export function startConnection(): void {
  addEventListener('offline', () => {
    if (session.value === 'open') session.value = 'offline'
  })
  addEventListener('online', () => void back())
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) void back()
  })
  session.subscribe((state) => {
    clearTimeout(timer)
    waitMillis = firstWaitMillis
    if (state === 'offline') askLater()
  })
}

/** Browsers do not always tell that the signal is back, so the page asks, ever more seldom. */
function askLater(): void {
  timer = setTimeout(() => {
    void back().then(() => {
      if (session.value === 'offline') askLater()
    })
  }, waitMillis)
  waitMillis = Math.min(waitMillis * 2, longestWaitMillis)
}

async function back(): Promise<void> {
  if (session.value === 'offline') await refreshSession({ background: true })
  else if (session.value === 'open') await queue.sync()
}
