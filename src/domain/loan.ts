import { z } from 'zod'

/** How a loan stands; the Czech data set's letters A to D mean the four in this order. */
export const loanStates = ['finished_ok', 'finished_unpaid', 'running_ok', 'in_debt'] as const
export const loanStateSchema = z.enum(loanStates)
export type LoanState = (typeof loanStates)[number]
