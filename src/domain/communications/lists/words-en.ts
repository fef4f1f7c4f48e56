/** English words by what they mean to the rules; `*` ends a stem, `_` joins words. */
export const englishWords = {
  guarantee: `stand_good_for stands_good_for guarante* we_warrant i_warrant underwrite underwritten backstop* gauranteed garanteed`,
  promise: `promise promises promised promising pledge pledges pledged assure assures assured assuring assurance assurances
    ensure ensures ensured ensuring commit_to committed_to vow undertake undertakes undertook swear swears vouch vouches give_an_assurance my_word our_word rest_assured count_on bank_on
    rely_on_getting insure_you`,
  certain: `definitely definite certainly surely for_sure for_certain without_fail without_doubt without_a_doubt without_any_doubt
    no_doubt undoubtedly doubtless inevitably invariably without_question unquestionably beyond_doubt absolutely_certain
    whatever_happens no_matter_what come_what_may in_any_case in_any_event under_all_circumstances in_all_circumstances
    hundred_percent hundred_per_cent #_%_sure #_%_certain 100_%_sure sure_thing dead_certain always every_time regardless
    guaranteed absolutely whatever_the_market* whatever_the_weather with_certainty with_absolute_certainty`,
  sureto: `sure_to certain_to bound_to guaranteed_to sure_of certain_of cannot_fail_to can't_fail_to destined_to cannot_but
    sure_you_will certain_you_will sure_that_you_will certain_that_you_will confident_you_will sure_it_will certain_it_will
    sure_your certain_that_your certain_your`,
  acquire: `give gives get gets got receive receives earn earns earning make makes making gain gains collect pocket have obtain yield yields
    pay pays bring brings deliver delivers return returns recover retrieve end_up_with see enjoy generate generates produce produces
    achieve achieves reap come_out repay repays repaid paid returned reach reaches win`,
  grow: `rise rises go_up goes_up increase increases grow grows growing climb climbs appreciate double doubles triple outperform outperforms
    soar soars beat_the_market beat_the_index gain_value multiply be_worth_more`,
  benefit: `return returns yield yields profit profits income gain gains earnings interest dividend dividends coupon coupons capital
    principal payout payouts nominal_amount nominal_value face_value money_back your_money your_investment initial_investment
    invested_amount amount_invested sum_invested invested_capital the_investment your_savings what_you_invest what_you_invested
    what_you_put_in everything_you_invest all_you_invested every_cent every_penny every_franc every_dollar every_euro every_pound
    your_stake make_money making_money positive_result positive_performance in_the_black in_profit in_the_green in_the_plus original_investment initial_stake full_amount_back amount_you_invest`,
  capital: `invested_money your_invested_money capital principal your_money your_investment initial_investment invested_amount amount_invested sum_invested
    invested_capital what_you_invest what_you_invested what_you_put_in everything_you_invest all_you_invested every_cent every_penny
    every_franc every_dollar every_euro every_pound your_savings original_investment your_stake the_investment nominal nominal_value
    amount_you_invest your_nest_egg your_funds`,
  percent: `one_percent one_per_cent two_percent two_per_cent three_percent three_per_cent four_percent four_per_cent five_percent five_per_cent six_percent six_per_cent seven_percent seven_per_cent eight_percent eight_per_cent nine_percent nine_per_cent ten_percent ten_per_cent twelve_percent twelve_per_cent fifteen_percent fifteen_per_cent twenty_percent twenty_per_cent #_% #_percent #_per_cent #_pct`,
  invest: `fund funds bond bonds note notes portfolio portfolios share shares stock stocks equity equities etf etfs strategy strategies
    structured certificate certificates investment investments invest investing security securities unit units mandate mandates
    product products asset assets reit annuity annuities trust warrant warrants option options future futures derivative derivatives
    crypto* commodity commodities gold hedge_fund private_equity debenture* placement`,
  offering: `fund funds bond bonds note notes portfolio portfolios share shares stock stocks etf strategy structured certificate
    certificates investment product products mandate loan mortgage policy insurance plan solution offer
    offers package tranche issue subscription units`,
  deposit: `deposit deposits savings_account savings_accounts term_account fixed_term money_market_account time_deposit
    certificate_of_deposit current_account call_account notice_account fixed_deposit sight_account`,
  loan: `loan loans mortgage mortgages credit_line credit overdraft lease leasing refinancing lombard borrowing credit_card facility
    lending libor saron euribor`,
  insurance: `policy insured insurance premium`,
  fee: `fee fees discount cost costs charge charges commission rebate cashback surcharge inflation vat tax policy_rate base_rate
    key_rate exchange_rate ltv loan-to-value stake shareholding turnover margin down_payment equity_share late_payment`,
  risk: `risk risks risky`,
  bank: `bank we our us team adviser advisers advisor advisors service services`,
  thing: `fund funds bond note portfolio bank rate rates return returns yield yields product products investment investments service
    services offer deal team adviser advisers advisor advisors mortgage loan deposit card account solution solutions strategy terms
    conditions results performance specialists experts platform choice manager managers analysts firm opportunity etf insurance
    wealth_management track_record`,
  recommend: `recommend recommends recommended recommending suggest suggests advise advises propose proposes
    would_suit suits_you suit_you would_fit fit_you fits_you right_for_you ideal_for_you perfect_for_you good_fit
    suitable_for_you well_suited should_buy should_invest should_consider should_switch should_put consider_buying consider_investing
    worth_buying strongly_suggest would_be_ideal encourage_you urge_you good_choice match_your matches_your meets_your suits_your fits_your`,
  recverb: `recommend recommends recommending suggest suggests advise advises propose proposes encourage_you urge_you`,
  buyverb: `buy buying invest investing purchase purchasing subscribe subscribing switch switching put putting move moving allocate
    allocating take_out taking_out open opening add adding place placing acquire hold holding consider considering top_up
    increase increasing shift shifting`,
  product: `fund funds bond bonds note notes portfolio share shares stock stocks etf etfs structured certificate certificates
    mandate product investment investments deposit mortgage loan insurance policy annuity unit-linked units strategy securities
    savings_plan pension_plan credit_card savings_account reverse_convertible convertible`,
  act: `buy invest purchase sign subscribe order decide act commit join apply confirm accept take_part take_advantage grab secure
    book reserve transfer move bought invested signed buying investing signing subscribing deciding respond reply_now`,
  security: `stolen theft fraud* blocked blocking lost scam* phishing hacked compromised security_code unauthorised unauthorized
    identity_theft replacement_card password suspicious_call suspicious_email did_not_make didn't_make`,
  future: `will going_to shall would`,
  firm: `other_bank other_banks another_bank that_bank their_bank previous_bank former_bank old_bank current_bank competitor*
    other_adviser other_advisers their_adviser* their_advisor* their_people their_staff rival* across_the_street down_the_road
    your_broker their_broker other_firm that_firm their_managers their_consultants your_other_adviser they_are their_team
    other_brokers that_broker that_adviser that_advisor that_insurer that_fund_house this_broker most_banks ubs credit_suisse julius_baer hsbc jpmorgan jp_morgan goldman_sachs morgan_stanley citibank citigroup
    barclays deutsche_bank bnp_paribas santander revolut robinhood vanguard blackrock fidelity raiffeisen unicredit wells_fargo
    bank_of_america standard_chartered lloyds natwest ing_bank commerzbank pictet lombard_odier`,
  blame: `a_fraud is_fraud cheat* fraudulent fraudsters crook* swindl* thieves thief incompetent incompetence dishonest liar* lying lie lies
    rubbish garbage trash useless rip_off rips_off ripping_off ripped_off ripoff scam scams untrustworthy unprofessional
    amateur* clueless overcharg* mislead* misled deceiv* don't_trust do_not_trust not_to_be_trusted cannot_be_trusted can't_be_trusted
    never_trust not_trust fleec* con_artists disgrace* shady con_men worthless no_idea sloppy crooked terrible awful hopeless
    about_to_collapse going_bankrupt going_under unreliable disaster`,
  event: `takeover take-over merger merge acquisition acquire* results earnings rating downgrade* upgrade* profit_warning issue ipo
    dividend buyback share_buyback restructuring bid tender_offer insolvency bankruptcy deal capital_increase guidance listing
    quarterly figures contract spin-off delisting announcement profit profits revenue shares stock order ceo numbers`,
  company: `company firm board issuer management group ltd inc ag plc corp`,
  groupword: `wheelchairs young_mothers young_mums young_moms disabilities africans africa asians indians romanians albanians serbs syrians afghans iranians nigerians americans germans italians women woman female females men male elderly seniors pensioners retirees old_people older_people old_ladies
    foreigners foreigner immigrants immigrant migrants refugees muslims muslim jews jewish christians christian hindus catholics
    catholic buddhists blacks black_people africans asians arabs chinese_people russians ukrainians poles turks indians mexicans
    gypsies roma disabled handicapped wheelchair gay gays lesbian homosexual* transgender village villagers farmers peasants
    country_people your_age your_sex your_gender your_religion your_nationality your_origin your_ethnic* your_race your_disability
    your_faith your_background people_from clients_from customers_from nationals ladies girls mothers single_mothers pregnant
    people_over clients_over people_of_your blind deaf rural at_your_age young_people young_women youngsters housewives wives`,
  refusal: `turn_down not_extend not_extended hard_for_us_to higher_deposit costs_more costs_you_more only_serves mix_everything_up cannot_have can't_have may_not_have won't_get will_not_get never_offered never_offer not_offer never_lend not_lend never_sell not_sell do_not_offer don't_offer do_not_sell don't_sell do_not_serve don't_serve do_not_lend don't_lend do_not_give don't_give
    not_offered not_available not_eligible not_for refuse* decline* reject* no_service cannot_offer can't_offer won't_offer will_not_offer
    do_not_accept don't_accept not_accept not_welcome do_not_open don't_open will_not_lend won't_lend higher_rate higher_fee pay_more
    charge_more do_not_deal don't_deal do_not_work_with don't_work_with not_open_to not_suitable would_not_serve exclude* turn_away
    not_approve do_not_do_business don't_do_business less_favourable worse_terms extra_collateral keep_away not_get only_for_men
    cannot_get can't_get don't_get do_not_get do_not_grant don't_grant prefer_not_to not_want`,
  demean: `would_not_understand wouldn't_understand do_not_understand don't_understand does_not_understand cannot_understand can't_understand
    not_understand too_complicated too_difficult not_capable incapable not_able_to_understand stupid dumb unreliable lazy dishonest
    too_old too_emotional no_head_for bad_with_money not_good_with_money cannot_be_trusted can't_be_trusted overwhelmed ignorant primitive
    not_clever cannot_handle can't_handle slow_to_understand get_confused no_sense over_your_head over_their_head* hysterical
    not_to_be_trusted never_pay do_not_pay don't_pay worse_with confuse* leave_it_to_your_husband ask_your_husband let_your_husband
    beyond_you beyond_them struggle_with not_bright backward`,
  creditword: `credit loan loans mortgage overdraft card limit financing application facility leasing lease credit_line request refinancing`,
  approve: `approve approved approval approves granted grant accepted accept sanctioned green_light go_through go_ahead get_through
    given_the_loan get_the_loan receive_the_loan get_the_credit get_your_loan get_your_mortgage get_the_mortgage get_the_money pass`,
  taxword: `tax taxes taxed taxable`,
  judge: `annoying stingy tiresome greedy rude difficult_client difficult_customer difficult_person pain_in_the_neck nuisance
    troublemaker demanding_client demanding_customer whiner complainer stubborn cheapskate tight-fisted arrogant naive gullible
    moody bossy time-waster time_waster high_maintenance quarrelsome nightmare_client impossible_client not_very_bright slow_on_the_uptake
    pushy penny-pincher miserly unpleasant_client hard_to_please clueless_client`,
  pastcaveat: `past_performance past_returns past_results historical_performance historical_returns previous_performance
    earlier_performance previous_returns`,
  aml: `money_laundering laundering launder laundered`,
  you: `you your yours yourself`,
  neg: `wrong_to_say wrong_to_call wrong_to_think wrong_to_believe wrong_to_claim mistake_to_think no not never cannot can't don't doesn't didn't won't wouldn't couldn't shouldn't isn't aren't wasn't weren't hasn't haven't
    hadn't nobody no_one none nothing neither nor without_any no_such dont doesnt cant wont isnt cannot far_from anything_but
    hardly unable refuse_to refrain_from prohibited_from forbidden impossible_to not_allowed may_not must_not mustn't rather_than
    instead_of illusion myth unlikely nowhere`,
  answerno: `no not unfortunately wrong incorrect untrue false misunderstanding mistaken neither never nobody cannot can't`,
  asked: `you_asked you_ask you_wrote you_write you_wanted_to_know you_were_asking you_mentioned you_said you_say your_question
    asked_whether asked_if you_inquired you_enquired your_email_says your_letter_says you_quoted you_referred you_were_told
    you_heard you_read wondering_whether wondered_whether you_wonder somebody_told_you someone_told_you told_you you_believe
    you_assume you_assumed the_advertisement the_advert the_ad the_flyer they_claim claims_that claim_that`,
  aboutword: `the_word the_words the_term the_terms the_phrase the_expression the_wording may_not_be_used must_not_be_used
    must_not_appear may_not_appear not_allowed_to_use wording_such_as expressions_such_as words_like phrases_like
    phrases_such_as words_such_as terms_like is_forbidden are_forbidden is_prohibited are_prohibited is_not_permitted are_not_permitted`,
  beware: `do_not_rely_on_anyone don't_rely_on_anyone do_not_listen_to_anyone don't_listen_to_anyone keep_away_from_anyone beware be_wary watch_out_for be_careful_with be_careful_of look_out_for be_sceptical be_skeptical be_suspicious
    do_not_trust_anyone don't_trust_anyone do_not_believe don't_believe do_not_fall_for don't_fall_for warn_you warning_sign
    warning_signs caution_against warn_against be_cautious stay_alert be_on_your_guard on_your_guard be_on_guard stay_away
    red_flag red_flags fraudsters_promise scammers_promise do_not_trust_offers don't_trust_offers never_trust_offers be_alert
    typical_of_fraud sign_of_fraud signs_of_fraud fraudsters_who scammers_who fraudsters_often scammers_often warn warns`,
  perfword: `returned return returns gained gain gains made performed performance yielded yield yields earned earn earns profit profits rose
    risen climbed grew grown increased increase up outperformed appreciated delivered generated achieved annualised annualized total_return
    produced advanced jumped added return_of returning gaining track_record brought results lost fell down`,
  forecast: `expect expects expected expecting forecast forecasts predict predicts predicted project projected projection projections anticipate
    anticipates anticipated should_return should_yield should_earn should_gain should_make should_rise should_grow should_deliver will_grow will_rise
    will_return will_yield will_earn will_gain will_make will_increase will_deliver will_double estimate estimated target targets targeting targeted likely_to
    could_return could_earn could_grow could_gain could_make aim_for outlook on_track_to set_to in_line_to foresee see_it_rising prospective prospect_of
    may_return may_earn may_rise going_to_return going_to_rise going_to_grow can_earn can_make can_expect looks_set`,
  forecastcaveat: `forecasts_are_not forecasts_are_no forecast_is_not forecast_is_no projections_are_not projections_are_no estimates_are_not
    forecasts_do_not projections_do_not not_a_reliable_indicator not_reliable_indicator no_reliable_indicator not_reliable_indicators no_reliable_indicators
    forecasts_may_not may_not_materialise may_not_materialize not_a_forecast`,
  basis: `based_on on_the_basis assum* basis according_to scenario scenarios model`,
  abc: `a b c d e a1 a2 b1 b2 c1 c2`,
  lossword: `can_fall may_fall could_fall can_go_down may_go_down can_lose may_lose could_lose might_lose lose_money lose_part lose_some lose_all get_back_less
    get_less_back receive_back_less less_than_you_invest* loss losses loss_of_capital risk_: fluctuate* can_drop may_drop can_decline may_decline may_decrease risk_level
    risk_of_loss risk_class involves_risk involve_risk carries_risk carry_risk risks_of risk_is value_at_risk decrease_in_value fall_in_value fall_as_well go_down_as_well
    rise_and_fall up_and_down lose_value at_risk risk_rating risk_category risks_include capital_at_risk fall_or_rise rise_or_fall falls_in_value moderate_risk
    medium_risk high_risk low_risk higher_risk risk_grade risk_indicator subject_to_risk* subject_to_market market_risk credit_risk can_be_lost may_be_lost
    not_capital_protected not_guaranteed default_risk main_risk key_risks main_risks risk_warning`,
  costword: `fee fees cost costs charge charges commission commissions expense expenses expense_ratio ter ongoing_charge* entry_charge load price_of_the_service interest_rate
    annual_rate apr premium`,
  year: `year years month months quarter since from annum p.a annual annually ytd year-to-date`,
  investment_noun: `fund funds bond bonds note notes portfolio portfolios shares stock stocks etf etfs structured certificate certificates investment investments
    invest investing security securities`,
  contractword: `fixed rate rates term matur* interest scheme limit`,
  published: `press_release according_to as_announced as_published official_announcement public_announcement published_yesterday
    announced_yesterday published_today announced_today has_announced have_announced was_announced was_published were_published has_published publicly reported_in
    its_website their_website newspaper media news_agency ad_hoc published_results published_its stock_exchange_announcement according_to_its`,
  refusal_to_share: `may_not_share cannot_share can't_share must_not_share not_share may_not_disclose cannot_disclose can't_disclose not_disclose not_allowed_to_share cannot_pass_on
    may_not_pass_on not_permitted_to may_not_discuss cannot_discuss can't_discuss cannot_comment can't_comment may_not_comment do_not_comment not_comment do_not_have we_have_no i_have_no
    not_in_possession not_able_to_share unable_to_share unable_to_comment must_not_use may_not_use do_not_use don't_use not_use prohibited forbidden not_trade must_not_trade not_act_on do_not_trade don't_have
    not_pass_on never_share never_use never_pass_on strictly_prohibited illegal criminal_offence`,
  referral: `tax_adviser tax_advisor tax_advisers tax_advisors tax_consultant lawyer legal_adviser legal_advisor legal_counsel your_adviser your_accountant accountant
    not_give_tax not_provide_tax no_tax_advice not_tax_advice no_legal_advice not_legal_advice not_give_legal not_provide_legal n't_give_tax cannot_give_tax cannot_advise not_advise
    tax_statement tax_certificate tax_report tax_professional tax_expert solicitor attorney statement_for_your_tax specialist not_offer_tax not_offer_legal cannot_assess cannot_judge depends_on_your
    cannot_tell_you_whether not_constitute`,
  posing: `pose posing pretend pretending pretends impersonat* claiming_to_be in_the_name_of posed calls_in_our_name scam fraudsters`,
  conditional: `if once when whenever after as_soon_as until whether subject_to provided unless should before upon in_case would`,
  subject_to: `subject_to depends_on depend_on provided_that conditional_on`,
  legalduty: `by_law law requires required_by regulation regulations regulatory legal legally routine periodic regular update updating obliged obligation obligations
    prevent prevention combat fight rules all_banks every_bank banks_must must_report training course general_terms policy statutory directive act annual brochure`,
  suspicionword: `suspicio* suspect* investigat* reported report reports filed match matches matched hit flagged alert inquiry enquiry probe looking_into accused under_review frozen blacklisted watchlist
    monitored surveillance unusual fraud`,
  prospect: `prospectus contract agreement law terms subscription_period offer_period conversion_window tax_year deadline_set_by statutory term_sheet`,
  agelimit: `aged terms_and_conditions product_terms minimum_age maximum_age age_limit age_limits years_old conditions_of eligib* from_18 age_of_18`,
  datasafe: `card cards data password personal refund delivery login app parcel online_banking address reply email fee fees late`,
  number: `#`,
  scamlabel: `sign_of_fraud signs_of_fraud mark_of_fraud hallmark_of_fraud is_a_scam are_scams sign_of_a_scam signs_of_a_scam typical_scam a_fraud_attempt fraud_attempts used_by_fraudsters
    trick_of_fraudsters fraudsters_promise fraudsters scammers swindlers typical_of_fraud warning_sign warning_signs red_flag red_flags not_serious dubious_offers dubious`,
  beforeword: `before ahead_of prior_to ahead`,
  wrongsaid: `is_wrong is_incorrect is_untrue is_false is_a_myth is_mistaken is_a_mistake is_not_true is_not_correct is_an_illusion would_be_wrong would_be_untrue`,
  clientreport: `hotline phishing please_report please_tell tell_us call_us let_us_know forwarded you_reported complaint cash_machine refund link attachment e-mail you_do_not_recognise
    you_did_not_make`,
  tipstrong: `compliance launder* laundering sar fiu authorities regulator police sanction* aml watchlist terror* prosecutor filed intelligence criminal crime`,
  cansay: `can could able give offer provide make exist exists possible given promise`,
  shrink: `shrink evaporate melt vanish disappear dwindle erode lose_value losing_value depreciate shrinking`,
} as const satisfies Readonly<Record<string, string>>
