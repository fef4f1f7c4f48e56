import { needsNamed } from '#domain/need-words.ts'
import { fold } from '#domain/text/fold.ts'
import { findAmounts } from '../text/amounts.ts'
import { latinOrOther, type Moment, productsNamed } from './mentions.ts'
import type { Span } from './words.ts'

const first = <T>(text: string, table: readonly (readonly [T, RegExp])[]): T | undefined =>
  table.find(([, form]) => form.test(text))?.[0]

const classes: readonly (readonly [string, RegExp])[] = [
  ['structured_deposit', /structured deposit|структурн\p{L}* вклад|结构性存款/u],
  ['bond_fund', /bond funds?|фонд\p{L}* облигац|债券基金/u],
  ['equity_fund', /(?:equity|stock|share) funds?|фонд\p{L}* акц|股票基金/u],
  ['money_market_fund', /money.market funds?|фонд\p{L}* денежн|货币(?:市场)?基金/u],
  ['mixed_fund', /(?:mixed|balanced) funds?|смешанн\p{L}* фонд|混合基金/u],
  ['structured_note', /structured notes?|структурн\p{L}* нот|结构性票据/u],
  ['high_yield_bond', /high.yield|высокодоходн|高息债/u],
  ['government_bond', /government bonds?|гособлигац|государственн\p{L}* облигац|国债|政府债/u],
  ['etf', /(?<!\p{L})etfs?(?!\p{L})/u],
  ['mortgage', /mortgages?|ипотек|ипотечн|房贷|按揭/u],
  ['credit_card', /credit cards?|кредитн\p{L}* карт|信用卡/u],
  ['overdraft', /overdrafts?|овердрафт|透支/u],
]
const families: readonly (readonly [string, RegExp])[] = [
  ['deposit', /deposits?|вклад|депозит|存款|定存/u],
  ['insurance', /insurance|polic(?:y|ies)|страхов|полис|保险|保单/u],
  ['credit', /loans?|credits?|lending|кредит|заем|займ|贷款/u],
  ['payment', /account packages?|пакет\p{L}* (?:услуг|счет)|账户套餐/u],
]
const words: readonly (readonly [string, RegExp])[] = [
  ['fund', /funds?(?!\p{L})|фонд|基金/u],
  ['bond', /bonds?(?!\p{L})|облигац|债券/u],
]
const morePlain: readonly (readonly [string, RegExp])[] = [
  ['fund', /(?:investment |mutual )?funds?(?!\p{L})|фонд(?:ы|а|у|ов)?(?!\p{L})|基金/u],
  ['bond', /(?:corporate )?bonds?(?!\p{L})|облигаци[июяей]*(?!\p{L})|债券/u],
  ['share', /(?:shares?|stocks?|equit(?:y|ies))(?!\p{L})|акци[июяей]*(?!\p{L})|股票/u],
  ['note', /structured (?:notes?|products?)(?!\p{L})|структурк[ауи](?!\p{L})|结构性(?:产品|票据)/u],
  ['any', /(?:investments?|securities|products?|savings plans?)(?!\p{L})|理财(?:产品)?/u],
]
const currencies: readonly (readonly [string, RegExp])[] = [
  ['EUR', /(?<!\p{L})eur(?!\p{L})|euros?|евро|欧元|€/u],
  ['USD', /(?<!\p{L})usd(?!\p{L})|dollars?|доллар|美元|\$/u],
  ['CHF', /(?<!\p{L})chf(?!\p{L})|francs?|франк|瑞郎|瑞士法郎/u],
  ['GBP', /(?<!\p{L})gbp(?!\p{L})|pounds?|sterling|фунт|英镑|£/u],
  ['CNY', /(?<!\p{L})(?:cny|rmb)(?!\p{L})|yuan|renminbi|юан|人民币/u],
  ['HKD', /(?<!\p{L})hkd(?!\p{L})|hong kong dollars?|гонконгск\p{L}* доллар|港元|港币/u],
  ['RUB', /(?<!\p{L})rub(?!\p{L})|roubles?|rubles?|рубл|卢布/u],
]

/** What of the shelf a question names: a class, a family or a word of them, and a currency. */
export function shelfSlots(said: string): Readonly<Record<string, unknown>> {
  const folded = fold(said)
  const productClass = first(folded, classes)
  const family = productClass ? undefined : first(folded, families)
  const text = productClass || family ? undefined : first(folded, words)
  const currency = first(folded, currencies)
  return defined({ class: productClass, family, text, currency })
}

/** The class of product that a wish for what fits is bounded to. */
export function classIn(said: string): string | undefined {
  const sought = outgoing.reduce((rest, form) => rest.replace(form, ' '), fold(said))
  const { class: named, family, text } = shelfSlots(sought)
  const found = named ?? family ?? text ?? first(sought, ofShares)
  return typeof found === 'string' ? found : undefined
}

const ofShares: typeof words = [
  [
    'equity',
    /(?<!\p{L})(?:shares?|stocks?|equit(?:y|ies))(?!\p{L})|(?<!\p{L})акци(?:[ийяю]|ям|ями|ях)(?!\p{L})|股票/u,
  ],
  ['structured_note', /(?<!\p{L})(?:structured products?|notes)(?!\p{L})|структурк\p{L}+|结构性产品/u],
]

/** What the client has or leaves is no class that is looked for: "for her maturing deposit", 定存到期了. */
const outgoing: readonly RegExp[] = [
  /(?:maturing|expiring|matured|expired|existing|current|old|when|once|after|since|(?:instead|out) of|alternatives? to|replace(?:ment for)?|her|his|their|my|['’]s)(?: \p{L}+){0,2} (?:deposit|bond|fund|note|loan|mortgage|share|stock)s?(?!\p{L})/gu,
  /(?:deposit|bond|fund|note|loan|mortgage)s? (?:has |have |is |are )?(?:just |about to )?(?:matur|end|expir|r[ua]n(?:s|ning)? out|com(?:es?|ing) (?:due|free))\p{L}*/gu,
  /(?<!\p{L})(?:после|вместо|кроме|истекающ\p{L}+|погаша\p{L}+|альтернатив\p{L}+|замен\p{L}+|снял\p{L}* с|у (?:нее|него|них)) (?:\p{L}+ )?(?:вклад|депозит|облигаци|фонд|кредит)\p{L}*/gu,
  /(?<!\p{L})(?:вклад|депозит|облигаци|кредит)\p{L}* (?:за)?(?:канчива|кончи|исте|погаша|погаси|подош|подходит к концу|закры)\p{L}*/gu,
  /(?:定存|存款|债券|基金|贷款|理财)(?:马上|快要?|就要?|即将|已经?)?(?:到期|赎回)|到期的?(?:定存|存款|债券|基金)|(?:代替|替代|替换|除了)(?:定存|存款|债券|基金)/gu,
]

/** An amount that is meant for a purchase. */
export function amountIn(said: string, currency: string): { value: number; currency: string } | undefined {
  const found = findAmounts(said, latinOrOther(said)).find(
    (amount) => amount.currency !== undefined || Number(amount.value) >= 1000,
  )
  return found && { value: Number(found.value), currency: found.currency ?? currency }
}

/** The need that a wish for products names, as it was said. */
export function needIn(said: string): string | undefined {
  const found =
    /(?<!\p{L})(?:for|to (?:cover|finance)) (?:(?:his|her|their|the) )([\p{L} ]{4,40})|для ([\p{L}]{4,30}|[\p{L}]{4,20} [\p{L}]{4,20})[\s.?!]*$|(?:的|为了)([\p{Script=Han}]{2,6}?)(?:需求|需要|目标|规划)/u.exec(
      fold(said),
    )
  const words = found
    ?.slice(1)
    .find((part) => part !== undefined)
    ?.trim()
  const named = words === undefined ? [] : needsNamed(words)
  return words !== undefined && named[0] !== words.replaceAll(' ', '_') ? words : undefined
}

/** Whether the user asks which products may not be proposed. */
export const asksBlocked = (said: string): boolean =>
  /blocked|not allowed|ruled out|what may i not|заблокир|запрещ|нельзя|не подход|不能推荐|不可推荐|被(?:拦|禁)|不(?:能|可)(?:建议|卖|买)/u.test(
    fold(said),
  )

/** Words around the names of products: commands, verbs, articles, and what a verdict is asked with. */
const around: readonly RegExp[] = [
  /(?<!\p{L})(?:is|are|would|will|can|could|may|should|do|does|did|we|i|he|she|they|it|you|please|check|whether|if|the|a|an|our|us|me|for|to|of|be|suitable|suitability|appropriate|right|ok|okay|allowed|eligible|offer|propose|recommend|sell|suggest|pitch|have|buy|take|asked|ask|asks|herself|himself|themselves|compare|difference|between|what|whats|what's|which|put|next|side|by|in|how|good|why|set|aside|show|advice|file|open|at|then|not|didn't|was|were|that|this|product|client|file|when|know|knew|advised|suit|suits|fit|fits)(?!\p{L})/giu,
  /(?<!\p{L})(?:подходит|подойд[её]т|годится|пригодность|проверь|пригоден|пригодна|можно|можем|мы|ли|предложить|предложили|продать|рекомендовать|посоветовать|сравни|сравните|сопоставь|чем|отличается|отличаются|в|разница|между|почему|не|досье|рекомендаций|открой|покажи|клиенту|клиента|для|на|что|знали|с|ему|ей|им)(?!\p{L})/giu,
  /适合|合适|吗|嘛|么|能不能|可不可以|可以|能|推荐|建议|卖给|卖|买|给|向|当时|为什么|没有|没|看看|档案|比较一下|比较|对比一下|对比|有什么区别|有什么不同|有何区别|区别|不同|哪里|打开|客户|产品|这款|请问|请|的话|一下/gu,
  /[?？!！。，,;；:：“”"«»()（）]/gu,
]

/** Whom or what for, and the client's own wish: no part of a product's name. */
const wishing =
  /(?<!\p{L})(?:wants?|wanted|would|like|likes|wishes|keen|interested|thinking|considering|asking|about|into|onto|in|on|may|might|should|must|put|get|give|some|any|them|one|ones|so|now|maybe|perhaps|also|too|there|invest|investing|go|going|looking|after|and|or|please|pls|her|his|their|him|with|from|really|think|us|let|sell|selling|buying|bought|still)(?!\p{L})/giu

const blank = (text: string, { start, end }: Span): string =>
  text.slice(0, start) + ' '.repeat(end - start) + text.slice(end)

/** What is left of a message once everything that is no product's name is taken away; undefined where that is all. */
export function productIn(said: string, taken: readonly Span[]): string | undefined {
  const amounts = findAmounts(said, latinOrOther(said)).filter(
    ({ currency, value }) => currency !== undefined || Number(value) >= 1000,
  )
  // A bare code of a currency belongs to the name; an amount with its currency does not.
  let rest = [...taken, ...amounts.filter(({ start, end }) => /\d/.test(said.slice(start, end)))].reduce(
    blank,
    said,
  )
  for (const form of [...around, wishing]) rest = rest.replace(form, ' ')
  for (const [code, form] of currencyWords) rest = rest.replace(form, ` ${code} `)
  const words = rest
    .replace(/(?<!\p{L})(?:for|на|for about|около)\s*$/iu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return words.length >= 2 && /\p{L}/u.test(words) ? words : undefined
}

/** Whether English words name no product but a class of them: "bonds", "an equity fund". */
export const isClass = (words: string, said: string): boolean =>
  latinOrOther(said) === 'en' &&
  // "The structured deposit" is one that both know.
  !['the', 'this', 'that', 'our'].some((each) => ` ${fold(said)}`.includes(` ${each} ${fold(words)}`)) &&
  [...classes, ...families, ...morePlain].some(([, form]) => {
    const left = fold(words).replace(new RegExp(form.source, 'gu'), ' ')
    return /^[\s\p{P}]*(?:(?:а|и|ы|у|е|ю|ой|ей|ов|ам|ах|个|只|款|种|一个|一只|一款|一些|些|点)[\s\p{P}]*)*$/u.test(
      left,
    )
  })

/** Words of currencies that names of products have as codes. */
const currencyWords: readonly (readonly [string, RegExp])[] = [
  ['EUR', /(?<!\p{L})(?:euros?|евро)(?!\p{L})/giu],
  ['USD', /(?<!\p{L})(?:us )?(?:dollars?|доллар\p{L}*)(?!\p{L})/giu],
  ['CHF', /(?<!\p{L})(?:swiss )?(?:francs?|франк\p{L}*)(?!\p{L})/giu],
  ['GBP', /(?<!\p{L})(?:pounds?|sterling|фунт\p{L}*)(?!\p{L})/giu],
  ['CNY', /(?<!\p{L})(?:yuan|renminbi|юан\p{L}*)(?!\p{L})/giu],
]

const between =
  /\s+(?:and|with|to|vs\.?|versus|against|or|и|с|со|или|от|против)\s+|\s*(?:和|与|跟|同|以及|、)\s*|\s*[,，;；]\s*|(?<=\p{L})\s+next to\s+/giu

/** The products that are to be set side by side. */
export function productsIn(said: string): string[] {
  const bare = said
    .replace(/^.*?(?:compare|difference between|сравни(?:те)?|сопоставь(?:те)?|разница между)\s+/iu, '')
    .replace(/^(?:put|чем|请|帮我)\s*/iu, '')
    .replace(/отлича\p{L}*\s+от\s+/iu, ' от ')
    .replace(
      /[,，]?\s*(?:what(?:'s| is) the difference|в чем разница|有(?:什么|何)(?:区别|不同|差别)).*$/iu,
      '',
    )
  return [...new Set(bare.split(between).flatMap((part) => productIn(part, []) ?? []))].slice(0, 4)
}

const defined = (value: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined))

const holdersAsked =
  /^(?:(?:so|and|ok|okay|hey|tell me|show me|list|find)[\s,]+)*(?:who(?:['’]?s| all| else)?|whose|any(?:one|body)|does any(?:one|body)|do (?:i|we) have any(?:one|body)|which (?:of (?:my|our)|clients?|people)|everyone|everybody|all (?:who|my clients))(?!\p{L}).*(?<!\p{L})(?:holds?|holding|held|owns?|owning|got|have|has|had|bought|purchased|sitting|sits|stuck|invested|in|into|with|left)(?!\p{L})/iu
const ofOffers =
  /(?<!\p{L})(?:can|could|may|might|should|would|offer(?:ed)?|pitch(?:ed)?|recommend(?:ed)?|suitable|fits?|interested|asked|wants?|told|talked|spoke)(?!\p{L})/iu

/** The product whose holders a question asks for: "who's still sitting on that barrier note". */
export const productHeld = (said: string, moment: Moment): string | undefined => {
  const [named] = productsNamed(said, moment)
  return named && holdersAsked.test(said) && !ofOffers.test(said) ? named.said : undefined
}
