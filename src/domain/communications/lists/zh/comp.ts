import type { TriggerList } from '../../types.ts'

export const compZh: TriggerList = {
  family: 'COMM-COMP',
  language: 'zh',
  entries: [
    {
      id: 'comp-zh-01',
      kind: 'phrase',
      pattern: ['{firm} ..12 {blame}', '{blame} ..8 {firm}'],
      fires: '对面那家银行骗人。',
      passes: '他行利率为2%。',
    },
    {
      id: 'comp-zh-02',
      kind: 'co-occurrence',
      pattern: [
        '{blame} ..6 银行/机构/公司/券商/基金公司/顾问 & 他们/那家/对面/别家/别/隔壁/那个',
        '银行/机构/券商/顾问/经理 ..6 骗人/坑人/垃圾/忽悠/骗子/不专业/不靠谱/黑心 & 他们/那家/对面/别家/那个/隔壁/他家',
      ],
      fires: '那家券商的经理忽悠人。',
      passes: '请警惕冒充银行的骗子。',
    },
  ],
}
