import type { ClientPage } from '#agent/client-page.ts'
import type { ReadBrief } from '#agent/day-brief.ts'
import type { AgentEvent, Choice } from '#agent/events.ts'
import type { Shown } from '#agent/shown.ts'
import type { Role } from '#domain/actor.ts'
import type { CaptureConflict, CaptureKind, CaptureState } from '#domain/capture.ts'
import type { Language } from '#domain/language.ts'
import type { Proposal } from '#domain/proposal.ts'
import type { DraftRow, Preferences } from '#store/port.ts'

// What the page and other programs read and send over HTTP, as types; /openapi.json tells the same as schemas.

/** Every answer that is not 2xx: `{error}`; `code` is stable, `message` is a sentence in the reader's language. */
export type ErrorView = Readonly<{
  error: Readonly<{ code: string; message: string; reference?: string; candidates?: readonly Choice[] }>
  /** Of a decision that was refused: the card as it is now, where its reader may still see it. */
  proposal?: ProposalView
}>

/** `GET /api/me`. */
export type Me = Readonly<{
  id: string
  email: string
  name: string
  role: Role
  zone: string
  language: Language
  autoCommit: boolean
  preferences: Preferences
  mode: 'demo' | 'bank'
  /** Now by the clock of the book, so that a device whose clock is wrong knows by how much. */
  now: string
  /** Who answers: `built-in` or the name of the model. */
  answeredBy: string
  /** Of the session: absent for a token. */
  session?: Readonly<{ idleMinutes: number; pinSet: boolean; expiresAt: string }>
  may: Readonly<{
    /** Writes of clients' records. */
    write: boolean
    /** Decides what needs a second person. */
    second: boolean
    /** Sees clocks and results of a team. */
    team: boolean
    /** Reads and exports the audit trail. */
    audit: boolean
  }>
}>

/** `PATCH /api/me`: any part of it. */
export type MeChange = Readonly<
  Partial<{ language: Language; zone: string; autoCommit: boolean; preferences: Preferences }>
>

/** A card with the mark that an approval of exactly this card names, and what its reader may do with it. */
export type ProposalView = Proposal &
  Readonly<{
    mark: string
    clientName?: string
    proposerName: string
    /** Who approved, declined or took it back; absent while it waits. */
    deciderName?: string
    /** The reader may approve it now. */
    mayDecide: boolean
    /** The reader may decline it now: a proposer may always withdraw, also what needs a second person. */
    mayDecline: boolean
    /** Its proposer may not approve it. */
    needsSecond: boolean
    /** What the lines that can be edited may hold, by their path; of a card that waits. */
    edits?: Readonly<Record<string, FieldEdit>>
  }>

/** One argument of a waiting card as an input can show it; `value` is what it holds now, as the tool takes it. */
export type FieldEdit = Readonly<{
  kind: 'text' | 'date' | 'choice' | 'number' | 'flag'
  value: string
  choices: readonly Readonly<{ value: string; label: string }>[]
  required: boolean
  /** Most characters. */
  most?: number
}>

/** A client found as one types: `POST /api/clients/search {q, limit?}`; `GET /api/clients?limit=` those at hand now. */
export type ClientHit = Readonly<{
  id: string
  name: string
  /** The name that met what was typed, where it is another one. */
  matched?: string
  kind: string
  segment?: string
  stage: string
  place?: string
  birthYear?: number
  rm?: string
  lastContactOn?: string
}>
export type ClientHits = Readonly<{ items: readonly ClientHit[]; more: boolean; asOf: string }>

/** `GET /api/clients/:id`. */
/** What a call of a tool showed: links to records, a table, a chart. */
export type { ClientPage, Shown }

/** A message of a thread with all that was shown with it. */
export type MessageView = Readonly<{
  id: string
  role: 'user' | 'assistant' | 'receipt'
  text: string
  at: string
  turn?: string
  proposal?: string
  status?: string
  shown?: readonly Shown[]
  drafts?: readonly DraftRow[]
  choices?: readonly Choice[]
}>
export type ThreadSummary = Readonly<{
  id: string
  title?: string
  surface: string
  createdAt: string
  updatedAt: string
}>
/** `GET /api/threads/:id`; `running` names the turn that is still being answered. */
export type ThreadView = Readonly<{
  thread: ThreadSummary
  messages: readonly MessageView[]
  proposals: readonly ProposalView[]
  running?: string
}>

/** `POST /api/acts`: one call of a tool by a form or button; the same `requestKey` again is the same call. */
export type ActBody = Readonly<{
  tool: string
  input: Readonly<Record<string, unknown>>
  /** What the person did, in words of the page's language; the conversation keeps it. */
  words: string
  requestKey: string
  /** A thread of the actor; a new one is opened where absent. */
  thread?: string
  language?: Language
}>
export type ActResult = Readonly<{
  thread: string
  turn: string
  proposal?: ProposalView
  draft?: DraftRow
  repeated?: true
  failure?: Readonly<{ code: string; message: string; candidates?: readonly Choice[] }>
}>

/**
 * `POST /api/captures`: what a device noted, once per `id` (`cap_…`, made by the device).
 * `note`: `{text}`, read by the assistant as a message; `log`, `task`, `complete_task`, `change`: the input of
 * log_interaction, create_task, complete_task, update_client; `voice`: `{recording, text?}`.
 */
export type CaptureBody = Readonly<{
  id: string
  kind: CaptureKind
  client?: string
  capturedAt: string
  /** What the clock of the book (`now` of /api/me) showed beyond the device's when it last knew, in ms. */
  clockOff?: number
  words: string
  input: Readonly<Record<string, unknown>>
  /**
   * What the device showed of the client or task it is about when this was captured; `fields` under the names of
   * update_client, or `text`, `due_on`, `due_at`, `status` and `priority` of a task.
   */
  seen?: Readonly<{
    record: string
    revision: number
    asOf: string
    fields?: Readonly<Record<string, string>>
  }>
  language?: Language
}>
export type CaptureView = Readonly<{
  id: string
  kind: CaptureKind
  state: CaptureState
  capturedAt: string
  receivedAt: string
  thread: string
  turn?: string
  reply?: string
  proposal?: ProposalView
  conflict?: CaptureConflict
  failure?: Readonly<{ code: string; message: string; candidates?: readonly Choice[] }>
}>

/** `PUT /api/recordings/:id` with the sound as body; `?seconds=&client=&capture=`. */
export type RecordingView = Readonly<{
  id: string
  mime: string
  seconds: number
  client?: string
  transcript?: string
  transcribedBy?: string
  createdAt: string
}>

/** `GET /api/drafts`. */
export type DraftList = Readonly<{ items: readonly DraftRow[]; more: number }>

/**
 * `GET /api/drafts/:id`: a draft and the link by which the device's own mail program opens it, which a blocked draft
 * lacks; `shortened` where the letter is longer than such a link may be.
 */
export type DraftView = Readonly<{ draft: DraftRow; mailto?: string; shortened?: true }>

/** `GET /api/suggestions`: what one might ask now, by today's brief and the examples of tools. */
export type Suggestions = Readonly<{ items: readonly Readonly<{ label: string; say: string }>[] }>

export type NoticeView = Readonly<{
  id: string
  kind: string
  urgent: boolean
  at: string
  text: string
  client?: string
  ref?: string
}>

/** The parts of the answer's stream: UI message stream of the AI SDK, each event as `data-<type>`. */
export type StreamEvent = AgentEvent
export type BriefView = ReadBrief
