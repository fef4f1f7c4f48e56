import type { ClientId, Id } from '#domain/ids.ts'
import type { Language } from '#domain/language.ts'
import type { OriginKind } from '#domain/origin.ts'
import type { Recurrence } from '#domain/service/terms.ts'
import type { Instant, LocalDate } from '#domain/time.ts'
import type { Channel, TaskPriority } from '#domain/work.ts'

export type NewInteraction = Readonly<{
  id: Id<'interaction'>
  clientId: ClientId
  on: LocalDate
  at?: Instant
  channel: Channel
  direction?: 'in' | 'out'
  text: string
  language?: Language
  originKind: OriginKind
  proposalId?: Id<'proposal'>
}>

export type NewFact = Readonly<{
  id: Id<'fact'>
  clientId: ClientId
  kind: string
  text: string
  on: LocalDate
  /** 0 to 1. */
  confidence: number
  /** A text from outside was read when it was proposed. */
  outside: boolean
  /** Whose thread and origins are the fact's source. */
  proposalId: Id<'proposal'>
}>

export type NewTask = Readonly<{
  id: Id<'task'>
  clientId?: ClientId
  text: string
  dueOn?: LocalDate
  dueAt?: Instant
  priority?: TaskPriority
  recurs?: Recurrence
  dependsOn?: Id<'task'>
  /** The request, promise or meeting it serves. */
  refId?: string
  originKind: OriginKind
  proposalId?: Id<'proposal'>
}>

/** What of a task may change while it is open. */
export type TaskChanges = Readonly<{
  text?: string
  dueOn?: LocalDate | null
  dueAt?: Instant | null
  priority?: TaskPriority
}>
