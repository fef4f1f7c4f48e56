/** Month names and short forms of English, folded; `may` needs a context of its own. */
const english =
  'january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sept|sep october|oct november|nov december|dec'
const russian =
  'январ[ьяеюё]м?|янв феврал[ьяею]м?|фев|февр март[аеу]?|мар|мартом апрел[ьяею]м?|апр ма[йяею]|маем июн[ьяею]м?|июн июл[ьяею]м?|июл август[аеу]?|авг|августом сентябр[ьяею]м?|сент|сен октябр[ьяею]м?|окт ноябр[ьяею]м?|нояб|ноя декабр[ьяею]м?|дек'

const compile = (list: string): RegExp[] => list.split(' ').map((names) => new RegExp(`^(?:${names})$`, 'u'))
const patterns = [compile(english), compile(russian)]

export const englishMonth = `(?:${english.replaceAll(' ', '|')})`
export const russianMonth = `(?:${russian.replaceAll(' ', '|')})`

/** 1 to 12 for a folded month word of either language. */
export function monthOf(word: string): number | undefined {
  for (const list of patterns) {
    const index = list.findIndex((pattern) => pattern.test(word))
    if (index >= 0) return index + 1
  }
  return undefined
}

const englishOrdinals =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first'.split(
    ' ',
  )
const russianStems =
  'перв втор трет четверт пят шест седьм восьм девят десят одиннадцат двенадцат тринадцат четырнадцат пятнадцат шестнадцат семнадцат восемнадцат девятнадцат двадцат'.split(
    ' ',
  )
const russianEnding = '(?:ого|ому|ое|ым|ом|ьего|ьему|ье|ьим|ьем)'

/** Spelled days of the month, as alternatives of a pattern over folded text. */
export const englishOrdinal = `(?:${[...englishOrdinals].reverse().join('|').replaceAll('-', '[ -]')})`
export const russianOrdinal = `(?:(?:двадцать |тридцать )?(?:${russianStems.join('|')})${russianEnding}|тридцат${russianEnding})`

/** 1 to 31 for a spelled day of the month. */
export function dayOfOrdinal(text: string): number | undefined {
  const english = englishOrdinals.indexOf(text.replace(' ', '-'))
  if (english >= 0) return english + 1
  const [head, tail] = text.includes(' ') ? text.split(' ') : ['', text]
  const tens = head === 'двадцать' ? 20 : head === 'тридцать' ? 30 : 0
  if (tens === 0 && new RegExp(`^тридцат${russianEnding}$`, 'u').test(text)) return 30
  const stem = russianStems.findIndex((start) =>
    new RegExp(`^${start}${russianEnding}$`, 'u').test(tail ?? ''),
  )
  return stem < 0 ? undefined : tens + stem + 1
}

/** A Han or ASCII number up to 31, `十一`, `二十七`, `27`. */
export function smallChinese(text: string): number | undefined {
  if (/^\d+$/.test(text)) return Number(text)
  const match = /^(?:([一二两三四五六七八九])?(十))?([一二两三四五六七八九])?$/.exec(text)
  if (!match || text === '') return undefined
  const digit = (char: string | undefined): number =>
    char === undefined ? 0 : char === '两' ? 2 : '零一二三四五六七八九'.indexOf(char)
  return (match[2] ? (digit(match[1]) || 1) * 10 : 0) + digit(match[3])
}
