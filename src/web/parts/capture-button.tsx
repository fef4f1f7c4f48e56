import type { FunctionComponent } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { capturing, openCapture } from '#web/state/capturing.ts'
import { me, session } from '#web/state/session.ts'
import { trouble } from '#web/state/toasts.ts'
import { known } from '#web/vault/keys.ts'
import { readCode } from '#web/wire/code.ts'
import { tell } from '#web/words/tell.ts'
import { type CaptureForm, formKinds, unfinished } from './capture-form.ts'
import { words } from './capture-words.ts'
import { Icon } from './icon.tsx'
import './capture.css'

type Sheet = FunctionComponent<Readonly<{ start: Partial<CaptureForm>; onClose(): void }>>

const readSheet = () => import('./capture-sheet.tsx')

/** The round button that notes something from every screen, also while the page is locked, and the sheet it opens. */
export function CaptureButton() {
  const [Content, load] = useState<Readonly<{ Content?: Sheet }>>({})
  const wish = capturing.value
  const open = session.value === 'open'
  // The signal may be gone by the time that something is to be noted.
  useEffect(() => {
    if (open) void readSheet().catch(() => undefined)
  }, [open])
  useEffect(() => {
    if (wish && !Content.Content)
      readCode(readSheet).then(
        ({ default: Sheet }) => load({ Content: Sheet }),
        (error: unknown) => {
          capturing.value = undefined
          trouble(error)
        },
      )
  }, [wish])
  // Who may not write has nothing to note; while the page is locked that is not known, and the service decides.
  const may = me.value ? me.value.may.write : known.value !== undefined
  if (!may) return null
  return (
    <>
      <button
        type="button"
        class="capture-button"
        aria-label={tell(words.capture)}
        onClick={() => openCapture({ kind: 'note' })}
      >
        <Icon name="plus" size={26} />
      </button>
      {wish && Content.Content && (
        <Content.Content start={startOf(wish)} onClose={() => (capturing.value = undefined)} />
      )}
    </>
  )
}

/** What was begun before goes on, for who may read it: on a locked page one begins anew. */
function startOf({ kind, client, text }: NonNullable<typeof capturing.value>): Partial<CaptureForm> {
  const readable = session.value === 'open' || session.value === 'offline'
  if (readable && unfinished.form && !client && text === undefined) return unfinished.form
  return {
    kind: formKinds.find((each) => each === kind) ?? 'note',
    ...(client ? { client } : {}),
    ...(text === undefined ? {} : { text }),
  }
}
