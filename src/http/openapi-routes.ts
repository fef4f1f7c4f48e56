import { Hono } from 'hono'
import type { HttpEnv } from './context.ts'

/** The API described for programs; the same for everyone. */
export const openApiRoutes = (): Hono<HttpEnv> => {
  let document: Promise<string> | undefined
  return new Hono<HttpEnv>().get('/openapi.json', async (c) => {
    // Made when it is first asked for: it costs more to load than most routes.
    document ??= import('./openapi/document.ts').then(({ openApiDocument }) =>
      JSON.stringify(openApiDocument()),
    )
    return c.body(await document, 200, {
      'Content-Type': 'application/json',
      'Cache-Control': 'no-cache',
    })
  })
}
