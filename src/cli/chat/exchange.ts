import type { AgentEvent } from '#agent/events.ts'
import { DomainError, sentence } from '#domain/errors.ts'
import type { Language } from '#domain/language.ts'
import type { Proposal } from '#domain/proposal.ts'
import type { DraftRow } from '#store/port.ts'
import { Refusal } from './chat-client.ts'

/** What one line led to; the sum of them is what `--json` prints. */
export type Exchange = {
  line: string
  reply?: string
  status?: 'done' | 'failed'
  /** Who answered, where a model is configured. */
  answeredBy?: string
  tools: { tool: string; phase: string }[]
  proposals: Proposal[]
  drafts: DraftRow[]
  choices: unknown[]
  notices: string[]
  output?: string
  error?: { code: string; message: string }
}

/** Takes down what an event adds to an exchange. */
export function note(event: AgentEvent, exchange: Exchange): void {
  if (event.type === 'tool' && event.phase !== 'start')
    exchange.tools.push({ tool: event.tool, phase: event.phase })
  if (event.type === 'choices') exchange.choices.push(...event.choices)
  if (event.type === 'notice') exchange.notices.push(event.code)
  if (event.type === 'end') {
    const { reply, status, answeredBy } = event
    Object.assign(exchange, { reply, status, ...(answeredBy === undefined ? {} : { answeredBy }) })
  }
}

/** The sentence of what went wrong; what is unexpected goes on and ends the chat. */
export function refusalOf(error: unknown, language: Language): { code: string; message: string } {
  if (error instanceof Refusal) return { code: error.code, message: error.message }
  if (error instanceof DomainError)
    return { code: error.code, message: sentence(error.code, error.facts, language) }
  throw error
}
