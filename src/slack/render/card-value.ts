import { isId, type ProposalId } from '#domain/ids.ts'
import type { Proposal } from '#domain/proposal.ts'

/** What a button of a card brings back: which proposal, and the mark of what was shown. */
export type CardValue = Readonly<{ proposal: ProposalId; mark: string }>

/** `prp_…:mark` */
export const cardValue = ({ id }: Pick<Proposal, 'id'>, mark: string): string => `${id}:${mark}`

/** The same read back; undefined for what is no value of ours. */
export function readCardValue(value: string | undefined): CardValue | undefined {
  const [proposal, mark = ''] = value?.split(':') ?? []
  return isId('proposal', proposal) && /^[0-9a-f]{16}$/.test(mark) ? { proposal, mark } : undefined
}
