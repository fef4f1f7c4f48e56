import type { Segment } from '#domain/client.ts'
import type { ClientId, Id, ProposalId } from '#domain/ids.ts'
import type { Cadence } from '#domain/service/cadence.ts'
import type { Instant, LocalDate } from '#domain/time.ts'
import type { Channel } from '#domain/work.ts'
import type { Page } from './book.ts'

/** Where a client stands towards the standard, with what is needed to reach them. */
export type ContactDue = Readonly<{
  clientId: ClientId
  name: string
  segment?: Segment
  city?: string
  district?: string
  country?: string
  phone?: string
  cadence: Cadence
  /** The next planned meeting, video or call. */
  meeting?: Readonly<{ id: Id<'meeting'>; at: Instant; channel: Channel }>
}>

export type CadenceFilter = Readonly<{
  client?: ClientId
  segment?: Segment
  /** District, city, region or country. */
  place?: string
  /** Last day: who falls due later is left out. */
  until: LocalDate
  limit: number
}>

/** `overdue` and `dueSoon` count all who are due, shown or not; clients with a named exception are apart. */
export type ContactsDue = Page<ContactDue> &
  Readonly<{
    overdue: number
    dueSoon: number
    excepted: readonly ContactDue[]
    exceptedMore: number
  }>

/** Reads: who is due for contact, judged on the actor's day. */
export type CadenceBook = Readonly<{
  /**
   * Visible clients who are due up to a day, the longest overdue first and those with a planned meeting last. Throws
   * client_needed for a role that looks on, whose reach is the whole bank.
   */
  due(filter: CadenceFilter): Promise<ContactsDue>
  /** Where one client stands; undefined outside the book. */
  of(client: ClientId): Promise<ContactDue | undefined>
}>

/** Writes of the area, inside the executor's transaction. */
export type CadenceWriter = Readonly<{
  /** Leaves a client in peace through a day; throws date_in_past for a day before today. */
  addException(row: {
    id: Id<'exception'>
    clientId: ClientId
    until: LocalDate
    reason: string
    proposalId?: ProposalId
  }): Promise<void>
  removeException(id: Id<'exception'>): Promise<void>
  /** Sets or, with undefined, takes away the service plan of a client; answers the one before. */
  setPlan(client: ClientId, plan: ServicePlan | undefined): Promise<ServicePlan | undefined>
}>

export type ServicePlan = Readonly<{
  everyDays: number
  /** Contact types that count; those of the segment where absent. */
  channels?: readonly Channel[]
  note?: string
}>
