import type { TriggerList } from '../../types.ts'

export const discrZh: TriggerList = {
  family: 'COMM-DISCR',
  language: 'zh',
  entries: [
    {
      id: 'discr-zh-01',
      kind: 'co-occurrence',
      pattern: '{groupword} & {refusal}',
      fires: '外地人我们不办理。',
      passes: '资料不全我们不办理。',
    },
    {
      id: 'discr-zh-02',
      kind: 'co-occurrence',
      pattern: '{groupword} & {demean}',
      fires: '女的不懂股票。',
      passes: '我不懂这句话的意思。',
    },
    {
      id: 'discr-zh-03',
      kind: 'phrase',
      pattern: [
        '{groupword}/您这种人/你们这种人/这类人 ..8 一般/都/通常/总是/往往/就 ..4 不/没/差/笨/懒',
        '年纪太大 ..8 不/别/没',
        '太老 ..6 不/别',
        '女的 ..6 不/别/就/应该',
        '只接待 ..4 男/本地',
        '只卖给 ..4 男/本地',
        '只给 ..4 男/本地/城里',
        '因为您是 ..6 {groupword}',
        '您是 ..2 {groupword} ..8 不/没/只能',
        '像您这样的 ..3 {groupword}',
      ],
      fires: '外地人一般都不还款。',
      passes: '外地客户也可在线办理。',
    },
    {
      id: 'discr-zh-04',
      kind: 'co-occurrence',
      pattern: '因为/由于/鉴于/考虑到 ..4 {groupword} & {refusal}/{demean}/不能/不行/不适合',
      fires: '因为您的宗教信仰，我们拒绝受理。',
      passes: '因为资料不全，我们不能受理。',
      within: 'sentence',
    },
  ],
}
