/** A stretch of Chinese without any sign this long was dictated; shorter ones are typed as they are. */
const longRun = /\p{Script=Han}[\p{Script=Han}\d\p{Script=Latin}]{17,}/u
/** A clause is not shorter than this. */
const shortest = 4
/** What is looked at before a boundary. */
const longest = 24

const day =
  '(?:[今明后]天|[今明][早晚]|大后天|(?:[这本下]个?)?(?:周|星期|礼拜)[一二三四五六日天末]|[这本下]个?(?:周|月)|[这本下]?个?[月周年][底末初]|\\d{1,2}月\\d{1,2}[号日]|[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}[号日]|\\d{1,2}[号日]|[早晚]上|[上中下]午)'
/** Behind these a pronoun is whom something is done to or said to, and no new subject. */
const governs =
  '(?:(?<=[过出下回上][来去]|再说|知道)|(?<![查给跟和对替帮问让请叫把为陪约带诉醒系催知看等找向送回应劝见与同由被陪拉发寄打谢求怪夸骂欠借还由是而令使比像连的在去来到说讲]))'
const spoke =
  '(?:带(?:了|来)|说|讲|问|提|想|要(?!求)|抱怨|答应|承诺|保证|觉得|希望|打算|准备|嫌|担心|会|愿意|决定|同意|表示|透露|反映|同意|不想|不要|不愿|让|叫|请|托|在|有|是|刚|最近|今年|明年|年[底前后]|下个?月|那边|这边|自己|本人|太太|老[公婆伴]|先生|儿子|女儿|爱人|爸|妈|父|母|公司|厂|家里?|名下|手[头里上])'
const adverbs = '(?:还|也|又|就|却|都|其实|倒是|另外|已经?|现在|当场|目前|刚才?|马上)*'

/** Where a new clause begins: another subject, a word that joins, or an order to the assistant. */
const starts: readonly string[] = [
  `(?:另外|此外|顺便|对了|然后|接着|回头|(?<=.{6})还有(?=提醒|帮|[他她我]|一件|个))`,
  `(?<![的个每第你])(?:你|请)?${day}?(?:[上中下]午|[早晚]上)?(?:记得)?再?提醒我`,
  `(?<=[了万元块好完过吧定])${day}(?:\\d{1,2}[号日]|[一二三四五六七八九十]{1,3}[号日])?[之以]?前?(?:要|得|必须)(?=给|回|发|交|把|出|办|约|去)`,
  `(?<![的个每第])${day}再(?=[打给去跟催问约联提看])`,
  '(?<![请你])(?:你?请?帮我|麻烦(?:你|帮)|请(?=帮|把|记|安排|登记|提醒|转))',
  `${governs}[他她]们?${adverbs}${spoke}`,
  `${governs}我(?:们|这边|这头)?${adverbs}(?:答应|承诺|保证|应下|说|讲|让|叫|请|劝|建议|约|(?:跟|对|和|向|回)(?:了)?[他她](?:们)?|得|要(?!求)|会|需要|打算|准备|回复|告诉|${day})`,
  '(?<=.{4})(?<![跟和对给问找是的])(?:老板|财务(?:总监)?|会计|对方|客户|人家|老伴|老公|老婆|太太|助理|秘书|那边)(?=(?:刚|也|还|又)?(?:说|讲|问|表示|想|让|要(?!求)|觉得|希望|答应))',
  '(?<=[了是话完妥])答应(?=[他她今明后下这周给帮])',
  '(?<=[给跟和对回发打催约找等诉应][他她])(?:还|又)(?:让|说|问|想|要|提)',
  '(?<![给跟和对向与我们])[他她]们?(?=(?:保证|承诺|答应)(?![他她我了]))',
  '(?<![他她的和跟给])(?:又|还|也)(?:问|说|讲|想|提|要|希望|让|抱怨|答应)',
  '(?<=[^他她的和跟给帮替让问带陪家大小二三]{4})(?:[大小二三])?(?:老伴|老公|老婆|太太|儿子|女儿)(?=[要想在刚也还说生考去今明下])',
  '(?<![他她和跟给帮替])(?:让|要|叫|请)我们(?=.{2})',
  '(?:记一?[下笔]|记下来|记着|记上|记录一下|登记一下)(?=$|[，,。！!\\s])',
]
const boundary = new RegExp(`(?:${starts.join('|')})`, 'gu')
/** 每个季度提醒我, 明天下午三点提醒我: a time belongs to what follows it. */
const whenOnly = new RegExp(
  `^(?:每.{1,9}|(?:${day}){1,2}(?:的?最后一?个?(?:工作日|交易日)|.{0,3}[点半刻前后]*))$`,
  'u',
)

/**
 * Dictated Chinese comes without signs. It gets a comma where another clause plainly begins, so that it reads and is
 * understood like what was typed; what has signs of its own stays as it is.
 */
export function withCommas(said: string): string {
  if (!longRun.test(said)) return said
  let text = ''
  let at = 0
  for (const { index } of said.matchAll(boundary)) {
    const clause =
      /[\p{Script=Han}\d\p{Script=Latin}]*$/u.exec(said.slice(Math.max(at, index - longest), index))?.[0] ??
      ''
    if (clause.length < shortest || whenOnly.test(clause)) continue
    text += `${said.slice(at, index)}，`
    at = index
  }
  return text + said.slice(at)
}
