import { type Entry, entry } from './entry.ts'

/** Requests, complaints, hand-offs, teams and cover. */
export const serviceErrors = {} as const satisfies Record<string, Entry>
