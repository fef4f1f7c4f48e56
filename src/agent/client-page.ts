import type { Quoted } from '#domain/origin.ts'
import type { Channel } from '#domain/work.ts'
import type { DayBrief } from '#tools/brief.ts'
import type { ClientRecord } from '#tools/clients/get-client.ts'

/** One entry of a client's history, newest first. */
export type TimelineEntry = Readonly<{
  id: string
  kind: 'contact' | 'meeting' | 'task' | 'promise' | 'request' | 'complaint' | 'sent' | 'fact' | 'feedback'
  on: string
  /** What it was in a few words, in the reader's language. */
  title: string
  text?: Quoted
  channel?: Channel
  status?: string
  author?: string
  /** The voice note it was saved with. */
  recording?: Readonly<{ id: string; seconds: number }>
}>

/** What to do next for a client, and why; `say` is what one would tell the assistant to begin. */
export type NextAction = Readonly<{
  id: string
  rule: string
  title: string
  reason: string
  dueOn?: string
  say: string
  /** The record behind it, and what it says. */
  ref?: string
  about?: Quoted
}>

/** A client as the page shows it: the output of get_client, history, and what to do next with reasons. */
export type ClientPage = Readonly<{
  id: string
  revision: number
  asOf: string
  /** As get_client answers it. */
  card: ClientRecord
  timeline: readonly TimelineEntry[]
  actions: readonly NextAction[]
  /** Lines of today's brief that are about this client. */
  today: DayBrief['top']
}>
