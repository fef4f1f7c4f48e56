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
    {
      id: 'other-zh-02',
      kind: 'phrase',
      pattern: [
        '您 ..6 校长/老师/医生/大夫/牙医/邻居/老板/领导/同事/上司/房东/教练/亲戚 ..8 欠我们/欠银行/还欠/在我们这/在我行/在我这/在我们这里',
        '{relation} ..8 也归我管/归我管/也是我管/是我客户/也是我的客户/也是我们的客户/是我们的客户',
        '{relation} ..6 逾期/欠款/还不上/被催收/透支',
        '{relation} ..10 {holding} ..4 卖/赎/清',
        '{relation} ..10 在我们这/在我行/在我这/在我们这里/通过我 ..6 {holds}/{holding}',
        '{relation} ..4 {holdingof} ..8 比您',
      ],
      fires: '您对面修车行的老板也归我管。',
      passes: '您对面有停车位。',
      within: 'sentence',
    },
  ],
}
