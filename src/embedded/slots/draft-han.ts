import { tidy } from './words.ts'

/** The letter that is ordered, up to what it is to say. */
const ordered =
  /(?:写|发|拟|起草|回|来|弄)(?:个|一?[封条份则])?(?:简短的?|正式的?|客气的?)?(?:邮件|电邮|微信|短信|消息|信函?|函)(?:给\p{Script=Han}{1,8}?(?=[，,\s]|确认|问|提醒|请|让|解释|说明|祝|恭喜|核对))?[，,\s]*/u
const whom = '(?:一?[下声]|问|[他她]们?|对方|客户|人家|大家|先)*'
const opened = '^(?:跟|和|向|给)?(?:[他她]们?|对方|客户)?(?:一起|先|再|就)*'

type Form = readonly [RegExp, (rest: string) => string]
/** What the letter does, and how that is said to the client. */
const forms: readonly Form[] = [
  [new RegExp(`${opened}(?:确认|核对|核实|敲定)${whom}(?=\\S)`, 'u'), (rest) => `想跟您确认：${rest}`],
  [
    new RegExp(`${opened}(?:问(?![候好安])|请教|打听|咨询|了解)${whom}(?=\\S)`, 'u'),
    (rest) => `想请问您：${rest}`,
  ],
  [new RegExp(`${opened}提醒${whom}(?:要|记得|别忘了?)*(?=\\S)`, 'u'), (rest) => `谨提醒您：${rest}`],
  [new RegExp(`${opened}(?:请|让|叫|要求|麻烦)(?:[他她]们?|对方|客户)`, 'u'), (rest) => `烦请您${rest}`],
  [
    new RegExp(`${opened}(?:解释|说明|讲清楚?|说清楚?)${whom}(?=\\S)`, 'u'),
    (rest) => `关于${rest}，特向您说明如下：`,
  ],
  [new RegExp(`${opened}祝贺?(?:[他她]们?|对方)?(?=\\S)`, 'u'), (rest) => `祝您${rest}！`],
  [
    new RegExp(`${opened}(?:列一?[下列]|列出|写上|写清楚?|附上|讲讲|介绍)${whom}(?=\\S)`, 'u'),
    (rest) => `现将${rest}列明如下：`,
  ],
  [new RegExp(`${opened}恭喜(?:[他她]们?|对方)?(?=\\S)`, 'u'), (rest) => `恭喜您${rest}！`],
]

/** What an order for a letter in Chinese wants said, as a sentence to the client: 跟她确认一下周五的地点. */
export function matterIn(said: string): string | undefined {
  const found = ordered.exec(said)
  if (!found) return undefined
  const matter = said
    .slice(found.index + found[0].length)
    .split(
      /[，,。；;]\s*(?:另外|顺便|再|然后|语气|客气|简短|用(?:中|英|俄)文|短一?点|别太长|先别|不要发|别发)/u,
      1,
    )[0]!
    .replace(/[。！!\s]+$/u, '')
  for (const [form, toClient] of forms) {
    const order = form.exec(matter)
    const rest = order ? tidy(matter.slice(order[0].length)) : ''
    if (rest.length > 1) return toClient(rest.replace(/(?<![其吉])[他她]们?/gu, '您'))
  }
  return undefined
}
