import { z } from 'zod'
import type { Localised } from '../language.ts'

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
] as const
export const draftPurposeSchema = z.enum(draftPurposes)
export type DraftPurpose = (typeof draftPurposes)[number]

export const draftChannels = ['email', 'message'] as const
export const draftChannelSchema = z.enum(draftChannels)
export type DraftChannel = (typeof draftChannels)[number]

/** How each purpose is called in a sentence or on a card. */
export const purposeNames: Readonly<Record<DraftPurpose, Localised>> = {
  after_meeting: { en: 'after a meeting', zh: '会后跟进', ru: 'после встречи' },
  contact_overdue: { en: 'contact overdue', zh: '久未联系', ru: 'давно не общались' },
  maturity_ahead: { en: 'maturity ahead', zh: '即将到期', ru: 'приближается срок' },
  missing_papers: { en: 'missing papers', zh: '补充资料', ru: 'недостающие документы' },
  holding_reply: { en: 'holding reply', zh: '收悉回复', ru: 'промежуточный ответ' },
  apology: { en: 'apology', zh: '致歉', ru: 'извинение' },
  appointment: { en: 'appointment', zh: '约见', ru: 'назначение встречи' },
  thanks: { en: 'thanks', zh: '致谢', ru: 'благодарность' },
}
