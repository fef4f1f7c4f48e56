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
    {
      id: 'comp-en-04',
      kind: 'phrase',
      pattern: [
        'bank/broker/insurer/brokerage/fund_house/adviser/advisor ..1 cheats/cheat/cheated/swindles/swindled/rips_off/ripped_off/rips_you_off/fleeces/fleeced/deceives/deceived/overcharges ..2 its/their/you/clients/customers/people/everyone/savers/investors',
        'rip_off/rips_off/ripped_off/cheat/cheats/cheated/swindle/swindles/swindled/fleece/fleeces/fleeced/deceives ..1 its/their ..1 clients/customers/investors/savers/shareholders',
        'bank/broker/insurer/brokerage ..1 is/are/was ..1 a_fraud/fraudulent/crook*/incompetent/dishonest/rubbish/garbage/useless/untrustworthy/unreliable/crooked/shady/a_scam/a_rip_off/a_rip-off/clueless/unprofessional/con_artists/thieves',
        "bank/broker/insurer ..1 cannot/can't/can_not/should_not/must_not be_trusted",
        "not/n't/never trust ?the bank/broker/insurer",
        "not/n't/never trust ..2 bank",
        "not/n't/never believe ..1 word ..3 bank/broker/adviser/advisers",
        'incompetence/dishonesty/fraudulence/crookedness/greed of/at ..2 bank/broker/insurer',
        'people/advisers/advisors/staff/managers/consultants/analysts/brokers at/of/from ..3 ?bank is/are ..2 frauds/crooks/cheats/thieves/liars/incompetent/clueless/useless/dishonest/amateurs/swindlers',
        'cheated/ripped_off/fleeced/misled/deceived/swindled/conned by ..2 bank/broker/insurer/adviser/advisor',
        'they ..1 cheat/cheated/ripped_off/fleeced/swindled/conned you',
        'they ..1 ripped_you_off/rip_you_off/take_you_for_a_ride/took_you_for_a_ride',
        'their ..1 funds/products/advice/service/notes/offers/bonds/reports/analysts/managers is/are ..2 rubbish/garbage/trash/useless/worthless/junk/incompetent/a_joke',
        'what ..3 bank/broker/they sold ..2 is/was ..1 rubbish/garbage/worthless/junk',
      ],
      fires: 'Lakeside Bank cheats its clients.',
      passes: 'Lakeside Bank pays its clients 2%.',
    },
  ],
}
