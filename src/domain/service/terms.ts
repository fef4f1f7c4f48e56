import { z } from 'zod'
import type { LocalDate } from '../time.ts'
import { localDateSchema } from '../time.ts'

// Words of service that tables, tools and texts share.

export const urgencies = ['normal', 'urgent'] as const
export type Urgency = (typeof urgencies)[number]

/** open -> answered -> resolved -> closed; a paused request keeps its status. */
export const requestStatuses = ['open', 'answered', 'resolved', 'closed'] as const
export type RequestStatus = (typeof requestStatuses)[number]

export const promiseStatuses = ['open', 'kept', 'broken'] as const
export type PromiseStatus = (typeof promiseStatuses)[number]

export const departments = [
  'product',
  'risk',
  'operations',
  'customer_service',
  'legal',
  'compliance',
] as const
export type Department = (typeof departments)[number]

/** sent -> accepted -> done | declined; what was asked back waits for us. */
export const handoffStatuses = ['sent', 'accepted', 'asked_back', 'done', 'declined', 'withdrawn'] as const
export type HandoffStatus = (typeof handoffStatuses)[number]

export const severities = ['low', 'medium', 'high', 'critical'] as const
export type Severity = (typeof severities)[number]

/** Who caused what a client complains about. */
export const causeSides = ['bank', 'client', 'third_party'] as const
export type CauseSide = (typeof causeSides)[number]

export const sentiments = ['positive', 'neutral', 'negative'] as const
export type Sentiment = (typeof sentiments)[number]

/** Roles around a client. */
export const teamRoles = ['lead', 'relationship', 'solution_designer', 'assistant'] as const
export type TeamRole = (typeof teamRoles)[number]

export const ticketStatuses = ['proposed', 'accepted', 'shipped', 'declined'] as const
export type TicketStatus = (typeof ticketStatuses)[number]

/** Every `interval` days, weeks, months or years, until a day or for ever; months end on their last day. */
export const recurrenceSchema = z.object({
  every: z.enum(['day', 'working_day', 'week', 'month', 'quarter', 'year']),
  interval: z.number().int().min(1).max(60).default(1),
  until: localDateSchema.optional(),
})
export type Recurrence = Readonly<{
  every: 'day' | 'working_day' | 'week' | 'month' | 'quarter' | 'year'
  interval: number
  until?: LocalDate | undefined
}>
