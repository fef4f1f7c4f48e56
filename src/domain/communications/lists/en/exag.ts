import type { TriggerList } from '../../types.ts'

export const exagEn: TriggerList = {
  family: 'COMM-EXAG',
  language: 'en',
  entries: [
    {
      id: 'exag-en-01',
      kind: 'phrase',
      pattern: [
        'best/finest/greatest/unbeatable/unrivalled/unrivaled/unmatched/unparalleled/unsurpassed/unequalled/incomparable/peerless/world-class/top-ranked/top-rated/number_one/no_1/no._1/#1/leading/first-rate/foremost/supreme/ultimate/matchless/second-to-none/most_successful/most_profitable/most_reliable/most_trusted/most_secure/top/strongest/safest/unique/premier/most_attractive/most_competitive ..2 {thing}',
        'highest/lowest/cheapest/biggest/largest/superior/perfect/exceptional ..2 {thing} ..2 on/in/of/anywhere/to the_market/town/the_country/switzerland/europe/the_world/anywhere/the_industry/the_sector/all/any_other/the_city/germany/britain/asia',
        'highest return/returns/yield/yields/profit/profits',
      ],
      fires: 'Ours is the best fund on the market.',
      passes: 'Tuesday is the best time for a call.',
    },
    {
      id: 'exag-en-02',
      kind: 'phrase',
      pattern:
        "{thing}/{offering} ..4 is/are/was/remains/stays/ranks/offers/delivers/has_been ..2 best/finest/unbeatable/unrivalled/unrivaled/unmatched/unparalleled/unsurpassed/unequalled/number_one/second_to_none/without_equal/without_rival/incomparable/in_a_class_of/simply_the_best/no_1/the_leader/the_leading/world's_best/unique/peerless/without_comparison/the_greatest/far_superior/the_market_leader/the_undisputed*",
      fires: 'Our team is the best in the country.',
      passes: 'Our team is at your service.',
    },
    {
      id: 'exag-en-03',
      kind: 'phrase',
      pattern:
        'beat/beats/beating/outshine*/outclass*/surpass*/better_than/superior_to/ahead_of/outperform* ?absolutely ?practically ?nearly ?almost every/everything/any_other/all_others/all_other/everyone/anyone/all_the_others/any/every_other/the_rest/all_competitors/everybody',
      fires: 'Our fund beats every other one.',
      passes: 'Our fund beats its benchmark in some years.',
    },
    {
      id: 'exag-en-04',
      kind: 'phrase',
      pattern:
        'nothing/no_one/nobody/none/no_other/no_bank/no_other_bank/no_competitor/no_fund/no_product/nowhere ..4 compare*/comes_close/come_close/better/beat/beats/match*/rival*/equal*/surpass*/compete*/can_offer',
      fires: 'Nothing compares with our service.',
      passes: 'Nothing in this offer is binding.',
    },
    {
      id: 'exag-en-05',
      kind: 'phrase',
      pattern: [
        "{thing} ..3 cannot_be/can't_be/not_be/never_be beaten/matched/topped/bettered/surpassed/equalled",
        'undisputed/unchallenged/unquestioned/absolute leader/number/market/champion/first',
        'market_leader',
        'number_one/no_1/#1 in/on/for/among',
        'best_in_class',
        'best-in-class',
        'best_bank',
        'best_in_the_market/best_in_the_world/best_in_town/best_in_switzerland/best_in_the_country/best_on_the_market/best_in_europe/best_around/best_there_is/best_available/best_money_can_buy/best_in_asia',
        'one_of_a_kind',
        'once_in_a_lifetime',
        'in_a_league_of',
        'head_and_shoulders_above',
        "world's_best/world's_leading/world's_safest",
        'like_no_other',
        'the_one_and_only',
        'never_seen_before & {thing}',
        'second_to_none',
        'without_equal',
        'bar_none',
      ],
      fires: 'We are the market leader.',
      passes: 'The lead manager of the issue is named in the prospectus.',
    },
    {
      id: 'exag-en-06',
      kind: 'phrase',
      pattern: [
        '{thing}/{bank} ..3 is/are/was ..1 the best',
        'has/have/had/with/without no_equal/no_equals/equal/equals/no_rival/no_peer/no_match',
        'we_are/bank_is/team_is/fund_is number_one/no_1/the_number_one',
        "not/n't/never ..2 find/see/get ..2 better ?equity ?bond fund/bond/note/portfolio/bank/product/investment/deal/team/adviser/returns/return/yield/rate",
        'nobody/no_one/nothing ..2 finds/offers/has ..2 better {thing}',
      ],
      fires: 'Our fund is the best.',
      passes: 'Our branch is open.',
    },
  ],
}
