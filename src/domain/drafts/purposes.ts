import { z } from 'zod'

/** What a draft is written for. The list is closed: every purpose has a recipe in every language. */
export const draftPurposes = [
  'after_meeting',
  'contact_overdue',
  'maturity_ahead',
  'missing_papers',
  'holding_reply',
  'apology',
  'appointment',
  'thanks',
  'explanation',
  'you_asked_we_did',
] as const
export const draftPurposeSchema = z.enum(draftPurposes)
export type DraftPurpose = (typeof draftPurposes)[number]

/** How a letter may be asked to read. */
export const draftManners = ['shorter', 'warmer'] as const
export const draftMannerSchema = z.enum(draftManners)
export type DraftManner = (typeof draftManners)[number]

export const draftChannels = ['email', 'message'] as const
export const draftChannelSchema = z.enum(draftChannels)
export type DraftChannel = (typeof draftChannels)[number]
