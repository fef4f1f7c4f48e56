import type { DayPart, Reading, Reference } from './reading.ts'

/** Named groups of a match, with the text around it for rules that must look at their neighbours. */
export type Matched = Readonly<{
  groups: Readonly<Record<string, string | undefined>>
  text: string
  before: string
  after: string
}>

/** One way of saying a date: where it is found in a folded text and what it means, or nothing after all. */
export type DateRule = Readonly<{
  pattern: RegExp
  read: (matched: Matched, ref: Reference) => Reading | undefined
  part?: DayPart
}>

const wordStart = String.raw`(?<![a-zß-ɏа-џ\d_])`
const wordEnd = String.raw`(?![a-zß-ɏа-џ\d_])`

/** A rule over whole words of an alphabetic script. */
export const words = (source: string, read: DateRule['read'], part?: DayPart): DateRule => ({
  pattern: new RegExp(`${wordStart}(?:${source})${wordEnd}`, 'gu'),
  read,
  ...(part ? { part } : {}),
})

/** A rule over Han text, which has no word boundaries. */
export const han = (source: string, read: DateRule['read'], part?: DayPart): DateRule => ({
  pattern: new RegExp(source, 'gu'),
  read,
  ...(part ? { part } : {}),
})
