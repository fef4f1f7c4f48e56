import { type Cue, chinese as zh } from './cue.ts'

const tell = { only: 'tell' } as const
const ask = { only: 'ask' } as const
const shelf = '(?:产品|理财|基金|存款|定存|贷款|保险|债券|债|方案|票据|东西)'
const past =
  '(?:今[天早]|昨[天晚]|前天|刚[刚才]?|早上|上午|中午|下午|晚上|上?(?:周|星期|礼拜)[一二三四五六日天末])'
const give = '(?:[发交寄传送补还带拿打汇转递]|提供|签)'
const toUs = '(?:过来|上来|回来|进来|给我们?|给咱们?|给行里|到我们|到行里|来)'

/** Whole matters as they are told between two meetings: promises of others, marks that were given, what fits. */
export const livelyChineseCues: readonly Cue[] = [
  // 给客服打了九分: a mark is what a client says of us, whichever department it is for.
  zh(
    'log_feedback',
    12,
    '(?:打|给|评)(?:了|出|我们|个|的|得)*(?:[零一二两三四五六七八九十\\d]{1,3}分(?!钟|之|期|行)|满分)|(?:评价|评分|打分)(?:是|为|才|只有|给的?|[：:])*[零一二两三四五六七八九十\\d]{1,3}分|只(?:肯|能|愿意?)?给[零一二两三四五六七八九十\\d]{1,3}分',
    tell,
  ),
  // 有哪些合适的产品可以推荐给她, 卖完的钱放哪些产品好
  zh(
    'suggest_products',
    15,
    `^(?!.*(?:哪|什么|多少)(?:些|个|位|几个)?(?:客户|人)).*(?:什么|啥|哪些|哪种|哪类|哪款|哪几[款种只]|哪一?[款只种]).{0,5}${shelf}.{0,8}?(?:合适|适合|[更比]?较?好(?![^]{0,3}[吗么])|稳妥|划算|给[他她]|给.{2,4}(?:用|配|推|看)|推[荐给]|能配|可以配|能用|值得)`,
  ),
  // 郑家豪说他明天把地址证明发来: nothing but what the client will bring is the client's promise.
  zh(
    'record_promise',
    9.5,
    `^(?!我|咱|提醒|.*(?:提醒|待办|任务|记得|哪|什么|聊|谈|见了|电话|微信|来电))[^，,。？?\\s]{2,10}?(?:那边|那头)?(?:刚才?|今天)?(?:(?:说|讲|回话|表示|讲好|说好|回复说?)(?:了|是|好)?[，,\\s]?(?:[他她]们?|自己)?|会(?:在)?|要)(?![^，,]{0,4}(?:想|问|希望))[^，,？?]{0,14}${give}[^，,？?我咱]{0,8}${toUs}?[^，,？?]{0,8}(?:记一?下|记上|记着)?[。！!]?$(?<=${give}.{0,3}${toUs}.{0,10})`,
    tell,
  ),
  zh(
    'list_promises',
    9,
    '我(?:们|这边|还|是不是|有没有|到底|都)*(?:欠|差)(?:着|了|过)?[^，,钱款债]{1,8}?(?:什么|啥|哪些|没有?|吗)[^钱款]*$',
    ask,
  ),
  // A contact that the client's name and a past day open: 徐振邦上周四跟我视频 想…
  zh(
    'log_interaction',
    6.5,
    `^\\p{Script=Han}{2,8}?${past}.{0,4}?(?:跟|和|与|同|找|约)我(?:们)?(?:视频|通话|通(?:了)?(?:个|一?通)?电话|见(?:了)?(?:个|一)?面|开(?:了)?(?:个)?会|聊|吃|喝|碰|谈)`,
    tell,
  ),
]
