import type { Me } from '#http/views.ts'
import { capturing } from '#web/state/capturing.ts'
import { setReadings } from '#web/state/readings.ts'
import { closePage, know, session, setKeeper } from '#web/state/session.ts'
import { toasts } from '#web/state/toasts.ts'
import { clockOff, setNow } from '#web/words/format.ts'
import { language } from '#web/words/tell.ts'
import {
  deleteReadingKey,
  fetchKeys,
  forgetKnown,
  keysCome,
  known,
  readingKey,
  recall,
  updateKnown,
} from './keys.ts'
import { queue, refreshQueue } from './queue.ts'
import { forgetKept, keep, reading, readKept } from './reading.ts'

const mePath = '/api/me'
const tabs = 'BroadcastChannel' in globalThis ? new BroadcastChannel('rapport-session') : undefined

/** Ties the session to what the device keeps: keys come when it opens, and go when it locks or ends. */
export async function startKeeper(): Promise<void> {
  setKeeper({ opened, closed, remembered })
  setReadings(reading)
  tabs?.addEventListener('message', ({ data }: MessageEvent<'locked' | 'out'>) => {
    if (session.value === 'out') return
    // Another tab signed out: what this one holds in memory goes with it.
    if (data === 'out') return location.reload()
    hide()
    closePage(data)
    void refreshQueue()
  })
  const owner = await recall()
  if (owner) {
    language.value = owner.language
    setNow(new Date(Date.now() + owner.clockOff).toISOString())
  }
  await refreshQueue()
}

async function opened(person: Me): Promise<void> {
  const work = bringKeys(person)
  keysCome(work)
  try {
    await work
    // Locked or signed out while the keys were on their way: they must not stay.
    if (session.value !== 'open') await deleteReadingKey()
    else await keep(mePath, person)
  } catch {
    // Without keys the page works as long as there is signal; capturing says by itself what it cannot keep.
  }
  await refreshQueue()
  void queue.sync()
}

async function bringKeys(person: Me): Promise<void> {
  // Of a person who was here before nothing may be read any more; what they captured stays, sealed for them.
  if (known.value && known.value.user !== person.id) {
    await forgetKnown()
    await forgetKept(person.id)
  }
  if (known.value?.user === person.id && (await readingKey())) await updateKnown(person)
  else await fetchKeys(person)
}

async function closed(why: 'locked' | 'out'): Promise<void> {
  tabs?.postMessage(why)
  hide()
  try {
    await deleteReadingKey()
    if (why === 'out') await forgetKept()
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
  await refreshQueue()
}

/** What lies over the screens goes with them; a note that was begun waits in memory for its writer. */
function hide(): void {
  capturing.value = undefined
  toasts.value = []
}

async function remembered(): Promise<Me | undefined> {
  const kept = await readKept<Me>(mePath)
  return kept && { ...kept.value, now: new Date(Date.now() + clockOff()).toISOString() }
}

/** Notes a changed person: their language shows at once, and stays for when there is no signal. */
export async function noteChanged(person: Me): Promise<void> {
  know(person)
  await updateKnown(person).catch(() => undefined)
  await keep(mePath, person).catch(() => undefined)
}
