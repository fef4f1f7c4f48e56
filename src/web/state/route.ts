import { signal } from '@preact/signals'

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
    ...(id ? { id: decodeURIComponent(id) } : {}),
    query: Object.fromEntries(new URLSearchParams(query)),
  }
}

export const route = signal<Route>(read())
addEventListener('hashchange', () => {
  route.value = read()
  scrollTo(0, 0)
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

/**
 * Makes the back gesture close what lies over the screen instead of leaving it. Answers the function that closes it in
 * other ways.
 */
export function over(close: () => void): () => void {
  let closed = false
  const popped = (): void => {
    if (closed) return
    closed = true
    removeEventListener('popstate', popped)
    close()
  }
  history.pushState({ over: true }, '', location.href)
  addEventListener('popstate', popped)
  return () => {
    if (closed) return
    closed = true
    removeEventListener('popstate', popped)
    history.back()
  }
}
