import type { UserId } from './ids.ts'
import type { Language } from './language.ts'
import type { TimeZone } from './time.ts'

/** rm: own book; lead: the team's books; compliance: the bank, read only; admin: no client data; service: jobs. */
export const roles = ['rm', 'lead', 'compliance', 'admin', 'service'] as const
export type Role = (typeof roles)[number]

/** The person (or job) on whose behalf a request runs; made by sign-in only. */
export type Actor = Readonly<{
  id: UserId
  email: string
  name: string
  role: Role
  zone: TimeZone
  language: Language
  /** Low writes of this person commit at once and can be undone for ten minutes. */
  autoCommit: boolean
  /** Where the request came with a token of few rights: these alone; everything that the role may where absent. */
  scopes?: readonly Scope[]
}>

/** What a token may do: read, make drafts and captures, propose and decide writes, and manage the owner's access. */
export const scopes = ['read', 'draft', 'write', 'account'] as const
export type Scope = (typeof scopes)[number]

/** Whether what an actor came in with lets them do this. */
export const holds = ({ scopes }: Pick<Actor, 'scopes'>, scope: Scope): boolean =>
  scopes?.includes(scope) ?? true

/** Who may change clients' records and approve such changes. */
export const mayWriteClients = (role: Role): boolean => role === 'rm' || role === 'lead'
/** Sanctions, AML and screening facts exist for this role only. */
export const maySeeScreening = (role: Role): boolean => role === 'compliance'
