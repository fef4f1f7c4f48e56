import { useSignal } from '@preact/signals'
import type { TargetedClipboardEvent } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { Icon } from '#web/parts/icon.tsx'
import { openCapture } from '#web/state/capturing.ts'
import { me } from '#web/state/session.ts'
import { tell } from '#web/words/tell.ts'
import { chatWords as words } from './chat-words.ts'
import { answering, draft, messageLimit, send, stop } from './talk.ts'

/** With a keyboard Enter sends; under a thumb it begins a new line, and the button sends. */
const hasKeyboard = matchMedia('(hover: hover) and (pointer: fine)')
/** The field grows to this part of the screen's height, then it scrolls. */
const mostHeight = 0.35

/** From so many characters on a pasted text is set by the page. */
const longPaste = 5000

const hasFiles = (items: DataTransfer | null): boolean => (items?.files.length ?? 0) > 0

/** Where one writes: it grows with its words, keeps them whatever happens, and stops an answer that is on its way. */
export function Composer() {
  const field = useRef<HTMLTextAreaElement>(null)
  const pictureRefused = useSignal(false)
  const text = draft.value
  const length = text.trim().length
  const tooLong = length > messageLimit

  useEffect(() => {
    const grow = (): void => fitHeight(field.current)
    grow()
    addEventListener('resize', grow)
    return () => removeEventListener('resize', grow)
  }, [text])

  function submit(): void {
    if (length === 0 || tooLong || answering.peek()) return
    pictureRefused.value = false
    send(draft.peek())
    draft.value = ''
    // Under a thumb the keys would cover the answer.
    if (hasKeyboard.matches) field.current?.focus()
    else field.current?.blur()
  }

  /** What is written becomes a note on the device, which needs no signal; it stays here until it is sent or taken out. */
  const note = (): void => openCapture({ kind: 'note', ...(length > 0 ? { text: draft.peek() } : {}) })

  /** Browsers take seconds to put a long text in line by line; set at once it takes none. */
  function paste(event: TargetedClipboardEvent<HTMLTextAreaElement>): void {
    const { clipboardData, currentTarget: element } = event
    const text = clipboardData?.getData('text/plain') ?? ''
    if (text.length < longPaste) {
      refusePicture(event, clipboardData)
      return
    }
    event.preventDefault()
    element.setRangeText(text, element.selectionStart, element.selectionEnd, 'end')
    draft.value = element.value
  }

  function refusePicture(event: Event, items: DataTransfer | null): void {
    if (!hasFiles(items) || items?.getData('text/plain')) return
    event.preventDefault()
    pictureRefused.value = true
  }

  const problem = tooLong
    ? tell(words.tooLong, { length, most: messageLimit })
    : pictureRefused.value
      ? tell(words.image)
      : ''
  return (
    <form
      class="composer"
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <p id="composer-problem" class="composer-problem" role="alert" hidden={problem === ''}>
        {problem}
      </p>
      <div class="composer-row">
        {me.value?.may.write && (
          <button type="button" class="button plain" aria-label={tell(words.note)} onClick={note}>
            <Icon name="mic" />
          </button>
        )}
        <textarea
          ref={field}
          rows={1}
          value={text}
          aria-label={tell(words.message)}
          aria-describedby="composer-problem"
          aria-invalid={tooLong}
          placeholder={tell(words.placeholder)}
          onInput={(event) => {
            draft.value = event.currentTarget.value
            pictureRefused.value = false
          }}
          onPaste={paste}
          onDrop={(event) => refusePicture(event, event.dataTransfer)}
          onKeyDown={(event) => {
            // The Enter that takes a word from an input method is not one that sends.
            if (event.key !== 'Enter' || event.shiftKey || event.isComposing || !hasKeyboard.matches) return
            event.preventDefault()
            submit()
          }}
        />
        {answering.value ? (
          <button type="button" class="button" aria-label={tell(words.stop)} onClick={stop}>
            <Icon name="stop" />
          </button>
        ) : (
          <button
            type="submit"
            class="button main"
            aria-label={tell(words.send)}
            disabled={length === 0 || tooLong}
          >
            <Icon name="send" />
          </button>
        )}
      </div>
    </form>
  )
}

/** As high as its words, one line where there are none. */
function fitHeight(element: HTMLTextAreaElement | null): void {
  if (!element) return
  element.style.height = ''
  element.style.overflowY = 'hidden'
  if (element.value === '') return
  const most = innerHeight * mostHeight
  const whole = element.scrollHeight + 2
  element.style.height = `${Math.min(whole, most)}px`
  if (whole > most) element.style.overflowY = 'auto'
}
