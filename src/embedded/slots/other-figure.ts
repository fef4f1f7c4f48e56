type Fields = Readonly<Record<string, unknown>>

const unit = String.raw`(?:k|m|mio|mn|bn|mln|million|thousand|grand|%|percent|per cent|bps?|万|亿|元|тыс\.?|млн\.?|тысяч\p{L}*|миллион\p{L}*|процент\p{L}*)`
const number = String.raw`\d[\d.,'’]*\d|\d`
const figures = new RegExp(
  String.raw`(?<![\p{L}\d.,])(?:${number})(?:\s?${unit})?(?![\p{L}\d]|[.,:]\d)`,
  'giu',
)
const better = new RegExp(
  String.raw`^(?:(?:no|nope|sorry|sry|wait|oops|actually|hm+|well|and|but|my mistake|correction|not (?:${number})(?:\s?${unit})?(?: but)?|нет|ой|извини|точнее|вернее|不对?|不是|错了|等等|啊)[\s,.!，。！—-]*)*(?:it(?:['’]?s| was| is| should be)|make (?:it|that)|i (?:mean|meant)|(?:should|must) be|rather|это|там|было|надо|是|应该是|改成|改为)?\s*(?<figure>(?:${number})(?:\s?${unit})?)(?: (?:of course|please|pls|instead|not \S+|а не \S+))?[\s.!。！]*$`,
  'iu',
)
const opens =
  /^(?:not?|nope|sorry|sry|wait|oops|actually|correction|my mistake|make|it|i mean|нет|ой|извини|точнее|вернее|это|不|错|等等|是|应该|改)/iu

/** What stands behind the figure: thousands are no percentages. */
const kind = (figure: string): string => figure.replace(/[\d.,'’\s]/gu, '').toLowerCase()

/** The text with another figure in the place of the only one of its kind. */
function exchanged(text: string, figure: string): string | undefined {
  const found = text.match(figures) ?? []
  const alike = found.filter((each) => kind(each) === kind(figure))
  const [old] = alike.length > 0 ? alike : found
  const one = alike.length === 1 || (alike.length === 0 && found.length === 1 && kind(figure) === '')
  if (!old || !one) return undefined
  const more = kind(figure) === '' ? figure + old.slice(old.length - kind(old).length) : figure
  return text.replace(old, more)
}

/** "No, it was 600k": another figure for the words of the card that waits; nothing where none of them has one. */
export function otherFigure(said: string, { text, note, subject }: Fields): Fields | undefined {
  const figure = opens.test(said.trim()) ? better.exec(said.trim())?.groups?.figure : undefined
  if (figure === undefined) return undefined
  const field = Object.entries({ text, note, subject }).find(([, value]) => typeof value === 'string')
  const anew = field && exchanged(String(field[1]), figure)
  return field && anew !== undefined ? { [field[0]]: anew } : undefined
}
