import type { Deed } from './claims.ts'

/** Verbs by deed; a single character counts only with a mark of completion. */
const verbs: readonly (readonly [deed: Deed, long: string, short: string])[] = [
  ['send', '发送|发出|寄出|送出|送达|转发|通知|告知|回复|致电|发给|寄给|发了?一封', '发|寄|送'],
  ['task', '安排|预约|设置|提醒|设好|约好', '约|设'],
  ['complete', '标记|办结|完成|关闭', '关'],
  ['log', '记录|登记|录入|记下|记入|写进|写入|写到|归档|备案|入库|存档|在案', '记|录'],
  ['update', '更新|更改|修改|调整|更正|改为|改成|改好', '改'],
  ['undo', '删除|移除|撤销|撤回|取消', '删'],
  [
    'any',
    '保存|存储|储存|创建|新建|建立|添加|提交|批准|执行|转账|办好|办妥|办理|处理|搞定|弄好|生效|存好|建好',
    '存|建|加|办|转|弄',
  ],
]
const result = '(?:好|完|妥|成|下来?|进去?|入|上|掉|走|出去?|到)?'
/** A single character that belongs to another word: 参加了, 开发了, 举办了. */
const elsewhere = '(?<![参增开出爆举大有好周运改写标面])'
const within = '[^，。；]'

const patterns = verbs.map(
  ([deed, long, short]) =>
    [
      deed,
      new RegExp(
        [
          `已${within}{0,24}?(?:${long})(?!的)`,
          `已经?${within}{0,4}?${elsewhere}(?:${short})(?!展|布|行|起|达|算|计|款|贷|往|号|性)`,
          `(?:${long})${result}(?:了|过|完毕|成功)`,
          `${elsewhere}(?:${short})${result}(?:了|过|完毕|成功)`,
          `(?:我|我们)(?:已|刚|帮您|替您|为您|给您|现在|都|把)${within}{0,12}(?:${long})`,
          `^(?:我|我们)${within}{0,6}(?:${long})`,
        ].join('|'),
        'u',
      ),
    ] as const,
)
const stated: readonly (readonly [deed: Deed, pattern: RegExp])[] = [
  ['any', /搞定|办妥|弄好|大功告成|一切就绪|^(?:都|全部|全|已经?)?(?:完成|办好|做好)了?$/u],
  ['any', /(?:保存|转账|创建|添加|提交|更新)(?:已经?)?(?:完成|成功|完毕)/u],
  ['any', /系统(?:里|中)?已?有(?:这|该|此)条?(?:记录|任务)/u],
  ['update', /(?:把|将).{1,16}改(?:成|为|好)/u],
]
/** A negation, a wish, or something still to come; 不久, 不过 and 不仅 deny nothing. */
const unreal =
  /未|没|尚|不(?!久|过|仅|但|止)|无法|待|将(?!.{1,16}改)|(?<!机|社)会(?!议|面|谈)|可以|能(?!源)|请|如果|若|才|是否|吗|正在|准备|查到|找到|搜到|看到|显示|草稿|起草|草拟|需要|想|乐意|愿意|乐于|希望/u
/** What the client or somebody else did, and what became of the bank's own things, is a record. */
const others =
  /^[^\p{L}]*(?:(?:她|他|客户|对方|其)(?!的)|(?:该|此|这笔|她的|他的|客户的)?(?:账户|贷款|合同|银行卡|存款|定存|kyc|风险|证件|护照|保单|投诉))(?!.{0,4}(?:通知|告知))/u

/** The deeds that one Chinese clause claims. */
export function chineseDeeds(clause: string): Deed[] {
  if (!/\p{Script=Han}/u.test(clause) || unreal.test(clause) || others.test(clause)) return []
  // The stage that a card gives a client is no deed: → 已关闭.
  const bare = clause
    .replace(/(?:19|20)?\d{2,4}年\d{1,2}月(?:\d{1,2}日)?.*$/u, '')
    .replace(/→ ?已关闭(?=\W*$)/u, '')
  const found = new Set<Deed>()
  for (const [deed, pattern] of [...stated, ...patterns]) if (pattern.test(bare)) found.add(deed)
  return [...found]
}
