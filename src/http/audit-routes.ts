import { Hono } from 'hono'
import { z } from 'zod'
import type { Actor } from '#domain/actor.ts'
import { DomainError } from '#domain/errors.ts'
import { idSchema } from '#domain/ids.ts'
import { instant } from '#domain/time.ts'
import type { AuditView } from './account-views.ts'
import { readBody } from './body.ts'
import type { HttpDeps, HttpEnv } from './context.ts'
import { requireActor } from './sign-in.ts'

const moment = z.iso
  .datetime('must be a UTC instant such as 2026-11-27T08:30:00Z')
  .transform((text) => instant(text))

export const auditSearch = z.strictObject({
  q: z.string().max(200).optional(),
  kind: z.string().max(60).optional(),
  actor: idSchema('user').optional(),
  client: idSchema('client').optional(),
  from: moment.optional(),
  to: moment.optional(),
  before: z.number().int().min(1).optional(),
  limit: z.number().int().min(1).max(200).default(50),
})

/** The trail, for compliance: searched page by page, and exported whole as JSON lines. */
export const auditRoutes = (deps: HttpDeps): Hono<HttpEnv> => {
  const { audit } = deps.agent.store
  return (
    new Hono<HttpEnv>()
      // What is searched for is often a name: it stands in the body, where no log of addresses sees it.
      .post('/api/audit/search', requireActor(deps), async (c) => {
        requireCompliance(c.get('actor'))
        const { q, ...filter } = await readBody(c, auditSearch)
        const [found, verified] = await Promise.all([
          audit.search({ ...defined(filter), limit: filter.limit, ...(q === undefined ? {} : { words: q }) }),
          audit.verified(),
        ])
        return c.json({ ...found, verified } satisfies AuditView)
      })
      .get('/api/audit/export', requireActor(deps), async (c) => {
        const actor = c.get('actor')
        requireCompliance(actor)
        await audit.append({ kind: 'audit_exported', actorId: actor.id, payload: {} })
        return c.body(linesOf(audit.export()), 200, {
          'Content-Type': 'application/x-ndjson; charset=utf-8',
          'Content-Disposition': 'attachment; filename="audit.jsonl"',
        })
      })
  )
}

function requireCompliance({ role }: Actor): void {
  if (role !== 'compliance') throw new DomainError('not_entitled')
}

type Defined<Value> = { [Key in keyof Value]?: Exclude<Value[Key], undefined> }
const defined = <Value extends object>(value: Value): Defined<Value> =>
  Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as Defined<Value>

/** Lines as bytes, one batch at a time as they are read; a reader who leaves ends the reading. */
function linesOf(lines: AsyncIterable<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  const iterator = lines[Symbol.asyncIterator]()
  return new ReadableStream({
    async pull(controller) {
      const { value, done } = await iterator.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(`${value}\n`))
    },
    async cancel() {
      await iterator.return?.()
    },
  })
}
