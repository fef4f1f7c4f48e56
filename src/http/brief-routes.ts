import { Hono } from 'hono'
import { z } from 'zod'
import { readBrief } from '#agent/day-brief.ts'
import { languageSchema } from '#domain/language.ts'
import { localDateSchema } from '#domain/time.ts'
import { checked } from './body.ts'
import type { HttpDeps, HttpEnv } from './context.ts'
import { requireActor } from './sign-in.ts'

export const briefQuery = z.object({ on: localDateSchema.optional(), language: languageSchema.optional() })

/** The brief of the person who asks: as data, as one text, and its first lines. */
export const briefRoutes = (deps: HttpDeps): Hono<HttpEnv> =>
  new Hono<HttpEnv>().get('/api/brief', requireActor(deps), async (c) => {
    const { on, language } = checked(briefQuery, c.req.query())
    c.header('Cache-Control', 'no-store')
    return c.json(
      await readBrief(deps.agent, c.get('actor'), { ...(on && { on }), ...(language && { language }) }),
    )
  })
