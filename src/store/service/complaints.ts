import type { BookDeps, Reach } from '../book/reach.ts'
import type { ComplaintBook, ComplaintWriter } from '../port.ts'

export const complaintsOf = (_reach: Reach): ComplaintBook => ({})

export const complaintsWritesOf = (_reach: Reach, _deps: BookDeps): ComplaintWriter => ({})
