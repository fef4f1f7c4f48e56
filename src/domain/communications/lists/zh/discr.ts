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
    {
      id: 'discr-zh-05',
      kind: 'phrase',
      pattern: [
        '{groupword} ,,6 一般/通常/都/我们/我行/还是/最好/向来/基本 ..4 不给/不放款/不办/不受理/不批/不做/不接/不卖/不开通/不贷/不放/不敢/不碰',
        '{groupword} ,,14 听不明白/听不懂/看不懂/弄不明白/搞不明白/学不会/理解不了/搞不清',
        '来的客户/来的人/籍客户/籍的客户/那边的人/那边来的/那一带的人/那地方的人/口音的客户/地方的人 ,,8 不放款/不做/不批/不贷/不放/不给/不接/不借/不受理/不敢/信不过/不靠谱/不讲信用',
      ],
      fires: '您这个年纪的老太太，我们一般不给开通期权。',
      passes: '老年人来网点，我们一般不收手续费。',
      within: 'sentence',
    },
    {
      id: 'discr-zh-06',
      kind: 'phrase',
      pattern: [
        '女同志/女人家/女士/妇道人家/妇女/女的/女孩子/女人/女性/家庭主妇 ,,8 炒股/投资/理财/基金/股票/期权/账户/这种/这些 ,,8 让您爱人/让您先生/让您老公/让您丈夫/让爱人/让先生/让老公/交给先生/交给老公/交给爱人/交给您先生/让您儿子/让男的/男人来',
        '{groupword} ..8 一律/多收/加收/从严/提高门槛/额外/格外/另收 ..6 抵押/担保/利率/审核/手续费/保证金/押金/审查',
      ],
      fires: '您一个女同志，炒股还是让您爱人来吧。',
      passes: '请让您爱人一起来签字。',
      within: 'sentence',
    },
    {
      id: 'discr-zh-07',
      kind: 'phrase',
      pattern: [
        '{groupword} ..6 太麻烦/费劲/太费事/费事/添乱/拖累/累赘/烦人',
        '{groupword} ..6 难懂/难理解/搞不懂/弄不懂/不在行/不灵光',
      ],
      fires: '坐轮椅的客户太麻烦了。',
      passes: '手续太麻烦了。',
    },
    {
      id: 'discr-zh-08',
      kind: 'phrase',
      pattern: [
        '听您口音/看您姓氏/看您名字/看您户籍/看您长相 ..12 担保/利率/额度/不能/加倍/不批',
        '您太太怀孕/她怀孕/您怀孕/要生孩子 ..8 别批/不批/不给/不能贷/拒/缓',
        '投资/理财/炒股/金融 ..3 男人的事/男人的活/男人来/不是女人',
      ],
      fires: '听您口音不是本地人，担保得加倍。',
      passes: '听您口音，您是四川人吧。',
      within: 'sentence',
    },
    {
      id: 'discr-zh-09',
      kind: 'phrase',
      pattern: [
        '只 ..2 给/卖/做/面向/借 ..1 男/年轻/本地 ..2 客户/人',
        '您太太/您老婆/您母亲/她 ..4 听不懂/看不懂/搞不懂/弄不懂',
      ],
      fires: '这个计划我们只给男客户做。',
      passes: '这个计划我们只给新客户做。',
      within: 'sentence',
    },
  ],
}
