import { z } from 'zod'
import { bankingSections } from './book-file/banking.ts'
import { clientSections } from './book-file/clients.ts'
import { daySections } from './book-file/day.ts'
import { workSections } from './book-file/work.ts'
import { localDateSchema } from './time.ts'

/*
 * A book as one JSON object: what import reads, what the demo book is written in, and what a case file's `setup`
 * holds. `client` names a client by its id, its number or its display name; `rm` and `author` are e-mails.
 * Unknown keys are ignored; names of suitability facts are those of the suitability specification.
 */
export const bookFile = z.object({
  /** The day the book is of; demo books are frozen to it. */
  today: localDateSchema.optional(),
  ...clientSections,
  ...bankingSections,
  ...workSections,
  ...daySections,
})

export type BookFile = z.output<typeof bookFile>
export type BookFileInput = z.input<typeof bookFile>
export type BookSection = Exclude<keyof BookFile, 'today'>
