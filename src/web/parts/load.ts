import { useEffect, useState } from 'preact/hooks'
import { session } from '#web/state/session.ts'

export type Loaded<Value> = Readonly<{ value?: Value; error?: unknown; loading: boolean; again(): void }>

/** Reads when a part appears, when `key` changes and when the signal is back; what an earlier key brought comes too late and is dropped. */
export function useLoad<Value>(key: string, read: () => Promise<Value>): Loaded<Value> {
  const [state, set] = useState<Readonly<{ key: string; value?: Value; error?: unknown }>>({ key: '' })
  const [round, next] = useState(0)
  const open = session.value === 'open'
  useEffect(() => {
    // A signal that is lost leaves what stands there as it is.
    if (!open && state.key === key) return
    let live = true
    read().then(
      (value) => live && set({ key, value }),
      (error: unknown) => live && set((old) => ({ ...old, key, error })),
    )
    return () => {
      live = false
    }
  }, [key, round, open])
  const { value, error } = state.key === key ? state : {}
  return {
    ...(value === undefined ? {} : { value }),
    ...(error === undefined ? {} : { error }),
    loading: value === undefined && error === undefined,
    again: () => next((n) => n + 1),
  }
}
