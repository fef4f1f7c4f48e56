import type { Actor } from '#domain/actor.ts'
import type { Language } from '#domain/language.ts'
import { type LocalDate, today } from '#domain/time.ts'
import { type BriefResult, wordBrief, wordBriefTop } from '#embedded/wording/brief.ts'
import { briefShape, type DayBrief, dayBrief } from '#tools/brief.ts'
import type { AgentDeps } from './context.ts'

/** A brief as data, as one text, and its first lines alone. */
export type ReadBrief = Readonly<{ brief: DayBrief; text: string; top: string }>

/** The brief of a person outside a conversation, on today or a day to come; throws brief_day_past. */
export async function readBrief(
  { store, clockFor = () => store.clock }: AgentDeps,
  actor: Actor,
  { on, language = actor.language }: Readonly<{ on?: LocalDate; language?: Language }> = {},
): Promise<ReadBrief> {
  const clock = clockFor(actor)
  const now = today(clock, actor.zone)
  const brief = briefShape.parse(
    await dayBrief({ actor, book: store.book(actor), clock, today: now, language }, on),
  )
  const voice = { language, zone: actor.zone, today: now }
  // The shape was checked; the wording names the fields it reads.
  const told = brief as BriefResult
  return { brief: brief as DayBrief, text: wordBrief(voice, told), top: wordBriefTop(voice, told) }
}
