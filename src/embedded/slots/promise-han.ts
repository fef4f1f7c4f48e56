import type { Span } from './words.ts'

/** Whom the client speaks for, how it was told, and who will do it: all that stands before what will be done. */
const lead =
  '(?:\\p{Script=Han}{2}那[个位边头])?(?:的?(?:老板|财务|会计|助理|秘书|[\\p{Script=Han}]{1,2}总)|那边|那头|这边|公司|女士|先生|小姐|太太|老师|总)*[，,\\s]*(?:刚才?|刚刚|今天|今早|昨天|电话里|微信里|微信|来电|又|也|还|跟我|和我|对我|拍了?胸脯|打了?包票|咬死了?)*(?:(?:说|讲|表示|回话|回复|保证|答应|承诺|应承|许诺|告诉我)(?:了|过|是|好|定|会)*|(?:说|讲|约|谈)(?:好|定)了?)?[，,\\s：:]*(?:[他她]们?|自己|对方)?'
const leading = new RegExp(`^${lead}(?:一定|肯定|保证|会|要|将|就|再|能)*(?:在(?=把|将|$))?`, 'u')

/** What comes to us, is settled or is brought along. */
const brings =
  /^[^我咱]{0,8}给(?:我们?|咱们?|行里)(?=\p{Script=Han}{2})(?!.{0,4}(?:打|发|回)?(?:电话|意见|建议|分|好评))|(?:[发交寄传送补带拿递汇打转]|提供|提交).{0,10}?(?:过来|上来|回来|进来|给(?:我|咱|行里)|到(?:我|行里|咱))|(?:[发交寄传送补带拿]|提供)(?:给)?我们?(?:一份|邮箱|微信|手机|这里|这边)?(?=$|[，,。！!\s])|给(?:我们?|咱们?|行里)(?=$|[，,。！!\s])|[发交寄传送补带拿]来(?=$|[，,。！!\s])|(?:[还付补交备缴结]|打)(?:清|齐|完|上|足|款)|(?:带|拿|送).{1,12}来|(?:还|付|汇|打)(?:款|钱|欠|上|过)|到账|签(?:字|好|完|了|回)|(?:一定|肯定|会|准|能)?(?:到|在|交到|送到)(?:我|咱)们?手[上里头]/u

/** Somebody of ours does it: whoever stands before the deed is no 我 to whom it is done. */
const byUs = /(?<![给发交寄传送到还带拿补转付跟对和告诉])(?:我|咱)/u
const reached = /(?:跟|向|对|给|和|与|同|替|帮|我|咱们?)\s*$/u

/** Whether the client who stands before the promise makes it: 高文静说收入证明后天发我. */
export function clientBrings(said: string, client: Span): boolean {
  if (!/\p{Script=Han}/u.test(said) || reached.test(said.slice(0, client.start))) return false
  const rest = said.slice(client.end)
  const told = rest.slice(leading.exec(rest)?.[0].length ?? 0)
  return brings.test(told) && !byUs.test(told) && !/^(?:的|让|叫|请|要我|想|问)/u.test(told)
}

/** What is promised, without who told it and by which word. */
export const toldByClient = (text: string, side: 'client' | undefined): string => {
  const bare = side === undefined ? text : text.replace(leading, '')
  return bare.length > 1 ? bare : text
}

const people = '会计|财务(?:总监)?|助理|秘书|老板|太太|老[公婆伴]|先生|儿子|女儿|律师|公司'
const theirClause = new RegExp(
  `^(?:(?:[他她]们?|客户|对方|人家)(?:的?(?:${people}))?|(?:${people}))(?:那边|自己|也|还|已经)*(?:(?:说|讲|表示|保证|答应|承诺)(?:了|过|好|是)?[他她]?们?)?(?:一定|肯定|会|要|将|就|再)*(?:在(?=把|将))?`,
  'u',
)

/** 健康告知下周二给我: a thing that comes to us by a day, whoever brings it. */
const broughtToUs = /^[^我咱你]{2,14}(?:[发交寄传送补带]给?|给)(?:我们?|咱们?|行里)$/u

/** In a report, the words before what somebody on the client's side will bring us: 她会计周三把报表发过来. */
export function theyBring(clause: string, dated: boolean): string | undefined {
  if (dated && broughtToUs.test(clause)) return ''
  const found = theirClause.exec(clause)?.[0]
  if (found === undefined || !(dated || /会|要/u.test(found)) || /了$/u.test(clause)) return undefined
  const rest = clause.slice(found.length)
  return brings.test(rest) && !byUs.test(rest) && !/^(?:让|叫|请|想|问|的)/u.test(rest) ? found : undefined
}
