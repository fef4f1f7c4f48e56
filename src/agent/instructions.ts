import type { ModelMessage } from 'ai'
import type { Actor } from '#domain/actor.ts'
import type { DraftPurpose } from '#domain/drafts/purposes.ts'
import type { Language } from '#domain/language.ts'
import { type Clock, dateIn, wallTime, weekday } from '#domain/time.ts'
import system from '#prompts/system.md' with { type: 'text' }
import afterMeeting from '#prompts/tasks/after-meeting.md' with { type: 'text' }
import apology from '#prompts/tasks/apology.md' with { type: 'text' }
import appointment from '#prompts/tasks/appointment.md' with { type: 'text' }
import contactOverdue from '#prompts/tasks/contact-overdue.md' with { type: 'text' }
import explanation from '#prompts/tasks/explanation.md' with { type: 'text' }
import holdingReply from '#prompts/tasks/holding-reply.md' with { type: 'text' }
import maturityAhead from '#prompts/tasks/maturity-ahead.md' with { type: 'text' }
import missingPapers from '#prompts/tasks/missing-papers.md' with { type: 'text' }
import thanks from '#prompts/tasks/thanks.md' with { type: 'text' }
import youAskedWeDid from '#prompts/tasks/you-asked-we-did.md' with { type: 'text' }

/** The stable part of the prompt: the same bytes for every turn, so that providers can cache it. */
export const instructions: string = system

/** How a letter of each purpose is written; handed to a model together with the draft it may reword. */
export const taskGuides: Readonly<Record<DraftPurpose, string>> = {
  after_meeting: afterMeeting,
  contact_overdue: contactOverdue,
  maturity_ahead: maturityAhead,
  missing_papers: missingPapers,
  holding_reply: holdingReply,
  apology,
  appointment,
  thanks,
  explanation,
  you_asked_we_did: youAskedWeDid,
}

const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const names: Readonly<Record<Language, string>> = { en: 'English', zh: 'Chinese', ru: 'Russian' }

/** What changes from turn to turn, put before the user's words: day, time, person, language. */
export function turnNote(actor: Actor, clock: Clock, language: Language): string {
  const now = clock.now()
  const on = dateIn(now, actor.zone)
  return `[Today is ${days[weekday(on) - 1]}, ${on}, ${wallTime(now, actor.zone)} in ${actor.zone}. The user is ${actor.name} (${actor.role}). Answer in ${names[language]}.]`
}

/** The turn's day and person before the user's words; the stored conversation stays without it. */
export function withNote(history: readonly ModelMessage[], note: string): ModelMessage[] {
  const last = history.at(-1)
  if (last?.role !== 'user' || typeof last.content !== 'string') return [...history]
  return [...history.slice(0, -1), { role: 'user', content: `${note}\n${last.content}` }]
}
