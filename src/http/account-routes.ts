import { Hono } from 'hono'
import { z } from 'zod'
import { holds, mayWriteClients, type Scope, scopes } from '#domain/actor.ts'
import { DomainError } from '#domain/errors.ts'
import { isId } from '#domain/ids.ts'
import { languageSchema } from '#domain/language.ts'
import { defaultTimes } from '#domain/notices/times.ts'
import { requireScope } from '#domain/require-scope.ts'
import { addMillis, isTimeZone, type TimeZone } from '#domain/time.ts'
import { readBody } from './body.ts'
import type { HttpContext, HttpDeps, HttpEnv } from './context.ts'
import { createProof } from './proof.ts'
import { idleMinutes, requireActor } from './sign-in.ts'
import type { Me } from './views.ts'

const dayMillis = 24 * 60 * 60_000
/** Live tokens that a person may hold. */
const mostTokens = 50

const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time of day, HH:MM')
export const changeSchema = z.strictObject({
  language: languageSchema.optional(),
  zone: z
    .string()
    .refine((text): text is TimeZone => isTimeZone(text), 'must be a time zone such as Europe/Zurich')
    .optional(),
  autoCommit: z.boolean().optional(),
  preferences: z
    .strictObject({
      languageChosen: z.boolean().optional(),
      quiet: z.strictObject({ from: timeOfDay, to: timeOfDay }).optional(),
      morning: timeOfDay.optional(),
      evening: timeOfDay.optional(),
    })
    .optional(),
})
export const tokenSchema = z.strictObject({
  label: z.string().trim().min(1).max(80),
  scopes: z
    .array(z.enum(scopes))
    .min(1)
    .transform((given): readonly Scope[] => scopes.filter((scope) => given.includes(scope))),
  days: z.number().int().min(1).max(365),
  current: z.string().max(64).optional(),
})

/** What a person reads and changes of themselves: settings, and tokens for their programs. */
export const accountRoutes = (deps: HttpDeps): Hono<HttpEnv> => {
  const { access, audit, clock, people } = deps.agent.store
  const proof = createProof(deps)
  const app = new Hono<HttpEnv>()
  app.get('/api/me', requireActor(deps), async (c) => c.json(await meOf(c, deps)))
  app.patch('/api/me', requireActor(deps), async (c) => {
    const change = await readBody(c, changeSchema)
    const actor = c.get('actor')
    const me = await people.byId(actor.id)
    if (me === undefined) throw new DomainError('sign_in_needed')
    const before = me.preferences ?? defaultTimes
    await people.setSettings(actor.id, {
      language: change.language ?? me.language,
      zone: change.zone ?? me.zone,
      autoCommit: change.autoCommit ?? me.autoCommit,
      preferences: present({
        // A language that was chosen wins over that of a surface from then on.
        languageChosen: change.language !== undefined || me.preferences?.languageChosen,
        ...(change.preferences ?? before),
      }),
    })
    return c.json(await meOf(c, deps))
  })

  app.get('/api/tokens', requireActor(deps), async (c) => {
    const held = await access.list(c.get('actor').id, 'bearer')
    return c.json({
      items: held.map(({ lockedAt: _none, ...token }) => ({
        ...token,
        label: token.label ?? '',
        scopes: token.scopes ?? scopes,
      })),
    })
  })
  app.post('/api/tokens', requireActor(deps), async (c) => {
    const { label, scopes: wished, days, current } = await readBody(c, tokenSchema)
    const { held } = c.get('identity')
    const { actor } = held
    for (const scope of wished) requireScope(actor, scope)
    const lifeMillis = days * dayMillis
    // What a token makes must not outlast it, or who holds it for a day holds the account for a year.
    if (c.get('by') === 'bearer' && held.expiresAt && addMillis(clock.now(), lifeMillis) > held.expiresAt)
      throw new DomainError('input_invalid', {
        problems: {
          en: 'days: a token cannot make one that works longer than itself',
          zh: '天数：令牌不能创建有效期比自身更长的令牌',
          ru: 'число дней: токен не может создать токен, который проживёт дольше него',
        },
      })
    // A page that somebody else holds open must not turn into access that outlives it.
    if (c.get('by') === 'cookie') await proof.freshOrCode(c, current)
    if ((await access.list(actor.id, 'bearer')).length >= mostTokens)
      throw new DomainError('tokens_too_many', { limit: mostTokens })
    const issued = await people.issueToken(actor.id, 'bearer', { label, scopes: wished, lifeMillis })
    const payload = { kind: 'bearer', scopes: wished, expiresAt: issued.expiresAt }
    await audit.append({ kind: 'people.token', actorId: actor.id, refId: issued.id, payload })
    return c.json({ ...issued, label, scopes: wished, createdAt: clock.now() }, 201)
  })
  app.delete('/api/tokens/:id', requireActor(deps), async (c) => {
    const id = c.req.param('id')
    if (!isId('token', id) || !(await access.end(c.get('actor').id, 'bearer', id, 'owner')))
      throw new DomainError('token_not_found')
    return c.json({ ok: true })
  })
  return app
}

/** The person of a request, as they stand now. */
async function meOf(c: HttpContext, deps: HttpDeps): Promise<Me> {
  const actor = c.get('actor')
  const me = await deps.agent.store.people.byId(actor.id)
  if (me === undefined) throw new DomainError('sign_in_needed')
  const { id, email, name, role, zone, language, autoCommit, preferences = defaultTimes } = me
  const { held } = c.get('identity')
  const clock = (deps.agent.clockFor ?? (() => deps.agent.store.clock))(actor)
  const writes = holds(actor, 'write')
  return {
    id,
    email,
    name,
    role,
    zone,
    language,
    autoCommit,
    preferences,
    mode: deps.mode,
    now: clock.now(),
    answeredBy: deps.answeredBy,
    ...(c.get('by') === 'cookie' && held.expiresAt !== undefined
      ? { session: { idleMinutes, pinSet: held.pinHash !== undefined, expiresAt: held.expiresAt } }
      : {}),
    may: {
      write: mayWriteClients(role) && writes,
      second: (role === 'lead' || role === 'compliance') && writes,
      team: role === 'lead' && holds(actor, 'read'),
      audit: role === 'compliance' && holds(actor, 'read'),
    },
  }
}

/** Without the members that are there and undefined. */
const present = <Value extends object>(value: Value) =>
  Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as {
    [Key in keyof Value]: Exclude<Value[Key], undefined>
  }
