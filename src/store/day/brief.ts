import type { BookDeps, Reach } from '../book/reach.ts'
import type { BriefBook, BriefWriter } from '../port.ts'

export const briefOf = (_reach: Reach): BriefBook => ({})

export const briefWritesOf = (_reach: Reach, _deps: BookDeps): BriefWriter => ({})
