import { useEffect, useState } from 'preact/hooks'
import type { CaptureForm } from '#web/parts/capture-form.ts'
import { formKinds, formOf } from '#web/parts/capture-form.ts'
import CaptureSheet from '#web/parts/capture-sheet.tsx'
import { session } from '#web/state/session.ts'
import { trouble } from '#web/state/toasts.ts'
import type { QueuedCapture } from '#web/vault/contract.ts'
import { followUp, queue, readCapture, refreshQueue, waitingOfOthers } from '#web/vault/queue.ts'
import { knownClients } from '#web/vault/reading.ts'
import { count, tell } from '#web/words/tell.ts'
import { screens } from '../screens.ts'
import { Capture } from './capture.tsx'
import { othersWords, words } from './captures-words.ts'
import './captures.css'

/** What was noted on this device: what waits, what arrived and what it came to. */
export default function Captures() {
  const [editing, edit] = useState<Readonly<{ id: string; start: Partial<CaptureForm> }> | undefined>(
    undefined,
  )
  const open = session.value === 'open'
  useEffect(() => {
    void refreshQueue().then(followUp)
  }, [open])
  const items = [...queue.items.value].reverse()
  const waits = items.some(({ state }) => state === 'queued')
  const others = waitingOfOthers.value
  const begin = async ({ id }: QueuedCapture): Promise<void> => {
    try {
      const kept = await readCapture(id)
      if (kept) edit({ id, start: await startOf(kept) })
    } catch (error) {
      trouble(error)
    }
  }
  return (
    <div class="stack">
      <h1>{tell(screens.captures!.title)}</h1>
      {waits && (
        <div class="row">
          {open ? (
            <button type="button" class="button" onClick={() => void queue.sync()}>
              {tell(words.sendNow)}
            </button>
          ) : (
            <p class="small quiet">{tell(words.offline)}</p>
          )}
        </div>
      )}
      {items.length === 0 && <p class="paper">{tell(words.empty)}</p>}
      <ul class="list captures">
        {items.map((item) => (
          <li key={item.id}>
            <Capture
              item={item}
              {...(formKinds.some((kind) => kind === item.kind) ? { onEdit: () => void begin(item) } : {})}
            />
          </li>
        ))}
      </ul>
      {others > 0 && <p class="small quiet">{count(others, othersWords)}</p>}
      {editing && (
        <CaptureSheet
          start={editing.start}
          onClose={() => edit(undefined)}
          onKept={() => queue.remove(editing.id)}
        />
      )}
    </div>
  )
}

/** The form again, the client by the name that this device knows. */
async function startOf({
  body,
  sound,
  seconds,
}: NonNullable<Awaited<ReturnType<typeof readCapture>>>): Promise<Partial<CaptureForm>> {
  const form = formOf(body)
  const { id } = form.client
  const name = id && ((await knownClients()).find((known) => known.id === id)?.name ?? tell(words.theClient))
  return {
    ...form,
    ...(id && name ? { client: { id, name } } : {}),
    ...(sound ? { sound: { blob: sound, seconds: seconds ?? 0 } } : {}),
  }
}
