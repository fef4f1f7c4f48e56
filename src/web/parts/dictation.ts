import { locale } from '#web/words/tell.ts'

/** What browsers offer of speech recognition; not in the DOM types. */
type Recognition = {
  lang: string
  continuous: boolean
  interimResults: boolean
  processLocally?: boolean
  onresult: ((event: Heard) => void) | null
  onend: (() => void) | null
  onerror: (() => void) | null
  start(): void
  stop(): void
}
type Heard = Readonly<{
  resultIndex: number
  results: ArrayLike<ArrayLike<Readonly<{ transcript: string }>> & Readonly<{ isFinal: boolean }>>
}>
type Maker = {
  new (): Recognition
  available?(options: Readonly<{ langs: readonly string[]; processLocally: boolean }>): Promise<string>
}

const maker = (): Maker | undefined => {
  const { SpeechRecognition, webkitSpeechRecognition } = globalThis as unknown as Readonly<
    Partial<Record<'SpeechRecognition' | 'webkitSpeechRecognition', Maker>>
  >
  return SpeechRecognition ?? webkitSpeechRecognition
}

/** Whether speech can become text here and now, and whether the voice leaves the device for it. */
export async function dictation(): Promise<'none' | 'here' | 'elsewhere'> {
  const Made = maker()
  if (!Made) return 'none'
  try {
    const here = await Made.available?.({ langs: [locale()], processLocally: true })
    if (here === 'available') return 'here'
  } catch {
    // A browser that does not know the question recognises at its maker's.
  }
  return navigator.onLine ? 'elsewhere' : 'none'
}

/** Hears until it is stopped; each finished piece is told once. Answers what stops it. */
export function dictate(
  where: 'here' | 'elsewhere',
  told: Readonly<{ piece(text: string): void; ended(): void }>,
): () => void {
  const Made = maker()
  if (!Made) {
    told.ended()
    return () => undefined
  }
  const recognition = new Made()
  recognition.lang = locale()
  recognition.continuous = true
  recognition.interimResults = false
  if (where === 'here') recognition.processLocally = true
  recognition.onresult = ({ resultIndex, results }) => {
    for (const result of Array.from(results).slice(resultIndex))
      if (result.isFinal && result[0]) told.piece(result[0].transcript.trim())
  }
  recognition.onend = () => told.ended()
  recognition.onerror = () => told.ended()
  recognition.start()
  return () => recognition.stop()
}
