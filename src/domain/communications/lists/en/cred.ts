import type { TriggerList } from '../../types.ts'

export const credEn: TriggerList = {
  family: 'COMM-CRED',
  language: 'en',
  entries: [
    {
      id: 'cred-en-01',
      kind: 'phrase',
      pattern:
        'approval/acceptance ..5 is/are/will_be/as_good_as/practically ..2 certain/guaranteed/assured/sure/definite/no_problem/a_formality/just_a_formality/in_the_bag/secured/automatic/a_given',
      fires: 'Approval of the loan is certain.',
      passes: 'Approval of the loan is pending.',
    },
    {
      id: 'cred-en-02',
      kind: 'phrase',
      pattern: [
        'guarantee*/guaranteed/certain/assured/automatic/instant/sure/100_% ..1 approval',
        'approval_guaranteed',
        '{guarantee}/{promise} ..6 {approve} & {creditword}',
        '{guarantee}/{promise} ..3 {creditword} & {approve}/you',
        'guaranteed ..1 loan/mortgage/credit/overdraft/financing',
      ],
      fires: 'Guaranteed approval of your loan.',
      passes: 'Approval depends on the usual checks.',
    },
    {
      id: 'cred-en-03',
      kind: 'phrase',
      pattern: [
        '{certain} & {approve} & {creditword}',
        '{sureto} ..3 {approve}/{creditword}',
        '{sureto} ..4 {creditword}',
        '{creditword} ..8 {sureto} ..3 {approve}',
        '{certain} ..3 {approve}',
        "will_be_approved & {creditword} & {certain}/no_problem/don't_worry/of_course/trust_me/in_any_case/no_matter*",
        "{approve}/{creditword} ..4 just_a_formality/a_mere_formality/only_a_formality/a_formality/in_the_bag/a_done_deal/a_sure_thing/cannot_be_refused/can't_be_refused/won't_be_refused/will_not_be_refused/can't_be_declined/cannot_be_declined/won't_be_declined/never_refused/never_declined",
        'nobody/no_one/no_application ..3 refused/declined/rejected & {creditword}',
      ],
      fires: 'Your mortgage will certainly be approved.',
      passes: 'We will certainly tell you about the mortgage next week.',
    },
    {
      id: 'cred-en-04',
      kind: 'phrase',
      pattern: [
        'no/without/without_any/skip/zero/waive/never_any/not_any ?any ?a ?separate credit_check/credit_checks/credit_assessment/credit_history/background_check/income_check/affordability_check/checks/check/scoring/questions_asked/proof_of_income/income_proof/credit_bureau/creditworthiness & {creditword}',
        'no/without/without_any/skip ?any ?a ?the credit_check/credit_checks/credit_assessment/affordability_check/creditworthiness_check',
        "not/n't/never ..2 check/need/require/run/look_at/ask_for/do ..2 credit_history/credit_score/creditworthiness/credit_check/income/credit_record/credit_file & {creditword}/credit_check",
      ],
      fires: 'A loan without a credit check.',
      passes: 'The credit check takes two days.',
    },
    {
      id: 'cred-en-05',
      kind: 'phrase',
      pattern: [
        '{guarantee}/{promise} you ..2 {creditword}',
        'get/receive/have/obtain ..2 {creditword} ..2 anyway/regardless/no_matter*/in_any_case/either_way/for_sure',
        "bad/poor/weak/negative/terrible/no credit_history/credit_score/credit_record/credit_rating ..4 no_problem/doesn't_matter/does_not_matter/irrelevant/no_obstacle/not_a_problem/welcome",
      ],
      fires: 'Poor credit history is no problem.',
      passes: 'Your credit history is on file.',
    },
    {
      id: 'cred-en-06',
      kind: 'phrase',
      pattern: [
        '{creditword} ..4 has_been/is/was/have_been/been/are/already ?now ?already ?now ?finally ?fully approved/granted/accepted/sanctioned/cleared',
        "we_have/we've/bank_has/committee_has/i_have/i've/we ?now ?already ?just approved/granted ..3 {creditword}",
        'approved ..2 your ..2 {creditword}',
      ],
      fires: 'Your loan has been approved.',
      passes: 'Your loan has been repaid.',
      exceptions: ['negation', 'quotation', 'warning', 'decided'],
    },
    {
      id: 'cred-en-07',
      kind: 'phrase',
      pattern: [
        "without/never/not/don't/n't ..2 checking/check/verifying/verify/looking/asking/examining ..3 income/credit_history/creditworthiness/salary/credit_record/finances/score & {creditword}/{approve}",
        'approve/grant/lend ..2 all/every/any/everyone/everybody & {creditword}',
        'everyone/everybody/anyone ..3 {approve}/gets & {creditword}',
        'consider/regard ..2 {creditword} ..2 approved/granted/done',
        '{creditword} ..2 yours/in_the_bag/a_done_deal/as_good_as_approved/as_good_as_granted/no_problem_at_all',
      ],
      fires: 'Consider the loan granted.',
      passes: 'Consider the loan offer in peace.',
    },
    {
      id: 'cred-en-08',
      kind: 'phrase',
      pattern: [
        "never/not/n't/rarely/won't/don't/doesn't ..1 refuse/refuses/reject/rejects/decline/declines/turn_down/turns_down/say_no/says_no ..3 my/our/your/such/client/clients/anyone/you & {creditword}",
        'sail_through/sails_through/wave_through/waved_through/waves_through/rubber-stamp*/rubber_stamp/nod_through/nodded_through & {creditword}',
        'pulled_strings/pull_strings/pull_some_strings/put_in_a_word/put_in_a_good_word/consider_it_done/consider_it_approved/no_chance_of_refusal/no_chance_of_rejection/cannot_fail & {creditword}',
        '{creditword} ..2 will/shall ..1 go_through/come_through/be_approved/be_granted & already_spoken/have_spoken/never/trust_me/worry/matter/rest_assured',
      ],
      fires: 'They never refuse my clients a mortgage.',
      passes: 'They refused the client a mortgage.',
      within: 'sentence',
    },
    {
      id: 'cred-en-09',
      kind: 'phrase',
      pattern: [
        'committee/credit_team/underwriter/underwriters/risk_department/credit_department/they/boss ..2 sign/signs/approve/approves/accept/accepts/passes/pass ..3 whatever/anything/everything/all_of & {creditword}',
        'no_question/no_doubt/beyond_question/never_in_doubt/not_in_doubt ..4 {creditword} ..4 granted/approved/approval/accepted',
        "relax/don't_worry/do_not_worry/no_worries/no_need_to_worry/rest_easy ..4 {creditword} & get/approve/approved/granted/signs/yours/certain",
      ],
      fires: 'The committee signs whatever I put before them, so the loan is safe.',
      passes: 'The committee signs the loan papers on Monday.',
      within: 'sentence',
    },
    {
      id: 'cred-en-10',
      kind: 'phrase',
      pattern: [
        'no/none/not_one/not_a_single ..1 application/applications/loan/request/mortgage ..6 turned_down/refused/rejected/declined',
        '{creditword} ..3 a_sure_thing/a_safe_bet/a_certainty/a_foregone_conclusion/as_good_as_done',
      ],
      fires: 'No application of yours will ever be turned down.',
      passes: 'No application has reached us yet.',
    },
  ],
}
