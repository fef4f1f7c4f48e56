import type { ClientId, Id, ProposalId, UserId } from '#domain/ids.ts'
import type { Origin, OriginKind } from '#domain/origin.ts'
import type { Instant } from '#domain/time.ts'
import type { Channel } from '#domain/work.ts'
import type { Page } from './book.ts'

export type MeetingStatus = 'planned' | 'held' | 'cancelled'

export type Attendee = Readonly<{ name: string; email?: string }>

/** An appointment of a person, with a client or without. */
export type Meeting = Readonly<{
  id: Id<'meeting'>
  clientId?: ClientId
  clientName?: string
  /** ISO 3166 alpha-2 of the client. */
  clientCountry?: string
  ownerId: UserId
  ownerName: string
  subject: string
  startsAt: Instant
  endsAt: Instant
  place?: string
  channel: Channel
  /** Colleagues who take part, beside the owner. */
  attendees: readonly Attendee[]
  status: MeetingStatus
  /** UID and SEQUENCE of the calendar entry. */
  uid: string
  sequence: number
  note?: string
  origin: Origin
  revision: number
}>

export type NewMeeting = Readonly<{
  id: Id<'meeting'>
  clientId?: ClientId
  subject: string
  startsAt: Instant
  endsAt: Instant
  place?: string
  channel: Channel
  attendees: readonly Attendee[]
  uid: string
  originKind: OriginKind
  proposalId: ProposalId
}>

/** What a move or a cancellation changes; an absent place stays, an empty one is taken away. */
export type MeetingChanges = Readonly<{
  subject?: string
  startsAt?: Instant
  endsAt?: Instant
  place?: string
  channel?: Channel
  attendees?: readonly Attendee[]
  status?: MeetingStatus
}>

/** An open task of somebody that is due some time before a meeting. */
export type MeetingReminder = Readonly<{ id: Id<'task'>; text: string; dueAt: Instant }>

/** What of a meeting goes to the client as a calendar file. */
export type Invitation = Pick<
  Meeting,
  'uid' | 'sequence' | 'subject' | 'startsAt' | 'endsAt' | 'place' | 'status' | 'attendees'
>

/** A span in which a person has no time; what it is about only where the actor sees the meeting, or it is their own. */
export type Taken = Readonly<{
  userId: UserId
  startsAt: Instant
  endsAt: Instant
  kind: 'meeting' | 'busy'
  /** The meeting, where the actor sees it. */
  id?: Id<'meeting'>
  title?: string
}>

/** Meetings with visible clients, and the actor's own that are with none. */
export type MeetingBook = Readonly<{
  /** Those that lie at least in part between two instants, by their beginning; every status where none is given. */
  list(filter: {
    client?: ClientId
    owner?: UserId
    from?: Instant
    to?: Instant
    status?: MeetingStatus
    limit: number
  }): Promise<Page<Meeting>>
  get(id: Id<'meeting'>): Promise<Meeting | undefined>
  /** Planned ones from today on that an id, the words of the subject or the client's name fit, best first. */
  match(reference: string, limit: number): Promise<readonly Meeting[]>
  /** Open reminders that are bound to a meeting, the earliest first. */
  reminders(id: Id<'meeting'>): Promise<readonly MeetingReminder[]>
  /** When these people of the bank are taken, by the beginning; of others only the times. */
  taken(people: readonly UserId[], from: Instant, to: Instant): Promise<readonly Taken[]>
}>

/** Each throws client_not_found or record_not_found outside the book, and read_only_role for readers. */
export type MeetingWriter = Readonly<{
  /** A meeting of the actor; colleagues who take part are taken at that time. */
  add(row: NewMeeting): Promise<void>
  remove(id: Id<'meeting'>): Promise<void>
  /**
   * Changes it and raises its sequence, so that its calendar entry replaces the one before; its reminders follow. Answers
   * the revision.
   */
  change(id: Id<'meeting'>, changes: MeetingChanges): Promise<number>
}>
