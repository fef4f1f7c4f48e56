import type { ClientId, Id } from '#domain/ids.ts'
import type { Language } from '#domain/language.ts'
import type { Origin } from '#domain/origin.ts'
import type { Instant } from '#domain/time.ts'
import type { Channel } from '#domain/work.ts'

export type DraftRow = Readonly<{
  id: Id<'draft'>
  clientId: ClientId
  clientName: string
  purpose: string
  channel: Channel
  language: Language
  recipient?: string
  subject: string
  body: string
  origins: readonly Origin[]
  missing: readonly string[]
  /** Ids of the products the text recommends. */
  recommends?: readonly string[]
  /** The locked block of disclosures in the body; absent or empty where none is needed. */
  disclosures?: string
  /** The meeting to which it invites: its calendar file goes along. */
  meetingId?: Id<'meeting'>
  /** What the wording check found, and what it came to. */
  findings?: readonly unknown[]
  outcome?: string
  /** Why a warned wording stays. */
  reason?: string
  createdAt: Instant
}>

export type NewDraft = Omit<DraftRow, 'clientName' | 'createdAt'> &
  Readonly<{ threadId?: Id<'thread'>; turnId?: Id<'turn'> }>
