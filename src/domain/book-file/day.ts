import { z } from 'zod'
import { instantSchema, localDateSchema } from '../time.ts'
import { channels } from '../work.ts'
import { email, enumeration, line, own, text } from './fields.ts'

/** Sections about the days of the people themselves: appointments, and times at which they are taken. */
export const daySections = {
  meetings: z
    .array(
      z.object({
        ...own,
        client: z.coerce.string().optional(),
        owner: email.optional(),
        subject: line,
        starts_at: instantSchema,
        /** An hour after the beginning where absent. */
        ends_at: instantSchema.optional(),
        place: line.optional(),
        channel: enumeration(channels).optional(),
        with: z.array(z.object({ name: line, email: email.optional() })).optional(),
        status: z.enum(['planned', 'held', 'cancelled']).optional(),
        note: text.optional(),
      }),
    )
    .optional(),
  busy: z
    .array(
      z.object({
        user: email,
        starts_at: instantSchema,
        ends_at: instantSchema,
        title: line.optional(),
        /** The calendar it stands in; `book` where absent. */
        calendar: line.optional(),
      }),
    )
    .optional(),
  /** How often a client is met, agreed with the client. */
  service_plans: z
    .array(
      z.object({
        client: z.coerce.string(),
        every_days: z.number().int().positive(),
        channels: z.array(enumeration(channels)).optional(),
        note: line.optional(),
      }),
    )
    .optional(),
  /** Clients who are left in peace through a day. */
  cadence_exceptions: z
    .array(
      z.object({
        id: z.string().optional(),
        client: z.coerce.string(),
        until: localDateSchema,
        reason: line,
        by: email.optional(),
      }),
    )
    .optional(),
}
