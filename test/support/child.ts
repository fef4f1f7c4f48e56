import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'

/** How a process went: its code, or the signal that ended it. */
export type End = Readonly<{ code: number | null; signal: NodeJS.Signals | null }>

export type Child = Readonly<{
  /** Kept from the start: a process may be gone before anybody asks. */
  ended: Promise<End>
  /** What it printed so far. */
  said(): string
  /** Waits until it has printed this; throws with its words where it ends before. */
  says(words: string | RegExp): Promise<string>
  /** Ends it at once and waits until it is gone. */
  kill(signal?: NodeJS.Signals): Promise<End>
}>

/** Follows a process that was started this moment: no word and no end of it is missed. */
export function follow(child: ChildProcess): Child {
  let text = ''
  let look = (): void => {}
  child.stdout?.setEncoding('utf8').on('data', (piece: string) => {
    text += piece
    look()
  })
  const ended = once(child, 'close').then(([code, signal]): End => ({ code, signal }))
  // Who asks learns of a process that could not be started.
  ended.catch(() => {})
  return {
    ended,
    said: () => text,
    async says(words) {
      const heard = (): boolean => (typeof words === 'string' ? text.includes(words) : words.test(text))
      await Promise.race([
        ended,
        new Promise<void>((resolve) => {
          look = () => heard() && resolve()
          look()
        }),
      ])
      if (!heard()) throw new Error(`the process ended without saying ${words}: ${text}`)
      return text
    },
    kill(signal = 'SIGKILL') {
      child.kill(signal)
      return ended
    },
  }
}
