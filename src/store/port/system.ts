import type { Actor, Role, Scope } from '#domain/actor.ts'
import type { Id, UserId } from '#domain/ids.ts'
import type { Language } from '#domain/language.ts'
import type { Clock, Instant, TimeZone } from '#domain/time.ts'
import type { Access, VaultKeys } from './access.ts'
import type { Advice, Outbox } from './advice.ts'
import type { Book } from './book.ts'
import type { Calendars } from './calendars.ts'
import type { AuditTrail, Conversations, Proposals } from './conversations.ts'
import type { Jobs, Notices } from './jobs.ts'
import type { Captures, Recordings, TrailReader } from './page.ts'
import type { Inbox, SlackStore } from './slack.ts'

/** What a person set for themselves; times of day `HH:MM` in their zone. */
export type Preferences = Readonly<{
  /** The language was chosen here and wins over the one of a surface. */
  languageChosen?: boolean
  /** No messages by the assistant's own accord between these. */
  quiet?: Readonly<{ from: string; to: string }>
  /** When digests come; absent where they do not. */
  morning?: string
  evening?: string
}>

/** Settings of a person as a whole. */
export type PersonalSettings = Readonly<{
  language: Language
  zone: TimeZone
  autoCommit: boolean
  preferences: Preferences
}>

/** A person with what their letters are signed with. */
export type User = Actor &
  Readonly<{
    active: boolean
    preferences?: Preferences
    /** Whose work calendar counts for them, ISO 3166 alpha-2; that of the zone where absent. */
    country?: string
    title?: string
    phone?: string
    signatures: Partial<Record<Language, string>>
    teams: readonly string[]
  }>

export type NewUser = Readonly<{
  email: string
  name: string
  role: Role
  zone: TimeZone
  language: Language
  country?: string
  title?: string
  phone?: string
  signatures?: Partial<Record<Language, string>>
  team?: string
}>

export type People = Readonly<{
  add(user: NewUser): Promise<User>
  byEmail(email: string): Promise<User | undefined>
  byId(id: UserId): Promise<User | undefined>
  all(): Promise<readonly User[]>
  setRole(email: string, role: Role): Promise<void>
  /** Puts a person into a team, which is made when it is new. */
  joinTeam(email: string, team: string): Promise<void>
  /** Whose work calendar counts for a person; that of their zone where absent. Throws calendar_country_unknown. */
  setCountry(email: string, country: string | undefined): Promise<void>
  /** Ends every token and session of this person at once. */
  deactivate(email: string): Promise<void>
  setAutoCommit(id: UserId, on: boolean): Promise<void>
  /** Replaces a person's settings; the trail keeps them. Throws language_unknown, time_zone_unknown or user_not_found. */
  setSettings(id: UserId, settings: PersonalSettings): Promise<void>
  /** Makes a token and answers it in clear, once; only its digest is stored. */
  issueToken(
    id: UserId,
    kind: 'bearer' | 'link' | 'session',
    options: { label?: string; lifeMillis?: number; scopes?: readonly Scope[] },
  ): Promise<{ id: Id<'token'>; token: string; expiresAt?: Instant }>
  /** The actor of a live bearer token or session, or undefined. */
  authenticate(token: string): Promise<Actor | undefined>
  /** Uses up a one-time link; throws link_used. */
  redeemLink(token: string): Promise<Actor>
  revokeToken(token: string): Promise<void>
  grantCover(cover: {
    actor: UserId
    book: UserId
    from: Instant
    to: Instant
    by: UserId
    reason: string
  }): Promise<void>
}>

export type Settings = Readonly<{
  get(key: string): Promise<string | undefined>
  set(key: string, value: string): Promise<void>
  /** Sets what was never set; answers what stands then, also where another process was faster. */
  setOnce(key: string, value: string): Promise<string>
}>

/** One row per column, as a reporting view answers it. */
export type Rows = readonly Readonly<Record<string, unknown>>[]

export type Store = Readonly<{
  clock: Clock
  book(actor: Actor): Book
  people: People
  access: Access
  vaultKeys: VaultKeys
  conversations: Conversations
  proposals: Proposals
  audit: AuditTrail & TrailReader
  /** Present once the suitability store is wired in. */
  advice?: Advice
  outbox?: Outbox
  calendars: Calendars
  jobs: Jobs
  notices: Notices
  inbox: Inbox
  slack: SlackStore
  captures: Captures
  recordings: Recordings
  settings: Settings
  /** Answers when the database answers. */
  ping(): Promise<void>
  close(): Promise<void>
}>
