import { z } from 'zod'
import { idSchema } from '../ids.ts'
import { languageSchema } from '../language.ts'
import { amountSchema } from '../money.ts'
import { originKinds } from '../origin.ts'
import { complaintThemes } from '../service/complaint-themes.ts'
import { departments, recurrenceSchema, severities } from '../service/terms.ts'
import { instantSchema, localDateSchema } from '../time.ts'
import { channels, priorities, taskStatuses } from '../work.ts'
import { decimal, email, enumeration, line, ofClient, own, text } from './fields.ts'

/** Sections about the work with clients: contacts, facts, tasks, requests, deals. */
export const workSections = {
  interactions: z
    .array(
      z.object({
        ...ofClient,
        on: localDateSchema,
        at: instantSchema.optional(),
        channel: enumeration(channels),
        direction: z.enum(['in', 'out']).optional(),
        text,
        language: languageSchema.optional(),
        author: email.optional(),
        /** `rm` for what staff wrote in this product; `import` where absent. */
        origin: enumeration(originKinds).optional(),
      }),
    )
    .optional(),
  facts: z
    .array(
      z.object({
        ...ofClient,
        kind: line,
        text: line,
        on: localDateSchema.optional(),
        confidence: z.number().min(0).max(1).optional(),
        source: line.optional(),
      }),
    )
    .optional(),
  tasks: z
    .array(
      z.object({
        ...own,
        client: z.coerce.string().optional(),
        owner: email.optional(),
        text: line,
        due_on: localDateSchema.optional(),
        due_at: instantSchema.optional(),
        priority: enumeration(priorities).optional(),
        status: enumeration(taskStatuses).optional(),
        repeat: recurrenceSchema.optional(),
        /** Id of the task that must be done first. */
        after: idSchema('task').optional(),
      }),
    )
    .optional(),
  promises: z
    .array(
      z.object({
        ...ofClient,
        text: line,
        made_on: localDateSchema,
        due_on: localDateSchema.optional(),
        status: z.enum(['open', 'kept', 'broken']).optional(),
        owed_by: z.enum(['bank', 'client']).optional(),
      }),
    )
    .optional(),
  /** Who answers for what in a department. */
  departments: z.array(z.object({ department: z.enum(departments), role: line, user: email })).optional(),
  requests: z
    .array(
      z.object({
        ...ofClient,
        kind: z.enum(['request', 'complaint']).default('request'),
        subject: line,
        text: text.optional(),
        channel: enumeration(channels).optional(),
        urgency: z.enum(['normal', 'urgent']).optional(),
        status: z.enum(['open', 'answered', 'resolved', 'closed']).optional(),
        received_at: instantSchema,
        urgency_reason: line.optional(),
        /** Computed from the standards of the house in the owner's working time where absent. */
        first_answer_due_at: instantSchema.optional(),
        first_answered_at: instantSchema.optional(),
        resolution_due_at: instantSchema.optional(),
        resolved_at: instantSchema.optional(),
        paused_at: instantSchema.optional(),
        pause_reason: line.optional(),
        /** Of a complaint; judged by its words where absent. */
        severity: z.enum(severities).optional(),
        theme: z.enum(complaintThemes).optional(),
        details: z.record(z.string(), z.unknown()).optional(),
      }),
    )
    .optional(),
  /** What complaints taught; nobody is named in it. */
  lessons: z
    .array(
      z.object({
        ...own,
        theme: z.enum(complaintThemes),
        severity: z.enum(severities),
        happened: text,
        cause: text,
        remedy: text.optional(),
        prevention: text,
        on: localDateSchema,
      }),
    )
    .optional(),
  deals: z
    .array(
      z.object({
        ...ofClient,
        subject: line,
        stage: line,
        amount: amountSchema.optional(),
        probability_pct: decimal.optional(),
        next_step: line.optional(),
        next_step_on: localDateSchema.optional(),
        updated_on: localDateSchema.optional(),
      }),
    )
    .optional(),
  feedback: z
    .array(
      z.object({
        ...ofClient,
        on: localDateSchema,
        channel: enumeration(channels).optional(),
        topic: line.optional(),
        sentiment: line.optional(),
        score: z.number().int().optional(),
        quote: line.optional(),
        may_quote: z.boolean().optional(),
        driver: line.optional(),
        survey: line.optional(),
      }),
    )
    .optional(),
}
