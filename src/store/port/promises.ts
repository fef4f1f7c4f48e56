import type { ClientId, Id, ProposalId } from '#domain/ids.ts'
import type { Origin, OriginKind } from '#domain/origin.ts'
import type { PromiseStatus } from '#domain/service/terms.ts'
import type { LocalDate } from '#domain/time.ts'
import type { Page } from './book.ts'

/** What was promised, by whom, and what shows that it was kept. */
export type PromiseRecord = Readonly<{
  id: Id<'promise'>
  clientId: ClientId
  clientName: string
  text: string
  owedBy: 'bank' | 'client'
  madeOn: LocalDate
  dueOn?: LocalDate
  status: PromiseStatus
  evidence?: Readonly<{ ref: string; text?: string }>
  origin: Origin
  revision: number
}>

export type NewPromise = Readonly<{
  id: Id<'promise'>
  clientId: ClientId
  text: string
  owedBy: 'bank' | 'client'
  madeOn: LocalDate
  dueOn?: LocalDate
  refId?: string
  originKind: OriginKind
  proposalId: ProposalId
}>

/** A record that may show that a promise was kept. */
export type Evidence = Readonly<{
  ref: string
  kind: 'contact' | 'mail' | 'document'
  on: LocalDate
  text: string
  origin: Origin
}>

export type PromiseBook = Readonly<{
  list(filter: {
    client?: ClientId
    status?: PromiseStatus
    owedBy?: 'bank' | 'client'
    dueFrom?: LocalDate
    dueTo?: LocalDate
    limit: number
  }): Promise<Page<PromiseRecord>>
  get(id: Id<'promise'>): Promise<PromiseRecord | undefined>
  /** Open ones whose words or client fit, best first. */
  match(reference: string, limit: number): Promise<readonly PromiseRecord[]>
  /** Contacts, sent mails and papers of the promise's client since it was made, newest first: what may show it was kept. */
  evidence(id: Id<'promise'>, limit: number): Promise<readonly Evidence[]>
}>

export type PromiseWriter = Readonly<{
  add(row: NewPromise): Promise<void>
  remove(id: Id<'promise'>): Promise<void>
  /** Throws evidence_needed where it is kept without a record of the same client made since the promise. */
  close(
    id: Id<'promise'>,
    how: Readonly<{ status: 'kept' | 'broken'; evidenceRef?: string; evidenceText?: string }>,
  ): Promise<number>
  reopen(id: Id<'promise'>): Promise<void>
}>
