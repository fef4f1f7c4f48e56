import { z } from 'zod'
import { instantSchema, localDateSchema } from '#domain/time.ts'
import { channelSchema } from '#domain/work.ts'
import { clientArgument } from './shapes.ts'

export const partsOfDay = ['morning', 'afternoon', 'evening'] as const

/** What is said of a meeting; colleagues stand in a stored wish as `Name <address>`. */
export const meetingInput = z.object({
  client: clientArgument.optional(),
  subject: z.string().trim().min(1).max(200).optional(),
  on: localDateSchema.optional().describe('The day, where no time of day was said'),
  part: z
    .enum(partsOfDay)
    .optional()
    .describe('The part of the day in which free times are offered, where no time was said'),
  at: instantSchema.optional().describe('When it begins, only where a time was said'),
  minutes: z.number().int().min(5).max(720).optional().describe('60 where absent'),
  channel: channelSchema.optional().describe('meeting where absent; call or video'),
  place: z.string().trim().min(1).max(200).optional(),
  with: z.array(z.string().trim().min(1).max(200)).max(10).optional().describe('Names of colleagues'),
  meeting: z
    .string()
    .trim()
    .min(1)
    .max(200)
    .optional()
    .describe('The planned meeting to move, change or cancel: its id, its words or its client'),
  cancel: z.boolean().optional(),
})

export type MeetingWish = z.output<typeof meetingInput>
