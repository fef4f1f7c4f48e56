/**
 * The service worker keeps the page's own files, so that it opens without signal. It never keeps an answer of the
 * service: what was read of clients lies sealed in the page's own store.
 */
const files: unknown = '__FILES__'

type Waits = Event & { waitUntil(work: Promise<unknown>): void }
type Fetches = Event & { request: Request; respondWith(answer: Promise<Response>): void }
type Scope = Readonly<{
  skipWaiting(): Promise<void>
  clients: Readonly<{ claim(): Promise<void> }>
  addEventListener(type: 'install' | 'activate', listener: (event: Waits) => void): void
  addEventListener(type: 'fetch', listener: (event: Fetches) => void): void
}>
const scope = self as unknown as Scope

const kept: readonly string[] = Array.isArray(files) ? files : []
/** A build is known by the names of its files, which hold their hashes. */
const store = `page-${hashOf(kept.join())}`

scope.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(store)
      .then((cache) => cache.addAll(kept))
      .then(() => scope.skipWaiting()),
  )
})

scope.addEventListener('activate', (event) => {
  const forget = async (): Promise<void> => {
    for (const name of await caches.keys()) if (name !== store) await caches.delete(name)
    await scope.clients.claim()
  }
  event.waitUntil(forget())
})

scope.addEventListener('fetch', (event) => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== 'GET' || url.origin !== location.origin) return
  const path = request.mode === 'navigate' && url.pathname === '/' ? '/' : url.pathname
  if (kept.includes(path)) event.respondWith(fromStore(path, request))
})

/** The document is asked for first, so that a new build is seen; all else has its hash in the name. */
async function fromStore(path: string, request: Request): Promise<Response> {
  const cache = await caches.open(store)
  if (path !== '/') return (await cache.match(path)) ?? fetch(request)
  try {
    return await fetch(request)
  } catch (error) {
    const document = await cache.match('/')
    if (document) return document
    throw error
  }
}

function hashOf(text: string): string {
  let hash = 5381
  for (let at = 0; at < text.length; at++) hash = ((hash * 33) ^ text.charCodeAt(at)) >>> 0
  return hash.toString(36)
}
