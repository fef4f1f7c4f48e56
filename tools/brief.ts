import { z } from 'zod'
import { type BriefLine, type BriefMoment, rankBrief, topLines } from '#domain/brief/rank.ts'
import { briefKinds } from '#domain/brief/rows.ts'
import { briefSections } from '#domain/brief/sections.ts'
import { reasonOf, scopeNotes, sectionTitles, whatToKnow } from '#domain/brief/words.ts'
import { DomainError } from '#domain/errors.ts'
import type { ClientId } from '#domain/ids.ts'
import type { Language } from '#domain/language.ts'
import { amountSchema, toAmount } from '#domain/money.ts'
import { originSchema } from '#domain/origin.ts'
import { atWallTime, instantSchema, type LocalDate, localDateSchema } from '#domain/time.ts'
import type { MeetingKnown } from '#store/port.ts'
import type { ToolContext } from './define.ts'
import { defined } from './shapes.ts'

/** Lines of a section that are shown. */
const shownLines = 10

export const briefLineShape = z.object({
  /** Rule that placed the line; the reason is its printed sentence. */
  rule: z.string(),
  kind: z.enum(briefKinds),
  section: z.enum(briefSections),
  ref: z.string(),
  client: z.object({ id: z.string(), name: z.string() }).optional(),
  due_on: localDateSchema.optional(),
  due_at: instantSchema.optional(),
  text: z.string().optional(),
  origin: originSchema.optional(),
  amount: amountSchema.optional(),
  reason: z.string(),
  /** Of the client of a meeting, in one line. */
  know: z.string().optional(),
  place: z.string().optional(),
})

export const briefShape = z.object({
  on: localDateSchema,
  as_of: instantSchema,
  covers: z.enum(['book', 'team', 'approvals', 'nothing']),
  note: z.string().optional(),
  /** The first lines of all, by the order of the rules. */
  top: z.array(briefLineShape),
  sections: z.array(
    z.object({
      section: z.enum(briefSections),
      title: z.string(),
      count: z.number().int(),
      items: z.array(briefLineShape),
      more: z.number().int(),
    }),
  ),
})
export type DayBrief = z.input<typeof briefShape>

/** What a brief is made from. */
export type BriefContext = Pick<ToolContext, 'actor' | 'book' | 'clock' | 'today' | 'language'>

/** The brief of today or of a day to come; throws brief_day_past. The same data give the same brief. */
export async function dayBrief(
  { actor, book, clock, today, language }: BriefContext,
  on: LocalDate = today,
): Promise<DayBrief> {
  if (on < today) throw new DomainError('brief_day_past', { on, today })
  const now = on === today ? clock.now() : atWallTime(on, '00:00', actor.zone)
  const moment: BriefMoment = { on, now, zone: actor.zone }
  const { rows, meetings } = await book.brief.day({ on, now, language })
  const known = new Map<string, MeetingKnown>(meetings.map((meeting) => [meeting.id, meeting]))
  const ranked = rankBrief(rows, moment)
  const toLine = (line: BriefLine) => lineOf(line, moment, language, known.get(line.id))
  const bySection = Map.groupBy(ranked, ({ rule }) => rule.section)
  const covers = coverOf[actor.role]
  return defined({
    on,
    as_of: now,
    covers,
    note: covers === 'nothing' || covers === 'approvals' ? scopeNotes[covers][language] : undefined,
    top: ranked.slice(0, topLines).map(toLine),
    sections: briefSections.flatMap((section) => {
      const lines = bySection.get(section)
      if (lines === undefined) return []
      return {
        section,
        title: sectionTitles[section][language],
        count: lines.length,
        items: lines.slice(0, shownLines).map(toLine),
        more: Math.max(0, lines.length - shownLines),
      }
    }),
  })
}

/** The lines of today's brief that are about one client, best first. */
export async function clientBrief(
  { actor, book, clock, today, language }: BriefContext,
  client: ClientId,
): Promise<DayBrief['top']> {
  const now = clock.now()
  const moment: BriefMoment = { on: today, now, zone: actor.zone }
  const { rows, meetings } = await book.brief.day({ on: today, now, language, client })
  const known = new Map<string, MeetingKnown>(meetings.map((meeting) => [meeting.id, meeting]))
  return rankBrief(rows, moment).map((line) => lineOf(line, moment, language, known.get(line.id)))
}

const coverOf = {
  rm: 'book',
  lead: 'team',
  compliance: 'approvals',
  admin: 'nothing',
  service: 'nothing',
} as const satisfies Record<BriefContext['actor']['role'], DayBrief['covers']>

function lineOf(
  line: BriefLine,
  moment: BriefMoment,
  language: Language,
  meeting: MeetingKnown | undefined,
): z.input<typeof briefLineShape> {
  const { rule, kind, id, client, dueOn, dueAt, text, origin, amount } = line
  const know = meeting?.facts && whatToKnow(meeting.facts, language)
  return defined({
    rule: rule.id,
    kind,
    section: rule.section,
    ref: id,
    client,
    due_on: dueOn,
    due_at: dueAt,
    text,
    origin: origin && text !== undefined ? { kind: origin, ref: id } : undefined,
    amount: amount && toAmount(amount),
    reason: reasonOf(line, moment, language),
    know: know === '' ? undefined : know,
    place: meeting?.place,
  })
}
