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

const kindOf = (unit: string): string => (/^[点:：]/u.test(unit) ? 'hour' : unit.replace(/^个?半?/u, ''))

/** 上午九点半，呃，十点半; 七分，不对，六分: the figure that was meant in the place of the one taken back. */
export function withoutFigureSlip(said: string): string {
  if (!/\p{Script=Han}/u.test(said) || !sign.test(said)) return said
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
