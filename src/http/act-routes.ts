import { Hono } from 'hono'
import { z } from 'zod'
import { act } from '#agent/act.ts'
import { idSchema } from '#domain/ids.ts'
import { languageSchema } from '#domain/language.ts'
import { formSchema, readBody } from './body.ts'
import type { HttpDeps, HttpEnv } from './context.ts'
import { proposalView } from './proposal-view.ts'
import { requireActor } from './sign-in.ts'
import type { ActResult } from './views.ts'

export const actSchema = z.strictObject({
  tool: z.string().min(1).max(60),
  input: formSchema,
  words: z.string().trim().min(1).max(2000),
  requestKey: z.string().min(1).max(200),
  thread: idSchema('thread').optional(),
  language: languageSchema.optional(),
})

/** `POST /api/acts`: one call of a tool by a form or a button, through the same gate as any other. */
export const actRoutes = (deps: HttpDeps): Hono<HttpEnv> =>
  new Hono<HttpEnv>().post('/api/acts', requireActor(deps), async (c) => {
    const actor = c.get('actor')
    const { thread, language = actor.language, ...call } = await readBody(c, actSchema)
    const { agent, report } = deps
    const {
      proposal,
      struck: _struck,
      ...acted
    } = await act(
      { ...agent, report },
      {
        ...call,
        actor,
        language,
        surface: c.get('by') === 'cookie' ? 'page' : 'api',
        ...(thread === undefined ? {} : { thread }),
      },
    )
    return c.json({
      ...acted,
      ...(proposal ? { proposal: await proposalView(agent, actor, proposal) } : {}),
    } satisfies ActResult)
  })
