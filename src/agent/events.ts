import type { Id, ThreadId } from '#domain/ids.ts'
import type { Language, Localised } from '#domain/language.ts'
import type { Proposal } from '#domain/proposal.ts'
import type { DraftRow } from '#store/port.ts'
import type { Shown } from './shown.ts'

/** One of the clients or tasks a question offers. */
export type Choice = Readonly<{ n: number; id: string; label: string; facts: string }>

/** Everything a surface needs to render a turn; one stream, in this order: turn, any of the middle ones, end. */
export type AgentEvent =
  | Readonly<{
      type: 'turn'
      turn: Id<'turn'>
      thread: ThreadId
      language: Language
      /** Who is to answer: `built-in`, or the name of the model. */
      answeredBy: string
    }>
  | Readonly<{
      type: 'tool'
      call: string
      tool: string
      title: Localised
      phase: 'start' | 'done' | 'failed'
    }>
  /** Text that passed the reply guard; pieces in order make the reply. */
  | Readonly<{ type: 'text'; text: string }>
  | Readonly<{ type: 'proposal'; proposal: Proposal }>
  | Readonly<{ type: 'draft'; draft: DraftRow }>
  | Readonly<{ type: 'choices'; choices: readonly Choice[] }>
  /** What a call showed besides words; surfaces that cannot show it leave it out. */
  | Readonly<{ type: 'shown'; shown: Shown }>
  | Readonly<{ type: 'notice'; code: 'fallback' | 'corrected' | 'limit' | 'resumed'; text: string }>
  | Readonly<{
      type: 'end'
      status: 'done' | 'failed'
      reply: string
      /** Who answered in the end; said where a model is configured beside the built-in assistant. */
      answeredBy?: string
    }>
