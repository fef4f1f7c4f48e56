const times =
  '今[天早晚]|昨[天晚]|前天|刚刚?才?|早上|上午|中午|下午|晚上|傍晚|(?:上|这)?(?:个?周|个?星期|个?礼拜)[一二三四五六日天末]?|方才'
const counts =
  '[了过完个一下次趟通封条顿杯场]|[一二三四五六七八九十半几两\\d]+个?多?(?:分钟|小时|钟头|会儿?|刻钟)|会儿'
const things =
  '电话|微信|邮件|电邮|短信|语音|消息|视频|会议?|个?面|个?头|早茶|午饭|晚饭|便?饭|下午茶|茶|咖啡|酒|信'
const deeds = '[通打聊谈见碰吃喝坐开发写回来]'
const ways = `当面|面对面|一起|专门|线上|(?:视频|电话)(?:会议?)?`
const places = '(?:在|到|来)(?:了|过)?(?:网点|行里|办公室|分行|支行|柜台|店里|公司)(?:里|了|来)*'
const titles = '先生|女士|小姐|太太|老师|总(?!共|额|计|体)|董(?!事会)|经理'
const contact = `来电话?|打(?:过)?来(?:电话)?|${deeds}(?:${counts})*(?:${things})?(?:过来|来|给我们?)?(?:${counts})*|(?:的)?(?:${things})(?:里|中|上)?`

/** A colleague of the client's, where the contact follows: 恒锐达的何敏通了电话. */
const colleague = `的[\\p{Script=Han}]{2,6}?(?=(?:${times}|${ways})*(?:${deeds}[${'了过完个'}]|来电|打来|发))`
/** Who, when and how, as far as a first clause says nothing else. */
const frame = new RegExp(
  `^(?:${titles})?(?:${colleague}|的\\p{Script=Han}{1,2}[总董](?![共额]))?(?:${times}|${ways}|${places}|${contact}|[跟和与对]我们?|又|也|还|[，,\\s])*`,
  'u',
)
/** A word that only says that something was said. */
const saying = /^(?:说|讲|跟我说|告诉我)(?:了|是|道)?(?=\p{Script=Han}{2})/u
/** Fewer letters than these tell nothing. */
const least = 3

/**
 * Where in the first clause of a Chinese report what was told begins, counted from the client's end: nothing where the
 * clause says only whom, when and how.
 */
export function toldInHead(clause: string): number | undefined {
  const lead = frame.exec(clause)?.[0].length ?? 0
  const rest = clause.slice(lead)
  if (rest.replace(/[^\p{Script=Han}\d]/gu, '').length < least) return undefined
  return lead + (saying.exec(rest)?.[0].length ?? 0)
}
