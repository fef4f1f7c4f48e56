/** How a figure is compared: greater, greater or equal, less, less or equal, equal, or between two. */
export type Comparator = 'gt' | 'gte' | 'lt' | 'lte' | 'eq' | 'between'

type Sign = Exclude<Comparator, 'between'>
type Entry = Readonly<{ pattern: RegExp; sign: Sign | 'about' }>

/** Fillers between a comparing word and its number: "over about CZK", "больше чем на". */
const filler = '(?: ?(?:than|чем|на|в|the|a|сумму|суммой|about|примерно|是|为|于|值))*'

const leading: readonly (readonly [Sign | 'about', string])[] = [
  [
    'gte',
    'no less than|not less than|no fewer than|at least|minimum(?: of)?|min\\.?|starting (?:at|from)|from|>=|≥|not (?:below|under)',
  ],
  [
    'lte',
    'no more than|not more than|not exceeding|not over|not above|at most|up to|maximum(?: of)?|max\\.?|<=|≤|within|no(?:t)? higher than',
  ],
  [
    'gt',
    'more than|over|above|greater than|exceed(?:s|ing|ed)?|bigger than|larger than|higher than|north of|upwards of|in excess of|>|beyond|better than|richer than',
  ],
  ['lt', 'less than|fewer than|under|below|smaller than|lower than|south of|<|short of'],
  ['eq', 'exactly|equals?(?: to)?|precisely|='],
  [
    'about',
    'about|around|approximately|approx\\.?|roughly|circa|ca\\.?|c\\.|nearly|almost|some|somewhere around|close to|~|≈|say',
  ],
  [
    'gte',
    'не менее|не меньше|не ниже|как минимум|минимум|хотя бы|по меньшей мере|по крайней мере|начиная с|от',
  ],
  [
    'lte',
    'не более|не больше|не выше|не свыше|максимум|самое большее|не превыша[а-я]{1,4}|не дороже|в пределах|до|вплоть до',
  ],
  ['gt', 'больше|более|свыше|выше|превыша[а-я]{1,4}|крупнее|дороже|превысил[а-я]?|побольше'],
  ['lt', 'меньше|менее|ниже|мельче|дешевле|поменьше|не дотягива[а-я]{1,4} до'],
  ['eq', 'ровно|точно|равн[а-я]{1,3}|именно'],
  [
    'about',
    'около|примерно|приблизительно|порядка|где-то|почти|под|в районе|плюс-минус|ориентировочно|чуть (?:больше|меньше)',
  ],
  ['gte', '不低于|不少于|不小于|至少|最少|起码|大于等于|大于或等于'],
  ['lte', '不超过|不高于|不多于|不大于|最多|至多|顶多|小于等于|小于或等于'],
  ['gt', '超过|大于|高于|多于|超出|超|逾|不止|突破'],
  ['lt', '低于|少于|小于|不到|不足|未满|未达'],
  ['eq', '等于|正好|刚好|恰好'],
  ['about', '大约|大概|约|差不多|将近|接近|近|左右'],
]

const trailing: readonly (readonly [Sign | 'about', string])[] = [
  [
    'gte',
    '(?:or|and) (?:more|above|over|up|higher|greater)|plus(?![a-zß-ɏа-џ])|\\+(?! ?\\d)|minimum(?![a-zß-ɏа-џ])|at least',
  ],
  [
    'lte',
    '(?:or|and) (?:less|below|under|fewer|lower)|max(?:imum)?(?![a-zß-ɏа-џ])|at most|tops(?![a-zß-ɏа-џ])',
  ],
  ['about', '-?ish(?![a-zß-ɏа-џ])|or so|give or take|more or less'],
  ['gte', '(?:и|или) (?:больше|более|выше|свыше)|как минимум|минимум'],
  ['lte', '(?:и|или) (?:меньше|менее|ниже)|максимум'],
  ['gt', 'с лишним|с хвостиком|с гаком'],
  ['about', 'примерно|плюс-минус|или около того'],
  ['gte', '(?:及|或)?以上|(?:或)?更多|起(?!来|诉|码)|打底'],
  ['lte', '(?:及|或)?以下|以内|之内|封顶'],
  ['about', '左右|上下|出头|(?<=[万亿千百])[多余]'],
]

const alphabetic = (source: string): boolean => /[a-zа-я]/.test(source)
const before: readonly Entry[] = leading.map(([sign, source]) => ({
  sign,
  pattern: alphabetic(source)
    ? new RegExp(`(?:^|[^a-zß-ɏа-џ])(?:${source})${filler} ?$`, 'u')
    : new RegExp(`(?:${source})${filler} ?$`, 'u'),
}))
const after: readonly Entry[] = trailing.map(([sign, source]) => ({
  sign,
  pattern: new RegExp(`^ ?(?:的)?(?:${source})`, 'u'),
}))

/** A comparison said around a number: the sign, whether it is vague, and how far it reaches on either side. */
export type Comparison = Readonly<{ sign?: Sign; approximate?: true; before: number; after: number }>

const window = 26

/** Reads the comparing words directly before `start` and after `end` of a number in a folded text. */
export function comparisonAround(folded: string, start: number, end: number): Comparison {
  const head = folded.slice(Math.max(0, start - window), start)
  const tail = folded.slice(end, end + window)
  let sign: Sign | undefined
  let approximate = false
  let reachBefore = 0
  let reachAfter = 0
  for (const entry of before) {
    const match = entry.pattern.exec(head)
    if (!match) continue
    if (entry.sign === 'about') approximate = true
    else sign ??= entry.sign
    const letters = match[0].search(/\S/)
    reachBefore = Math.max(reachBefore, match[0].length - Math.max(0, letters))
    if (entry.sign !== 'about') break
  }
  for (const entry of after) {
    const match = entry.pattern.exec(tail)
    if (!match) continue
    if (entry.sign === 'about') approximate = true
    else if (sign === undefined) sign = entry.sign
    reachAfter = match[0].length
    break
  }
  return {
    ...(sign === undefined ? {} : { sign }),
    ...(approximate ? { approximate: true as const } : {}),
    before: reachBefore,
    after: reachAfter,
  }
}
