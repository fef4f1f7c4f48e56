/** English words of situations in which a claim is made without its usual words; `*` ends a stem, `_` joins words. */
export const englishSituations = {
  evenif: `whatever_the_shares whatever_the_basket whatever_the_underlying whatever_becomes_of
    whatever_the_stock_market* whatever_the_market* whatever_markets whatever_happens whatever_prices whatever_shares come_rain_or_shine rain_or_shine
    no_matter_what no_matter_how no_matter_where regardless_of_the_market* regardless_of_how regardless_of_what regardless even_if_the_market* even_if_shares
    even_if_stocks even_if_prices even_in_a_crash even_in_a_crisis in_any_weather in_good_times_and_bad through_thick_and_thin whichever_way_the_market*
    however_the_market* wherever_the_market* come_hell_or_high_water in_every_market in_any_market in_every_scenario in_any_scenario whatever_the_index
    whether_the_market* whether_shares whether_stocks whether_prices independent_of_the_market* even_should_the_market`,
  sureidiom: `stake_my_reputation stake_my_name as_certain_as be_sure_of_that sure_as_sunrise
    i_can_already_tell can_already_tell_you can_tell_you_today can_tell_you_now tell_you_that_now tell_you_already already_safe already_secured already_secure already_certain already_assured stands_firm is_a_fixed_thing
    done_deal a_given foregone_conclusion like_clockwork set_in_stone cast_in_stone carved_in_stone written_in_stone cast-iron cast_iron ironclad
    iron-clad rock-solid in_the_bag in_your_pocket as_good_as_yours take_it_to_the_bank take_that_to_the_bank take_it_from_me mark_my_words trust_me
    take_my_word you_have_my_word my_word_for_it i_stand_behind we_stand_behind i_personally_stand no_question_about_it no_ifs_or_buts no_ifs_and_buts
    a_sure_thing a_safe_bet nailed_on a_certainty a_dead_cert as_sure_as no_two_ways_about_it signed_and_sealed unshakeable i_would_bet i'd_bet my_hand_on_it
    no_other_way it_can_end no_other_outcome think_of_it_as_a_fact not_a_forecast_but not_an_estimate_but a_home_run a_slam_dunk a_no-brainer a_lock
    can't_go_wrong cannot_go_wrong bet_the_house bet_your_house bet_on_it you_may_bank_on you_can_bank_on cut_and_dried a_mathematical_certainty
    i_vouch we_vouch i_answer_for i_will_answer_for you_can_set_your_watch like_a_salary as_a_salary as_reliable_as_a_salary a_matter_of_course
    cannot_fail can't_fail never_fails without_exception a_racing_certainty as_good_as_done as_good_as_certain on_the_safe_side_with`,
  shortfall: `takes_over_any take_over_any takes_over_the_shortfall takes_over_the_loss take_over_the_shortfall take_over_the_loss
    make_up_the_difference makes_up_the_difference made_up_the_difference make_up_the_shortfall makes_up_the_shortfall make_up_for_it cover_the_shortfall covers_the_shortfall
    cover_the_loss covers_the_loss cover_any_loss covers_any_loss cover_your_loss cover_your_losses covers_your_losses cover_the_difference covers_the_difference
    reimburse reimburses compensate compensates absorb_the_loss absorb_any_loss absorbs_the_loss absorb_all bear_the_loss bears_the_loss bear_any_loss top_it_up tops_it_up
    top_you_up make_good makes_good make_you_whole pay_the_difference pays_the_difference pay_you_the_difference foot_the_bill out_of_our_own_pocket
    out_of_its_own_pocket from_our_own_pocket from_our_own_funds buy_back buy_them_back buy_it_back buys_back buys_them_back take_them_back take_it_back
    refund_the_loss refund_you_the refund_any_loss fill_the_gap fills_the_gap step_in_and_pay settle_the_difference makes_up_any make_up_any pay_the_rest`,
  shortof: `par nominal
    loss losses lose loses fall falls drop drops red minus negative shortfall short less price_you_paid purchase_price entry_price original_price
    difference gap below worth declines tumble decline`,
  payback: `whole_amount full_amount entire_amount entire_sum full_sum
    in_full not_a_cent_less not_a_penny_less not_one_cent_less to_the_last_cent to_the_last_penny to_the_cent to_the_penny intact whole_amount_back
    full_amount_back every_cent every_penny every_franc every_euro every_dollar get_out_what_you_put what_you_put_in what_you_paid_in untouched_by undiminished
    all_of_it_back all_your_money_back everything_back the_lot_back at_least_what_you at_least_your_stake`,
  insiderman: `source_at_the_exchange my_source own_deal_team reliable_person trustworthy_person
    data_room audit_team the_auditors one_of_the_directors due_diligence_team treasurer_of ministry my_contact
    investor_relations in_charge_of_investor in_charge_of_finance in_charge_of_the_deal in_charge_of_their works_on_the_transaction works_on_this_transaction work_on_the_transaction works_on_this_deal handles_the_deal handles_the_transaction runs_the_deal leads_the_deal advises_the_buyer advises_the_company their_banker their_bankers their_consultant* their_spokes* plant_manager
    board_member board_members member_of_the_board member_of_the_supervisory_board supervisory_board sits_on_the_board sit_on_the_board on_the_board cfo ceo finance_director
    financial_director finance_chief chief_executive chief_financial head_of_finance head_of_sales accounting_department their_accountant* accountant_of
    their_lawyer their_lawyers lawyer_of their_auditor* auditor_of investment_bankers corporate_bankers corporate_bankers corporate_finance m&a m_a deal_team
    close_to_the_deal close_to_the_company close_to_the_matter close_to_the_board close_to_management close_to_the_talks familiar_with_the_deal
    familiar_with_the_matter source_inside source_in source_at source_within someone_inside someone_at someone_in somebody_at somebody_in somebody_inside
    contact_at contact_in contact_inside friend_at friend_in friend_on friend_inside works_at works_in works_for works_there secretary_of assistant_to
    their_lab their_finance their_management their_treasurer from_within_the_company from_within_the_firm boardroom employee_at employee_of
    an_employee insider insiders at_the_issuer head_of_research head_of_investor* their_investor_relations their_adviser_on_the_deal
    our_own_deal our_lending_desk our_syndicate* our_corporate* our_investment_bank* our_capital_markets works_on_the_deal works_on_the_merger
    his_desk at_headquarters chairman chairwoman chief_engineer`,
  telling: `know_from know_it_from
    we_hear hear_from i_hear
    over_dinner over_lunch over_coffee over_drinks let_me_know learned_from mentioned_to_me will_be_raised will_be_cut
    told tells says said let_slip let_it_slip let_on mentioned mentions hinted hints whispered whispers tipped confided revealed gave_away confirmed confirms
    heard learned learnt found_out tell_me tell_us knows i_know we_know passed_me passed_on_to_me gave_me shared_with_me texted called_me rang_me
    lunch_with dinner_with coffee_with drink_with working_on work_on preparing prepares`,
  pricing: `is_buying a_rival will_merge approved_the_sale rating_cut delisted delisting chief_executive_is licence_lost approve approves be_bought being_bought getting_bought be_sold being_sold drug disappoint forecast biggest_customer largest_customer
    coupon premium covenant* up_for_sale cooked buyer dividends
    guidance factory plant stake shareholding price_will price_per_share a_share per_share merging sale spin scandal write-down write-off fraud_case investigation strike
    takeover take-over taken_over take_over merger merge merging acquisition acquire acquired acquiring bid buyout buy-out bought_by buying_its buys_its offer
    sale_of selling_its step_down stepping_down resign resigns resigning resignation leaving departure fired dismissed replaced order contract drug trial approval
    licence license patent capital_increase rights_issue new_shares dividend buyback profit_warning profits profit earnings results quarter figures numbers rating
    downgrade* upgrade* restructuring insolvency insolvent bankruptcy default spin-off split ipo delisting layoffs job_cuts recall lawsuit settlement
    shares stock bond announcement accounts sales revenue loss losses deal`,
  hush: `don't_pass_it_on do_not_pass_it_on don't_spread tip_from_inside
    should_not_know_this shouldn't_know_this not_supposed_to_know should_not_really_know
    between_us between_you_and_me between_the_two_of_us just_between off_the_record under_your_hat keep_this_to_yourself keep_it_to_yourself keep_that_to_yourself
    keep_this_quiet keep_it_quiet keep_quiet_about don't_tell_anyone do_not_tell_anyone tell_no_one tell_nobody don't_breathe_a_word not_a_word_to in_confidence
    strictly_between you_did_not_hear_this_from_me you_didn't_hear_this_from_me you_didn't_hear_it_from_me you_did_not_hear_it_from_me you_haven't_heard_it_from_me
    on_the_quiet a_little_bird word_in_your_ear don't_pass_this_on do_not_pass_this_on for_your_ears_only mum's_the_word keep_mum i_never_said_this
    i_didn't_tell_you_this you_don't_have_this_from_me please_keep_it_confidential delete_this_message delete_this_mail delete_this_email
    on_the_sly stays_between this_is_not_for_passing_on not_for_onward`,
  unheard: `not_told_the_market n't_told_the_market haven't_told_the_market have_not_told_the_market becomes_known is_known gets_out leaks_out gets_around nobody_at_the_exchange no_one_at_the_exchange
    you_get_it_first you_hear_it_first you_know_it_first you_are_the_first in_the_papers_next in_the_papers_tomorrow in_the_news_next in_the_news_tomorrow shock_everybody shock_everyone surprise_everyone surprise_the_market will_be_a_surprise_to not_in_the_market_yet not_in_the_market isn't_in_the_market nobody_else_has before_it_is_announced before_they_announce until_the_market
    market_hasn't_heard market_has_not_heard market_doesn't_know market_does_not_know market_will_only_learn only_learn_on market_learns market_finds_out hasn't_been_made_known not_been_made_known
    not_made_known before_the_press before_the_market before_the_public before_the_papers before_the_news before_others before_everyone before_anyone_else
    gets_wind get_wind until_the_papers until_the_press until_the_announcement until_it_is_announced until_they_announce only_tell_shareholders
    nobody_outside no_one_outside nobody_else_knows no_one_else_knows nobody_knows no_one_knows public_doesn't_know public_does_not_know outsiders_do_not
    outsiders_don't not_in_the_papers not_in_the_press not_in_the_news not_been_in_the_news hasn't_made_the_news hasn't_reached_the still_under_wraps
    kept_under_wraps under_lock_and_key still_hush-hush news_breaks news_will_break news_is_out before_it_becomes_public before_it_goes_public
    ahead_of_the_news ahead_of_the_market ahead_of_everyone before_trading_opens before_the_bell hasn't_been_priced not_priced_in a_day_early
    before_tuesday's before_monday's before_wednesday's before_thursday's before_friday's investors_have_no_idea shareholders_have_no_idea
    shareholders_don't_know shareholders_do_not_know not_yet_told will_only_tell will_be_told_next analysts_have_no_idea than_anyone_thinks than_everyone_thinks
    than_the_market_thinks than_analysts_think than_expected_and_nobody`,
  seenfigures: `hold_of_the_numbers hold_of_the_figures hold_of_their got_the_numbers got_the_figures have_the_numbers have_their_numbers been_shown_the
    already_seen_the_figures have_seen_the_figures seen_the_figures seen_the_numbers seen_their_figures seen_their_numbers seen_the_results know_the_figures
    know_the_numbers know_the_results know_their_figures have_the_figures_here had_a_look_at_the_figures looked_at_the_figures_already seen_the_draft
    on_my_desk_before seen_the_quarterly seen_the_accounts saw_the_figures saw_the_numbers saw_their_numbers saw_the_results saw_the_draft`,
  personkind: `from_africa from_asia from_the_south from_the_east a_muslim
    migrant_background migration_background unmarried_mothers blind_people blind of_turkish_origin of_african_origin of_arab_origin of_foreign_origin homosexuals homosexual woman_in_your at_#_plus over_# your_ethnic* african_origin turkish_origin swiss_clients native_clients
    as_a_foreigner your_background your_part_of_the_world your_disability people_from_your man_to_man your_country_of_birth wheelchairs of_your_kind to_men to_women
    your_accent your_nationality your_faith your_religion your_origin your_skin skin_colour skin_color your_sex your_gender your_sexual* your_disability your_race single_mother single_mothers
    single_mum single_mums expecting_a_child is_expecting pregnant maternity wheelchair blind_client* deaf_client* gay gays lesbian* same-sex ethnic
    pensioners retired_people girls girl ladies lady woman women female females a_man's_business man's_business men's_business housewife housewives unmarried_women
    divorced_women old_people old_folk elderly senior_citizens seniors your_sort people_like_you balkans immigrants immigrant migrants refugee refugees
    foreigner foreigners foreign_name foreign_names foreign_surname asylum* gypsy gypsies travellers muslim muslims jews jewish hindus sikhs blacks black_people
    arabs africans asians turks poles romanians russians chinese_people mexicans indians peasant peasants farmers country_people village villagers
    at_your_age your_age of_your_age at_seventy* at_eighty* at_sixty* at_ninety* disabled handicapped impaired headscarf turban dialect your_kind
    your_mother_tongue your_region your_village your_town her_age his_age at_her_age at_his_age people_over_seventy* people_over_sixty* people_over_eighty*
    born_abroad your_passport_colour your_surname your_name_sounds foreign-sounding widow widows older_clients older_customers older_people young_women young_mothers`,
  lesser: `additional_deposit always_pay_late pays_late pay_late
    second_guarantor another_guarantor somebody_with_more someone_with_more more_experienced_person did_not_bother didn't_bother cannot_use can't_use too_slow rather_have not_intended_for not_designed_for add_a_surcharge a_surcharge should_leave_such leave_such_decisions no_mortgages
    half_a_point_more a_point_more per_cent_more percent_more more_expensive get_nervous gets_nervous panic panics does_not_take doesn't_take not_take_clients behind_with no_overdraft doubt_that_you doubt_whether_you doubt_you_can makes_no_sense no_point_in no_use_explaining twice_as_hard checked_more checked_twice checked_harder would_not_follow wouldn't_follow not_follow_it no_longer_gets no_longer_get left_the_fund_out only_offer only_offered only_sell reserved_for_men talk_man_to_man no_card
    leave_derivatives leave_it_to leave_that_to leave_this_to leave_such_things leave_the_money to_younger_people beyond_you cautious_with careful_with wary_of suspicious_of
    limit_is_lower lower_limit lower_limits prefer_not prefers_not better_off_elsewhere try_elsewhere look_elsewhere elsewhere_please another_bank_would higher_rate higher_rates higher_interest
    higher_fee higher_fees a_surcharge no_business_in need_not_apply needn't_apply only_cause cause_work cause_trouble no_longer_take double_the_collateral double_collateral more_collateral
    extra_collateral extra_security extra_deposit extra_guarantor a_guarantor_in_addition less_attractive worse_conditions worse_terms poorer_terms less_favourable rather_not
    better_not not_the_sort not_the_kind not_our_kind not_the_clientele no_head_for have_the_head a_head_for grip_on_numbers keep_it_simple more_trouble too_much_trouble
    bad_payers late_payers never_pay never_repay man's_business men's_business stick_to_a_savings stick_to_savings stick_to_simple not_meant_for not_made_for not_cut_out
    not_for_you not_up_to out_of_your_depth out_of_their_depth cannot_grasp can't_grasp hard_to_grasp difficult_to_grasp cannot_be_expected can't_be_expected
    not_in_a_position_to_judge not_welcome not_wanted do_not_want don't_want turn_away turned_away refuse refused refuses decline declines reject rejects
    we_do_not_lend we_don't_lend do_not_serve don't_serve no_loans no_credit no_account no_accounts too_risky_for_us high_risk_for_us a_risk_for_us
    better_to_send your_husband ask_your_son let_your_son let_your_husband bring_your_husband wait_at_the_back separate_queue notoriously lazy stupid
    unreliable dishonest tend_to_default tend_to_be_late not_trust don't_trust cannot_be_trusted only_men only_for_men men_only pay_more charge_more closed_to
    not_open_to unable_to_follow cannot_follow can't_follow forget_everything get_confused gets_confused too_old too_emotional hysterical extra_fee`,
  borrowing: `loan loans mortgage mortgages credit_line credit overdraft leasing lease credit_card card instalment_loan facility financing finances_your finance_your bank_finances
    loan_request loan_application application refinancing working_capital_line bridging_loan car_loan home_loan personal_loan working_capital`,
  norefusal: `no_way_the_bank could_turn_down_nobody cannot_say_no can't_say_no won't_say_no will_not_say_no refusal_is_unthinkable refusal_is_impossible refusal_is_out rejection_is_out rejection_is_impossible
      no_one_gets_turned nobody_gets_turned no_one_is_turned nobody_is_turned never_turn_you_down
    won't_turn_down will_not_turn_down not_be_turned_down never_refuse never_refuses always_say_yes always_says_yes always_approve always_approves will_say_yes wave_your
    wave_it_through waved_through wave_through sail_through sails_through go_straight_through goes_straight_through rubber_stamp rubber-stamp* as_good_as_granted
    as_good_as_approved only_for_show for_show mere_formality pure_formality just_paperwork start_spending
    will_see_to_it sees_to_it pull_strings pulled_strings fix_it_for_you push_it_through pushes_it_through put_in_a_word put_in_a_good_word
    no_questions_asked ask_no_questions asks_no_questions you_have_it_already have_nothing_to_fear nothing_stands_in_the_way cannot_go_wrong can't_go_wrong
    whatever_your_credit whatever_your_score whatever_your_income whatever_debts no_matter_how_many_debts no_matter_your_credit regardless_of_your_credit
    regardless_of_your_debts regardless_of_your_income everyone_gets everybody_gets anyone_gets is_yours_the_moment guaranteed_yes automatic_yes
    start_packing pop_the_champagne open_the_champagne a_yes_is_certain the_answer_will_be_yes will_be_a_yes there_will_be_no_refusal already_have_a_yes`,
  noproof: `bad_debts past_debts your_past
    payslips payslip salary_slip salary_slips proof_of_salary proof_of_income proof_of_earnings income_proof income_check credit_check credit_checks credit_score credit_history debt_register
    credit_bureau credit_register credit_report background_check creditworthiness affordability bank_statements tax_returns schufa experian your_debts your_income your_finances`,
  notlooking: `without_looking_at
    nobody_will_look no_one_will_look nobody_looks no_one_looks nobody_checks no_one_checks nobody_will_check skip skips skipping waive waives waived without_looking without_a_glance leave_out
    no_need_to_show no_need_for we_don't_look we_do_not_look not_look_at never_look_at don't_ask_for do_not_ask_for not_ask_for don't_want_to_see turn_a_blind_eye
    overlook close_our_eyes do_without no_interest_in doesn't_interest does_not_interest don't_care_about do_not_care_about nobody_asks no_one_asks
    spare_you_the spare_you dispense_with forgo forego ignore ignores bypass bypasses not_bother_with`,
  authority: `competent_office competent_body competent_agency responsible_office central_office economic_crime anti-fraud anti_fraud fraud_team public_prosecutor state_office crime_agency
    authorities authority regulator regulators police prosecutor prosecutors prosecutor's_office public_prosecutor investigators investigator detectives financial_crime financial_crimes reporting_office
    fiu anti-money-laundering aml compliance law_enforcement customs_investigation supervisory_authority financial_supervisor financial_intelligence special_unit criminal_investigation fraud_squad
    national_crime tax_investigators interpol state_security finma bafin fincen federal_office the_supervisor crime_unit crime_team sanctions_team sanctions_desk sanctions_unit`,
  tipped: `want_to_see wants_to_see
    cooperating cooperates cooperate
    came_to_see came_by because_of_you radar hand_over handed ordered_to asking_questions asks_questions went_to gone_to ended_up_with landed_with wants_an_explanation doubts suspicions
    asked_about asking_about asks_about asked_us asked_for has_asked have_asked requested requests demanded demands wants_to_know want_to_know interested_in taken_an_interest attention
    questions_about enquired inquired enquiring inquiring enquiries inquiries passed_on passed_to passed_along handed_over handed_to reported report notified notify inform
    told_the tell_the had_to_tell have_to_tell alerted informed forwarded disclosed sent_to submitted_to submitted filed looking_at looking_into looks_into watching watches monitoring
    keeps_an_eye keep_an_eye keeping_an_eye digging opened_a_file a_file_open has_a_file has_opened investigating investigate examining combing_through
    going_through suspects suspect suspicious concerned_about worried_about freeze frozen ordered_us instructed_us called_about called_us rang_about on_to_you under_review came_to_see`,
  yourmoney: `because_of_you the_cash_you cash_you the_money_you you_paid_in you_deposited legality_of_your origin_of_your your_answers
    your_account your_accounts your_transfer your_transfers your_payment your_payments your_deposit your_deposits your_cash your_cash_deposits your_transaction your_transactions your_statements
    your_money your_incoming your_incoming_payment your_incoming_transfer your_profile your_business_account your_company's_account about_you on_you against_you of_yours regarding_you
    your_records your_account_records your_last_transfer your_recent your_withdrawals your_wire your_funds concerning_you transfers_you payments_you
    where_your_money your_name your_dealings your_operations your_large your_movements your_company's_transfers your_firm's`,
  onrecord: `classified_as_suspicious regarded_as_suspicious considered_suspicious deemed_suspicious rated_as_suspicious special_surveillance special_monitoring close_observation under_surveillance special_watch
    opened_a_file_on a_file_open_on file_on_you being_watched being_monitored being_observed being_investigated being_looked_into being_checked_for under_observation possibly_criminal
    list_of_sanctioned sanctioned_persons sanctioned_person sanctions_list wanted_list money_laundering_flag laundering_flag internal_investigation internal_inquiry internal_probe
    criminal_inquiry criminal_investigation criminal_offence suspicious_activity suspicious_transaction* flagged_as flagged_for triggered_an_alert triggered_an_alarm
    raised_an_alert raised_suspicion raised_suspicions raised_eyebrows set_off_an_alarm rang_alarm_bells alarm_bells on_a_watchlist on_the_watchlist on_a_blacklist terror*
    proceeds_of_crime origin_looks_dubious looks_like_laundering looks_like_money_laundering looked_like_money_laundering dirty_money`,
  dontsay: `not_supposed_to should_not_say shouldn't_say should_not_mention shouldn't_mention should_not_tell shouldn't_tell not_allowed_to_tell not_allowed_to_mention you_did_not_hear you_didn't_hear
    between_us between_you_and_me a_little_warning a_friendly_warning a_word_of_warning friendly_hint off_the_record keep_this_to_yourself keep_it_to_yourself pretend_you may_not_tell
    against_the_rules_to_tell get_into_trouble i_could_lose_my_job strictly_speaking i_am_risking`,
  hideaway: `empty_it empty_the_account empty_your_account move_the_money move_your_money withdraw_everything take_your_money_out transfer_it_elsewhere be_careful_with_further stop_the_transfers
    hold_off_with no_more_transfers smaller_amounts split_the_amounts before_they_freeze before_it_is_frozen lie_low`,
  clientlook: `never_stop_complaining never_stops_complaining will_haggle is_cheap not_very_bright not_bright a_handful
    penny-pincher penny-pinchers haggler hagglers whinger whiner moaner moaners skinflint miser nitpicker grumpy grump know-it-all know-all fussy cantankerous awkward_customer tightwad
    argues_over argues_about_every haggles haggles_over always_complains complains_constantly complains_about_everything constantly_complains always_moans never_satisfied
    waste_of_time time-waster full_of_himself full_of_herself hot-headed short-tempered not_the_brightest not_too_bright a_bit_slow gullible naive easily_persuaded easy_to_persuade
    easy_prey easy_target talks_too_much drives_me_mad gets_on_my_nerves gets_on_our_nerves stingy tight-fisted cheapskate`,
  staffword: `client customer he she they him her couple family this_gentleman this_lady this_man this_woman`,
  forstaff: `revised_version_of_your rewritten_email warmer_tone
    rewrite_the_following please_rewrite_the please_rewrite_this in_mind_internally stays_internal to_stay_internal risk_of_churn retention_offer c_customer c_client category_c_client classified_you_as
    internal_comment value_of_relationship relationship_value value_of_the_relationship sales_target_for_this sales_target_for_the_client target_for_this_client do_not_offer_discount no_discount_for_him no_discount_for_her give_no_discount draft_# revised_by_the_assistant written_by_the_assistant generated_by one_of_those_clients one_of_those_customers
    our_eyes_only internal_eyes for_colleagues_only among_colleagues memo_to_self reminder_to_self note_to_myself crm_remark crm_note crm_notes crm_entry crm_comment crm_record
    rm_notes adviser's_notes advisor's_notes manager's_notes notes_say_you your_file_says our_file_says in_our_notes_you marked_in_our_system
    keep_this_from_the_client keep_from_the_client client_must_not_see client_should_not_see client_must_not_know not_for_the_client's_eyes not_to_be_shown_to_the_client
    don't_mention_this_to don't_mention_it_to do_not_mention_this_to don't_tell_him don't_tell_her don't_tell_the_client do_not_tell_the_client internal_rating internal_ranking
    low-value_client profitability_rank profitability_ranking profit_contribution our_earnings_from revenue_potential_is revenue_potential_of revenue_from_this_client sales_potential_of
    bottom_decile lowest_decile low_priority_client b-list_client priority_low customer_value_is client_value_is lifetime_value as_requested_by_the_user user_prompt
    system_message language_model output_format chatgpt i_cannot_fulfil_this i_cannot_fulfill_this begin_of_draft end_of_draft end_of_email
    here_is_a_polite here_is_a_possible here's_the_email here_is_my_draft draft_version_2`,
  relation: `your_neighbours your_neighbors the_owner_of_the
    other_shareholder_of_your other_shareholder schoolmate_of_yours classmate_of_yours one_of_your_employees one_of_your_colleagues one_of_your_neighbours one_of_your_friends one_of_your_suppliers your_father your_mother your_parents your_grandfather your_grandmother mayor_of_your
    mrs_next_door mr_next_door in_your_office_building your_office_building two_doors_down doors_down_from_you your_former_colleague of_your_son's_friend of_your_daughter's_friend your_son's_friend your_daughter's_friend company_you_work_for where_you_work you_work_with your_landlord your_landlady your_sister-in-law your_daughter-in-law your_son-in-law your_godfather your_godmother your_in-laws your_parents-in-law
    another_client_of_mine another_client_of_ours another_of_my_clients another_of_our_clients one_of_my_clients one_of_my_customers one_of_our_clients one_of_our_customers a_client_of_mine a_client_of_ours
    a_customer_of_mine a_customer_of_ours another_customer another_client my_client my_clients_the my_other_client a_fellow_client your_neighbour your_neighbor your_next-door your_colleague your_boss your_tennis_partner
    your_golf_partner your_business_partner your_partner_in your_cousin your_brother your_sister your_brother-in-law your_sister-in-law your_father-in-law your_mother-in-law your_uncle your_aunt your_nephew
    your_niece your_friend your_best_friend your_schoolmate your_landlord your_tenant your_dentist your_doctor your_lawyer your_accountant your_hairdresser your_baker your_butcher
    your_ex-husband your_ex-wife your_ex your_former_husband your_former_wife your_former_partner your_former_colleague your_competitor your_rival your_supplier your_employee your_secretary
    your_old_school your_grandson your_flatmate your_trainer your_employer your_team_mate your_teammate your_acquaintance your_old_friend
    next_door_to_you lady_next_door man_next_door couple_next_door family_next_door people_next_door next_door_neighbour upstairs_from_you downstairs_from_you across_the_street_from_you
    opposite_you across_from_you in_your_street on_your_street from_your_street in_your_building in_your_village from_your_village in_your_house in_your_office from_your_office in_your_department from_your_department
    colleague_of_yours friend_of_yours neighbour_of_yours neighbor_of_yours acquaintance_of_yours relative_of_yours cousin_of_yours competitor_of_yours across_the_road the_doctor_who_treats who_treats_you
    your_son's_school your_son's_teacher your_daughter's_school your_daughter's_teacher your_children's somebody_you_know someone_you_know a_person_you_know a_man_you_know a_lady_you_know
    from_your_club in_your_club from_your_golf from_your_choir from_your_gym from_your_church a_family_you_know a_couple_you_know same_street same_building same_village down_your_road`,
  holds: `financed closed_her closed_his has_already_closed keeps_nearly keeps_about has_# a_client_too_and lives_with
    holds hold owns owes keeps put invested bought sold moved borrowed repaid redeemed lost made parked placed earns saves saved deposited
    banks_with_us a_client_here behind_with in_arrears overdrawn is_in_debt has_a has_an has_two has_three has_four has_five has_about has_over has_around has_nearly
    has_almost has_half has_more has_less has_been_paying has_# has_several has_some has_roughly has_just_taken has_just_bought has_just_sold has_his has_her
    has_their cashed withdrew put_in have_a have_an have_two have_three have_about have_over have_#`,
  holding: `house mandate
    # million millions half_a_million thousand thousands hundred account fund funds mortgage loan loans deposit shares bonds bond portfolio instalments investment_plan savings_plan savings balance
    certificate note notes gold etf insurance_policy fortune stocks credit overdraft debt debts everything`,
  holdingof: `balance portfolio mortgage holdings investments wealth assets savings_with_us deposit_with_us loan_with_us loan account_balance debts overdraft deposit fund_units fortune savings`,
  neverrefused: `not_say_no never_say_no
    nobody_gets_refused nobody_is_refused no_one_gets_refused no_one_is_refused nobody_gets_rejected nobody_is_rejected
    cannot_say_no can't_say_no won't_say_no will_not_say_no no_one_gets_turned nobody_gets_turned no_one_is_turned nobody_is_turned never_turn_you_down won't_turn_down will_not_turn_down not_be_turned_down cannot_turn_you can't_turn_you cannot_refuse_you can't_refuse_you will_not_refuse_you won't_refuse_you no_way_the_bank no_questions_asked ask_no_questions asks_no_questions there_will_be_no_refusal never_a_no cannot_be_turned_down can't_be_turned_down`,
  nolook: `nobody_will_look no_one_will_look nobody_looks no_one_looks nobody_checks no_one_checks nobody_will_check no_one_will_check we_don't_look we_do_not_look not_look_at never_look_at never_looks_at don't_ask_for do_not_ask_for won't_ask_for will_not_ask_for doesn't_ask_for don't_want_to_see do_not_want_to_see don't_care_about do_not_care_about nobody_asks no_one_asks nobody_cares_about no_one_cares_about no_need_to_show no_need_for not_bother_with doesn't_matter do_not_check don't_check won't_check will_not_check`,
  refusal_to_share: `not_allowed_to_discuss not_allowed_to_comment not_allowed_to_talk may_not_talk may_not_speak cannot_talk can't_talk not_permitted_to_discuss will_send_it_once will_send_it_when send_it_when send_it_once send_it_to_you_once send_it_to_you_when send_them_when send_them_once send_it_as_soon not_able_to_discuss never_discuss wait_for_the_publication`,
  clientreport: `you_told you_informed you_notified you_called you_contacted if_you_notice if_you_see if_you_suspect`,
  evenbad: `even_a_bad_year even_in_a_bad_year even_in_bad_years even_bad_years even_a_crash even_in_a_crash even_a_crisis even_in_a_crisis even_in_a_recession even_when_markets_fall even_when_shares_fall even_if_markets_fall even_if_shares_fall even_if_the_market_falls even_if_the_market_drops even_if_everything_falls even_falling_markets even_in_falling_markets even_in_bear_markets in_every_year every_single_year year_in_year_out`,
  carer: `make_sure makes_sure making_sure see_to_it sees_to_it take_care_that takes_care_that watch_over watches_over we_ensure ensures_that see_to take_care_of_it`,
  nolower: `never_drop never_fall never_go_below never_drops never_falls never_sink not_drop not_fall not_go_below not_sink keep_their_full keep_their_value keep_its_value keeps_its_value keep_the_full keep_full_value stay_above stays_above retain_their retain_its hold_their_value`,
  kin: `my_sister my_brother my_cousin my_wife my_husband my_uncle my_nephew my_son my_daughter my_brother-in-law my_sister-in-law my_golf_partner my_neighbour my_neighbor my_old_colleague my_schoolmate my_friend a_friend a_friend_of_mine a_cousin_of_mine an_acquaintance a_colleague my_colleague someone_i_know`,
  published: `press_conference conference_call in_an_interview in_the_interview on_the_call at_the_general_meeting in_its_report in_the_annual_report in_its_letter_to_shareholders`,
  reassure: `nothing_to_worry_about nothing_to_fear don't_worry do_not_worry no_need_to_worry no_worries i_promise we_promise promise_you rest_assured you_can_relax relax sleep_well you_can_be_calm you_can_count_on_it count_on_it leave_it_to_me be_assured you_can_be_sure`,
  lending: `loan mortgage credit credit_line overdraft financing working_capital_line bridging_loan car_loan home_loan personal_loan instalment_loan lease credit_limit`,
  suspicionword: `point_to pointing_to points_to
    evading evade evades circumvent*
    prosecutor prosecutors investigators police not_to_tell_you`,
} as const satisfies Readonly<Record<string, string>>
