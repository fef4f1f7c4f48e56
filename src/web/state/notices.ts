import { signal } from '@preact/signals'
import type { NoticeView } from '#http/views.ts'
import { ask } from '#web/wire/api.ts'
import { say, tell } from '#web/words/tell.ts'
import { setBadge } from './badges.ts'
import { session } from './session.ts'
import { toast } from './toasts.ts'

const pollMillis = 60_000
const mostKept = 50
const words = {
  due: say('Something is due in Rapport', 'Rapport 中有事项到期', 'В Rapport подошёл срок'),
  more: say('New notices: {n}', '新提醒：{n} 条', 'Новых напоминаний: {n}'),
}

/** What the assistant told by its own accord since the page was opened, newest first. */
export const notices = signal<readonly NoticeView[]>([])
/** How many of them nobody has looked at. */
export const unseenNotices = signal(0)

export const noticesSeen = (): void => {
  unseenNotices.value = 0
}

/** Asks for notices now, every minute, and whenever the page comes to the front; an idle session stays idle by it. */
export function startNotices(): void {
  setInterval(() => void poll(), pollMillis)
  unseenNotices.subscribe((unseen) => setBadge('more', unseen))
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) void poll()
  })
  session.subscribe((state) => {
    if (state === 'open') void poll()
    else if (state !== 'offline') forgetNotices()
  })
}

function forgetNotices(): void {
  notices.value = []
  unseenNotices.value = 0
}

async function poll(): Promise<void> {
  if (session.value !== 'open') return
  try {
    const { notices: waiting } = await ask<{ notices: readonly NoticeView[] }>('/api/notices', {
      background: true,
    })
    if (waiting.length === 0) return
    // Shown in the list from here on, so that another look does not show them again.
    await ask('/api/notices/seen', {
      method: 'POST',
      body: { ids: waiting.map(({ id }) => id) },
      background: true,
    })
    notices.value = [...waiting, ...notices.value].slice(0, mostKept)
    unseenNotices.value += waiting.length
    const [first] = waiting
    toast(waiting.length === 1 && first ? first.text : tell(words.more, { n: waiting.length }))
    if (document.hidden) await tellSystem()
  } catch {
    // The next minute asks again.
  }
}

/** A line of the system, which anybody may see who looks at the phone: that something is due, not what or of whom. */
async function tellSystem(): Promise<void> {
  if (!('Notification' in globalThis) || Notification.permission !== 'granted') return
  const worker = await navigator.serviceWorker?.getRegistration()
  const options = { tag: 'due', icon: '/icon-192.png' }
  if (worker) await worker.showNotification(tell(words.due), options)
  else new Notification(tell(words.due), options)
}
