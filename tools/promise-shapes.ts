import { z } from 'zod'
import { originSchema } from '#domain/origin.ts'
import { promiseStatuses } from '#domain/service/terms.ts'
import { daysBetween, type LocalDate, localDateSchema } from '#domain/time.ts'
import type { PromiseRecord } from '#store/port.ts'
import { defined } from './shapes.ts'

export const owedBySchema = z.enum(['bank', 'client'])

export const promiseShape = z.object({
  id: z.string(),
  client: z.object({ id: z.string(), name: z.string() }),
  text: z.string(),
  owed_by: owedBySchema,
  made_on: localDateSchema,
  age_days: z.number().int(),
  due_on: localDateSchema.optional(),
  /** Absent where it is not overdue. */
  days_overdue: z.number().int().optional(),
  status: z.enum(promiseStatuses),
  evidence: z.object({ ref: z.string(), text: z.string().optional() }).optional(),
  origin: originSchema,
})

/** A promise with its age and how long it is overdue, in days. */
export const toPromise = (row: PromiseRecord, today: LocalDate): z.input<typeof promiseShape> =>
  defined({
    id: row.id,
    client: { id: row.clientId, name: row.clientName },
    text: row.text,
    owed_by: row.owedBy,
    made_on: row.madeOn,
    age_days: Math.max(0, daysBetween(row.madeOn, today)),
    due_on: row.dueOn,
    days_overdue: isOverdue(row, today) ? daysBetween(row.dueOn, today) : undefined,
    status: row.status,
    evidence: row.evidence,
    origin: row.origin,
  })

export const isOverdue = (
  row: PromiseRecord,
  today: LocalDate,
): row is PromiseRecord & { dueOn: LocalDate } =>
  row.status === 'open' && row.dueOn !== undefined && row.dueOn < today
