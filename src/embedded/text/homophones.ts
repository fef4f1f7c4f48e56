/** Keyboards by sound offer the wrong signs: what is no word by itself is read as the word that sounds the same. */
const meant: readonly (readonly [RegExp, string])[] = [
  [/名天|明添/gu, '明天'],
  [/后填(?!写)/gu, '后天'],
  [/下州/gu, '下周'],
  [/周无(?!论|法|人|需|须)/gu, '周五'],
  [/[题体提][型行星]我/gu, '提醒我'],
  [/登计/gu, '登记'],
  [/承若/gu, '承诺'],
  [/头诉|投述/gu, '投诉'],
  [/[代带]办(?=事项|任务|清单|[一两三]条)/gu, '待办'],
  [/任物/gu, '任务'],
  [/(?<=[通打个])电化/gu, '电话'],
  [/会[仪义](?=[，,。]|$|室)/gu, '会议'],
  [/返馈/gu, '反馈'],
]
const any =
  /名天|明添|后填|下州|周无|[题体提][型行星]我|登计|承若|头诉|投述|[代带]办|任物|电化|会[仪义]|返馈/u

/** The message with the words that were meant by sound. */
export const asHeard = (said: string): string =>
  any.test(said) ? meant.reduce((text, [wrong, right]) => text.replace(wrong, right), said) : said
