import { z } from 'zod'

/** The three working languages of the assistant and of its drafts. */
export const languages = ['en', 'zh', 'ru'] as const
export const languageSchema = z.enum(languages)
export type Language = (typeof languages)[number]

/** One sentence or word per working language. */
export type Localised = Readonly<Record<Language, string>>
