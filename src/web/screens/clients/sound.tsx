import { useEffect, useState } from 'preact/hooks'
import { Icon } from '#web/parts/icon.tsx'
import { trouble } from '#web/state/toasts.ts'
import { call } from '#web/wire/api.ts'
import { say, tell } from '#web/words/tell.ts'

const words = {
  play: say('Voice note, {n} s', '语音记录，{n} 秒', 'Голосовая заметка, {n} с'),
}

/** A voice note, fetched when it is first wanted and forgotten with the screen. */
export function Sound({ id, seconds }: Readonly<{ id: string; seconds: number }>) {
  const [source, set] = useState<string | undefined>(undefined)
  useEffect(() => () => URL.revokeObjectURL(source ?? ''), [source])
  const fetchSound = async (): Promise<void> => {
    const answer = await call(`/api/recordings/${id}`)
    set(URL.createObjectURL(await answer.blob()))
  }
  const title = tell(words.play, { n: seconds })
  return source === undefined ? (
    <button type="button" class="button" onClick={() => void fetchSound().catch(trouble)}>
      <Icon name="mic" /> {title}
    </button>
  ) : (
    <audio controls autoPlay src={source} aria-label={title}>
      <track kind="captions" />
    </audio>
  )
}
