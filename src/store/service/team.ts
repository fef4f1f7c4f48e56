import type { BookDeps, Reach } from '../book/reach.ts'
import type { TeamBook, TeamWriter } from '../port.ts'

export const teamOf = (_reach: Reach): TeamBook => ({})

export const teamWritesOf = (_reach: Reach, _deps: BookDeps): TeamWriter => ({})
