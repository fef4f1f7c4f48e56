import { useEffect, useRef, useState } from 'preact/hooks'
import { tell } from '#web/words/tell.ts'
import { words } from './capture-words.ts'
import { dictate, dictation } from './dictation.ts'
import { Icon } from './icon.tsx'

/** Agreed to once while the page is open: the voice may leave the device to become text. */
let agreed = false

/** Speech into the text, where the browser can; it is asked first where the voice leaves the device for that. */
export function Dictate({ onPiece }: Readonly<{ onPiece(text: string): void }>) {
  const [can, know] = useState<'none' | 'here' | 'elsewhere'>('none')
  const [asking, ask] = useState(false)
  const [hearing, hear] = useState(false)
  const stop = useRef<() => void>(() => undefined)
  useEffect(() => {
    void dictation().then(know)
    return () => stop.current()
  }, [])
  if (can === 'none') return null

  const begin = (): void => {
    const mayLeave = can === 'here' || agreed
    ask(!mayLeave)
    if (!mayLeave) return
    hear(true)
    stop.current = dictate(can, { piece: onPiece, ended: () => hear(false) })
  }
  if (asking)
    return (
      <div class="paper stack">
        <p class="small">{tell(words.dictationAsk)}</p>
        <div>
          <button
            type="button"
            class="button"
            onClick={() => {
              agreed = true
              begin()
            }}
          >
            {tell(words.dictationYes)}
          </button>
        </div>
      </div>
    )
  return (
    <div>
      <button
        type="button"
        class="button plain"
        aria-pressed={hearing}
        onClick={() => (hearing ? stop.current() : begin())}
      >
        <Icon name={hearing ? 'stop' : 'mic'} size={18} />
        {tell(hearing ? words.stopDictating : words.dictate)}
      </button>
    </div>
  )
}
