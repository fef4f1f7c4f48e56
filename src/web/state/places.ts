/** Where lists were left, by address. */
const left = new Map<string, number>()
/** A list that is not there again after this long stays at its top. */
const patienceMillis = 3000

// We do it ourselves: a list is read again when one comes back, and is shorter until then.
history.scrollRestoration = 'manual'

/** Remembers how far this address was scrolled. */
export function leaveList(address: string): void {
  left.set(address, scrollY)
}

/** Goes back to where this address was left as soon as enough of it stands there, unless the reader moves first. */
export function returnToList(address: string): void {
  const wanted = left.get(address) ?? 0
  if (wanted === 0) return
  const ended = new AbortController()
  const follow = new ResizeObserver(() => {
    if (document.documentElement.scrollHeight < wanted + innerHeight) return
    scrollTo(0, wanted)
    ended.abort()
  })
  follow.observe(document.body)
  ended.signal.addEventListener('abort', () => follow.disconnect())
  for (const moved of ['wheel', 'touchstart', 'keydown', 'hashchange'])
    addEventListener(moved, () => ended.abort(), { signal: ended.signal })
  setTimeout(() => ended.abort(), patienceMillis)
}
