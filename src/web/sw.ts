/**
 * The service worker keeps the page's own files, so that it opens without signal. It never keeps an answer of the
 * service: what was read of clients lies sealed in the page's own store.
 */
const files: unknown = '__FILES__'

type Waits = Event & { waitUntil(work: Promise<unknown>): void }
type Fetches = Event & { request: Request; respondWith(answer: Promise<Response>): void }
type Told = Event & { data: unknown }
type Scope = Readonly<{
  skipWaiting(): Promise<void>
  clients: Readonly<{ claim(): Promise<void> }>
  addEventListener(type: 'install' | 'activate', listener: (event: Waits) => void): void
  addEventListener(type: 'fetch', listener: (event: Fetches) => void): void
  addEventListener(type: 'message', listener: (event: Told) => void): void
}>
const scope = self as unknown as Scope

const kept: readonly string[] = Array.isArray(files) ? files : []
/** A build is known by the names of its files, which hold their hashes. */
const prefix = 'page-'
const store = `${prefix}${hashOf(kept.join())}`
/** With bad reception the page opens from what is kept after this long. */
const patienceMillis = 1500

scope.addEventListener('install', (event) => {
  event.waitUntil(caches.open(store).then((cache) => cache.addAll(kept)))
})

// A new build waits until a page starts and says so: never under the hands of one that is open.
scope.addEventListener('message', ({ data }) => {
  if (data === 'take over') void scope.skipWaiting()
})

scope.addEventListener('activate', (event) => {
  const forget = async (): Promise<void> => {
    // The build before this one stays: a page of it may be open and read its screens later.
    const others = (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== store)
    for (const name of others.slice(0, -1)) await caches.delete(name)
    await scope.clients.claim()
  }
  event.waitUntil(forget())
})

scope.addEventListener('fetch', (event) => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== 'GET' || url.origin !== location.origin) return
  if (request.mode === 'navigate' && url.pathname === '/') event.respondWith(pageDocument(request))
  else if (url.pathname.startsWith('/assets/') || kept.includes(url.pathname))
    event.respondWith(fileOf(url.pathname, request))
})

/** What has its hash in the name never changes. */
async function fileOf(path: string, request: Request): Promise<Response> {
  return (await (await caches.open(store)).match(path)) ?? (await caches.match(path)) ?? fetch(request)
}

/** The document is asked for first, so that a new build is seen; without an answer in time the kept one is shown. */
async function pageDocument(request: Request): Promise<Response> {
  const document = await (await caches.open(store)).match('/')
  if (!document) return fetch(request)
  const asked = fetch(request).then(
    (answer) => (answer.ok ? answer : document),
    () => document,
  )
  const late = new Promise<Response>((resolve) => setTimeout(() => resolve(document), patienceMillis))
  return Promise.race([asked, late])
}

function hashOf(text: string): string {
  let hash = 5381
  for (let at = 0; at < text.length; at++) hash = ((hash * 33) ^ text.charCodeAt(at)) >>> 0
  return hash.toString(36)
}
