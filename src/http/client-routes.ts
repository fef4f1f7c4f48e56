import { Hono } from 'hono'
import { z } from 'zod'
import { readClient } from '#agent/read-client.ts'
import { type ClientFound, clientsAtHand, searchClients } from '#agent/search-clients.ts'
import type { Actor } from '#domain/actor.ts'
import { DomainError } from '#domain/errors.ts'
import { isId } from '#domain/ids.ts'
import { languageSchema } from '#domain/language.ts'
import { checked, readBody } from './body.ts'
import type { HttpDeps, HttpEnv } from './context.ts'
import { requireActor } from './sign-in.ts'
import type { ClientHit, ClientHits, ClientPage } from './views.ts'

const limit = z.coerce.number().int().min(1).max(50).default(12)
export const clientsQuery = z.object({ limit })
export const clientSearch = z.object({ q: z.string().max(200), limit })
export const clientQuery = z.object({ language: languageSchema.optional() })

/** Clients of the person who asks, found as they type, and the page of one; those of other books do not exist. */
export const clientRoutes = (deps: HttpDeps): Hono<HttpEnv> => {
  const { agent } = deps
  const hits = (actor: Actor, found: readonly ClientFound[], limit: number): ClientHits => ({
    items: found.slice(0, limit).map((each) => hitOf(each, actor.id)),
    more: found.length > limit,
    asOf: (agent.clockFor?.(actor) ?? agent.store.clock).now(),
  })
  return (
    new Hono<HttpEnv>()
      .get('/api/clients', requireActor(deps), async (c) => {
        const { limit } = checked(clientsQuery, c.req.query())
        const actor = c.get('actor')
        return c.json(hits(actor, await clientsAtHand(agent, actor, limit), limit))
      })
      // What is searched for is mostly a name: it stands in the body, where no log of addresses sees it.
      .post('/api/clients/search', requireActor(deps), async (c) => {
        const { q, limit } = await readBody(c, clientSearch)
        const actor = c.get('actor')
        return c.json(hits(actor, await searchClients(agent, actor, q, limit + 1), limit))
      })
      .get('/api/clients/:id', requireActor(deps), async (c) => {
        const id = c.req.param('id')
        const { language } = checked(clientQuery, c.req.query())
        if (!isId('client', id)) throw new DomainError('client_not_found', { client: id.slice(0, 60) })
        return c.json((await readClient(agent, c.get('actor'), id, language)) satisfies ClientPage)
      })
  )
}

const hitOf = ({ client, matched }: ClientFound, reader: string): ClientHit => {
  const place = client.city ?? client.district ?? client.country
  return {
    id: client.id,
    name: client.name,
    kind: client.kind,
    stage: client.stage,
    ...(matched === undefined ? {} : { matched }),
    ...(client.segment === undefined ? {} : { segment: client.segment }),
    ...(place === undefined ? {} : { place }),
    ...(client.birthYear === undefined ? {} : { birthYear: client.birthYear }),
    ...(client.rm.id === reader ? {} : { rm: client.rm.name }),
    ...(client.lastContactOn === undefined ? {} : { lastContactOn: client.lastContactOn }),
  }
}
