import { Hono } from 'hono'
import { z } from 'zod'
import { approve, decline, edit, undo } from '#agent/decisions.ts'
import type { Actor } from '#domain/actor.ts'
import { DomainError } from '#domain/errors.ts'
import { isId, type ProposalId } from '#domain/ids.ts'
import { type Proposal, proposalStatuses } from '#domain/proposal.ts'
import { checked, formSchema, readBody } from './body.ts'
import type { HttpContext, HttpDeps, HttpEnv } from './context.ts'
import { answerError } from './errors.ts'
import { proposalView, proposalViews } from './proposal-view.ts'
import { requireActor } from './sign-in.ts'

export const proposalsQuery = z.object({
  /** `me`: what waits for the person who asks. */
  for: z.literal('me').optional(),
  status: z.enum(proposalStatuses).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
})
export const approveSchema = z.object({ seen: z.string().max(64).optional() })
export const declineSchema = z.object({ reason: z.string().max(1000).optional() })
export const editSchema = z.object({
  fields: formSchema,
  seen: z.string().max(64).optional(),
})

/** Cards that wait for a decision: shown, approved, edited, declined and taken back, once, by those entitled. */
export const proposalRoutes = (deps: HttpDeps): Hono<HttpEnv> => {
  const { agent } = deps
  const { proposals } = agent.store

  /** Answers the card after the decision; a refusal brings the card as it is now. */
  async function decide(c: HttpContext, decision: (id: ProposalId, actor: Actor) => Promise<Proposal>) {
    const actor = c.get('actor')
    const id = proposalId(c)
    let decided: Proposal
    try {
      decided = await decision(id, actor)
    } catch (error) {
      if (!(error instanceof DomainError)) throw error
      const now = await proposals.get(actor, id).catch(() => undefined)
      const also = now && { proposal: await proposalView(agent, actor, now) }
      return answerError(error, c, deps, also)
    }
    return c.json({ proposal: await proposalView(agent, actor, decided) })
  }

  return new Hono<HttpEnv>()
    .use('/api/proposals/*', requireActor(deps))
    .get('/api/proposals', requireActor(deps), async (c) => {
      const { status, limit, for: reader } = checked(proposalsQuery, c.req.query())
      const actor = c.get('actor')
      const cards =
        reader === 'me'
          ? await proposals.waiting(actor, limit)
          : await proposals.list(actor, { limit, ...(status === undefined ? {} : { status }) })
      return c.json({ proposals: await proposalViews(agent, actor, cards) })
    })
    .get('/api/proposals/:id', async (c) => {
      const actor = c.get('actor')
      const card = await proposals.get(actor, proposalId(c))
      return c.json({ proposal: await proposalView(agent, actor, card) })
    })
    .post('/api/proposals/:id/approve', async (c) => {
      const { seen } = await readBody(c, approveSchema)
      return decide(c, (id, actor) => approve(agent, actor, id, seen))
    })
    .post('/api/proposals/:id/decline', async (c) => {
      const { reason } = await readBody(c, declineSchema)
      return decide(c, (id, actor) => decline(agent, actor, id, reason))
    })
    .post('/api/proposals/:id/edit', async (c) => {
      const { fields, seen } = await readBody(c, editSchema)
      return decide(c, (id, actor) => edit(agent, actor, id, fields, seen))
    })
    .post('/api/proposals/:id/undo', (c) => decide(c, (id, actor) => undo(agent, actor, id)))
}

function proposalId(c: HttpContext): ProposalId {
  const id = c.req.param('id')
  if (!isId('proposal', id)) throw new DomainError('proposal_not_found')
  return id
}
