import type { TriggerList } from '../../types.ts'

export const discEn: TriggerList = {
  family: 'COMM-DISC',
  language: 'en',
  entries: [
    {
      id: 'disc-en-01',
      kind: 'phrase',
      pattern: [
        'our/my recommendation ..3 {product}',
        'recommendation ..2 is/to_buy ..4 {product}',
        '{recommend} ..6 {product}',
        '{recverb} ..4 {buyverb} ..6 {product}/#',
        '{product} ..5 {recommend}',
        'should/could/might/may/why_not/better ..3 buy/invest/subscribe/purchase/take_out ..5 {product}',
      ],
      fires: 'I recommend the Alpine Fund.',
      passes: 'I recommend that you read the brochure.',
    },
  ],
}
