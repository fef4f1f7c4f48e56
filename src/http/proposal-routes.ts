import { Hono } from 'hono'
import { z } from 'zod'
import { approve, decline, edit, undo } from '#agent/decisions.ts'
import { DomainError } from '#domain/errors.ts'
import { isId, type ProposalId } from '#domain/ids.ts'
import { markOf, type Proposal, proposalStatuses } from '#domain/proposal.ts'
import { checked, readBody } from './body.ts'
import type { HttpContext, HttpDeps, HttpEnv } from './context.ts'
import { requireActor } from './sign-in.ts'

const listSchema = z.object({
  status: z.enum(proposalStatuses).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
})
const approveSchema = z.object({ seen: z.string().max(64).optional() })
const declineSchema = z.object({ reason: z.string().max(1000).optional() })
const editSchema = z.object({ fields: z.record(z.string(), z.unknown()) })

/** Cards that wait for a decision: shown, approved, edited, declined and taken back, once, by those entitled. */
export const proposalRoutes = (deps: HttpDeps): Hono<HttpEnv> => {
  const { proposals } = deps.agent.store
  return new Hono<HttpEnv>()
    .use('/api/proposals/*', requireActor(deps))
    .get('/api/proposals', requireActor(deps), async (c) => {
      const { status, limit } = checked(listSchema, c.req.query())
      const filter = { limit, ...(status === undefined ? {} : { status }) }
      return c.json({
        proposals: await Promise.all((await proposals.list(c.get('actor'), filter)).map(marked)),
      })
    })
    .get('/api/proposals/:id', async (c) =>
      c.json({ proposal: await marked(await proposals.get(c.get('actor'), proposalId(c))) }),
    )
    .post('/api/proposals/:id/approve', async (c) => {
      const { seen } = await readBody(c, approveSchema)
      return c.json({ proposal: await approve(deps.agent, c.get('actor'), proposalId(c), seen) })
    })
    .post('/api/proposals/:id/decline', async (c) => {
      const { reason } = await readBody(c, declineSchema)
      return c.json({ proposal: await decline(deps.agent, c.get('actor'), proposalId(c), reason) })
    })
    .post('/api/proposals/:id/edit', async (c) => {
      const { fields } = await readBody(c, editSchema)
      return c.json({ proposal: await edit(deps.agent, c.get('actor'), proposalId(c), fields) })
    })
    .post('/api/proposals/:id/undo', async (c) =>
      c.json({ proposal: await undo(deps.agent, c.get('actor'), proposalId(c)) }),
    )
}

/** A card with the mark that an approval of exactly this card names. */
const marked = async (proposal: Proposal) => ({ ...proposal, mark: await markOf(proposal) })

function proposalId(c: HttpContext): ProposalId {
  const id = c.req.param('id')
  if (!isId('proposal', id)) throw new DomainError('proposal_not_found')
  return id
}
