import type { Violation } from './guard/reply-guard.ts'
import { takeSentences } from './guard/sentences.ts'

/** What became of one sentence: why it may not be shown, or the text to show. */
export type Judgement = Readonly<{ violations: readonly Violation[]; text: string }>

/** A reply on its way to the reader: only sentences that were judged fit go on. */
export type Speech = Readonly<{
  /** Takes model text as it comes. After a violation nothing more is shown until `restart`. */
  add(delta: string): Promise<void>
  /** The text is complete: what is left is judged and shown too. */
  end(): Promise<void>
  shown(): string
  violations(): readonly Violation[]
  /** True where all that was said is a bare refusal, which is kept back. */
  refused(): boolean
  /** Begins again after what has been shown, for a corrected text. */
  restart(): void
}>

/** The words by which a provider's own filter declines; they help nobody, and say no reason. */
const bareRefusal =
  /^\W*(?:(?:i['’]?m|i am) (?:very |really )?sorry|sorry|unfortunately|i apologi[sz]e)?[,. ]*(?:but )?i(?: can(?:no|['’])t|(?: am|['’]m) (?:unable|not able) to| won['’]t(?: be able to)?) (?:assist|help|comply|do|fulfil|continue|provide|answer)\b[^.!?]{0,40}[.!]?\s*$|^\W*(?:很?抱歉|对不起)[，, ]*(?:但)?我?(?:无法|不能)(?:协助|帮助|满足|提供|回答)[^。！]{0,16}[。！]?\s*$|^\W*(?:извините|простите|к сожалению)[, ]*(?:но )?я не (?:могу|в состоянии) (?:помочь|ответить|выполнить)[^.!]{0,40}[.!]?\s*$/iu

export function createSpeech(
  judge: (sentence: string) => Promise<Judgement>,
  show: (text: string) => void,
): Speech {
  let pending = ''
  let shown = ''
  let held = ''
  let violations: readonly Violation[] = []

  async function pass(sentence: string): Promise<void> {
    if (violations.length > 0 || (held !== '' && sentence.trim() === '')) return
    if (shown === '' && held === '' && bareRefusal.test(sentence)) {
      held = sentence
      return
    }
    const said = held + sentence
    held = ''
    const judged = await judge(said)
    violations = judged.violations
    if (violations.length > 0) return
    const text = shown === '' ? judged.text.trimStart() : judged.text
    if (text === '') return
    shown += text
    show(text)
  }

  return {
    async add(delta) {
      if (violations.length > 0) return
      const { done, rest } = takeSentences(pending + delta)
      pending = rest
      for (const sentence of done) await pass(sentence)
    },
    async end() {
      if (pending !== '') await pass(pending)
      pending = ''
    },
    shown: () => shown,
    violations: () => violations,
    refused: () => held !== '' && shown === '',
    restart() {
      pending = ''
      held = ''
      violations = []
      if (shown !== '' && !/\s$/.test(shown)) {
        shown += ' '
        show(' ')
      }
    },
  }
}
