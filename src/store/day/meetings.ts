import type { BookDeps, Reach } from '../book/reach.ts'
import type { MeetingBook, MeetingWriter } from '../port.ts'

export const meetingsOf = (_reach: Reach): MeetingBook => ({})

export const meetingsWritesOf = (_reach: Reach, _deps: BookDeps): MeetingWriter => ({})
