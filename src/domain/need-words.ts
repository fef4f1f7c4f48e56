/** Stems by which people name a client's needs in the three languages. */
const words: readonly (readonly [need: string, pattern: RegExp])[] = [
  ['retirement', /retire|pension|пенси|养老|退休/],
  ['income', /\bincome\b|regular payout|(?<!защит\p{L}* )доход|收入|派息|收息/u],
  ['growth', /\bgrow|рост|增长|增值/],
  ['capital_preservation', /preserv|keep (?:the )?capital|сохран|保值|稳健/],
  ['liquidity', /liquid|cash reserve|ликвидн|流动|活用/],
  ['deposit_rollover', /roll ?over|renew(?:al)? of (?:the )?deposit|пролонг|续存|转存/],
  ['education', /educat|school|stud(?:y|ies)|образован|учёб|учеб|教育|留学/],
  ['home_purchase', /home|house|flat|apartment|mortgage|жиль|квартир|дом\b|ипотек|购房|买房|房贷/],
  ['refinancing', /refinanc|рефинанс|再融资|转贷/],
  ['working_capital', /working capital|оборотн|流动资金|周转/],
  ['equipment_finance', /equipment|machine|оборудован|设备/],
  ['fx_hedging', /hedg|currency risk|хедж|валютн\p{L}* риск|锁汇|避险|汇率风险/u],
  ['payments', /payment|платеж|платёж|支付|结算/],
  [
    'protection_family',
    /family protect|protect (?:the |his |her |their )?family|life insur|защит\p{L}* семь|家庭保障|寿险/u,
  ],
  [
    'protection_property',
    /property insur|home insur|protect (?:the |his |her |their )?(?:home|property)|страхован\p{L}* (?:жиль|имуществ)|财产保障|家财/u,
  ],
  [
    'income_protection',
    /income protect|protect (?:the |his |her |their )?income|защит\p{L}* доход|收入保障/u,
  ],
  ['health_cover', /health|medical|здоров|медицин|医疗|健康/],
  [
    'credit_protection',
    /(?:loan|credit) (?:cover|protect)|страхован\p{L}* кредит|защит\p{L}* кредит|贷款保障/u,
  ],
  ['esg', /\besg\b|sustainab|green|устойчив|зел[её]н|绿色|可持续|责任投资/],
]

/** The needs that a few words name, as the records spell them; a word of the records is its own name. */
export function needsNamed(text: string): string[] {
  const said = text.trim().toLowerCase()
  const own = said.replaceAll(/[\s-]+/g, '_')
  const known = words.filter(([need, pattern]) => need === own || pattern.test(said)).map(([need]) => need)
  return known.length > 0 ? known : [own]
}
