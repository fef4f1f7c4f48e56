import { useEffect, useRef, useState } from 'preact/hooks'
import { say, tell } from '#web/words/tell.ts'
import { Icon } from './icon.tsx'
import { mostSeconds, type Recording, record } from './recording.ts'

const words = {
  start: say('Record', '开始录音', 'Записать голос'),
  pause: say('Pause', '暂停', 'Пауза'),
  resume: say('Go on', '继续', 'Продолжить'),
  stop: say('Stop', '停止', 'Стоп'),
  again: say('Record anew', '重新录音', 'Записать заново'),
  listen: say('Listen before you keep it', '保存前试听', 'Прослушать перед сохранением'),
  level: say('Loudness', '音量', 'Громкость'),
  time: say('{now} of {most}', '{now} / {most}', '{now} из {most}'),
}

type Sound = Readonly<{ blob: Blob; seconds: number }>

const clockFace = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`

/** Records a voice note, and plays it back before it is kept; `onLeft` is told what it held when it was closed. */
export function Recorder({
  sound,
  onSound,
  onLeft,
}: Readonly<{
  sound: Sound | undefined
  onSound(sound: Sound | undefined): void
  onLeft(sound: Sound): void
}>) {
  const [state, set] = useState<'ready' | 'starting' | 'recording' | 'paused'>('ready')
  const [{ seconds, level }, measure] = useState({ seconds: 0, level: 0 })
  const [problem, tellProblem] = useState('')
  const running = useRef<Recording | undefined>(undefined)
  const gone = useRef(false)
  // A sheet that is closed while it records lets go of the microphone, and of nothing that was said.
  useEffect(
    () => () => {
      gone.current = true
      const left = running.current
      running.current = undefined
      void left?.stop().then(onLeft)
    },
    [],
  )

  const stop = async (): Promise<void> => {
    const ended = running.current
    running.current = undefined
    set('ready')
    if (ended) onSound(await ended.stop())
  }
  const start = async (): Promise<void> => {
    tellProblem('')
    onSound(undefined)
    measure({ seconds: 0, level: 0 })
    set('starting')
    try {
      const begun = await record({
        progress: (now, loud) => measure({ seconds: now, level: loud }),
        ended: () => void stop(),
      })
      // Closed while the microphone was still asked for.
      if (gone.current) return begun.drop()
      running.current = begun
      set('recording')
    } catch (error) {
      set('ready')
      tellProblem(error instanceof Error ? error.message : '')
    }
  }
  const pause = (): void => {
    if (state === 'recording') running.current?.pause()
    else running.current?.resume()
    set(state === 'recording' ? 'paused' : 'recording')
  }

  if (state === 'ready' || state === 'starting')
    return (
      <div class="stack">
        {sound && <Played sound={sound} />}
        <button type="button" class="button" disabled={state === 'starting'} onClick={() => void start()}>
          <Icon name="mic" /> {tell(sound ? words.again : words.start)}
        </button>
        {problem && <p role="alert">{problem}</p>}
      </div>
    )
  return (
    <div class="stack">
      <p class="row between">
        <span class="number" role="timer">
          {tell(words.time, { now: clockFace(seconds), most: clockFace(mostSeconds) })}
        </span>
        <meter class="capture-level" min={0} max={1} value={level} aria-label={tell(words.level)} />
      </p>
      <div class="row">
        <button type="button" class="button" onClick={pause}>
          {tell(state === 'recording' ? words.pause : words.resume)}
        </button>
        <button type="button" class="button main" onClick={() => void stop()}>
          <Icon name="stop" /> {tell(words.stop)}
        </button>
      </div>
    </div>
  )
}

function Played({ sound }: Readonly<{ sound: Sound }>) {
  const [address, set] = useState('')
  useEffect(() => {
    const made = URL.createObjectURL(sound.blob)
    set(made)
    return () => URL.revokeObjectURL(made)
  }, [sound])
  return (
    <figure class="capture-sound">
      <figcaption class="small quiet">
        {tell(words.listen)} · <span class="number">{clockFace(sound.seconds)}</span>
      </figcaption>
      <audio controls src={address}>
        <track kind="captions" />
      </audio>
    </figure>
  )
}
