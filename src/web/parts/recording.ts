import { say, tell } from '#web/words/tell.ts'

/** Longest recording, as the service takes it. */
export const mostSeconds = 600
const levelMillis = 100
/** Speech stays clear at this rate, and ten minutes stay far below what the service takes. */
const bitsPerSecond = 32_000
const kinds = ['audio/webm;codecs=opus', 'audio/mp4', 'audio/ogg;codecs=opus'] as const

const words = {
  unable: say(
    'This browser cannot record. Write the note instead.',
    '此浏览器无法录音，请改写文字。',
    'Этот браузер не умеет записывать звук. Напишите заметку.',
  ),
  refused: say(
    'The microphone is not allowed for this page. Allow it in the browser’s settings, or write the note.',
    '未允许本页使用麦克风。请在浏览器设置中允许，或改写文字。',
    'Странице не разрешён микрофон. Разрешите его в настройках браузера или напишите заметку.',
  ),
  none: say('No microphone was found.', '未找到麦克风。', 'Микрофон не найден.'),
}

export type Recording = Readonly<{
  pause(): void
  resume(): void
  /** Ends it and answers the sound. */
  stop(): Promise<Readonly<{ blob: Blob; seconds: number }>>
  /** Ends it and throws the sound away. */
  drop(): void
}>

/**
 * Records from the microphone; tells the seconds and the level (0 to 1), and when it came to its end by itself. Throws an
 * Error with a sentence.
 */
export async function record(
  told: Readonly<{ progress(seconds: number, level: number): void; ended(): void }>,
): Promise<Recording> {
  if (!('MediaRecorder' in globalThis) || !navigator.mediaDevices?.getUserMedia)
    throw new Error(tell(words.unable))
  const stream = await navigator.mediaDevices.getUserMedia({ audio: true }).catch((error: unknown) => {
    const missing = error instanceof DOMException && error.name === 'NotFoundError'
    throw new Error(tell(missing ? words.none : words.refused))
  })
  const kind = kinds.find((each) => MediaRecorder.isTypeSupported(each))
  const recorder = new MediaRecorder(stream, {
    audioBitsPerSecond: bitsPerSecond,
    ...(kind ? { mimeType: kind } : {}),
  })
  const parts: Blob[] = []
  recorder.addEventListener('dataavailable', ({ data }) => data.size > 0 && parts.push(data))
  const meter = meterOf(stream)
  let seconds = 0
  let since = performance.now()
  const watch = setInterval(() => {
    const now = performance.now()
    if (recorder.state === 'recording') seconds += (now - since) / 1000
    since = now
    told.progress(seconds, recorder.state === 'recording' ? meter.level() : 0)
    if (seconds >= mostSeconds) told.ended()
  }, levelMillis)
  const end = (): void => {
    clearInterval(watch)
    meter.close()
    for (const track of stream.getTracks()) track.stop()
  }
  const sound = () => {
    end()
    const blob = new Blob(parts, { type: recorder.mimeType || kind || 'audio/webm' })
    return { blob, seconds: Math.min(mostSeconds, Math.max(1, Math.round(seconds))) }
  }
  // A call that comes in takes the microphone away: what was said until then stays.
  recorder.addEventListener('stop', () => told.ended())
  recorder.start(1000)
  return {
    pause: () => recorder.state === 'recording' && recorder.pause(),
    resume: () => recorder.state === 'paused' && recorder.resume(),
    stop: () =>
      new Promise((resolve) => {
        if (recorder.state === 'inactive') return resolve(sound())
        recorder.addEventListener('stop', () => resolve(sound()))
        recorder.stop()
      }),
    drop: () => {
      if (recorder.state !== 'inactive') recorder.stop()
      end()
    },
  }
}

/** How loud it is, so that one sees that something is heard. */
function meterOf(stream: MediaStream): Readonly<{ level(): number; close(): void }> {
  const context = new AudioContext()
  const analyser = context.createAnalyser()
  context.createMediaStreamSource(stream).connect(analyser)
  const samples = new Uint8Array(analyser.fftSize)
  return {
    level() {
      analyser.getByteTimeDomainData(samples)
      return samples.reduce((most, each) => Math.max(most, Math.abs(each - 128) / 128), 0)
    },
    close: () => void context.close().catch(() => undefined),
  }
}
