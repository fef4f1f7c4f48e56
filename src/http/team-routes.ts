import { Hono } from 'hono'
import { DomainError } from '#domain/errors.ts'
import type { TeamView } from './account-views.ts'
import type { HttpDeps, HttpEnv } from './context.ts'
import { requireActor } from './sign-in.ts'

/** Clocks and results of the teams that a person leads; refused to everybody else. */
export const teamRoutes = (deps: HttpDeps): Hono<HttpEnv> =>
  new Hono<HttpEnv>().get('/api/team', requireActor(deps), async (c) => {
    const actor = c.get('actor')
    if (actor.role !== 'lead') throw new DomainError('not_entitled')
    const overview = await deps.agent.store.book(actor).team.overview()
    return c.json(overview satisfies TeamView)
  })
