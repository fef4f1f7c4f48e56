import { Hono } from 'hono'
import { z } from 'zod'
import { suggestions } from '#agent/suggestions.ts'
import { languageSchema } from '#domain/language.ts'
import { checked } from './body.ts'
import type { HttpDeps, HttpEnv } from './context.ts'
import { requireActor } from './sign-in.ts'
import type { Suggestions } from './views.ts'

export const suggestionQuery = z.object({ language: languageSchema.optional() })

/** What one might ask now. */
export const suggestionRoutes = (deps: HttpDeps): Hono<HttpEnv> =>
  new Hono<HttpEnv>().get('/api/suggestions', requireActor(deps), async (c) => {
    const { language } = checked(suggestionQuery, c.req.query())
    return c.json({
      items: await suggestions(deps.agent, c.get('actor'), language),
    } satisfies Suggestions)
  })
