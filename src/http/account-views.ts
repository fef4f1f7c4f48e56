import type { Scope } from '#domain/actor.ts'
import type { Language } from '#domain/language.ts'
import type { Origin } from '#domain/origin.ts'

// Access, team and trail over HTTP, as types.

/** `GET /api/vault`: where reading keys come from; the private key only while the session is open. */
export type VaultView = Readonly<{ user: string; publicKey: JsonWebKey; privateKey: JsonWebKey }>

/** `GET /api/session-state`: what the page asks first; answered to anyone, and no use of a session. */
export type SessionState = Readonly<{
  state: 'none' | 'open' | 'locked'
  mode: 'demo' | 'bank'
  /** Whether `/signin/oidc` leads to the bank's sign-in; with `?again=1` the person proves themselves anew there. */
  oidc: boolean
  idleMinutes: number
  /** Whose session it is, also while it is locked. */
  user?: Readonly<{ id: string; name: string; language: Language }>
  pinSet?: boolean
  expiresAt?: string
}>

/** `GET /api/sessions`, `DELETE /api/sessions` (everywhere), `DELETE /api/sessions/:id`. */
export type SessionView = Readonly<{
  id: string
  label?: string
  createdAt: string
  seenAt?: string
  expiresAt?: string
  locked: boolean
  current: boolean
}>
/** `GET|POST /api/tokens`, `DELETE /api/tokens/:id`; the token itself is answered once, by POST. */
export type TokenView = Readonly<{
  id: string
  label: string
  scopes: readonly Scope[]
  createdAt: string
  seenAt?: string
  expiresAt?: string
}>
export type TokenBody = Readonly<{
  label: string
  scopes: readonly Scope[]
  days: number
  /** The unlock code, where there is one and the person did not sign in just now. */
  current?: string
}>

/** `GET /api/team`, for leads: clocks and results within their rights. */
export type TeamView = Readonly<{
  asOf: string
  members: readonly Readonly<{
    id: string
    name: string
    clients: number
    openRequests: number
    overdueRequests: number
    openComplaints: number
    overdueComplaints: number
    overduePromises: number
    overdueContacts: number
    overdueTasks: number
    contacts30Days: number
  }>[]
  /** What runs out first, of the whole team. */
  clocks: readonly Readonly<{
    ref: string
    kind: string
    subject: string
    /** Where the subject comes from: a client may have written it. */
    origin?: Origin
    client?: Readonly<{ id: string; name: string }>
    owner: string
    dueAt: string
    late: boolean
  }>[]
}>

/** `POST /api/audit/search {q?, kind?, actor?, client?, from?, to?, before?, limit?}`; `GET /api/audit/export`: JSON lines. */
export type AuditView = Readonly<{
  items: readonly Readonly<{
    seq: number
    at: string
    kind: string
    actor?: Readonly<{ id: string; name: string }>
    client?: Readonly<{ id: string; name: string }>
    thread?: string
    ref?: string
    payload: unknown
  }>[]
  /** `before` of the next page, which may hold matches although this one is short or empty. */
  next?: number
  /** How many of the entries have been followed so far; each request goes on from there. */
  verified: Readonly<{ entries: number; of?: number; head: string; brokenAt?: number }>
}>
