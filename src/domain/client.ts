import { z } from 'zod'

export const clientKinds = ['individual', 'legal_entity', 'household'] as const
export const clientKindSchema = z.enum(clientKinds)
export type ClientKind = (typeof clientKinds)[number]

export const segments = ['key', 'affluent', 'mass', 'sme', 'corporate'] as const
export const segmentSchema = z.enum(segments)
export type Segment = (typeof segments)[number]

export const stages = ['prospect', 'active', 'dormant', 'closed'] as const
export type Stage = (typeof stages)[number]

/** `display` is the name shown; the others are ways people say it. */
export const nameKinds = [
  'display',
  'legal',
  'short',
  'nickname',
  'former',
  'latin',
  'cyrillic',
  'chinese',
] as const
export type NameKind = (typeof nameKinds)[number]
