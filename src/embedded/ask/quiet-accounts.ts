import { labelled, period } from './bounds.ts'
import { localised as say } from './pattern.ts'
import type { Condition } from './spec.ts'

/**
 * Accounts on which nothing happened, by the day of their last transaction: since a day, or ever. Undefined for a time
 * that is over, of which that day does not tell.
 */
export function quietSince(where: readonly Condition[]): readonly Condition[] | undefined {
  const none = where.find(({ on, not }) => on === 'transactions' && not === true)
  if (!none) return where
  const day = where.find(({ on, tests: [test] }) => on === 'accounts' && test?.kind === 'span')
  const [test] = day?.tests ?? []
  const from = test?.kind === 'span' ? test.from : undefined
  if (day && (test?.kind !== 'span' || from === undefined || test.to !== undefined)) return undefined
  const never = { kind: 'missing', column: 'last_transaction_on' } as const
  const quiet: Condition = {
    on: 'accounts',
    topic: 'quiet',
    tests: [
      from === undefined
        ? never
        : {
            kind: 'any',
            tests: [never, { kind: 'compare', column: 'last_transaction_on', sign: 'lt', value: from }],
          },
    ],
    label:
      from === undefined
        ? none.label
        : labelled(say('no transaction', '无交易', 'без операций'), period({ from })),
  }
  return [...where.filter((each) => each !== none && each !== day), quiet]
}
