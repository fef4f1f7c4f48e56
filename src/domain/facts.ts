/** What a fact of a client is about. */
export const factKinds = [
  'family',
  'life_event',
  'work',
  'business',
  'finance',
  'asset',
  'plan',
  'wish',
  'preference',
  'competitor',
  'health',
  'security',
  'churn_sign',
  'other',
] as const
export type FactKind = (typeof factKinds)[number]

/** How sure whoever said it is. */
export const factConfidences = ['sure', 'likely', 'unsure'] as const
export type FactConfidence = (typeof factConfidences)[number]
/** The same as a number from 0 to 1. */
export const factConfidence: Readonly<Record<FactConfidence, number>> = { sure: 1, likely: 0.75, unsure: 0.5 }

/** Whether two texts state the same in the same words; case, marks, stops and the order of words do not count. */
export function sameFact(one: string, other: string): boolean {
  const words = wordsOf(one)
  return words !== '' && words === wordsOf(other)
}

const wordsOf = (text: string): string =>
  (
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
    .sort()
    .join(' ')
