import type { TriggerList } from '../../types.ts'

export const discZh: TriggerList = {
  family: 'COMM-DISC',
  language: 'zh',
  entries: [
    {
      id: 'disc-zh-01',
      kind: 'phrase',
      pattern: [
        '{product} ..2 对您 ..4 合适/适合',
        '对您 ..4 合适 & {product}',
        '{recommend} ..10 {product}',
        '{recverb} ..8 {buyverb} ..8 {product}/#',
        '{product} ..6 {recommend}',
      ],
      fires: '推荐您买增利基金。',
      passes: '建议您先看说明书。',
    },
  ],
}
