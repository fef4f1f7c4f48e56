import type { TriggerList } from '../../types.ts'

export const otherZh: TriggerList = {
  family: 'COMM-OTHER',
  language: 'zh',
  entries: [
    {
      id: 'other-zh-01',
      kind: 'phrase',
      pattern: [
        '您的邻居/您邻居/您同事/您的同事/您朋友/您的朋友/您亲戚/您的亲戚/您哥哥/您弟弟/您姐姐/您妹妹/您老板/您的老板/您的合伙人/您的表弟/您表哥/您的前夫/您的前妻/您的竞争对手/您的同学 ..6 有/存/持有/买/贷/欠/在我行/在我们行/账户/赎回/投 ..8 #/万/亿/账户/贷款/存款/基金/理财/余额/产品/股票',
        '另一位客户/我的另一位客户/我们的另一位客户/我另一个客户 ..2 姓/叫/张/王/李/陈/刘/赵',
      ],
      fires: '您同事在我行有三百万存款。',
      passes: '您同事已帮您取走文件。',
    },
  ],
}
