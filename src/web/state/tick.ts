import { type ReadonlySignal, signal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { nowMillis } from '#web/words/format.ts'

const beat = signal(nowMillis())
let watchers = 0
let timer: ReturnType<typeof setInterval> | undefined

/** Now by the book's clock in ms, each second anew while somebody looks on; `live` false stands still. */
export function useTick(live: boolean): ReadonlySignal<number> {
  useEffect(() => {
    if (!live) return
    beat.value = nowMillis()
    watchers++
    timer ??= setInterval(() => {
      beat.value = nowMillis()
    }, 1000)
    return () => {
      if (--watchers > 0) return
      clearInterval(timer)
      timer = undefined
    }
  }, [live])
  return beat
}
