/** An hour, a score, a length or a count as it is said, with its unit. */
const amount =
  '(?<!周|星期|礼拜)(?:\\d{1,3}(?:\\.\\d{1,2})?|[二三四五六七八九]?十[一二三四五六七八九]?|[一二两三四五六七八九]百?|[零半])'
const units =
  '点(?:[半整钟]|[一三]刻|[零一二三四五]?十?[一二三四五六七八九]?分?|\\d{1,2}分?)?|[:：]\\d\\d|分钟?|个?半?(?:小时|钟头)|个月|天|周|年|成|%|折|份'
const parts = '(?:上午|早上|下午|中午|晚上|傍晚|凌晨)'
const breath = '(?:呃+|额|嗯+|唔|哦|噢|啊|哎呀?|唉|那个)'
const gap = '[，,、。.…\\s—-]'
const amends = `(?:不对|不不+|不是(?=[，,\\s是])|不(?=[，,\\s])|(?:我)?(?:说|记|讲|写|打|看|搞|弄|念)错了?|错了|口误|(?:更正|纠正)(?:一?下)?|等等|等一?下|准确地?说|确切地?说|应该是|改[成为])`
const amending = `${gap}*(?:${breath}${gap}*)*${amends}(?:${gap}|${breath}|${amends}|是|应该|的|了|说|还是|就|改[成为到])*`
const thinking = `${gap}+(?:${breath}${gap}+)+(?:还是|应该是?|是|改[成为到])?`

/** A figure, its words of taking back and the figure that was meant: 九点半，呃，十点半. */
const atOnce = new RegExp(
  `(?<part>${parts}?)${amount}(?<unit>${units})?(?:${amending}|${thinking})(?=(?<own>${parts}?)(?<meant>${amount}(?<kind>${units})))`,
  'u',
)
/** The same at the end of a clause, behind more than the figure: 十点见孙雅琴，等等，十一点. */
const later = new RegExp(
  `(?=${gap})${amending}(?<own>${parts}?)(?<meant>${amount}(?<kind>${units}))(?:吧|才对|才是)?(?=[，,。！!；;]|$)`,
  'u',
)
const figures = new RegExp(`${parts}?${amount}(?<kind>${units})`, 'gu')
/** What every such slip holds. */
const sign = /不|错|误|正|等|确|改|应该|呃|额|嗯|唔|哦|噢|啊|哎|唉|那个/u

/** 周四不是周四是周三: what is said, denied at once and said better. */
const denied = /(\p{Script=Han}{2,5})[，,\s]*不是\1[，,\s]*(?:而|应该)?是/u

const kindOf = (unit: string): string => (/^[点:：]/u.test(unit) ? 'hour' : unit.replace(/^个?半?/u, ''))

/** 上午九点半，呃，十点半; 七分，不对，六分: the figure that was meant in the place of the one taken back. */
export function withoutFigureSlip(spoken: string): string {
  if (!/\p{Script=Han}/u.test(spoken) || !sign.test(spoken)) return spoken
  const said = spoken.replace(denied, '')
  const found = atOnce.exec(said)
  const { part = '', unit, own, meant = '', kind = '' } = found?.groups ?? {}
  if (!found || (unit !== undefined && kindOf(unit) !== kindOf(kind))) return apart(said)
  const end = found.index + found[0].length + (own ?? '').length + meant.length
  return `${said.slice(0, found.index)}${own || part}${meant}${said.slice(end).replace(/^吧(?=[，,])/u, '')}`
}

function apart(said: string): string {
  const found = later.exec(said)
  const { own = '', meant = '', kind = '' } = found?.groups ?? {}
  if (!found) return said
  const before = [...said.slice(0, found.index).matchAll(figures)].findLast(
    ({ groups }) => kindOf(groups?.kind ?? '') === kindOf(kind),
  )
  if (!before) return said
  const part = own || (new RegExp(`^${parts}`, 'u').exec(before[0])?.[0] ?? '')
  const end = before.index + before[0].length
  return `${said.slice(0, before.index)}${part}${meant}${said.slice(end, found.index)}${said.slice(found.index + found[0].length)}`
}

const breathing = '(?:哎呀?|啊|哦|噢|呃+|额|嗯+|唉)'
/** Words of taking back between two clauses, and what was meant: 当老师了，哦不，是护士. */
const taken = new RegExp(
  `^(?<head>.{4,}?[^，,。；;\\s])${gap}+(?:${breathing}${gap}*)*(?:不对|不是(?=[，,\\s是])|不(?=[，,\\s是])|(?:我|刚才)?(?:说|写|记|讲|打|搞|弄|念)错了?(?=[，,\\s是应改])|口误|更正|(?<=${breathing}${gap}*)应该(?=是))(?:${gap}|${breathing}|(?:我|刚才)?(?:说|写|记|讲|打|搞|弄)错了?(?=[，,\\s])|应该|是|改[成为]|换成)*(?<meant>(?![我他她你它这那])[^，,。；;！!]{1,14})(?<tail>.*)$`,
  'u',
)
/** Words of taking back, wherever they stand. */
const takenBack = /不对|不是|不[，,\s是]|错|口误|更正|应该是/u
/** What a value stands behind. */
const beforeValue =
  /^(?<lead>.*(?:[改换调升降变]成|[改换]为|[改换搬][到去]|升为|叫做?|去了?|[到在当做是成属要补办寄发送交买开查问](?![了过完]))(?:了|个)?)(?<old>[^，,]{1,12}?)(?<mark>了?)$/u
const longestSlip = 120

/** 跟他见面了，啊不是见面，是打的电话: words said before, denied and said better. */
const deniedLater = new RegExp(
  `(?<said>\\p{Script=Han}{2,6})(?<between>[^，,。；;]{0,8})${gap}+(?:(?:${breathing}|不对|等等|错了)${gap}*)*不是\\k<said>了?${gap}*(?:而|应该|其实)?是(?:去|个)?(?<meant>[^，,。；;！!？?]{2,12})`,
  'u',
)
const tense = /^(?<verb>[打发写寄开约])的/u

const withoutDenied = (said: string): string =>
  said.replace(deniedLater, (...found) => {
    const { between = '', meant = '' } = found.at(-1) as Readonly<Record<string, string>>
    return `${meant.replace(tense, '$<verb>')}${between}`
  })

/** 现在当老师了，哦不，是护士: the word that was meant in the place of the one taken back. */
export function withoutWordSlip(spoken: string): string {
  if (spoken.length > longestSlip || !takenBack.test(spoken)) return spoken
  const said = spoken.includes('不是') ? withoutDenied(spoken) : spoken
  const { head, meant, tail } = taken.exec(said)?.groups ?? {}
  if (!head || !meant || tail === undefined) return said
  const from = Math.max(head.lastIndexOf('，'), head.lastIndexOf(',')) + 1
  const clause = head.slice(from)
  // 寄合同，不对，寄发票: what is said anew begins where the slip began.
  const again = meant.length > 1 ? clause.lastIndexOf(meant.slice(0, 1)) : -1
  const { lead, mark = '' } = beforeValue.exec(clause)?.groups ?? {}
  if (again > 0) return `${head.slice(0, from + again)}${meant}${tail}`
  return lead ? `${head.slice(0, from)}${lead}${meant}${mark}${tail}` : said
}
