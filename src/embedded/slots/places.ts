import { fold } from '#domain/text/fold.ts'
import { patternOf } from '#domain/text/letters.ts'
import { matchesOf } from '#domain/text/matches.ts'
import { isCommonRussian, latinWords } from './common-words.ts'
import { hanPlaceAt, isPlaceName, placeOfAdjective } from './known-places.ts'
import type { Span } from './words.ts'

export type PlaceMention = Span & Readonly<{ text: string }>

const name = String.raw`\p{L}[\p{L}'’-]*(?:[ -]\p{Lu}[\p{L}'’-]*){0,2}`
const form = (source: string): RegExp => patternOf(source, 'gu')
const inside = String.raw`(?<!\p{L})(?:[Ii]n|[Ff]rom|[Aa]round|[Nn]ear)`
const englishForms = [
  form(
    String.raw`(?:${inside}|(?<!\p{L})of)\s+(?:the\s+)?(${name})\s+(?:district|region|area|branch|canton|city|county)`,
  ),
  form(String.raw`(?<!\p{L})(?:district|region|city|canton|town)(?:\s+of)?\s+(${name})`),
  form(String.raw`${inside}\s+(?:the\s+)?(${name})`),
  form(String.raw`(${name})\s+(?:district|region|branch|canton)(?!\p{L})`),
  form(
    String.raw`(?<!\p{L})(?:my|our|all|the|any|some|which|key)\s+(?:\p{L}+\s+)??(\p{L}[\p{L}'’-]+)\s+(?:people|folks?|guys|lot|crowd|bunch|clients|customers|companies|firms|households|families|contacts|book)(?!\p{L})`,
  ),
  form(String.raw`^(?:\p{L}+\s+)*?(?:my|our|all|the)\s+(\p{Lu}[\p{L}'’-]+)\s+(?:clients?|customers?)`),
]
const russianForms = [
  form(
    String.raw`(?<!\p{L})(?:[Рр]айон\p{L}*|[Рр]егион\p{L}*|[Гг]ород\p{L}*|[Оо]круг\p{L}*|[Оо]бласт\p{L}*|г\.)\s+(${name})`,
  ),
  form(
    String.raw`(?<!\p{L})(?:[Вв]о?|из|по)\s+(\p{L}[\p{L}'’-]*)\s+(?:район\p{L}*|регион\p{L}*|област\p{L}*|округ\p{L}*)`,
  ),
  form(String.raw`(?<!\p{L})(?:[Вв]о?|[Ии]з)\s+(${name})`),
]
const chineseForms = [
  /(?:在|住在|来自|位于)?([\p{Script=Latin}][\p{Script=Latin}. -]{0,60}?)(?!\p{Script=Latin})\s*(?:(?:地区|区|市|县|州|分行)|(?=\s*的?(?:最|[^，,]{0,4}客户)))/gu,
  /(?:在|住在|来自|位于|列出|查询?|找出?|^)([\p{Script=Han}]{2,6}?)(?:地区|市|区|县|州|省|分行)?(?:最[大高多]|的?(?:重点|高净值|企业|个人|潜在|所有|全部)?客户(?!资料|信息|档案|情况|卡|号|经理)|有(?:多少|几|哪).{0,3}客户)/gu,
  /([\p{Script=Han}]{2,6}?)(?:地区|市|县|州|省)(?:的|有|客户)/gu,
  /(?:在|住在|来自|位于)([\p{Script=Han}]{2,6}?)(?:的|住|$|，|有)/gu,
]

const notPlaces =
  /^(?:the|my|our|key|vip|mass|affluent|sme|corporate|debt|arrears|default|total|all|notes?|full|stock|cash|march|may|general|which|what|any|this|that|last|next|list|book|books|chf|eur|usd|czk|gbp|rub|cny|january|february|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|contact|kyc|d|status|team|bank|branch|command|команд\p{L}*|отдел\p{L}*|целом|всего|просрочк\p{L}*|долг\p{L}*|дефолт\p{L}*|марте|мае|книге|портфел\p{L}*|списк\p{L}*|базе|банк\p{L}*|заметк\p{L}*|запис\p{L}*|евро|долларах|рублях|кронах|франках|этом|прошлом|следующем|течение|сентябр\p{L}*|октябр\p{L}*|ноябр\p{L}*|декабр\p{L}*|январ\p{L}*|феврал\p{L}*|апрел\p{L}*|июн\p{L}*|июл\p{L}*|август\p{L}*|марта|мая)$/u
const notHan =
  /麻烦|先|看|未|处理|请求|级别|里头|好久|谁|该|联络|跟进|把|哪|多少|几|谁|贷款|客户|余额|最|所有|全部|逾期|金卡|白金|普卡|持有|本月|今[天年日]|明[天年日]|昨天|上[个次周月]|下[个次周月]|过期|kyc|我|重点|企业|个人|存款|任务|资产|到期|联系|这|那|笔|一|请|帮|给|有|没|超过|不|总共|现在|目前|电话|记录|全行|团队|富裕|高净值|大众|潜在|家庭|休眠|活跃|前[\d十五三]|银行|富裕|家庭|大众|中小|对公|高净值|活跃|休眠|自然人|法人|住/iu

/** The place a filter names, as said; a Russian case form is brought back to the name itself. */
export function placeIn(text: string): PlaceMention | undefined {
  const groups = /\p{Script=Han}/u.test(text)
    ? [...chineseForms, ...englishForms]
    : [...russianForms, ...englishForms]
  const listed = listedPlace(text)
  if (listed) return listed
  const adjective = /[скцн]/u.test(text) ? placeOfAdjective(fold(text)) : undefined
  if (adjective && (adjective.start === 0 || /^\p{Ll}/u.test(text.slice(adjective.start)))) return adjective
  for (const form of groups) {
    for (const match of matchesOf(text, form)) {
      const said = match[1]?.trim()
      if (!said || !isPlace(said)) continue
      const start = match.index + match[0].indexOf(said)
      const full = wider(text, start, said)
      return { start, end: start + full.length, text: baseForm(full) }
    }
  }
  return undefined
}

/** "hong kong": in lower case the words after the first belong to a place that is listed under them all. */
function wider(text: string, start: number, said: string): string {
  const more = /^(?:[ -]\p{L}[\p{L}'’-]*){1,2}/u.exec(text.slice(start + said.length))?.[0]
  if (!more) return said
  const one = /^[ -][\p{L}'’]+/u.exec(more)?.[0] ?? more
  return [`${said}${more}`, `${said}${one}`].find(isPlaceName) ?? said
}

/** A Chinese place name that is listed needs no word around it. */
function listedPlace(text: string): PlaceMention | undefined {
  for (let at = 0; at < text.length; at += 1) {
    const length = hanPlaceAt(text, at)
    if (length > 0) return { start: at, end: at + length, text: text.slice(at, at + length) }
  }
  return undefined
}

function isPlace(said: string): boolean {
  const folded = fold(said)
  if (/\p{Script=Han}/u.test(said)) return !notHan.test(said)
  const first = folded.split(' ')[0]!
  if (notPlaces.test(folded) || notPlaces.test(first) || folded.length < 2) return false
  return /[а-я]/.test(first) ? !isCommonRussian(first) : !latinWords.has(first)
}

const softened = new Set([
  'казан',
  'твер',
  'перм',
  'сызран',
  'рязан',
  'тюмен',
  'астрахан',
  'сибир',
  'керч',
  'ярославл',
  'севастопол',
  'ставропол',
])
const feminine =
  /^(?:москв|праг|женев|варшав|самар|уф|риг|вен|софи|одесс|астан|калуг|тул|вологд|пенз|чит|барселон|йен|анкар|лозанн|остраву?|острав|опав|йиглав|бреслав|братислав|ялт|анап|бурт|америк|герман|швейцар|росси|чехи|праг)$/u

/** "Бенешове", "Женеве", "Казани" as the names Бенешов, Женева, Казань; other scripts stay as said. */
function baseForm(said: string): string {
  if (!/\p{Script=Cyrillic}/u.test(said)) return said
  const words = said.split(/(?<=[ -])/u)
  return words.map((word, index) => (index === words.length - 1 ? nominative(word) : word)).join('')
}

/** A town after "lives in": "Вильнюсе" is Вильнюс. */
export const townForm = (said: string): string => baseForm(said)

/** A town after "moved to": the accusative of "в Ригу" is brought back too. */
export const cityForm = (said: string): string =>
  /\p{Script=Cyrillic}/u.test(said) && /у$/u.test(said) ? `${said.slice(0, -1)}а` : said

function nominative(word: string): string {
  const stem = word.slice(0, -1)
  const low = fold(stem)
  const listed = [word, stem, `${stem}а`, `${stem}ь`, `${stem}я`, `${stem}й`, `${stem.slice(0, -1)}я`].find(
    isPlaceName,
  )
  if (listed) return listed
  if (/ии$/iu.test(word)) return `${stem}я`
  if (/[еыуи]$/iu.test(word) && feminine.test(low)) return `${stem}а`
  if (/[и]$/iu.test(word)) return softened.has(low) ? `${stem}ь` : word
  if (/[е]$/iu.test(word))
    return /(?:[гкхжшщ])$/iu.test(low)
      ? `${stem}${/(?:бург|инск|янск|анск|жск|рск|льск|тск)$/iu.test(low) ? '' : 'а'}`
      : stem
  if (/[а]$/iu.test(word) && /(?:ов|ев|ин|ск|бург|град)$/iu.test(low)) return stem
  return word
}
