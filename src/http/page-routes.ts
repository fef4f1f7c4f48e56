import { Hono } from 'hono'
import type { HttpContext, HttpEnv } from './context.ts'
import { homePage } from './home.ts'

/** A file of the page; `packed` is the same in gzip. */
export type PageFile = Readonly<{ bytes: Uint8Array; type: string; packed?: Uint8Array }>
/** The built page by path, `/index.html` being its document; undefined for what it does not hold. */
export type PageFiles = (path: string) => Promise<PageFile | undefined>

const paths = ['/', '/sw.js', '/manifest.webmanifest', '/icon.svg', '/icon-192.png', '/icon-512.png'] as const

/** The page itself: the same for everyone, so that nothing of anybody is in it. */
export const pageRoutes = (files: PageFiles | undefined): Hono<HttpEnv> => {
  const app = new Hono<HttpEnv>()
  for (const path of paths)
    app.get(path, async (c, next) => {
      const file = await files?.(path === '/' ? '/index.html' : path)
      if (file) return answer(c, file, 'no-cache')
      return path === '/' ? c.html(homePage()) : next()
    })
  // Named by a hash of their content: what has this name never changes.
  app.get('/assets/:name', async (c, next) => {
    const file = await files?.(`/assets/${c.req.param('name')}`)
    return file ? answer(c, file, 'public, max-age=31536000, immutable') : next()
  })
  return app
}

function answer(c: HttpContext, { bytes, type, packed }: PageFile, caching: string): Response {
  const takesPacked = /\bgzip\b/.test(c.req.header('accept-encoding') ?? '')
  const body = takesPacked && packed ? packed : bytes
  return c.body(body as Uint8Array<ArrayBuffer>, 200, {
    'Content-Type': type,
    'Cache-Control': caching,
    Vary: 'Accept-Encoding',
    'X-Content-Type-Options': 'nosniff',
    ...(body === packed ? { 'Content-Encoding': 'gzip' } : {}),
  })
}
