import { render } from 'preact'
import { App } from './app.tsx'
import { startArrivals } from './state/arrivals.ts'
import { startInstall } from './state/install.ts'
import { startNotices } from './state/notices.ts'
import { openRemembered, session } from './state/session.ts'
import { watchWaiting } from './state/waiting.ts'
import { startConnection } from './vault/connection.ts'
import { startIdle } from './vault/idle.ts'
import { startKeeper } from './vault/keeper.ts'
import { reopen } from './vault/locking.ts'

/** With bad reception the page opens on what it kept after this long. */
const patienceMillis = 2500

startInstall()
await startKeeper()
startIdle()
startConnection()
startNotices()
startArrivals()
watchWaiting()
render(<App />, document.getElementById('page')!)
setTimeout(() => {
  if (session.value === 'starting') void openRemembered()
}, patienceMillis)
await reopen().catch(() => undefined)
await registerWorker()

/** Only where the browser trusts the connection may a worker stand between the page and the service. */
async function registerWorker(): Promise<void> {
  if (!isSecureContext || !('serviceWorker' in navigator)) return
  try {
    const { waiting } = await navigator.serviceWorker.register('/sw.js')
    waiting?.postMessage('take over')
  } catch {
    // Without a worker the page needs signal to open; all else works.
  }
}
