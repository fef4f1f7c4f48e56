import type { TriggerList } from '../../types.ts'

export const mnpiEn: TriggerList = {
  family: 'COMM-MNPI',
  language: 'en',
  entries: [
    {
      id: 'mnpi-en-01',
      kind: 'phrase',
      pattern: [
        'inside_information/insider_information/inside_info/insider_info/insider_tip/inside_tip/inside_track/insider_knowledge/inside_knowledge/insider_news/inside_story/insider_source/insider_story/insider_trading_tip/non-public_information/nonpublic_information/price-sensitive_information/confidential_information_about_the/material_non-public',
        'non_public_information/non_public_info/price_sensitive_information',
        'tip_from_an_insider/tip_from_inside/from_the_inside/insiders_say/insiders_tell/insider_told/an_insider',
      ],
      fires: 'I have inside information on the shares.',
      passes: 'Inside the branch you will find a new desk.',
    },
    {
      id: 'mnpi-en-02',
      kind: 'co-occurrence',
      pattern: [
        "not/n't/never/nor yet/been/be/become/is/officially ..2 public/published/announced/official/disclosed/released/out/known & {event}",
        "not_public_yet/not_yet_public/not_yet_announced/not_announced_yet/not_been_announced/hasn't_been_announced/unannounced/unpublished/not_official_yet/not_yet_official/not_yet_published/not_been_published/has_not_been_made_public/hasn't_been_made_public/not_been_made_public/non-public/nonpublic/not_out_yet/still_secret/still_confidential/under_wraps/not_known_yet/nobody_knows_yet/no_one_knows_yet & {event}",
      ],
      fires: 'The merger is not public yet.',
      passes: 'The new opening hours are not public yet.',
      within: 'sentence',
    },
    {
      id: 'mnpi-en-03',
      kind: 'co-occurrence',
      pattern: [
        'before/ahead_of/prior_to ..2 publication/announcement/announced/published/official_announcement/release/public/press_release/news_breaks/news_comes_out/officially & {event}',
        'before_it/before_this/before_they/before_the_news ..3 public/announced/official/published/out/announce & {event}',
      ],
      fires: 'Buy before publication of the results.',
      passes: 'Please check the text before publication.',
      within: 'sentence',
    },
    {
      id: 'mnpi-en-04',
      kind: 'co-occurrence',
      pattern:
        "between_us/between_you_and_me/just_between_us/off_the_record/keep_this_to_yourself/keep_it_to_yourself/don't_tell_anyone/do_not_tell_anyone/in_confidence/confidentially/you_did_not_hear_this_from_me/you_didn't_hear_this_from_me/strictly_between/on_the_quiet/hush-hush/a_little_bird/word_in_your_ear/don't_pass_this_on & {event}",
      fires: 'Between us, a takeover is planned.',
      passes: 'Between us and the branch there is a tram stop.',
      within: 'sentence',
    },
    {
      id: 'mnpi-en-05',
      kind: 'phrase',
      pattern: [
        'source/contact/friend/someone/somebody/acquaintance/cousin/colleague/people/director/insider ..2 inside/in/within/at/from/on the/their ?top company/firm/board/management/issuer/bank/finance_department/deal_team/corporate & told/tells/says/said/tell/confirmed/confirms/hinted/heard/learned/know/knows/source/will',
        'i_heard_from/we_heard_from/i_have_it_from/i_know_from/we_know_from/heard_it_from/learned_from ..5 inside/insider/board/management/company/director/ceo/cfo',
        "i_happen_to_know/we_happen_to_know/i_already_know/we_already_know/i_have_seen_the/i've_seen_the/we_have_seen_the ..8 {event} & {event}",
        'our_corporate_finance/our_investment_bankers/our_deal_team ..6 working_on/preparing/advising & {event}',
        "i_can't_say_how_i_know/can't_tell_you_how_i_know/don't_ask_how_i_know/do_not_ask_how_i_know",
      ],
      fires: 'A source inside the company told me of the result.',
      passes: 'A friend at the company sent greetings.',
    },
    {
      id: 'mnpi-en-06',
      kind: 'co-occurrence',
      pattern:
        'will_announce/will_be_announced/will_publish/is_about_to_announce/are_about_to_announce/about_to_be_announced/going_to_announce/is_going_to_be_announced & takeover/merger/acquisition/profit_warning/tender_offer/bid/restructuring & next/tomorrow/week/soon/monday/tuesday/wednesday/thursday/friday/shortly & i_know/we_know/heard/told/between/confidential*/secret*/quiet*/buy/sell/position/before',
      fires: 'They will announce a takeover on Monday, so buy before then.',
      passes: 'The company will announce its results on 3 May, according to its calendar.',
      within: 'sentence',
    },
    {
      id: 'mnpi-en-07',
      kind: 'phrase',
      pattern: [
        'confidential/strictly_confidential/secret/top_secret/not_for_publication/embargoed ,,14 about_to_announce/will_announce/takeover/merger/profit_warning/acquisition/going_to_announce/tender_offer/share_buyback',
        'takeover/merger/profit_warning/acquisition/tender_offer ,,10 still_confidential/strictly_confidential/still_secret/a_secret/confidential_for_now/under_embargo',
      ],
      fires: 'This is confidential: a takeover is coming.',
      passes: 'Your documents are confidential.',
      within: 'sentence',
    },
    {
      id: 'mnpi-en-08',
      kind: 'phrase',
      pattern: [
        "market/public/street/press/papers/other_investors ..2 has_no_idea/have_no_idea/unaware/in_the_dark/doesn't_know/does_not_know/do_not_know/don't_know/hasn't_heard/has_not_heard/has_not_been_told/not_aware & takeover/merger/acquisition/results/earnings/figures/profit_warning/deal/buyback/restructuring/bid",
        'i_happen_to_know/we_happen_to_know/got_wind/got_word/tipped_off/overheard/i_have_it_on_good_authority/on_good_authority/reliably_informed & {event}',
        "i_was_told/i've_been_told/we_were_told/i_have_been_told/we_have_been_told & takeover/merger/acquisition/profit_warning/buyback/spin-off/delisting/downgrade/upgrade/tender_offer",
        'know/knew/seen ..4 results/figures/numbers/earnings ..6 beat/miss/surprise/disappoint/exceed/excellent/terrible & yet/market/before/next/unpublished',
        'before/ahead_of ..4 goes_public/becomes_public/market_knows/market_finds_out/word_gets_out/news_breaks/news_is_out & {event}',
      ],
      fires: 'I happen to know the results will beat expectations.',
      passes: 'The market does not know how rates will develop.',
      within: 'sentence',
    },
    {
      id: 'mnpi-en-09',
      kind: 'phrase',
      pattern: [
        'brother-in-law/brother/sister/cousin/uncle/wife/husband/neighbour/neighbor/nephew/schoolmate/ex-colleague/friend/contact/acquaintance/buddy/son/daughter/golf_partner ..3 works/sits/working/employed ..6 finance/board/company/team/issuer/firm/accounting/legal/department & sell/buy/quarter/results/merger/takeover/announce*/numbers/order/orders/approval',
        "shouldn't_be_telling/shouldn't_tell/shouldn't_say/should_not_be_telling/should_not_tell/should_not_really/shouldn't_really/not_supposed_to_tell/not_supposed_to_say/not_supposed_to_share/can't_say_more/cannot_say_more/all_i_can_say_for_now/more_i_cannot_say & takeover/bid/merger/acquisition/results/deal/rating/profit_warning/buyback/order/restructuring/announcement",
        'our ..5 desk/bankers/investment_bank/deal_team/dealmakers ..3 advising/working/mandated/engaged ..6 deal/bid/transaction/takeover/merger/sale',
      ],
      fires: "I shouldn't be telling you this, but a bid is coming.",
      passes: 'I should not bid for you without an order.',
      within: 'sentence',
    },
    {
      id: 'mnpi-en-10',
      kind: 'phrase',
      pattern: [
        'word/whispers/whisper/talk/tip from ..1 inside/within/insiders/boardroom & {event}',
        'nobody_outside/no_one_outside/nobody_else_knows/no_one_else_knows & {event}',
        'seen/read/got/have/hold/holding ..3 draft/advance_copy/embargoed/preliminary/unpublished ..5 release/announcement/results/accounts/figures',
        'let_slip/let_it_slip/spilled_the_beans/gave_it_away & bought/acquired/takeover/merger/bid/results/deal/dividend',
      ],
      fires: 'I have seen the draft of the release; get out of the stock.',
      passes: 'I have read the draft of your letter.',
      exceptions: ['refusal'],
      within: 'sentence',
    },
  ],
}
