import type { ErrorKind } from '../errors.ts'
import type { Localised } from '../language.ts'

/** A sentence a person or a model may read when something is wrong: what it is and what to do. */
export type Entry = Localised & Readonly<{ kind: ErrorKind }>
export const entry = (kind: ErrorKind, en: string, zh: string, ru: string): Entry => ({ kind, en, zh, ru })
