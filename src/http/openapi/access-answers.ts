import { z } from 'zod'
import { roles, scopes } from '#domain/actor.ts'
import { languageSchema } from '#domain/language.ts'
import { anything, at, count, flag, name, origin, text } from './shapes.ts'

// Answers about people: who they are, how they sign in, their teams, what the trail holds of them.

const named = z.object({ id: text, name: text })

export const me = name(
  'Me',
  z.object({
    id: text,
    email: text,
    name: text,
    role: z.enum(roles),
    zone: text,
    language: languageSchema,
    autoCommit: flag,
    preferences: z.object({
      languageChosen: flag.optional(),
      quiet: z.object({ from: text, to: text }).optional(),
      morning: text.optional(),
      evening: text.optional(),
    }),
    mode: z.enum(['demo', 'bank']),
    now: at,
    answeredBy: text,
    session: z.object({ idleMinutes: count, pinSet: flag, expiresAt: at }).optional(),
    may: z.object({ write: flag, second: flag, team: flag, audit: flag }),
  }),
)
export const sessionState = name(
  'SessionState',
  z.object({
    state: z.enum(['none', 'open', 'locked']),
    mode: z.enum(['demo', 'bank']),
    oidc: flag,
    idleMinutes: count,
    user: z.object({ id: text, name: text, language: languageSchema }).optional(),
    pinSet: flag.optional(),
    expiresAt: at.optional(),
  }),
)
const held = { id: text, createdAt: at, seenAt: at.optional(), expiresAt: at.optional() }
export const sessions = name(
  'Sessions',
  z.object({ items: z.array(z.object({ ...held, label: text.optional(), locked: flag, current: flag })) }),
)
const token = z.object({ ...held, label: text, scopes: z.array(z.enum(scopes)) })
export const tokens = name('Tokens', z.object({ items: z.array(token) }))
export const newToken = name('NewToken', token.extend({ token: text }))
export const localToken = name('LocalToken', z.object({ token: text, expiresAt: at.optional() }))
export const vault = name('Vault', z.object({ user: text, publicKey: anything, privateKey: anything }))

export const team = name(
  'Team',
  z.object({
    asOf: at,
    members: z.array(
      z.object({
        id: text,
        name: text,
        clients: count,
        openRequests: count,
        overdueRequests: count,
        openComplaints: count,
        overdueComplaints: count,
        overduePromises: count,
        overdueContacts: count,
        overdueTasks: count,
        contacts30Days: count,
      }),
    ),
    clocks: z.array(
      z.object({
        ref: text,
        kind: text,
        subject: text,
        origin: origin.optional(),
        client: named.optional(),
        owner: text,
        dueAt: at,
        late: flag,
      }),
    ),
  }),
)
export const trail = name(
  'Trail',
  z.object({
    items: z.array(
      z.object({
        seq: count,
        at,
        kind: text,
        actor: named.optional(),
        client: named.optional(),
        thread: text.optional(),
        ref: text.optional(),
        payload: z.unknown(),
      }),
    ),
    next: count.optional(),
    verified: z.object({ entries: count, of: count.optional(), head: text, brokenAt: count.optional() }),
  }),
)
