import type { BriefRow, MeetingFacts } from '#domain/brief/rows.ts'
import type { ClientId, Id } from '#domain/ids.ts'
import type { Language, Localised } from '#domain/language.ts'
import type { Money } from '#domain/money.ts'
import type { Origin } from '#domain/origin.ts'
import type { Instant, LocalDate } from '#domain/time.ts'
import type { Channel } from '#domain/work.ts'

/**
 * A day, and the moment from which it is looked at; `language` is that in which titles of cards are read. With a client
 * only what is about them.
 */
export type BriefDay = Readonly<{ on: LocalDate; now: Instant; language: Language; client?: ClientId }>

/** What a meeting of the day is about; `facts` is absent where no client takes part. */
export type MeetingKnown = Readonly<{
  id: Id<'meeting'>
  endsAt: Instant
  channel: Channel
  place?: string
  facts?: MeetingFacts
}>

export type BriefRows = Readonly<{
  /** In no order. */
  rows: readonly BriefRow[]
  meetings: readonly MeetingKnown[]
}>

/** What happened around a client since a moment. */
export type ClientNews = Readonly<{
  /** Transactions of at least the size, the newest first. */
  transactions: readonly Readonly<{
    id: Id<'transaction'>
    on: LocalDate
    direction: 'credit' | 'debit'
    amount: Money
    purpose?: string
  }>[]
  matured: readonly Readonly<{ id: Id<'holding'>; on: LocalDate; name?: string; value?: Money }>[]
  /** Cards that were committed about the client: what the audit trail holds of changes. */
  changes: readonly Readonly<{
    id: Id<'proposal'>
    at: Instant
    tool: string
    title: Localised
    by?: string
  }>[]
  facts: readonly Readonly<{ id: Id<'fact'>; on: LocalDate; kind: string; text: string; origin: Origin }>[]
}>

/** A meeting with a client, planned or held. */
export type ClientMeeting = Readonly<{
  id: Id<'meeting'>
  subject: string
  startsAt: Instant
  place?: string
  channel: Channel
  origin: Origin
}>

/** Open or broken matters and offers that a conversation may step on. */
export type Landmines = Readonly<{
  brokenPromises: readonly Readonly<{ id: Id<'promise'>; text: string; dueOn?: LocalDate; origin: Origin }>[]
  lostDeals: readonly Readonly<{ id: Id<'deal'>; subject: string; on?: LocalDate }>[]
}>

export type BriefBook = Readonly<{
  /**
   * What concerns a day: of the clients of the actor's own book and of those they cover now, and what waits for
   * the actor in person. A lead also gets the clocks of the teams, compliance only what waits for its decision, other
   * roles nothing.
   */
  day(day: BriefDay): Promise<BriefRows>
  /** Since a day, which itself is left out; nothing outside the book. */
  news(client: ClientId, since: LocalDate, today: LocalDate): Promise<ClientNews>
  /** The meeting by its id, or else the next one that is planned. */
  meeting(client: ClientId, now: Instant, id?: Id<'meeting'>): Promise<ClientMeeting | undefined>
  landmines(client: ClientId, today: LocalDate): Promise<Landmines>
}>
