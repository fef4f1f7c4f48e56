import type { TriggerList } from '../../types.ts'

export const intEn: TriggerList = {
  family: 'COMM-INT',
  language: 'en',
  entries: [
    {
      id: 'int-en-01',
      kind: 'shape',
      pattern: 'label',
      fires: '[Note for file: call back in May] Dear Ms Hale, thank you.',
      passes: '[Attachment: offer.pdf] Dear Ms Hale, thank you.',
    },
    {
      id: 'int-en-02',
      kind: 'shape',
      pattern: 'placeholder',
      fires: 'Dear {first_name}, thank you.',
      passes: 'Dear Ms Hale, thank you.',
    },
    {
      id: 'int-en-03',
      kind: 'shape',
      pattern: 'rule-id',
      fires: 'Rule SUIT-CAP-01 stopped the product.',
      passes: 'The suit was delivered.',
    },
    {
      id: 'int-en-04',
      kind: 'phrase',
      pattern: [
        '{you}/client/customer/he/she/they ..5 {judge}',
        '{judge} ..3 client/customer/person/lady/man/gentleman',
      ],
      fires: 'The client is stingy.',
      passes: 'The process was tiresome, and I apologise.',
    },
    {
      id: 'int-en-05',
      kind: 'phrase',
      pattern: [
        'internal/our_internal/internally ..2 score/scoring/rating/segment/classification/rank/code/note/notes/remark/memo/comment/grade/assessment/category/target/profitability/system',
        'for_internal_use',
        'internal_use_only',
        'internal_only',
        'not_for_client',
        'not_for_the_client',
        'do_not_forward_to_the_client',
        'do_not_show ..2 client',
        'for_the_file/note_to_file/note_for_file/note_for_the_file/file_note/note_to_self/nb_for_rm/note_for_rm/rm_note/nb_rm/rm_only/do_not_send_to_client',
      ],
      fires: 'Our internal score for you is low.',
      passes: 'The internal market of the EU is large.',
    },
    {
      id: 'int-en-06',
      kind: 'phrase',
      pattern: [
        'churn_risk/churn_score/client_score/customer_score/propensity/wallet_share/share_of_wallet/cross-sell*/upsell*/lead_score/client_value_score/profitability_score/segment_code/client_profitability/relationship_profitability/margin_on_you/margin_on_your/revenue_from_you/revenue_per_client/customer_lifetime/low-value_client/low_value_client/high-value_client/unprofitable_client/unprofitable',
        'segment a/b/c/d/b1/b2/c1/c2/a1/gold/silver',
        'c-client/b-client/a-client/tier ..1 client',
        'you/client/your_account/your_relationship/relationship ..5 profitable/unprofitable/low_margin/low-margin/loss-making & us/bank/client/relationship/you',
        'we_earn/we_make/bank_earns/bank_makes/i_earn ..5 on_you/from_you/with_you/on_your_account/from_your',
        'cross_sell',
        'cross_selling',
        'nps_score',
      ],
      fires: 'You are in segment C of our book.',
      passes: 'The first segment of the course starts soon.',
    },
    {
      id: 'int-en-07',
      kind: 'phrase',
      pattern: [
        "as_an_ai/as_a_language_model/as_an_ai_language_model/i_am_an_ai/i'm_an_ai/large_language_model/system_prompt/my_instructions/my_system/tool_call/tool_result/tool_output/function_call/json/assistant/undefined/lorem_ipsum/insert_name/insert_date/insert_amount/your_name_here/client_name_here/here_is_the_draft/here_is_a_draft/here_is_your_draft/here's_a_draft/here's_the_draft/here_is_the_rewritten/draft_for_review/tbd/xxx/as_requested_here_is_the_email/prompt_injection",
        'rewritten_version',
        "sure_here_is/certainly_here_is/sure_here's",
      ],
      fires: 'As an AI language model I cannot see it.',
      passes: 'The aim of our bank is good advice.',
    },
  ],
}
