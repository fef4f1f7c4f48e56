/** ISO codes understood in any letter case. */
const codes =
  'usd eur gbp chf jpy cny czk rub pln huf hkd sgd aed kzt sek nok dkk cad aud nzd ils inr krw twd thb zar mxn brl uah byn amd gel azn bgn'.split(
    ' ',
  )

/** Signs and words that stand before the number (folded) and their code. */
const before: readonly (readonly [string, string])[] = [
  ['us\\$', 'USD'],
  ['hk\\$', 'HKD'],
  ['s\\$', 'SGD'],
  ['a\\$', 'AUD'],
  ['c\\$', 'CAD'],
  ['\\$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['cn¥', 'CNY'],
  ['jp¥', 'JPY'],
  ['¥', 'CNY'],
  ['₽', 'RUB'],
  ['₸', 'KZT'],
  ['rmb', 'CNY'],
  ['sfr\\.?|fr\\.', 'CHF'],
  ['kč|kc', 'CZK'],
  ['人民币', 'CNY'],
  ['美元|美金', 'USD'],
  ['欧元', 'EUR'],
  ['港币|港元', 'HKD'],
  ['英镑', 'GBP'],
  ['瑞郎|瑞士法郎', 'CHF'],
  ['捷克克朗', 'CZK'],
]

/** Signs and words that stand after the number (folded) and their code; longer ones first where they share a start. */
const after: readonly (readonly [string, string])[] = [
  ['hong kong dollars?|hk dollars?', 'HKD'],
  ['singapore dollars?', 'SGD'],
  ['australian dollars?', 'AUD'],
  ['canadian dollars?', 'CAD'],
  ['(?:us |american )?dollars?|bucks?|\\$|us\\$', 'USD'],
  ['euros?|€', 'EUR'],
  ['(?:british )?pounds?(?: sterling)?|sterling|quid|£', 'GBP'],
  ['(?:swiss )?francs?|franken|sfr', 'CHF'],
  ['(?:russian )?(?:roubles?|rubles?)|₽', 'RUB'],
  ['yuan|renminbi|rmb|kuai|¥', 'CNY'],
  ['yen', 'JPY'],
  ['(?:czech )?(?:korun(?:a|as|y)?|crowns?)|kč|kc', 'CZK'],
  ['swedish (?:kronor|kronas?|crowns?)', 'SEK'],
  ['norwegian (?:kroner?|crowns?)', 'NOK'],
  ['zloty(?:s|ch)?|zł', 'PLN'],
  ['dirhams?', 'AED'],
  ['шведск[а-я]{1,3} крон[а-я]{0,2}', 'SEK'],
  ['норвежск[а-я]{1,3} крон[а-я]{0,2}', 'NOK'],
  ['датск[а-я]{1,3} крон[а-я]{0,2}', 'DKK'],
  ['(?:чешск[а-я]{1,3} )?крон[а-я]{0,2}', 'CZK'],
  ['гонконгск[а-я]{1,3} доллар[а-я]{0,2}', 'HKD'],
  ['сингапурск[а-я]{1,3} доллар[а-я]{0,2}', 'SGD'],
  ['(?:(?:американск|сша)[а-я]{0,3} )?доллар[а-я]{0,2}|долл\\.?|бакс[а-я]{0,2}', 'USD'],
  ['евро', 'EUR'],
  ['фунт[а-я]{0,2}(?: стерлингов)?', 'GBP'],
  ['(?:швейцарск[а-я]{1,3} )?франк[а-я]{0,2}', 'CHF'],
  ['(?:российск[а-я]{1,3} )?рубл[а-я]{1,2}|руб\\.?|р\\.|р(?![a-zß-ɏа-џ])|₽', 'RUB'],
  ['(?:китайск[а-я]{1,3} )?юан[а-я]{1,3}', 'CNY'],
  ['(?:японск[а-я]{1,3} )?[ий]ен[а-я]{0,2}', 'JPY'],
  ['тенге|₸', 'KZT'],
  ['дирхам[а-я]{0,2}', 'AED'],
  ['злот[а-я]{1,2}', 'PLN'],
]

const afterHan: readonly (readonly [string, string])[] = [
  ['块钱的?|块(?!地)|人民币|元人民币|圆', 'CNY'],
  ['美元|美金|美刀|刀', 'USD'],
  ['欧元|欧(?!洲|盟|式)', 'EUR'],
  ['英镑|镑', 'GBP'],
  ['瑞士法郎|瑞郎|法郎', 'CHF'],
  ['日元', 'JPY'],
  ['港币|港元', 'HKD'],
  ['新加坡元|新币|新元', 'SGD'],
  ['澳元|澳币', 'AUD'],
  ['加元|加币', 'CAD'],
  ['瑞典克朗', 'SEK'],
  ['挪威克朗', 'NOK'],
  ['捷克克朗|克朗', 'CZK'],
  ['俄罗斯卢布|卢布', 'RUB'],
  ['台币|新台币', 'TWD'],
  ['元人民币|元', 'CNY'],
]

type Entry = Readonly<{ pattern: RegExp; code: string }>

const compile = (list: readonly (readonly [string, string])[], wrap: (source: string) => string): Entry[] =>
  list.map(([source, code]) => ({ pattern: new RegExp(wrap(source), 'u'), code }))

const beforeEntries = compile(before, (source) => `(?<![a-zß-ɏа-џ])(?:${source}) ?$`)
const beforeHanEntries = compile(
  before.filter(([source]) => /\p{Script=Han}/u.test(source)),
  (source) => `(?:${source}) ?$`,
)
const afterEntries = compile(after, (source) => `^[ -]?(?:${source})(?![a-zß-ɏа-џ\\d])`)
const afterHanEntries = compile(afterHan, (source) => `^ ?(?:的)?(?:${source})`)
const codeBefore = new RegExp(`(?<![a-zß-ɏа-џ])(${codes.join('|')}) ?$`, 'u')
const codeAfter = new RegExp(`^ ?(${codes.join('|')})(?![a-zß-ɏа-џ])`, 'u')
const window = 28

/** A currency next to a number: its code and the length of its spelling, blank included. */
export type CurrencyMark = Readonly<{ code: string; length: number }>

const firstHit = (entries: readonly Entry[], text: string): CurrencyMark | undefined => {
  for (const { pattern, code } of entries) {
    const match = pattern.exec(text)
    if (match) return { code, length: match[0].length }
  }
  return undefined
}

/** The currency spelled directly before `at` in a folded text. */
export function currencyBefore(folded: string, at: number): CurrencyMark | undefined {
  const text = folded.slice(Math.max(0, at - window), at)
  if (text === '' || /[\d,;.!?)]$/.test(text.trimEnd().replace(/fr\.$/, ''))) return undefined
  const code = codeBefore.exec(text)
  if (code) return { code: code[1]!.toUpperCase(), length: code[0].length }
  return firstHit(beforeEntries, text) ?? firstHit(beforeHanEntries, text)
}

/** The currency spelled directly after `at` in a folded text. */
export function currencyAfter(folded: string, at: number): CurrencyMark | undefined {
  const text = folded.slice(at, at + window)
  if (text === '') return undefined
  const code = codeAfter.exec(text)
  if (code) return { code: code[1]!.toUpperCase(), length: code[0].length }
  return firstHit(afterEntries, text) ?? firstHit(afterHanEntries, text)
}
