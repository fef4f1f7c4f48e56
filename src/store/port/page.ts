import type { Actor } from '#domain/actor.ts'
import type { CaptureConflict, CaptureKind, CaptureState } from '#domain/capture.ts'
import type { ClientId, Id, ProposalId, ThreadId, UserId } from '#domain/ids.ts'
import type { Instant, LocalDate } from '#domain/time.ts'

/** What a device noted; by its own id it is one, however often it is sent. */
export type Capture = Readonly<{
  id: Id<'capture'>
  userId: UserId
  kind: CaptureKind
  clientId?: ClientId
  /** By the clock of the device. */
  capturedAt: Instant
  receivedAt: Instant
  threadId: ThreadId
  turnId?: Id<'turn'>
  proposalId?: ProposalId
  state: CaptureState
  conflict?: CaptureConflict
}>

export type Captures = Readonly<{
  /**
   * Stores a capture as received, and the one thread that holds all of this person's captures of the day; the one
   * there is already is answered with `fresh: false`.
   */
  begin(
    actor: Actor,
    capture: Pick<Capture, 'id' | 'kind' | 'clientId' | 'capturedAt'>,
    day: Readonly<{ on: LocalDate; title: string }>,
  ): Promise<Readonly<{ capture: Capture; fresh: boolean }>>
  /** What came of it, once: a capture that is settled already is answered as it is. */
  settle(
    actor: Actor,
    id: Id<'capture'>,
    outcome: Partial<Pick<Capture, 'turnId' | 'proposalId' | 'conflict'>> & Pick<Capture, 'state'>,
  ): Promise<Capture>
  get(actor: Actor, id: Id<'capture'>): Promise<Capture | undefined>
  /** The newest first. */
  list(actor: Actor, limit: number): Promise<readonly Capture[]>
}>

/** A recorded voice note without its sound. */
export type Recording = Readonly<{
  id: Id<'recording'>
  userId: UserId
  clientId?: ClientId
  captureId?: Id<'capture'>
  mime: string
  seconds: number
  transcript?: string
  /** `device`, or the name of the model. */
  transcribedBy?: string
  createdAt: Instant
}>

export type Recordings = Readonly<{
  /**
   * Keeps a recording once: sent again by the same person it is the one there is. Throws client_not_found,
   * recording_taken for an id of somebody else's, and recordings_full.
   */
  add(
    actor: Actor,
    recording: Pick<Recording, 'id' | 'clientId' | 'captureId' | 'mime' | 'seconds'> &
      Readonly<{ bytes: Uint8Array }>,
  ): Promise<Recording>
  /** One of the actor's own. */
  own(actor: Actor, id: Id<'recording'>): Promise<Recording | undefined>
  /**
   * With its sound: for its author while they see its client, and for whoever sees the client once the contact that it
   * belongs to is saved. Undefined for all others, as for one that does not exist.
   */
  sound(actor: Actor, id: Id<'recording'>): Promise<(Recording & Readonly<{ bytes: Uint8Array }>) | undefined>
  /** Sounds of a visible client by the contact they were saved with. */
  ofClient(
    actor: Actor,
    client: ClientId,
  ): Promise<ReadonlyMap<Id<'interaction'>, Pick<Recording, 'id' | 'seconds'>>>
  /** Ties it to what was captured; the first capture keeps it. */
  link(
    actor: Actor,
    id: Id<'recording'>,
    to: Readonly<{ capture: Id<'capture'>; client?: ClientId }>,
  ): Promise<void>
  transcribed(actor: Actor, id: Id<'recording'>, transcript: string, by: string): Promise<void>
}>

/** An entry of the trail as people read it. */
export type TrailEntry = Readonly<{
  seq: number
  at: Instant
  kind: string
  actor?: Readonly<{ id: UserId; name: string }>
  client?: Readonly<{ id: ClientId; name: string }>
  thread?: ThreadId
  ref?: string
  /** Null once it was erased. */
  payload: unknown
}>

/** Every condition must hold. */
export type TrailFilter = Readonly<{
  /** Words, all of which stand in the entry, in any script and case. */
  words?: string
  /** A kind, or the family before its dot. */
  kind?: string
  actor?: UserId
  client?: ClientId
  from?: Instant
  to?: Instant
  /** Only entries before this number. */
  before?: number
  limit: number
}>

/** How far the chain was followed in this process, and whether it held so far. */
export type ChainState = Readonly<{ entries: number; of: number; head: string; brokenAt?: number }>

export type TrailReader = Readonly<{
  /**
   * The newest entries that meet a filter. One call looks at a limited number of entries, so that a page may be short
   * or empty although there is a `next` one.
   */
  search(filter: TrailFilter): Promise<Readonly<{ items: readonly TrailEntry[]; next?: number }>>
  /** Follows the chain a limited way on from where it was left, and says where it stands. */
  verified(): Promise<ChainState>
}>
