import type { ReplyGuard, Violation } from './guard/reply-guard.ts'
import { takeSentences } from './guard/sentences.ts'

/** A reply on its way to the reader: only sentences that passed the guard go on. */
export type Speech = Readonly<{
  /** Takes model text as it comes. After a violation nothing more is shown until `restart`. */
  add(delta: string): void
  /** The text is complete: what is left is checked and shown too. */
  end(): void
  shown(): string
  violations(): readonly Violation[]
  /** Begins again after what has been shown, for a corrected text. */
  restart(): void
}>

export function createSpeech(guard: ReplyGuard, show: (text: string) => void): Speech {
  let pending = ''
  let shown = ''
  let violations: Violation[] = []

  function pass(sentence: string): void {
    if (violations.length > 0) return
    violations = [...guard.check(sentence)]
    if (violations.length > 0) return
    const text = shown === '' ? sentence.trimStart() : sentence
    if (text === '') return
    shown += text
    show(text)
  }

  return {
    add(delta) {
      if (violations.length > 0) return
      const { done, rest } = takeSentences(pending + delta)
      pending = rest
      done.forEach(pass)
    },
    end() {
      if (pending !== '') pass(pending)
      pending = ''
    },
    shown: () => shown,
    violations: () => violations,
    restart() {
      pending = ''
      violations = []
      if (shown !== '' && !/\s$/.test(shown)) {
        shown += ' '
        show(' ')
      }
    },
  }
}
