import type { BookDeps, Reach } from '../book/reach.ts'
import type { CadenceBook, CadenceWriter } from '../port.ts'

export const cadenceOf = (_reach: Reach): CadenceBook => ({})

export const cadenceWritesOf = (_reach: Reach, _deps: BookDeps): CadenceWriter => ({})
