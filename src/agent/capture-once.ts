import type { Captured } from './captures.ts'

const underWay = new WeakMap<object, Map<string, Promise<Captured>>>()

/** Sent again while it is carried out, a capture is waited for. */
export function onceAtATime(store: object, key: string, begin: () => Promise<Captured>): Promise<Captured> {
  const works = underWay.get(store) ?? new Map<string, Promise<Captured>>()
  underWay.set(store, works)
  const known = works.get(key)
  if (known !== undefined) return known
  const work = begin().finally(() => works.delete(key))
  works.set(key, work)
  return work
}

/** The result, or undefined where it takes longer than this. */
export async function within<Value>(work: Promise<Value>, millis: number): Promise<Value | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), millis)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
