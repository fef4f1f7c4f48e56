import { signal } from '@preact/signals'
import { leaveList, returnToList } from './places.ts'

/**
 * Where the reader is: `#/clients/cli_…?tab=loans`. It stands behind the `#`, so that no server and no log sees which
 * client is read.
 */
export type Route = Readonly<{ screen: string; id?: string; query: Readonly<Record<string, string>> }>

function read(): Route {
  const [path = '', query = ''] = location.hash.replace(/^#\/?/, '').split('?')
  const [screen = '', id] = path.split('/')
  return {
    screen: screen || 'today',
    ...(id ? { id: decoded(id) } : {}),
    query: Object.fromEntries(new URLSearchParams(query)),
  }
}

/** An address that somebody else wrote may be no proper one: it then leads to nothing, and the page opens all the same. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

export const route = signal<Route>(read())
addEventListener('hashchange', ({ oldURL }) => {
  leaveList(oldURL)
  route.value = read()
  scrollTo(0, 0)
  if (route.value.id === undefined) returnToList(location.href)
})

/** Address of a screen. */
export function to(screen: string, id?: string, query: Readonly<Record<string, string>> = {}): string {
  const asked = new URLSearchParams(query).toString()
  return `#/${screen}${id ? `/${encodeURIComponent(id)}` : ''}${asked ? `?${asked}` : ''}`
}

export const go = (screen: string, id?: string, query?: Readonly<Record<string, string>>): void => {
  location.hash = to(screen, id, query)
}

/** One step back, or to this screen where the page was opened here. */
export function back(otherwise: string): void {
  if (history.length > 1) history.back()
  else go(otherwise)
}

/** What lies over the screen, the topmost last. Its entries of the history hold how many layers they stand for. */
const layers: (() => void)[] = []

addEventListener('popstate', ({ state }: PopStateEvent) => {
  const left = (state as { layers?: number } | null)?.layers ?? 0
  for (const close of layers.splice(left).reverse()) close()
})

/**
 * Makes the back gesture close what lies over the screen instead of leaving it; of several layers the topmost. Answers
 * the function that closes it in other ways.
 */
export function over(close: () => void): () => void {
  layers.push(close)
  history.pushState({ layers: layers.length }, '', location.href)
  return () => {
    const at = layers.indexOf(close)
    if (at < 0) return
    layers.splice(at, 1)
    history.back()
  }
}
