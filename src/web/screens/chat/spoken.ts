import { signal } from '@preact/signals'

/** The last sentences of answers for a screen reader, each said once and whole; `n` tells them apart. */
export const spoken = signal<readonly Readonly<{ n: number; text: string }>[]>([])
const mostKept = 6
/** What was said aloud stands on the screen: after so long it is not read a second time. */
const forgottenAfterMillis = 20_000
let next = 0
let forgetting: ReturnType<typeof setTimeout> | undefined

const sentenceEnd = /[.!?…:]["'»”’)\]]*(?:\s|$)|[。！？：]|\n/g

/** Takes the text of an answer as it grows; `finish` says the rest. An answer told again is not said again. */
export function createVoice() {
  let said = 0
  const tell = (text: string): void => {
    const words = text.trim()
    if (words === '') return
    spoken.value = [...spoken.value.slice(1 - mostKept), { n: ++next, text: words }]
    clearTimeout(forgetting)
    forgetting = setTimeout(() => {
      spoken.value = []
    }, forgottenAfterMillis)
  }
  return {
    grow(text: string): void {
      const rest = text.slice(said)
      const end = [...rest.matchAll(sentenceEnd)].at(-1)
      if (!end) return
      const upTo = end.index + end[0].length
      tell(rest.slice(0, upTo))
      said += upTo
    },
    finish(text: string): void {
      tell(text.slice(said))
      said = Math.max(said, text.length)
    },
  }
}

export type Voice = ReturnType<typeof createVoice>
