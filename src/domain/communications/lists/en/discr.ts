import type { TriggerList } from '../../types.ts'

export const discrEn: TriggerList = {
  family: 'COMM-DISCR',
  language: 'en',
  entries: [
    {
      id: 'discr-en-01',
      kind: 'co-occurrence',
      pattern: '{groupword} & {refusal}',
      fires: 'We do not lend to foreigners.',
      passes: 'We do not lend without a signed contract.',
    },
    {
      id: 'discr-en-02',
      kind: 'co-occurrence',
      pattern: '{groupword} & {demean}',
      fires: 'Women do not understand shares.',
      passes: 'I do not understand the last line of your form.',
    },
    {
      id: 'discr-en-03',
      kind: 'co-occurrence',
      pattern: [
        "because/since/as/due_to/given/on_account_of/owing_to ..4 your_age/your_sex/your_gender/your_religion/your_nationality/your_origin/your_race/your_disability/your_faith/woman/women/disabled/old/foreigner/muslim/jewish/black & {refusal}/{demean}/cannot/can't/not/refused/declined/higher",
        'hard/difficult/impossible/tough ..2 for ..1 {groupword} ..2 to_understand/to_grasp/to_follow/to_comprehend',
      ],
      fires: 'Because of your age we cannot offer it.',
      passes: 'Because of your holiday we moved the meeting.',
      within: 'sentence',
    },
    {
      id: 'discr-en-04',
      kind: 'phrase',
      pattern: [
        'too_old/too_young ..3 for/to ..4 {thing}/{invest}/understand/invest/this',
        "at_your_age ..8 not/n't/no/should/better/too",
        'typical/usual/normal ..3 woman/women/man/men/foreigner/foreigners/old_people/villager',
        'for_a_woman/for_an_old/for_a_foreigner/for_your_age',
        'you_people',
        "people_like_you ..8 not/n't/never/cannot",
        "not_for_women/not_for_ladies/men_only/only_for_men/not_a_woman's",
        'we_prefer_clients/we_prefer_customers ..4 who_are/from/of/men/local/young/christian/swiss/native',
      ],
      fires: 'You are too old for this fund.',
      passes: 'The file is too old for our system.',
    },
    {
      id: 'discr-en-05',
      kind: 'phrase',
      pattern: [
        'rather_not/steer_clear/think_twice/reluctant/hesitant/hesitate/politely_decline/keep_our_distance/careful_with & {groupword}',
        '{groupword} & rather_not/tend_to_default/tend_to_be_late/tend_to_struggle/tend_to_panic/steer_clear',
      ],
      fires: 'Ladies of your age we would rather not serve.',
      passes: 'If you would rather not travel, we can meet online.',
    },
    {
      id: 'discr-en-06',
      kind: 'phrase',
      pattern: [
        'as_a_woman/as_a_lady/as_a_muslim/as_a_jew/as_an_immigrant/as_a_foreigner/as_a_housewife/as_a_single_mother/being_a_woman/for_a_lady/for_someone_of_your_age ..12 should/better/may_want/might_want/not/higher/husband/leave/struggle/simpler/extra',
        'let/leave/ask/have ..6 husband/son/father/man ..4 handle/decide/manage/deal/take_care/explain & woman/women/lady/ladies/your_age/emotional/shares/investment/investments/figures',
        'bad_experience/bad_experiences/been_burned/been_burnt/nothing_but_trouble/always_trouble/too_many_problems ..2 with/by ..3 {groupword}',
      ],
      fires: 'As a woman you should leave shares to your husband.',
      passes: 'As agreed I sent the form to your husband.',
      within: 'sentence',
    },
    {
      id: 'discr-en-07',
      kind: 'phrase',
      pattern: [
        '{groupword} ..8 too_much_effort/too_much_trouble/too_much_work/too_much_hassle/more_trouble/not_worth/a_burden/a_nuisance/too_slow',
        '{groupword} ..3 rarely/seldom/hardly/never/usually_fail_to ..1 understand/grasp/follow/manage/pay/cope/repay',
      ],
      fires: 'Customers in wheelchairs are too much effort for us.',
      passes: 'Moving the branch was too much effort for us.',
    },
    {
      id: 'discr-en-08',
      kind: 'co-occurrence',
      pattern: [
        '{personkind} & {lesser}',
        '{groupword} & {lesser}',
        "investing/shares/finance/money/stocks/derivatives ..3 man's_business/men's_business/a_man's_thing/not_a_woman's/no_place_for",
        'your_accent/your_name/your_surname/your_skin ..10 double/extra/more/higher/not/additional & collateral/loan/account/rate/credit/deposit/limit',
        'expecting/pregnant/maternity & better_not/rather_not/not_give/no_loan/not_lend & loan/credit/her/you/mortgage',
        '{personkind} ..6 less/worse/poorer/stricter/harsher ..2 conditions/terms/rates/rules',
      ],
      fires: 'Peasants have no business in private banking.',
      passes: 'Pensioners pay a lower fee for the account.',
      within: 'sentence',
    },
    {
      id: 'discr-en-09',
      kind: 'co-occurrence',
      pattern: [
        'only ..3 offer/sell/give/grant/open ..5 to_men/to_women/for_men/to_young/to_locals/to_natives',
        'man_to_man & wife/she/her',
        "your_wife/your_mother/she ..4 not/n't ..2 follow/understand/grasp/get ..4 anyway/in_any_case",
        '{personkind} ..8 pay/pays/cost/costs ..5 more',
      ],
      fires: 'We only offer this plan to men.',
      passes: 'We only offer this plan to residents.',
      within: 'sentence',
    },
  ],
}
