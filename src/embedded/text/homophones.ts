import { withMandarinOrders } from './cantonese.ts'

/** Keyboards by sound offer the wrong signs: what is no word by itself is read as the word that sounds the same. */
const meant: readonly (readonly [RegExp, string])[] = [
  [/名天|明添/gu, '明天'],
  [/后填(?!写)/gu, '后天'],
  [/下州/gu, '下周'],
  [/周无(?!论|法|人|需|须)/gu, '周五'],
  [/[题体提][型行星]我|[题体]醒我/gu, '提醒我'],
  [/登计/gu, '登记'],
  [/承若/gu, '承诺'],
  [/头诉|投述/gu, '投诉'],
  [/([美欧港日])圆/gu, '$1元'],
  [/([债证])卷/gu, '$1券'],
  [/推[见件](?=[过了给的]|什么|啥|哪|产品)/gu, '推荐'],
  [/挡案/gu, '档案'],
  [/代款/gu, '贷款'],
  [/汇绿/gu, '汇率'],
  // 没周一提醒我: a day that comes again.
  [
    /(?<![有还都从才又也])没(?=个?(?:周|星期|礼拜)[一二三四五六日天]|个?月(?:初|底|末|[\d一二三十]+[号日])|天[早晚上下中])/gu,
    '每',
  ],
  [/[代带]办(?=事项|任务|清单|[一两三]条)/gu, '待办'],
  [/任物/gu, '任务'],
  [/(?<=[通打个])电化/gu, '电话'],
  [/会[仪义](?=[，,。]|$|室)/gu, '会议'],
  [/返馈/gu, '反馈'],
  [/请(?:球|秋)(?=$|[，,。！])/gu, '请求'],
  [/给我提一?个?醒|给我个提醒/gu, '提醒我'],
  [
    /^(.{2,6}?)的(?:事|那通|电话|会面|记录)?(?:我|还)*(?:忘|没)(?:了|记得?)*记(?:了|上|下|录)?[，,]/gu,
    '补记$1的事：',
  ],
  // 见面前一个小时叫我带上凭证: to be called is to be reminded.
  [/(?<=(?:小时|分钟|[前天号日点半早晚午]))叫我(?=[带打给问去把看查联催准拿回约]|一声)/gu, '提醒我'],
  // 下五三点, 上五十点: half of the day before an hour.
  [
    /([上下中夏尚])[五无武舞伍屋雾物务误吾午](?=(?:十[一二]?|[一二两三四五六七八九]|\d{1,2})(?:点|[:：]\d))/gu,
    '$1午',
  ],
  [/夏午/gu, '下午'],
  [/尚午/gu, '上午'],
  [/([早晚])[尚伤商晌](?=(?:十[一二]?|[一二两三四五六七八九]|\d{1,2})(?:点|[:：]\d))/gu, '$1上'],
]
const any =
  /名天|明添|后填|下州|周无|[题体提][型行星醒]我|登计|承若|头诉|投述|[代带]办|任物|电化|会[仪义]|返馈|给我提一?个?醒|给我个提醒|的.{0,4}[忘没](?:了|记得?)*记|[美欧港日]圆|[债证]卷|推[见件]|挡案|代款|汇绿|没(?:个?[周月星礼]|天)|叫我[带打给问去把看查联催准拿回约一]|请[球秋]|[上下中夏尚][五无武舞伍屋雾物务误吾]|[夏尚]午|[早晚][尚伤商晌]/u

/** The message with the words that were meant by sound. */
export function asHeard(spoken: string): string {
  const said = withMandarinOrders(spoken)
  return any.test(said) ? meant.reduce((text, [wrong, right]) => text.replace(wrong, right), said) : said
}
