import type { ClientId, Id, ProposalId, UserId } from '#domain/ids.ts'
import type { Origin } from '#domain/origin.ts'
import type { TeamRole } from '#domain/service/terms.ts'
import type { Instant, LocalDate } from '#domain/time.ts'

export type Person = Readonly<{ id: UserId; name: string }>

/** Who does what around a client; `sees` tells whether the client is in reach of that person now. */
export type TeamMember = Readonly<{ person: Person; role: TeamRole; since: LocalDate; sees: boolean }>

/** Rights of a colleague in a whole book, from one instant until another. */
export type Cover = Readonly<{
  id: Id<'grant'>
  book: Person
  colleague: Person
  from: Instant
  to: Instant
  reason: string
}>

/** What lies in a book: what moves with it, and what a colleague who covers it must know. */
export type BookPack = Readonly<{
  clients: number
  openRequests: number
  openComplaints: number
  openPromises: number
  openTasks: number
  plannedMeetings: number
  /** Complaints, clients who want no contact, vulnerable clients and promises due, the nearest first. */
  mustKnow: readonly Readonly<{
    kind: 'complaint' | 'request' | 'promise' | 'meeting' | 'do_not_contact' | 'vulnerable'
    client: Readonly<{ id: ClientId; name: string }>
    text: string
    at?: string
    ref: string
    origin: Origin
  }>[]
}>

/** What a hand-over moved, and what takes it back. */
export type MovedBook = Readonly<{
  from: UserId
  to: UserId
  /** Ids by table. */
  records: Readonly<Record<string, readonly string[]>>
}>

/** What lies in the book of a member, and what of it is late. */
export type MemberCounts = Readonly<{
  id: UserId
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
}>

/** A clock of the team: an answer or resolution that is owed, or a hand-off that is out. */
export type TeamClock = Readonly<{
  ref: string
  kind: 'request_answer' | 'complaint_answer' | 'request_resolution' | 'complaint_resolution' | 'handoff'
  subject: string
  origin: Origin
  client: Readonly<{ id: ClientId; name: string }>
  owner: string
  dueAt: Instant
  late: boolean
}>

export type TeamOverview = Readonly<{
  asOf: Instant
  members: readonly MemberCounts[]
  /** What runs out first. */
  clocks: readonly TeamClock[]
}>

export type TeamBook = Readonly<{
  /** Of the teams this actor leads, their own book among them; nobody and nothing for other roles. */
  overview(): Promise<TeamOverview>
  members(client: ClientId): Promise<readonly TeamMember[]>
  /** Whether this actor sees the clients of a person now. */
  sees(book: UserId): Promise<boolean>
  /** Covers of a visible book that run now or later, the next first. */
  covers(book: UserId): Promise<readonly Cover[]>
  /** Throws book_not_found for a person whose book this actor may not see. */
  pack(book: UserId, until: Instant): Promise<BookPack>
}>

export type TeamWriter = Readonly<{
  /** Puts these people into their roles in place of who held them; answers the whole team as it was. */
  setMembers(
    client: ClientId,
    members: readonly Readonly<{ person: UserId; role: TeamRole }>[],
    proposal: ProposalId,
  ): Promise<readonly Readonly<{ person: UserId; role: TeamRole; since: LocalDate }>[]>
  /** Gives the roles that this proposal filled back to who held them; throws undo_blocked where they changed since. */
  restoreMembers(
    client: ClientId,
    members: readonly Readonly<{ person: UserId; role: TeamRole; since: LocalDate }>[],
    proposal: ProposalId,
  ): Promise<void>
  /** Throws cover_span_invalid, user_not_found or book_not_found. */
  addCover(
    cover: Readonly<{
      id: Id<'grant'>
      book: UserId
      colleague: UserId
      from: Instant
      to: Instant
      reason: string
    }>,
  ): Promise<void>
  /** Ends a cover at once; what was done in it stays. */
  endCover(id: Id<'grant'>): Promise<void>
  /** Moves clients with open tasks, promises, requests, hand-offs, deals and planned meetings. */
  moveBook(from: UserId, to: UserId): Promise<MovedBook>
  moveBack(moved: MovedBook): Promise<void>
}>
