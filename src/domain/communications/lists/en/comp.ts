import type { TriggerList } from '../../types.ts'

export const compEn: TriggerList = {
  family: 'COMM-COMP',
  language: 'en',
  entries: [
    {
      id: 'comp-en-01',
      kind: 'phrase',
      pattern: ['{firm} ..8 {blame}', '{blame} ..6 {firm}', '{firm} & {blame}'],
      fires: 'The advisers of that bank cheat.',
      passes: 'The other bank has a rate of 2%.',
    },
    {
      id: 'comp-en-02',
      kind: 'phrase',
      pattern: [
        'bank/advisers/advisors/brokers ..3 there/over_there/across ..6 {blame}',
        'they/them ..2 {blame} & bank/adviser/advisers/advisor/broker/fund/firm',
        'at_your/from_your ..2 bank ..5 {blame}',
        "don't_trust/do_not_trust/never_trust/distrust ..3 bank/advisers/advisors/broker/brokers/them & bank/adviser*/advisor*/broker/firm",
        'bank_* ..3 is/are ..3 {blame}',
      ],
      fires: "Don't trust the bank across the street.",
      passes: "Don't trust callers who ask for your PIN.",
    },
    {
      id: 'comp-en-03',
      kind: 'phrase',
      pattern: [
        'of/from/at ..2 bank ..3 is/are/were ..3 {blame}',
        'products/advisers/service/staff/people ..1 of/at/from ..3 bank ..2 is/are ..3 {blame}',
      ],
      fires: 'The products of Kronfels Bank are rubbish.',
      passes: 'The products of our bank are listed online.',
    },
  ],
}
