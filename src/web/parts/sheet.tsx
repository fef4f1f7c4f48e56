import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { over } from '#web/state/route.ts'
import { say, tell } from '#web/words/tell.ts'
import { Icon } from './icon.tsx'
import './sheet.css'

const words = { close: say('Close', '关闭', 'Закрыть') }

/** A dialog that comes up from below; the back gesture, Escape and a press beside it close it. */
export function Sheet({
  title,
  onClose,
  children,
}: Readonly<{ title: string; onClose(): void; children: ComponentChildren }>) {
  const dialog = useRef<HTMLDialogElement>(null)
  const leave = useRef<() => void>(() => undefined)
  useLayoutEffect(() => {
    const element = dialog.current
    const before = document.activeElement
    element?.showModal()
    leave.current = over(onClose)
    return () => {
      element?.close()
      leave.current()
      // The dialog is gone by then, and the focus is where it was before it came.
      setTimeout(() => {
        if (before instanceof HTMLElement && before.isConnected && document.activeElement === document.body)
          before.focus()
      })
    }
  }, [])
  return (
    <dialog
      ref={dialog}
      class="sheet"
      aria-label={title}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onClose={() => {
        // Some gestures close a dialog without asking first.
        if (dialog.current?.isConnected) onClose()
      }}
      onClick={(event) => {
        if (event.target === dialog.current) onClose()
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose()
      }}
    >
      <div class="sheet-body stack">
        <div class="row between">
          <h2>{title}</h2>
          <button type="button" class="button plain" aria-label={tell(words.close)} onClick={onClose}>
            <Icon name="close" />
          </button>
        </div>
        {children}
      </div>
    </dialog>
  )
}
