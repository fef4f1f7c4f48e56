import { reportedInRussian, toldInRussian } from './told-ru.ts'

const when =
  '(?:刚刚?才?|今[天早晚]|昨[天晚]|前天|方才|早上|上午|中午|下午|晚上|(?:上|这)?个?(?:周|星期|礼拜)[一二三四五六日天末]|[，,\\s])*'
const met =
  '(?:通(?:了|完|过)|挂(?:了|断)|打(?:了|完|来|过来)|来(?:了)?(?:个|过)?电|来过|视频(?!会议?(?:室|系统))|聊(?:了|完|过)|谈(?:了|完|过)|见(?:了|完|过|到)|碰(?:了|到|见)|[吃喝](?:了|完|过|咖啡|茶|饭|早茶)|坐了|开(?:了|完|视频会|会)|发(?:了|来)?(?:个|条|封)?(?:微信|邮件|短信|消息|语音)|(?:微信|邮件|短信|电话|语音)(?:里|上|中)?(?:说|讲|问|吐槽|抱怨|告诉|回)|来(?:了|到)?(?:网点|行里|柜台|办公室|支行)|到(?:了)?(?:网点|柜台)|拜访了?|出来|转了|逛了|打了?(?:场|个)|参观了|收(?:了)?线|[挂撂断放](?:了|下|完)(?:[^，,。：:\\s]{0,8}的)?(?:电话|线|机)|[挂断]线)'
/** 林婉清昨晚发微信吐槽退款没到，我说…: a contact with whom, told first. */
const reportedInChinese = new RegExp(
  `^(?:记(?:一下|一笔)?[：:，,\\s]*)?${when}(?![给替帮]|.{0,6}(?:提醒|约|帮我|请|查|把|记得|别忘|安排|写|拟|起草|答应|承诺|保证))(?:我)?(?:放下|挂了|撂下|撂了)?(?:跟|和|与|陪|同|去|到|找|从)?[^，,。：:\\s]{1,12}?${met}[^。]*?[，,\\s][^。]{5,}`,
  'u',
)

/** Whether a message in Chinese tells of a contact first and goes on. */
export const reportsInChinese = (folded: string): boolean =>
  /\p{Script=Han}/u.test(folded) && reportedInChinese.test(folded)

/** Work is given to a department in so many words. */
const handedOver = /转(?:给|交|到)|交(?:给|由)|丢给|(?:帮我|请)(?:问|让|叫)/u

const six = (tools: readonly string[]): [string, number][] => tools.map((tool) => [tool, -6])

/** What a message that reports a contact first says against other wishes: these stand on the card of its note. */
export function reported(folded: string): readonly (readonly [tool: string, by: number])[] | undefined {
  const russian = reportedInRussian.test(folded)
    ? six(['record_promise', 'open_request', 'create_task', 'record_fact'])
    : []
  if (toldInRussian.test(folded)) {
    russian.push(['create_task', -4], ['update_client', -4])
    if (/^(?:запиши|зафиксируй|отметь|занеси|внеси)/u.test(folded)) russian.push(...six(['record_promise']))
  }
  if (russian.length > 0) return russian
  if (!reportsInChinese(folded)) return undefined
  const others = ['record_promise', 'create_task', 'record_fact']
  return six(handedOver.test(folded) ? others : [...others, 'hand_off'])
}
