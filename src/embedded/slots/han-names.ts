import { hanWords } from './common-words.ts'
import { hanPlaceAt } from './known-places.ts'
import { justBefore, type Span } from './words.ts'

const surnames = new Set(
  '王李张刘陈杨黄赵吴周徐孙马朱胡林郭何高罗郑梁谢宋唐许邓冯韩曹曾彭萧肖蔡潘田董袁于余叶蒋杜苏魏程吕丁沈任姚卢傅钟姜崔谭廖范汪陆金石戴贾韦夏邱方侯邹熊孟秦白江阎薛尹段雷黎史龙陶贺顾毛郝龚邵万钱严覃武戚莫孔汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳欧管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池麻苑迟邝封官谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井巴窦陳張劉黃趙吳孫馬鄭羅謝許鄧馮韓蕭葉蔣蘇呂盧鍾譚範陸賈韋鄒嚴龍顧賀陶錢莊聶齊葛龐樂關蘭紀單華',
)
const compound = new Set(
  '欧阳 司马 上官 诸葛 东方 皇甫 尉迟 公孙 慕容 令狐 司徒 端木 歐陽 司馬 諸葛 東方'.split(' '),
)

const organisation =
  /(?:有限责任公司|股份有限公司|有限公司|集团公司|分公司|公司|集团|控股|股份|贸易|科技|实业|物流|投资公司|地产|置业|电子|制造|食品|医药|建材|餐饮|酒店|工厂|厂|事务所|基金会|有限公司)$/u
const organisationTail =
  /^(?:股份|科技|贸易|实业|物流|控股|集团|投资|地产|置业|电子|制造|食品|医药|建材|餐饮|酒店)*(?:有限责任公司|股份有限公司|有限公司|集团|公司|控股|贸易|科技|实业|物流|地产|置业|电子|制造|食品|医药|建材|餐饮|酒店|厂|事务所)/u

const leads = new Set('和跟与同给对向帮为找约把将叫见访问查看于是及代请让替据按')
const titles = /^(?:先生|女士|小姐|太太|老师|总经理|董事长|总|董|经理|博士|教授|老板|家|的)/u
const stops = new Set(
  '的了吗呢吧啊是有在想要打通见面说谈聊问和跟与给对把被让我你他她它们这那什么哪谁今昨上下本周月年日号电话邮件会议贷款任务待办笔个位条次元万千百，。、先总写登准吃刚已又就都也还去发寄送签买卖约请查看需喜提改搬换更升降续到过没持做办回催拒觉希考决同反抱投询咨介推转汇存取还借欠付收赎申最快名住因为所以但或及从向往比按被道转改来开喝吃看会只总共谈聊因由像等夸嫌',
)

/** Verbs of one character end a run of unknown ones. */
const breaks = new Set(
  '问查说写发寄打约催送带回查见买卖还借存取把被和跟与给对向替从到去来要想的了吗呢吧在是有',
)

/** Length of the longest known word that starts here, 0 when none does. */
function knownAt(text: string, at: number): number {
  const place = hanPlaceAt(text, at)
  if (place > 0) return place
  for (let length = Math.min(7, text.length - at); length > 0; length -= 1)
    if (hanWords.has(text.slice(at, at + length))) return length
  return 0
}

const han = /\p{Script=Han}/u

function organisationAt(text: string, at: number): number {
  for (let length = 2; length <= 8 && at + length < text.length; length += 1) {
    const char = text.charAt(at + length - 1)
    if (!han.test(char) || leads.has(char) || breaks.has(char)) return 0
    const tail = organisationTail.exec(text.slice(at + length))
    if (tail) return length + tail[0].length
  }
  return 0
}

/** Length of a person's name that starts here: a surname and one or two characters, or a surname before a title. */
function personAt(text: string, at: number): number {
  if (/[小老阿]/u.test(text.charAt(at)) && surnames.has(text.charAt(at + 1)) && knownAt(text, at) < 2)
    return 2
  const family = compound.has(text.slice(at, at + 2)) ? 2 : surnames.has(text.charAt(at)) ? 1 : 0
  if (family === 0) return 0
  let end = at + family
  if (/^(?:总(?!共|额|计|体|部|行|数)|董(?!事)|先生|女士|小姐|太太|老师|经理)/u.test(text.slice(end)))
    return family
  for (let count = 0; count < 2; count += 1) {
    const char = text.charAt(end)
    if (!han.test(char) || stops.has(char)) break
    if (count > 0 && knownAt(text, end) >= 1 && (knownAt(text, end) > 1 || leads.has(char))) break
    if (count === 0 && knownAt(text, end) > 1) break
    end += 1
  }
  return end - at > family ? end - at : 0
}

export type HanName = Span & Readonly<{ score: number }>

/** Chinese names in a text, best first: after 和/给/查 or before 的/先生/总 they are surest. */
export function hanNames(text: string): HanName[] {
  const found: HanName[] = []
  const unknown: HanName[] = []
  for (const run of text.matchAll(/\p{Script=Han}+(?:·\p{Script=Han}+)*/gu)) {
    const from = run.index
    const to = from + run[0].length
    let gap = from
    let at = from
    const close = (end: number): void => {
      if (end - gap < 2 || end - gap > 8) return
      const before = text.charAt(gap - 1)
      const led = leads.has(before) || /(?:联系|拜访|通知|提醒|关于|问)$/u.test(justBefore(text, gap, 2))
      unknown.push({ start: gap, end, score: led || gap === 0 ? 2 : breaks.has(before) ? 1.5 : 0.5 })
    }
    while (at < to) {
      const known = knownAt(text, at)
      const company =
        known > 1 || leads.has(text.charAt(at)) || breaks.has(text.charAt(at))
          ? 0
          : organisationAt(text.slice(0, to), at)
      const person = company ? 0 : personAt(text.slice(0, to), at)
      const clash = known > 1 && !(person === 3 && known === 2 && surnameLeads(text, at))
      if ((company || person) && !clash) {
        const end = at + (company || person)
        const lead = at === from || leads.has(text.charAt(at - 1)) ? 1 : 0
        const follows = titles.test(text.slice(end)) ? 1 : 0
        close(at)
        found.push({ start: at, end, score: 1 + lead + follows + (company ? 1 : 0) })
        at = end
        gap = at
      } else if (known > 0) {
        close(at)
        at += known
        gap = at
      } else if (breaks.has(text.charAt(at))) {
        close(at)
        at += 1
        gap = at
      } else at += 1
    }
    close(to)
  }
  const dotted = [...text.matchAll(/\p{Script=Han}+·\p{Script=Han}{1,4}/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    score: 3,
  }))
  return [...dotted, ...found, ...unknown].sort((a, b) => b.score - a.score || a.start - b.start)
}

/** A known word of two characters may still begin a name when a lead word stands before it. */
const surnameLeads = (text: string, at: number): boolean => at > 0 && leads.has(text.charAt(at - 1))

/** Whether a name has the form of a person's: a family name and one or two more. */
export const isPersonal = (name: string): boolean =>
  /[小老阿]/u.test(name.charAt(0)) || surnames.has(name.charAt(0)) || compound.has(name.slice(0, 2))

export const isOrganisation = (name: string): boolean => organisation.test(name)
